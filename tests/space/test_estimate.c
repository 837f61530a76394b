/* SPDX-License-Identifier: MIT */
/* The cost models against spaces that were measured from end to end: how many configs they reject,
 * and how many good ones among them. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "tests/tap.h"
#include "tuner/score/recording.h"
#include "tuner/search/reject.h"
#include "tuner/spec/spec.h"

static struct config config_of(const struct recording *recording, size_t i,
                               const struct kernel *kernel)
{
    struct config config = config_default(kernel);
    for (size_t p = 0; p < recording->kernel.n_params; p++) {
        int index = kernel_param_index(kernel, recording->kernel.params[p].name);
        if (index >= 0)
            config.values[index] = recording->configs[i].values[p];
    }
    return config;
}

/* Once the best is known, what would the model keep from being tried? */
static void test_sweep(struct arena *arena, const char *file, const char *dims, double least_share)
{
    struct err err = {0};
    struct gpu_info gpu;
    struct recording recording;
    const char *root = getenv("WARPTUNE_ROOT");
    const struct kernel *kernel = kernel_load(arena, root, "gemm_wgmma_w8a8", &err);
    struct task task = {.kernel = kernel, .dtype = "int8"};
    ok(kernel && dims_parse(kernel, dims, task.dims, &err) &&
           recording_read(&recording, arena_printf(arena, "%s/db/sweeps/h200/%s", root, file),
                          &err),
       "%s is there %s", file, err.text);
    gpu_info_of_arch("sm_90a", &gpu);
    struct reject reject = {.estimate = estimate_new(&task, &gpu),
                            .kernel = kernel,
                            .standard = config_default(kernel)};
    for (size_t i = 0; i < recording.n; i++) {
        struct trial trial = {.config = config_of(&recording, i, kernel),
                              .status = isnan(recording.us[i]) ? TRIAL_LAUNCH_FAILED : TRIAL_OK,
                              .median_us = recording.us[i]};
        reject_hear(&reject, &trial);
    }
    size_t n_rejected = 0, n_good = 0, n_wrong = 0, n_exact = 0;
    for (size_t i = 0; i < recording.n; i++) {
        struct config config = config_of(&recording, i, kernel);
        struct trial trial;
        bool good = recording.us[i] < reject.best_us * 1.05;
        bool rejected = reject_config(&reject, &config, &trial);
        n_rejected += rejected;
        n_good += good;
        n_wrong += rejected && good;
        n_exact += rejected && trial.status == TRIAL_CONSTRAINT && strstr(trial.message, "model");
    }
    double share = (double)n_rejected / (double)recording.n;
    ok(share >= least_share, "%s: %.0f %% of %zu configs are rejected", file, 100 * share,
       recording.n);
    ok(n_wrong == 0, "none of the %zu within 5 %% of the best (%zu)", n_good, n_wrong);
    ok(n_exact == n_rejected, "each with its reason");
    estimate_free(reject.estimate);
    recording_finish(&recording);
}

int main(void)
{
    struct arena arena = {0};
    /* The shares are about two thirds of what the models reach: a looser one saves little. */
    test_sweep(&arena, "gemm_wgmma_w8a8-decode.csv", "m=16 n=4096 k=14336 bias=0 out_s32=0", 0.25);
    test_sweep(&arena, "gemm_wgmma_w8a8-prefill.csv", "m=4096 n=4096 k=14336 bias=0 out_s32=0",
               0.2);
    arena_finish(&arena);
    return tap_done();
}
