/* SPDX-License-Identifier: MIT */
/* Growth rounds up, so that tasks of rising size do not each allocate. */
#include "tuner/measure/pool.h"

#include <assert.h>

#include "tuner/base/err.h"

enum { STEP_SMALL = 2 << 20, STEP_LARGE = 64 << 20 };

size_t pool_cost(size_t bytes) { return (bytes + POOL_ALIGN - 1) / POOL_ALIGN * POOL_ALIGN; }

bool pool_reset(struct pool *pool, struct gpu *gpu, size_t bytes, struct err *err)
{
    size_t step = bytes < STEP_LARGE / 2 ? STEP_SMALL : STEP_LARGE;
    size_t want = (bytes + step - 1) / step * step;
    pool->used = 0;
    if (bytes <= pool->bytes)
        return true;
    gpu_free(gpu, pool->base);
    *pool = (struct pool){0};
    if (!gpu_alloc(gpu, want, &pool->base, err))
        return false;
    pool->bytes = want;
    return true;
}

gpu_ptr pool_take(struct pool *pool, size_t bytes)
{
    gpu_ptr at = pool->base + pool->used;
    pool->used += pool_cost(bytes);
    assert(pool->used <= pool->bytes);
    return at;
}
