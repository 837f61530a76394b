#!/bin/sh
# SPDX-License-Identifier: MIT
# tune, cover, emit without a GPU, on a made-up kernel whose times are known at every m: the fewest kernels, the m where they
# turn, headers that say both, and nothing measured twice. TAP.
# usage: test_cover.sh WARPTUNE ROOT
. "$(dirname "$0")/run.sh"
. "$tests/cli/toy.sh"
export WT_LOG=error
toy_tree 2
# a=1 takes 1 + m/10 us, a=4 4 + m/40: equal at m=40. b=16 is 2 % slower, but at m=32 only 0.5 %, with fewer registers, so that
# it wins there; a=2 is slow.
awk 'BEGIN {
    for (m = 1; m <= 64; m++)
        for (a = 1; a <= 4; a *= 2)
            for (b = 8; b <= 16; b += 8) {
                us = (a == 1 ? 1 + m / 10 : a == 4 ? 4 + m / 40 : 10) * (b == 8 ? 1 : m == 32 ? 1.001 : 1.02)
                printf "1/13.0/p,00000000000000000000000000000000,toy,bf16,m=%d k=2048,a=%d b=%d,search,OK,%d,0,0,,0,0,0,,%.3f;%.3f;%.3f\n",
                    m, a, b, b == 8 ? 20 : 18, us, us, us
            }
}' >>"$toy/trials.csv"
cat >>"$toy/winners.csv" <<CSV
1/13.0/p,00000000000000000000000000000000,toy,bf16,m=16 k=2048,a=1 b=8,2.6,10.0,0.1,0.01,1,5,coarse,x
CSV

trials() { "$warptune" query sql 'SELECT count(*) FROM trial' --format csv | tail -1; }

model='--model llama3.2-1b --dtype bf16 --m 16,32,64 --device replay:toygpu --format csv'
run cover $model
[ $status = 1 ] && err_has 'no store' && [ ! -e warptune.sqlite ]
ok $? "without a store there is nothing to cover, and none is made"
run tune $model
ok $status "three m are tuned"
run query best --format csv
out_has 'm=16 .*a=1 b=8' && out_has 'm=32 .*a=1 b=16' && out_has 'm=64 .*a=4 b=8'
ok $? "by three kernels"
run emit --out own
run cover --model llama3.2-1b --dtype bf16 --m 1,16,32,64 --device replay:toygpu --format csv --no-edges --regret 0%
[ $status = 0 ] && out_has '^toy,3,3,2,yes,' && err_has '1 of the plan'
ok $? "a regret of 0 keeps what is no faster than another; a task that is not tuned is left out, and counted"
run cover $model
[ $status = 0 ] && out_has '^toy,3,3,2,yes,0.00,.*,1,1,'
ok $? "two kernels serve all, and their one change is measured"
before=$(trials)
run cover $model
[ $status = 0 ] && out_has '^all,3,3,2,yes,0.00,.*,1,1,0$' && err_has 'nothing to do' && [ "$(trials)" = "$before" ]
ok $? "a second run measures nothing, and says so"
run query cover --format csv
[ $status = 0 ] && out_has 'm=32 k=2048,a=1 b=8,a=1 b=16,'
ok $? "query cover: the task, what serves it, and its own winner"
run query edges --format csv
[ $status = 0 ] && out_has 'm=32 k=2048,40,64,a=1 b=8,a=4 b=8,5.000,5.000,'
ok $? "query edges: the crossing at m=40, with both times"

run emit --out headers
[ $status = 0 ] && grep -q 'covered within 1 %: 2 cubins instead of 3' headers/wt_toy.h && grep -q '1 of 1 changes' headers/wt_toy.h
ok $? "the header says what it gave up for how many fewer kernels"
cat >use.c <<'C'
#include "wt_toy.h"
int main(void)
{
    for (int m = 1; m <= 100; m++) {
        struct wt_toy_dims dims = { m, 2048 };
        struct wt_toy_dims at;
        struct wt_toy_config config;
        double us;
        enum wt_match match = wt_toy_find("toygpu", 90, "bf16", dims, &config, &at, &us);
        enum wt_match want = m == 16 || m == 32 || m == 64 ? WT_EXACT : WT_RANGE;
        if (match != want || (want == WT_EXACT ? at.m != m : at.m != 16 && at.m != 32 && at.m != 64) || config.b != 8 || config.a != (m <= 40 ? 1 : 4) || us <= 0)
            return m;
    }
    return 0;
}
C
for std in '-std=c99' '-std=c17' '-x c++ -std=c++17'; do
    case $std in *c++*) cc=${CXX:-c++} ;; *) cc=${CC:-cc} ;; esac
    # shellcheck disable=SC2086
    $cc $std -Wall -Wextra -Wpedantic -Werror -Iheaders -o use use.c >"$here/out" 2>&1 && ./use
    ok $? "every m up to 100 is looked up on its side of 40 ($std)"
