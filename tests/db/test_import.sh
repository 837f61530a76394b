#!/bin/sh
# SPDX-License-Identifier: MIT
# Broken text results: one clear line that names file and line, exit 1, and nothing of the folder in the store. TAP.
# usage: test_import.sh WARPTUNE ROOT
warptune=$(realpath "$1")
tests=$(cd "$(dirname "$0")/.." && pwd)
here=$(mktemp -d) || exit 1
trap 'rm -rf "$here"' EXIT
export WARPTUNE_ROOT="$2" WT_LOG=error
cd "$here" || exit 1
. "$tests/tap.sh"
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
