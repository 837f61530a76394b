# shellcheck shell=bash disable=SC2154
# SPDX-License-Identifier: MIT
# A part of live.sh: compute-sanitizer.
"$root/tests/gpu/sanitize.sh" "$build" >"$at/tap" 2>&1
grep -vE '^(ok|not ok|1\.\.[1-9])' "$at/tap" | cut -c1-220
while read -r line; do
    case $line in ok*) ok 0 "${line#ok - }" ;; *) ok 1 "${line#not ok - }" ;; esac
done < <(grep -E '^(ok|not ok)' "$at/tap")
