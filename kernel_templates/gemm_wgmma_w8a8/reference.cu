/* SPDX-License-Identifier: MIT */
/* gemm_wgmma_w8a8's arguments, handed to the plain product. */
#include "kernel_templates/common/linear_reference.cuh"

extern "C" __global__ void __launch_bounds__(256)
    gemm_wgmma_w8a8_reference(const i8 *a, const i8 *b, const float *scale_a, const float *scale_b,
                              const bf16_t *bias, bf16_t *out, i32 *out32, int m, int n, int k, int,
                              int, int, int)
{
    linear_w8a8_reference(a, b, scale_a, scale_b, WT_BIAS ? bias : nullptr, out,
                          WT_OUT_S32 ? out32 : nullptr, m, n, k);
}
