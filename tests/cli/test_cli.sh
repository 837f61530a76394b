#!/bin/sh
# SPDX-License-Identifier: MIT
# The binary from outside: help, bad inputs (one line that says what to do, nothing written), work without a GPU. TAP.
# usage: test_cli.sh WARPTUNE ROOT
. "$(dirname "$0")/run.sh"
export CUDA_VISIBLE_DEVICES=

# shows WORDS ARGS...: exits 0 and prints WORDS on stdout
shows() {
    words=$1
    shift
    run "$@"
    [ $status = 0 ] && out_has "$words"
    ok $? "shows '$words': $*"
}

shows 'warptune [0-9]' --version
shows 'usage: warptune' --help
commands=$(sed -n '/^commands:/,/^$/s/^  \([a-z]*\) .*/\1/p' "$here/out" | tr '\n' ' ')
[ "$commands" = 'list plan check tune query cover compare emit export import merge score ' ]
ok $? "--help lists the commands in the order in which they are used: $commands"
for command in $commands; do
    shows "warptune $command" "$command" --help
    out_has '^example:'
    ok $? "$command --help has an example"
done
run
[ $status = 2 ] && [ ! -s "$here/out" ] && err_has usage
ok $? "no command at all: exit 2, help on stderr"

refused 2 'no command' tunes
refused 2 'unknown option' tune --modle x
refused 2 'a value is missing' tune --model
refused 2 'an empty value' tune --model= --dtype bf16
refused 2 '--model is missing' tune
refused 2 'llama3.2-1b' tune --model no-such-model --dtype bf16
refused 2 'there are' tune --model llama3.2-1b --dtype int3
refused 2 "'0' is not a number of tokens" tune --model llama3.2-1b --dtype bf16 --m 0,abc
refused 2 "'abc' is not a number of tokens" tune --model llama3.2-1b --dtype bf16 --m 1,abc
refused 2 'empty item' tune --model llama3.2-1b --dtype bf16 --m 1,,2
refused 2 'not a number' tune --model llama3.2-1b --dtype bf16 --m 99999999999999999999
refused 2 'coarse or fine' tune --model llama3.2-1b --dtype bf16 --level medium
refused 2 'neighbours' tune --model llama3.2-1b --dtype bf16 --strategy magic
refused 2 'gemm_bf16' tune --model llama3.2-1b --dtype bf16 --kernel gem
refused 2 'as in 300s' tune --model llama3.2-1b --dtype bf16 --budget 0
refused 2 'as in 300s' tune --model llama3.2-1b --dtype bf16 --budget 5m
refused 2 'a whole number' tune --model llama3.2-1b --dtype bf16 --seed -1
refused 2 'table, csv, json or md' tune --model llama3.2-1b --dtype bf16 --format xml
refused 2 'sm_90a' tune --model llama3.2-1b --dtype bf16 --compile-only --arch sm_12
refused 1 'replay:h200' tune --model llama3.2-1b --dtype bf16
refused 1 'compile-only --arch' tune --model llama3.2-1b --dtype bf16
refused 1 'cuda:NUMBER' tune --model llama3.2-1b --dtype bf16 --device gpu
refused 1 'are recorded' tune --model llama3.2-1b --dtype bf16 --device replay:nothing
refused 2 'too many words' tune llama3.2-1b
refused 2 '--kernel is missing' check
refused 2 'gemm_bf16' check --kernel nope
refused 2 '--shape' check --kernel rmsnorm --shape 'm=1'
refused 2 'is missing in' check --kernel rmsnorm --config 'rows_per_block=1'
refused 1 'replay' check --kernel rmsnorm
refused 2 'for --winners' check --kernel rmsnorm --around
refused 2 'for --winners' check --kernel rmsnorm --budget 3s
refused 2 'its own configs' check --winners x.sqlite --model llama3.2-1b
refused 2 'for that shape' check --winners x.sqlite --kernel rmsnorm --shape 'm=1' --around
refused 2 'as in 300s' check --winners x.sqlite --budget 3
refused 2 "there is no 'x.sqlite'" check --winners x.sqlite
refused 2 'no winner of gemm_sparse24_fp8' check --winners "$WARPTUNE_ROOT/db/results/h200" --kernel gemm_sparse24_fp8
refused 1 'replay' check --winners "$WARPTUNE_ROOT/db/results/h200/winners.csv" --kernel rmsnorm
refused 2 'missing' query
refused 2 'no question' query everything
refused 2 'one SELECT' query sql
refused 1 'no store' query best
refused 1 'no store' query sql 'SELECT 1' --db nowhere/x.sqlite
refused 2 '--out is missing' emit
refused 1 'no store' emit --out headers
refused 2 'missing' list
refused 2 "can't be listed" list everything
refused 2 '--gpu is missing' export --out x
refused 1 'there is no' export --gpu h200 --out x
refused 2 'missing' import
refused 1 "there is no 'nowhere'" import nowhere
refused 1 "there is no 'a.sqlite'" merge a.sqlite --db b.sqlite

shows 'llama3.2-1b' list models
shows '^gemm_bf16,linear_bf16' list kernels --format csv
shows 'h200' list gpus
shows 'neighbours' list strategies
run tune --model llama3.2-1b --dtype bf16 --kernel embed --m 256 --budget 2 --compile-only --arch sm_80 --format csv
[ $status = 0 ] && out_has '^embed,2,0,' && [ -d cache/warptune ] && [ "$(ls)" = "$(printf 'cache\nerr\nout')" ]
ok $? "--compile-only compiles into the cache and writes no store"
tap_done
