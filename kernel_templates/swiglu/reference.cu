/* SPDX-License-Identifier: MIT */
/* silu(gate) * up in f32, rounded to bf16, then quantised when asked. One row per block; 256 threads. */
#include "kernel_templates/common/types.cuh"

extern "C" __global__ void swiglu_reference(const bf16_t *gate_up, bf16_t *out, i8 *q, float *scale, int m)
{
    __shared__ float partial[256];
    __shared__ bf16_t row_values[WT_I];
    const int width = WT_I;
    const i64 row = blockIdx.x;
    if (row >= m)
        return;
    float a = 0.0f;
    for (int j = threadIdx.x; j < width; j += 256) {
        const float gate = bf16_to_float(gate_up[row * 2 * width + j]);
        const float up = bf16_to_float(gate_up[row * 2 * width + width + j]);
        row_values[j] = float_to_bf16_bits(gate / (1.0f + expf(-gate)) * up);
        a = fmaxf(a, fabsf(bf16_to_float(row_values[j])));
        if (!WT_QUANT)
            out[row * width + j] = row_values[j];
    }
    if (!WT_QUANT)
        return;
    partial[threadIdx.x] = a;
    __syncthreads();
    for (int t = 0; t < 256; t++)
        a = fmaxf(a, partial[t]);
    a = fmaxf(a, 1e-10f);
    for (int j = threadIdx.x; j < width; j += 256)
        q[row * width + j] = (i8)fminf(fmaxf(rintf(bf16_to_float(row_values[j]) * (127.0f / a)), -127.0f), 127.0f);
    if (threadIdx.x == 0)
        scale[row] = a / 127.0f;
}
