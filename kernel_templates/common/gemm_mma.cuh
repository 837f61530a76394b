/* SPDX-License-Identifier: MIT */
/* The block-level loop of a TN matrix product on mma.sync: acc = a[rows, K] * b[columns, K]^T, both
 * K-contiguous. Must not know scales, bias or output types: see gemm_epilogue.cuh. Surprise:
 * everything is counted in bytes of K. A k-step is 32 bytes for bf16 (16 values) and for s8 (32
 * values), and ldmatrix moves both alike, so one loop serves both; only the accumulator's type
 * picks the instruction. */
#pragma once

#include "kernel_templates/common/gemm_raster.cuh"
#include "kernel_templates/common/swizzle.cuh"

WT_DEVICE void gemm_mma(float d[4], const u32 a[4], const u32 b[2]) { mma_bf16_16816(d, a, b); }

WT_DEVICE void gemm_mma(int d[4], const u32 a[4], const u32 b[2]) { mma_s8_16832(d, a, b); }

/* One thread's part in copying a tile of ROWS rows of ROW_BYTES: chunk `chunk` of every
 * ROWS_PER_PASS-th row. */
template <int ROWS, int ROW_BYTES, int THREADS> struct GemmLoader {
    static constexpr int CHUNKS = ROW_BYTES / 16;
    static constexpr int ROWS_PER_PASS = THREADS / CHUNKS;
    static constexpr int PASSES = (ROWS + ROWS_PER_PASS - 1) / ROWS_PER_PASS;
    static constexpr bool EXACT = ROWS % ROWS_PER_PASS == 0;

    const u8 *source; /* this thread's chunk of the next tile, in its first row */
    u32 pass_bytes;   /* between the rows of two passes; a tile's rows span less than 4 GB */
    int k_left;       /* bytes of K from `source` on; not positive: the chunk is past the end */
    int passes_valid; /* passes whose row exists in the matrix */
    int row;          /* of pass 0, in the tile */
    int chunk;

    /* `rows` rows of `row_bytes` at `matrix`; the tile starts at row `row0` and byte `k_byte`. */
    WT_DEVICE void start(const void *matrix, int rows, i64 row_bytes, int row0, i64 k_byte)
    {
        row = (int)threadIdx.x / CHUNKS;
        chunk = (int)threadIdx.x % CHUNKS;
        const i64 first = (i64)row0 + row;
        source = static_cast<const u8 *>(matrix) + first * row_bytes + k_byte + chunk * 16;
        pass_bytes = (u32)row_bytes * ROWS_PER_PASS;
        k_left = (int)(row_bytes - k_byte) - chunk * 16;
        passes_valid = first < rows ? (int)((rows - first + ROWS_PER_PASS - 1) / ROWS_PER_PASS) : 0;
    }

    /* Starts the copies of the passes p with p % parts == part; what lies outside the matrix
     * becomes zeros. */
    WT_DEVICE void issue(u32 tile, int part, int parts) const
    {
        const int valid = k_left > 0 ? passes_valid : 0;
#pragma unroll
        for (int p = 0; p < PASSES; p++) {
            const int r = row + p * ROWS_PER_PASS;
            if (p % parts == part && (EXACT || r < ROWS))
                cp_async16_zfill(tile + swizzle_offset<ROW_BYTES>(r, chunk),
                                 source + p * pass_bytes, p < valid);
        }
    }

    WT_DEVICE void advance()
    {
        source += ROW_BYTES;
        k_left -= ROW_BYTES;
    }
};

/* Acc: float (bf16 operands) or int (s8). The block's tile is TILE_M x TILE_N by steps of ROW_BYTES
 * of K, computed by WARPS_M x WARPS_N warps from a ring of STAGES tiles in shared memory. */
