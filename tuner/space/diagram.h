/* SPDX-License-Identifier: MIT */
/* The allowed configs of a task as a decision diagram: a node for each depth and each set of values
 * that the rest depends on, with the number of configs below each choice. A space of 10^9
 * combinations is some thousand nodes: counted exactly and indexed without being listed. */
#pragma once
#include <stdint.h>

#include "tuner/core/config.h"

struct diagram;

/* values[p], n_values[p]: the choices of param p, in the canonical order; borrowed. */
struct diagram *diagram_new(const struct task *task, const struct gpu_info *gpu,
                            const int64_t *const *values, const size_t *n_values);
void diagram_free(struct diagram *diagram);
uint64_t diagram_count(const struct diagram *diagram);
/* index < count. */
void diagram_at(const struct diagram *diagram, uint64_t index, struct config *out);
/* -1 when absent. */
int64_t diagram_index(const struct diagram *diagram, const struct config *config);
