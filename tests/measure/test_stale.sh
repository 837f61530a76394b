#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What is measured again after a change, and what is carried over: `warptune tune` on the fake driver, with a kernel whose
# configs are partly one code. TAP.
# usage: test_stale.sh WARPTUNE SOURCE_ROOT      $WT_LIBCUDA names the fake
set -u
warptune=$(realpath "$1") source=$2
. "$(dirname "$0")/../tap.sh"
. "$tests/drill.sh"
drill_tree "$source" "$here"
export WT_LOG=error
cd "$here/kernel_templates/drill" || exit 1
# pad 0 and 1 are one code, pad 2 is another; fault 1 is a wrong result, 3 a crash.
sed -i 's/^params: .*/params: { pad: [0, 1, 2] }/; s/fault: \[[^]]*\]/fault: [0, 1, 3]/; s/threads: \[[^]]*\]/threads: [64, 128]/
    s/^default: .*/default: { pad: 0, fault: 0, threads: 128 }/' kernel.yaml
sed -i 's/^static_assert.*/const int pad = WT_PAD == 2;/; s/^    if (i < count) {/    if (i < count + 0 * pad \&\& (!pad || i != 77777777)) {/' kernel.cu
cp kernel.cu kernel.cu.first
cp kernel.yaml kernel.yaml.first
cp reference.cu reference.cu.first
cd "$here" || exit 1

