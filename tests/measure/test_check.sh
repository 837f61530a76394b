#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# `warptune check` end to end on the fake driver, with the drill kernel.
# usage: test_check.sh WARPTUNE SOURCE_ROOT      $WT_LIBCUDA names the fake
set -u
warptune=$(realpath "$1") source=$2 n=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/kernel_templates"
for f in tuner db models; do [ -e "$source/$f" ] && ln -s "$source/$f" "$work/$f"; done
ln -s "$source/kernel_templates/common" "$work/kernel_templates/common"
ln -s "$source/tests/measure/drills/kernel_templates/drill" "$work/kernel_templates/drill"
export WARPTUNE_ROOT=$work XDG_CACHE_HOME=$work/cache
cd "$work" || exit 1

ok() { # ok STATUS NAME: 0 is good
    n=$((n + 1))
    if [ "$1" = 0 ]; then echo "ok $n - $2"; else
        echo "not ok $n - $2"
        head -20 "$work/out" "$work/err" | sed 's/^/# /'
    fi
}
check() { timeout 100 "$warptune" check "$@" >"$work/out" 2>"$work/err"; }

check --kernel all --sample 1 --format csv
ok $? "the defaults of all kernels pass"
[ "$(grep -c '^PASS,drill,' "$work/out")" = 3 ]
ok $? "on every check shape, one row each"
[ "$(grep -c 'twice=1' "$work/out")" = 1 ]
ok $? "whatever its static dims"
head -1 "$work/out" | grep -q '^result,kernel,shape,configs,failures,max_error,tolerance$'
ok $? "the table has configs, error and tolerance"
grep -q 'all: 3 passed, 0 failed' "$work/err"
ok $? "and a last line that counts"

check --kernel drill --config 'broken=0 fault=1 threads=128'
[ $? = 1 ]
ok $? "a wrong result exits 1"
grep -q "check --kernel drill --shape 'm=3 n=33 twice=1' --config 'broken=0 fault=1 threads=128'" "$work/err"
ok $? "with the command that shows it again"
grep -q '^FAIL' "$work/out"
ok $? "and its shape is marked"

check --kernel all --config 'broken=0 fault=1 threads=128'
[ $? = 2 ]
ok $? "a config belongs to one kernel"
echo "1..$n"
