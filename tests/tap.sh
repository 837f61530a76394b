# shellcheck shell=sh
# SPDX-License-Identifier: MIT
# Test Anything Protocol for the shell tests: source it, call ok, end with tap_done. What a program under test printed is looked
# for in the files out and err of $here, the test's own folder.
n=0

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