kernel=$here/kernel_templates/drill
restore() { for f in kernel.cu kernel.yaml reference.cu; do cp "$kernel/$f.first" "$kernel/$f"; done; }
tune() { timeout 100 "$warptune" tune --model llama3.2-1b --dtype bf16 --m 4 --format csv --db s.sqlite "$@" >out 2>err; }
sql() { "$warptune" query sql "$1" --db s.sqlite --format csv | tail -1; }
# counts MEASURED CARRIED TWINS: of the last run
counts() { [ "$(sed -n 's/^all,[^,]*,[^,]*,[^,]*,[^,]*,\([^,]*,[^,]*,[^,]*\),.*/\1/p' out)" = "$1,$2,$3" ] || { sed 's/^/# /' out err; false; }; }
edit_store() { python3 -c 'import sqlite3, sys
c = sqlite3.connect("s.sqlite")
for s in sys.argv[1:]: c.execute(s)
c.commit()' "$@"; }
finals() { sql "SELECT count(*) FROM trial WHERE phase='final' AND carried_from=''"; }

tune
counts 12 0 6
ok $? "of 18 configs the 12 that differ in code or launch are measured, 6 share"
[ "$(sql "SELECT count(*) FROM trial WHERE phase='search' AND carried_from LIKE 'twin: pad=%'")" = 6 ]
ok $? "their trials say with whom"
[ "$(sql "SELECT count(*) FROM trial a JOIN config ca ON ca.id=a.config JOIN trial b JOIN config cb ON cb.id=b.config
    WHERE a.phase='search' AND b.phase='search' AND ca.config LIKE 'pad=0 %' AND cb.config='pad=1 '||substr(ca.config,7)
    AND a.status=b.status AND a.median_us=b.median_us")" = 6 ]
ok $? "and hold the same status and time"
[ "$(sql "SELECT count(*) FROM quarantine")" = 6 ]
ok $? "a twin of a crash is quarantined, without crashing"
[ "$(finals)" -ge 2 ]
ok $? "a final is measured"
tune
counts 0 0 0 && grep -q 'nothing to do' err
ok $? "the same again: nothing"

before=$(finals)
echo '// a comment' >>"$kernel/kernel.cu"
tune
counts 0 18 0
ok $? "a changed comment: all 18 are carried, nothing is measured"
grep -q '^18 of 18 trials are carried over' err
ok $? "and that is said"
[ "$(finals)" -gt "$before" ]
ok $? "but the final, which is measured again"
grep -q '^all,.*"6 WRONG_RESULT, 6 CRASHED"' out
ok $? "what failed is carried as failed"
[ "$(sql "SELECT count(*) FROM quarantine")" = 12 ]
ok $? "and a crash is quarantined for the new source"
[ "$(sql "SELECT count(*) FROM trial WHERE phase='search' AND run=(SELECT max(id) FROM run) AND carried_from LIKE '13000/%'")" = 18 ]
ok $? "each says from which driver, CUDA and source"
"$warptune" query trials --db s.sqlite --format csv >q
head -1 q | grep -q ',carried_from$' && grep -q ',13000/[0-9.]* [0-9a-f]\{32\}$' q
ok $? "query trials shows it"
"$warptune" query why --db s.sqlite --format csv >q
head -1 q | grep -q ',carried_from$' && sed -n 2p q | grep -q ',winner,.*,13000/'
ok $? "query why too"

sed -i 's/WT_PAD == 2;/WT_PAD == 2 ? 2 : 0;/; s/77777777/77777778/' "$kernel/kernel.cu"
tune
counts 6 12 0
ok $? "a change that one pad's code shows: its six are measured, twelve carried"

restore
sed -i 's/pad: \[0, 1, 2\]/pad: [0, 1, 2, 3]/; s/^about: .*/about: a wider space/' "$kernel/kernel.yaml"
tune
counts 0 0 6
ok $? "a wider space in the first source: the old ones are known, the new ones are twins"
sed -i 's/pad: \[0, 1, 2, 3\]/pad: [0, 1, 2], extra: [5]/; s/^default: { pad: 0,/& extra: 5,/' "$kernel/kernel.yaml"
tune
counts 0 0 18 && [ "$(sql "SELECT count(*) FROM trial WHERE carried_from LIKE 'twin: pad=_ fault=%'")" -ge 18 ]
ok $? "a param that changes no code: all are twins of configs that lack it"
restore
sed -i 's/^launch: .*/launch: { grid: ["1 + ceil_div(m * n, min(threads, 1024))"], block: [threads] }/' "$kernel/kernel.yaml"
tune
counts 12 0 6
ok $? "another launch of the same code is measured"
restore
sed -i 's/^dtypes: .*/dtypes: [bf16, int8]/' "$kernel/kernel.yaml"
tune --dtype int8
counts 0 0 18
ok $? "another run type of the same kernel and shape shares all"
restore
sed -i 's/fill: { const: 1 }, inout/fill: { const: 2 }, inout/' "$kernel/kernel.yaml"
tune
counts 12 0 6
ok $? "other data are measured"
restore
echo '// a comment' >>"$kernel/reference.cu"
tune --seed 1
counts 0 0 18
ok $? "a reference of other text and the same code: nothing is measured"
restore
sed -i 's/sum\[i\] += 1.0f/sum[i] += 1.0f + 0.0f * i/' "$kernel/reference.cu"
tune --seed 2
counts 12 0 6
ok $? "another reference: all is checked, and so measured, again"

restore
edit_store "UPDATE env SET cuda='12.9', driver='12090', memory_bytes=memory_bytes*101/100"
tune
counts 0 18 0
ok $? "another driver and CUDA, and a little less memory: all is carried"
tune --fresh
counts 18 0 0
ok $? "--fresh: all is measured"
tune --fresh
counts 0 0 0
ok $? "--fresh again: it has been"
tune --seed 3
counts 0 0 0
ok $? "and what was measured here comes before what could be carried"
"$warptune" export --gpu "$(sql 'SELECT max(gpu_slug) FROM env')" --out text --all-trials drill --db s.sqlite 2>err &&
    "$warptune" import text --db copy.sqlite 2>err &&
    "$warptune" export --gpu "$(sql 'SELECT max(gpu_slug) FROM env')" --out again --all-trials drill --db copy.sqlite 2>err
diff -r text again
ok $? "export, import, export: the same bytes"
edit_store "UPDATE env SET cuda='12.8', memory_bytes=memory_bytes*12/10"
tune
counts 12 0 6
ok $? "another GPU by its memory: nothing is carried"
edit_store "UPDATE env SET cuda='12.7', policy='other'"
tune
counts 12 0 6
ok $? "another policy: nothing is carried"

rm -f s.sqlite*
"$warptune" merge copy.sqlite --db s.sqlite 2>err
echo '// another comment' >>"$kernel/kernel.cu"
tune
counts 0 18 0
ok $? "an imported and merged store carries too"
sed -i 's/pad: \[0, 1, 2\]/pad: [0, 1, 2, 7]/' "$kernel/kernel.yaml"
echo 'static_assert(WT_PAD != 7, "no seven");' >>"$kernel/kernel.cu"
tune
counts 0 18 0 && grep -q '6 COMPILE_FAILED' out
ok $? "what does not compile is not measured either"
tap_done
