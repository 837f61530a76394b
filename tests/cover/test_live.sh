#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# A cover on the fake driver, with the drill kernel, where one winner ends the device's context wherever else it is tried: the
# others are not blamed for it, it serves no other task, and its range is its own m. TAP.
# usage: test_live.sh WARPTUNE SOURCE_ROOT      $WT_LIBCUDA names the fake
set -u
warptune=$(realpath "$1") source=$2
. "$(dirname "$0")/../tap.sh"
. "$tests/drill.sh"
drill_tree "$source" "$here"
sed -i 's/fault: \[0, 1, 2, 3, 4, 5, 6\]/fault: [0, 1, 3]/' "$here/kernel_templates/drill/kernel.yaml"
export WT_LOG=error
cd "$here" || exit 1

run() { timeout 100 "$warptune" "$@" >"$here/out" 2>"$here/err"; }
number() { "$warptune" query sql "$1" --format csv | tail -1; }

plan='--model llama3.2-1b --dtype bf16 --m 1,16,64,256 --format csv'
run tune $plan
ok $? "the drill is tuned"
run cover $plan
ok $? "and covered"
grep -q '^drill,4,1,1,yes,0.00,' out
ok $? "by one kernel"

# Of m=256 the winner becomes one that crashes, as if it had worked there; of m=16 one that ties.
python3 - <<'PY'
import sqlite3
c = sqlite3.connect("warptune.sqlite")
ids = {text: i for i, text in c.execute("SELECT id, config FROM config")}
crash = ids["broken=0 fault=3 threads=64"]
c.execute("UPDATE winner SET config=? WHERE task=(SELECT id FROM task WHERE m=256)", (crash,))
c.execute("UPDATE winner SET config=? WHERE task=(SELECT id FROM task WHERE m=16)", (ids["broken=0 fault=0 threads=128"],))
c.execute("DELETE FROM sample WHERE trial IN (SELECT id FROM trial WHERE config=?)", (crash,))
c.execute("DELETE FROM trial WHERE config=?", (crash,))
c.execute("DELETE FROM quarantine WHERE config=?", (crash,))
c.commit()
PY
WT_LOG=warn run cover $plan
ok $? "a config that crashes beside the others ends nothing"
grep -q 'm=256 n=2048 twice=0: its winner failed' err
ok $? "that it fails at its own m is said"
[ "$(number "SELECT count(*) FROM trial r JOIN config c ON c.id=r.config WHERE r.phase='final' AND r.status<>'OK' AND c.config NOT LIKE '%fault=3%'")" = 0 ]
ok $? "no other config is blamed"
[ "$(number "SELECT count(*) FROM trial r JOIN task t ON t.id=r.task WHERE t.m=64 AND r.phase='final' AND r.status='CRASHED'")" = 1 ]
ok $? "it was tried beside its own m, once"
run query cover --format csv
[ "$(grep -c 'fault=3' out)" = 1 ]
ok $? "it serves no other task"
run query edges --format csv
grep -q '^fake-100,drill,bf16,m=64 n=2048 twice=0,255,256,' out
ok $? "and no m but its own"
[ "$(number "SELECT count(*) > 3 FROM quarantine q JOIN task t ON t.id=q.task JOIN config c ON c.id=q.config WHERE t.m BETWEEN 65 AND 255 AND c.config LIKE '%fault=3%'")" = 1 ]
ok $? "where it crashed it is in quarantine"
run cover $plan --budget 100s
grep -q '^drill,4,1,1,yes,0.00,.*,1,1,' out
ok $? "a second run comes to the same"
tap_done
