#!/bin/sh
# SPDX-License-Identifier: MIT
# The committed headers are what the committed results give, byte for byte; and they compile wherever they are included. TAP.
# usage: test_golden.sh WARPTUNE ROOT
warptune=$(realpath "$1")
root=$2
. "$(dirname "$0")/../tap.sh"
export WARPTUNE_ROOT="$root" WT_LOG=error
cd "$here" || exit 1

for folder in "$root"/db/results/*/; do
    gpu=$(basename "$folder")
    "$warptune" import "$folder" --db store.sqlite >out 2>&1
    ok $? "db/results/$gpu is imported"
done
"$warptune" emit --out headers --db store.sqlite >out 2>&1
ok $? "headers are emitted"
diff -r "$root/generated" headers >out 2>&1
ok $? "they are the committed ones, byte for byte"
"$warptune" emit --out "$root/generated" --check --db store.sqlite >out 2>&1
ok $? "emit --check agrees"

for folder in "$root"/db/results/*/; do
    gpu=$(basename "$folder")
    # The kernels whose search trials were exported too, so that the same come out again.
    whole=$(awk -F, '$7 == "search" { print $3 }' "$folder/trials.csv" | sort -u | paste -sd, -)
    "$warptune" export --gpu "$gpu" --out again --all-trials "${whole:-none}" --db store.sqlite >out 2>&1
    ok $? "$gpu is exported"
    for file in env winners trials; do
        cmp "$folder/$file.csv" "again/$file.csv" >out 2>&1
        ok $? "$gpu: $file.csv is the same bytes after import and export"
    done
    awk -F, 'NR > 1 && $8 > 0 && $7 > $8 * (1 + $10)' "$folder/winners.csv" >slower
    [ ! -s slower ]
    ok $? "$gpu: no winner is slower than its default beyond noise"
done

for header in headers/*.h; do
    name=$(basename "$header")
    printf '#include "%s"\n#include "%s"\nint main(void) { return 0; }\n' "$name" "$name" >use.c
    flags="-Wall -Wextra -Wpedantic -Werror -Iheaders -fsyntax-only"
    # shellcheck disable=SC2086
    ${CC:-cc} -std=c99 $flags use.c >out 2>&1 && ${CC:-cc} -std=c17 $flags use.c >>out 2>&1 &&
        ${CXX:-c++} -std=c++17 $flags -x c++ use.c >>out 2>&1
    ok $? "$name alone, included twice, has no warning as C99, C17 and C++17"
done
${CC:-cc} -std=c99 -Wall -Wextra -Wpedantic -Werror -I"$root" -o example "$root/docs/example_consumer.c" >out 2>&1 &&
    ./example 512 >out 2>&1 && grep -q 'm=512: block_m=.*exact' out
ok $? "docs/example_consumer.c compiles and finds m=512 exactly"
./example 700 >out 2>&1 && grep -q 'the nearest m, .* at m=512)' out
ok $? "and the nearest measured m for 700"

# A GPU's name, a driver and a slug that try to end the comment or string that they stand in.
python3 - <<'PY'
import sqlite3
c = sqlite3.connect("store.sqlite")
c.execute("UPDATE env SET gpu_name='x */ int hostile; /*', driver='5*/ int hostile; /*\\', policy='p' || char(10) || '*/int hostile;/*', "
          "gpu_slug='h\"; */int hostile; /* \\ ??/'")
c.commit()
PY
"$warptune" emit --out hostile --db store.sqlite >out 2>&1
ok $? "headers of a GPU with a hostile name are emitted"
cat >use.c <<'C'
#include "wt_rmsnorm.h"
static const char *hostile = "h\"; */int hostile; /* \\ ?\?/";
int main(void)
{
    struct wt_rmsnorm_dims dims = {512, 2048, 0, 0};
    struct wt_rmsnorm_config config;
    return wt_rmsnorm_find(hostile, 90, "bf16", dims, &config, 0, 0) == WT_EXACT ? 0 : 1;
}
C
${CC:-cc} -std=c99 -Wall -Wextra -Wpedantic -Werror -Ihostile -o use use.c >out 2>&1 && ./use
ok $? "they declare nothing of their own, and the name is found"
! grep -n 'hostile' hostile/wt_rmsnorm.h | grep -v '^[0-9]*: \* measured on\|^[0-9]*:        /\* \|^[0-9]*:        { "' >out
ok $? "the name stays in its comments and strings"
tap_done
