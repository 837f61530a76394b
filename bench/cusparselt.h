/* SPDX-License-Identifier: MIT */
/* cuSPARSELt as a peer: out[m,n] = a[m,k] * b[n,k]^T, b 2:4 sparse, by every algorithm it has with
 * and without split-K. The library is dlopened ($WT_LIBCUSPARSELT, else libcusparseLt.so.0), its
 * few types declared here. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tuner/gpu/gpu.h"

enum sparse_kind {
    SPARSE_S8_BF16, /* s8 in, bf16 out, one scale */
    SPARSE_S8_S32,  /* s8 in, raw s32 out */
    SPARSE_FP8,     /* e4m3 in, bf16 out */
    SPARSE_BF16     /* bf16 in and out */
};

struct sparse;
struct sparse_plan;

struct sparse *sparse_open(struct gpu *gpu, struct err *err);
void sparse_close(struct sparse *sparse);

struct sparse_problem {
    enum sparse_kind kind;
    int64_t m, n, k;
    float alpha;
    gpu_ptr a;    /* [m rounded up to 16][k] */
    gpu_ptr b;    /* [n][k], dense, of every four along k at most two not zero */
    gpu_ptr out;  /* [m rounded up to 16][n] */
    int n_copies; /* of the compressed b, which rotate */
};
/* Compresses, lets the library search, lists the algorithms. NULL: err says why. */
struct sparse_plan *sparse_plan(struct sparse *sparse, const struct sparse_problem *problem,
                                struct err *err);
void sparse_plan_free(struct sparse_plan *plan);
int sparse_algorithms(const struct sparse_plan *plan);
/* "id 5 split_k -1" */
const char *sparse_algorithm_name(const struct sparse_plan *plan, int at, char *text, size_t size);
bool sparse_run(struct sparse_plan *plan, int at, int copy, struct err *err);
/* Device bytes that a plan takes itself, a guess from above: at most 5/8 of the dense weight a
 * copy. */
int64_t sparse_bytes(enum sparse_kind kind, int64_t n, int64_t k, int n_copies);
