#!/bin/sh
# SPDX-License-Identifier: MIT
# Every template for one GPU generation: the default config compiles and spills nothing, sampled configs compile. TAP.
# usage: test_compile.sh WARPTUNE ROOT ARCH [CONFIGS]
warptune=$(realpath "$1")
arch=$3
configs=${4:-3}
. "$(dirname "$0")/../tap.sh"
export WARPTUNE_ROOT="$2" WT_LOG=error
cd "$here" || exit 1

compile() { # compile CONFIGS [OPTION...]: a line per kernel of columns by name
    budget=$1
    shift
    "$warptune" tune --model llama3.2-1b --dtype bf16,int8,fp8 --m 1,64 --budget "$budget" --compile-only --arch "$arch" \
        --cache "$here/cache" --format csv "$@" 2>"$here/err"
}

compile 1 >defaults.csv
compile "$configs" >sampled.csv
if [ "$arch" = sm_90a ]; then # planned only when named
    compile 1 --kernel 'gemm_sparse24_*' | tail -n +2 >>defaults.csv
    compile "$configs" --kernel 'gemm_sparse24_*' | tail -n +2 >>sampled.csv
fi
# kernel,cubins,failed,registers_min,registers_max,spilling,...
for kernel in $(tail -n +2 defaults.csv | cut -d, -f1); do
    row=$(grep "^$kernel," defaults.csv)
    [ "$(echo "$row" | cut -d, -f3)" = 0 ] && [ "$(echo "$row" | cut -d, -f6)" = 0 ]
    ok $? "$kernel for $arch: the default compiles without spills ($row)"
    row=$(grep "^$kernel," sampled.csv)
    [ "$(echo "$row" | cut -d, -f3)" = 0 ]
    ok $? "$kernel for $arch: $(echo "$row" | cut -d, -f2) cubins of sampled configs compile"
done
! grep -rlE 'instructions are serialized|C7508' cache >err
ok $? "ptxas serialised no wgmma and ignored no setmaxnreg for $arch"
# gemv, gemm, attention and the row kernels, in bf16 and int8; the wgmma and sparse families are for sm_90a alone.
if [ "$arch" = sm_90a ]; then least=21; else least=13; fi
[ $(((n - 1) / 2)) -ge $least ]
ok $? "$arch has at least $least kernels"
tap_done
