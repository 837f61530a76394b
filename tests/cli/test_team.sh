#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Several GPUs in one run, without any: recordings that answer for several, and the fake driver with three devices. TAP.
# usage: test_team.sh WARPTUNE ROOT      $WT_LIBCUDA names the fake driver
set -u
. "$(dirname "$0")/run.sh"
. "$tests/drill.sh"
source=$2
export WT_LOG=warn

query() { "$warptune" query sql "$1" --format csv --db "$2" 2>/dev/null | tail -n +2; }
replay() { "$warptune" tune --model llama3.2-1b --dtype bf16,int8 --device "$1" --level "$2" --db "$3" >out 2>err; }
children_of() { awk -v parent="$1" '{ id = $1; sub(/.*\) /, ""); if ($2 == parent) print id }' /proc/[0-9]*/stat 2>/dev/null; }
second_worker() { # second_worker PARENT: waits until there is one, and sets worker to its id
    for _ in $(seq 300); do
        worker=$(children_of "$1" | sed -n 2p)
        [ -n "$worker" ] && return
        sleep 0.005
    done
}

# One recording, then four of it.
replay replay:h200 coarse one.sqlite && replay replay:h200 fine one.sqlite
ok $? "one GPU, coarse then fine"
best one.sqlite >one.csv
replay 'replay:h200*4' coarse four.sqlite && replay replay:h200,replay:h200,replay:h200,replay:h200 fine four.sqlite
ok $? "four GPUs"
best four.sqlite | cmp one.csv - >out 2>&1
ok $? "find the winners of one"
[ "$(searched one.sqlite)" = "$(searched four.sqlite)" ]
ok $? "with as many trials"
[ "$(query "SELECT count(DISTINCT gpu) FROM trial WHERE phase='final'" four.sqlite)" = 4 ]
ok $? "and all four had a part"
[ "$(query "SELECT count(*) FROM (SELECT t.task FROM trial t JOIN run r ON r.id=t.run WHERE phase='final' AND command LIKE '%coarse%' GROUP BY t.task HAVING count(DISTINCT gpu)>1)" four.sqlite)" = 0 ]
ok $? "no final is spread over two (a fine run has one after the search and one after the exchange)"
[ "$(query "SELECT count(DISTINCT gpu) FROM trial WHERE phase='anchor'" four.sqlite)" = 4 ]
ok $? "the anchor was timed on each"
err_has 'replay:h200#3: .*anchor .* x1.000 of the middle GPU.s, within noise'
ok $? "and the summary compares them"
replay 'replay:h200*4' fine four.sqlite
[ $? = 0 ] && err_has 'nothing to do'
ok $? "a second run has nothing to do"
"$warptune" export --gpu h200 --out text --all-trials rmsnorm --db four.sqlite >out 2>err && ! grep -q anchor text/trials.csv
ok $? "the text results hold no anchors"

# kill -9 of the parent at many moments.
replay 'replay:h200*3' coarse "$here/team-killed.sqlite"
killed=0 lost=0 before=0
for i in 0 1 2 3 4 5 6 7; do
    "$warptune" tune --model llama3.2-1b --dtype bf16,int8 --device 'replay:h200*3' --level fine --db "$here/team-killed.sqlite" >/dev/null 2>&1 &
    parent=$!
    sleep "$(awk "BEGIN { print (20 + 30 * $i) / 1000 }")"
    kill -9 $parent 2>/dev/null && killed=$((killed + 1))
    wait $parent 2>/dev/null
    now=$(searched "$here/team-killed.sqlite")
    [ "${now:-0}" -ge "$before" ] || lost=1
    before=${now:-0}
done
[ $killed -gt 0 ]
ok $? "$killed of 8 runs were killed before they ended"
ok $lost "no committed trial is lost"
sleep 0.3
! grep -qsF "$here/team-killed.sqlite" /proc/[0-9]*/cmdline
ok $? "no worker outlives its parent"
replay 'replay:h200*3' fine "$here/team-killed.sqlite"
ok $? "the same command goes on"
best "$here/team-killed.sqlite" | cmp one.csv - >out 2>&1
ok $? "with the winners of the undisturbed run"
[ "$(searched "$here/team-killed.sqlite")" = "$(searched one.sqlite)" ]
ok $? "and no trial of a search measured twice"

# A worker is killed: tried until the kill comes in the middle of the run.
for i in 1 2 3 4 5 6 7 8 9 10; do
    rm -f worker.sqlite*
    replay 'replay:h200*3' coarse worker.sqlite
    "$warptune" tune --model llama3.2-1b --dtype bf16,int8 --device 'replay:h200*3' --level fine --db worker.sqlite >out 2>err &
    parent=$!
    second_worker $parent
    sleep "$(awk "BEGIN { print 0.02 * $i }")"
    [ -n "$worker" ] && kill -9 "$worker" 2>/dev/null
    wait $parent
    status=$?
    err_has 'is lost' && break
