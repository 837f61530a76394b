#!/bin/sh
# SPDX-License-Identifier: MIT
# The whole way without a GPU, on a made-up kernel and recording: tune, tune again, query, export, import, merge, emit,
# interrupt. TAP.
# usage: test_replay.sh WARPTUNE ROOT
. "$(dirname "$0")/run.sh"
. "$tests/cli/toy.sh"
toy_tree 1
head='1/13.0/p,00000000000000000000000000000000,toy,bf16,m=256 k=2048'
for line in 'a=1 b=8,search,OK,20,0,0,,0,0,0,,9.0;9.0;9.0' 'a=1 b=16,search,OK,20,0,0,,0,0,0,,8.0;8.0;8.0' \
    'a=2 b=8,search,OK,20,0,0,,0,0,0,,5.0;5.0;5.0' 'a=2 b=16,search,OK,30,0,0,,0,0,0,,4.99;4.99;4.99' \
    'a=4 b=8,search,WRONG_RESULT,20,0,0,,0,3,0,off by 3,'; do
    echo "$head,$line"
done >>"$toy/trials.csv"
echo "$head,a=2 b=8,5.0,9.0,0.1,0.01,1,5,coarse,x" >>"$toy/winners.csv"

tune='tune --model llama3.2-1b --dtype bf16 --m 256 --device replay:toygpu --format csv'
run $tune
[ $status = 0 ] && out_has '^all,1,0,0,6,5,0,0,1 WRONG_RESULT,'
ok $? "a replay asks for all six configs and finds the five recorded; a wrong result is counted"
err_has 'older timings'
ok $? "it warns that the sources have changed since"
out_has ',1\.800$'
ok $? "the speed-up is that of the winner over the default"
run query best --format csv
out_has 'a=2 b=8'
ok $? "of two within the noise, the one with fewer registers won"
run $tune
[ $status = 0 ] && out_has '^all,1,1,0,0,0,0,0,-,' && err_has 'nothing to do: all 1 tasks'
ok $? "a second run measures nothing and says so"
run $tune --seed 1
[ $status = 0 ] && out_has '^all,1,0,0,6,0,0,0,-,'
ok $? "another seed is another plan, answered from the store"
run $tune --level fine # all six of the search: the exchange's steps were tried
[ $status = 0 ] && out_has '^all,1,0,0,6,0,0,0,-,'
ok $? "a fine run starts from what the coarse one measured"
[ "$(run query sql "SELECT count(DISTINCT key) FROM winner WHERE level='fine'" --format csv && tail -1 "$here/out")" = 2 ]
ok $? "the winners of its search and of its exchange are kept apart"
run $tune --level fine
[ $status = 0 ] && out_has '^all,1,1,0,0,0,0,0,-,' && err_has 'nothing to do: all 1 tasks'
ok $? "and again it does neither"
echo >>"$here/tree/kernel_templates/toy/kernel.cu"
run $tune
out_has '^all,1,0,0,6,5,'
ok $? "changed sources are measured again"
run query why --kernel toy --m 256 --format csv
[ $status = 0 ] && sed -n 2p "$here/out" | grep -q ',winner,a=2 b=8,' && out_has ',tie,a=2 b=16,' && out_has ',wrong_result,a=4 b=8,'
ok $? "query why: the winner first, a tie, and what failed"
run query diff 1 1 --format csv
[ $status = 0 ] && [ "$(wc -l <"$here/out")" = 1 ]
ok $? "query diff: nothing differs from itself"
run query diff 1 7
[ $status = 1 ] && err_has 'no environment 7'
ok $? "query diff names an environment that is not there"
run query failures --format csv
out_has 'off by 3'
ok $? "query failures says why"
run query envs --format csv
out_has 'replay of p'
ok $? "a replay is never taken for a measurement"
run query sql 'DELETE FROM trial'
[ $status = 1 ] && [ "$(wc -l <"$here/err")" = 1 ]
ok $? "query sql changes nothing"

run export --gpu toygpu --out "$here/text" --all-trials toy
ok $status "export"
run import "$here/text" --db other.sqlite
ok $status "import"
run export --gpu toygpu --out "$here/again" --all-trials toy --db other.sqlite
diff -r "$here/text" "$here/again" >"$here/out" 2>&1
ok $? "export, import, export: the same bytes"
run merge other.sqlite --db merged.sqlite && run merge other.sqlite --db merged.sqlite
ok $status "merge, twice"
run export --gpu toygpu --out "$here/merged" --all-trials toy --db merged.sqlite
diff -r "$here/text" "$here/merged" >"$here/out" 2>&1
ok $? "merging twice adds nothing"

run emit --out headers
[ $status = 0 ] && [ -f headers/wt_toy.h ] && [ -f headers/wt_index.h ]
ok $? "emit writes a header and the index"
run emit --out headers --check
ok $status "emit --check: they are what the store says"
echo '/* edited */' >>headers/wt_toy.h
run emit --out headers --check
[ $status = 1 ] && err_has 'wt_toy.h'
ok $? "emit --check names the header that differs"
echo '#include "wt_index.h"
int main(void) { return wt_n_kernels != 1; }' >use.c
run emit --out headers && ${CC:-cc} -std=c99 -Wall -Wextra -Wpedantic -Werror -Iheaders -o use use.c >"$here/out" 2>&1 && ./use
ok $? "the headers compile alone, as C99"

chmod a-w . 2>/dev/null
if [ "$(id -u)" != 0 ]; then
    run $tune --db new.sqlite
    [ $status = 1 ] && [ "$(wc -l <"$here/err")" -ge 1 ]
    ok $? "a folder that can't be written is refused"
fi
chmod u+w .
tap_done
