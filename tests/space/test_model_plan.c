/* SPDX-License-Identifier: MIT */
/* The plan of a real model with the kernels of this project: how many tasks each kernel gets. A
 * change of these numbers is a change of what a user's run costs. */
#include <stdio.h>

#include "tests/tap.h"
#include "tuner/base/arena.h"
#include "tuner/base/file.h"
#include "tuner/space/space.h"
#include "tuner/spec/spec.h"

static const struct golden {
    const char *kernel, *dtype;
    int coarse, fine;
} golden[] = {
    {"argmax", "bf16", 2, 14},
    {"attention_decode", "bf16", 1, 8},
    {"attention_prefill", "bf16", 5, 14},
    {"dequant_bias", "int8", 15, 42},
    {"embed", "int8", 5, 14},
    {"gemm_bf16", "bf16", 21, 63},
    {"gemm_bf16", "int8", 1, 7},
    {"gemm_sparse24_w8a8", "int8", 20, 56},
    {"gemm_w8a8", "int8", 20, 56},
    {"gemv_bf16", "bf16", 0, 5},
    {"gemv_w8a8", "int8", 0, 4},
    {"quant_only", "int8", 10, 28},
    {"rmsnorm", "bf16", 10, 28},
    {"rmsnorm", "int8", 15, 42},
    {"rope_append", "bf16", 5, 14},
    {"swiglu", "bf16", 5, 14},
};

static int count(const struct kernel *kernel, const char *named, const struct model *model,
                 const char *dtype, enum level level, size_t *n_empty)
{
    struct gpu_info gpu;
    struct plan plan;
    struct err err = {0};
    struct plan_request request = {.kernels = &kernel,
                                   .n_kernels = 1,
                                   .only_kernel = named,
                                   .models = model,
                                   .n_models = 1,
                                   .dtypes = &dtype,
                                   .n_dtypes = 1,
                                   .level = level};
    gpu_info_of_arch("sm_90a", &gpu);
    if (!plan_make(&request, &gpu, &plan, &err)) {
        printf("# %s\n", err.text);
        return -1;
    }
    for (size_t i = 0; i < plan.n; i++) {
        struct config config = config_default(kernel);
        *n_empty += !space_holds(&plan.tasks[i], &gpu, &config);
    }
    int n = (int)plan.n;
    plan_free(&plan);
    return n;
}

/* On Hopper, where --kernel names none of them. */
static const struct golden unasked[] = {
    {"gemm_bf16", "bf16", 0, 15},
    {"gemm_sparse24_w8a8", "int8", 0, 0},
    {"gemm_w8a8", "int8", 0, 12},
    {"gemm_wgmma_w8a8", "int8", 20, 56},
};

static void compare(struct arena *arena, const char *root, const struct golden *g,
                    const struct model *model, bool named)
{
    struct err err = {0};
    size_t n_empty = 0;
    const struct kernel *kernel = kernel_load(arena, root, g->kernel, &err);
    const char *name = named ? g->kernel : NULL;
    if (!ok(kernel != NULL, "%s is read%s", g->kernel, err.text))
        return;
    is_int(count(kernel, name, model, g->dtype, LEVEL_COARSE, &n_empty), g->coarse, "coarse tasks");
    is_int(count(kernel, name, model, g->dtype, LEVEL_FINE, &n_empty), g->fine, "fine tasks");
    is_int((long long)n_empty, 0, "the default config is allowed on each");
}

int main(void)
{
    struct arena arena = {0};
    struct err err = {0};
    struct model model;
    char *root = root_find(&arena, &err);
    if (!root || !model_load(root, "llama3.2-1b", &model, &err)) {
        ok(false, "%s", err.text);
        return tap_done();
    }
    for (size_t i = 0; i < sizeof golden / sizeof *golden; i++)
        compare(&arena, root, &golden[i], &model, true);
    for (size_t i = 0; i < sizeof unasked / sizeof *unasked; i++)
        compare(&arena, root, &unasked[i], &model, false);
    arena_finish(&arena);
    return tap_done();
}
