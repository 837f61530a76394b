#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What only a GPU can show: every kernel against its reference, the drills with faulting and hanging kernels, the whole
# model against transformers, recorded winners, compute-sanitizer. Ends with "N passed, N failed"; the report names GPU and driver.
# usage: gpu_suite.sh BUILD [--report FILE] [--sample N]     BUILD: a build folder, or one with its programs only
set -uo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
build=$(cd "$1" && pwd)
shift
report=
sample=12
while [ $# -gt 0 ]; do
    case $1 in
    --report) report=$2; shift 2 ;;
    --sample) sample=$2; shift 2 ;;
    *) echo "gpu_suite.sh: unknown option '$1': there are --report FILE and --sample N" >&2; exit 2 ;;
    esac
done
cd "$root" || exit 1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
report=${report:-$work/report.txt}
export WARPTUNE_ROOT=$root
warptune=$build/tuner/cli/warptune
bench=$build/bench/warptune-bench
passed=0 failed=0

if ! nvidia-smi -L >/dev/null 2>&1; then
    echo "gpu_suite: no GPU here; ./dev test runs what needs none" >&2
    exit 1
fi
nvidia-smi --query-gpu=name,driver_version,clocks.max.sm,clocks.max.mem --format=csv,noheader | head -1 | tee "$report"

count() { # count STATUS NAME
    if [ "$1" = 0 ]; then
        passed=$((passed + 1))
        echo "ok - $2" | tee -a "$report"
    else
        failed=$((failed + 1))
        echo "not ok - $2" | tee -a "$report"
    fi
}

# A TAP program: each of its points is one of ours.
tap() { # tap NAME COMMAND...
    local name=$1 status
    shift
    "$@" >"$work/tap" 2>"$work/err"
    status=$?
    sed "s|^\(ok\|not ok\) \([0-9]* *-* *\)|\1 - $name: |; s| *\$||" "$work/tap" | grep -E '^(ok|not ok|#|1\.\.0)' | tee -a "$report"
    passed=$((passed + $(grep -c '^ok' "$work/tap")))
    failed=$((failed + $(grep -c '^not ok' "$work/tap")))
    if [ $status != 0 ] && ! grep -q '^not ok' "$work/tap"; then
        failed=$((failed + 1))
        { echo "not ok - $name: exit status $status"; tail -5 "$work/err" | sed 's/^/# /'; } | tee -a "$report"
    fi
}

check_kernels() {
    local k
    for k in $("$warptune" list kernels --format csv | tail -n +2 | cut -d, -f1); do
        "$warptune" check --kernel "$k" --sample "$sample" >"$work/check" 2>&1
        local status=$?
        [ $status = 0 ] || grep -v '^PASS' "$work/check" | head -8 | sed 's/^/# /' | tee -a "$report"
        count $status "check $k: $sample configs on each check shape equal the reference"
    done
}

# Arrays of more than 2^31 elements.
check_large() {
    "$warptune" check --kernel all --large --sample 2 >"$work/check" 2>&1
    local status=$?
    grep -E 'm=65535|n=655360|FAIL|no memory' "$work/check" | cut -c1-120 | sed 's/^/# /;s/ *$//' | tee -a "$report"
    count $status "check all kernels on shapes past 2^31 elements, 2 configs each"
}

# That CUDA shows us.
gpus_count() {
    if [ -n "${CUDA_VISIBLE_DEVICES:-}" ]; then echo "$CUDA_VISIBLE_DEVICES" | tr ',' '\n' | grep -c .; else nvidia-smi -L | wc -l; fi
}