done
err_has 'is lost: its process ended: signal 9'
ok $? "a worker that is killed is noticed"
[ $status = 0 ] && err_has 'then it was lost, and the others went on'
ok $? "the run ends well without it, and says so"
best worker.sqlite | cmp one.csv - >out 2>&1
ok $? "with the same winners"

# A worker is stuck, which a stopped process is like; and meanwhile a whole run is suspended for longer than a worker may be silent.
export WT_SILENCE_S=3
some=(tune --model llama3.2-1b --dtype bf16 --op down,qkv --level fine)
"$warptune" "${some[@]}" --device replay:h200 --db some.sqlite >out 2>err && best some.sqlite >some.csv
setsid "$warptune" "${some[@]}" --device 'replay:h200*3' --db suspended.sqlite >out 2>suspended.err &
suspended=$!
second_worker $suspended
kill -STOP -- -$suspended
suspended_s=$SECONDS
for i in 1 2 3 4 5; do
    rm -f stuck.sqlite*
    "$warptune" "${some[@]}" --device 'replay:h200*3' --db stuck.sqlite >out 2>err &
    parent=$!
    second_worker $parent
    sleep "$(awk "BEGIN { print 0.4 / $i }")"
    [ -n "$worker" ] && kill -STOP "$worker" 2>/dev/null
    wait $parent
    status=$?
    err_has 'is lost' && break
done
err_has 'is lost: no word from its process for 3 s: it was killed' && ! kill -0 "$worker" 2>/dev/null
ok $? "a worker that neither asks nor ends is killed"
[ $status = 0 ] && err_has 'tasks of [1-9][0-9]* families.*then it was lost, and the others went on'
ok $? "and the run ends well without it, though it had a family"
best stuck.sqlite | cmp some.csv - >out 2>&1
ok $? "with the winners of one GPU, those of its family too"
while [ $((SECONDS - suspended_s)) -lt 5 ]; do sleep 0.2; done
kill -CONT -- -$suspended
wait $suspended && ! grep -q 'is lost' suspended.err && best suspended.sqlite | cmp some.csv - >out 2>&1
ok $? "a run that is suspended as long finds its workers alive"
unset WT_SILENCE_S
WT_SILENCE_S=0 replay 'replay:h200*3' coarse refused.sqlite
[ $? = 1 ] && err_has 'expected seconds'
ok $? "a limit must be above 0"

# An interrupt.
"$warptune" tune --model llama3.2-1b --dtype bf16,int8 --device 'replay:h200*3' --level coarse --db asked.sqlite >out 2>err &
parent=$!
second_worker $parent
kill -INT $parent 2>/dev/null
wait $parent
status=$?
[ $status = 0 ] || { [ $status = 1 ] && err_has 'the same command goes on'; } && ! err_has 'is lost'
ok $? "an interrupt is no loss of a GPU ($status)"
setsid "$warptune" tune --model llama3.2-1b --dtype bf16,int8 --device 'replay:h200*3' --level coarse --db asked.sqlite >out 2>err &
parent=$!
second_worker $parent
kill -TERM -- -$parent 2>/dev/null
wait $parent
status=$?
[ $status = 0 ] || { [ $status = 1 ] && err_has 'the same command goes on'; } && ! err_has 'is lost'
ok $? "neither is a signal to the whole process group ($status)"
replay 'replay:h200*3' coarse asked.sqlite && replay replay:h200 fine asked.sqlite
best asked.sqlite | cmp one.csv - >out 2>&1
ok $? "and the run goes on, with other devices too"

# The fake driver: three devices of one kind, a kernel that works and fails in known ways.
drill_tree "$source" "$here/tree"
sed -i 's/fault: \[0, 1, 2, 3, 4, 5, 6\]/fault: [0, 1, 3]/' "$here/tree/kernel_templates/drill/kernel.yaml"
export WT_FAKE_DEVICES=3
fake() { # fake DEVICE DB
    timeout 100 "$warptune" tune --model llama3.2-1b,llama3.2-3b,llama3-8b,qwen2.5-7b,qwen2.5-14b --dtype bf16 --m 1,4,16 \
        --device "$1" --jobs 2 --db "$2" >out 2>err
}
fake cuda:0 fake1.sqlite
ok $? "the fake driver: one GPU"
fake cuda:all fake3.sqlite
ok $? "all of three"
best fake1.sqlite >fake1.csv
best fake3.sqlite | cmp fake1.csv - >out 2>&1
ok $? "find the same winners"
[ "$(query "SELECT group_concat(DISTINCT gpu) FROM trial WHERE phase='anchor' ORDER BY gpu" fake3.sqlite | tr ',' '\n' | grep -c 'GPU-00000000-0000-0000-0000-00000000000[123]')" = 3 ]
ok $? "each by its UUID"
[ "$(query "SELECT count(*) FROM env" fake3.sqlite)" = 1 ]
ok $? "in one environment"
[ "$(query "SELECT count(*) FROM quarantine" fake3.sqlite)" = "$(query "SELECT count(*) FROM quarantine" fake1.sqlite)" ] &&
    [ "$(query "SELECT count(*) FROM quarantine" fake1.sqlite)" -gt 0 ]
