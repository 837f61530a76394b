# SPDX-License-Identifier: MIT
"""Several CSV of `warptune-bench kernels` as one table: a row for each run type, peer and M, then for M up to 512 and from 1024.

A ratio is the peer's time over ours, above 1 where ours is faster. Products that failed or have no time are counted, never averaged;
`exact` counts configs that were tuned for just that shape.
usage: versus_table.py FILE.csv..."""
import csv
import math
import pathlib
import re
import statistics
import sys

COLUMNS = ["type", "against", "m", "products", "ratio", "min", "max", "worst", "our_mhz", "peer_mhz", "of_limit", "throttled", "exact", "failed"]
PEERS = [("peer", "ratio", "peer_sm_mhz"), ("peer2", "ratio2", "peer2_sm_mhz"), ("faster of both", "ratio_to_faster", None)]


def number(text):
    try:
        return float(text)
    except ValueError:
        return math.nan


def geomean(values):
    return math.exp(statistics.fmean(math.log(v) for v in values))


def median(values):
    values = [v for v in values if v > 0]
    return f"{statistics.median(values):.0f}" if values else ""


def line_of(name, m, rows, ratio, mhz):
    """One row of the table, or None where the peer does not exist."""
    good = [r for r in rows if number(r[ratio]) > 0]
    if not good and not (ratio == "ratio" and rows):
        return None
    values = [number(r[ratio]) for r in good]
    worst = min(good, key=lambda r: number(r[ratio])) if good else None
    return [rows[0]["run_type"], name, m, str(len(good)), *([f"{geomean(values):.3f}", f"{min(values):.2f}", f"{max(values):.2f}",
            f"{worst['model']} {worst['op']} m={worst['m']}"] if good else ["", "", "", ""]),
            median([number(r["sm_mhz"]) for r in good]), median([number(r[mhz]) for r in good]) if mhz else "",
            median([number(r["pct_of_limit"]) for r in good]), str(sum(bool(r["throttled"]) for r in good)),
            str(sum(r["source"] == "exact" for r in good)), str(len(rows) - len(good))]


def lines_of(rows, against):
    lines = []
    for peer, ratio, mhz in PEERS:
        name = {"peer": rows[0]["peer"], "peer2": rows[0]["peer2"], "faster of both": "the faster of both"}[peer] or against
        groups = [(str(m), [r for r in rows if int(r["m"]) == m]) for m in sorted({int(r["m"]) for r in rows})]
        groups += [(label, part) for label, part in (("1..512", [r for r in rows if int(r["m"]) <= 512]),
                                                     ("1024..", [r for r in rows if int(r["m"]) >= 1024])) if part]
        lines += [line for line in (line_of(name, m, part, ratio, mhz) for m, part in groups) if line]
    return lines


def main(paths):
    groups = {}
    for path in paths:
        match = re.match(r"(bf16|int8|fp8)-(cublaslt|unfused|cusparselt)-", pathlib.Path(path).name)
        if not match:
            continue
        with open(path, newline="") as file:
            rows = [r for r in csv.DictReader(file) if r["op"] != "geomean"]
        groups.setdefault((match[2], match[1]), []).extend(rows)
    lines = [line for (against, _), rows in sorted(groups.items()) if rows for line in lines_of(rows, against)]
    if not lines:
        sys.exit("versus_table.py: no product was compared: see the logs beside the CSV")
    widths = [max(len(row[c]) for row in [COLUMNS, *lines]) for c in range(len(COLUMNS))]
    for row in [COLUMNS, *lines]:
        print("  ".join(cell.ljust(w) if c in (0, 1, 7) else cell.rjust(w) for c, (cell, w) in enumerate(zip(row, widths))).rstrip())
    for reason in sorted({r["reason"] or r["peer_reason"] for rows in groups.values() for r in rows} - {""})[:8]:
        print(f"# failed: {reason}")


main(sys.argv[1:])
