#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# `warptune check` end to end on the fake driver, with the drill kernel.
# usage: test_check.sh WARPTUNE SOURCE_ROOT      $WT_LIBCUDA names the fake
set -u
warptune=$(realpath "$1") source=$2
. "$(dirname "$0")/../tap.sh"
. "$tests/drill.sh"
drill_tree "$source" "$here"
cd "$here" || exit 1

check() { timeout 100 "$warptune" check "$@" >"$here/out" 2>"$here/err"; }

check --kernel all --sample 1 --format csv
ok $? "the defaults of all kernels pass"
[ "$(grep -c '^PASS,drill,' "$here/out")" = 3 ]
ok $? "on every check shape, one row each"
[ "$(grep -c 'twice=1' "$here/out")" = 1 ]
ok $? "whatever its static dims"
head -1 "$here/out" | grep -q '^result,kernel,shape,configs,failures,max_error,tolerance$'
ok $? "the table has configs, error and tolerance"
grep -q 'all: 3 passed, 0 failed' "$here/err"
ok $? "and a last line that counts"

check --kernel drill --config 'broken=0 fault=1 threads=128'
[ $? = 1 ]
ok $? "a wrong result exits 1"
grep -q "check --kernel drill --shape 'm=3 n=33 twice=1' --config 'broken=0 fault=1 threads=128'" "$here/err"
ok $? "with the command that shows it again"
grep -q '^FAIL' "$here/out"
ok $? "and its shape is marked"

check --kernel drill --shape 'm=3 n=33 twice=1' --config 'broken=2 fault=0 threads=128' --format csv
grep -q '^PASS' "$here/out"
ok $? "a config that spills, which a search would drop, is compared"

check --kernel drill --shape 'm=3 n=33 twice=1' --config 'broken=0 fault=4 threads=128' --deadline 1
[ $? = 1 ] && grep -q 'no answer within 1 s: the device process was killed' "$here/err"
ok $? "a config that hangs is killed after the seconds of --deadline"
check --kernel drill --deadline 0
[ $? = 2 ]
ok $? "which are at least one"

check --kernel all --config 'broken=0 fault=1 threads=128'
[ $? = 2 ]
ok $? "a config belongs to one kernel"

# What was tuned: fault 1 is a wrong result, so that only fault 0 wins.
drill=$here/kernel_templates/own
mv "$here/kernel_templates/drill" "$drill"
sed -i 's/^kernel: drill/kernel: own/; s/fault: \[[^]]*\]/fault: [0, 1]/; s/broken: \[[^]]*\]/broken: [0]/; s/^  n: {}/  n: {}\n  k: {}\n  fours: {}/
    s/n: hidden,/n: hidden, k: 48, fours: "ceil_div(m, 4)",/; s/^  - { m: 1, n: 7,/  - { m: 1, n: 8, k: 24, fours: 1,/; s/n: 33,/n: 36, k: 16, fours: 1,/
    s/constraints: .*/constraints: [ "m < 100000", "m != 5 || n == 2048", "m > 1000 || fours == ceil_div(m, 4)" ]/' "$drill/kernel.yaml"
timeout 100 "$warptune" tune --model llama3.2-1b --dtype bf16 --m 1,4,100 --db s.sqlite >"$here/out" 2>"$here/err"
ok $? "a store of three winners"
# sums WHERE_WON BESIDE_M RAGGED_NK LARGEST FAILURES NOT_ALLOWED LACK_MEMORY LEFT_OVER
sums() { [ "$(sed -n 's/^[A-Za-z]*,all,\(.*\),[^,]*$/\1/p' "$here/out")" = "$(echo "$@" | tr ' ' ,)" ] || { sed 's/^/# /' "$here/out" "$here/err"; false; }; }
check --winners s.sqlite --format csv
[ $? = 0 ] && sums 3 0 0 0 0 0 0 0
ok $? "--winners: each where it won"
check --winners s.sqlite --around --format csv
status=$?
[ $status = 0 ] && grep -q '^PASS,own,3,5,[1-3],0,0,0,[1-3],0,' "$here/out"
ok $? "--around: m-1 but not 0, m+1 with the dims that follow m, ragged n and k, and the largest, for which the fake has no memory"
grep -q ' 3 winners; .* 0 failed; 0 not allowed by the kernel there, [1-3] without memory, 0 left over' "$here/err"
ok $? "and says so"
"$warptune" export --gpu "$("$warptune" query sql 'SELECT gpu_slug FROM env' --db s.sqlite --format csv | tail -1)" --out text --db s.sqlite 2>/dev/null
for from in text text/winners.csv; do
    check --winners $from --format csv
    [ $? = 0 ] && sums 3 0 0 0 0 0 0 0
    ok $? "the same of an export: $from"
done
check --winners s.sqlite --kernel own --shape 'm=3 n=40 k=8 fours=1 twice=1' --sample 5 --bench --format csv
grep -q 'threads=128"*,' "$here/out" && grep -q 'threads=64"*,' "$here/out" && grep -q 'fault=1 ' "$here/out" && [ "$(wc -l <"$here/out")" = 6 ]
ok $? "--winners with --shape: the default, winners and what has values that these lack"
sed -i 's/fault=0/fault=1/' text/winners.csv
check --winners text --format csv
[ $? = 1 ] && sums 3 0 0 0 3 0 0 0 && grep -q "check --kernel own --shape 'm=4 n=2048 k=48 fours=1 twice=0' --config 'broken=0 fault=1" "$here/err"
ok $? "a winner that is wrong fails, with the command that shows it"
sed -i 's/"m != 5 || n == 2048"/"m != 5"/' "$drill/kernel.yaml"
check --winners s.sqlite --around --format csv
[ $? = 0 ] && grep -q '^PASS,own,3,4,[1-3],0,0,1,[1-3],0,' "$here/out"
ok $? "where a constraint forbids m+1, that is no failure, and counted"
sed -i 's/broken: \[0\]/broken: [0], more: [7]/; s/^default: {/default: { more: 7,/' "$drill/kernel.yaml"
check --winners s.sqlite
[ $? = 2 ] && grep -q 'with the params that kernels have now' "$here/err"
ok $? "winners of other params are none"
tap_done
