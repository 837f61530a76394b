#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# One table of our matrix kernels against NVIDIA's libraries: for each run type, peer and model a short tuning of just these
# products at just these M, then `warptune-bench kernels` with the winners. Every step has a time limit, and what a limit leaves
# out is counted, so that a table of what there is always comes out; the same command with --db and --out goes on.
# usage: versus.sh BUILD [options]; versus.sh --help lists them
set -uo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
models=llama3.2-1b,llama3-8b,qwen2.5-7b,qwen2.5-14b dtypes=bf16,int8,fp8 ms=1024,4096,16384 peers=cublaslt
trials=24 configs='' turn_ms='' tune_s=120 bench_s=120 total_s=0 samples=20 device=cuda:0 db='' out='' tunes=1 only_says=0

usage() {
    cat <<'EOF'
usage: versus.sh BUILD [options]      BUILD: a build folder, or one with its programs only
  --model LIST       default llama3.2-1b,llama3-8b,qwen2.5-7b,qwen2.5-14b
  --dtype LIST       default bf16,int8,fp8
  --m LIST           default 1024,4096,16384; or 'large': 1024 to 32768, 'small': 1 to 512
  --against LIST     cublaslt (default), unfused (int8, fp8: gate_up with its SwiGLU), cusparselt (2:4)
  --trials N         of a task, default 24
  --configs FILE     try just these of the first kernel of each step, as `warptune tune --configs` does
  --tune-seconds N   most of one tuning (a run type, a peer, a model), default 120
  --bench-seconds N  most of one comparison, default 120
  --seconds N        most of all; what has not begun by then is left out
  --samples N        replays of each contender, 20 to 100, default 20
  --turn-ms N        each runs alone for so long before each of them, at its own clock
  --no-tune          with the winners of --db, else with the compiled headers
  --db STORE         kept and gone on with; default a new one in --out
  --out FOLDER       CSV of each comparison, winners.csv, logs, table.txt; the same folder goes on
  --device DEV       default cuda:0
  --plan             say the steps and about how long they take, and run nothing
EOF
}
case ${1:---help} in --help) usage; exit 0 ;; esac
build=$(cd "$1" && pwd) || exit 2
shift
while [ $# -gt 0 ]; do
    case $1 in
    --help) usage; exit 0 ;;
    --no-tune) tunes=0; shift; continue ;;
    --plan) only_says=1; shift; continue ;;
    --model) models=$2 ;;
    --dtype) dtypes=$2 ;;
    --m) ms=$2 ;;
    --against) peers=$2 ;;
    --trials) trials=$2 ;;
    --configs) configs=$(realpath "$2") ;;
    --tune-seconds) tune_s=$2 ;;
    --bench-seconds) bench_s=$2 ;;
    --seconds) total_s=$2 ;;
    --samples) samples=$2 ;;
    --turn-ms) turn_ms=$2 ;;
    --db) db=$2 ;;
    --out) out=$2 ;;
    --device) device=$2 ;;
    *) echo "versus.sh: unknown option '$1': versus.sh --help" >&2; exit 2 ;;
    esac
    [ $# -gt 1 ] || { echo "versus.sh: a value is missing for $1" >&2; exit 2; }
    shift 2
done
case $ms in large) ms=1024,2048,4096,8192,16384,32768 ;; small) ms=1,16,32,64,128,256,512 ;; esac
export WARPTUNE_ROOT=${WARPTUNE_ROOT:-$root} WT_LOG=${WT_LOG:-error}
if [ -z "${WT_LIBCUSPARSELT:-}" ]; then # a wheel's, where there is one
    found=$(python3 -c "import nvidia, glob; print(next(p for d in nvidia.__path__ for p in glob.glob(d + '/*/lib/libcusparseLt.so.0')))" 2>/dev/null)
    [ -z "$found" ] || export WT_LIBCUSPARSELT=$found
fi
warptune=$build/tuner/cli/warptune
bench=$build/bench/warptune-bench
[ -n "$out" ] || { [ $only_says = 1 ] && out=/nowhere; } || { out=$(mktemp -d) && echo "# kept in $out"; }
[ $only_says = 1 ] || { mkdir -p "$out" && out=$(cd "$out" && pwd); } || exit 2
db=${db:-$out/versus.sqlite}
list() { echo "$1" | tr ',' ' '; }
hopper=1
case $(nvidia-smi --query-gpu=compute_cap --format=csv,noheader 2>/dev/null | head -1) in 9.0 | '') ;; *) hopper=0 ;; esac
smallest_m=$(list "$ms" | tr ' ' '\n' | sort -n | head -1)

