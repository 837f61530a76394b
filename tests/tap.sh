# shellcheck shell=sh
# SPDX-License-Identifier: MIT
# What every shell test begins with, before any cd: source it, call ok for each fact, end with tap_done (Test Anything Protocol). It
# makes the test's own folder, here, which goes with the test; what a program under test printed is looked for there, in out and err.
n=0
tests=$(cd "$(dirname "$0")/.." && pwd)
here=$(mktemp -d) || exit 1
trap 'rm -rf "$here"' EXIT
export XDG_CACHE_HOME="$here/cache"

ok() { # ok STATUS NAME: passes when STATUS is 0
    n=$((n + 1))
    if [ "$1" = 0 ]; then echo "ok $n - $2"; else
        echo "not ok $n - $2"
        for stream in out err; do
            [ ! -f "$here/$stream" ] || sed "s/^/# $stream: /" "$here/$stream" | head -8
        done
    fi
}

tap_done() { echo "1..$n"; }
