/* SPDX-License-Identifier: MIT */
/* A kernel.yaml while it is read: what its sections' readers share, and the sections that have a
 * file of their own. */
#pragma once
#include "tuner/spec/tree.h"
#include "tuner/core/kernel.h"

struct reading {
    struct arena *arena;
    struct kernel *kernel; /* what has been read so far */
    const struct node *root;
    struct err *err;
};

/* What an expression may name. */
enum names {
    NAMES_TASK, /* m and the model's fields */
    NAMES_GPU,  /* gpu.* */
    NAMES_DIMS, /* dims and gpu.* */
    NAMES_ALL   /* dims, params, derived values so far, gpu.* */
};

/* False and err where the expression does not parse, or names what it may not. */
bool read_expr(struct reading *r, const struct node *node, enum names names,
               const struct expr **out);
/* params, launch_params, coarse and default. The dims are there already. */
bool read_params(struct reading *r);
/* launch and reference. Dims, params and derived values are there already. */
bool read_launches(struct reading *r);
/* args. Dims, params and derived values are there already. */
bool read_args(struct reading *r);