done
run emit --out headers --check
ok $status "emit --check: they are what the store says"
run emit --out headers --no-cover && cmp own/wt_toy.h headers/wt_toy.h >"$here/out" 2>&1
ok $? "emit --no-cover: each task its own winner, as before the cover"

cp warptune.sqlite slow.sqlite
python3 -c 'import sqlite3
c = sqlite3.connect("slow.sqlite")
c.execute("UPDATE cover SET median_us = 3 * winner_us WHERE task = (SELECT id FROM task WHERE m = 32)")
c.commit()'
run emit --out slow --db slow.sqlite
[ $status = 0 ] && grep -q '{ 32, 2048 }, 23, 45, .*/\*a\*/ 1, /\*b\*/ 16' slow/wt_toy.h
ok $? "a cover slower than the default is not emitted, and its edge is none"

run export --gpu toygpu --out text --all-trials toy
run import text --db other.sqlite
run export --gpu toygpu --out again --all-trials toy --db other.sqlite
[ -s again/cover.csv ] && [ -s again/edges.csv ] && diff -r text again >"$here/out" 2>&1
ok $? "export, import, export: covers and edges are the same bytes"
run emit --out again-headers --db other.sqlite && run emit --out headers && cmp headers/wt_toy.h again-headers/wt_toy.h
ok $? "and give the same header"
run merge other.sqlite --db merged.sqlite && run merge other.sqlite --db merged.sqlite &&
    run export --gpu toygpu --out merged --all-trials toy --db merged.sqlite && diff -r text merged >"$here/out" 2>&1
ok $? "merged, twice, too"
rm text/cover.csv text/edges.csv && run import text --db older.sqlite
ok $status "results without the two files are imported as before"
sed -i '2s/^[^,]*/nowhere/' again/edges.csv
run import again --db older.sqlite
[ $status = 1 ] && err_has 'edges.csv:2' && "$warptune" query cover --db older.sqlite --format csv | wc -l | grep -qx 1
ok $? "a broken edges.csv is refused by line, and nothing of its folder is kept"

sed -i '/m=32 k=2048,a=1 b=8,/d;/m=48 k=2048,a=4 b=8,/d' "$toy/trials.csv"
rm -f warptune.sqlite*
run tune $model && run cover $model
[ $status = 0 ] && out_has '^toy,3,3,3,yes,' && err_has '1 edges could not be measured from what is recorded'
ok $? "a cell that is not recorded is no cover, and an m that is not recorded no edge"
run cover $model --regret 101%
[ $status = 2 ] && err_has 'regret'
ok $? "a regret beyond 100 % is refused"
run cover $model --budget 5
[ $status = 2 ] && err_has 'budget'
ok $? "a budget without a unit too"
run cover --help
[ $status = 0 ] && out_has '--regret PCT' && out_has 'warptune emit'
ok $? "--help teaches"

# kill -9 and ^C at several moments of a cover of the recorded GPU; then the same command ends as an undisturbed one does.
export WARPTUNE_ROOT="$2"
model='--model qwen2.5-7b --dtype bf16,int8 --device replay:h200 --format csv' # whose recording measures edges
run tune $model --level fine --db calm.sqlite
cp calm.sqlite killed.sqlite
run cover $model --db calm.sqlite
ok $status "a recorded GPU is covered"
for ms in 60 100 150 200 250 300; do
    "$warptune" cover $model --db killed.sqlite >/dev/null 2>"$here/err" &
    child=$!
    sleep "0.$(printf %03d $ms)"
    if [ $((ms % 100)) = 0 ]; then kill -INT $child 2>/dev/null; else kill -9 $child 2>/dev/null; fi
    wait $child 2>/dev/null
done
run cover $model --db killed.sqlite
ok $status "after three kills and three interrupts the same command ends"
for what in cover edges; do
    "$warptune" query $what --format csv --db calm.sqlite >calm.csv
    "$warptune" query $what --format csv --db killed.sqlite >killed.csv
    [ "$(wc -l <calm.csv)" -gt 3 ] && cmp calm.csv killed.csv >"$here/out" 2>&1
    ok $? "with the same $what"
done
tap_done
