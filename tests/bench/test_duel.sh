#!/bin/sh
# SPDX-License-Identifier: MIT
# `warptune-bench kernels` whole, on fake libraries that compute small products and make up times: what is measured beside what, and
# that nothing is timed whose result is wrong. TAP.
# usage: test_duel.sh BENCH ROOT FAKE
bench=$(realpath "$1") source=$2 fake=$(realpath "$3")
. "$(dirname "$0")/../tap.sh"
export WT_LIBCUDA="$fake" WT_LIBCUBLASLT="$fake" WT_LIBCUSPARSELT="$fake" WARPTUNE_ROOT="$here"
cd "$here" || exit 1

# The kernels' own kernel.yaml beside empty device code: the fakes know them by name.
mkdir kernel_templates
ln -s "$source/tuner" "$source/db" .
ln -s "$source/kernel_templates/common" kernel_templates/common
kernel() { mkdir "kernel_templates/$1" && echo "extern \"C\" __global__ void $1() {}" >"kernel_templates/$1/kernel.cu"; }
for k in gemm_bf16 gemm_w8a8 gemm_wgmma_fp8 gemm_wgmma_swiglu_w8a8 swiglu dequant_bias; do
    kernel $k
    ln -s "$source/kernel_templates/$k/kernel.yaml" "$source/kernel_templates/$k/reference.cu" "kernel_templates/$k/"
done
kernel gemm_sparse24_w8a8
cat >kernel_templates/gemm_sparse24_w8a8/kernel.yaml <<'YAML'
kernel: gemm_sparse24_w8a8
about: stands in for a sparse product
implements: linear_sparse24_w8a8
entry: gemm_sparse24_w8a8
dtypes: [int8]
dims: { m: {}, n: {}, k: {}, bias: { static: true } }
tasks:
  - { op: qkv, n: "(heads + 2*kv_heads) * head_dim", k: hidden, bias: qkv_bias }
  - { op: o, n: hidden, k: "heads * head_dim", bias: 0 }
params: { block_m: [64, 128] }
default: { block_m: 64 }
launch: { grid: [1], block: [32] }
args:
  - { name: a, type: s8, shape: [m, k], fill: { uniform: [-127, 127] } }
  - { name: b, type: s8, shape: [n, "k / 2"], fill: { uniform: [-127, 127] }, cold: true }
  # places 1 and 2 of every four
  - { name: metadata, type: u8, shape: ["ceil_div(n, 256)", "ceil_div(k, 128) * 4096"], fill: { const: 153 }, cold: true }
  - { name: scale_a, type: f32, shape: [m], fill: { uniform: [0.5, 1.5] } }
  - { name: scale_b, type: f32, shape: [n], fill: { uniform: [0.5, 1.5] } }
  - { name: bias, type: bf16, shape: ["bias * n"], fill: { normal: 1 } }
  - { name: out, type: bf16, shape: [m, n], out: true, check: { abs: 0, rel: 0 } }
  - { name: m, type: i32, value: m }
  - { name: n, type: i32, value: n }
  - { name: k, type: i32, value: k }
reference: { entry: gemm_sparse24_w8a8_reference, grid: [1], block: [32] }
check_shapes: [ { m: 1, n: 16, k: 32, bias: 0 } ]
YAML
: >kernel_templates/gemm_sparse24_w8a8/reference.cu
model() { # model NAME ARCH BIAS
    printf 'name: %s\narch: %s\nhidden: 64\nintermediate: 64\nlayers: 1\nheads: 4\nkv_heads: 2\nhead_dim: 16\nvocab: 256\nqkv_bias: %s\n' \
        "$1" "$2" "$3" >"$1.yaml"
}
model plain llama false
model biased qwen2 true

run() { timeout 100 "$bench" kernels --model ./plain.yaml --m 5 --samples 20 "$@" >out 2>err; status=$?; }
# check EXPRESSION NAME: over the CSV's rows; p: products, g: means
check() {
    python3 - "$1" <<'PY' >>err 2>&1
import csv, sys
rows = list(csv.DictReader(open("k.csv")))
p = [r for r in rows if r["op"] != "geomean"]
g = [r for r in rows if r["op"] == "geomean"]
f = lambda row, key: float(row[key] or "nan")
near = lambda x, y: abs(x - y) <= 0.002 * abs(y)
if not eval(sys.argv[1]):
    sys.exit("\n".join(str(r) for r in rows))
PY
    ok $? "$2"
}

run --against cublaslt --csv k.csv
ok $status "bf16 against cuBLASLt"
check '[r["op"] for r in p] == ["qkv", "o", "gate_up", "down"] and not any(r["reason"] or r["peer_reason"] for r in p)' "four products, all measured"
check 'all(near(f(r, "us"), 20.5) and near(f(r, "peer_us"), 30.5) for r in p)' "ours 20 and a gap, the fastest of its list that runs 30"
check 'all(r["peer_algo"] == "1" and r["peer_algos"] == "6" and near(f(r, "ratio"), 30.5 / 20.5) for r in p)' "named, with the ratio"
check 'all(r["sm_mhz"] == "1500" == r["peer_sm_mhz"] and r["throttled"] == "" and r["samples"] == "20" for r in p)' "at 1500 MHz each, by 20 samples"
check 'len(g) == 1 and near(f(g[0], "ratio"), 30.5 / 20.5) and g[0]["reason"] == "of 4"' "and a mean over four"
run --against cublaslt --turn-ms 3 --csv k.csv
check 'all(r["turn_ms"] == "3" and near(f(r, "us"), 20.5) and near(f(r, "peer_us"), 30.5) for r in p)' "a turn alone before each sample is not in its time"
run --against cublaslt --csv k.csv
grep -q 'Geometric means' out && grep -q '^plain .* qkv' out
ok $? "the table is for people"

