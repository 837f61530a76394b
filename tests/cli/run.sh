# shellcheck shell=sh
# SPDX-License-Identifier: MIT
# The binary from outside, for a test called as TEST WARPTUNE ROOT: source it first. The test goes to its own folder.
. "$(dirname "$0")/../tap.sh"
warptune=$(realpath "$1")
export WARPTUNE_ROOT="$2"
cd "$here" || exit 1

run() { "$warptune" "$@" >"$here/out" 2>"$here/err"; status=$?; }
out_has() { grep -q -- "$1" "$here/out"; }
err_has() { grep -q -- "$1" "$here/err"; }
written() { find . ! -name out ! -name err | sort; }

# refused STATUS WORDS ARGS...: exits STATUS, says WORDS in one line on stderr, nothing on stdout, and writes no file
refused() {
    want=$1 words=$2 before=$(written)
    shift 2
    run "$@"
    [ $status = "$want" ] && err_has "$words" && [ "$(wc -l <"$here/err")" = 1 ] && [ ! -s "$here/out" ] && [ "$(written)" = "$before" ]
    ok $? "refused ($want, '$words'): $*"
}

# Of a store: the winners, and the trials of its searches.
best() { "$warptune" query best --format csv --db "$1"; }
searched() { "$warptune" query sql "SELECT count(*) FROM trial WHERE phase='search'" --format csv --db "$1" 2>/dev/null | tail -1; }
