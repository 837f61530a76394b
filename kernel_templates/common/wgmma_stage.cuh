/* SPDX-License-Identifier: MIT */
/* One stage of gemm_wgmma.cuh's ring: how its rows are loaded, and multiplied with its columns.
 * Must not know the ring. Surprise: the columns are loaded by the loop itself, since a cluster
 * shares them. */
#pragma once

#include "kernel_templates/common/wgmma.cuh"

/* What the loading thread needs beside the ring. `metadata`: of sparse rows, else unused. */
struct WgmmaSource {
    const TensorMap *rows, *columns;
    const u8 *metadata;
    u64 rows_policy, columns_policy;
};

/* How the rows of a stage are loaded and multiplied with its columns; here, dense ones. ROWS: of
 * BLOCK_ROWS, those of one consumer. Sparse ones, which a cluster cannot share: gemm_sparse24.cuh.
 */
template <typename Kind, int BLOCK_ROWS, int ROWS, int BLOCK_COLUMNS, bool SPARSE = Kind::SPARSE>
struct WgmmaStage {
    static constexpr int K_BYTES = 128; /* of a column; in panels of 128 */
    static constexpr int ROW_BYTES = 128, ROWS_BYTES = BLOCK_ROWS * ROW_BYTES;
    static constexpr int METADATA_BYTES = 0;
    static constexpr bool IN_TURNS = false;
    /* Registers that an instruction may read until it is waited for. */
    struct Words {
    };

    static constexpr bool SHARES_ROWS = true;

    /* To shared `stage`: k tile `kt` of the tile that starts at row0 (of `rows`). */
    WT_DEVICE static void load_rows(const WgmmaSource &from, u32 stage, u32, int kt, int, int row0,
                                    int, u32 barrier)
    {
        tma_load(stage, from.rows, kt * (ROW_BYTES / Kind::BYTES), row0, barrier, from.rows_policy);
    }

    /* The same from row `at` of the tile on, the map's box of rows, to all of `blocks`. */
    WT_DEVICE static void load_rows_share(const WgmmaSource &from, u32 stage, int kt, int row0,
                                          int at, u32 barrier, u32 blocks)
    {
        tma_load_multicast(stage + at * ROW_BYTES, from.rows, kt * (ROW_BYTES / Kind::BYTES),
                           row0 + at, barrier, blocks, from.rows_policy);
    }

    WT_DEVICE static u64 descriptor(u32 rows) { return wgmma_descriptor(rows); }

    /* acc (+)= a consumer's rows at `a` * all columns at `b`. */
    WT_DEVICE static void multiply(typename Kind::Acc (&acc)[ROWS / 64][BLOCK_COLUMNS / 8][4],
                                   const Words &, u64 a, u64 b, bool accumulate)
    {
#pragma unroll
        for (int s = 0; s < ROW_BYTES / 32; s++)
#pragma unroll
            for (int i = 0; i < ROWS / 64; i++)
                wgmma(Kind(), acc[i],
                      a + (u64)((i * 64 * ROW_BYTES + s * 32) >> 4),
                      b + (u64)((s * 32) >> 4), s > 0 || accumulate);
    }

    WT_DEVICE static void load_words(Words &, u32, u32) {}

    WT_DEVICE static void hold(const Words &) {}
};
