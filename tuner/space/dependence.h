/* SPDX-License-Identifier: MIT */
/* How many params must be bound before a derived value or a constraint can be evaluated. */
#pragma once
#include <stddef.h>

#include "tuner/core/kernel.h"

struct dependence {
    size_t *derived, *constraints; /* by index: the depth, 0..n_params */
};

void dependence_init(struct dependence *depends, const struct kernel *kernel);
void dependence_finish(struct dependence *depends);
