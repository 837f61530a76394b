#!/bin/sh
# SPDX-License-Identifier: MIT
# kill -9 at many moments of a tuning run on the recorded GPU; then the same command goes on and ends with the winners of a
# run that nobody disturbed. Then the same run in shards, and from another GPU's winners. TAP.
# usage: test_kill.sh WARPTUNE ROOT [KILLS]
. "$(dirname "$0")/run.sh"
kills=${3:-12}
export WT_LOG=error
command='tune --model llama3.2-1b --dtype bf16,int8 --device replay:h200'
tune() { "$warptune" $command --level "$1" --db "$2" 2>"$here/err"; }

tune coarse calm.sqlite >/dev/null && tune fine calm.sqlite >/dev/null
ok $? "an undisturbed run, coarse then fine"
[ "$(best calm.sqlite | wc -l)" -gt 100 ]
ok $? "it finds winners"

# From 5 ms to most of a second: through opening, the first commits, searches and exchanges.
tune coarse killed.sqlite >/dev/null
i=0 killed=0 lost=0 before=0
while [ $i -lt "$kills" ]; do
    "$warptune" $command --level fine --db killed.sqlite >/dev/null 2>&1 &
    child=$!
    sleep "$(awk "BEGIN { print (5 + 8 * $i + 5 * $i * $i) / 1000 }")"
    kill -9 $child 2>/dev/null && killed=$((killed + 1))
    wait $child 2>/dev/null
    now=$(searched killed.sqlite)
    [ "${now:-0}" -ge "$before" ] || lost=$((lost + 1))
    before=${now:-0}
    i=$((i + 1))
done
[ $killed -gt 0 ]
ok $? "$killed of $kills runs were killed before they ended"
ok $lost "no committed trial is lost"
tune fine killed.sqlite >/dev/null
ok $? "the same command goes on and ends"
best calm.sqlite >calm.csv
best killed.sqlite >killed.csv
cmp calm.csv killed.csv
ok $? "with the winners of the undisturbed run"
[ "$(searched calm.sqlite)" = "$(searched killed.sqlite)" ]
ok $? "and as many trials of the search: none was measured twice (an interrupted final is run again whole)"
out=$("$warptune" query sql 'PRAGMA integrity_check' --format csv --db killed.sqlite 2>&1 | tail -1)
[ "$out" = ok ]
ok $? "the store is sound: $out"

# Shards, one after the other into stores of their own, joined: what one run finds.
for i in 1 2 3; do
    "$warptune" $command --level coarse --shard $i/3 --db shard$i.sqlite >/dev/null 2>err &&
        "$warptune" merge shard$i.sqlite --db joined.sqlite 2>>err
    ok $? "shard $i of 3 runs, and is merged"
done
"$warptune" $command --level coarse --db one.sqlite >/dev/null 2>err
best one.sqlite >one.csv
best joined.sqlite >joined.csv
cmp one.csv joined.csv
ok $? "three shards find the winners of one run"
"$warptune" merge shard1.sqlite --db joined.sqlite 2>err
best joined.sqlite | cmp one.csv -
ok $? "merging a shard again changes nothing"
# The recorded winners as another GPU's: a search on the recorded GPU, which knows few configs, meets them.
mkdir other && for f in env winners trials; do
    sed 's/,h200,/,other,/; s/^NVIDIA H200/Other/' "$WARPTUNE_ROOT/db/results/h200/$f.csv" >other/$f.csv
done
few='tune --model llama3.2-1b --dtype int8 --kernel gemm_w8a8 --m 16,64 --level fine --device replay:h200 --format csv'
known() { "$warptune" $few --db "$1" 2>/dev/null | sed -n 's/^all,[^,]*,[^,]*,[^,]*,[^,]*,\([^,]*\),.*/\1/p'; }
"$warptune" import other --db foreign.sqlite 2>err
alone=$(known alone.sqlite) foreign=$(known foreign.sqlite)
[ -n "$alone" ] && [ "$foreign" -gt "$alone" ]
ok $? "another GPU's winners are tried: $foreign recorded configs met, $alone without them"

tap_done
