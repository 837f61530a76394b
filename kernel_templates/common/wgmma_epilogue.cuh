/* SPDX-License-Identifier: MIT */
/* From wgmma accumulators to global memory, a warpgroup at a time: the split-K sum, and stores of a
 * tile whose rows are tokens or, swapped, output channels. Must not know how the sums were made.
 * Surprise: swapped tiles are transposed by movmatrix on the way, 8x8 values at once, so that a
 * store writes 32 consecutive bytes of each of 8 tokens. */
#pragma once

#include "kernel_templates/common/gemm_epilogue.cuh"
#include "kernel_templates/common/silu.cuh"
#include "kernel_templates/common/wgmma.cuh"
#include "kernel_templates/common/wgmma_schedule.cuh"

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

/* As split_k_sum, by the 128 threads of a warpgroup. `partials`: 128 * MI * NI * 4 words
 * for each split, `stride` words apart; `counter`: zero before and after; `flag`:
 * a shared word of the group's own. */
template <int MI, int NI, typename Acc>
WT_DEVICE bool group_split_k_sum(Acc (&acc)[MI][NI][4], u32 *partials, i64 stride, u32 *counter,
                                 int split, int splits, u32 flag, int group)
{
    const u32 thread = (u32)group_thread();
    u32 *mine = partials + split * stride + thread * 4;
#pragma unroll
    for (int f = 0; f < MI * NI; f++)
        store16(mine + f * 512, accumulator_words(acc[f / NI][f % NI]));
    if (!last_group_done(counter, (u32)splits, flag, group))
        return false;
#pragma unroll
    for (int f = 0; f < MI * NI * 4; f++)
        acc[f / 4 / NI][f / 4 % NI][f % 4] = 0;
    const u32 *from = partials + thread * 4;
#pragma unroll 1
    for (int s = 0; s < splits; s++, from += stride) {
#pragma unroll
        for (int f = 0; f < MI * NI; f++) {
            accumulator_add(acc[f / NI][f % NI], load16(from + f * 512));
            if (f % 8 == 7)
                __syncwarp(); /* or all loads are hoisted, and spill beside the sums */
        }
    }
    return true;
}

/* A consumer of two blocks of a cluster, each with half of an item's K: the second's sums go to the
 * first's shared memory. `barriers`: of the first, "sums have come"; of the second, "they are
 * added". `buffer`: 16 bytes x 128 threads for each tile of 8 columns and 64 rows; `turn`: parity
 * of the items before. */
struct WgmmaMate {
    u32 barriers, buffer, turn;

    WT_DEVICE u32 come() const { return barriers; }

    WT_DEVICE u32 added() const { return barriers + 8; }

    /* One thread, before a cluster barrier. */
    WT_DEVICE static void init(u32 barriers)
    {
        mbarrier_init(barriers, 1);
        mbarrier_init(barriers + 8, 4);
    }

    WT_DEVICE u32 at(int f) const { return buffer + (u32)group_thread() * 16 + (u32)f * 2048; }

    template <int MI, int NI, typename Acc> WT_DEVICE void send(const Acc (&acc)[MI][NI][4]) const
    {
        mbarrier_wait(added(), turn ^ 1);
#pragma unroll
        for (int f = 0; f < MI * NI; f++)
            st_async_remote(at(f), come(), 0, accumulator_words(acc[f / NI][f % NI]));
    }

    template <int MI, int NI, typename Acc> WT_DEVICE void add(Acc (&acc)[MI][NI][4]) const
    {
        if (group_thread() == 0)
            mbarrier_expect(come(), MI * NI * 2048);
        mbarrier_wait_cluster(come(), turn);
#pragma unroll
        for (int f = 0; f < MI * NI; f++)
            accumulator_add(acc[f / NI][f % NI], ld_shared16(at(f)));
        __syncwarp();
        if (threadIdx.x % 32 == 0)
            mbarrier_arrive_remote(added(), 1);
    }
};

/* What the epilogue of an item needs beside the sums, asked for before the products start, so that
 * it has come when they end. `near`: of wgmma's 64-high side (rows are tokens or, with SWAP,
 * channels), the thread's two of each 64. `far`: of the other side, two of each tile of 8, spread
 * over the lanes that all need them: lane l holds those of tiles l / 4 + 8i. */
