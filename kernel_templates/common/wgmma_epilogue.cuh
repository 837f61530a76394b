/* SPDX-License-Identifier: MIT */
/* From wgmma accumulators to global memory, a warpgroup at a time: the split-K sum, and stores of a
 * tile whose rows are tokens or, swapped, output channels. Must not know how the sums were made.
 * Surprise: swapped tiles are transposed by movmatrix on the way, 8x8 values at once, so that a
 * store writes 32 consecutive bytes of each of 8 tokens. */
#pragma once

#include "kernel_templates/common/gemm_epilogue.cuh"
#include "kernel_templates/common/silu.cuh"
#include "kernel_templates/common/wgmma.cuh"

/* last_block_done for one warpgroup of each block: `group` counts them from 0 in the block. */
WT_DEVICE bool last_group_done(u32 *counter, u32 total, u32 flag, int group)
{
    u32 last;
    fence_acq_rel_gpu();
    named_barrier_sync(4 + group, 128);
    if (threadIdx.x % 128 == 0) {
        const u32 before = atomic_inc_acq_rel(counter);
        if (before == total - 1)
            *counter = 0;
        st_shared(flag, before == total - 1);
    }
    named_barrier_sync(4 + group, 128);
    fence_acq_rel_gpu();
    last = ld_shared(flag);
    return last != 0;
}

/* As split_k_sum, by the 128 threads of a warpgroup. `partials`: 128 * MI * NI * 4 words for each
 * split; `counter`: zero before and after; `flag`: a shared word of the group's own. */
template <int MI, int NI, typename Acc>
WT_DEVICE bool group_split_k_sum(Acc (&acc)[MI][NI][4], u32 *partials, u32 *counter, int split,
                                 int splits, u32 flag, int group)
{
    constexpr int WORDS = 128 * MI * NI * 4;
    const u32 thread = threadIdx.x % 128;
    u32 *mine = partials + (i64)split * WORDS + thread * 4;
#pragma unroll
    for (int f = 0; f < MI * NI; f++) {
        const Acc *x = acc[f / NI][f % NI];
        store16(mine + f * 512, make_uint4(accumulator_bits(x[0]), accumulator_bits(x[1]),
                                           accumulator_bits(x[2]), accumulator_bits(x[3])));
    }
    if (!last_group_done(counter, (u32)splits, flag, group))
        return false;
#pragma unroll
    for (int f = 0; f < MI * NI * 4; f++)
        acc[f / 4 / NI][f / 4 % NI][f % 4] = 0;
#pragma unroll 1
    for (int s = 0; s < splits; s++) {
        const u32 *from = partials + (i64)s * WORDS + thread * 4;
#pragma unroll
        for (int f = 0; f < MI * NI; f++) {
            const uint4 v = load16(from + f * 512);
            Acc *x = acc[f / NI][f % NI];
            accumulator_add(x[0], v.x), accumulator_add(x[1], v.y);
            accumulator_add(x[2], v.z), accumulator_add(x[3], v.w);
            if (f % 8 == 7)
                __syncwarp(); /* or all loads are hoisted, and spill beside the sums */
        }
    }
    return true;
}

/* out[m, n] from 64 channels x NI * 8 tokens: `channel` the thread's first, `token0` the tile's. */
template <int NI, typename Acc, typename Op>
WT_DEVICE void store_bf16_swapped(const Acc (&acc)[NI][4], const Op &op, bf16_t *out, int m, int n,
                                  int channel, int token0)
{
    const int lane = (int)threadIdx.x % 32, t = lane % 4;
    const typename Op::Column columns[2] = {op.column(channel < n ? channel : n - 1),
                                            op.column(channel + 8 < n ? channel + 8 : n - 1)};
    const int run_channel = channel - lane / 4 + (t & 1) * 8 + (t & 2) * 2;
#pragma unroll
    for (int j = 0; j < NI; j++) {
        typename Op::Row rows[2];
        u32 w[2];
#pragma unroll
        for (int e = 0; e < 2; e++) {
            const int token = token0 + j * 8 + t * 2 + e;
            rows[e] = op.row(token < m ? token : m - 1);
        }
#pragma unroll
        for (int h = 0; h < 2; h++)
            w[h] = movmatrix_trans(pack_bf16(op.value(acc[j][h * 2], rows[0], columns[h]),
                                             op.value(acc[j][h * 2 + 1], rows[1], columns[h])));
        quad_transpose<2>(w);
        const int token = token0 + j * 8 + lane / 4;
        if (token < m)
            store_bf16_run<2>(out + (i64)token * n, run_channel, n, w);
    }
}

/* out[m, n / 2] = silu(gate) * up from 64 rows x NI * 8 columns, where column 2c is output c's gate
 * and 2c + 1 its up: a thread holds both. `row`, `column`: the thread's first. Four tiles at a
 * time, so that after a transpose in the quad each lane stores 4 consecutive values. */
