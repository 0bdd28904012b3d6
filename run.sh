#!/usr/bin/env bash
# 在本机启动 PerfEval（含示例数据）：http://127.0.0.1:5080
# 换地址：ASPNETCORE_URLS=http://0.0.0.0:8080 ./run.sh；不要示例数据：PERFEVAL__SAMPLEDATA=false ./run.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source eng/prerequisites.sh

site=src/PerfEval.Web
built=.perfeval/built

build() {
  echo "正在构建……"
  mkdir -p artifacts .perfeval
  touch "$built.new"
  restore PerfEval.sln "$site/obj/project.assets.json"
  dotnet build "$site" --configuration Release --no-restore --verbosity quiet --nologo > artifacts/build.log 2>&1 || {
    grep error artifacts/build.log | sort -u | head -20 >&2
    fail "构建失败，详见 artifacts/build.log。"
  }
  mv "$built.new" "$built" # as old as the build's beginning: what changed during it is built next time
}

is_built() {
  [[ -f "$built" && -f "$site/bin/Release/net10.0/PerfEval.Web.dll" ]] &&
    [[ -z "$(find src Directory.*.props global.json \( -name bin -o -name obj -o -name node_modules -o -path '*/wwwroot/js' -o -path '*/wwwroot/css' \) -prune \
      -o -type f -newer "$built" -print -quit)" ]]
}

require_dotnet
require_node
[[ -n "${PERFEVAL_DB:-}${ConnectionStrings__PerfEval:-}" ]] || install_missing postgresql
is_built || build

export ASPNETCORE_URLS="${ASPNETCORE_URLS:-http://127.0.0.1:5080}"
export PERFEVAL__SAMPLEDATA="${PERFEVAL__SAMPLEDATA:-true}"
cd "$site" # where its settings and static files are
exec dotnet bin/Release/net10.0/PerfEval.Web.dll "$@" # takes this process's place, so that Ctrl+C reaches it
