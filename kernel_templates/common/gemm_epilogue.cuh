/* SPDX-License-Identifier: MIT */
/* From mma accumulators to global memory: the split-K sum, and 16-byte bf16 stores without shared
 * memory. Must not know how the accumulators were made, only their layout (acc[i][j][e] of
 * GemmTile). Surprise: a quad of lanes holds a row of 8 columns as 4 pairs; transposing 4 such
 * tiles within the quad by shuffles gives each lane 8 consecutive columns, and 64 consecutive bytes
 * to each row of a store. */
#pragma once

#include "kernel_templates/common/ptx.cuh"

WT_DEVICE u32 accumulator_bits(float x) { return __float_as_uint(x); }

WT_DEVICE u32 accumulator_bits(int x) { return (u32)x; }

WT_DEVICE void accumulator_add(float &sum, u32 bits) { sum += __uint_as_float(bits); }

WT_DEVICE void accumulator_add(int &sum, u32 bits) { sum += (int)bits; }

/* Four sums of a thread as one access of 16 bytes. */
template <typename Acc> WT_DEVICE uint4 accumulator_words(const Acc *x)
{
    return make_uint4(accumulator_bits(x[0]), accumulator_bits(x[1]), accumulator_bits(x[2]),
                      accumulator_bits(x[3]));
}

template <typename Acc> WT_DEVICE void accumulator_add(Acc *x, uint4 v)
{
    accumulator_add(x[0], v.x), accumulator_add(x[1], v.y);
    accumulator_add(x[2], v.z), accumulator_add(x[3], v.w);
}

/* Sums `splits` blocks' accumulators in a fixed order. `partials`: THREADS * MI * NI * 4 words for
 * each split of this tile; `counter`: this tile's, zero before and after; `flag`: a word of shared
 * memory. True in the one block that holds the sum and must store it. Called by all threads. */
template <int THREADS, int MI, int NI, typename Acc>
WT_DEVICE bool split_k_sum(Acc acc[MI][NI][4], u32 *partials, u32 *counter, int split, int splits,
                           u32 *flag)
{
    const i64 words = (i64)THREADS * MI * NI * 4;
    u32 *mine = partials + split * words + threadIdx.x * 4;
#pragma unroll
    for (int f = 0; f < MI * NI; f++)
        store16(mine + f * THREADS * 4, accumulator_words(acc[f / NI][f % NI]));
    if (!last_block_done(counter, (u32)splits, flag))
        return false;
#pragma unroll
    for (int f = 0; f < MI * NI * 4; f++)
        acc[f / 4 / NI][f / 4 % NI][f % 4] = 0;
#pragma unroll 1
    for (int s = 0; s < splits; s++) {
        const u32 *from = partials + s * words + threadIdx.x * 4;
#pragma unroll
        for (int f = 0; f < MI * NI; f++) {
            accumulator_add(acc[f / NI][f % NI], load16(from + f * THREADS * 4));
            if (f % 8 == 7)
                __syncwarp(); /* or all loads are hoisted, and spill beside the sums */
        }
    }
    return true;
}

/* Transposes COUNT (1, 2 or 4) words over COUNT neighbouring lanes: lane t of them ends with every
 * lane's word t. */
template <int COUNT> WT_DEVICE void quad_transpose(u32 w[COUNT])
{
    WT_REQUIRE(COUNT == 1 || COUNT == 2 || COUNT == 4, "a quad transposes 4 words at most");
#pragma unroll
    for (int step = 1; step < COUNT; step *= 2) {
        const bool upper = threadIdx.x & step;
#pragma unroll
        for (int i = 0; i < COUNT; i++) {
            if (i & step)
                continue;
            const u32 received = __shfl_xor_sync(0xffffffffu, upper ? w[i] : w[i + step], step);
            w[i] = upper ? received : w[i];
            w[i + step] = upper ? w[i + step] : received;
        }
    }
}

