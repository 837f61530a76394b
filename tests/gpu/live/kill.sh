# shellcheck shell=bash disable=SC2154
# SPDX-License-Identifier: MIT
# A part of live.sh: kill -9 of a whole process group at random moments; the same command then goes on.
kills=${WT_LIVE_KILLS:-5} calm=$at/calm.sqlite killed=$at/killed.sqlite
tune=("$warptune" tune --model llama3.2-1b --dtype bf16 --kernel "${WT_LIVE_KILL_KERNELS:-rmsnorm,swiglu,embed,$(matrix_kernel)}" --m '64,256,4096' --level fine
    --budget "${WT_LIVE_TRIALS:-24}" --seed "$seed" --device "$device" --format csv)
# Both with a cubin cache of their own, or the second would know what the first compiled.
XDG_CACHE_HOME=$at/calm-cache run 150 calm "${tune[@]}" --db "$calm"
ok $? "an undisturbed run: $(cell "$at/calm.out" tasks) tasks, $(searched "$calm") trials, $took_s s"
calm_s=$took_s
before=0 lost=0 n=0
for i in $(seq "$kills"); do
    wait_s=$(awk -v r=$RANDOM -v t="$calm_s" 'BEGIN { printf "%.2f", t * (0.08 + 0.22 * r / 32768) }')
    XDG_CACHE_HOME=$at/killed-cache setsid "${tune[@]}" --db "$killed" >"$at/killed$i.out" 2>"$at/killed$i.err" &
    child=$!
    sleep "$wait_s"
    kill -9 -- "-$child" 2>/dev/null && n=$((n + 1))
    wait $child 2>/dev/null
    now=$(searched "$killed")
    [ "${now:-0}" -ge "$before" ] || lost=1
    echo "#   killed after $wait_s s with ${now:-0} trials stored"
    before=${now:-0}
done
ok $((n == 0)) "$n of $kills runs were killed before they ended"
ok $lost "no stored trial was lost"
XDG_CACHE_HOME=$at/killed-cache run 150 last "${tune[@]}" --db "$killed"
ok $? "the same command goes on and ends: $(searched "$killed") trials, $(cell "$at/last.out" measured_now) of them measured now, $took_s s"
twice=$(sql "$killed" "SELECT count(*) FROM (SELECT 1 FROM trial WHERE phase='search' GROUP BY env, kernel, task, config HAVING count(*) > 1)")
[ "${twice:-1}" = 0 ]
ok $? "of the stored trials ${twice:-?} were measured twice"
[ "$(sql "$killed" 'PRAGMA integrity_check')" = ok ]
ok $? "the store is sound"
[ "$(winners "$killed")" = "$(winners "$calm")" ] && [ "$(winners "$calm")" -gt 0 ]
ok $? "it has a winner for each task: $(winners "$killed") of $(winners "$calm")"
alike "$calm" "$killed" "$at/calm-cache"
between "${geomean:-0}" 0.98 1.02 && between "${within:-0}" 80 100
ok $? "its winners take ${geomean:-?} of the undisturbed run's time in the geometric mean (within 2 %), ${within:-?} % of tasks within 2 % (80 %)"
