/* SPDX-License-Identifier: MIT */
/* A kernel's cost model (kernel.yaml's `cost: us`) for one task: microseconds that a config is
 * expected to take, some hundred nanoseconds a question. */
#pragma once
#include "tuner/core/config.h"

struct estimate;
/* NULL when the kernel brings no model. */
struct estimate *estimate_new(const struct task *task, const struct gpu_info *gpu);
void estimate_free(struct estimate *estimate); /* NULL is fine */
/* 0 when it can't be computed. */
double estimate_us(struct estimate *estimate, const struct config *config);
