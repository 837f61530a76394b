#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# `warptune check` end to end on the fake driver, with the drill kernel.
# usage: test_check.sh WARPTUNE SOURCE_ROOT      $WT_LIBCUDA names the fake
set -u
warptune=$(realpath "$1") source=$2
tests=$(cd "$(dirname "$0")/.." && pwd)
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
mkdir "$here/kernel_templates"
for f in tuner db models; do [ -e "$source/$f" ] && ln -s "$source/$f" "$here/$f"; done
ln -s "$source/kernel_templates/common" "$here/kernel_templates/common"
ln -s "$source/tests/measure/drills/kernel_templates/drill" "$here/kernel_templates/drill"
export WARPTUNE_ROOT=$here XDG_CACHE_HOME=$here/cache
cd "$here" || exit 1

. "$tests/tap.sh"
check() { timeout 100 "$warptune" check "$@" >"$here/out" 2>"$here/err"; }

check --kernel all --sample 1 --format csv
ok $? "the defaults of all kernels pass"
[ "$(grep -c '^PASS,drill,' "$here/out")" = 3 ]
ok $? "on every check shape, one row each"
[ "$(grep -c 'twice=1' "$here/out")" = 1 ]
ok $? "whatever its static dims"
head -1 "$here/out" | grep -q '^result,kernel,shape,configs,failures,max_error,tolerance$'
ok $? "the table has configs, error and tolerance"
grep -q 'all: 3 passed, 0 failed' "$here/err"
ok $? "and a last line that counts"

check --kernel drill --config 'broken=0 fault=1 threads=128'
[ $? = 1 ]
ok $? "a wrong result exits 1"
grep -q "check --kernel drill --shape 'm=3 n=33 twice=1' --config 'broken=0 fault=1 threads=128'" "$here/err"
ok $? "with the command that shows it again"
grep -q '^FAIL' "$here/out"
ok $? "and its shape is marked"

check --kernel all --config 'broken=0 fault=1 threads=128'
[ $? = 2 ]
ok $? "a config belongs to one kernel"
tap_done
