# What run.sh and test.sh need of the machine. Sourced from the checkout's root.
# shellcheck shell=bash

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false
export HOME="${HOME:-$PWD/.perfeval/home}"
restored_stamp=.perfeval/restored

fail() {
  echo "$1" >&2
  exit 1
}

require_dotnet() {
  command -v dotnet > /dev/null && dotnet --list-sdks | grep -q '^10\.' ||
    fail "缺少 .NET 10 SDK：请从 https://dotnet.microsoft.com/download/dotnet/10.0 安装后重试。"
}

require_node() {
  command -v node > /dev/null && command -v npm > /dev/null ||
    fail "缺少 Node.js（含 npm）：请从 https://nodejs.org 安装 20 或更高版本后重试。"
  (($(node -p 'process.versions.node.split(".")[0]') >= 20)) ||
    fail "Node.js 版本过低（$(node --version)）：请安装 20 或更高版本后重试。"
}

# Installs those of the named Debian packages that are missing, in one run of apt.
install_missing() {
  local package missing=()
  for package; do
    is_there "$package" || missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  command -v apt-get > /dev/null || fail "缺少软件：${missing[*]}。本机没有 apt-get，请用系统的软件管理器安装后重试。"
  echo "正在安装：${missing[*]}"
  as_root apt-get -qq update
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "${missing[@]}" > /dev/null
}

# Looks for what a package brings, not for the package: it may have come another way.
is_there() {
  case "$1" in
    postgresql) command -v initdb > /dev/null || compgen -G '/usr/lib/postgresql/*/bin/initdb' > /dev/null || [[ -n "${PERFEVAL_PG_BIN:-}" ]] ;;
    poppler-utils) command -v pdftotext > /dev/null ;;
    fonts-noto-cjk) compgen -G '/usr/share/fonts/opentype/noto/NotoSansCJK*' > /dev/null ;;
    *) command -v "$1" > /dev/null ;;
  esac
}

as_root() {
  if ((EUID == 0)); then
    "$@"
  elif command -v sudo > /dev/null; then
    sudo "$@"
  else
    fail "需要管理员权限，而本机没有 sudo：请先以 root 运行 $*"
  fi
}

# Restores the packages of a project or solution, unless nothing that decides about them has changed.
restore() {
  local state
  state="$1 $(find . -name node_modules -prune -o \
    \( -name packages.lock.json -o -name '*.csproj' -o -name 'Directory.*.props' -o -name global.json \) -print0 |
    sort -z | xargs -0 cat | cksum)"
  if [[ -f "$2" && -f "$restored_stamp" && "$(< "$restored_stamp")" == "$state" ]]; then
    return
  fi
  dotnet restore "$1" --locked-mode --verbosity quiet
  mkdir -p "$(dirname "$restored_stamp")"
  echo "$state" > "$restored_stamp"
}
