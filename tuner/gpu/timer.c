/* SPDX-License-Identifier: MIT */
/* Time between two points of the stream. What the CPU takes to queue is included unless the GPU is
 * kept busy meanwhile. */
#include "tuner/gpu/driver.h"

bool gpu_timer_start(struct gpu *gpu, struct err *err)
{
    return gpu_ok(gpu, gpu->cu.EventRecord(gpu->begin, gpu->stream), "recording an event", err);
}

bool gpu_timer_stop(struct gpu *gpu, double *elapsed_us, struct err *err)
{
    float ms = 0;
    if (!gpu_ok(gpu, gpu->cu.EventRecord(gpu->end, gpu->stream), "recording an event", err) ||
        !gpu_ok(gpu, gpu->cu.EventSynchronize(gpu->end), "waiting for the GPU", err) ||
        !gpu_ok(gpu, gpu->cu.EventElapsedTime(&ms, gpu->begin, gpu->end), "reading the timer", err))
        return false;
    *elapsed_us = (double)ms * 1e3;
    return true;
}
