/* SPDX-License-Identifier: MIT */
/* out = (a * b^T) * scale_a[row] * scale_b[column] + bias in bf16 from int8, b being 2:4 sparse:
 * its kept values and their places (common/sparse24.cuh), on wgmma.mma_async.sp; the last block of
 * a tile sums the slices of a split K. Surprise: the sparse operand can only be wgmma's M side, so
 * a tile's rows are always output channels and block_n is tokens. a and b are read only through
 * their tensor maps. */
#include "kernel_templates/common/gemm_sparse24.cuh"
#include "kernel_templates/common/linear_op.cuh"

typedef WgmmaGemm<Sparse24<Sparse24S8, WT_K_BYTES>, WT_BLOCK_M, WT_BLOCK_N, WT_CONSUMERS,
                  WT_PINGPONG, WT_CLUSTER, false, WT_BULK>
    Gemm;
typedef DequantOp<WT_BIAS> Op;

extern "C" __global__ void __launch_bounds__(Gemm::THREADS, 1)
    gemm_sparse24_w8a8(const i8 *, const i8 *, const u8 *__restrict__ metadata,
                       const float *scale_a, const float *__restrict__ scale_b,
                       const bf16_t *__restrict__ bias, bf16_t *__restrict__ out, u32 *partials,
                       u32 *counters, int m, int n, int k, int split_k, int stream_k, int raster,
                       int stages, int keep, const __grid_constant__ TensorMap a_map,
                       const __grid_constant__ TensorMap b_map_64,
                       const __grid_constant__ TensorMap b_map_128,
                       const __grid_constant__ TensorMap out_map)
{
    WT_DYNAMIC_SMEM(smem);
    const Op op = {scale_a, scale_b, bias};
    const WgmmaLaunch launch = {&a_map,   WT_K_BYTES == 128 ? &b_map_64 : &b_map_128,
                                &out_map, metadata,
                                out,      nullptr,
                                partials, counters,
                                m,        n,
                                k,        split_k,
                                stream_k, raster,
                                stages,   keep};
    wgmma_gemm_run<Gemm, true, STORE_BF16, false>(launch, op, smem_u32(smem));
}
