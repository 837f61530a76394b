/* SPDX-License-Identifier: MIT */
/* Whether a kernel may run an operator of a pass, by what kernel.yaml says. */
#pragma once
#include "tuner/mix/pass.h"

struct kernel;

/* The kernel's dims, by name, from those of the operator. False: the operator has none of a name.
 */
bool suit_dims(const struct kernel *kernel, const struct op *op, int64_t *dims);
/* How the kernel's tasks see this operator: -1 none of them holds, 0 in general, 1 as a specialist
 * (its task is conditional). */
int suit_interest(const struct kernel *kernel, const struct model *model, const struct op *op);
