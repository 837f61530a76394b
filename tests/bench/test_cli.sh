#!/bin/sh
# SPDX-License-Identifier: MIT
# warptune-bench from outside, on the recorded H200: estimates that say so, formats that parse, errors that help. TAP.
# usage: test_cli.sh BENCH ROOT
bench=$(realpath "$1")
. "$(dirname "$0")/../tap.sh"
export WARPTUNE_ROOT="$2"
cd "$here" || exit 1
run() { "$bench" "$@" >out 2>err; status=$?; }
refused() { # refused WORDS ARGUMENTS
    words=$1; shift
    run "$@"
    [ $status = 1 ] || [ $status = 2 ]
    s=$?
    [ $s = 0 ] && [ "$(wc -l <err)" = 1 ] && grep -q -- "$words" err
    ok $? "refused with '$words': $*"
}

run --help && grep -q replay out
ok $? "--help"
for dtype in bf16 int8; do
    run prefill --model llama3.2-1b --dtype $dtype --m 512,4096 --device replay:h200 --json p.json --csv p.csv
    [ $status = 0 ] && grep -q 'estimate' out
    ok $? "$dtype prefill without a GPU is an estimate, and says so"
    python3 - p.json p.csv <<'PY'
import csv, json, sys
points = json.load(open(sys.argv[1]))["points"]
rows = list(csv.DictReader(open(sys.argv[2])))
assert [int(p["m"]) for p in points] == [512, 4096] == [int(r["m"]) for r in rows], points
times = [float(r["composed_ms"]) for r in rows]
assert 0 < times[0] < times[1] < 20 * times[0], times
PY
    ok $? "$dtype: JSON and CSV parse, and more tokens take longer"
done
run decode --model llama3.2-1b --m 1,16 --device replay:h200 --format csv
[ $status = 0 ] && [ "$(grep -c ',decode,' out)" = 2 ]
ok $? "decode as CSV"
run generate --model llama3.2-1b --device replay:h200 --kernels
[ $status = 0 ] && grep -q 'exact' out && grep -q 'attention_decode' out
ok $? "--kernels says how each config was found"
run generate --model llama3.2-1b --backend default --device replay:h200
ok $? "the default backend has no recorded times, and says nothing wrong"
refused "llama9" generate --model llama9 --device replay:h200
refused "fp7" generate --model llama3.2-1b --dtype fp7 --device replay:h200
refused "h999" generate --model llama3.2-1b --device replay:h999
refused "abc" prefill --model llama3.2-1b --m 1,abc --device replay:h200
refused "warp9" warp9 --model llama3.2-1b
refused "--modle" generate --modle x
usage() { # usage WORDS ARGUMENTS: refused before any GPU is touched, with exit status 2
    refused "$@"
    ok $((status - 2)) "with exit status 2"
}
kernels="kernels --model llama3.2-1b --m 16 --against cublaslt"
run kernels --help
[ $status = 0 ] && grep -q cusparselt out && grep -q -- --config out
ok $? "kernels --help"
usage "cublaslt" kernels --model llama3.2-1b --m 16
usage "cublast" kernels --model llama3.2-1b --m 16 --against cublast
usage "needs* --m" kernels --model llama3.2-1b --against cublaslt
usage "65537" kernels --model llama3.2-1b --against cublaslt --m 1,65537
usage "cuda:0" $kernels --device replay:h200
usage "warp9" $kernels --kernel warp9
usage "rmsnorm computes rmsnorm" $kernels --kernel rmsnorm
usage "llama9" $kernels --model llama3.2-1b,llama9
usage "/nonexistent/w.csv" $kernels --winners /nonexistent/w.csv
usage "no winners.csv" $kernels --winners "$2"/README.md
usage "20 to 100" $kernels --samples 19
usage "needs --kernel" $kernels --config block_m=1
usage "block_m=1" $kernels --kernel gemm_bf16 --config block_m=1
usage "unfused" kernels --model llama3.2-1b --m 16 --against unfused --dtype bf16
usage "gemm_wgmma_w8a8 computes linear_w8a8" kernels --model llama3.2-1b --m 16 --against unfused --dtype int8 --kernel gemm_wgmma_w8a8
usage "write --csv" $kernels --json x.json
refused "GPU\|CUDA" $kernels --device cuda:99
ok $((status - 1)) "no GPU: exit status 1"
refused "fp8" generate --model llama3.2-1b --dtype fp8
refused "are for kernels" generate --model llama3.2-1b --against cublaslt
refused "8192 positions" decode --model llama3-8b --ctx 8100 --m 1 --device replay:h200
ok $((status - 2)) "with exit status 2"
run decode --model llama3-8b --ctx 7900 --m 1 --device replay:h200
grep -q positions err && s=1 || s=0
ok $s "a context that the steps do not outgrow is no matter of positions"
refused "8192 positions" generate --model llama3-8b --prompt 1000 --tokens 7193 --device replay:h200
refused "at most 8000" generate --model llama3.2-1b --tokens 100000
refused "one sequence" generate --model llama3.2-1b --m 1,2
refused "goes with --tokens-out" generate --model llama3.2-1b --tokens-in x --logits-out y
refused "goes with --logits-out" decode --model llama3.2-1b --tokens-in x --tokens-out y
refused "goes with --logits-out" decode --model llama3.2-1b --tokens-in x
refused "goes with --tokens-out" generate --model llama3.2-1b --tokens-out y
refused "needs prefill" decode --model llama3.2-1b --tokens-in x --logits-out y --device replay:h200
refused "needs prefill" prefill --model llama3.2-1b --tokens-in x --logits-out y --device replay:h200
refused "no use" prefill --model llama3.2-1b --weights /nonexistent --device replay:h200
run decode --model llama3.2-1b --ctx 100000 --m 1 --device replay:h200 --format md
grep -q 'neighbouring shapes' out
ok $? "an estimate says when times are another shape's"
refused "GPU" generate --model llama3.2-1b --device cuda:99
refused "/nonexistent" generate --model llama3.2-1b --device replay:h200 --json /nonexistent/x.json
tap_done
