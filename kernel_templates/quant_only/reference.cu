/* SPDX-License-Identifier: MIT */
/* Per-token INT8 quantisation, straight from the definition in docs/operators.md. One padded row per block; 256 threads. */
#include "kernel_templates/common/types.cuh"

extern "C" __global__ void quant_only_reference(const bf16_t *x, i8 *q, float *scale, int m)
{
    __shared__ float partial[256];
    const int k = WT_K, k_pad = (k + 31) / 32 * 32;
    const i64 row = blockIdx.x;
    float a = 0.0f;
    if (row < m)
        for (int j = threadIdx.x; j < k; j += 256)
            a = fmaxf(a, fabsf(bf16_to_float(x[row * k + j])));
    partial[threadIdx.x] = a;
    __syncthreads();
    for (int t = 0; t < 256; t++)
        a = fmaxf(a, partial[t]);
    a = fmaxf(a, 1e-10f);
    for (int j = threadIdx.x; j < k_pad; j += 256) {
        float value = 0.0f;
        if (row < m && j < k)
            value = rintf(bf16_to_float(x[row * k + j]) * (127.0f / a));
        q[row * k_pad + j] = (i8)fminf(fmaxf(value, -127.0f), 127.0f);
    }
    if (threadIdx.x == 0)
        scale[row] = row < m ? a / 127.0f : 1.0f;
}