# All of these in one run.
check_team() {
    local team="tune --model llama3.2-1b --dtype bf16,int8 --kernel rmsnorm,swiglu,embed,gemm_bf16 --m 256,4096 --device cuda:all"
    local used="SELECT count(DISTINCT gpu) FROM trial WHERE phase='final'"
    # shellcheck disable=SC2086
    "$warptune" $team --db "$work/team.sqlite" >"$work/team" 2>"$work/team.err"
    count $? "tune --device cuda:all"
    grep '^cuda:' "$work/team.err" | sed 's/^/# /' | tee -a "$report"
    [ "$("$warptune" query sql "$used" --format csv --db "$work/team.sqlite" | tail -1)" = "$(gpus_count)" ]
    count $? "each GPU had a part"
    grep -q '^cuda:1: .* anchor .* us' "$work/team.err"
    count $? "and timed the anchor"
    # shellcheck disable=SC2086
    "$warptune" $team --db "$work/team.sqlite" >"$work/team" 2>&1 && grep -q 'nothing to do' "$work/team"
    count $? "a second run has nothing to do"
}

# What headers are made of, where it won and around; the cheapest shapes first, and what time leaves out is said.
check_winners() {
    local results slug
    slug=$(nvidia-smi --query-gpu=name --format=csv,noheader | head -1 | sed 's/^NVIDIA //' | tr 'A-Z ' 'a-z-')
    results=db/results/$slug
    if [ ! -d "$results" ]; then
        echo "# no results of this GPU: no recorded winner was checked" | tee -a "$report"
        return
    fi
    "$warptune" check --winners "$results" --around --budget 20s >"$work/check" 2>"$work/err"
    local status=$?
    if [ $status = 2 ]; then
        tail -1 "$work/err" | sed 's/^/# /' | tee -a "$report"
        return
    fi
    [ $status = 0 ] || grep -B1 '^  warptune check' "$work/err" | head -8 | sed 's/^/# /' | tee -a "$report"
    count $status "recorded winners: $(tail -1 "$work/err" | sed 's/^all: //')"
}

# That every duel takes place and both results agree; times are not judged here.
check_duels() { # check_duels PEER DTYPE...
    local peer=$1 d status
    shift
    for d in "$@"; do
        "$bench" kernels --model llama3.2-1b,qwen2.5-7b --dtype "$d" --m 16,300 --samples 20 --against "$peer" --csv "$work/duel.csv" \
            >"$work/duel" 2>&1
        status=$?
        if grep -qE 'cuBLASLt was not found|cuSPARSELt was not found' "$work/duel"; then
            grep -E 'was not found' "$work/duel" | sed 's/^/# /' | tee -a "$report"
            continue
        fi
        python3 - "$work/duel.csv" >>"$work/duel" 2>&1 <<'PY' || status=1
import csv, sys
rows = [r for r in csv.DictReader(open(sys.argv[1])) if r["op"] != "geomean"]
bad = [r[c] for r in rows for c in ("reason", "peer_reason", "peer2_reason") if r[c]]
sys.exit("\n".join(bad) if bad or not rows else 0)
PY
        [ $status = 0 ] || tail -8 "$work/duel" | cut -c1-200 | sed 's/^/# /' | tee -a "$report"
        count $status "kernels --against $peer --dtype $d: every product of two models agrees with its peers"
    done
}

[ -x "$build/tests/gpu/test_gpu_device" ] && tap device "$build/tests/gpu/test_gpu_device" "$root"
[ -x "$build/tests/measure/test_measure_drills" ] && tap drills "$build/tests/measure/test_measure_drills" "$root"
check_kernels
check_large
check_winners
if [ "$(gpus_count)" -gt 1 ]; then check_team; else echo "# one GPU: no run on several" | tee -a "$report"; fi
if python3 -c 'import torch, transformers' 2>/dev/null; then
    tap transformers python3 tests/bench/hf_check.py --bench "$bench"
else
    echo "# torch and transformers are not here: the logits were not compared" | tee -a "$report"
fi
tap sanitizer tests/gpu/sanitize.sh "$build" --seconds 60 --each 30
check_duels cublaslt bf16 int8 fp8
check_duels unfused int8 fp8
echo "$passed passed, $failed failed" | tee -a "$report"
[ $failed = 0 ]