template <typename Op, bool SWAP> struct WgmmaSides {
    typedef typename Op::Row Near;
    typedef typename Op::Column Far;

    WT_DEVICE static Near near(const Op &op, int at) { return op.row(at); }

    WT_DEVICE static Far far(const Op &op, int at) { return op.column(at); }

    template <typename Acc> WT_DEVICE static float value(const Op &op, Acc x, Near near, Far far)
    {
        return op.value(x, near, far);
    }
};

template <typename Op> struct WgmmaSides<Op, true> {
    typedef typename Op::Column Near;
    typedef typename Op::Row Far;

    WT_DEVICE static Near near(const Op &op, int at) { return op.column(at); }

    WT_DEVICE static Far far(const Op &op, int at) { return op.row(at); }

    template <typename Acc> WT_DEVICE static float value(const Op &op, Acc x, Near near, Far far)
    {
        return op.value(x, far, near);
    }
};

template <typename Op, bool SWAP, int MI, int NI> struct WgmmaAhead {
    typedef WgmmaSides<Op, SWAP> Sides;
    Op op;
    typename Sides::Near near[MI][2];
    typename Sides::Far far[(NI + 7) / 8][2];

    /* From row `row0` (of `rows`) and column `column0` (of `columns`) of the product on. */
    WT_DEVICE void load(const Op &of, int row0, int column0, int rows, int columns)
    {
        const int thread = group_thread(), lane = thread % 32;
        op = of;
#pragma unroll
        for (int i = 0; i < MI * 2; i++) {
            const int at = row0 + i / 2 * 64 + thread / 32 * 16 + i % 2 * 8 + lane / 4;
            near[i / 2][i % 2] = Sides::near(op, at < rows ? at : rows - 1);
        }
#pragma unroll
        for (int i = 0; i < (NI + 7) / 8 * 2; i++) {
            const int at = column0 + i / 2 * 64 + lane * 2 + i % 2;
            far[i / 2][i % 2] = Sides::far(op, at < columns ? at : columns - 1);
        }
    }

    /* The values of tile j of rows i that this thread sums up: [h] of its two rows, [e] of its two
     * columns. All lanes. */
    template <typename Acc>
    WT_DEVICE void values(float (&out)[2][2], const Acc (&x)[4], int i, int j) const
    {
#pragma unroll
        for (int e = 0; e < 2; e++) {
            const typename Sides::Far f =
                Op::spread(far[j / 8][e], j % 8 * 4 + (int)threadIdx.x % 4);
#pragma unroll
            for (int h = 0; h < 2; h++)
                out[h][e] = Sides::value(op, x[h * 2 + e], near[i][h], f);
        }
    }

    /* The same, as pairs of bf16. */
    template <typename Acc>
    WT_DEVICE void pairs(u32 (&out)[2], const Acc (&x)[4], int i, int j) const
    {
        float v[2][2];
        values(v, x, i, j);
        out[0] = pack_bf16(v[0][0], v[0][1]);
        out[1] = pack_bf16(v[1][0], v[1][1]);
    }
};

/* ---- stores of a consumer's rows i (64 of them) ---- */

/* Where a part of a product goes: out[m, n], `row0`, `column0` the first that rows i and tile 0
 * hold; with SWAP rows are channels. */
struct WgmmaPlace {
    bf16_t *out;
    int m, n, row0, column0;
};

