/* SPDX-License-Identifier: MIT */
/* gemm_wgmma_fp8's arguments, handed to the plain product. */
#include "kernel_templates/common/linear_reference.cuh"

extern "C" __global__ void __launch_bounds__(256)
    gemm_wgmma_fp8_reference(const u8 *a, const u8 *b, const float *scale_a, const float *scale_b,
                             const bf16_t *bias, bf16_t *out, int m, int n, int k, int, int, int,
                             int)
{
    linear_scaled_reference<E4m3Product>(a, b, scale_a, scale_b, WT_BIAS ? bias : nullptr, out, m,
                                         n, k);
}
