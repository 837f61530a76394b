# shellcheck shell=bash disable=SC2154
# SPDX-License-Identifier: MIT
# A part of live.sh: docs/staleness.md on a GPU, with a copy of the templates that may be changed.
kernel=${WT_LIVE_KERNEL:-rmsnorm}
# One more rounding-free multiplication: other code, the same result to 1e-7.
edit='s/x\[e\] \* x\[e\];/x[e] * x[e] * 1.0000001f;/'
edit=${WT_LIVE_EDIT:-$edit}
tree=$at/tree store=$at/s.sqlite
mkdir -p "$tree"
cp -rL "$WARPTUNE_ROOT/kernel_templates" "$tree/kernel_templates"
ln -s "$WARPTUNE_ROOT/tuner" "$WARPTUNE_ROOT/db" "$tree/"
code=$tree/kernel_templates/$kernel/kernel.cu
tune() { # tune NAME [OPTION...]
    local name=$1
    shift
    figures='the run failed'
    WARPTUNE_ROOT=$tree run 60 "$name" "$warptune" tune --model llama3.2-1b --dtype bf16 --kernel "$kernel" --m 16,1024 --level coarse \
        --device "$device" --db "$store" --format csv "$@"
}
# What lasts no longer than the moment (a throttled timing, a failed launch) is measured again, and may be.
passing() { sql "$store" "SELECT count(*) FROM trial WHERE phase='search' AND run=1 AND (status IN ('LAUNCH_FAILED', 'OUT_OF_MEMORY') OR status='OK' AND message<>'')"; }
# is N WANTED: '+' is any but 0, '-' none but what may be
is() {
    case $2 in
    +) [ "${1:-0}" -gt 0 ] ;;
    -) [ "${1:-9999}" -le "$(passing)" ] ;;
    *) [ "$1" = "$2" ] ;;
    esac
}
counts() { # counts NAME MEASURED CARRIED: of a run
    local m c
    m=$(cell "$at/$1.out" measured_now) c=$(cell "$at/$1.out" carried)
    figures="$m measured, $c carried over, $(cell "$at/$1.out" twins) twins, $took_s s"
    [ "$2" != - ] || figures="$figures; $(passing) could not be carried"
    is "$m" "$2" && is "$c" "$3"
}
edit_store() { python3 -c 'import sqlite3, sys
c = sqlite3.connect(sys.argv[1]); c.execute(sys.argv[2]); c.commit()' "$store" "$1"; }

tune first && counts first + 0
ok $? "a first run of $kernel: $figures"
tune again && counts again 0 0 && grep -q 'nothing to do' "$at/again.err"
ok $? "the same again: $figures"
cp "$code" "$at/kernel.cu.first"
echo '// a comment' >>"$code"
tune comment && counts comment - +
ok $? "a comment more in the template: $figures"
sed -i "$edit" "$code"
! cmp -s <(head -n -1 "$code") "$at/kernel.cu.first"
ok $? "the template can be changed"
tune code && counts code + 0
ok $? "other code: $figures"
cp "$at/kernel.cu.first" "$code"
tune back && counts back 0 0
ok $? "and back: $figures"
edit_store "UPDATE env SET cuda='12.9', driver='1.2.3', memory_bytes=memory_bytes*101/100"
tune driver && counts driver - +
ok $? "recorded under another driver and CUDA: $figures"
tune fresh --fresh && counts fresh + 0
ok $? "--fresh: $figures"
