#!/usr/bin/env bash
# Runs once, when the database volume is empty: the same two roles and rights as a private cluster has (docs/develop/database.md).
set -euo pipefail

psql --set=ON_ERROR_STOP=1 --username="${POSTGRES_USER:-postgres}" --dbname=postgres <<'SQL'
\getenv owner_password PERFEVAL_DB_OWNER_PASSWORD
\getenv app_password PERFEVAL_DB_PASSWORD
create role perfeval_owner login nosuperuser nocreaterole nocreatedb password :'owner_password';
create role perfeval_app login nosuperuser nocreaterole nocreatedb password :'app_password';
create database perfeval owner perfeval_owner;
revoke all on database perfeval from public;
grant connect on database perfeval to perfeval_app;
\connect perfeval
alter schema public owner to perfeval_owner;
revoke create on schema public from public;
SQL
