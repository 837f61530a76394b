/* SPDX-License-Identifier: MIT */
/* Sums, maxima and argmax over a warp and over a block; every thread gets the result.
 * Must not know where values come from. All lanes take part, in blocks of one dimension.
 * Surprise: the block forms end with a barrier, so that `scratch` may be reused at once. */
#pragma once

#include "kernel_templates/common/ptx.cuh"

template <typename T> WT_DEVICE T warp_sum(T v)
{
#pragma unroll
    for (int step = 16; step > 0; step /= 2)
        v += __shfl_xor_sync(0xffffffffu, v, step);
    return v;
}

template <typename T> WT_DEVICE T warp_max(T v)
{
#pragma unroll
    for (int step = 16; step > 0; step /= 2) {
        const T other = __shfl_xor_sync(0xffffffffu, v, step);
        v = other > v ? other : v;
    }
    return v;
}

/* Sum over THREADS threads. `scratch`: THREADS / 32 elements of shared memory. */
template <int THREADS, typename T> WT_DEVICE T block_sum(T v, T *scratch)
{
    WT_REQUIRE(THREADS % 32 == 0 && THREADS <= 1024, "a block reduction needs whole warps, at most 32");
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    v = warp_sum(v);
    if (THREADS == 32)
        return v;
    if (lane == 0)
        scratch[warp] = v;
    __syncthreads();
    v = warp_sum(lane < THREADS / 32 ? scratch[lane] : T(0));
    __syncthreads();
    return v;
}

/* Maximum over THREADS threads. `scratch`: THREADS / 32 elements of shared memory. */
template <int THREADS, typename T> WT_DEVICE T block_max(T v, T *scratch)
{
    WT_REQUIRE(THREADS % 32 == 0 && THREADS <= 1024, "a block reduction needs whole warps, at most 32");
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    v = warp_max(v);
    if (THREADS == 32)
        return v;
    if (lane == 0)
        scratch[warp] = v;
    __syncthreads();
    v = warp_max(scratch[lane < THREADS / 32 ? lane : 0]);
    __syncthreads();
    return v;
}

/* Keeps the greater value, the lower index among equals. */
WT_DEVICE void argmax_merge(float &value, int &index, float other_value, int other_index)
{
    if (other_value > value || (other_value == value && other_index < index)) {
        value = other_value;
        index = other_index;
    }
}

WT_DEVICE void warp_argmax(float &value, int &index)
{
#pragma unroll
    for (int step = 16; step > 0; step /= 2) {
        const float other_value = __shfl_xor_sync(0xffffffffu, value, step);
        const int other_index = __shfl_xor_sync(0xffffffffu, index, step);
        argmax_merge(value, index, other_value, other_index);
    }
}

/* Over THREADS threads; `values` and `indices`: THREADS / 32 elements of shared memory each. */
template <int THREADS> WT_DEVICE void block_argmax(float &value, int &index, float *values, int *indices)
{
    WT_REQUIRE(THREADS % 32 == 0 && THREADS <= 1024, "a block reduction needs whole warps, at most 32");
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    warp_argmax(value, index);
    if (THREADS == 32)
        return;
    if (lane == 0) {
        values[warp] = value;
        indices[warp] = index;
    }
    __syncthreads();
    const int from = lane < THREADS / 32 ? lane : 0;
    value = values[from];
    index = indices[from];
    warp_argmax(value, index);
    __syncthreads();
}
