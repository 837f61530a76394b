#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# How a tune begins: the driver is started once, and what a first run certainly asks for is compiled meanwhile. On the fake
# driver, which takes its time here. TAP.
# usage: test_start.sh WARPTUNE SOURCE_ROOT      $WT_LIBCUDA names the fake
set -u
warptune=$(realpath "$1") source=$2
. "$(dirname "$0")/../tap.sh"
mkdir "$here/kernel_templates" "$here/tuner"
ln -s "$source/tuner/models" "$source/tuner/gpus" "$source/tuner/measure" "$here/tuner/"
ln -s "$source/kernel_templates/common" "$here/kernel_templates/common"
cp -r "$source/tests/measure/drills/kernel_templates/drill" "$here/kernel_templates/drill"
sed -i 's/fault: \[[^]]*\]/fault: [0, 1]/' "$here/kernel_templates/drill/kernel.yaml"
export WARPTUNE_ROOT=$here WT_LOG=debug WT_GPUS=$here/none WT_FAKE_START_MS=600
cd "$here" || exit 1

gpus() { # gpus FOLDER NAME...: what the kernel module says of them
    folder=$1
    shift
    for name; do
        mkdir -p "$folder/0000:0$#:00.0"
        printf 'Model: \t\t %s\nIRQ:   \t\t 17\n' "$name" >"$folder/0000:0$#:00.0/information"
        shift
    done
}
tune() { timeout 60 "$warptune" tune --model llama3.2-1b --dtype bf16 --m 1,4 --format csv "$@" >out 2>err; }
sql() { "$warptune" query sql "$1" --db "$2" --format csv | tail -n +2; }
trials() { sql "SELECT DISTINCT t.config, status, phase FROM trial t ORDER BY 1, 2, 3" "$1"; }
compiled_early() { awk '/debug: .*the GPU is known/ { known = 1 } /debug: .*compiled in/ && !known { n++ } END { print n + 0 }' err; }
gpus h200 'NVIDIA H200' 'NVIDIA H200'
gpus t4 'Tesla T4'
gpus mixed 'NVIDIA H200' 'Tesla T4'
gpus odd 'NVIDIA Something'
printf 'threads=64\nthreads=128\nfault=1\n' >list

WT_FAKE_STARTS=$here/starts tune --configs list --db plain.sqlite
ok $? "a list is tried at two shapes"
[ "$(wc -l <starts)" = 1 ]
ok $? "the driver is started once: $(wc -l <starts) times"
[ "$(compiled_early)" = 0 ]
ok $? "where nothing says what the GPU is, compiling waits for it"
XDG_CACHE_HOME=$here/cache2 WT_FAKE_START_MS=3000 WT_GPUS=$here/h200 tune --configs list --db known.sqlite
[ "$(compiled_early)" -ge 1 ]
ok $? "where it is known, it does not: $(compiled_early) cubins"
[ "$(grep -c 'compiled in' err)" = 3 ]
ok $? "nothing is compiled twice: the reference, the kernel, the device's own kernels"
cmp <(trials plain.sqlite) <(trials known.sqlite)
ok $? "the trials are the same"
for wrong in t4 mixed odd; do
    XDG_CACHE_HOME=$here/cache-$wrong WT_GPUS=$here/$wrong tune --configs list --db $wrong.sqlite && cmp <(trials plain.sqlite) <(trials $wrong.sqlite)
    ok $? "and with the GPUs said to be $wrong"
done
[ "$(cat cache-t4/warptune/*/*/kernel.cu | grep -c '^// arch sm_90a')" = 3 ]
ok $? "what is measured was compiled for the GPU that the driver sees"
XDG_CACHE_HOME=$here/cache-killed WT_FAKE_START_MS=50 WT_GPUS=$here/t4 tune --configs list --db killed.sqlite
grep -q 'begin for sm_75' err && ! ls cache-killed/warptune | grep -q tmp
ok $? "compiles for another GPU leave nothing behind"
XDG_CACHE_HOME=$here/cache3 WT_GPUS=$here/h200 tune --db plain.sqlite
[ "$(compiled_early)" = 0 ]
ok $? "with a store that is there what comes first is not certain"
XDG_CACHE_HOME=$here/cache4 WT_GPUS=$here/h200 tune --configs missing --db refused.sqlite
[ $? = 2 ] && [ ! -e cache4 ]
ok $? "a list that is refused compiles nothing"
tune --db plain.sqlite
WT_FAKE_CONTEXT_MS=5000 tune --db plain.sqlite
grep -q 'nothing to do' err && ! grep -q 'process is ready' err
ok $? "a run with nothing to do creates no context"
tap_done
