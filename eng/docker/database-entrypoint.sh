#!/usr/bin/env bash
# Refuses weak passwords before the image's own entry point makes a database with them.
set -euo pipefail
shortest=16

for name in POSTGRES_PASSWORD PERFEVAL_DB_OWNER_PASSWORD PERFEVAL_DB_PASSWORD; do
  password="${!name:-}"
  if ((${#password} < shortest)); then
    echo "$name 少于 $shortest 个字符：请在 .env 中换一个（例如 openssl rand -hex 24）。" >&2
    exit 1
  fi
done
if [[ "$PERFEVAL_DB_OWNER_PASSWORD" == "$PERFEVAL_DB_PASSWORD" || "$POSTGRES_PASSWORD" == "$PERFEVAL_DB_PASSWORD" ]]; then
  echo "网站用的口令 PERFEVAL_DB_PASSWORD 不能与另两个相同：请在 .env 中换一个。" >&2
  exit 1
fi

exec docker-entrypoint.sh "$@"
