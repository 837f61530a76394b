#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tuning throughput beside Triton's own autotuner: 48 bf16 GEMM configs at two shapes, cold caches.

Needs a GPU, torch and triton. Both sides compile 48 configs once and time each at both shapes; the
lists are each side's own, products of tile sizes and stages. Triton's clock runs while its tuner
does: not for the start of Python, CUDA or the inputs. It times its configs without a check.
warptune's clock runs from the start of the program to its end: the driver, compiles, a check
against a reference, timing, finals, the store. A second line is of 48 random configs for each shape,
96 compiles, which Triton has no counterpart of. The last lines are like for like: both without what
comes before the tuner's first compile (here compilers and CUDA start side by side, so what is left
of CUDA's start counts), and both with the start of CUDA (there a context and a first tiny kernel,
without the import of torch). Usage: triton_compare.py WARPTUNE
"""
import itertools
import os
import re
import subprocess
import sys
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


def warptune_rate(tool, listed):
    folder = tempfile.mkdtemp()
    what = ["--strategy", "random", "--budget", str(BUDGET)]
    if listed:
        with open(folder + "/configs", "w") as f:
            f.write(warptune_list())
        what = ["--configs", folder + "/configs"]
    timeline = folder + "/timeline"
    with open(timeline, "w") as f:
        start = time.monotonic()
        subprocess.run([tool, "tune", "--model", "llama3-8b", "--dtype", "bf16", "--kernel", "gemm_wgmma_bf16", "--op",
                        "down", "--m", ",".join(str(s[0]) for s in SHAPES), "--level", "fine", *what,
                        "--db", folder + "/db.sqlite", "--cache", folder + "/cache"],
                       check=True, stdout=subprocess.DEVNULL, stderr=f, env={**os.environ, "WT_LOG": "debug"})
        seconds = time.monotonic() - start
    with open(timeline) as f:
        begun = float(re.search(r"debug: ([\d.]+) s: compiling ", f.read()).group(1))
    rows = subprocess.run([tool, "query", "--db", folder + "/db.sqlite", "--format", "csv", "sql",
                           "SELECT count(*), sum(status='OK') FROM trial WHERE phase='search'"], check=True,
                          capture_output=True, text=True).stdout.split()[-1]
    n, n_ok = map(int, rows.split(","))
    return seconds, seconds - begun, n, n_ok


def main():
    rates, busy_rates = {}, {}
    for listed, words in [(True, "the same 48 configs at both shapes"), (False, "48 random configs for each shape")]:
        seconds, busy, count, n_ok = warptune_rate(sys.argv[1], listed)
        rates[listed], busy_rates[listed] = count / seconds, count / busy
        print(f"warptune: {words}: {count} tried, {n_ok} timed and checked, {seconds:.2f} s with the start of the "
              f"program, {rates[listed]:.1f} configs/s", flush=True)
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
