/* SPDX-License-Identifier: MIT */
/* gemm_wgmma_bf16's arguments, handed to the plain product. */
#include "kernel_templates/common/linear_reference.cuh"

extern "C" __global__ void __launch_bounds__(256)
    gemm_wgmma_bf16_reference(const bf16_t *a, const bf16_t *b, const bf16_t *bias, bf16_t *out,
                              int m, int n, int k, int, int, int, int)
{
    linear_bf16_reference(a, b, WT_BIAS ? bias : nullptr, out, m, n, k);
}
