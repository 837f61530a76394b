/* SPDX-License-Identifier: MIT */
/* gemm_sparse24_bf16's arguments, handed to the plain product with weights made dense. */
#include "kernel_templates/common/sparse24_reference.cuh"

extern "C" __global__ void __launch_bounds__(256)
    gemm_sparse24_bf16_reference(const bf16_t *a, const bf16_t *b, const u8 *metadata,
                                 const bf16_t *bias, bf16_t *out, int m, int n, int k, int, int,
                                 int, int)
{
    linear_sparse24_reference<Bf16Product>(a, b, metadata, nullptr, nullptr,
                                           WT_BIAS ? bias : nullptr, out, m, n, k);
}
