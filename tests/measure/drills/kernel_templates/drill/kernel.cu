// SPDX-License-Identifier: MIT
// out = in * weight * scale, sum += 1; `fault` picks what goes wrong.
#include "kernel_templates/common/types.cuh"

static_assert(WT_BROKEN != 1, "a drill: this config does not compile");
#if WT_BROKEN == 2
#define BOUNDS __launch_bounds__(1024, 2) // 32 registers a thread
#else
#define BOUNDS
#endif

enum { RIGHT, ZEROS, OVERRUN, BAD_ADDRESS, ENDLESS, TRAP, DIRTY_SCRATCH };

extern "C" __global__ void BOUNDS drill(const float *in, const float *weight, float *out, float *sum, const float *absent,
                                 volatile int *counter, i64 count, int n, int fault, float scale)
{
    i64 i = (i64)blockIdx.x * blockDim.x + threadIdx.x;
    if (absent)
        return; // an empty argument must be NULL
    if (fault == BAD_ADDRESS)
        *(volatile int *)16 = 1;
    if (fault == TRAP)
        asm volatile("trap;");
    while (fault == ENDLESS)
        if (counter[0] == 12345)
            return;
    if (fault == OVERRUN && i == 0)
        out[count] = 1;
#if WT_BROKEN == 2
    if (counter[0]) { // never; the compiler can't know
        float held[160];
#pragma unroll
        for (int j = 0; j < 160; j++)
            held[j] = in[i + (i64)j * counter[1]];
        __syncthreads();
#pragma unroll
        for (int j = 0; j < 160; j++)
            out[i + j] = held[159 - j] * held[j * 7 % 160];
    }
#endif
    if (i < count) {
        float factor = WT_TWICE ? 2.0f * scale : scale;
        out[i] = fault == ZEROS ? 0.0f : in[i] * weight[i % n] * factor + counter[0];
        sum[i] += 1.0f;
    }
    if (fault == DIRTY_SCRATCH && i == count - 1)
        counter[0] = 1; // right once, wrong ever after
}
