/* SPDX-License-Identifier: MIT */
/* out = (a * b^T) * scale_a[row] * scale_b[column] + bias in bf16, or the raw s32 sums, from int8
 * on mma.sync. A block computes one tile over one of `split_k` slices of K; the last block of a
 * tile sums the slices. Surprise: grid x is the tile in raster order, grid y the slice. scale_a is
 * not __restrict__: a load known to be invariant could be moved above pdl_wait(), and an earlier
 * kernel writes it. */
#include "kernel_templates/common/gemm_epilogue.cuh"
#include "kernel_templates/common/gemm_mma.cuh"
#include "kernel_templates/common/linear_op.cuh"

typedef GemmTile<int, WT_BLOCK_M, WT_BLOCK_N, WT_BLOCK_K, WT_WARPS_M, WT_WARPS_N, WT_STAGES> Tile;

typedef DequantOp<WT_BIAS> Op;

extern "C" __global__ void __launch_bounds__(Tile::THREADS, Tile::BLOCKS_PER_SM)
    gemm_w8a8(const i8 *__restrict__ a, const i8 *__restrict__ b, const float *scale_a,
              const float *__restrict__ scale_b, const bf16_t *__restrict__ bias,
              bf16_t *__restrict__ out, i32 *__restrict__ out32, u32 *partials, u32 *counters,
              int m, int n, int k, int split_k, int raster)
{
    WT_DYNAMIC_SMEM(smem);
    const int tile = blockIdx.x, split = blockIdx.y;
    int tile_m, tile_n;
    gemm_raster(tile, (m + WT_BLOCK_M - 1) / WT_BLOCK_M, (n + WT_BLOCK_N - 1) / WT_BLOCK_N, raster,
                tile_m, tile_n);
    const int k_tiles = (k + WT_BLOCK_K - 1) / WT_BLOCK_K;
    const int first = k_tiles * split / split_k, last = k_tiles * (split + 1) / split_k;
    const int row0 = tile_m * WT_BLOCK_M, column0 = tile_n * WT_BLOCK_N;

    Tile::LoaderA from_a;
    Tile::LoaderB from_b;
    from_a.start(a, m, k, row0, (i64)first * WT_BLOCK_K);
    from_b.start(b, n, k, column0, (i64)first * WT_BLOCK_K);
    int acc[Tile::MI][Tile::NI][4];
    Tile::run(acc, from_a, from_b, smem_u32(smem), last - first);

    if (split_k > 1 && !split_k_sum<Tile::THREADS, Tile::MI, Tile::NI>(
                           acc, partials + (i64)tile * split_k * (WT_BLOCK_M * WT_BLOCK_N),
                           counters + tile, split, split_k, reinterpret_cast<u32 *>(smem)))
        return;
    const int row = row0 + Tile::thread_row(), column = column0 + Tile::thread_column();
#if WT_OUT_S32
    store_s32<Tile::MI, Tile::NI>(acc, out32, m, n, row, column);
#else
    const Op op = {scale_a, scale_b, bias};
    store_bf16<Tile::MI, Tile::NI>(acc, op, out, m, n, row, column);
#endif
}
