# shellcheck shell=sh
# SPDX-License-Identifier: MIT
# A project of one made-up kernel for the tests that replay: source it, call toy_tree, then write trials.csv and winners.csv.
toy_tree() { # toy_tree ROOT A: a tree in $here with ROOT's models and GPUs, a default of a=A, and a recording's folder, gone to
    mkdir -p "$here/tree/tuner" "$here/tree/kernel_templates/toy" "$here/tree/db/results/toygpu" "$here/cwd"
    ln -s "$1/tuner/models" "$1/tuner/gpus" "$here/tree/tuner/"
    cat >"$here/tree/kernel_templates/toy/kernel.yaml" <<YAML
kernel: toy
about: made up
implements: toy
entry: toy
dtypes: [bf16]
dims: { m: {}, k: { static: true } }
tasks: [ { op: x, k: hidden } ]
params: { a: [1, 2, 4], b: [8, 16] }
default: { a: $2, b: 8 }
launch: { grid: [m], block: ["32 * a"] }
args: [ { name: out, type: bf16, shape: [m, k], out: true, check: { abs: 0, rel: 0 } } ]
reference: { entry: toy_reference, grid: [m], block: [32] }
check_shapes: [ { m: 1, k: 8 } ]
YAML
    echo '// nothing' >"$here/tree/kernel_templates/toy/kernel.cu"
    cd "$here/tree/db/results/toygpu" || exit 1
    cat >env.csv <<'CSV'
gpu_name,gpu_slug,cc,sms,memory_bytes,driver,cuda,policy
Toy GPU,toygpu,90,10,1000,1,13.0,p
CSV
}
