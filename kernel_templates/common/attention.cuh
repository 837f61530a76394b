/* SPDX-License-Identifier: MIT */
/* One warp's share of attention on mma.sync: K and V tiles in shared memory, online softmax, P and O in registers.
 * Must not know where the rows of Q come from nor how tiles reach shared memory in time.
 * Surprise: the running maximum is allowed to be stale by up to 2^8 in P, so that O is rarely rescaled; the result is
 * the same, because P, the sum and O share that maximum until the division at the end. */
#pragma once

#include "kernel_templates/common/reduce.cuh"
#include "kernel_templates/common/swizzle.cuh"

/* How far (as a power of two) P may pass 1 before O is rescaled. f32 and bf16 hold 2^8 as exactly as 1. */
#define ATTENTION_STALE_LOG2 8.0f

WT_DEVICE float attention_minus_infinity()
{
    return __uint_as_float(0xff800000u);
}

/* log2(e) / sqrt(HEAD_DIM): scores become exponents of two. */
template <int HEAD_DIM> WT_DEVICE constexpr float attention_scale_log2()
{
    WT_REQUIRE(HEAD_DIM == 32 || HEAD_DIM == 64 || HEAD_DIM == 128 || HEAD_DIM == 256, "head_dim is 32, 64, 128 or 256");
    return HEAD_DIM == 32    ? 0.25503486f
           : HEAD_DIM == 64  ? 0.18033688f
           : HEAD_DIM == 128 ? 0.12751743f
                             : 0.09016844f;
}

/* Starts the copy of rows [first, first + ROWS) of a head's cache into a swizzled tile; rows from `limit` on become
 * zeros and are not read. `head` is position 0 of the head; `thread` counts 0 .. THREADS-1. */
template <int HEAD_DIM, int ROWS, int THREADS>
WT_DEVICE void attention_copy_rows(u32 tile, const bf16_t *head, int first, int limit, int thread)
{
    constexpr int CHUNKS = HEAD_DIM / 8, TOTAL = ROWS * CHUNKS;
#pragma unroll
    for (int i = 0; i < wt_ceil_div(TOTAL, THREADS); i++) {
        const int at = thread + i * THREADS, row = at / CHUNKS, chunk = at % CHUNKS;
        if (TOTAL % THREADS != 0 && at >= TOTAL)
            break;
        const bool valid = first + row < limit;
        const bf16_t *from = head + (size_t)(valid ? first + row : 0) * HEAD_DIM + chunk * 8;
        cp_async16_zfill(tile + swizzle_offset<HEAD_DIM * 2>(row, chunk), from, valid);
    }
}

/* Rows of Q as mma operands kept in registers. */
template <int HEAD_DIM, int M_TILES> struct AttentionQRegisters {
    u32 q[M_TILES][HEAD_DIM / 16][4];

    /* `rows` rows of `stride` elements from `base`; the rest are zeros. */
    WT_DEVICE void load(const bf16_t *base, size_t stride, int rows)
    {
        const int lane = threadIdx.x & 31;
#pragma unroll
        for (int i = 0; i < M_TILES; i++) {
#pragma unroll
            for (int half = 0; half < 2; half++) {
                const int row = i * 16 + half * 8 + lane / 4;
                const bf16_t *from = base + (size_t)(row < rows ? row : 0) * stride + lane % 4 * 2;
#pragma unroll
                for (int k = 0; k < HEAD_DIM / 16; k++) {
                    q[i][k][half] = row < rows ? *reinterpret_cast<const u32 *>(from + k * 16) : 0;
                    q[i][k][2 + half] = row < rows ? *reinterpret_cast<const u32 *>(from + k * 16 + 8) : 0;
                }
            }
        }
    }

    WT_DEVICE void get(int i, int k, u32 a[4]) const
    {
#pragma unroll
        for (int e = 0; e < 4; e++)
            a[e] = q[i][k][e];
    }
};

/* The same, read from a swizzled tile in shared memory each time. */
template <int HEAD_DIM, int M_TILES> struct AttentionQShared {
    u32 row_address;
    int flip;

    /* `tile`: the first of this warp's rows. */
    WT_DEVICE explicit AttentionQShared(u32 tile)
    {
        const int lane = threadIdx.x & 31;
        row_address = tile + (u32)((lane & 15) * HEAD_DIM * 2);
        flip = swizzle_chunk<HEAD_DIM * 2>(lane & 7, 0);
    }

    WT_DEVICE void get(int i, int k, u32 a[4]) const
    {
        const int chunk = k * 2 + ((threadIdx.x & 31) >> 4);
        ldmatrix_x4(a, row_address + (u32)(i * 16 * HEAD_DIM * 2 + (chunk ^ flip) * 16));
    }
};

/* M_TILES * 16 query rows of a warp against tiles of KV positions.
 * Lane l holds rows l/4 and l/4 + 8 of each 16, columns 2(l%4) and the next of each 8: mma's d layout. */