/* Rows are tokens; 16 or 8 bytes a lane. */
template <int NI, typename Acc, typename Ahead>
WT_DEVICE void store_bf16_rows(const Acc (&acc)[NI][4], const Ahead &ahead, int i,
                               const WgmmaPlace &to)
{
    constexpr int COUNT = NI % 4 == 0 ? 4 : NI % 2 == 0 ? 2 : 1;
    const int thread = group_thread(), lane = thread % 32, t = lane % COUNT;
    const int row = to.row0 + thread / 32 * 16 + lane / 4;
    /* Where this lane's run starts after the transpose: in tile t of the COUNT; in a pair of lanes,
     * at the even one's. */
    const int column = to.column0 + lane % 4 * 2 - t * 2 + t * 8;
#pragma unroll
    for (int j = 0; j < NI; j += COUNT) {
        u32 w[COUNT][2], halves[2][COUNT];
#pragma unroll
        for (int c = 0; c < COUNT; c++)
            ahead.pairs(w[c], acc[j + c], i, j + c);
#pragma unroll
        for (int h = 0; h < 2; h++) {
#pragma unroll
            for (int c = 0; c < COUNT; c++)
                halves[h][c] = w[c][h];
            quad_transpose<COUNT>(halves[h]);
            if (row + h * 8 < to.m)
                store_bf16_run<COUNT>(to.out + (i64)(row + h * 8) * to.n, column + j * 8, to.n,
                                      halves[h]);
        }
    }
}

/* Rows are channels: 8x8 values are turned on their way. */
template <int NI, typename Acc, typename Ahead>
WT_DEVICE void store_bf16_swapped(const Acc (&acc)[NI][4], const Ahead &ahead, int i,
                                  const WgmmaPlace &to)
{
    const int thread = group_thread(), lane = thread % 32, t = lane % 4;
    const int run_channel = to.row0 + thread / 32 * 16 + (t & 1) * 8 + (t & 2) * 2;
#pragma unroll
    for (int j = 0; j < NI; j++) {
        u32 w[2];
        ahead.pairs(w, acc[j], i, j);
        w[0] = movmatrix_trans(w[0]);
        w[1] = movmatrix_trans(w[1]);
        quad_transpose<2>(w);
        const int token = to.column0 + j * 8 + lane / 4;
        if (token < to.m)
            store_bf16_run<2>(to.out + (i64)token * to.n, run_channel, to.n, w);
    }
}

/* out[m, n / 2] = silu(gate) * up, where column 2c is output c's gate and 2c + 1 its up: a thread
 * holds both. Four tiles at a time, so that after a transpose in the quad each lane stores 4
 * consecutive values. */
template <int NI, typename Acc, typename Ahead>
WT_DEVICE void store_swiglu(const Acc (&acc)[NI][4], const Ahead &ahead, int i,
                            const WgmmaPlace &to)
{
    WT_REQUIRE(NI % 4 == 0, "four tiles are stored together");
    const int thread = group_thread(), lane = thread % 32, t = lane % 4, wide = to.n / 2;
    const int row = to.row0 + thread / 32 * 16 + lane / 4;
#pragma unroll
    for (int j = 0; j < NI; j += 4) {
        u32 w[2][4];
#pragma unroll
        for (int c = 0; c < 4; c++) {
            float v[2][2];
            ahead.values(v, acc[j + c], i, j + c);
            w[0][c] = __float_as_uint(silu(v[0][0]) * v[0][1]);
            w[1][c] = __float_as_uint(silu(v[1][0]) * v[1][1]);
        }
#pragma unroll
        for (int h = 0; h < 2; h++) {
            quad_transpose<4>(w[h]);
            const u32 pairs[2] = {pack_bf16(__uint_as_float(w[h][0]), __uint_as_float(w[h][1])),
                                  pack_bf16(__uint_as_float(w[h][2]), __uint_as_float(w[h][3]))};
            if (row + h * 8 < to.m)
                store_bf16_run<2>(to.out + (i64)(row + h * 8) * wide,
                                  to.column0 / 2 + (j + t) * 4, wide, pairs);
        }
    }
}

/* Shared panels of a consumer's own, two of each kind, through which bulk stores write whole lines
 * while the warpgroup goes on; `count`: panels so far. */
struct WgmmaPanels {
    const TensorMap *map;
    u32 panels;
    int group;

    /* A panel of the whole warpgroup: 64 lines of 128 bytes. */
    WT_DEVICE u32 begin(u32 count) const
    {
        if (threadIdx.x % 128 == 0)
            bulk_wait_read<1>();
        named_barrier_sync(4 + group, 128);
        return panels + (count & 1) * (64 * 128);
    }

    WT_DEVICE void end(u32 panel, int x, int y) const
    {
        fence_proxy_async();
        named_barrier_sync(4 + group, 128);
        if (threadIdx.x % 128 == 0) {
            tma_store(map, x, y, panel);
            bulk_commit();
        }
    }

