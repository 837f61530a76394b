#!/bin/sh
# SPDX-License-Identifier: MIT
# score, plan and export --sweep from outside: what they print, what they refuse in one line, and that a sweep goes from the
# recorded results into a score. TAP.
# usage: test_score.sh WARPTUNE ROOT
. "$(dirname "$0")/run.sh"
. "$tests/cli/toy.sh"
export WT_LOG=error
quant=$WARPTUNE_ROOT/db/sweeps/h200/quant_only.csv

# score
run score --help
[ $status = 0 ] && grep -q '^usage: warptune score' "$here/out" && grep -q '^example:' "$here/out" && [ ! -s "$here/err" ]
ok $? "score --help has an example"
refused 2 '--space is missing' score
refused 2 'empty item' score --space ,
refused 2 'empty item' score --space "$quant" --strategy guided,
refused 2 "'magic'" score --space "$quant" --strategy guided,magic
refused 2 "'magic'" score --space nowhere.csv --strategy magic
refused 2 'table, csv, json or md' score --space "$quant" --format xml
refused 2 'a whole number' score --space "$quant" --repeats 0
refused 2 'a whole number' score --space "$quant" --seed x
refused 2 'too many words' score "$quant"
refused 2 'at most 32' score --space "$quant$(printf ",$quant%.0s" $(seq 32))"
refused 1 'nowhere.csv' score --space nowhere.csv
refused 1 'nowhere.csv' score --space "$quant,nowhere.csv"
refused 1 'not a sweep' score --space "$WARPTUNE_ROOT/README.md"
refused 1 'not a sweep' score --space "$WARPTUNE_ROOT/db/results/h200/env.csv"
printf '{"cache": {"1": {"a": 1, "time"' >kept.json
refused 1 'kept.json: line 1' score --space kept.json

run score --space "$quant" --strategy random,guided --repeats 3 --seed 5 --format json
[ $status = 0 ] && [ ! -s "$here/err" ] && python3 - "$here/out" <<'PY'
import json, sys
rows = json.load(open(sys.argv[1]))
assert [r["strategy"] for r in rows] == ["random", "guided"]
for r in rows:
    assert r["space"] == "quant_only.csv" and r["configs"] == 17 and r["valid"] == 17 and r["repeats"] == 3
    assert r["score"] <= 1 and 0 < r["at_25"] <= r["at_50"] <= r["at_200"] == 1 and r["strategy_ms"] >= 0
PY
ok $? "its JSON parses and holds a row for each strategy"
score() { "$warptune" score --space "$quant" --strategy guided --repeats 3 --format csv "$@" | tail -1 | cut -d, -f1-14; }
[ "$(score)" = "$(score --seed 0)" ]
ok $? "the same command gives the same figures"
run score --space "$quant,$quant" --repeats 2 --format csv
[ $status = 0 ] && [ "$(wc -l <"$here/out")" = 4 ] && tail -1 "$here/out" | grep -q '^mean,'
ok $? "of several spaces it prints the mean too"

