/* SPDX-License-Identifier: MIT */
/* A kernel: its template's place and everything that kernel.yaml says (docs/kernel-spec.md). Filled
 * by tuner/spec, read-only afterwards, owned by the arena it was read into. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tuner/core/dtype.h"
#include "tuner/core/expr.h"
#include "tuner/core/gpu_info.h"

enum { PARAMS_MAX = 16, DIMS_MAX = 12, ARGS_MAX = 24, RANK_MAX = 4, VALUES_MAX = 32 };

struct kernel_dim {
    const char *name;
    bool is_static; /* part of the cubin: -DWT_<NAME> */
};

struct kernel_param {
    const char *name;
    bool at_launch; /* variants share a cubin */
    size_t n_values, n_coarse;
    int64_t values[VALUES_MAX]; /* ascending as written */
    int64_t coarse[VALUES_MAX]; /* the coarse subset; all values when kernel.yaml names none */
    int64_t default_value;
};

/* FILL_SPARSE24: random valid metadata of 2:4 sparse weights, two nibbles a byte. */
enum fill_kind { FILL_NONE, FILL_NORMAL, FILL_UNIFORM, FILL_CONST, FILL_RAMP, FILL_SPARSE24 };

struct kernel_arg {
    const char *name;
    enum dtype type;
    const struct expr *value; /* scalar when set */
    const struct expr *shape[RANK_MAX];
    size_t rank; /* 0 for a scalar and a tensor map */
    enum fill_kind fill;
    const struct expr *fill_a,
        *fill_b; /* normal: std | uniform: lo hi | const: value | ramp: mul add */
    const struct expr *fill_div,
        *fill_mod; /* ramp: element i = (i // div) % mod * mul + add; mod NULL none */
    bool is_out, is_inout, is_scratch, is_cold;
    const struct expr *check_abs, *check_rel; /* set when compared */
    /* tensor map */
    int of; /* index of the argument it describes, -1 otherwise */
    const struct expr *box[2];
    int swizzle_bytes;
};

struct kernel_task_spec { /* one shape that a model asks for */
    const char *op;
    const struct expr *dims[DIMS_MAX]; /* by dim index; NULL for m */
    const struct expr *when;           /* NULL: always */
    const char *dtypes[4];             /* run types; n_dtypes 0: the kernel's */
    size_t n_dtypes;
};

struct kernel_launch {
    const struct expr *grid[3], *block[3], *cluster[3]; /* NULL beyond those given */
    const struct expr *smem;                            /* NULL: 0 */
    bool pdl;
};

struct kernel {
    const char *name, *about, *implements, *entry;
    const char *folder; /* path of kernel_templates/<name> */
    const char *dtypes[4];
    size_t n_dtypes;
    const struct expr *requires_gpu; /* NULL: any */
    const struct expr *on_request;   /* over dims and gpu.*: such tasks are planned only when the
                                        kernel is named; NULL: none */
    int64_t spill_most_bytes;        /* a thread, of a config that a search measures */
    struct kernel_dim dims[DIMS_MAX];
    size_t n_dims;
    struct kernel_task_spec *tasks;
    size_t n_tasks;
    struct kernel_param params[PARAMS_MAX]; /* compile-time ones first */
    size_t n_params;
    const struct expr **constraints;
    size_t n_constraints;
    struct kernel_derived {
        const char *name;
        const struct expr *expr;
    } * derived;
    size_t n_derived;
    struct kernel_launch launch;
    struct kernel_arg args[ARGS_MAX];
    size_t n_args;
    const char *reference_entry;
    struct kernel_launch reference;
    int64_t (*check_shapes)[DIMS_MAX]; /* by dim index */
    size_t n_check_shapes;
    const struct expr *cost_flops, *cost_bytes; /* NULL: unknown */
    const struct expr *cost_us;                 /* the cost model of a config; NULL: none */
};

/* Index, or -1. */
int kernel_dim_index(const struct kernel *kernel, const char *name);
int kernel_param_index(const struct kernel *kernel, const char *name);
int kernel_arg_index(const struct kernel *kernel, const char *name);
/* The place of a value in its param's list; n_values when it is not listed. */
size_t param_rank(const struct kernel_param *param, int64_t value);
bool kernel_serves_dtype(const struct kernel *kernel, const char *dtype);