ok $? "configs that kill their process are quarantined all the same"

XDG_CACHE_HOME=$here/fresh fake cuda:all fresh.sqlite
compiled=$(query "SELECT count(DISTINCT gpu) FROM trial WHERE phase='anchor' AND compile_ms>0" fresh.sqlite)
[ "$compiled" -ge 1 ] && [ "$compiled" -le 2 ] # one, but for two claims in the same instant
ok $? "with an empty cache the workers do not all compile the same"

WT_FAKE_SLOW_DEVICE=2,1.2 fake cuda:0,1,2 slow.sqlite
ok $? "one of three is slower"
err_has 'cuda:2: .* x1.[12].* beyond noise'
ok $? "which the anchor shows"
best slow.sqlite | cut -d, -f1-5 >slow.csv
cut -d, -f1-5 fake1.csv | cmp slow.csv - >out 2>&1
ok $? "and which changes no winner"

# A changed comment is another source of the same code.
drill=$here/tree/kernel_templates/drill/kernel.cu
cp "$drill" "$here/kernel.cu.first"
echo '// a comment' >>"$drill"
fake cuda:all fake3.sqlite
[ $? = 0 ] && err_has 'trials are carried over'
ok $? "with several GPUs too, timings of unchanged code are carried over"
others="SELECT count(*) FROM trial s JOIN trial f ON f.run=s.run AND f.task=s.task AND f.phase='final'
    WHERE s.phase='search' AND s.carried_from<>'' AND s.carried_from NOT LIKE 'twin:%'"
[ "$(query "$others AND s.gpu=''" fake3.sqlite)" = 0 ] && [ "$(query "$others" fake3.sqlite)" -gt 0 ]
ok $? "each names the GPU that timed it"
WT_FAKE_SLOW_DEVICE=2,1.2 fake cuda:all slow.sqlite
[ $? = 0 ] && [ "$(query "$others AND (s.gpu LIKE '%3')<>(f.gpu LIKE '%3')" slow.sqlite)" = 0 ] && [ "$(query "$others" slow.sqlite)" -gt 0 ]
ok $? "but not from a GPU of another speed"
cp "$here/kernel.cu.first" "$drill"

WT_FAKE_DEAD=1,900,$here/dead fake cuda:all dead.sqlite
[ $? = 0 ] && [ -f dead ] && err_has 'cuda:1 is lost'
ok $? "a GPU that dies is lost"
best dead.sqlite | cut -d, -f1-5 >dead.csv
cut -d, -f1-5 fake1.csv | cmp dead.csv - >out 2>&1
ok $? "the others do its tasks"
[ "$(query "SELECT count(*) FROM quarantine" dead.sqlite)" = "$(query "SELECT count(*) FROM quarantine" fake1.sqlite)" ]
ok $? "and no config is blamed for its end"
rm -f dead
WT_FAKE_DEAD=1,900,$here/dead fake cuda:1 alone.sqlite
[ $? = 1 ] && [ -f dead ]
ok $? "a GPU that dies alone ends the run"

WT_FAKE_ODD=1 fake cuda:all odd.sqlite
[ $? = 1 ] && err_has 'only equal GPUs' && err_has 'run them apart' && [ ! -f odd.sqlite ]
ok $? "unequal GPUs are refused"
WT_FAKE_ODD=1 fake cuda:0,2 equal.sqlite
ok $? "the equal ones among them are not"
refuse() { # refuse DEVICE WORDS
    fake "$1" refused.sqlite
    [ $? = 1 ] && err_has "$2" && [ "$(wc -l <err)" = 1 ]
    ok $? "refused ('$2'): --device $1"
}
refuse cuda:0,3 'this machine has 3 GPUs'
refuse cuda:0,0 'named twice'
refuse cuda:0,x 'expected a number'
refuse cuda:0,replay:h200 'together'
refuse cuda:all,0 'is all'
refuse replay:h200,0 'cuda:NUMBER'
refuse 'replay:h200*17' 'more than 16'
"$warptune" check --kernel drill --device cuda:0,1 >out 2>err
[ $? = 1 ] && err_has 'only tune uses several GPUs'
ok $? "check takes one GPU"
tap_done