template <typename Acc, int TILE_M, int TILE_N, int ROW_BYTES, int WARPS_M, int WARPS_N, int STAGES>
struct GemmTile {
    static constexpr int THREADS = 32 * WARPS_M * WARPS_N;
    static constexpr int WARP_M = TILE_M / WARPS_M, WARP_N = TILE_N / WARPS_N;
    /* mma tiles of a warp, down and across. */
    static constexpr int MI = WARP_M / 16, NI = WARP_N / 8;
    static constexpr int K_STEPS = ROW_BYTES / 32;
    static constexpr int A_BYTES = TILE_M * ROW_BYTES, STAGE_BYTES = (TILE_M + TILE_N) * ROW_BYTES;
    /* Sets of fragments: one is loaded while the other is multiplied. One alone where bf16 mma is
     * emulated (sm_75): it hides nothing there, and the second set spills. */
    static constexpr int BUFFERS = WT_SM >= 80 || Acc(1) / 2 == 0 ? 2 : 1;
    /* Blocks that the registers of an SM should hold: accumulators, two sets of fragments, and
     * addresses. */
    static constexpr int PASSES = wt_ceil_div(TILE_M, THREADS * 16 / ROW_BYTES) +
                                  wt_ceil_div(TILE_N, THREADS * 16 / ROW_BYTES);
    static constexpr int REGISTERS = MI * NI * 4 + 2 * (MI * 4 + NI * 2) + 44 + wt_max(8, PASSES);
    static constexpr int FIT = wt_min(1024 / THREADS, 65536 / (REGISTERS * THREADS));
    /* For __launch_bounds__. A bound that allows 255 registers anyway only makes ptxas spill one:
     * leave it out. */
    static constexpr int BLOCKS_PER_SM = FIT * THREADS <= 256 ? 1 : FIT;

    WT_REQUIRE(TILE_M % (16 * WARPS_M) == 0, "block_m must be a multiple of 16 * warps_m");
    WT_REQUIRE(TILE_N % (16 * WARPS_N) == 0, "block_n must be a multiple of 16 * warps_n");
    WT_REQUIRE(STAGES >= 2, "the ring needs two stages");
    WT_REQUIRE(K_STEPS >= 2, "block_k must be at least 64 bytes");
    WT_REQUIRE(THREADS % (ROW_BYTES / 16) == 0, "a row's chunks must divide the threads");

    typedef GemmLoader<TILE_M, ROW_BYTES, THREADS> LoaderA;
    typedef GemmLoader<TILE_N, ROW_BYTES, THREADS> LoaderB;
    struct Fragments {
        u32 a[MI][4], b[NI][2];
    };

    /* Row and column, in the tile, of a thread's accumulator acc[0][0][0]; acc[i][j][e] lies at
     * (+ 16 i + 8 (e / 2), + 8 j + e % 2). */
    static WT_DEVICE int thread_row()
    {
        return (int)threadIdx.x / 32 % WARPS_M * WARP_M + (int)threadIdx.x % 32 / 4;
    }

    static WT_DEVICE int thread_column()
    {
        return (int)threadIdx.x / 32 / WARPS_M * WARP_N + (int)threadIdx.x % 4 * 2;
    }

    /* Swizzled offset in the a tile of what this lane points ldmatrix to, for k-step 0 and mma row
     * 0. Rows 16 apart swizzle alike, and k-step s only flips bits of the chunk: the others are
     * (offset ^ 32 s) + 16 i ROW_BYTES. */
    static WT_DEVICE u32 lane_offset_a()
    {
        const int lane = threadIdx.x % 32, warp = threadIdx.x / 32;
        return swizzle_offset<ROW_BYTES>(warp % WARPS_M * WARP_M + lane % 16, lane / 16);
    }

    /* The same in the b tile, where one ldmatrix brings 16 columns: lanes 0-7 and 16-23 the lower
     * half of k. */
    static WT_DEVICE u32 lane_offset_b()
    {
        const int lane = threadIdx.x % 32, warp = threadIdx.x / 32;
        return swizzle_offset<ROW_BYTES>(warp / WARPS_M * WARP_N + lane % 8 + lane / 16 * 8,
                                         lane / 8 % 2);
    }

