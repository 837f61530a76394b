#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The main job from end to end: tune Llama-3.2-1B, ask the store, emit headers, run the model.
# On the GPU where there is one; else on the recorded H200, where nothing is timed anew: the best configs come from
# db/results/h200, and the model's times are composed from the recorded kernels'.
# usage: demo.sh BUILD
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
build=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$root"
warptune=$build/tuner/cli/warptune
bench=$build/bench/warptune-bench
model=llama3.2-1b
store=$work/warptune.sqlite

say() { printf '\n== %s\n' "$*"; }
show() { printf '$ %s\n' "$(sed "s|$build/[a-z/]*/||; s|$work/||g" <<<"$*")"; "$@"; }

demo_gpu() {
    say "tune $model on this GPU, coarse (bf16 and int8; minutes)"
    show "$warptune" tune --model $model --dtype bf16,int8 --level coarse --db "$store"
    say "the best config of each task at M = 512"
    show "$warptune" query best --m 512 --db "$store"
    say "the headers of this GPU"
    show "$warptune" emit --db "$store" --out "$work/generated"
    say "run the model with the committed headers, measured and composed side by side"
    show "$bench" generate --model $model --dtype bf16
    show "$bench" generate --model $model --dtype int8
}

demo_recorded() {
    say "the recorded H200, as text, into a store"
    show "$warptune" import db/results/h200 --db "$store"
    show "$warptune" query coverage --db "$store"
    say "tune $model again on the recorded trials: the same search, nothing timed"
    show "$warptune" tune --model $model --dtype bf16,int8 --level coarse --device replay:h200 --db "$work/replay.sqlite"
    say "the best config of each task at M = 512"
    show "$warptune" query best --gpu h200 --m 512 --db "$store"
    say "generated/ written anew"
    show "$warptune" emit --gpu h200 --db "$store" --out "$work/generated"
    diff -r generated "$work/generated" || { echo "demo: generated/ is not what the recorded H200 says" >&2; return 1; }
    echo "identical to the committed generated/: $(ls generated | wc -l) files"
    say "prefill, decode and generate, composed from the recorded kernels (an estimate, not a measurement)"
    for dtype in bf16 int8; do
        show "$bench" prefill --model $model --dtype $dtype --m 512,4096,16384 --device replay:h200
        show "$bench" decode --model $model --dtype $dtype --m 1,16,64 --device replay:h200
        show "$bench" generate --model $model --dtype $dtype --device replay:h200
    done
}

if command -v nvidia-smi >/dev/null && nvidia-smi -L >/dev/null 2>&1; then
    echo "demo: on this machine's GPU: $(nvidia-smi -L | head -1 | sed 's/ (UUID.*//')"
    demo_gpu
else
    echo "demo: no GPU here; on the recorded H200 (replay:h200)"
    demo_recorded
fi
say "done: README.md says how to go on"
