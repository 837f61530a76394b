// SPDX-License-Identifier: MIT
// Synthetic weights and weight quantisation on the device. 64-bit offsets throughout.
#include "kernel_templates/common/types.cuh"

__device__ u64 mix(u64 x)
{
    x += 0x9e3779b97f4a7c15ull;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ull;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebull;
    return x ^ (x >> 31);
}

// Normal(mean, std) by Box and Muller; every 256th column of `columns` is 4 times wider: the outlier channels of real models.
extern "C" __global__ void fill_normal(bf16_t *out, u64 n, u64 columns, float mean, float std, u64 seed)
{
    for (u64 i = blockIdx.x * (u64)blockDim.x + threadIdx.x; i < n; i += (u64)gridDim.x * blockDim.x) {
        u64 r = mix(mix(seed) + i);
        float u = ((u32)(r >> 32) + 1.0f) * (1.0f / 4294967808.0f), v = (u32)r * (1.0f / 4294967296.0f);
        float z = sqrtf(-2.0f * logf(u)) * cospif(2.0f * v);
        bool wide = columns && i % columns % 256 == 128;
        out[i] = float_to_bf16(mean + std * z * (wide ? 4.0f : 1.0f));
    }
}

// One block a row of w [rows][k]: q = rint(w / scale), scale = max|w| / 127.
extern "C" __global__ void quantise_rows(const bf16_t *w, i8 *q, float *scale, u64 k)
{
    __shared__ float part[256];
    const bf16_t *row = w + blockIdx.x * k;
    float top = 0;
    for (u64 i = threadIdx.x; i < k; i += 256)
        top = fmaxf(top, fabsf(bf16_to_float(row[i])));
    part[threadIdx.x] = top;
    for (int step = 128; step; step /= 2) {
        __syncthreads();
        if (threadIdx.x < step)
            part[threadIdx.x] = fmaxf(part[threadIdx.x], part[threadIdx.x + step]);
    }
    __syncthreads();
    top = fmaxf(part[0], 1e-10f);
    for (u64 i = threadIdx.x; i < k; i += 256)
        q[blockIdx.x * k + i] = (i8)rintf(bf16_to_float(row[i]) * (127.0f / top));
    if (threadIdx.x == 0)
        scale[blockIdx.x] = top / 127.0f;
}
