# shellcheck shell=bash disable=SC2154
# SPDX-License-Identifier: MIT
# A part of live.sh: all GPUs of a machine in one run against one of them alone, each with an empty cubin cache.
all=${WT_LIVE_TEAM:-cuda:all}
gpus=${WT_LIVE_GPUS:-$(nvidia-smi -L | wc -l)}
tune=("$warptune" tune --model llama3.2-1b --dtype bf16 --level coarse --seed "$seed" --format csv)
if [ "$gpus" -lt 2 ]; then
    echo "# one GPU here: no run on several"
else
    XDG_CACHE_HOME=$at/one-cache run 200 one "${tune[@]}" --device "$device" --db "$at/one.sqlite"
    ok $? "$device alone: $(cell "$at/one.out" tasks) tasks, $(cell "$at/one.out" measured_now) measured in $took_s s"
    one_s=$took_s
    XDG_CACHE_HOME=$at/all-cache run 200 all "${tune[@]}" --device "$all" --db "$at/all.sqlite"
    ok $? "$all: $(cell "$at/all.out" tasks) tasks, $(cell "$at/all.out" measured_now) measured in $took_s s"
    grep -E '^(cuda|replay):' "$at/all.err" | say
    ratio=$(awk -v a="$one_s" -v b="$took_s" 'BEGIN { printf "%.2f", a / b }')
    between "$ratio" "${WT_LIVE_SPEEDUP:-1.3}" 99
    ok $? "$gpus GPUs are $ratio times as fast as one (at least ${WT_LIVE_SPEEDUP:-1.3})"
    uuids=$(sql "$at/all.sqlite" "SELECT count(DISTINCT gpu) FROM trial WHERE phase='final'")
    sql "$at/all.sqlite" "SELECT gpu, count(*), sum(phase='final'), sum(phase='anchor') FROM trial WHERE gpu<>'' GROUP BY gpu" | say
    [ "$uuids" = "$gpus" ]
    ok $? "finals of $uuids GPUs are in the store, by UUID"
    [ "$(sql "$at/all.sqlite" "SELECT count(DISTINCT gpu) FROM trial WHERE phase='anchor'")" = "$gpus" ]
    ok $? "each timed the anchor: $(grep -o 'anchor [^;]*' "$at/all.err" | tr '\n' ';' | cut -c1-200)"
    [ "$(winners "$at/one.sqlite")" = "$(winners "$at/all.sqlite")" ]
    ok $? "as many winners: $(winners "$at/all.sqlite")"
    alike "$at/one.sqlite" "$at/all.sqlite" "$at/one-cache"
    between "${geomean:-0}" 0.98 1.02 && between "${within:-0}" 80 100
    ok $? "they take ${geomean:-?} of one GPU's winners' time in the geometric mean (within 2 %), ${within:-?} % of tasks within 2 % (80 %)"
    run 60 again "${tune[@]}" --device "$all" --db "$at/all.sqlite" && grep -q 'nothing to do' "$at/again.err"
    ok $? "a second run has nothing to do"
fi
