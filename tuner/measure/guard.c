/* SPDX-License-Identifier: MIT */
/* The zone behind a buffer starts at its very next byte, so that an overrun by one element is seen.
 */
#include "tuner/measure/guard.h"

size_t guarded_cost(size_t bytes) { return pool_cost(bytes + 2 * GUARD_BYTES); }

gpu_ptr guarded_take(struct pool *pool, size_t bytes)
{
    return pool_take(pool, bytes + 2 * GUARD_BYTES) + GUARD_BYTES;
}

bool guard_set(struct bench *bench, gpu_ptr buffer, size_t bytes, struct err *err)
{
    return gpu_set_bytes(bench->gpu, buffer - GUARD_BYTES, GUARD_VALUE, GUARD_BYTES, err) &&
           gpu_set_bytes(bench->gpu, buffer + bytes, GUARD_VALUE, GUARD_BYTES, err);
}

bool guard_check(struct bench *bench, gpu_ptr buffer, size_t bytes, size_t arg, struct err *err)
{
    return support_guard(&bench->support, buffer - GUARD_BYTES, buffer + bytes, GUARD_BYTES,
                         GUARD_VALUE, bench->reports + arg * sizeof(struct check_report), err);
}
