#!/bin/sh
# SPDX-License-Identifier: MIT
# tune --weight-by on the recorded GPU: trials go where the time is, their number stays, and neither kill -9, shards nor a second
# run change what is dealt out. TAP.
# usage: test_weights.sh WARPTUNE ROOT [BENCH]
bench=${3:+$(realpath "$3")}
. "$(dirname "$0")/run.sh"
. "$tests/cli/toy.sh"
export WT_LOG=error

# The mix's table: what follows the empty line.
mix_table() { sed '1,/^$/d' "${1:-out}"; }
# trials_of FILE PHASE OP: of the mix's table
trials_of() { mix_table "$1" | awk -F, -v phase="$2" -v op="$3" '$3 == phase && $4 == op { print $10 }'; }
tried() { sed -n 's/^all,[0-9]*,[0-9]*,[0-9]*,\([0-9]*\),.*/\1/p' "$1"; }
dealt() { sed -n 's/^\([0-9]*\) trials for .*/\1/p' "$1"; }
usual() { sed -n 's/^.*(\([0-9]*\) without weights).*/\1/p' "$1"; }

replayed='tune --model llama3.2-1b --device replay:h200'
refused 2 '1024x8,128x8' $replayed --weight-by bench:1024
refused 2 '1024x8,128x8' $replayed --weight-by bench:0,0
refused 2 'expected bench' $replayed --weight-by speed
refused 2 'none in fp8' $replayed --dtype fp8 --weight-by bench
refused 2 'compile-only' $replayed --weight-by bench --compile-only
refused 2 'no task of this plan' $replayed --dtype int8 --kernel dequant_bias --weight-by bench
refused 2 'nowhere.csv' $replayed --weight-by nowhere.csv

tune='tune --model llama3.2-1b --dtype bf16 --level fine --device replay:h200 --format csv'
run $tune --weight-by bench --db decode.sqlite
ok $status "an empty store will do"
cp out decode.out && cp err decode.err
err_has 'limits' && err_has 'expected: unknown'
ok $? "the shares are those of the limits, and it says so"
[ "$(dealt err)" -le "$(usual err)" ] && [ "$(dealt err)" -gt $(($(usual err) * 3 / 5)) ]
ok $? "no more trials than without weights, fewer where spaces are small: $(dealt err) of $(usual err)"
err_has 'the exchange comes on top$' && [ "$(tried out)" -gt "$(dealt err)" ]
ok $? "the exchange comes on top, and it says so: $(tried out)"
[ "$(trials_of out decode gate_up)" -gt $((4 * $(trials_of out decode inner))) ]
ok $? "gate_up gets far more than a norm"
mix_table | head -1 | grep -q '^model,dtype,phase,op,m,launches,share_pct,from,kernels,trials,fastest,limit_us,default_us,tuned_us,saved_pct$' &&
    mix_table | grep -q '^llama3.2-1b,bf16,all,all,,,100.00,'
ok $? "the mix is a CSV table behind the first"
mix_table | awk -F, 'NR > 1 && $3 != "all" { sum += $7 } END { exit !(sum > 99.8 && sum < 100.2) }'
ok $? "its shares sum to 100"
mix_table | awk -F, 'NR > 1 && $3 != "all" { l += $6 * $12; d += $6 * $13; t += $6 * $14 } $3 == "all" { L = $12; D = $13; T = $14; s = $15 }
    END { exit !(l > 0 && (l - L)^2 < 1e-4 * L * L && d > t && (d - D)^2 < 1e-4 * D * D && (t - T)^2 < 1e-4 * T * T && (100 * (1 - T / D) - s)^2 < 1e-3) }'
ok $? "the gain of the mix is that of its rows, launch by launch"
err_has '^gained: '
ok $? "a sentence says it, too"
run $tune --weight-by bench --budget 20 --db most.sqlite
[ $status = 0 ] && ! err_has exchange && [ "$(tried out)" -gt 0 ] && [ "$(tried out)" -le "$(dealt err)" ]
ok $? "with --budget N there is none, and what is dealt out is the most: $(tried out) of $(dealt err)"
run $tune --weight-by bench --db decode.sqlite
[ $status = 0 ] && err_has 'nothing to do' && mix_table >a && mix_table decode.out >b && cmp a b
ok $? "a second run measures nothing, and reports the same budgets and the same gain"
run $tune --weight-by bench:1024x8,0 --db decode.sqlite
[ $status = 0 ] && ! err_has 'nothing to do' && [ "$(trials_of out prefill gate_up)" -ge "$(trials_of decode.out prefill gate_up)" ] &&
    [ -z "$(trials_of out decode gate_up)" ] && err_has 'expected: [0-9.-]* % less'
