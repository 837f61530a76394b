/* SPDX-License-Identifier: MIT */
/* Which tasks a mix concerns and how much: from limits alone, from what was measured, and where
 * several kernels compute the same. On the real kernels of a small model at two m. */
#include "tests/tap.h"
#include "tuner/base/arena.h"
#include "tuner/base/err.h"
#include "tuner/mix/share.h"
#include "tuner/spec/spec.h"

#include <stdlib.h>

enum { TASKS = 64, ROWS = 64 };

struct ground {
    struct arena arena;
    const struct kernel **kernels;
    size_t n_kernels;
    struct model model;
    struct gpu_info gpu;
    struct bound bound;
    struct mix_rows rows;
    struct task tasks[TASKS];
    size_t n_tasks;
    struct share shares[ROWS];
    double weights[TASKS];
};

static const struct kernel *kernel_of(const struct ground *g, const char *name)
{
    for (size_t i = 0; i < g->n_kernels; i++)
        if (strcmp(g->kernels[i]->name, name) == 0)
            return g->kernels[i];
    return NULL;
}

static size_t task_add(struct ground *g, const char *kernel, const char *dims)
{
    struct task *task = &g->tasks[g->n_tasks];
    *task = (struct task){.kernel = kernel_of(g, kernel), .dtype = "bf16"};
    if (!task->kernel || !dims_parse(task->kernel, dims, task->dims, NULL))
        ok(false, "%s %s is a task", kernel, dims);
    return g->n_tasks++;
}

static size_t row_of(const struct ground *g, enum phase phase, const char *label)
{
    size_t i = 0;
    while (i < g->rows.n &&
           (g->rows.items[i].phase != phase || strcmp(g->rows.items[i].op.label, label) != 0))
        i++;
    return i;
}

static void find(struct ground *g, const struct timing *timings, size_t n)
{
    struct share_request request = {.rows = g->rows.items,
                                    .n_rows = g->rows.n,
                                    .models = &g->model,
                                    .tasks = g->tasks,
                                    .n_tasks = g->n_tasks,
                                    .timings = timings,
                                    .n_timings = n,
                                    .bound = &g->bound};
    shares_find(&request, g->shares, g->weights);
}

static struct timing timing_of(const struct task *task, double us, double default_us)
{
    struct timing timing = {.kernel = task->kernel, .us = us, .default_us = default_us};
    memcpy(timing.dtype, task->dtype, sizeof timing.dtype);
    memcpy(timing.dims, task->dims, sizeof timing.dims);
    return timing;
}

static void test_bound(struct ground *g)
{
    const struct kernel *gemm = kernel_of(g, "gemm_bf16"), *int8 = kernel_of(g, "gemm_w8a8");
    int64_t dims[DIMS_MAX] = {4096, 8192, 8192, 0};
    double bf16_us = 2.0 * 4096 * 8192 * 8192 / 1000e6;
    is_near(bound_us(&g->bound, gemm, dims), bf16_us + 0.7, 1e-6 * bf16_us,
            "a wide product is bound by 1000 TFLOPS");
    is_near(bound_us(&g->bound, int8, dims), bf16_us / 2 + 0.7, 1e-6 * bf16_us,
            "in int8 by 2000 TOPS");
    dims[0] = 1;
    double read_us = 2.0 * (8192 + 8192.0 * 8192 + 8192) / 4000e3;
    is_near(bound_us(&g->bound, gemm, dims), read_us + 0.7, 1e-6 * read_us,
            "one row is bound by 4000 GB/s");
    struct bound unknown = {.gpu = &g->gpu};
    ok(bound_us(&unknown, gemm, dims) > read_us, "an unknown GPU has limits too");
}

static void test_limits(struct ground *g)
{
    size_t gate_up = task_add(g, "gemm_bf16", "m=1 n=16384 k=2048 bias=0");
    size_t o = task_add(g, "gemm_bf16", "m=1 n=2048 k=2048 bias=0");
    size_t far = task_add(g, "gemm_bf16", "m=1024 n=2048 k=2048 bias=0");
    size_t foreign = task_add(g, "gemm_bf16", "m=1 n=2048 k=2049 bias=0");
    size_t quick = task_add(g, "gemv_bf16", "m=1 n=16384 k=2048 bias=0");
    find(g, NULL, 0);
    const struct share *share = &g->shares[row_of(g, PHASE_DECODE, "gate_up")];
    ok(share->n_members == 2 && share->source == SHARE_LIMIT && share->default_us <= 0,
       "two kernels may run it; of their times only the limit is known");
    is_near(g->weights[gate_up] / g->weights[o],
            (2.0 * (2048 + 16384 * 2048.0 + 16384) / 4000e3 + 0.7) /
                (2.0 * (2048 + 2048 * 2048.0 + 2048) / 4000e3 + 0.7),
            1e-9, "weights go with time and number of launches");
    is_near(g->weights[gate_up], g->weights[quick], 0, "both kernels have a chance");
    ok(g->weights[foreign] <= 0, "another shape has no part");
    ok(g->weights[far] <= 0, "nor an m that the mix doesn't have, where there is a nearer one");
    double sum = 0;
    for (size_t i = 0; i < g->rows.n; i++)
        sum += g->shares[i].part;
    is_near(sum, 1, 1e-12, "parts sum to 1 over what the plan has");
    is_int((long long)g->shares[row_of(g, PHASE_DECODE, "qkv")].n_members, 0,
           "an operator without a task has no part");
}