template <int NI, typename Acc, typename Op>
WT_DEVICE void store_swiglu(const Acc (&acc)[NI][4], const Op &op, bf16_t *out, int m, int n,
                            int row, int column)
{
    WT_REQUIRE(NI % 4 == 0, "four tiles are stored together");
    const int t = (int)threadIdx.x % 4, wide = n / 2;
#pragma unroll
    for (int j = 0; j < NI; j += 4) {
        typename Op::Column columns[4][2];
#pragma unroll
        for (int c = 0; c < 8; c++) {
            const int at = column + (j + c / 2) * 8 + c % 2;
            columns[c / 2][c % 2] = op.column(at < n ? at : n - 1);
        }
#pragma unroll
        for (int h = 0; h < 2; h++) {
            const int r = row + h * 8;
            const typename Op::Row of_row = op.row(r < m ? r : m - 1);
            u32 w[4];
#pragma unroll
            for (int c = 0; c < 4; c++)
                w[c] = __float_as_uint(silu(op.value(acc[j + c][h * 2], of_row, columns[c][0])) *
                                       op.value(acc[j + c][h * 2 + 1], of_row, columns[c][1]));
            quad_transpose<4>(w);
            const u32 pairs[2] = {pack_bf16(__uint_as_float(w[0]), __uint_as_float(w[1])),
                                  pack_bf16(__uint_as_float(w[2]), __uint_as_float(w[3]))};
            if (r < m)
                store_bf16_run<2>(out + (i64)r * wide, (column - t * 2) / 2 + (j + t) * 4, wide,
                                  pairs);
        }
    }
}

/* out[m, n] from 64 rows x NI * 8 columns, by way of shared panels of 64 columns: bulk stores write
 * whole lines while the warpgroup goes on. `row0`, `column0`: of the tile; `panels`: two of the
 * group's own; `count`: panels so far. */
template <int NI, typename Acc, typename Op>
WT_DEVICE void store_bf16_bulk(const Acc (&acc)[NI][4], const Op &op, const TensorMap *map, int m,
                               int n, int row0, int column0, u32 panels, int group, u32 &count)
{
    WT_REQUIRE(NI % 8 == 0, "a panel is 64 columns");
    const int thread = (int)threadIdx.x % 128, warp = thread / 32, lane = thread % 32;
    const int row = row0 + warp * 16 + lane / 4;
    const typename Op::Row rows[2] = {op.row(row < m ? row : m - 1),
                                      op.row(row + 8 < m ? row + 8 : m - 1)};
    /* The row of its tile that this lane points to, and its swizzle. */
    const u32 line = warp * 16 + lane / 8 % 2 * 8 + lane % 8, flip = line & 7;
#pragma unroll
    for (int p = 0; p < NI / 8; p++) {
        const u32 panel = panels + (count & 1) * (64 * 128);
        count++;
        if (thread == 0)
            bulk_wait_read<1>();
        named_barrier_sync(4 + group, 128);
#pragma unroll
        for (int j = 0; j < 8; j += 2) {
            u32 w[2][2];
#pragma unroll
            for (int c = 0; c < 2; c++) {
                const Acc *x = acc[p * 8 + j + c];
                const int at = column0 + (p * 8 + j + c) * 8 + lane % 4 * 2;
                const typename Op::Column left = op.column(at < n ? at : n - 1),
                                          right = op.column(at + 1 < n ? at + 1 : n - 1);
#pragma unroll
                for (int h = 0; h < 2; h++)
                    w[c][h] = pack_bf16(op.value(x[h * 2], rows[h], left),
                                        op.value(x[h * 2 + 1], rows[h], right));
            }
            const u32 chunk = j + lane / 16;
            stmatrix_x4(panel + line * 128 + ((chunk ^ flip) << 4), w[0][0], w[0][1], w[1][0],
                        w[1][1]);
        }
        fence_proxy_async();
        named_barrier_sync(4 + group, 128);
        if (thread == 0) {
            tma_store(map, column0 + p * 64, row0, panel);
            bulk_commit();
        }
    }
}

/* How many tokens a panel of a swapped tile holds. */
template <int NI> WT_DEVICE constexpr int swapped_panel_tokens() { return NI % 8 == 0 ? 64 : 32; }

/* As store_bf16_bulk, of 64 channels from `channel0` on and NI * 8 tokens: a panel is 64 channels
 * wide, and the tiles are turned on their way into it. */