ok $? "another mix is another plan, and now a gain is expected"
mix_table | grep -q ',recorded,'
ok $? "from what the store knows"
run $tune --weight-by bench --kernel 'gemm_*,gemv_*' --m 64,1024 --db far.sqlite
[ $status = 0 ] && err_has 'far from any m .*m = 1;' && err_has 'not in the plan, and not counted: prefill embed' &&
    mix_table | grep -q '^llama3.2-1b,bf16,decode,gate_up,1,.*,,[0-9.]*,,,$'
ok $? "an m that the plan lacks, and operators that it lacks, are named; a gain that is not measured is not claimed"

# Killed at several moments, on a store that knows other winners; then as if nobody had disturbed it.
"$warptune" tune --model llama3.2-1b --dtype bf16,int8 --level coarse --device replay:h200 --db calm.sqlite >out 2>err
cp calm.sqlite killed.sqlite
fine='tune --model llama3.2-1b --dtype bf16,int8 --level fine --device replay:h200 --weight-by bench:1024x4,64x16'
run $fine --db calm.sqlite
grep -v '^gained' err >calm.err
ok $status "an undisturbed run"
i=0 killed=0
while [ $i -lt 5 ]; do
    "$warptune" $fine --db killed.sqlite >/dev/null 2>&1 &
    child=$!
    sleep "$(awk "BEGIN { print (30 + 70 * $i) / 1000 }")"
    kill -9 $child 2>/dev/null && killed=$((killed + 1))
    wait $child 2>/dev/null
    i=$((i + 1))
done
[ $killed -gt 0 ]
ok $? "$killed of 5 runs were killed before they ended"
run $fine --db killed.sqlite
grep -v -e '^gained' -e '^nothing to do' err >killed.err
cmp calm.err killed.err
ok $? "the resumed run deals out the same budgets, though the store has winners of its own by now"
best calm.sqlite >calm.csv
best killed.sqlite | cmp calm.csv -
ok $? "and ends with the same winners"
[ "$(searched calm.sqlite)" = "$(searched killed.sqlite)" ]
ok $? "after as many trials"

grep ' trials for ' decode.err >one.line
same=0
for i in 1 2 3; do
    run $tune --weight-by bench --shard $i/3 --db shards.sqlite
    grep ' trials for ' err | cmp -s - one.line || same=1
done
ok $same "each of three shards deals out what one run would"
run $tune --weight-by bench --db shards.sqlite
[ $status = 0 ] && err_has 'nothing to do'
ok $? "and together they are that run"

# A made-up kernel whose times in a large space are drawn by lot: with as many trials, the mix is faster.
toy_tree 1
cat >tree/kernel_templates/toy/kernel.yaml <<'YAML'
kernel: toy
about: made up
implements: linear_bf16
entry: toy
dtypes: [bf16]
dims: { m: {}, n: {}, k: {}, bias: { static: true } }
tasks:
  - { op: qkv, n: "(heads + 2*kv_heads) * head_dim", k: hidden, bias: qkv_bias }
  - { op: o, n: hidden, k: "heads * head_dim", bias: 0 }
  - { op: gate_up, n: "2 * intermediate", k: hidden, bias: 0 }
  - { op: down, n: hidden, k: intermediate, bias: 0 }
  - { op: head, n: vocab, k: hidden, bias: 0 }
