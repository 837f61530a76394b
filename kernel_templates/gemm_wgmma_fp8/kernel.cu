/* SPDX-License-Identifier: MIT */
/* out = (a * b^T) * scale_a[row] * scale_b[column] + bias in bf16, from E4M3 on wgmma; otherwise as
 * gemm_wgmma_w8a8. WT_EXACT promotes the sums to f32 every 128 of K. */
#include "kernel_templates/common/gemm_wgmma.cuh"
#include "kernel_templates/common/linear_op.cuh"

typedef WgmmaGemm<WgmmaE4m3, WT_BLOCK_M, WT_BLOCK_N, WT_CONSUMERS, WT_PINGPONG, WT_CLUSTER,
                  WT_ACROSS, WT_BULK>
    Gemm;
typedef DequantOp<WT_BIAS> Op;

extern "C" __global__ void __launch_bounds__(Gemm::THREADS, 1)
    gemm_wgmma_fp8(const u8 *, const u8 *, const float *scale_a, const float *__restrict__ scale_b,
                   const bf16_t *__restrict__ bias, bf16_t *__restrict__ out, u32 *partials,
                   u32 *counters, int m, int n, int k, int split_k, int stream_k, int raster,
                   int stages, int keep, const __grid_constant__ TensorMap a_map,
                   const __grid_constant__ TensorMap b_map,
                   const __grid_constant__ TensorMap out_map)
{
    WT_DYNAMIC_SMEM(smem);
    const Op op = {scale_a, scale_b, bias};
    const WgmmaLaunch launch = {&a_map,   &b_map,   &out_map, nullptr, out, nullptr,
                                partials, counters, m,        n,       k,   split_k,
                                stream_k, raster,   stages,   keep};
    wgmma_gemm_run<Gemm, WT_SWAP, STORE_BF16, WT_EXACT>(launch, op, smem_u32(smem));
}