template <int NI, typename Acc, typename Op>
WT_DEVICE void store_bf16_swapped_bulk(const Acc (&acc)[NI][4], const Op &op, const TensorMap *map,
                                       int m, int n, int channel0, int token0, u32 panels,
                                       int group, u32 &count)
{
    constexpr int TILES = swapped_panel_tokens<NI>() / 8;
    WT_REQUIRE(NI % TILES == 0, "a panel is 32 or 64 tokens");
    const int thread = (int)threadIdx.x % 128, warp = thread / 32, lane = thread % 32;
    const int channel = channel0 + warp * 16 + lane / 4;
    const typename Op::Column columns[2] = {op.column(channel < n ? channel : n - 1),
                                            op.column(channel + 8 < n ? channel + 8 : n - 1)};
    /* The token of its tile pair that this lane points to, and its channels' swizzled place. */
    const u32 line = lane / 16 * 8 + lane % 8, chunk = (warp * 2 + lane / 8 % 2) ^ (lane & 7);
#pragma unroll
    for (int p = 0; p < NI / TILES; p++) {
        const u32 panel = panels + (count & 1) * (64 * 128);
        count++;
        if (thread == 0)
            bulk_wait_read<1>();
        named_barrier_sync(4 + group, 128);
#pragma unroll
        for (int j = 0; j < TILES; j += 2) {
            u32 w[2][2];
#pragma unroll
            for (int c = 0; c < 2; c++) {
                const Acc *x = acc[p * TILES + j + c];
                const int token = token0 + (p * TILES + j + c) * 8 + lane % 4 * 2;
                const typename Op::Row even = op.row(token < m ? token : m - 1),
                                       odd = op.row(token + 1 < m ? token + 1 : m - 1);
#pragma unroll
                for (int h = 0; h < 2; h++)
                    w[c][h] = pack_bf16(op.value(x[h * 2], even, columns[h]),
                                        op.value(x[h * 2 + 1], odd, columns[h]));
            }
            stmatrix_x4_trans(panel + (j * 8 + line) * 128 + (chunk << 4), w[0][0], w[0][1],
                              w[1][0], w[1][1]);
        }
        fence_proxy_async();
        named_barrier_sync(4 + group, 128);
        if (thread == 0) {
            tma_store(map, channel0, token0 + p * TILES * 8, panel);
            bulk_commit();
        }
    }
}

/* What a product becomes on its way out. */
enum { STORE_BF16, STORE_RAW, STORE_SWIGLU };

/* A consumer's part of an item to out[m, n]: the split-K sum, then the stores. SWAP: the tile's
 * rows are channels, with STORE_BF16 only. Gemm: a WgmmaGemm. */
template <typename Gemm, bool SWAP, int HOW, typename Op> struct WgmmaStore {
    typedef typename Gemm::Acc Acc;
    typedef typename Gemm::Item Item;
    Op op;
    bf16_t *out;
    i32 *out32;
    u32 *partials, *counters;
    int m, n, split_k;
    u32 flags;                          /* shared: a word for each consumer */
    const TensorMap *out_map = nullptr; /* with Gemm::BULK_STORE */
    u32 panels = 0;                     /* shared: those of consumer 0 */
    mutable u32 count = 0;

    WT_DEVICE void operator()(Acc (&acc)[Gemm::MI][Gemm::NI][4], const Item &it, int group) const
    {
        const int part = it.tile * Gemm::READERS + (Gemm::READERS > 1 ? group : 0);
        if (split_k > 1 &&
            !group_split_k_sum<Gemm::MI, Gemm::NI>(
                acc, partials + (i64)part * split_k * (128 * Gemm::MI * Gemm::NI * 4),
                counters + part, it.split, split_k, flags + group * 4, group))
            return;
        const int warp = (int)threadIdx.x / 32 % 4, lane = (int)threadIdx.x % 32;
        const int row =
            it.row0 + (Gemm::READERS > 1 ? group * Gemm::ROWS : 0) + warp * 16 + lane / 4;
#pragma unroll
        for (int i = 0; i < Gemm::MI; i++) {
            if constexpr (Gemm::BULK_STORE && SWAP)
                store_bf16_swapped_bulk<Gemm::NI>(
                    acc[i], op, out_map, m, n, row - warp * 16 - lane / 4 + i * 64, it.column0,
                    panels + group * 2 * Gemm::PANEL_BYTES, group, count);
            else if constexpr (Gemm::BULK_STORE)
                store_bf16_bulk<Gemm::NI>(acc[i], op, out_map, m, n,
                                          row - warp * 16 - lane / 4 + i * 64, it.column0,
                                          panels + group * 2 * Gemm::PANEL_BYTES, group, count);
            else if constexpr (HOW == STORE_RAW)
                store_s32<1, Gemm::NI>(&acc[i], out32, m, n, row + i * 64,
                                       it.column0 + lane % 4 * 2);
            else if constexpr (HOW == STORE_SWIGLU)
                store_swiglu<Gemm::NI>(acc[i], op, out, m, n, row + i * 64,
                                       it.column0 + lane % 4 * 2);
            else if constexpr (SWAP)
                store_bf16_swapped<Gemm::NI>(acc[i], op, out, m, n, row + i * 64, it.column0);
            else
                store_bf16<1, Gemm::NI>(&acc[i], op, out, m, n, row + i * 64,
                                        it.column0 + lane % 4 * 2);
        }
    }
};
