#!/usr/bin/env bash
# Builds Zekron and runs it: the bot if TELEGRAM_BOT_TOKEN (or TELEGRAM_BOT_TOKEN_FILE) is set,
# else the sandbox, where everything can be tried without an account anywhere.
#
# Usage: Config/run.sh [arguments of `zekron run` or `zekron sandbox`]
#
# Reads Config/zekron.json5 unless ZEKRON_CONFIG names another file. Relative paths, also that of
# the data directory, count from the top of the repository. test.sh sources this file for
# install_missing.
set -euo pipefail

debian_packages=(
  libcurl4-openssl-dev libsqlite3-dev libssl-dev libmicrohttpd-dev
  libpng-dev libturbojpeg0-dev libwebp-dev libqrencode-dev zlib1g-dev pkg-config
)

# Installs the Debian packages that are missing, or says which command would, and stops.
install_missing() {
  if ! command -v swift >/dev/null; then
    echo "There is no swift in PATH. Swift 6.3: https://www.swift.org/install/linux/" >&2
    exit 1
  fi

  local missing=() package
  for package in "${debian_packages[@]}"; do
    if ! dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed; then
      missing+=("$package")
    fi
  done
  if ((${#missing[@]} == 0)); then return; fi

  local as_root=()
  if ((EUID != 0)); then
    # Where nobody can type a password, sudo must not ask for one.
    if ! command -v sudo >/dev/null || { [[ ! -t 0 ]] && ! sudo -n true 2>/dev/null; }; then
      refuse_install "This user cannot install Debian packages." "${missing[@]}"
    fi
    as_root=(sudo)
  fi
  echo "Installing ${missing[*]}" >&2
  local install=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive
    apt-get install -y --no-install-recommends "${missing[@]}")
  # The package lists at hand are tried first: they mostly do, and the mirror may be out of reach.
  "${install[@]}" >&2 || { "${as_root[@]}" apt-get update >&2 && "${install[@]}" >&2; } ||
    refuse_install "Installing Debian packages failed." "${missing[@]}"
}

refuse_install() {
  echo "$1 As root, run:" >&2
  shift
  echo "  apt-get update && apt-get install -y --no-install-recommends $*" >&2
  exit 1
}

main() {
  cd "$(dirname "${BASH_SOURCE[0]}")/.."
  install_missing
  echo "Building; the first time takes some minutes." >&2
  local build=(swift build -c release --product zekron --static-swift-stdlib)
  "${build[@]}" >&2
  local zekron
  zekron="$("${build[@]}" --show-bin-path)/zekron"

  export ZEKRON_CONFIG="${ZEKRON_CONFIG:-$PWD/Config/zekron.json5}"
  if [[ -n "${TELEGRAM_BOT_TOKEN:-}${TELEGRAM_BOT_TOKEN_FILE:-}" ]]; then
    exec "$zekron" run "$@"
  else
    exec "$zekron" sandbox "$@"
  fi
}

if [[ "${BASH_SOURCE[0]}" == "$0" ]]; then main "$@"; fi
