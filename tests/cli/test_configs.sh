#!/bin/sh
# SPDX-License-Identifier: MIT
# tune --configs on the recorded GPU: what is listed is tried and nothing else, and a wrong list is refused as a whole. TAP.
# usage: test_configs.sh WARPTUNE ROOT
warptune=$(realpath "$1")
tests=$(cd "$(dirname "$0")/.." && pwd)
here=$(mktemp -d) || exit 1
trap 'rm -rf "$here"' EXIT
export WARPTUNE_ROOT="$2" XDG_CACHE_HOME="$here/cache" WT_LOG=error
cd "$here" || exit 1
. "$tests/tap.sh"

run() { "$warptune" tune --model llama3.2-1b --dtype bf16 --level fine --m 1,4096 --device replay:h200 --format csv "$@" >out 2>err; status=$?; }
sql() { "$warptune" query sql "$1" --format csv --db s.sqlite | tail -n +2 | tr '\n' ' '; }
refused() { # refused WORDS LIST ARGS...: exit 2, one line, no store
    words=$1
    printf "$2" >list
    shift 2
    run --db none.sqlite --configs list "$@"
    [ $status = 2 ] && grep -q -- "$words" err && [ "$(wc -l <err)" = 1 ] && [ ! -s out ] && [ ! -e none.sqlite ]
    ok $? "refused ('$words'): $*"
}
refused 'list:2: .*PARAM=NUMBER' 'threads=128\nthreads\n' --kernel rmsnorm
refused "list:1: .*no param 'warps'" 'warps=4\n' --kernel rmsnorm
refused 'list:1: .*none of' 'threads=77\n' --kernel rmsnorm
refused 'list:1: .*twice' 'threads=128 threads=256\n' --kernel rmsnorm
refused 'there is no config' '# none\n\n' --kernel rmsnorm
refused 'neither --strategy' 'threads=128\n' --kernel rmsnorm --strategy random
refused 'of one kernel' 'threads=128\n'
rm list
run --db none.sqlite --kernel rmsnorm --configs list
[ $status = 2 ] && grep -q 'list' err
ok $? "a list that is not there is refused"

# A replay keeps of them what was recorded.
printf 'threads=512 # one\n\nrows_per_block=4 threads=128\nthreads=512\n' >list
run --db s.sqlite --kernel rmsnorm --configs list
ok $status "a list is tried"
grep -q '^rmsnorm,4,0,0,12,' out
ok $? "four tasks try three configs each"
listed="threads=256 rows_per_block=1', 'threads=512 rows_per_block=1', 'threads=128 rows_per_block=4"
[ "$(sql "SELECT count(*) FROM config WHERE config NOT IN ('$listed')")" = '0 ' ] && [ "$(sql "SELECT count(*) > 1 FROM config")" = '1 ' ]
ok $? "the default and the list's; what a line leaves out is the default's"
run --db s.sqlite --kernel rmsnorm --configs list
[ $status = 0 ] && grep -q 'nothing to do' err
ok $? "a second run has nothing to do"
echo 'threads=1024' >>list
run --db s.sqlite --kernel rmsnorm --configs list
[ $status = 0 ] && ! grep -q 'nothing to do' err
ok $? "another list is another run"
tap_done
