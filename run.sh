#!/usr/bin/env bash
# 在本机启动 PerfEval（含示例数据）：http://127.0.0.1:5080
# 换地址：ASPNETCORE_URLS=http://0.0.0.0:8080 ./run.sh；不要示例数据：PERFEVAL__SAMPLEDATA=false ./run.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source eng/prerequisites.sh

require_dotnet
require_node
[[ -n "${PERFEVAL_DB:-}${ConnectionStrings__PerfEval:-}" ]] || install_missing postgresql

echo "正在构建……"
mkdir -p artifacts
restore PerfEval.sln src/PerfEval.Web/obj/project.assets.json
dotnet build src/PerfEval.Web --configuration Release --no-restore --verbosity quiet --nologo --property:WarningLevel=0 > artifacts/build.log 2>&1 || {
  cat artifacts/build.log
  fail "构建失败。"
}

export ASPNETCORE_URLS="${ASPNETCORE_URLS:-http://127.0.0.1:5080}"
export PERFEVAL__SAMPLEDATA="${PERFEVAL__SAMPLEDATA:-true}"
cd src/PerfEval.Web # where its settings and static files are
exec dotnet bin/Release/net10.0/PerfEval.Web.dll "$@" # takes this process's place, so that Ctrl+C reaches it
