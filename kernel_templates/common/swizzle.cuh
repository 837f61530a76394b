/* SPDX-License-Identifier: MIT */
/* Where a 16-byte chunk of a shared-memory row lies, so that ldmatrix and row-wise writes meet no bank conflict.
 * Must not know element types: rows are bytes.
 * The images are those of TMA's 32B, 64B and 128B swizzles for rows of exactly that many bytes (tile base aligned to
 * 256, 512, 1024), so one packing serves mma.sync and wgmma. */
#pragma once

#include "kernel_templates/common/types.cuh"

/* The chunk's place within its row. Rows of 32, 64, 128 bytes or a multiple of 128 (then each 128-byte span on its own). */
template <int ROW_BYTES> WT_DEVICE int swizzle_chunk(int row, int chunk)
{
    WT_REQUIRE(ROW_BYTES == 32 || ROW_BYTES == 64 || ROW_BYTES % 128 == 0, "no swizzle for this row length");
    if (ROW_BYTES == 32)
        return chunk ^ ((row >> 2) & 1);
    if (ROW_BYTES == 64)
        return chunk ^ ((row >> 1) & 3);
    return chunk ^ (row & 7);
}

/* Byte offset of 16-byte chunk `chunk` of row `row` from the tile's base. */
template <int ROW_BYTES> WT_DEVICE u32 swizzle_offset(int row, int chunk)
{
    return (u32)(row * ROW_BYTES + swizzle_chunk<ROW_BYTES>(row, chunk) * 16);
}
