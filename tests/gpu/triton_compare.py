#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tuning throughput beside Triton's own autotuner: 48 bf16 GEMM configs at two shapes, cold caches.

Needs a GPU, torch and triton. Both sides time 48 configs at both shapes; the lists are each side's
own, products of tile sizes and stages. Triton compiles each config once. Ours compiles each kernel
once, and how deep its ring of stages is, is said at the launch: 24 compiles. Triton's clock runs while its tuner
does: not for the start of Python, CUDA or the inputs. It times its configs without a check.
warptune's clock runs from the start of the program to its end: the driver, compiles, a check
against a reference, timing, finals, the store. A second line is of 48 random configs for each shape,
some 80 compiles, which Triton has no counterpart of. The last lines are like for like: both without what
comes before the tuner's first compile (here compilers and CUDA start side by side, so what is left
of CUDA's start counts), and both with the start of CUDA (there a context and a first tiny kernel,
without the import of torch).

Usage: triton_compare.py [--timeline FILE] WARPTUNE    keeps warptune's debug log, and says where its seconds went
       triton_compare.py --read FILE                   says it again of a log that was kept; needs no GPU
"""
import argparse
import itertools
import os
import re
import subprocess
import tempfile
import time

SHAPES = [(4096, 4096, 14336), (16, 4096, 14336)]  # m n k: down of Llama-3-8B, prefill and decode
BUDGET = 48


def triton_tuner():
    """One jitted function with 48 configs: compiled for the first shape, only timed for the others."""
    os.environ["TRITON_CACHE_DIR"] = tempfile.mkdtemp()
    import torch
    import triton
    import triton.language as tl

    configs = [
        triton.Config({"BM": bm, "BN": bn, "BK": bk}, num_warps=warps, num_stages=stages)
        for bm, bn, bk, warps, stages in itertools.product([64, 128], [64, 128, 256], [32, 64], [4, 8], [3, 4])
    ]
    assert len(configs) == BUDGET

    @triton.autotune(configs=configs, key=["m", "n", "k"])
    @triton.jit
    def matmul(a, b, c, m, n, k, BM: tl.constexpr, BN: tl.constexpr, BK: tl.constexpr):
        rows = tl.program_id(0) * BM + tl.arange(0, BM)
        cols = tl.program_id(1) * BN + tl.arange(0, BN)
        steps = tl.arange(0, BK)
        acc = tl.zeros((BM, BN), tl.float32)
        for i in range(0, k, BK):
            x = tl.load(a + rows[:, None] * k + (i + steps)[None, :], mask=rows[:, None] < m, other=0.0)
            y = tl.load(b + cols[None, :] * k + (i + steps)[:, None], mask=cols[None, :] < n, other=0.0)
            acc = tl.dot(x, y, acc)
        tl.store(c + rows[:, None] * n + cols[None, :], acc.to(tl.bfloat16),
                 mask=(rows[:, None] < m) & (cols[None, :] < n))

    def tune(m, n, k):
        a = torch.randn(m, k, device="cuda", dtype=torch.bfloat16)
        b = torch.randn(n, k, device="cuda", dtype=torch.bfloat16)
        c = torch.empty(m, n, device="cuda", dtype=torch.bfloat16)
        torch.cuda.synchronize()
        start = time.monotonic()
        matmul[lambda meta: (triton.cdiv(m, meta["BM"]), triton.cdiv(n, meta["BN"]))](a, b, c, m, n, k)
        torch.cuda.synchronize()
        return time.monotonic() - start

    def cuda_start():
        start = time.monotonic()
        torch.cuda.init()
        torch.zeros(1, device="cuda").add_(1)
        torch.cuda.synchronize()
        return time.monotonic() - start

    return tune, cuda_start, triton.__version__


def warptune_list():
    """48 configs of gemm_wgmma_bf16 that both shapes allow, its default among them: three ways to share a tile
    among warpgroups, eight widths, a ring of 4 stages and the deepest one. The largest first: they compile longest."""
    lines = []
    for width in [256, 224, 192, 160, 128, 96, 64, 32]:
        for rows, consumers, pingpong in [(128, 2, 0), (64, 2, 1), (64, 1, 0)]:
            deepest = min(8, 232432 // ((rows + width) * 128 + 48))
            for stages in [4, deepest if deepest != 4 else 3]:
                lines.append(f"block_m={rows} block_n={width} consumers={consumers} pingpong={pingpong} stages={stages}")
    assert len(lines) == BUDGET
    return "\n".join(lines) + "\n"


ENDED = "the process ended after"  # our last line of a timeline
MARKS = [("compiling began", r"compiling ", 0), ("the GPU was known", r"the GPU is known", 0),
         ("the device was ready", r"the device process is ready", 0), ("the last compile ended", r"compiled in ", -1),
         ("the last trial ended", r"trial (?:ahead )?on the device for ", -1),
         ("the last final ended", r"final on the device for ", -1),
         ("the device's process was gone", r"the device process is gone", -1)]


def timeline_words(text):
    """Of a run with WT_LOG=debug: when each stage began or ended, and what compilers and the device were busy for."""
    words = []
    for name, pattern, which in MARKS:
        times = re.findall(r"debug: ([\d.]+) s: " + pattern, text)
        words.append(f"{name} {float(times[which]):.2f} s" if times else f"{name} -")
    ended = re.findall(ENDED + r" ([\d.]+) s", text)
    words.append(f"the process ended {float(ended[-1]):.2f} s" if ended else "the process ended -")
    busy = []
    for name, pattern in [("compiles", r"s: compiled in ([\d.]+) ms"),
                          ("trials", r"s: trial (?:ahead )?on the device for ([\d.]+) ms"),
                          ("finals", r"s: final on the device for ([\d.]+) ms")]:
        times = [float(t) for t in re.findall(pattern, text)]
        busy.append(f"{len(times)} {name} {sum(times) / 1e3:.2f} s")
    return ", ".join(words) + "; busy: " + ", ".join(busy)


def warptune_rate(tool, listed, kept):
    """kept: where its timeline goes, None: nowhere."""
    folder = tempfile.mkdtemp()
    what = ["--strategy", "random", "--budget", str(BUDGET)]
    if listed:
        with open(folder + "/configs", "w") as f:
            f.write(warptune_list())
        what = ["--configs", folder + "/configs"]
    timeline = kept or folder + "/timeline"
    with open(timeline, "w") as f:
        start = time.monotonic()
        subprocess.run([tool, "tune", "--model", "llama3-8b", "--dtype", "bf16", "--kernel", "gemm_wgmma_bf16", "--op",
                        "down", "--m", ",".join(str(s[0]) for s in SHAPES), "--level", "fine", *what,
                        "--db", folder + "/db.sqlite", "--cache", folder + "/cache"],
                       check=True, stdout=subprocess.DEVNULL, stderr=f, env={**os.environ, "WT_LOG": "debug"})
        seconds = time.monotonic() - start
    with open(timeline, "a") as f:
        f.write(f"{ENDED} {seconds:.3f} s\n")
    with open(timeline) as f:
        begun = float(re.search(r"debug: ([\d.]+) s: compiling ", f.read()).group(1))
    rows = subprocess.run([tool, "query", "--db", folder + "/db.sqlite", "--format", "csv", "sql",
                           "SELECT count(*), sum(status='OK') FROM trial WHERE phase='search'"], check=True,
                          capture_output=True, text=True).stdout.split()[-1]
    n, n_ok = map(int, rows.split(","))
    return seconds, seconds - begun, n, n_ok


def timeline_print(path, words):
    with open(path, errors="replace") as f:
        print(f"timeline of {words}: {timeline_words(f.read())}", flush=True)


def main():
    parser = argparse.ArgumentParser(usage="triton_compare.py [--timeline FILE] WARPTUNE, or --read FILE")
    parser.add_argument("warptune", nargs="?")
    parser.add_argument("--timeline", metavar="FILE", help="keep our debug log there, that of the random configs in FILE.random")
    parser.add_argument("--read", metavar="FILE", help="a log that was kept: print its timeline and end")
    args = parser.parse_args()
    if args.read:
        timeline_print(args.read, args.read)
        return
    if not args.warptune:
        parser.error("WARPTUNE is missing: the program, as in build/tuner/cli/warptune")
    rates, busy_rates = {}, {}
    for listed, words in [(True, "the same 48 configs at both shapes"), (False, "48 random configs for each shape")]:
        kept = args.timeline and (args.timeline if listed else args.timeline + ".random")
        seconds, busy, count, n_ok = warptune_rate(args.warptune, listed, kept)
        rates[listed], busy_rates[listed] = count / seconds, count / busy
        print(f"warptune: {words}: {count} tried, {n_ok} timed and checked, {seconds:.2f} s with the start of the "
              f"program, {rates[listed]:.1f} configs/s", flush=True)
        if kept:
            timeline_print(kept, words)
    tune, cuda_start, version = triton_tuner()
    start_s = cuda_start()
    times = [tune(*shape) for shape in SHAPES]
    theirs = BUDGET * len(SHAPES) / sum(times)
    with_start = BUDGET * len(SHAPES) / (sum(times) + start_s)
    print(f"triton {version}: the same {BUDGET} configs at both shapes, not checked, "
          f"{' + '.join(f'{t:.1f}' for t in times)} s, {theirs:.1f} configs/s; ratio {rates[True] / theirs:.1f}, of "
          f"the random ones {rates[False] / theirs:.1f}", flush=True)
    print(f"like for like: from the first compile on {busy_rates[True]:.1f} and {theirs:.1f} configs/s, ratio "
          f"{busy_rates[True] / theirs:.1f}; with the start of CUDA ({start_s:.2f} s there) {rates[True]:.1f} and "
          f"{with_start:.1f}, ratio {rates[True] / with_start:.1f}", flush=True)


if __name__ == "__main__":
    main()
