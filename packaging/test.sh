#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with g++ under ASan and UBSan, runs every test, and builds with clang 14 as well.
#
#   packaging/test.sh [--quick]      --quick leaves out the second compiler and the long runs
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
base="${VOLTEFACE_BUILD:-$root/build}"
quick=
for word in "$@"; do
    case "$word" in
    --quick) quick=yes ;;
    *)
        echo "usage: packaging/test.sh [--quick]" >&2
        exit 2
        ;;
    esac
done

if [ -n "$quick" ]; then
    "$root/packaging/install.sh" build run test
else
    "$root/packaging/install.sh" build run test clang
fi

# Where ccache is installed, one checkout profits from what another has compiled.
export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=yes

step() { echo "== $* ($(date +%H:%M:%S))"; }

step "g++ with address and undefined-behaviour sanitisers"
cmake -S "$root" -B "$base/sanitised" -G Ninja -DCMAKE_CXX_COMPILER=g++ -DCMAKE_BUILD_TYPE=Sanitised \
    -DVOLTEFACE_SANITIZERS=address,undefined
cmake --build "$base/sanitised"

if [ -z "$quick" ]; then
    step "clang 14"
    cmake -S "$root" -B "$base/clang" -G Ninja -DCMAKE_CXX_COMPILER=clang++-14 -DCMAKE_BUILD_TYPE=Debug \
        -DCMAKE_CXX_FLAGS_DEBUG=-O0
    cmake --build "$base/clang"
fi

step "tests"
export QT_QPA_PLATFORM=offscreen
export LSAN_OPTIONS="suppressions=$root/tests/support/leaks.supp:print_suppressions=0"
export UBSAN_OPTIONS=print_stacktrace=1
if [ -n "$quick" ]; then
    ctest --test-dir "$base/sanitised" -j "$(nproc)" --output-on-failure -LE long
else
    ctest --test-dir "$base/sanitised" -j "$(nproc)" --output-on-failure
fi
