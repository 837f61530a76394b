#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What the tests show with recorded trials and a fake driver, shown on a GPU: a part each for stale templates, kill -9, covers,
# weighted budgets, several GPUs, and whether winners are right. Prints "ok"/"not ok" with figures; ends with "N passed, N failed".
# usage: live.sh BUILD [--out FOLDER] [--device DEV] [--db STORE] [--seed S] [--list] [PART...]      default: all but team
#   FOLDER keeps stores and logs; STORE: a tuned one, for winners and cover, else db/results/<gpu> and a short tuning
set -uo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
build=$(cd "$1" && pwd) || exit 2
shift
device=cuda:0 out='' db='' seed=1 parts=''
export WARPTUNE_ROOT=${WARPTUNE_ROOT:-$root}
here=$root/tests/gpu/live
warptune=$build/tuner/cli/warptune

list() {
    cat <<'EOF'
winners    every recorded winner where it won, at m-1 and m+1, at ragged n and k, at m=65536 n=37888 k=3584    up to 150 s
staleness  a comment, other code, another driver and CUDA, --fresh: what is measured again                     about 20 s
kill       a run killed five times by kill -9 ends with what an undisturbed one finds                           about 90 s
cover      few kernels and the edges between them, on a small tuning; headers that compile                     about 100 s
weights    tune --weight-by: the gain that was expected and that was measured                                   about 60 s
team       all GPUs of the machine against one: wall times, anchors, the same winners                          about 100 s
sanitize   compute-sanitizer memcheck and racecheck over the matrix kernels                                     up to 110 s
EOF
}
while [ $# -gt 0 ]; do
    case $1 in
    --out) out=$2; shift ;;
    --device) device=$2; shift ;;
    --db) db=$(realpath "$2"); shift ;;
    --seed) seed=$2; shift ;;
    --list) list; exit 0 ;;
    -*) echo "live.sh: unknown option '$1'" >&2; exit 2 ;;
    *)
        list | grep -q "^$1 " || { echo "live.sh: no part '$1'; there are: $(list | cut -d' ' -f1 | tr '\n' ' ')" >&2; exit 2; }
        parts="$parts $1"
        ;;
    esac
    shift
done
[ -n "$parts" ] || parts='winners staleness kill cover weights sanitize'
if [ -z "$out" ]; then
    out=$(mktemp -d)
    trap 'rm -rf "$out"' EXIT
fi
mkdir -p "$out" && out=$(cd "$out" && pwd) || exit 2
export XDG_CACHE_HOME=${XDG_CACHE_HOME:-$out/cache} WT_LOG=${WT_LOG:-warn}
RANDOM=$seed
passed=0 failed=0

ok() { # ok STATUS WHAT
    if [ "$1" = 0 ]; then
        passed=$((passed + 1))
        echo "ok - $part: $2"
    else
        failed=$((failed + 1))
        echo "not ok - $part: $2"
    fi
}
say() { sed "s/^/#   /" | cut -c1-220; }
now_s() { date +%s.%N; }
since() { awk -v a="$1" -v b="$(now_s)" 'BEGIN { printf "%.1f", b - a }'; }
# run SECONDS NAME COMMAND...: stdout in $at/NAME.out, stderr in NAME.err, the time in $took_s; says how it ended
run() {
    local limit=$1 name=$2 start status
    shift 2
    start=$(now_s)
    timeout -k 5 "$limit" "$@" >"$at/$name.out" 2>"$at/$name.err"
    status=$?
    took_s=$(since "$start")
    [ $status != 124 ] && [ $status != 137 ] || echo "# $name: cut off after $limit s"
    [ $status = 0 ] || tail -3 "$at/$name.err" | say
    return $status
}
# cell FILE COLUMN [ROW]: of a CSV whose first cell is ROW (all)
cell() {
    python3 - "$@" <<'PY'
import csv, itertools, sys
rows = csv.DictReader(itertools.takewhile(lambda line: line.strip(), open(sys.argv[1])))
print(next((r[sys.argv[2]] for r in rows if next(iter(r.values())) == (sys.argv[3:] or ["all"])[0]), ""))
PY
}
sql() { "$warptune" query sql "$2" --db "$1" --format csv 2>/dev/null | tail -n +2; }
searched() { sql "$1" "SELECT count(*) FROM trial WHERE phase='search'"; }
winners() { "$warptune" query best --format csv --db "$1" 2>/dev/null | tail -n +2 | wc -l; }
# alike A B CACHE: what their winners take against each other, in $geomean and $within (% of tasks within 2 %); false without figures
alike() {
    geomean='' within=''
    XDG_CACHE_HOME=$3 run 120 compare "$warptune" compare "$1" "$2" --device "${device%%,*}" --format csv || return 1
    geomean=$(sed -n 's/.*B takes \([0-9.]*\) of A.s time.*/\1/p' "$at/compare.err")
    within=$(python3 - "$at/compare.out" "$(sed -n 's/^\([0-9]*\) tasks in both.*/\1/p' "$at/compare.err")" <<'PY'
import csv, sys
far = [r for r in csv.DictReader(open(sys.argv[1])) if r["pct"] == "-" or abs(float(r["pct"])) > 2]
n = int(sys.argv[2] or 0)
for r in sorted(far, key=lambda r: r["pct"])[:6]:
    print("#   %s %s: %s %%, %s us with %s, %s us with %s" % (r["kernel"], r["dims"], r["pct"], r["a_us"], r["a_config"], r["b_us"], r["b_config"]), file=sys.stderr)
print("%.1f" % (100 * (n - len(far)) / n) if n else "0")
PY
)
    grep 'tasks in both' "$at/compare.err" | say
    [ -n "$geomean" ]
}
# The matrix kernel of this GPU: tensor copies and wgmma where there are any.
matrix_kernel() {
    local cc
    cc=$(nvidia-smi --query-gpu=compute_cap --format=csv,noheader 2>/dev/null | head -1)
    case ${cc:-9.0} in 9.0) echo gemm_wgmma_bf16 ;; *) echo gemm_bf16 ;; esac
}
between() { awk -v x="$1" -v a="$2" -v b="$3" 'BEGIN { exit !(x + 0 >= a && x + 0 <= b) }'; }

for part in $parts; do
    at=$out/$part
    rm -rf "$at"
    mkdir -p "$at"
    part_began=$(now_s)
    # shellcheck source=/dev/null
    . "$here/$part.sh"
    echo "# $part: $(since "$part_began") s"
done
echo "$passed passed, $failed failed"
[ $failed = 0 ]
