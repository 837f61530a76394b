/* SPDX-License-Identifier: MIT */
/* out[m, n] = x[m, K] * w[n, K]^T for a handful of rows m, on CUDA cores: weights are streamed once
 * from memory into registers, lanes run along K, and sums meet by shuffles (and shared memory where
 * warps share K). Must not know element types (Op does) nor what becomes of the sums (Store does).
 * Surprise: a weight's register is refilled with the next step's chunk just before the old one is
 * used, across row groups too, so that UNROLL * ROWS loads of 16 bytes are in flight in every
 * thread from the first instruction to the last. */
#pragma once

#include "kernel_templates/common/ptx.cuh"

/* One level of warp_sum_scatter: each lane keeps HALF of 2 * HALF sums and gives the others to its
 * partner. */
template <int HALF, int STEP, typename T> WT_DEVICE void warp_sum_halve(T *v)
{
    const bool upper = threadIdx.x & STEP;
#pragma unroll
    for (int i = 0; i < HALF; i++) {
        const T sent = upper ? v[i] : v[i + HALF], kept = upper ? v[i + HALF] : v[i];
        v[i] = kept + __shfl_xor_sync(0xffffffffu, sent, STEP);
    }
    if (HALF == 0)
        v[0] += __shfl_xor_sync(0xffffffffu, v[0], STEP);
}

/* Sums COUNT (a power of two, at most 32) values over the warp in COUNT - 1 + log2(32 / COUNT)
 * shuffles: lane l gets the sum of the value number l / (32 / COUNT). */
template <int COUNT, typename T> WT_DEVICE T warp_sum_scatter(T v[COUNT])
{
    WT_REQUIRE(COUNT >= 1 && COUNT <= 32 && (COUNT & (COUNT - 1)) == 0,
               "at most 32 sums, a power of two");
    warp_sum_halve<COUNT / 2, 16>(v);
    warp_sum_halve<COUNT / 4, 8>(v);
    warp_sum_halve<COUNT / 8, 4>(v);
    warp_sum_halve<COUNT / 16, 2>(v);
    warp_sum_halve<COUNT / 32, 1>(v);
    return v[0];
}

/* Op: Sum (float or int), Operand operand(uint4), void add(Sum &, Operand w, Operand x), BYTES of
 * an element. A block of WARPS warps takes WARPS / K_WARPS groups of ROWS weight rows at once;
 * K_WARPS warps share one group's K. M_TILE rows of x are taken together. */
