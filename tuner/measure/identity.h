/* SPDX-License-Identifier: MIT */
/* What a timing is of besides its code: the launch, its arguments and their data, and what the
 * outputs were compared with. Evaluated, so that neither a comment nor the text of a space, only
 * what reaches the GPU makes another timing (docs/staleness.md). Needs no compile and no GPU. */
#pragma once
#include "tuner/core/trial.h"

/* Digits over grid, block, cluster, shared memory, and each argument's type, extents, data, value
 * and box at the task's shape. False, and "", when an expression can't be evaluated. */
bool identity_launch(const struct task *task, const struct config *config,
                     const struct gpu_info *gpu, char out[17]);
/* The text of reference.cu and of what it includes below root; "" when it can't be read. */
void identity_reference_text(const char *root, const struct kernel *kernel, char out[33]);
/* "<text> <code>": both over the tolerances, the reference's launch, and the shapes that are
 * compared; one over reference_text as well, one over the reference's code_hash ("": zeros). "" as
 * above. */
bool identity_reference(const struct task *task, const struct config *config,
                        const struct gpu_info *gpu, const char *reference_text,
                        const char *reference_code, char out[34]);
