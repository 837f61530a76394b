#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# compute-sanitizer memcheck and racecheck over every matrix kernel: its default, the most different of the recorded winners
# and configs with values that those lack, on a small shape with tails on all sides. TAP; several processes share the GPU.
# usage: sanitize.sh BUILD [--winners FILE] [--seconds N] [--each N] [--at-once N] [--kernel K]
#   FILE: an export's folder or a store, default db/results/<gpu>; nothing is begun after N seconds (90), each may take N (45)
set -uo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
build=$(cd "$1" && pwd) || exit 2
shift
winners= seconds=90 each=45 at_once=6 only=
while [ $# -gt 0 ]; do
    case $1 in
    --winners) winners=$2 ;;
    --seconds) seconds=$2 ;;
    --each) each=$2 ;;
    --at-once) at_once=$2 ;;
    --kernel) only=$2 ;;
    *) echo "sanitize.sh: unknown option '$1'" >&2; exit 2 ;;
    esac
    shift 2
done
export WARPTUNE_ROOT=${WARPTUNE_ROOT:-$root}
warptune=$build/tuner/cli/warptune
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
began=$SECONDS

find_sanitizer() {
    local r
    command -v "${WT_SANITIZER:-compute-sanitizer}" && return
    for r in "${CUDA_HOME:-}" "${CUDA_PATH:-}" /usr/local/cuda /opt/cuda; do
        [ -n "$r" ] && [ -x "$r/bin/compute-sanitizer" ] && echo "$r/bin/compute-sanitizer" && return
    done
}
sanitizer=$(find_sanitizer)
if [ -z "$sanitizer" ]; then
    echo "1..0 # SKIP compute-sanitizer is not here: nothing was looked at with it"
    exit 0
fi
if [ -z "$winners" ]; then
    slug=$(nvidia-smi --query-gpu=name --format=csv,noheader 2>/dev/null | head -1 | sed 's/^NVIDIA //' | tr 'A-Z ' 'a-z-')
    winners=$WARPTUNE_ROOT/db/results/$slug
    [ -n "$slug" ] && [ -d "$winners" ] || winners=$WARPTUNE_ROOT/db/results/h200
fi

# One row a kernel: tails in m, n and k at every tile size, 16-byte rows.
cat >"$work/kernels" <<'EOF'
gemm_wgmma_bf16 m=130 n=264 k=264 bias=1
gemm_wgmma_w8a8 m=130 n=264 k=272 bias=1 out_s32=0
gemm_wgmma_fp8 m=130 n=264 k=272 bias=1 exact=0
gemm_wgmma_swiglu_w8a8 m=130 n=264 k=272
gemm_wgmma_swiglu_fp8 m=130 n=264 k=272
gemm_sparse24_bf16 m=130 n=264 k=272 bias=1
gemm_sparse24_w8a8 m=130 n=264 k=288 bias=1
gemm_sparse24_fp8 m=130 n=264 k=288 bias=1 exact=0
gemm_bf16 m=130 n=264 k=264 bias=1
gemm_w8a8 m=130 n=264 k=272 bias=1 out_s32=0
gemv_bf16 m=5 n=264 k=264 bias=1
gemv_w8a8 m=5 n=264 k=272 bias=1 out_s32=0
rmsnorm m=3 k=2048 residual=1 quant=1
EOF
if [ -n "$only" ]; then
    grep "^$only " "$work/kernels" >"$work/k" || { echo "sanitize.sh: no shape for --kernel '$only'" >&2; exit 2; }
    mv "$work/k" "$work/kernels"
fi

# The values that were tried of each param: "split_k 1,2,4; swap 0,1".
covered() {
    awk -F, 'NR > 1 { n = split($4, p, " "); for (i = 1; i <= n; i++) { split(p[i], v, "=")
            if (!(v[1] in at)) { at[v[1]] = ++many; name[many] = v[1] }
            if (!(p[i] in seen)) { seen[p[i]] = 1; list[v[1]] = list[v[1]] (list[v[1]] == "" ? "" : ",") v[2] } } }
        END { for (i = 1; i <= many; i++) printf "%s%s %s", (i > 1 ? "; " : ""), name[i], list[name[i]] }' "$1"
}

one() { # one TOOL KERNEL SHAPE: writes its TAP line to $work/TOOL.KERNEL.line
    local tool=$1 kernel=$2 shape=$3 at=$work/$1.$2 status began_one=$SECONDS
    timeout -k 5 "$each" "$sanitizer" --tool "$tool" --target-processes all --error-exitcode 9 "$warptune" check --kernel "$kernel" \
        --shape "$shape" --winners "$winners" --sample 6 --jobs 4 --deadline 120 --bench --format csv >"$at.log" 2>&1
    status=$?
    grep -E '^(result|PASS|FAIL),' "$at.log" >"$at.csv"
    local n=$(($(grep -c . "$at.csv") - 1)) name="compute-sanitizer $tool: $kernel $shape"
    if [ $status = 124 ] || [ $status = 137 ]; then
        echo "ok - $name # SKIP not done in $each s" >"$at.line"
        return
    fi
    grep -qE 'ERROR SUMMARY: 0 errors|RACECHECK SUMMARY: 0 hazards' "$at.log" && ! grep -qE 'SUMMARY: [1-9]' "$at.log" || status=1
    [ "$n" -gt 0 ] && ! grep -q '^FAIL' "$at.csv" || status=1
    if [ $status = 0 ]; then
        echo "ok - $name: $n configs in $((SECONDS - began_one)) s: $(covered "$at.csv")" >"$at.line"
    else
        { echo "not ok - $name"; grep -hE 'FAIL|Error|Race|hazard|SUMMARY|warptune' "$at.log" | head -8 | cut -c1-220 | sed 's/^/# /'; } >"$at.line"
    fi
}

for tool in memcheck racecheck; do
    while read -r kernel shape; do
        while [ "$(jobs -rp | wc -l)" -ge "$at_once" ]; do wait -n; done
        if [ $((SECONDS - began)) -ge "$seconds" ]; then
            echo "ok - compute-sanitizer $tool: $kernel # SKIP not begun within $seconds s" >"$work/$tool.$kernel.line"
        else
            one $tool "$kernel" "$shape" &
        fi
    done <"$work/kernels"
done
wait
n=0
for tool in memcheck racecheck; do
    while read -r kernel shape; do
        cat "$work/$tool.$kernel.line"
        n=$((n + 1))
    done <"$work/kernels"
done
echo "# $n runs in $((SECONDS - began)) s"
echo "1..$n"
! grep -q '^not ok' "$work"/*.line
