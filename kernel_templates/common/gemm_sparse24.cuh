/* SPDX-License-Identifier: MIT */
/* The loop of gemm_wgmma.cuh with 2:4 sparse weights as its rows: a stage is K_BYTES (128 or 256)
 * of each column, the kept values of as many k of each row, in half as many bytes, and the metadata
 * in fragment order, that each thread takes from shared memory. Kind: a Sparse24. Must not know
 * epilogues. Surprise: metadata have no zeros to read beyond the matrix (an all-zero nibble is
 * undefined to the instruction): what lies beyond it takes a block from within, and its values
 * arrive as zeros. */
#pragma once

#include "kernel_templates/common/gemm_wgmma.cuh"
#include "kernel_templates/common/sparse24.cuh"
#include "kernel_templates/common/wgmma_sparse24.cuh"

template <typename Kind, int BLOCK_ROWS, int ROWS, int BLOCK_COLUMNS>
struct WgmmaStage<Kind, BLOCK_ROWS, ROWS, BLOCK_COLUMNS, true> {
    static constexpr int K_BYTES = Kind::K_BYTES, PANELS = K_BYTES / 128;
    static constexpr int ROW_BYTES = K_BYTES / 2, ROWS_BYTES = BLOCK_ROWS * ROW_BYTES;
    static constexpr int BLOCK_BYTES = sparse24_block_bytes<Kind::BYTES>(); /* of 64 rows */
    static constexpr int TILE_BYTES = BLOCK_ROWS / 64 * BLOCK_BYTES;        /* of a panel */
    static constexpr int METADATA_BYTES = PANELS * TILE_BYTES;
    static constexpr bool IN_TURNS = true, SHARES_ROWS = false;

    WT_REQUIRE(256 % BLOCK_ROWS == 0, "the metadata of a tile lie together");
    WT_REQUIRE(K_BYTES == 128 || K_BYTES == 256, "a row of values is one swizzle span");
    struct Words {
        u32 word[PANELS * ROWS / 64][Kind::WORDS];
    };

    WT_DEVICE static void load_rows(const WgmmaSource &from, u32 stage, u32 metadata, int kt, int k,
                                    int row0, int rows, u32 barrier)
    {
        const int k_blocks = (int)((u32)(k + 128 / Kind::BYTES - 1) / (u32)(128 / Kind::BYTES));
        const u32 at = (u32)(row0 < rows ? row0 : 0);
        tma_load(stage, from.rows, kt * (ROW_BYTES / Kind::BYTES), row0, barrier, from.rows_policy);
#pragma unroll
        for (int p = 0; p < PANELS; p++) {
            const int block = kt * PANELS + p < k_blocks ? kt * PANELS + p : kt * PANELS;
            bulk_load(metadata + p * TILE_BYTES,
                      from.metadata + ((i64)(at / 256) * k_blocks + block) * (4 * BLOCK_BYTES) +
                          at / 64 % 4 * BLOCK_BYTES,
                      TILE_BYTES, barrier, from.rows_policy);
        }
    }

    WT_DEVICE static void load_words(Words &words, u32 metadata, u32 my_row)
    {
        const u32 from = metadata + my_row / 64 * BLOCK_BYTES + threadIdx.x % 128 * Kind::WORDS * 4;
#pragma unroll
        for (int p = 0; p < PANELS; p++)
#pragma unroll
            for (int i = 0; i < ROWS / 64; i++)
                ld_shared_words(words.word[p * (ROWS / 64) + i],
                                from + p * TILE_BYTES + i * BLOCK_BYTES);
    }

    WT_DEVICE static void hold(const Words &words)
    {
#pragma unroll
        for (int i = 0; i < PANELS * ROWS / 64; i++)
            metadata_hold(words.word[i]);
    }

    WT_DEVICE static u64 descriptor(u32 rows)
    {
        return ROW_BYTES == 64 ? wgmma_descriptor_64(rows) : wgmma_descriptor(rows);
    }

    /* The k-step `S` (0, 1) of a panel: each has a word of its own, or half of the lanes of one. */
    template <int S>
    WT_DEVICE static void multiply_step(typename Kind::Acc (&acc)[ROWS / 64][BLOCK_COLUMNS / 8][4],
                                        const Words &words, u64 a, u64 b, int p, bool accumulate)
    {
#pragma unroll
        for (int i = 0; i < ROWS / 64; i++)
            wgmma_sp<Kind::WORDS == 1 ? S : 0>(
                Kind(), acc[i],
                a + (u64)((i * 64 * ROW_BYTES + p * 64 + S * 32) >> 4),
                b + (u64)((p * BLOCK_COLUMNS * 128 + S * 64) >> 4),
                words.word[p * (ROWS / 64) + i][Kind::WORDS == 1 ? 0 : S], accumulate);
    }

    WT_DEVICE static void multiply(typename Kind::Acc (&acc)[ROWS / 64][BLOCK_COLUMNS / 8][4],
                                   const Words &words, u64 a, u64 b, bool accumulate)
    {
        multiply_step<0>(acc, words, a, b, 0, accumulate);
        multiply_step<1>(acc, words, a, b, 0, true);
        if (PANELS == 2) {
            multiply_step<0>(acc, words, a, b, 1, true);
            multiply_step<1>(acc, words, a, b, 1, true);
        }
    }
};
