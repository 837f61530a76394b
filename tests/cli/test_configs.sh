#!/bin/sh
# SPDX-License-Identifier: MIT
# tune --configs on the recorded GPU: what is listed is tried and nothing else, and a wrong list is refused as a whole. TAP.
# usage: test_configs.sh WARPTUNE ROOT
. "$(dirname "$0")/run.sh"
export WT_LOG=error

tune='tune --model llama3.2-1b --dtype bf16 --level fine --m 1,4096 --device replay:h200 --format csv'
sql() { "$warptune" query sql "$1" --format csv --db s.sqlite | tail -n +2 | tr '\n' ' '; }
list_refused() { # list_refused WORDS LIST ARGS...
    words=$1
    printf "$2" >list
    shift 2
    # shellcheck disable=SC2086
    refused 2 "$words" $tune --configs list "$@"
}
list_refused 'list:2: .*PARAM=NUMBER' 'threads=128\nthreads\n' --kernel rmsnorm
list_refused "list:1: .*no param 'warps'" 'warps=4\n' --kernel rmsnorm
list_refused 'list:1: .*none of' 'threads=77\n' --kernel rmsnorm
list_refused 'list:1: .*twice' 'threads=128 threads=256\n' --kernel rmsnorm
list_refused 'there is no config' '# none\n\n' --kernel rmsnorm
list_refused 'neither --strategy' 'threads=128\n' --kernel rmsnorm --strategy random
list_refused 'of one kernel' 'threads=128\n'
rm list
refused 2 list $tune --kernel rmsnorm --configs list

# A replay keeps of them what was recorded.
printf 'threads=512 # one\n\nrows_per_block=4 threads=128\nthreads=512\n' >list
run $tune --db s.sqlite --kernel rmsnorm --configs list
ok $status "a list is tried"
grep -q '^rmsnorm,4,0,0,12,' out
ok $? "four tasks try three configs each"
listed="threads=256 rows_per_block=1', 'threads=512 rows_per_block=1', 'threads=128 rows_per_block=4"
[ "$(sql "SELECT count(*) FROM config WHERE config NOT IN ('$listed')")" = '0 ' ] && [ "$(sql "SELECT count(*) > 1 FROM config")" = '1 ' ]
ok $? "the default and the list's; what a line leaves out is the default's"
run $tune --db s.sqlite --kernel rmsnorm --configs list
[ $status = 0 ] && grep -q 'nothing to do' err
ok $? "a second run has nothing to do"
echo 'threads=1024' >>list
run $tune --db s.sqlite --kernel rmsnorm --configs list
[ $status = 0 ] && ! grep -q 'nothing to do' err
ok $? "another list is another run"
tap_done
