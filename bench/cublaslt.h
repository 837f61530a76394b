/* SPDX-License-Identifier: MIT */
/* cuBLASLt as a peer: out[m,n] = a[m,k] * b[n,k]^T with every algorithm of its heuristic list. The
 * library is dlopened ($WT_LIBCUBLASLT, else libcublasLt.so.13), its few types declared here, so
 * that building needs no cuBLAS. */
#pragma once
#include <stdbool.h>
#include <stdint.h>

#include "tuner/gpu/gpu.h"

enum lt_kind {
    LT_BF16,       /* bf16 in and out, f32 sums */
    LT_S8,         /* s8 in, raw s32 out */
    LT_FP8_TENSOR, /* e4m3 in, bf16 out, one scale a matrix, fast accumulation */
    LT_FP8_ROWS,   /* the same, a scale for each row of a and of b */
};
enum { LT_ALGORITHMS = 64, LT_WORKSPACE_BYTES = 32 << 20 };

struct lt;
struct lt_plan; /* one problem and its list */

struct lt *lt_open(struct gpu *gpu, struct err *err);
void lt_close(struct lt *lt);
struct lt_problem {
    enum lt_kind kind;
    int64_t m, n, k;
    gpu_ptr scale_a, scale_b; /* f32 on the device, one value or a row's; of fp8 kinds only */
    gpu_ptr bias;             /* bf16 [n] added in its epilogue, 0 none; not of LT_S8 */
};
/* NULL: err says why (a kind that this library or GPU does not do). */
struct lt_plan *lt_plan(struct lt *lt, const struct lt_problem *problem, struct err *err);
void lt_plan_free(struct lt_plan *plan);
int lt_algorithms(const struct lt_plan *plan);
/* Queues algorithm `at` of the list. */
bool lt_run(struct lt_plan *plan, int at, gpu_ptr a, gpu_ptr b, gpu_ptr out, struct err *err);
