/* SPDX-License-Identifier: MIT */
/* The loop of gemm_wgmma.cuh with 2:4 sparse weights as its rows: a stage is 64 bytes of kept
 * values of each row, 128 bytes of each column (which covers the same k), and the metadata in
 * fragment order, that each thread takes from shared memory by one load. Must not know epilogues.
 * Surprise: metadata have no zeros to read beyond the matrix (an all-zero nibble is undefined to
 * the instruction): a tile of rows beyond it takes the first's, and its values arrive as zeros. */
#pragma once

#include "kernel_templates/common/gemm_wgmma.cuh"
#include "kernel_templates/common/sparse24.cuh"
#include "kernel_templates/common/wgmma_sparse24.cuh"

template <typename Kind, int BLOCK_ROWS, int ROWS, int BLOCK_COLUMNS>
struct WgmmaStage<Kind, BLOCK_ROWS, ROWS, BLOCK_COLUMNS, true> {
    static constexpr int ROW_BYTES = 64, ROWS_BYTES = BLOCK_ROWS * ROW_BYTES;
    static constexpr int BLOCK_BYTES = sparse24_block_bytes<Kind::BYTES>(); /* of 64 rows */
    static constexpr int METADATA_BYTES = BLOCK_ROWS / 64 * BLOCK_BYTES;
    static constexpr bool IN_TURNS = true;
    WT_REQUIRE(256 % BLOCK_ROWS == 0, "the metadata of a tile lie together");
    struct Words {
        u32 word[ROWS / 64][Kind::WORDS];
    };

    WT_DEVICE static void load_rows(const WgmmaSource &from, u32 stage, u32 metadata, int kt,
                                    int k_tiles, int row0, int rows, u32 barrier)
    {
        const u32 at = (u32)(row0 < rows ? row0 : 0);
        tma_load(stage, from.rows, kt * (ROW_BYTES / Kind::BYTES), row0, barrier,
                 from.rows_policy);
        bulk_load(metadata,
                  from.metadata + ((i64)(at / 256) * k_tiles + kt) * (4 * BLOCK_BYTES) +
                      at / 64 % 4 * BLOCK_BYTES,
                  METADATA_BYTES, barrier, from.rows_policy);
    }

    WT_DEVICE static void load_words(Words &words, u32 metadata, u32 my_row)
    {
        const u32 from = metadata + my_row / 64 * BLOCK_BYTES + threadIdx.x % 128 * Kind::WORDS * 4;
#pragma unroll
        for (int i = 0; i < ROWS / 64; i++)
            ld_shared_words(words.word[i], from + i * BLOCK_BYTES);
    }

    WT_DEVICE static void hold(const Words &words)
    {
#pragma unroll
        for (int i = 0; i < ROWS / 64; i++)
            metadata_hold(words.word[i]);
    }

    WT_DEVICE static u64 descriptor(u32 rows) { return wgmma_descriptor_64(rows); }

    /* Two k-steps: each has a word of its own, or half of the lanes of one. */
    template <bool FIRST>
    WT_DEVICE static void multiply(typename Kind::Acc (&acc)[ROWS / 64][BLOCK_COLUMNS / 8][4],
                                   const Words &words, u64 a, u64 b)
    {
        constexpr int SECOND = Kind::WORDS == 1;
#pragma unroll
        for (int i = 0; i < ROWS / 64; i++)
            wgmma_sp<0>(Kind(), acc[i], a + (u64)(i * 64 * ROW_BYTES >> 4), b, words.word[i][0],
                        !FIRST);
#pragma unroll
        for (int i = 0; i < ROWS / 64; i++)
            wgmma_sp<SECOND>(Kind(), acc[i], a + (u64)((i * 64 * ROW_BYTES + 32) >> 4),
                             b + (u64)(64 >> 4), words.word[i][Kind::WORDS - 1], 1);
    }
};
