# shellcheck shell=bash disable=SC2154
# SPDX-License-Identifier: MIT
# A part of live.sh: `cover` and the headers made of it. Without --db it tunes a few M of one kernel first.
kernels=${WT_LIVE_COVER_KERNELS:-$(matrix_kernel),rmsnorm} ms=${WT_LIVE_COVER_M:-16,64,128,512,2048,8192}
store=$at/s.sqlite plan=(--model llama3.2-1b --dtype bf16 --kernel "$kernels" --m "$ms" --device "$device" --db "$store")
if [ -n "$db" ]; then
    cp "$db" "$store"
else
    run 120 tune "$warptune" tune "${plan[@]}" --level fine --budget "${WT_LIVE_TRIALS:-24}" --seed "$seed"
    ok $? "a small tuning: $(winners "$store") winners in $took_s s"
fi
run 110 cover "$warptune" cover "${plan[@]}" --budget 90s --format csv
status=$?
column -s, -t "$at/cover.out" 2>/dev/null | say || say <"$at/cover.out"
tail -2 "$at/cover.err" | say
[ $status = 0 ] || grep -q 'goes on' "$at/cover.err"
ok $? "cover: $(cell "$at/cover.out" cubins) cubins in place of $(cell "$at/cover.out" cubins_before), worst $(cell "$at/cover.out" worst_pct) %, $(cell "$at/cover.out" edges) edges, $took_s s"
before=$(cell "$at/cover.out" cubins_before) after=$(cell "$at/cover.out" cubins)
# A winner that another task's beats by more than the regret is replaced, if need be by one more cubin.
[ "${after:-99999}" -le "${before:-0}" ] || between "$(cell "$at/cover.out" mean_pct)" -1000 0
ok $? "no more cubins than before, or faster ones"
between "$(cell "$at/cover.out" worst_pct)" -1000 3
ok $? "no task is served more than the regret of 1 % and noise slower than its best"
for what in cover edges; do
    "$warptune" query $what --db "$store" --format csv >"$at/$what.csv" 2>"$at/query.err"
    ok $? "query $what: $(($(wc -l <"$at/$what.csv") - 1)) rows"
done
cut -d, -f4,5,6,8- "$at/edges.csv" | head -12 | say
# Both sides of an edge: the lower config up to it, the higher from it.
python3 - "$at/edges.csv" <<'PY'
import csv, sys
worst = 0
for r in csv.DictReader(open(sys.argv[1])):
    for mine, other in (("last_us", "last_high_us"), ("first_high_us", "first_us")):
        a, b = float(r[mine] or 0), float(r[other] or 0)
        if a > 0 and b > 0:
            worst = max(worst, a / b - 1)
print("#   worst side of an edge: %.2f %% slower than the other config there" % (100 * worst))
sys.exit(worst > 0.03)
PY
ok $? "at every edge each config is on its side, within 3 %"
run 30 emit "$warptune" emit --out "$at/generated" --db "$store"
ok $? "emit"
if command -v gcc >/dev/null; then
    echo '#include "wt_index.h"' >"$at/use.c"
    gcc -std=c17 -Wall -fsyntax-only -I"$at/generated" -I"$at" "$at/use.c" 2>"$at/gcc.err"
    ok $? "the headers compile: $(find "$at/generated" -name '*.h' | wc -l)"
fi
