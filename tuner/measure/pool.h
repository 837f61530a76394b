/* SPDX-License-Identifier: MIT */
/* One growing block of device memory, cut into pieces from its start: no allocation per trial. */
#pragma once
#include "tuner/gpu/gpu.h"

struct pool {
    gpu_ptr base;
    size_t bytes, used;
};

enum { POOL_ALIGN = 1024 };

/* Makes the block at least that large and empties it; what was cut before is gone. */
bool pool_reset(struct pool *pool, struct gpu *gpu, size_t bytes, struct err *err);
/* Aligned to POOL_ALIGN. The caller has reserved enough: running over is a bug. */
gpu_ptr pool_take(struct pool *pool, size_t bytes);
/* What pool_take uses for that many bytes. */
size_t pool_cost(size_t bytes);