template <typename Op, int M_TILE, int ROWS, int WARPS, int K_WARPS, int UNROLL> struct Gemv {
    typedef typename Op::Sum Sum;
    static constexpr int THREADS = 32 * WARPS, GROUPS = WARPS / K_WARPS, SUMS = M_TILE * ROWS;
    static constexpr int BLOCK_ROWS = GROUPS * ROWS;
    static constexpr int STEP_CHUNKS = 32 * K_WARPS * UNROLL;
    WT_REQUIRE(WARPS % K_WARPS == 0, "k_warps must divide warps");
    WT_REQUIRE(SUMS <= 32, "a warp sums at most 32 products");

    const u8 *w, *x;
    u32 row_bytes;
    int m, n, chunks; /* chunks: 16-byte pieces of a row */

    /* Where this lane is at step 0, piece 0. */
    static WT_DEVICE int first_chunk()
    {
        return (int)threadIdx.x / 32 % K_WARPS * 32 + (int)threadIdx.x % 32;
    }

    WT_DEVICE int first_row(int block) const
    {
        return block * BLOCK_ROWS + (int)threadIdx.x / 32 / K_WARPS * ROWS;
    }

    /* One weight chunk of row `row`; zeros where there is none. */
    WT_DEVICE uint4 fetch(int row, int chunk) const
    {
        if (row >= n || chunk >= chunks)
            return zero16();
        return ld_stream16_evict_first(w + (u64)(u32)row * row_bytes + (u32)chunk * 16);
    }

    WT_DEVICE uint4 fetch_x(int row, int chunk) const
    {
        if (row >= m || chunk >= chunks)
            return zero16();
        return load16(x + (u64)(u32)row * row_bytes + (u32)chunk * 16);
    }

    /* Hands one row group's sums to `store`; with K_WARPS > 1 through `shared`, which needs K_WARPS
     * * SUMS * GROUPS sums. */
    template <typename Store>
    WT_DEVICE void finish(Sum sums[SUMS], int block, int m0, Sum *shared, const Store &store) const
    {
        constexpr int LANES = 32 / SUMS; /* lanes that hold the same sum */
        const Sum sum = warp_sum_scatter<SUMS>(sums);
        const int lane = threadIdx.x % 32, index = lane / LANES;
        if (K_WARPS == 1) {
            const int row = first_row(block) + index % ROWS, i = m0 + index / ROWS;
            if (lane % LANES == 0 && row < n && i < m)
                store(sum, i, row);
            return;
        }
        const int warp = threadIdx.x / 32, group = warp / K_WARPS;
        constexpr int ALL = SUMS * GROUPS; /* in the order [row of x][row of the block] */
        if (lane % LANES == 0)
            shared[warp % K_WARPS * ALL + index / ROWS * BLOCK_ROWS + group * ROWS + index % ROWS] =
                sum;
        __syncthreads();
        for (int s = threadIdx.x; s < ALL; s += THREADS) {
            Sum total = shared[s];
#pragma unroll
            for (int part = 1; part < K_WARPS; part++)
                total += shared[part * ALL + s];
            const int row = block * BLOCK_ROWS + s % BLOCK_ROWS, i = m0 + s / BLOCK_ROWS;
            if (row < n && i < m)
                store(total, i, row);
        }
    }

    /* Walks the row blocks blockIdx.x, + gridDim.x, ... for the rows of x from m0. Calls pdl_wait()
     * after the first weights are on their way. `shared`: 2 * K_WARPS * SUMS * GROUPS sums when
     * K_WARPS > 1. */
    template <typename Store> WT_DEVICE void run(int m0, Sum *shared, const Store &store) const
    {
        const int blocks = (n + BLOCK_ROWS - 1) / BLOCK_ROWS,
                  steps = (chunks + STEP_CHUNKS - 1) / STEP_CHUNKS;
        const int lane_chunk = first_chunk();
        int turn = 0;
        uint4 held[UNROLL][ROWS];
#pragma unroll
        for (int u = 0; u < UNROLL; u++)
#pragma unroll
            for (int r = 0; r < ROWS; r++)
                held[u][r] = fetch(first_row(blockIdx.x) + r, lane_chunk + u * 32 * K_WARPS);
        pdl_wait();
        pdl_launch_dependents();
#pragma unroll 1
        for (int block = blockIdx.x; block < blocks; block += gridDim.x) {
            Sum sums[SUMS];
#pragma unroll
            for (int i = 0; i < SUMS; i++)
                sums[i] = 0;
#pragma unroll 1
            for (int step = 0; step < steps; step++) {
                const bool ends = step + 1 == steps;
                const int chunk = lane_chunk + step * STEP_CHUNKS;
                const int next_chunk = ends ? lane_chunk : chunk + STEP_CHUNKS;
                /* Past the last block, rows are past n and nothing is fetched. */
                const int next_row = first_row(ends ? block + (int)gridDim.x : block);
#pragma unroll
                for (int u = 0; u < UNROLL; u++) {
                    typename Op::Operand of_x[M_TILE];
#pragma unroll
                    for (int i = 0; i < M_TILE; i++)
                        of_x[i] = Op::operand(fetch_x(m0 + i, chunk + u * 32 * K_WARPS));
#pragma unroll
                    for (int r = 0; r < ROWS; r++) {
                        const uint4 now = held[u][r];
                        held[u][r] = fetch(next_row + r, next_chunk + u * 32 * K_WARPS);
                        const typename Op::Operand of_w = Op::operand(now);
#pragma unroll
                        for (int i = 0; i < M_TILE; i++)
                            Op::add(sums[i * ROWS + r], of_w, of_x[i]);
                    }
                }
            }
            /* Two halves in turn: whoever writes one again has passed a barrier after its last
             * reader. */
            finish(sums, block, m0, shared + turn * (K_WARPS * SUMS * GROUPS), store);
            turn ^= 1;
        }
    }
};
