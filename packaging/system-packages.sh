#!/usr/bin/env bash
# Install what the window, the tests or the packages need of Debian and its relatives, and only what is
# missing. Usage: system-packages.sh run | test | package
# Elsewhere (macOS, Windows, other Linux systems) there is nothing to do here.
set -euo pipefail

window=(
    libglib2.0-0 libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1
    libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-image0
    libxcb-render-util0 libxcb-shape0 libxcb-xkb1
)
for_tests=(xvfb xauth xdotool openbox strace osslsigncode openssl gpg)
for_packages=(binutils debootstrap nsis wine64 shellcheck desktop-file-utils)

installed() { # newer releases call some libraries name + t64
    local states
    states=$(dpkg-query -W -f '${db:Status-Abbrev}\n' "$1" "$1t64" 2>/dev/null || true)
    [[ $states == *ii* ]]
}

command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || exit 0
wanted=("${window[@]}")
[ "${1:-run}" != run ] && wanted+=("${for_tests[@]}")
[ "${1:-run}" = package ] && wanted+=("${for_packages[@]}")
missing=()
for package in "${wanted[@]}"; do
    installed "$package" || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

install=(apt-get install -y --no-install-recommends "${missing[@]}")
if [ "$(id -u)" -eq 0 ]; then
    as_root=()
elif sudo -n true 2>/dev/null; then
    as_root=(sudo)
else
    echo "The window needs system packages that are missing. Install them with:" >&2
    echo "    sudo ${install[*]}" >&2
    [ "${1:-run}" = run ] && exit 0 # the terminal commands work without them
    exit 1
fi
echo "Installing system packages: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" "${install[@]}" -qq >/dev/null
