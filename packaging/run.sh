#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and opens Volteface on the sample insurer. Without a display it runs the same scenario on
# the command line: what breaks and why, and the PDF report.
#
#   packaging/run.sh [options of the program]
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
build="${VOLTEFACE_BUILD:-$root/build}/release"
scenario=openai-api-cutoff

# Where ccache is installed, one checkout profits from what another has compiled.
export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=yes

"$root/packaging/install.sh" build run
echo "Building in $build …"
cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DVOLTEFACE_TESTS=OFF
cmake --build "$build"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    if [ $# -eq 0 ]; then
        set -- --sample insurer --scenario "$scenario"
    fi
    exec "$build/app/gui/volteface" "$@"
fi

cli="$build/app/cli/volteface-cli"
folder="${VOLTEFACE_OUTPUT:-$root/build}"
document="$folder/insurer.volteface"
report="$folder/insurer-$scenario.pdf"
echo
echo "No display here: the same scenario on the command line."
echo
rm -f "$document"
"$cli" new "$document" --sample insurer
"$cli" simulate "$document" --scenario "$scenario"
echo
"$cli" simulate "$document" --scenario "$scenario" --explain claims-assistant
echo
"$cli" report "$document" --scenario "$scenario" --output "$report"
echo
echo "The report: $report"
