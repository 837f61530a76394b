#!/bin/sh
# SPDX-License-Identifier: MIT
# Broken text results: one clear line that names file and line, exit 1, and nothing of the folder in the store. TAP.
# usage: test_import.sh WARPTUNE ROOT
warptune=$(realpath "$1")
. "$(dirname "$0")/../tap.sh"
export WARPTUNE_ROOT="$2" WT_LOG=error
cd "$here" || exit 1
fresh() { # a small sound folder
    rm -rf text && mkdir text
    for f in env winners trials; do head -30 "$WARPTUNE_ROOT/db/results/h200/$f.csv" >text/$f.csv; done
}
trials() { "$warptune" query sql 'SELECT (SELECT count(*) FROM trial)+(SELECT count(*) FROM winner)' --db s.sqlite --format csv | tail -1; }
refused() { # refused WORDS NAME
    "$warptune" import text --db s.sqlite >out 2>err
    [ $? = 1 ] && [ "$(wc -l <err)" = 1 ] && grep -q "$1" err
    ok $? "$2: '$1'"
    [ "$(trials)" = "$before" ]
    ok $? "and nothing of it is in the store"
}

fresh
"$warptune" import text --db s.sqlite 2>err
ok $? "a sound folder is imported"
before=$(trials)
[ "$before" -gt 20 ]
ok $? "it has rows"
"$warptune" import text --db s.sqlite 2>err
[ "$(trials)" = "$before" ]
ok $? "again, it changes nothing"

# Each of these also changes a sound row, so that the folder is a new one.
fresh; sed -i '5s/,final,/,final,,/' text/trials.csv
refused 'trials.csv:5' "a column too many"
fresh; sed -i '7s/,[^,]*$//' text/trials.csv
refused 'trials.csv:7' "a column too few"
fresh; sed -i '9s/,OK,/,FINE,/' text/trials.csv
refused 'trials.csv:9' "an unknown status"
fresh; sed -i '4s/,fine,/,fine,"/' text/winners.csv
refused 'winners.csv:4' "a quote that is not closed"
fresh; awk -F, -v OFS=, 'NR==6{$7="fast"}1' text/winners.csv >w && mv w text/winners.csv
refused 'winners.csv:6' "a word for a number"
fresh; sed -i '1s/median_us/us/;1s/$/,more/' text/winners.csv
refused 'columns' "other columns"
fresh; sed -i '3s/^[^,]*,/nowhere,/' text/winners.csv
refused 'winners.csv:3' "an environment that env.csv lacks"
fresh; sed -i '1s/median_us,default_us/default_us,median_us/' text/winners.csv
refused 'columns' "columns in another order"
fresh; sed -i 's/$/\r/' text/winners.csv
refused 'carriage return' "lines that end as on Windows"
fresh; printf '\0' | dd of=text/trials.csv bs=1 seek=2000 conv=notrunc 2>/dev/null
refused 'NUL' "a NUL in the middle"
fresh; rm text/trials.csv
refused 'trials.csv' "a missing file"
fresh; head -c 100000 /dev/zero | tr '\0' 'x' >>text/trials.csv
refused 'trials.csv:31' "a row of 100 KB"
cell() { # cell FILE LINE COLUMN VALUE: on a row without quotes
    fresh; awk -F, -v OFS=, -v l="$2" -v c="$3" -v v="$4" 'NR==l{$c=v}1' text/$1.csv >w && mv w text/$1.csv
}
for bad in inf -5 0 0x10 '1.0;;2.0' '1.0;' ';1.0' '1.0;nan' '1 2' 1e999 '1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16;17;18;19;20;21;22;23;24;25;26;27;28;29;30;31;32;33'; do
    cell trials 8 17 "$bad"; refused 'trials.csv:8: .*samples' "samples of '$bad'"