params: { a: [1, 2, 3, 4, 5, 6, 7, 8], b: [1, 2, 3, 4, 5, 6, 7, 8], c: [1, 2, 3, 4] }
default: { a: 1, b: 1, c: 1 }
launch: { grid: [m], block: ["32 * a"] }
args: [ { name: out, type: bf16, shape: [m, k], out: true, check: { abs: 0, rel: 0 } } ]
reference: { entry: toy_reference, grid: [m], block: [32] }
check_shapes: [ { m: 1, n: 8, k: 8, bias: 0 } ]
cost: { flops: "2*m*n*k", bytes: "2*(m*k + n*k + m*n)" }
YAML
echo '1/13.0/p,00000000000000000000000000000000,toy,bf16,m=1 n=3072 k=2048 bias=0,a=1 b=1 c=1,2.6,10.0,0.1,0.01,1,5,coarse,x' >>"$toy/winners.csv"
python3 - >>"$toy/trials.csv" <<'P'
import random
lot = random.Random(1)
for m in (1, 64, 256, 1024):
    for n, k in ((3072, 2048), (2048, 2048), (16384, 2048), (2048, 8192), (128256, 2048)):
        base = 1 + 2e-6 * n * k + 2e-9 * m * n * k
        for i in range(256):
            us = "%.4f" % (base * (2 if i == 0 else 1 + lot.random()))
            print("1/13.0/p,%s,toy,bf16,m=%d n=%d k=%d bias=0,a=%d b=%d c=%d,search,OK,20,0,0,,0,0,0,,%s;%s;%s"
                  % ("0" * 32, m, n, k, i // 32 + 1, i // 4 % 8 + 1, i % 4 + 1, us, us, us))
P
plain=0 weighted=0 equal=0
for seed in 1 2 3 4 5 6; do
    for by in '' '--weight-by bench:0,64'; do
        rm -f toy.sqlite*
        "$warptune" tune --model llama3.2-1b --dtype bf16 --m 1,64,256,1024 --level fine --strategy random \
            --budget 16 --seed $seed --device replay:toygpu --db toy.sqlite $by >out 2>err || equal=1
        [ "$(searched toy.sqlite)" = 320 ] || equal=1
        ns=$("$warptune" query sql "SELECT CAST(1000 * sum(w.median_us * (CASE WHEN t.n = 128256 THEN 1 ELSE 16 END)) AS INTEGER)
            FROM winner w JOIN task t ON t.id = w.task WHERE t.m = 1" --format csv --db toy.sqlite | tail -1)
        if [ -z "$by" ]; then plain=$((plain + ns)); else weighted=$((weighted + ns)); fi
    done
done
ok $equal "with and without weights: 320 trials each"
[ $((weighted * 100)) -lt $((plain * 98)) ]
ok $? "the mix takes at least 2 % less than after as many trials without weights: $weighted of $plain ns"

# Of a plan whose mix has decode steps alone, the tasks at m=1024 get their eight trials, and exchange no winners.
rm -f toy.sqlite*
"$warptune" tune --model llama3.2-1b --dtype bf16 --m 1,1024 --level fine --weight-by bench:0,64 \
    --device replay:toygpu --db toy.sqlite >out 2>err
tried() { "$warptune" query sql "SELECT max(trials) FROM winner w JOIN task t ON t.id = w.task WHERE t.m = $1" --format csv --db toy.sqlite | tail -1; }
echo "# at most $(tried 1) and $(tried 1024)"
[ "$(tried 1024)" = 8 ] && [ "$(tried 1)" -gt 32 ]
ok $? "tasks that the mix never runs get the least, and take part in no exchange"

export WARPTUNE_ROOT="$2"
if [ -n "$bench" ]; then
    "$bench" prefill --model llama3.2-1b --m 1024 --device replay:h200 --kernels --format csv >ops.csv &&
        "$bench" decode --model llama3.2-1b --m 1 --device replay:h200 --kernels --format csv >>ops.csv
    ok $? "the benchmark lists its operators"
    run $tune --weight-by ops.csv:128 --db file.sqlite
    [ $status = 0 ] && mix_table | grep -q '^llama3.2-1b,bf16,decode,gate_up,1,2048,.*,file,' && mix_table | grep -q '^llama3.2-1b,bf16,prefill,gate_up,1024,16,.*,file,'
    ok $? "which is a mix, too, its decode steps as often as asked"
    us=$(awk -F, '$1 == "gate_up" && $7 == "decode" { print $6 }' ops.csv)
    [ -n "$us" ] && err_has "decode *gate_up .* $us\$"
    ok $? "with the benchmark's times"
    sed 's/,m=1024 k=2048 /,m=x k=2048 /' ops.csv >broken.csv
    run $tune --weight-by broken.csv --db file.sqlite
    [ $status = 2 ] && err_has 'broken.csv:[0-9]*: '
    ok $? "a broken line is refused by number"
    echo 'a,b' >broken.csv
    run $tune --weight-by broken.csv --db file.sqlite
    [ $status = 2 ] && err_has 'no table of operators'
    ok $? "a file of something else, too"
fi
tap_done
