/* SPDX-License-Identifier: MIT */
/* How 2:4 sparse weights [n, k] lie in memory. Values: [n, k / 2], the two kept of each 4 along k
 * in order. Metadata: [ceil(n / 256)][ceil(k bytes / 128)][4][128 threads][WORDS] words of 32 bits:
 * what thread t of a warpgroup gives to wgmma.mma_async.sp for 64 rows and 128 bytes of the dense
 * rows, so that a load is the fragment, and those of a tile of 64, 128 or 256 rows lie together.
 * WORDS is 2 for 8-bit values and 1 for 16-bit ones. A word is 8 nibbles, low first, each of 4
 * consecutive k: bits 0-1 are the place of the first kept value, bits 2-3 of the second; the first
 * is the lower: one of 0x4, 0x8, 0x9, 0xc, 0xd, 0xe. Rows and k beyond the matrix hold 0x4.
 *
 * Which nibble is where (PTX ISA "Matrix fragments for warpgroup-level multiply-accumulate
 * operation with sparse matrix A"), with w = t / 32 % 4, g = t % 32 / 4, q = t % 4, row within the
 * 64, k within the 128 bytes:
 *
 * - 8-bit (m64nNk64; all lanes give metadata, selector 0): word s is for k-step s, of 64:
 *       row = 16 w + g + 8 (q % 2)
 *       k = 64 s + 32 (q / 2) + 4 nibble
 * - 16-bit (m64nNk32; lanes q = 0, 1 give it with selector 0, q = 2, 3 with selector 1): the word
 *   of the first two is for k-step 0, of the others for k-step 1, of 32:
 *       row = 16 w + g + 8 (nibble / 4)
 *       k = 32 (q / 2) + 16 (q % 2) + 4 (nibble % 4)
 *
 * Must not know who asks. */
#pragma once

#include "kernel_templates/common/types.cuh"

/* The bytes of 64 rows' metadata for 128 bytes of k. */
template <int BYTES> WT_DEVICE constexpr int sparse24_block_bytes()
{
    return BYTES == 1 ? 1024 : 512;
}

/* Where the nibble of (row, k), k a multiple of 4, is: the word's index, and the nibble in
 * it. BYTES: of a value. The inverse of the table above. */
template <int BYTES> WT_DEVICE i64 sparse24_word(int row, int k, int k_all, int &nibble)
{
    constexpr int PER_BLOCK = 128 / BYTES;
    const i64 blocks = (i64)(row / 256) * wt_ceil_div(k_all, PER_BLOCK) + k / PER_BLOCK,
              block = blocks * 4 + row / 64 % 4;
    const int r = row % 64, at = k % PER_BLOCK, high = r / 8 % 2;
    const int thread = r / 16 * 32 + r % 8 * 4;
    if (BYTES == 1) {
        nibble = at % 32 / 4;
        return block * 256 + (thread + at % 64 / 32 * 2 + high) * 2 + at / 64;
    }
    nibble = high * 4 + at % 16 / 4;
    return block * 128 + thread + at / 32 * 2 + at % 32 / 16;
}

/* What is kept of the 4 weights at (row, k): the places of two values. */
template <int BYTES> WT_DEVICE u32 sparse24_nibble(const u32 *metadata, int row, int k, int k_all)
{
    int nibble;
    const i64 word = sparse24_word<BYTES>(row, k, k_all, nibble);
    return metadata[word] >> (nibble * 4) & 0xf;
}