run --against cublaslt --model ./plain.yaml,./biased.yaml --m 1,5 --dtype int8 --csv k.csv
ok $status "int8, two models, two m"
check 'len(p) == 16 and len(g) == 6 and not any(r["reason"] or r["peer_reason"] or r["peer2_reason"] for r in p)' "16 products, means for each and over both"
check 'all(near(f(r, "peer_us"), 30.5) and near(f(r, "peer2_us"), 41) for r in p)' "the dequantisation comes on top of the second peer"
check 'all(r["peer2_algo"].startswith("1, dequant_bias (") for r in p)' "whose config is told"
check 'sorted({(r["model"], r["op"]) for r in p if r["bias"] == "1"}) == [("biased", "qkv")]' "a model's bias is in the product"
check '[r["reason"] for r in g if r["model"] == "all"] == ["of 8", "of 8"]' "over both models: eight each"

run --against cublaslt --model ./biased.yaml --dtype fp8 --csv k.csv
ok $status "fp8"
check 'all(f(r, "ratio") > 0 and f(r, "ratio2") > 0 and near(f(r, "ratio_to_faster"), min(f(r, "ratio"), f(r, "ratio2"))) for r in p)' "both scalings in one row, with the ratio to the faster"
check 'all(f(r, "difference") < 0.01 and f(r, "difference2") < 0.01 for r in p)' "results agree, biased ones too"

check 'all(r["peer_algo"] == "1" for r in p)' "a bias is added by the library"
WT_FAKE_NO_BIAS=1 run --against cublaslt --model ./biased.yaml --dtype fp8 --csv k.csv
check 'all(r["peer_algo"] == r["peer2_algo"] == ("1, no bias" if r["op"] == "qkv" else "1") and f(r, "difference") < 0.01 and f(r, "difference2") < 0.01 for r in p)' "or left out where it cannot, which is told"

run --against unfused --dtype int8 --m 16 --csv k.csv
ok $status "the fused SwiGLU against its parts"
check '[r["op"] for r in p] == ["gate_up"] and near(f(p[0], "us"), 21.5) and near(f(p[0], "peer_us"), 25) and f(p[0], "difference") < 0.01' "gate and up in other rows, the same result"

run --against cusparselt --dtype int8 --model ./biased.yaml --csv k.csv
ok $status "2:4 against cuSPARSELt"
check '[r["op"] for r in p] == ["qkv", "o"] and all(near(f(r, "peer_us"), 14.5) and near(f(r, "peer2_us"), 14.5) and r["peer_algo"] == "id 2 split_k 1" for r in p)' "the best of its ids, not only what its search finds"
check 'all(r["peer_algos"] == "7" and f(r, "difference") < 0.01 and f(r, "difference2") < 0.01 for r in p)' "three ids with and without segment-K, and the search; on our weights, so that the results agree"
run --against cublaslt --dtype int8 --kernel gemm_sparse24_w8a8 --csv k.csv
ok $status "2:4 against cuBLASLt"
check 'len(p) == 2 and all(near(f(r, "us"), 10.5) and near(f(r, "peer_us"), 30.5) and near(f(r, "peer2_us"), 41) and f(r, "difference") < 0.01 for r in p)' "on the same weights made dense"

WT_FAKE_WRONG=blas run --against cublaslt --csv k.csv
[ $status = 1 ]
ok $? "a wrong peer fails"
check 'len(p) == 4 and not g and all("differ" in r["reason"] and not r["us"] and not r["ratio"] for r in p)' "without a time or a ratio"
WT_FAKE_WRONG=sparse run --against cusparselt --dtype int8 --csv k.csv
check 'all("differ" in r["reason"] for r in p)' "a wrong sparse one too"
WT_FAKE_SLOW=0,100000 run --against cublaslt --csv k.csv
check 'all(r["sm_mhz"] == "1000" and "ours" in r["throttled"] and "peer" in r["throttled"] for r in p)' "1000 of 1500 MHz is flagged"
run --against cublaslt --model llama3-8b --m 65536 --csv k.csv # the fake has 1 GB
[ $status = 1 ]
ok $? "what does not fit fails"
check 'len(p) == 4 and all("does not fit" in r["reason"] and "GB free" in r["reason"] for r in p)' "in one sentence, before anything is allocated"
run --against cublaslt --kernel gemm_bf16 --config 'block_m=64 block_n=64 block_k=32 warps_m=2 warps_n=2 stages=2 split_k=1 raster=8' --csv k.csv
check 'all(r["source"] == "given" and r["config"].startswith("block_m=64 block_n=64") for r in p)' "--config is what runs"
run --against cublaslt --kernel gemm_bf16 --config 'block_m=256 block_n=256 block_k=128 warps_m=4 warps_n=8 stages=6 split_k=1 raster=8' --csv k.csv
check 'all("does not allow" in r["reason"] for r in p)' "one that the kernel does not allow is a row with its reason"

# All of it as one table: tests/gpu/versus.sh.
WT_LOG=error "$source/tests/gpu/versus.sh" "$(dirname "$bench")/.." --no-tune --model ./plain.yaml,./biased.yaml --dtype bf16,int8,fp8 --m 1,5 \
    --against cublaslt,unfused,cusparselt --seconds 100 --out table >out 2>err
ok $? "versus.sh makes a table of three run types and three peers"
grep -q '^bf16  cublaslt bf16  *1\.\.512  *16  1\.488  1\.49  1\.49  .* 1500  *1500  .* 0$' table/table.txt &&
    grep -q '^fp8  *the faster of both  *5  *8  1\.488 ' table/table.txt && grep -q '^int8  our int8 product, .* 5  *0  .* 2$' table/table.txt
ok $? "with its means, extremes, clocks, and what failed"
tap_done