# kernels DTYPE PEER: what is tuned; '' where there is no such comparison
kernels() {
    local few=''
    [ "$smallest_m" -le 16 ] && few=1
    case $hopper.$1.$2 in
    0.bf16.cublaslt) echo "gemm_bf16${few:+,gemv_bf16}" ;;
    0.int8.cublaslt) echo "gemm_w8a8,dequant_bias${few:+,gemv_w8a8}" ;;
    esac
    [ $hopper = 1 ] || return
    case $1.$2 in
    bf16.cublaslt) echo "gemm_wgmma_bf16${few:+,gemv_bf16}" ;;
    int8.cublaslt) echo "gemm_wgmma_w8a8,dequant_bias${few:+,gemv_w8a8}" ;;
    fp8.cublaslt) echo gemm_wgmma_fp8 ;;
    int8.unfused) echo gemm_wgmma_swiglu_w8a8,gemm_wgmma_w8a8,swiglu ;;
    fp8.unfused) echo gemm_wgmma_swiglu_fp8,gemm_wgmma_fp8 ;;
    bf16.cusparselt) echo gemm_sparse24_bf16 ;;
    int8.cusparselt) echo gemm_sparse24_w8a8 ;;
    fp8.cusparselt) echo gemm_sparse24_fp8 ;;
    esac
}
ops() { case $1 in unfused) echo gate_up,mlp ;; *) echo qkv,o,gate_up,down ;; esac; }
# Seconds of a tuning and of a comparison on one H200, roughly: a trial 50 ms and its launches, a task's reference and final, a
# product's probes.
estimate() { # estimate PEER
    local n_ops=4
    [ "$1" != unfused ] || n_ops=2
    list "$ms" | tr ' ' '\n' | awk -v trials="$trials" -v ops=$n_ops -v samples="$samples" '
        { tune += ops * (trials * (0.05 + 6e-6 * $1) + 1 + 1e-4 * $1); bench += ops * (1.5 + samples * 0.01 + 5e-5 * $1) }
        END { printf "%.0f %.0f", tune, bench }'
}
began=$SECONDS
late() { [ "$total_s" -gt 0 ] && [ $((SECONDS - began)) -ge "$total_s" ]; }
# limit N: seconds, but not beyond those of all
limit() {
    local left=$((total_s - SECONDS + began))
    [ "$total_s" = 0 ] || [ $left -ge "$1" ] && echo "$1" || echo $((left > 1 ? left : 1))
}
now_s() { date +%s.%N; }

# tune KERNELS OPS MODEL DTYPE [OPTION...]: an interrupt at its limit: it finishes what it is at, and keeps it
tune() {
    local which=$1 op=$2 model=$3 dtype=$4
    shift 4
    timeout -s INT -k 10 "$(limit "$tune_s")" "$warptune" tune --model "$model" --dtype "$dtype" --kernel "$which" --op "$op" --m "$ms" --level fine \
        --device "$device" --db "$db" "$@"
}
# All KERNELS within --trials, or the first of them by --configs.
tune_step() { # tune_step KERNELS OPS MODEL DTYPE
    local first=${1%%,*} others=${1#*,}
    [ -n "$configs" ] || { tune "$@" --budget "$trials"; return; }
    shift
    tune "$first" "$@" --configs "$configs" && { [ "$others" = "$first" ] || tune "$others" "$@" --budget "$trials"; }
}

export_winners() { # into $out
    "$warptune" export --gpu "$("$warptune" query sql 'SELECT max(gpu_slug) FROM env' --db "$db" --format csv | tail -1)" --newest --out "$out" --db "$db"
}

step() { # step DTYPE PEER MODEL
    local dtype=$1 peer=$2 model=$3 name=$1-$2-${3##*/} which start status
    which=$(kernels "$dtype" "$peer")
    if [ $tunes = 1 ]; then
        start=$(now_s)
        tune_step "$which" "$(ops "$peer")" "$model" "$dtype" >"$out/tune-$name.txt" 2>&1
        status=$?
        echo "# $name: tuned in $(awk -v a="$start" -v b="$(now_s)" 'BEGIN { printf "%.1f", b - a }') s$([ $status = 0 ] || echo ", status $status: $(tail -1 "$out/tune-$name.txt" | cut -c1-120)")"
        export_winners 2>"$out/export.txt" || cat "$out/export.txt"
    fi
    start=$(now_s)
    timeout -k 5 "$(limit "$bench_s")" "$bench" kernels --model "$model" --dtype "$dtype" --m "$ms" --samples "$samples" ${turn_ms:+--turn-ms "$turn_ms"} --against "$peer" \
        ${winners:+--winners "$winners"} --device "$device" --csv "$out/$name.csv" >"$out/$name.txt" 2>&1
    status=$?
    echo "# $name: compared in $(awk -v a="$start" -v b="$(now_s)" 'BEGIN { printf "%.1f", b - a }') s$([ $status = 0 ] || echo ", status $status: $(tail -1 "$out/$name.txt" | cut -c1-120)")"
}

n=0 sum=0
for dtype in $(list "$dtypes"); do
    for peer in $(list "$peers"); do
        [ -n "$(kernels "$dtype" "$peer")" ] || continue
        read -r tune_est bench_est <<<"$(estimate "$peer")"
        for model in $(list "$models"); do
            n=$((n + 1)) sum=$((sum + tunes * (tune_est < tune_s ? tune_est : tune_s) + (bench_est < bench_s ? bench_est : bench_s)))
            [ $only_says = 0 ] || echo "# $dtype $peer $model: tune $(kernels "$dtype" "$peer") about $((tunes * tune_est)) s (at most $tune_s), compare about $bench_est s (at most $bench_s)"
        done
    done
done
echo "# $n steps at M $ms: about $sum s of the GPU$([ "$total_s" = 0 ] || echo ", cut off after $total_s s")"
[ $only_says = 0 ] || exit 0
if [ $tunes = 0 ] && [ -f "$db" ]; then
    export_winners || exit 1
fi
for model in $(list "$models"); do
    for dtype in $(list "$dtypes"); do
        for peer in $(list "$peers"); do
            [ -n "$(kernels "$dtype" "$peer")" ] || continue
            if late; then
                echo "# $dtype $peer $model: left out, $total_s s are over"
                continue
            fi
            winners=
            [ $tunes = 0 ] && [ ! -f "$out/winners.csv" ] || winners=$out/winners.csv
            step "$dtype" "$peer" "$model"
        done
    done
done
python3 "$root/tests/gpu/versus_table.py" "$out"/*-*.csv | tee "$out/table.txt"
exit "${PIPESTATUS[0]}"
