/* SPDX-License-Identifier: MIT */
/* What the guided search is worth on this project's own kernels: the sweeps under db/sweeps, every
 * config of a task measured on an H200. usage: test_sweeps (in the root) */
#include "tests/tap.h"
#include "tuner/score/score.h"

enum { REPEATS = 40 };

/* floor: what other seeds of the same search reach too (0.49 +- 0.1 and 0.74 +- 0.03), less four
 * deviations; random search scores 0. The third space is smaller than the first sample. */
static const struct {
    const char *path;
    double floor;
} sweeps[] = {{"db/sweeps/h200/gemm_wgmma_w8a8-decode.csv", 0.1},
              {"db/sweeps/h200/gemm_wgmma_w8a8-prefill.csv", 0.6},
              {"db/sweeps/h200/quant_only.csv", -0.5}};

static void test_sweep(const char *path, double floor)
{
    struct recording recording;
    struct score score;
    struct err err = {0};
    if (!ok(recording_read(&recording, path, &err), "%s %s", path, err.text))
        return;
    score_strategy(&recording, "guided", REPEATS, 0, &score, &err);
    ok(score.small_fraction >= 0.99, "guided is within 1 %% of the best after %d of %zu: %.4f",
       score.small, score.n_configs, score.small_fraction);
    ok(score.score >= floor, "and scores %.3f, at least %.2f", score.score, floor);
    recording_finish(&recording);
}

int main(void)
{
    for (size_t i = 0; i < sizeof sweeps / sizeof *sweeps; i++)
        test_sweep(sweeps[i].path, sweeps[i].floor);
    return tap_done();
}