template <int HEAD_DIM, int M_TILES, int KV> struct AttentionWarp {
    static constexpr int ROW_BYTES = HEAD_DIM * 2, KV_COLUMNS = KV / 8, O_COLUMNS = HEAD_DIM / 8;
    WT_REQUIRE_MULTIPLE(KV, 16);

    float o[M_TILES][O_COLUMNS][4];
    float maximum[M_TILES][2]; /* of the scores before scaling; -inf until a tile was seen */
    float sum[M_TILES][2];     /* of this lane's columns only, until finish() */

    WT_DEVICE void init()
    {
#pragma unroll
        for (int i = 0; i < M_TILES; i++) {
#pragma unroll
            for (int j = 0; j < O_COLUMNS; j++)
#pragma unroll
                for (int e = 0; e < 4; e++)
                    o[i][j][e] = 0.0f;
            maximum[i][0] = maximum[i][1] = attention_minus_infinity();
            sum[i][0] = sum[i][1] = 0.0f;
        }
    }

    /* One tile. `mask(s)` may set scores to -inf, but each row keeps one finite score in the first tile that it sees. */
    template <class Q, class Mask> WT_DEVICE void step(const Q &q, u32 k_tile, u32 v_tile, const Mask &mask)
    {
        float s[M_TILES][KV_COLUMNS][4];
        scores(s, q, k_tile);
        mask(s);
        softmax(s);
        values(s, v_tile);
    }

    /* The sum over a row's four lanes. */
    WT_DEVICE void finish()
    {
#pragma unroll
        for (int i = 0; i < M_TILES; i++)
#pragma unroll
            for (int half = 0; half < 2; half++) {
                sum[i][half] += __shfl_xor_sync(0xffffffffu, sum[i][half], 1);
                sum[i][half] += __shfl_xor_sync(0xffffffffu, sum[i][half], 2);
            }
    }

    template <class Q> static WT_DEVICE void scores(float (&s)[M_TILES][KV_COLUMNS][4], const Q &q, u32 k_tile)
    {
        const int lane = threadIdx.x & 31, flip = swizzle_chunk<ROW_BYTES>(lane & 7, 0);
        const u32 rows = k_tile + (u32)(((lane & 7) + (lane >> 4) * 8) * ROW_BYTES);
#pragma unroll
        for (int i = 0; i < M_TILES; i++)
#pragma unroll
            for (int j = 0; j < KV_COLUMNS; j++)
#pragma unroll
                for (int e = 0; e < 4; e++)
                    s[i][j][e] = 0.0f;
#pragma unroll
        for (int k = 0; k < HEAD_DIM / 16; k++) {
            const u32 column = rows + (u32)(((k * 2 + ((lane >> 3) & 1)) ^ flip) * 16);
            u32 a[M_TILES][4];
#pragma unroll
            for (int i = 0; i < M_TILES; i++)
                q.get(i, k, a[i]);
#pragma unroll
            for (int j = 0; j < KV_COLUMNS; j += 2) {
                u32 b[4];
                ldmatrix_x4(b, column + (u32)(j * 8 * ROW_BYTES));
#pragma unroll
                for (int i = 0; i < M_TILES; i++) {
                    mma_bf16_16816(s[i][j], a[i], b);
                    mma_bf16_16816(s[i][j + 1], a[i], b + 2);
                }
            }
        }
    }

    WT_DEVICE void softmax(float (&s)[M_TILES][KV_COLUMNS][4])
    {
        constexpr float scale = attention_scale_log2<HEAD_DIM>();
#pragma unroll
        for (int i = 0; i < M_TILES; i++)
#pragma unroll
            for (int half = 0; half < 2; half++) {
                float top = s[i][0][half * 2];
#pragma unroll
                for (int j = 0; j < KV_COLUMNS; j++)
                    top = fmaxf(top, fmaxf(s[i][j][half * 2], s[i][j][half * 2 + 1]));
                top = fmaxf(top, __shfl_xor_sync(0xffffffffu, top, 1));
                top = fmaxf(top, __shfl_xor_sync(0xffffffffu, top, 2));
                if ((top - maximum[i][half]) * scale > ATTENTION_STALE_LOG2)
                    rescale(i, half, top);
                const float shift = maximum[i][half] * scale;
                float total = 0.0f;
#pragma unroll
                for (int j = 0; j < KV_COLUMNS; j++)
#pragma unroll
                    for (int e = 0; e < 2; e++) {
                        const float p = ex2(s[i][j][half * 2 + e] * scale - shift);
                        s[i][j][half * 2 + e] = p;
                        total += p;
                    }
                sum[i][half] += total;
            }
    }

    WT_DEVICE void rescale(int i, int half, float top)
    {
        const float factor = ex2((maximum[i][half] - top) * attention_scale_log2<HEAD_DIM>());
        maximum[i][half] = top;
        sum[i][half] *= factor;
#pragma unroll
        for (int j = 0; j < O_COLUMNS; j++) {
            o[i][j][half * 2] *= factor;
            o[i][j][half * 2 + 1] *= factor;
        }
    }

    WT_DEVICE void values(const float (&p)[M_TILES][KV_COLUMNS][4], u32 v_tile)
    {
        const int lane = threadIdx.x & 31, flip = swizzle_chunk<ROW_BYTES>(lane & 7, 0);
        const u32 rows = v_tile + (u32)((lane & 15) * ROW_BYTES);
#pragma unroll
        for (int k = 0; k < KV / 16; k++) {
            u32 a[M_TILES][4];
#pragma unroll
            for (int i = 0; i < M_TILES; i++)
#pragma unroll
                for (int e = 0; e < 2; e++) {
                    a[i][e * 2] = pack_bf16(p[i][k * 2 + e][0], p[i][k * 2 + e][1]);
                    a[i][e * 2 + 1] = pack_bf16(p[i][k * 2 + e][2], p[i][k * 2 + e][3]);
                }
#pragma unroll
            for (int j = 0; j < O_COLUMNS; j += 2) {
                u32 b[4];
                ldmatrix_x4_trans(b, rows + (u32)(k * 16 * ROW_BYTES + ((j + (lane >> 4)) ^ flip) * 16));
#pragma unroll
                for (int i = 0; i < M_TILES; i++) {
                    mma_bf16_16816(o[i][j], a[i], b);
                    mma_bf16_16816(o[i][j + 1], a[i], b + 2);
                }
            }
        }
    }
};