    /* A panel of a warp's own 16 lines: no warp waits for another. */
    WT_DEVICE u32 begin_warp(u32 count) const
    {
        if (threadIdx.x % 32 == 0)
            bulk_wait_read<1>();
        __syncwarp();
        return panels + (count & 1) * (64 * 128) + threadIdx.x % 128 / 32 * (16 * 128);
    }

    WT_DEVICE void end_warp(u32 panel, int x, int y) const
    {
        fence_proxy_async();
        __syncwarp();
        if (threadIdx.x % 32 == 0) {
            tma_store(map, x, y, panel);
            bulk_commit();
        }
    }
};

/* Rows are tokens; a panel is 16 of them x 64 columns. */
template <int NI, typename Acc, typename Ahead>
WT_DEVICE void store_bf16_bulk(const Acc (&acc)[NI][4], const Ahead &ahead, int i,
                               const WgmmaPlace &to, const WgmmaPanels &by, u32 &count)
{
    WT_REQUIRE(NI % 8 == 0, "a panel is 64 columns");
    const int thread = group_thread(), lane = thread % 32;
    /* The row of its tile that this lane points to, and its swizzle. */
    const u32 line = lane % 16, flip = lane % 8;
#pragma unroll
    for (int p = 0; p < NI; p += 8) {
        const u32 panel = by.begin_warp(count++);
#pragma unroll
        for (int j = 0; j < 8; j += 2) {
            u32 w[2][2];
            ahead.pairs(w[0], acc[p + j], i, p + j);
            ahead.pairs(w[1], acc[p + j + 1], i, p + j + 1);
            const u32 chunk = j + lane / 16;
            stmatrix_x4(panel + line * 128 + ((chunk ^ flip) << 4), w[0][0], w[0][1], w[1][0],
                        w[1][1]);
        }
        by.end_warp(panel, to.column0 + p * 8, to.row0 + thread / 32 * 16);
    }
}

/* How many tokens a panel of a swapped tile holds. */
template <int NI> WT_DEVICE constexpr int swapped_panel_tokens() { return NI % 8 == 0 ? 64 : 32; }

/* Rows are channels; a panel is 32 or 64 tokens x 64 channels, turned on their way into it. */
template <int NI, typename Acc, typename Ahead>
WT_DEVICE void store_bf16_swapped_bulk(const Acc (&acc)[NI][4], const Ahead &ahead, int i,
                                       const WgmmaPlace &to, const WgmmaPanels &by, u32 &count)
{
    constexpr int TILES = swapped_panel_tokens<NI>() / 8;
    WT_REQUIRE(NI % TILES == 0, "a panel is 32 or 64 tokens");
    const int thread = group_thread(), warp = thread / 32, lane = thread % 32;
    /* The token of its tile pair that this lane points to, and its channels' swizzled place. */
    const u32 line = lane / 16 * 8 + lane % 8, chunk = (warp * 2 + lane / 8 % 2) ^ (lane & 7);
#pragma unroll
    for (int p = 0; p < NI; p += TILES) {
        const u32 panel = by.begin(count++);
#pragma unroll
        for (int j = 0; j < TILES; j += 2) {
            u32 w[2][2];
            ahead.pairs(w[0], acc[p + j], i, p + j);
            ahead.pairs(w[1], acc[p + j + 1], i, p + j + 1);
            stmatrix_x4_trans(panel + (j * 8 + line) * 128 + (chunk << 4), w[0][0], w[0][1],
                              w[1][0], w[1][1]);
        }
        by.end(panel, to.row0, to.column0 + p * 8);
    }
}

/* What a product becomes on its way out. */
enum { STORE_BF16, STORE_RAW, STORE_SWIGLU };

/* A consumer's part of an item to out[m, n]: the sum of the slices of K, then the stores. SWAP: the
 * tile's rows are channels, with STORE_BF16 only. Gemm: a WgmmaGemm. */
