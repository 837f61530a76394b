/* SPDX-License-Identifier: MIT */
/* gemm_sparse24_fp8's arguments, handed to the plain product with weights made dense. */
#include "kernel_templates/common/sparse24_reference.cuh"

extern "C" __global__ void __launch_bounds__(256)
    gemm_sparse24_fp8_reference(const u8 *a, const u8 *b, const u8 *metadata, const float *scale_a,
                                const float *scale_b, const bf16_t *bias, bf16_t *out, int m, int n,
                                int k, int, int, int, int)
{
    linear_sparse24_reference<E4m3Product>(a, b, metadata, scale_a, scale_b,
                                           WT_BIAS ? bias : nullptr, out, m, n, k);
}
