# shellcheck shell=bash disable=SC2154
# SPDX-License-Identifier: MIT
# A part of live.sh: `tune --weight-by` (docs/weights.md): what it expects to gain, and what it gained.
store=$at/s.sqlite
[ ! -d "$WARPTUNE_ROOT/db/results/h200" ] || "$warptune" import "$WARPTUNE_ROOT/db/results/h200" --db "$store" 2>"$at/import.err"
run 150 tune "$warptune" tune --model llama3.2-1b --dtype int8 --m 1,256,1024 --level fine --weight-by "${WT_LIVE_MIX:-bench:1024,128}" \
    --budget "${WT_LIVE_TRIALS:-16}" --fresh --seed "$seed" --device "$device" --db "$store" --format csv
status=$?
grep -E 'trials for|expected|gained|far from|not in the plan|largest' "$at/tune.err" | say
sed '1,/^$/d' "$at/tune.out" >"$at/mix.csv"
column -s, -t "$at/mix.csv" 2>/dev/null | say || say <"$at/mix.csv"
ok $status "tune --weight-by: $(cell "$at/tune.out" measured_now) measured in $took_s s"
grep -q '^gained: ' "$at/tune.err"
ok $? "$(grep '^gained: ' "$at/tune.err" | cut -c1-160)"
expected=$(sed -n 's/.*expected: \([0-9.-]*\) % less.*/\1/p' "$at/tune.err") saved=$(awk -F, '$3 == "all" { print $15 }' "$at/mix.csv")
between "${saved:-none}" 0.001 100
ok $? "expected ${expected:-unknown} % less than the defaults take, measured ${saved:-nothing} %"
