/* SPDX-License-Identifier: MIT */
/* out = silu(gate) * up, gate and up the even and odd columns of (a * b^T) * scale_a[row] *
 * scale_b[column], on wgmma; otherwise as gemm_wgmma_fp8. Surprise: the products are not rounded to
 * bf16 before they meet, as those of two launches are. */
#include "kernel_templates/common/gemm_wgmma.cuh"
#include "kernel_templates/common/linear_op.cuh"

typedef WgmmaGemm<WgmmaE4m3, WT_BLOCK_M, WT_BLOCK_N, WT_CONSUMERS, WT_PINGPONG, WT_CLUSTER,
                  WT_ACROSS>
    Gemm;
typedef DequantOp<false> Op;

extern "C" __global__ void __launch_bounds__(Gemm::THREADS, 1)
    gemm_wgmma_swiglu_fp8(const u8 *, const u8 *, const float *scale_a,
                          const float *__restrict__ scale_b, bf16_t *__restrict__ out,
                          u32 *partials, u32 *counters, int m, int n, int k, int split_k,
                          int stream_k, int raster, int stages, int keep,
                          const __grid_constant__ TensorMap a_map,
                          const __grid_constant__ TensorMap b_map)
{
    WT_DYNAMIC_SMEM(smem);
    const Op op = {scale_a, scale_b, nullptr};
    const WgmmaLaunch launch = {&a_map,   &b_map,   nullptr, nullptr, out, nullptr,
                                partials, counters, m,       n,       k,   split_k,
                                stream_k, raster,   stages,  keep};
    wgmma_gemm_run<Gemm, false, STORE_SWIGLU, false>(launch, op, smem_u32(smem));
}