    static WT_DEVICE void load_fragments(Fragments &f, u32 a, u32 b)
    {
#pragma unroll
        for (int i = 0; i < MI; i++)
            ldmatrix_x4(f.a[i], a + i * 16 * ROW_BYTES);
#pragma unroll
        for (int j = 0; j < NI; j += 2) {
            u32 r[4];
            ldmatrix_x4(r, b + j * 8 * ROW_BYTES);
            f.b[j][0] = r[0], f.b[j][1] = r[1];
            f.b[j + 1][0] = r[2], f.b[j + 1][1] = r[3];
        }
    }

    /* Back and forth over i, so that of two neighbours one fragment is the same. */
    static WT_DEVICE void multiply(Acc acc[MI][NI][4], const Fragments &f)
    {
#pragma unroll
        for (int j = 0; j < NI; j++)
#pragma unroll
            for (int step = 0; step < MI; step++) {
                const int i = j % 2 ? MI - 1 - step : step;
                gemm_mma(acc[i][j], f.a[i], f.b[j]);
            }
    }

    /* Fills the first STAGES - 1 tiles, one commit group each. b never depends on an earlier
     * kernel: its copies start before the wait for that kernel's end, and so belong to the first
     * group. */
    static WT_DEVICE void fill_ring(LoaderA &from_a, LoaderB &from_b, u32 ring, int steps)
    {
#pragma unroll
        for (int s = 0; s < STAGES - 1; s++)
            if (s < steps) {
                from_b.issue(ring + s * STAGE_BYTES + A_BYTES, 0, 1);
                from_b.advance();
            }
        pdl_wait();
#pragma unroll
        for (int s = 0; s < STAGES - 1; s++) {
            if (s < steps) {
                from_a.issue(ring + s * STAGE_BYTES, 0, 1);
                from_a.advance();
            }
            cp_async_commit();
        }
        pdl_launch_dependents();
    }

    /* Ends this thread's copies into `write`, and makes the tile after `read` visible: it becomes
     * `read`. The old one is free then, for every warp has loaded its last fragments, and becomes
     * `write`. */
    static WT_DEVICE void next_stage(u32 ring, u32 &read, u32 &write)
    {
        cp_async_commit();
        cp_async_wait<STAGES - 2>();
        __syncthreads();
        write = read;
        read = read == ring + (STAGES - 1) * STAGE_BYTES ? ring : read + STAGE_BYTES;
    }

    /* acc = the product over `steps` K tiles from the loaders' start. `ring`: STAGES * STAGE_BYTES
     * of shared memory, 1024-byte aligned. Calls pdl_wait(). The caller's next use of `ring` needs
     * a barrier first. */
    static WT_DEVICE void run(Acc acc[MI][NI][4], LoaderA &from_a, LoaderB &from_b, u32 ring,
                              int steps)
    {
        const u32 lane_a = lane_offset_a(), lane_b = lane_offset_b() + A_BYTES;
        u32 read = ring, write = ring + (STAGES - 1) * STAGE_BYTES;
        Fragments f[BUFFERS];

        fill_ring(from_a, from_b, ring, steps);
#pragma unroll
        for (int i = 0; i < MI * NI * 4; i++)
            acc[i / 4 / NI][i / 4 % NI][i % 4] = 0;
        cp_async_wait<STAGES - 2>();
        __syncthreads();
        load_fragments(f[0], read + lane_a, read + lane_b);
#pragma unroll 1
        for (int left = steps; left > 0; left--) {
#pragma unroll
            for (int ks = 0; ks < K_STEPS; ks++) {
                const u32 flip = (ks + 1) % K_STEPS * 32;
                if (BUFFERS == 1)
                    multiply(acc, f[0]);
                if (ks == K_STEPS - 1)
                    next_stage(ring, read, write);
                load_fragments(f[(ks + 1) % BUFFERS], read + (lane_a ^ flip),
                               read + (lane_b ^ flip));
                if (ks < K_STEPS - 1 && left >= STAGES) {
                    from_a.issue(write, ks, K_STEPS - 1);
                    from_b.issue(write + A_BYTES, ks, K_STEPS - 1);
                }
                if (BUFFERS == 2)
                    multiply(acc, f[ks % BUFFERS]);
            }
            from_a.advance();
            from_b.advance();
        }
        cp_async_wait<0>();
    }
};
