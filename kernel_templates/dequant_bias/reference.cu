/* SPDX-License-Identifier: MIT */
/* Dequantisation and bias, one row per block, 256 threads. */
#include "kernel_templates/common/types.cuh"

#if WT_IN_S32
typedef int source_t;
#else
typedef bf16_t source_t;
#endif

extern "C" __global__ void dequant_bias_reference(const source_t *g, const float *scale_a, const float *scale_b,
                                                  const bf16_t *bias, bf16_t *out, int m, int n)
{
    const i64 row = blockIdx.x;
    if (row >= m)
        return;
    for (int col = threadIdx.x; col < n; col += 256) {
#if WT_IN_S32
        float value = (float)g[row * n + col];
#else
        float value = bf16_to_float(g[row * n + col]);
#endif
        value = value * scale_a[row] * scale_b[col];
        if (WT_BIAS)
            value += bf16_to_float(bias[col]);
        out[row * n + col] = float_to_bf16_bits(value);
    }
}
