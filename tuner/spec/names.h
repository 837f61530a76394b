/* SPDX-License-Identifier: MIT */
/* Which names an expression of kernel.yaml may use, and the args section: shared by the readers of
 * kernel.yaml. */
#pragma once
#include "tuner/spec/tree.h"
#include "tuner/core/kernel.h"

enum names {
    NAMES_TASK, /* m and the model's fields */
    NAMES_GPU,  /* gpu.* */
    NAMES_DIMS, /* dims and gpu.* */
    NAMES_ALL   /* dims, params, derived values so far, gpu.* */
};

bool names_check(enum names names, const struct kernel *kernel, const struct expr *expr,
                 const struct node *at, struct err *err);
/* Fills kernel->args from root's `args`. Dims, params and derived values are there already. */
bool kernel_args_read(struct arena *arena, struct kernel *kernel, const struct node *root,
                      struct err *err);
