#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The scripts for a GPU, without one: recorded trials and the fake driver stand in, so that the time on a GPU is not spent on
# finding out that a script is wrong. TAP.
# usage: test_scripts.sh BUILD ROOT FAKE      FAKE: the fake driver
set -u
build=$(realpath "$1") source=$(realpath "$2") fake=$(realpath "$3")
. "$(dirname "$0")/../tap.sh"
. "$tests/drill.sh"
export WARPTUNE_ROOT=$source
cd "$here" || exit 1
live() { timeout 200 "$source/tests/gpu/live.sh" "$build" --out "$here/live" "$@" >out 2>err; }

WT_LIVE_KILLS=2 WT_LIVE_GPUS=2 WT_LIVE_TEAM='replay:h200*2' WT_LIVE_SPEEDUP=0.01 live --device replay:h200 kill cover weights team
[ $? = 0 ] && [ "$(tail -1 out)" = "$(grep -c '^ok' out) passed, 0 failed" ]
ok $? "live.sh on recorded trials: $(tail -1 out)"
for part in kill cover weights team; do
    [ "$(grep -c "^ok - $part: " out)" -ge 3 ] && grep -q "^# $part: [0-9.]* s" out
    ok $? "$part: with its time"
done
live nothing
[ $? = 2 ] && grep -q "no part 'nothing'" err
ok $? "an unknown part is refused"

# Templates that may be changed, on the fake driver.
drill_tree "$source" "$here/tree"
sed -i 's/fault: \[[^]]*\]/fault: [0, 1, 3]/; s/^params: .*/params: { broken: [0] }/; s/, 2048\]/]/' tree/kernel_templates/drill/kernel.yaml
export WT_LIBCUDA=$fake WT_LIVE_KERNEL=drill
WT_LIVE_EDIT='s/^    if (i < count) {/    if (i < count \&\& i != 77777777) {/' live staleness
ok $? "staleness: $(tail -1 out)"
WT_LIVE_EDIT='s/no such line//' live staleness
[ $? = 1 ] && grep -q '^not ok - staleness: other code: 0 measured' out
ok $? "and fails where nothing is measured that should be"
edit=$(sed -n "s/^edit='\(.*\)'\$/\1/p" "$source/tests/gpu/live/staleness.sh")
[ -n "$edit" ] && ! sed "$edit" "$source/kernel_templates/rmsnorm/kernel.cu" | cmp -s - "$source/kernel_templates/rmsnorm/kernel.cu"
ok $? "what staleness changes by default is there"
live --db "$here/live/staleness/s.sqlite" winners
[ $? = 0 ] && grep -q '^ok - winners: all: 2 winners; [0-9]* comparisons passed, 0 failed' out
ok $? "winners of a store"

cat >compute-sanitizer <<'EOF'
#!/bin/sh
# compute-sanitizer TOOL ... COMMAND: says that nothing was found, or $FOUND hazards
printf '%s\n' "$*" >>told
while [ "$1" != check ] && [ "${1##*/}" != warptune ]; do shift; done
"$@"
echo "========= RACECHECK SUMMARY: ${FOUND:-0} hazards displayed"
EOF
chmod +x compute-sanitizer
sanitize() { PATH=$here:$PATH "$source/tests/gpu/sanitize.sh" "$build" --winners "$source/db/results/h200" --kernel rmsnorm "$@" >out 2>err; }
export WARPTUNE_ROOT=$source
sanitize # the fake driver knows no rmsnorm: nothing is right
[ $? = 1 ] && [ "$(grep -c '^not ok' out)" = 2 ]
ok $? "sanitize.sh fails where configs do"
[ "$(grep -c ' --deadline 120 ' told)" = 2 ]
ok $? "and gives each config longer than a check without a sanitizer"
sanitize --seconds 0
[ $? = 0 ] && [ "$(grep -c 'SKIP not begun within 0 s' out)" = 2 ]
ok $? "and says what it has not begun"
# Kernels that the fake driver doesn't know, too many to compile in a second.
WT_LIVE_WINNERS_S=1 live winners
[ $? = 1 ] && grep -q '^not ok - winners: all: .* 0 comparisons passed, .* [1-9][0-9]* left over by --budget' out
ok $? "what a budget leaves over is counted"
# Where the seconds of a run went, from its debug log.
compare() { python3 "$source/tests/gpu/triton_compare.py" --read "$1" >out 2>err; }
at() { awk -v what="$1" -v last="$2" -F 'debug: | s: ' '$0 ~ what && (last || !found) { found = 1; at = $2 } END { printf "%.2f", at }' log; }
XDG_CACHE_HOME=$here/cold WARPTUNE_ROOT=$here/tree WT_LOG=debug "$build/tuner/cli/warptune" tune --model llama3.2-1b --dtype bf16 --m 1 --db line.sqlite >out 2>log
ok $? "a tune with a debug log"
compare log
[ $? = 0 ] && grep -q "compiling began $(at ': compiling ' 0) s, the GPU was known $(at 'GPU is known' 0) s, the device was ready $(at 'is ready' 0) s" out
ok $? "triton_compare.py tells from it when what began"
grep -q "the last compile ended $(at 'compiled in' 1) s, the last trial ended $(at ': trial .*on the device' 1) s" out &&
    grep -q "the last final ended $(at ': final on the device' 1) s, the device's process was gone $(at 'process is gone' 1) s, the process ended -;" out
ok $? "and ended"
busy=$(awk '/: trial .*on the device for/ { n++; ms += $(NF - 1) } END { printf "%d trials %.2f s", n, ms / 1e3 }' log)
[ "${busy%% *}" -gt 0 ] && grep -q "busy: [1-9][0-9]* compiles [0-9.]* s, $busy, [1-9][0-9]* finals " out
ok $? "and for how long the device was at trials: $busy"
echo 'the process ended after 3.590 s' >short && compare short && grep -q 'compiling began -, .*, the process ended 3.59 s; busy: 0 compiles' out
ok $? "a log without a line says so"
"$source/tests/gpu/versus.sh" "$build" --plan --m 1024 --dtype fp8 >out && [ "$(grep -c '^# fp8 cublaslt' out)" = 4 ]
ok $? "versus.sh --plan names its steps"
tap_done
