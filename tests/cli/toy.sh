# shellcheck shell=sh
# SPDX-License-Identifier: MIT
# A project of one made-up kernel, and a recording of it: source it, call toy_tree, then add rows to trials.csv and winners.csv.
toy_tree() { # toy_tree A: makes tree, with the models and GPUs of the root and a default of a=A, the root; its recording lies in $toy
    mkdir -p "$here/tree/tuner" "$here/tree/kernel_templates/toy"
    ln -s "$WARPTUNE_ROOT/tuner/models" "$WARPTUNE_ROOT/tuner/gpus" "$here/tree/tuner/"
    export WARPTUNE_ROOT="$here/tree"
    cat >"$here/tree/kernel_templates/toy/kernel.yaml" <<YAML
kernel: toy
about: made up
implements: toy
entry: toy
dtypes: [bf16]
dims: { m: {}, k: { static: true } }
tasks: [ { op: x, k: hidden } ]
params: { a: [1, 2, 4], b: [8, 16] }
default: { a: $1, b: 8 }
launch: { grid: [m], block: ["32 * a"] }
args: [ { name: out, type: bf16, shape: [m, k], out: true, check: { abs: 0, rel: 0 } } ]
reference: { entry: toy_reference, grid: [m], block: [32] }
check_shapes: [ { m: 8, k: 8 } ]
YAML
    echo '// nothing' >"$here/tree/kernel_templates/toy/kernel.cu"
    toy=$here/tree/db/results/toygpu
    mkdir -p "$toy"
    cat >"$toy/env.csv" <<'CSV'
gpu_name,gpu_slug,cc,sms,memory_bytes,driver,cuda,policy
Toy GPU,toygpu,90,10,1000,1,13.0,p
CSV
    echo 'env,source,kernel,dtype,dims,config,phase,status,registers,smem_bytes,spill_bytes,cubin_hash,clock_mhz,max_error,early_stop,message,samples' >"$toy/trials.csv"
    echo 'env,source,kernel,dtype,dims,config,median_us,default_us,margin,noise,ties,trials,level,key' >"$toy/winners.csv"
}
