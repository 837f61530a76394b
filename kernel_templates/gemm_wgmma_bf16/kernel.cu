/* SPDX-License-Identifier: MIT */
/* out = a * b^T + bias in bf16 with f32 accumulation, on wgmma from a ring of bulk tensor copies;
 * the last block of a tile sums the slices of a split K. With WT_SWAP the tile's rows are output
 * channels. Surprise: a and b arrive twice; the kernel reads them only through their tensor maps.
 */
#include "kernel_templates/common/gemm_wgmma.cuh"
#include "kernel_templates/common/linear_op.cuh"

typedef WgmmaGemm<WgmmaBf16, WT_BLOCK_M, WT_BLOCK_N, WT_CONSUMERS, WT_PINGPONG, WT_CLUSTER,
                  WT_ACROSS, WT_BULK>
    Gemm;

typedef BiasOp<WT_BIAS> Op;

extern "C" __global__ void __launch_bounds__(Gemm::THREADS, 1)
    gemm_wgmma_bf16(const bf16_t *, const bf16_t *, const bf16_t *__restrict__ bias,
                    bf16_t *__restrict__ out, u32 *partials, u32 *counters, int m, int n, int k,
                    int split_k, int stream_k, int raster, int stages, int keep,
                    const __grid_constant__ TensorMap a_map,
                    const __grid_constant__ TensorMap b_map,
                    const __grid_constant__ TensorMap out_map)
{
    WT_DYNAMIC_SMEM(smem);
    const Op op = {bias};
    const WgmmaLaunch launch = {&a_map,   &b_map,   &out_map, nullptr, out, nullptr,
                                partials, counters, m,        n,       k,   split_k,
                                stream_k, raster,   stages,   keep};
    wgmma_gemm_run<Gemm, WT_SWAP, STORE_BF16, false>(launch, op, smem_u32(smem));
}
