#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing of the named sections of packages.txt: packaging/install.sh build run
# As root, or through sudo. Does nothing, and asks for no rights, when everything is there.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
wanted=
for section in "$@"; do
    wanted="$wanted $(sed -n "/^\[$section\]/,/^\[/p" "$here/packages.txt" | grep -vE '^(\[|#|$)' | tr '\n' ' ')"
done

missing=
for package in $wanted; do
    if ! dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed'; then
        missing="$missing $package"
    fi
done
[ -n "$missing" ] || exit 0

as_root=
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        echo "These packages are missing, and there is neither root nor sudo to install them:$missing" >&2
        exit 1
    fi
    as_root=sudo
fi

echo "Installing:$missing"
# -E would not do: some sudo rules refuse it. env works everywhere.
$as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