template <typename Gemm, bool SWAP, int HOW, typename Op> struct WgmmaStore {
    typedef typename Gemm::Acc Acc;
    typedef WgmmaAhead<Op, SWAP, Gemm::MI, Gemm::NI> Ahead;
    Op op;
    bf16_t *out;
    i32 *out32;
    u32 *partials, *counters;
    int m, n;
    u32 smem;                 /* the block's shared memory, as Gemm lays it out */
    const TensorMap *out_map; /* with Gemm::BULK_STORE */
    mutable u32 count;        /* panels so far */
    mutable u32 items;        /* and items, where blocks share a tile */

    WT_DEVICE static int row0(const WgmmaItem &it, int group)
    {
        return it.row0 + (Gemm::READERS > 1 ? group * Gemm::ROWS : 0);
    }

    WT_DEVICE void prepare(Ahead &ahead, const WgmmaItem &it, int group) const
    {
        if (HOW != STORE_RAW)
            ahead.load(op, row0(it, group), it.column0, SWAP ? n : m, SWAP ? m : n);
    }

    /* Is this block the one that stores the tile? Then acc is the sum of its slices. */
    WT_DEVICE bool sum(Acc (&acc)[Gemm::MI][Gemm::NI][4], const WgmmaItem &it, int group) const
    {
        constexpr int WORDS = 128 * Gemm::MI * 4; /* of a tile of 8 columns */
        const int reader = Gemm::READERS > 1 ? group : 0;
        const i64 stride = (i64)Gemm::BLOCKS * Gemm::READERS * Gemm::NI * WORDS;
        const int of_tile = Gemm::Schedule::rank() * Gemm::READERS + reader;
        return group_split_k_sum(
            acc, partials + it.slot * stride + of_tile * Gemm::NI * WORDS, stride,
            counters + it.slot * Gemm::BLOCKS * Gemm::READERS + of_tile, it.split, it.splits,
            smem + Gemm::FLAGS_AT + group * 4, group);
    }

    /* Over the cluster's blocks; acc is the sum in the first of them, which goes on with it. */
    WT_DEVICE bool sum_blocks(Acc (&acc)[Gemm::MI][Gemm::NI][4], int group) const
    {
        const WgmmaMate mate = {smem + Gemm::MATES_AT + group * 16,
                                smem + Gemm::SUMS_AT + group * Gemm::SUM_BYTES, items & 1};
        items++;
        if (Gemm::Schedule::rank() > 0)
            mate.send(acc);
        else
            mate.add(acc);
        return Gemm::Schedule::rank() == 0;
    }

    WT_DEVICE void operator()(Acc (&acc)[Gemm::MI][Gemm::NI][4], const WgmmaItem &it, const Ahead &ahead,
                        int group) const
    {
        if constexpr (Gemm::DEEP > 1)
            if (!sum_blocks(acc, group))
                return;
        if (Gemm::SUMS && it.splits > 1 && !sum(acc, it, group))
            return;
        const WgmmaPanels by = {
            out_map, smem + Gemm::PANELS_AT + group * 2 * Gemm::PANEL_BYTES, group};
#pragma unroll
        for (int i = 0; i < Gemm::MI; i++) {
            const WgmmaPlace to = {out, m, n, row0(it, group) + i * 64, it.column0};
            if constexpr (Gemm::BULK_STORE && SWAP)
                store_bf16_swapped_bulk(acc[i], ahead, i, to, by, count);
            else if constexpr (Gemm::BULK_STORE)
                store_bf16_bulk(acc[i], ahead, i, to, by, count);
            else if constexpr (HOW == STORE_RAW)
                store_raw(acc[i], to);
            else if constexpr (HOW == STORE_SWIGLU)
                store_swiglu(acc[i], ahead, i, to);
            else if constexpr (SWAP)
                store_bf16_swapped(acc[i], ahead, i, to);
            else
                store_bf16_rows(acc[i], ahead, i, to);
        }
    }

    WT_DEVICE void store_raw(const Acc (&acc)[Gemm::NI][4], const WgmmaPlace &to) const
    {
        const int thread = group_thread(), lane = thread % 32;
        store_s32<1, Gemm::NI>(&acc, out32, m, n,
                         to.row0 + thread / 32 * 16 + lane / 4,
                         to.column0 + lane % 4 * 2);
    }
};
