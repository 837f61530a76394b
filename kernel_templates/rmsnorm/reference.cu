/* SPDX-License-Identifier: MIT */
/* RMSNorm as docs/operators.md defines it, with every rounding of transformers. One row per block; 256 threads. */
#include "kernel_templates/common/types.cuh"

extern "C" __global__ void rmsnorm_reference(const bf16_t *x, bf16_t *residual, const bf16_t *weight, bf16_t *out, i8 *q,
                                             float *scale, float eps, int m)
{
    __shared__ float partial[256];
    __shared__ bf16_t row_values[WT_K];
    const int k = WT_K;
    const i64 base = (i64)blockIdx.x * k;
    if ((int)blockIdx.x >= m)
        return;

    float sum = 0.0f;
    for (int j = threadIdx.x; j < k; j += 256) {
        bf16_t value = x[base + j];
        if (WT_RESIDUAL) {
            value = float_to_bf16_bits(bf16_to_float(residual[base + j]) + bf16_to_float(value));
            residual[base + j] = value;
        }
        row_values[j] = value;
        sum += bf16_to_float(value) * bf16_to_float(value);
    }
    partial[threadIdx.x] = sum;
    __syncthreads();
    sum = 0.0f;
    for (int t = 0; t < 256; t++)
        sum += partial[t];
    const float factor = 1.0f / sqrtf(sum / (float)k + eps);
    __syncthreads();

    float a = 0.0f;
    for (int j = threadIdx.x; j < k; j += 256) {
        const bf16_t normalised = float_to_bf16_bits(bf16_to_float(row_values[j]) * factor);
        row_values[j] = float_to_bf16_bits(bf16_to_float(normalised) * bf16_to_float(weight[j]));
        a = fmaxf(a, fabsf(bf16_to_float(row_values[j])));
        if (!WT_QUANT)
            out[base + j] = row_values[j];
    }
    if (!WT_QUANT)
        return;
    partial[threadIdx.x] = a;
    __syncthreads();
    for (int t = 0; t < 256; t++)
        a = fmaxf(a, partial[t]);
    a = fmaxf(a, 1e-10f);
    for (int j = threadIdx.x; j < k; j += 256)
        q[base + j] = (i8)fminf(fmaxf(rintf(bf16_to_float(row_values[j]) * (127.0f / a)), -127.0f), 127.0f);
    if (threadIdx.x == 0)
        scale[blockIdx.x] = a / 127.0f;
}