static void test_timings(struct ground *g)
{
    struct timing known[] = {timing_of(&g->tasks[0], 40, 50), timing_of(&g->tasks[4], 20, 22)};
    find(g, known, 2);
    const struct share *share = &g->shares[row_of(g, PHASE_DECODE, "gate_up")];
    is_near(share->us, 20, 1e-9, "the faster kernel's time counts");
    is_near(share->default_us, 22, 1e-9, "and its default");
    ok(share->source == SHARE_EXACT, "of this very task");
    is_near(g->weights[0] / g->weights[4], 1.0 / 16, 1e-9,
            "a kernel twice as slow has a sixteenth of the weight");
    share = &g->shares[row_of(g, PHASE_DECODE, "o")];
    double o_us = bound_us(&g->bound, g->tasks[1].kernel, g->tasks[1].dims);
    double gate_us = bound_us(&g->bound, g->tasks[0].kernel, g->tasks[0].dims);
    is_near(share->us, 40 * o_us / gate_us, 1e-9,
            "what was not measured is as far from its limit as the nearest of the kernel");
    ok(share->source == SHARE_FAR, "and is marked so");
    known[1].dims[0] = 3;
    find(g, known, 2);
    share = &g->shares[row_of(g, PHASE_DECODE, "gate_up")];
    ok(share->source == SHARE_NEAR && share->apart > 1.5 && share->apart < 1.6,
       "another m is told from this one, by log2 of the ratio");
    known[1].kernel = kernel_of(g, "swiglu");
    known[1].us = 1;
    find(g, known, 2);
    is_near(g->weights[0], g->weights[4], 0,
            "a kernel never measured keeps its chance beside one that was");
}

static void test_room(struct ground *g)
{
    size_t rope = task_add(g, "rope_append",
                           "m=1 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=7 ctx_max=1024");
    size_t attention =
        task_add(g, "attention_decode", "m=1 ctx=10 heads=32 kv_heads=8 head_dim=64 ctx_max=4096");
    struct timing known[] = {timing_of(&g->tasks[rope], 3, 4),
                             timing_of(&g->tasks[attention], 5, 6)};
    find(g, known, 2);
    ok(g->shares[row_of(g, PHASE_DECODE, "attention")].source == SHARE_EXACT,
       "rotating takes as long, whatever the number of sequences and the cache's room");
    const struct share *share = &g->shares[row_of(g, PHASE_DECODE, "attention_decode")];
    ok(share->source == SHARE_NEAR && share->apart == 1,
       "attention over twice the context is one factor of 2 away, whatever the room");
}

static void test_given(struct ground *g)
{
    struct timing known = timing_of(&g->tasks[0], 40, 50);
    size_t row = row_of(g, PHASE_DECODE, "gate_up");
    g->rows.items[row].us = 30;
    find(g, &known, 1);
    ok(g->shares[row].source == SHARE_GIVEN && fabs(g->shares[row].us - 30) < 1e-9 &&
           fabs(g->shares[row].default_us - 37.5) < 1e-9,
       "a time that the row brings along goes before all others; the default keeps its ratio");
}

/* On Hopper gemm_bf16's tasks of more than 32 tokens are left to who names it. */
static void test_on_request(const struct ground *like)
{
    static struct ground g;
    g.kernels = like->kernels;
    g.n_kernels = like->n_kernels;
    g.model = like->model;
    g.gpu = like->gpu;
    g.bound = (struct bound){&g.gpu, 4000, 1000, 2000, 2000};
    mix_add(&g.rows, &(struct mix){4096, 1, 0, 1}, &g.model, 0, "bf16");
    size_t few = task_add(&g, "gemm_bf16", "m=32 n=16384 k=2048 bias=0");
    size_t many = task_add(&g, "gemm_wgmma_bf16", "m=4096 n=16384 k=2048 bias=0");
    const struct share *share = &g.shares[row_of(&g, PHASE_PREFILL, "gate_up")];
    find(&g, NULL, 0);
    ok(share->n_members == 1 && g.weights[few] <= 0 && g.weights[many] > 0,
       "a task of 32 tokens does not stand for 4096, which are planned on request only");
    task_add(&g, "gemm_bf16", "m=2048 n=16384 k=2048 bias=0");
    find(&g, NULL, 0);
    is_int((long long)share->n_members, 2, "one that was asked for does");
    mix_rows_finish(&g.rows);
}

int main(void)
{
    static struct ground g;
    struct err err = {0};
    const char *root = getenv("WARPTUNE_ROOT");
    g.kernels = kernel_load_all(&g.arena, root, &g.n_kernels, &err);
    if (!ok(g.kernels && model_load(root, "llama3.2-1b", &g.model, &err), "kernels and a model"))
        return tap_done();
    gpu_info_of_arch("sm_90a", &g.gpu);
    g.bound = (struct bound){&g.gpu, 4000, 1000, 2000, 2000};
    mix_add(&g.rows, &(struct mix){0, 1, 10, 1}, &g.model, 0, "bf16");
    test_bound(&g);
    test_limits(&g);
    test_timings(&g);
    test_room(&g);
    test_given(&g);
    test_on_request(&g);
    mix_rows_finish(&g.rows);
    arena_finish(&g.arena);
    return tap_done();
}
