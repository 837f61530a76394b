# shellcheck shell=bash disable=SC2154
# SPDX-License-Identifier: MIT
# A part of live.sh: are recorded winners right, where they won and around?
if [ -n "$db" ]; then
    from=$db
else
    slug=$(nvidia-smi --query-gpu=name --format=csv,noheader 2>/dev/null | head -1 | sed 's/^NVIDIA //' | tr 'A-Z ' 'a-z-')
    from=$WARPTUNE_ROOT/db/results/$slug
    [ -n "$slug" ] && [ -d "$from" ] || from=$WARPTUNE_ROOT/db/results/h200
fi
run 200 check "$warptune" check --winners "$from" --around --budget "${WT_LIVE_WINNERS_S:-140}s" --device "$device" --format csv
status=$?
column -s, -t "$at/check.out" 2>/dev/null | say || say <"$at/check.out"
grep -B1 '^  warptune check' "$at/check.err" | head -8 | say
ok $status "$(tail -1 "$at/check.err"), in $took_s s"
