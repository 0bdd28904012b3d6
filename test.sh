#!/usr/bin/env bash
# Runs every test; with arguments, those projects only: ./test.sh UnitTests IntegrationTests
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source eng/prerequisites.sh

results=artifacts/tests
projects=("$@")
((${#projects[@]})) || projects=(UnitTests ArchitectureTests IntegrationTests EndToEndTests) # cheapest first

require_dotnet
require_node
install_missing postgresql chromium poppler-utils qpdf fonts-noto-cjk

restore PerfEval.sln tests/PerfEval.UnitTests/obj/project.assets.json
dotnet build PerfEval.sln --configuration Release --no-restore --verbosity quiet --nologo

rm -rf "$results"
mkdir -p "$results"
crashed=0
for project in "${projects[@]}"; do
  trx="$results/$project.trx"
  dotnet test "tests/PerfEval.$project" --configuration Release --no-build --nologo --verbosity quiet \
    --logger "trx;LogFileName=$project.trx" --results-directory "$results" \
    --blame-hang --blame-hang-timeout 5min --blame-hang-dump-type none &&
    ended=well || ended=badly
  # a run that broke off leaves fewer results, or none, and no failed test
  if [[ ! -s "$trx" ]] || ! grep -q '<UnitTestResult ' "$trx"; then
    echo "$project: no results"
    crashed=$((crashed + 1))
  elif [[ $ended == badly ]] && ! grep -q 'outcome="Failed"' <(grep '<UnitTestResult ' "$trx"); then
    echo "$project: broke off"
    crashed=$((crashed + 1))
  fi
done

# <Counters total="3" executed="3" passed="3" failed="0" …/>, one in each file
shopt -s nullglob
awk -v crashed="$crashed" '
  function counter(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
  function sums(passed, failed, skipped) { return passed " passed, " failed " failed" (skipped ? ", " skipped " skipped" : "") }
  /<Counters / {
    n = counter("passed"); f = counter("executed") - n; s = counter("total") - counter("executed")
    project = FILENAME; sub(/.*\//, "", project); sub(/\.trx$/, "", project)
    print project ": " sums(n, f, s)
    passed += n; failed += f; skipped += s
  }
  END { failed += crashed; print sums(passed + 0, failed, skipped); exit failed > 0 }
' "$results"/*.trx /dev/null