/* Four bytes a word: 16, 8 or 4 bytes at once when `n` lets every row start aligned, else
 * value by value. */
template <int COUNT>
WT_DEVICE void store_bf16_run(bf16_t *row, int column, int n, const u32 w[COUNT])
{
    if (n % (2 * COUNT) == 0) {
        if (column < n) {
            if (COUNT == 4)
                store16(row + column, make_uint4(w[0], w[1], w[COUNT - 2], w[COUNT - 1]));
            else if (COUNT == 2)
                *reinterpret_cast<uint2 *>(row + column) = make_uint2(w[0], w[COUNT - 1]);
            else
                *reinterpret_cast<u32 *>(row + column) = w[0];
        }
        return;
    }
    const u64 low = (u64)w[COUNT > 1] << 32 | w[0], high = (u64)w[COUNT - 1] << 32 | w[COUNT - 2];
#pragma unroll 1 /* rare, and long if unrolled: a third of the time that a kernel takes to compile */
    for (int e = 0; e < 2 * COUNT; e++)
        if (column + e < n)
            row[column + e] = (bf16_t)((e < 4 ? low : high) >> (e % 4 * 16));
}

/* out[m, n] from a warp's accumulators. `row`, `column`: the thread's first, in the matrix. `op`
 * gives Row row(int) and Column column(int), parameters of a row or column that exists, and float
 * value(Acc, Row, Column). */
template <int MI, int NI, typename Acc, typename Op>
WT_DEVICE void store_bf16(const Acc acc[MI][NI][4], const Op &op, bf16_t *out, int m, int n,
                          int row, int column)
{
    constexpr int COUNT = NI % 4 == 0 ? 4 : 2;
    const int t = threadIdx.x % COUNT;
    /* Where this lane's run starts after the transpose: in tile t of the COUNT; in a pair of lanes,
     * at the even one's. */
    const int run_column = column - (int)threadIdx.x % COUNT * 2 + t * 8;
#pragma unroll
    for (int j = 0; j < NI; j += COUNT) {
        typename Op::Column columns[COUNT][2];
#pragma unroll
        for (int c = 0; c < COUNT * 2; c++) {
            const int at = column + (j + c / 2) * 8 + c % 2;
            columns[c / 2][c % 2] = op.column(at < n ? at : n - 1);
        }
#pragma unroll
        for (int i = 0; i < MI * 2; i++) {
            const int r = row + i * 8;
            const typename Op::Row of_row = op.row(r < m ? r : m - 1);
            u32 w[COUNT];
#pragma unroll
            for (int c = 0; c < COUNT; c++)
                w[c] = pack_bf16(op.value(acc[i / 2][j + c][i % 2 * 2], of_row, columns[c][0]),
                                 op.value(acc[i / 2][j + c][i % 2 * 2 + 1], of_row, columns[c][1]));
            quad_transpose<COUNT>(w);
            if (r < m)
                store_bf16_run<COUNT>(out + (i64)r * n, run_column + j * 8, n, w);
        }
    }
}

/* out[m, n] = the raw accumulators; 8 bytes at once, 32 to a row, when `n` is even. */
template <int MI, int NI>
WT_DEVICE void store_s32(const int acc[MI][NI][4], i32 *out, int m, int n, int row, int column)
{
#pragma unroll
    for (int i = 0; i < MI * 2; i++) {
        const int r = row + i * 8;
        if (r >= m)
            continue;
        i32 *const to = out + (i64)r * n;
#pragma unroll
        for (int j = 0; j < NI; j++) {
            const int c = column + j * 8;
            const int x = acc[i / 2][j][i % 2 * 2], y = acc[i / 2][j][i % 2 * 2 + 1];
            if (n % 2 == 0) {
                if (c < n)
                    *reinterpret_cast<int2 *>(to + c) = make_int2(x, y);
            } else {
                if (c < n)
                    to[c] = x;
                if (c + 1 < n)
                    to[c + 1] = y;
            }
        }
    }
}