done
cell trials 8 17 ''; refused 'trials.csv:8: .*samples' "no samples of a trial that is OK"
cell trials 8 7 finale; refused 'trials.csv:8: unknown phase' "an unknown phase"
cell trials 8 9 -7; refused 'trials.csv:8: .*too small' "fewer registers than none"
cell trials 8 15 2; refused 'trials.csv:8: early_stop' "a flag of 2"
cell winners 6 13 finer; refused 'winners.csv:6: unknown level' "an unknown level"
cell winners 6 7 -1.5; refused 'winners.csv:6' "a winner's time below 0"
cell winners 6 7 0x10; refused 'winners.csv:6' "a hexadecimal time"
cell winners 2 15 'a=1;a=2;a=3;a=4;a=5;a=6;a=7;a=8;a=9'; refused 'winners.csv:2: the tie set' "a tie set of another number"
cell env 2 4 0; refused 'env.csv:2' "a GPU without SMs"
cell env 2 8 "$(printf '%070d' 0)"; refused 'env.csv:2' "a policy too long for its field"
fresh; sed -n 5p text/trials.csv >>text/trials.csv
refused 'trials.csv:31: a second row' "two trials of one config"
fresh; sed -n 5p text/winners.csv >>text/winners.csv
refused 'winners.csv:31: a second row' "two winners of one task"
fresh; sed -n 2p text/env.csv | sed 's/,132,/,66,/' >>text/env.csv
refused 'winners.csv:2: its environment may be either' "an environment's name that fits two"

# Two environments that differ in SMs and memory alone: each keeps its rows, through an export too.
fresh; "$warptune" import text --db two.sqlite 2>err
fresh; sed -i '2s/,132,[0-9]*,/,66,75000000000,/' text/env.csv
awk -F, -v OFS=, 'NR>1{$7=$7+100}1' text/winners.csv >w && mv w text/winners.csv
"$warptune" import text --db two.sqlite 2>err
"$warptune" query sql 'SELECT e.sms, count(*), min(w.median_us)>100 FROM winner w JOIN env e ON e.id=w.env GROUP BY 1' --db two.sqlite --format csv >out
[ "$(sed 1d out | tr '\n' ' ')" = '66,29,1 132,29,0 ' ]
ok $? "rows go to their own folder's environment"
cell winners 3 7 1.999
"$warptune" import text --db two.sqlite 2>err
"$warptune" query sql 'SELECT max(e.sms) FROM winner w JOIN env e ON e.id=w.env WHERE median_us=1.999' --db two.sqlite --format csv >out
[ "$(tail -1 out)" = 132 ]
ok $? "also where a later one has the same driver, CUDA and policy"
"$warptune" export --gpu h200 --out precise --db two.sqlite 2>err
[ "$(sed 1d precise/winners.csv | cut -d, -f1 | sort -u | wc -l)" = 2 ]
ok $? "an export names the two apart"
"$warptune" import precise --db again.sqlite 2>err && "$warptune" export --gpu h200 --out again --db again.sqlite 2>err && diff -r precise again >/dev/null
ok $? "and comes back the same"

fresh; sed -i 's/h200/a100/;s/H200/A100/' text/env.csv
"$warptune" import text --db s.sqlite 2>err
ok $? "another GPU with the same driver is imported"
"$warptune" query coverage --db s.sqlite --format csv >out
[ "$(cut -d, -f1 out | sort -u | wc -l)" = 3 ]
ok $? "its winners are its own"
mkdir "a'; DROP TABLE trial; --" && cp text/*.csv "a'; DROP TABLE trial; --/" && sed -i '2s/580/581/' "a'; DROP TABLE trial; --/env.csv"
"$warptune" import "a'; DROP TABLE trial; --" --db s.sqlite >out 2>err
[ "$(trials)" -ge "$before" ]
ok $? "a hostile folder's name is only a name"

# A damaged page in the winners: nothing is written from what could be read.
"$warptune" import "$WARPTUNE_ROOT/db/results/h200" --db whole.sqlite 2>err
"$warptune" emit --out headers --db whole.sqlite 2>err && cp -r headers before
python3 - <<'PY'
import sqlite3
c = sqlite3.connect("whole.sqlite")
c.execute("PRAGMA wal_checkpoint(TRUNCATE)")
size = c.execute("PRAGMA page_size").fetchone()[0]
page = c.execute("SELECT rootpage FROM sqlite_master WHERE name='winner'").fetchone()[0]
c.close()
with open("whole.sqlite", "r+b") as f:
    f.seek((page - 1) * size)
    f.write(b"\xff" * size)
PY
"$warptune" emit --out headers --db whole.sqlite >out 2>err
[ $? = 1 ] && diff -r before headers >/dev/null
ok $? "emit from a damaged store fails and leaves the headers as they were"
"$warptune" export --gpu h200 --out exported --db whole.sqlite >out 2>err
[ $? = 1 ] && [ ! -e exported/winners.csv ]
ok $? "export too"
tap_done