# export --sweep
run import "$WARPTUNE_ROOT/db/results/h200" --db kept.sqlite
task='quant_only int8 m=4096 k=2048'
run export --gpu h200 --sweep "$task" --out kept.csv --db kept.sqlite
[ $status = 0 ] && head -1 kept.csv | grep -q "^# $task on h200" && sed -n 2p kept.csv | grep -q '^threads,rows_per_block,us,status,cost_s$'
ok $? "a task's trials become a sweep that says where it is from"
trials=$("$warptune" query sql "SELECT count(DISTINCT r.config) FROM trial r JOIN task t ON t.id=r.task WHERE t.kernel='quant_only' AND
    t.dims='m=4096 k=2048' AND r.phase='search'" --db kept.sqlite --format csv | tail -1)
[ "$(tail -n +3 kept.csv | wc -l)" = "$trials" ] && [ "$trials" -gt 3 ]
ok $? "each config once: $trials"
[ -z "$(tail -n +3 kept.csv | cut -d, -f1,2 | sort | uniq -d)" ]
ok $? "and none twice"
run score --space kept.csv --strategy random,guided --repeats 3 --format csv
[ $status = 0 ] && [ "$(sed -n 2p "$here/out" | cut -d, -f2)" = "$trials" ]
ok $? "and it can be scored"
cp kept.csv kept-before.csv
run export --gpu h200 --sweep "$task" --out kept.csv --db kept.sqlite
cmp -s kept.csv kept-before.csv
ok $? "again, it is the same to the byte"
python3 - <<'PY'
import sqlite3
c = sqlite3.connect("kept.sqlite")
names = [r[1] for r in c.execute("PRAGMA table_info(trial)") if r[1] != "id"]
new = {"status": "'CRASHED'", "median_us": "0"}
c.execute(f"INSERT INTO trial({','.join(names)}) SELECT {','.join(new.get(n, n) for n in names)} FROM trial WHERE phase='search' "
          "AND status='OK' AND task=(SELECT id FROM task WHERE kernel='quant_only' AND dims='m=4096 k=2048')")
c.commit()
PY
run export --gpu h200 --sweep "$task" --out kept.csv --db kept.sqlite
cmp -s kept.csv kept-before.csv
ok $? "a rerun that failed hides no time"
refused 1 'KERNEL DTYPE DIMS' export --gpu h200 --sweep quant_only --out x.csv --db kept.sqlite
refused 1 'KERNEL DTYPE DIMS' export --gpu h200 --sweep 'quant_only int8' --out x.csv --db kept.sqlite
refused 1 "no trial of 'quant_only int8 m=3'" export --gpu h200 --sweep 'quant_only int8 m=3' --out x.csv --db kept.sqlite
refused 1 'on nothing' export --gpu nothing --sweep "$task" --out x.csv --db kept.sqlite
refused 1 'nowhere/x.csv' export --gpu h200 --sweep "$task" --out nowhere/x.csv --db kept.sqlite
refused 2 '--out is missing' export --gpu h200 --sweep "$task" --db kept.sqlite

# plan
run plan --help
[ $status = 0 ] && grep -q '^usage: warptune plan' "$here/out" && grep -q '^example:' "$here/out"
ok $? "plan --help has an example"
refused 2 '--model is missing' plan
refused 2 'llama3.2-1b' plan --model no-such-model
refused 2 'coarse or fine' plan --model llama3.2-1b --level medium
refused 2 'sm_90a' plan --model llama3.2-1b --arch sm_12
refused 2 'gemm_bf16' plan --model llama3.2-1b --kernel gem
refused 2 'nothing to tune' plan --model llama3.2-1b --op no-such-op
refused 2 'table, csv, json or md' plan --model llama3.2-1b --format xml
run plan --model llama3.2-1b --dtype bf16 --level fine --format json
[ $status = 0 ] && python3 - "$here/out" <<'PY'
import json, sys
rows = json.load(open(sys.argv[1]))
assert len(rows) > 100
keys = [(r["kernel"], r["dtype"], r["dims"]) for r in rows]
assert len(set(keys)) == len(keys)
assert all(0 < r["coarse"] <= r["fine"] for r in rows)
PY
ok $? "every task once, with a coarse space inside the fine one"
cp "$here/out" kept-plan
run plan --model llama3.2-1b --dtype bf16 --level fine --format json
cmp -s "$here/out" kept-plan
ok $? "the counts are the same every time"

# A kernel whose configs can be counted on the fingers: a * b <= 32 leaves 1x8 1x16 2x8 2x16 4x8, and m = 8 only those with b = 8.
toy_tree 2
cat >>"$WARPTUNE_ROOT/kernel_templates/toy/kernel.yaml" <<'YAML'
coarse: { a: [2], b: [8] }
constraints: [ "a * b <= 32", "m % b == 0" ]
YAML
run plan --model llama3.2-1b --m 8,16,20 --format csv
cat >kept-want <<'CSV'
kernel,dtype,op,dims,coarse,fine
toy,bf16,x,m=8 k=2048,1,3
toy,bf16,x,m=16 k=2048,1,5
toy,bf16,x,m=20 k=2048,0,0
CSV
[ $status = 0 ] && cmp -s "$here/out" kept-want
ok $? "a small space is counted right, as is one with nothing in it"
tap_done
