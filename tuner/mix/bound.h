/* SPDX-License-Identifier: MIT */
/* How fast a launch can be at best: its bytes at the memory's speed, its operations at the tensor
 * cores', whichever takes longer, and what every launch costs. */
#pragma once
#include <stdint.h>

struct kernel;
struct gpu_info;

struct bound {
    const struct gpu_info *gpu;
    double gb_per_s, bf16_tflops, fp8_tflops, int8_tops; /* 0: a middling GPU's */
};

/* Microseconds, at least 0.7. Without a cost in kernel.yaml: 0.7. */
double bound_us(const struct bound *bound, const struct kernel *kernel, const int64_t *dims);
