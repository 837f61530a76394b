/* SPDX-License-Identifier: MIT */
/* Kernels of ours on the host, for the fake driver; times are made up. */
#include "tests/bench/fake_peers.h"
#include "bench/sparse24.h"
#include "tests/measure/fake_cuda.h"

static const void *at(void **params, int i)
{
    uint64_t address = *(uint64_t *)params[i];
    return (const void *)(uintptr_t)address;
}
static void *to(void **params, int i)
{
    uint64_t address = *(uint64_t *)params[i];
    return (void *)(uintptr_t)address;
}
static int whole(void **params, int i) { return *(int *)params[i]; }

static double scaled(const struct product *p, const float *scale_a, const float *scale_b,
                     const void *bias, int row, int column)
{
    double sum = sum_of(p, row, column);
    if (scale_a)
        sum *= (double)scale_a[row] * (double)scale_b[column];
    return sum + (bias ? (double)of_bf16(bias, (size_t)column) : 0);
}

/* Parameters in kernel.yaml's order; -1: the kernel has none. */
static void gemm(void **params, int type, int scale_a, int bias, int out, int dims)
{
    const struct product p = {.type = type,
                              .m = whole(params, dims),
                              .n = whole(params, dims + 1),
                              .k = whole(params, dims + 2),
                              .a = at(params, 0),
                              .b = at(params, 1)};
    uint16_t *result = to(params, out);
    for (int r = 0; r < p.m; r++)
        for (int c = 0; c < p.n; c++)
            result[(size_t)r * (size_t)p.n + (size_t)c] = to_bf16(
                scaled(&p, scale_a < 0 ? NULL : at(params, scale_a),
                       scale_a < 0 ? NULL : at(params, scale_a + 1), at(params, bias), r, c));
}

static void run_bf16(void **params, const CUlaunchConfig *c)
{
    (void)c;
    gemm(params, R_16BF, -1, 2, 3, 6);
}
static void run_w8a8(void **params, const CUlaunchConfig *c)
{
    (void)c;
    gemm(params, R_8I, 2, 4, 5, 9);
}
static void run_fp8(void **params, const CUlaunchConfig *c)
{
    (void)c;
    gemm(params, R_8F_E4M3, 2, 4, 5, 8);
}

static double silu_times(double gate, double up) { return gate / (1 + exp(-gate)) * up; }

static void run_fused(void **params, const CUlaunchConfig *c)
{
    const struct product p = {R_8I,          whole(params, 7), whole(params, 8), whole(params, 9),
                              at(params, 0), at(params, 1)};
    const float *a = at(params, 2), *b = at(params, 3);
    uint16_t *out = to(params, 4);
    (void)c;
    for (int r = 0; r < p.m; r++)
        for (int i = 0; i < p.n / 2; i++)
            out[(size_t)r * (size_t)(p.n / 2) + (size_t)i] = to_bf16(
                silu_times(scaled(&p, a, b, NULL, r, 2 * i), scaled(&p, a, b, NULL, r, 2 * i + 1)));
}

/* i is no parameter of the kernel's, so the test's model has 64. */
static void run_swiglu(void **params, const CUlaunchConfig *c)
{
    enum { I = 64 };
    const void *gate_up = at(params, 0);
    uint16_t *out = to(params, 1);
    (void)c;
    for (size_t r = 0; r < (size_t)whole(params, 4); r++)
        for (size_t i = 0; i < I; i++)
            out[r * I + i] = to_bf16(silu_times((double)of_bf16(gate_up, r * 2 * I + i),
                                                (double)of_bf16(gate_up, r * 2 * I + I + i)));
}

static void run_dequant(void **params, const CUlaunchConfig *c)
{
    const int32_t *g = at(params, 0);
    const float *a = at(params, 1), *b = at(params, 2);
    const void *bias = at(params, 3);
    uint16_t *out = to(params, 4);
    size_t m = (size_t)whole(params, 5), n = (size_t)whole(params, 6);
    (void)c;
    for (size_t i = 0; i < m * n; i++)
        out[i] = to_bf16((double)g[i] * (double)a[i / n] * (double)b[i % n] +
                         (bias ? (double)of_bf16(bias, i % n) : 0));
}

/* a, b, metadata, scale_a, scale_b, bias, out, m, n, k */
static void run_sparse(void **params, const CUlaunchConfig *c)
{
    struct sparse24 of = {DTYPE_S8, whole(params, 8), whole(params, 9)};
    int8_t *dense = calloc((size_t)of.n, (size_t)of.k);
    const struct product p = {R_8I, whole(params, 7), (int)of.n, (int)of.k, at(params, 0), dense};
    uint16_t *out = to(params, 6);
    (void)c;
    sparse24_expand(&of, at(params, 1), at(params, 2), dense);
    for (int r = 0; r < p.m; r++)
        for (int i = 0; i < p.n; i++)
            out[(size_t)r * (size_t)p.n + (size_t)i] =
                to_bf16(scaled(&p, at(params, 3), at(params, 4), at(params, 5), r, i));
    free(dense);
}

const struct fake_function *fake_functions_more(const char *name)
{
    static const struct fake_function functions[] = {{"gemm_bf16", run_bf16, 20},
                                                     {"gemm_w8a8", run_w8a8, 20},
                                                     {"gemm_wgmma_fp8", run_fp8, 20},
                                                     {"gemm_wgmma_swiglu_w8a8", run_fused, 21},
                                                     {"swiglu", run_swiglu, 4},
                                                     {"dequant_bias", run_dequant, 10},
                                                     {"gemm_sparse24_w8a8", run_sparse, 10}};
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        if (strcmp(functions[i].name, name) == 0)
            return &functions[i];
    return NULL;
}
