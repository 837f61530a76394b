/* SPDX-License-Identifier: MIT */
/* The slow, plain matrix products that every linear kernel is compared with: 64 x 64 sums a block
 * of 256 threads, 4 x 4 a thread, the whole of K in order. Grid: x over n, y over m, 64 each. Must
 * stay simple, and must share nothing with the fast kernels. Surprise: a thread's columns come in
 * pairs of neighbours, so that it holds an output's gate and its up. */
#pragma once

#include "kernel_templates/common/ptx.cuh"

/* The value of an E4M3 code: its exponent and mantissa are a float's, 120 powers of two too low.
 * NaN codes are not told apart. */
WT_DEVICE float e4m3_to_float(u8 code)
{
    const u32 bits = (u32)(code & 0x80) << 24 | (u32)(code & 0x7f) << 20;
    return __uint_as_float(bits) * __uint_as_float((127u + 120u) << 23);
}

/* What is multiplied: PER_WORD values of K make a Word in shared memory. */
struct Bf16Product {
    typedef float Sum;
    typedef float Word;
    typedef bf16_t Stored;
    static constexpr int PER_WORD = 1;

    WT_DEVICE static Word word(Stored x) { return bf16_to_float(x); }

    WT_DEVICE static Sum add(Word x, Word y, Sum sum) { return sum + x * y; }
};
struct E4m3Product {
    typedef float Sum;
    typedef float Word;
    typedef u8 Stored;
    static constexpr int PER_WORD = 1;

    WT_DEVICE static Word word(Stored x) { return e4m3_to_float(x); }

    WT_DEVICE static Sum add(Word x, Word y, Sum sum) { return sum + x * y; }
};
struct S8Product { /* K is a multiple of 4 */
    typedef int Sum;
    typedef u32 Word;
    typedef u32 Stored;
    static constexpr int PER_WORD = 4;

    WT_DEVICE static Word word(Stored x) { return x; }

    WT_DEVICE static Sum add(Word x, Word y, Sum sum) { return dp4a(x, y, sum); }
};

/* Where sum[i][j] of a thread lies in the matrix. */
WT_DEVICE int reference_row(int i) { return (int)blockIdx.y * 64 + (int)threadIdx.x / 16 + 16 * i; }

WT_DEVICE int reference_column(int j)
{
    return (int)blockIdx.x * 64 + (int)threadIdx.x % 16 * 2 + j / 2 * 32 + j % 2;
}

/* Dense rows of b. */
template <typename Product> struct ReferenceRows {
    typedef typename Product::Stored Stored;
    const Stored *stored;
    int words;

    WT_DEVICE Stored operator()(int row, int w) const { return stored[(i64)row * words + w]; }
};

/* `rows_b`: as ReferenceRows, of b. */
template <typename Product, typename Rows>
WT_DEVICE void reference_sums_of(typename Product::Sum sum[4][4], const void *a, const Rows &rows_b,
                                 int m, int n, int k)
{
    typedef typename Product::Stored Stored;
    __shared__ typename Product::Word tile_a[16][65], tile_b[16][65];
    const Stored *const stored_a = static_cast<const Stored *>(a);
    const int words = k / Product::PER_WORD, tx = threadIdx.x % 16 * 2, ty = threadIdx.x / 16;
    const int row0 = blockIdx.y * 64, column0 = blockIdx.x * 64;
    for (int i = 0; i < 16; i++)
        sum[i / 4][i % 4] = 0;
    for (int w0 = 0; w0 < words; w0 += 16) {
        for (int i = threadIdx.x; i < 64 * 16; i += 256) {
            const int r = i / 16, w = i % 16;
            const bool in_a = row0 + r < m && w0 + w < words,
                       in_b = column0 + r < n && w0 + w < words;
            tile_a[w][r] = Product::word(in_a ? stored_a[(i64)(row0 + r) * words + w0 + w] : 0);
            tile_b[w][r] = Product::word(in_b ? rows_b(column0 + r, w0 + w) : 0);
        }
        __syncthreads();
        for (int w = 0; w < 16; w++)
            for (int i = 0; i < 4; i++)
                for (int j = 0; j < 4; j++)
                    sum[i][j] = Product::add(tile_a[w][ty + 16 * i],
                                             tile_b[w][tx + j / 2 * 32 + j % 2], sum[i][j]);
        __syncthreads();
    }
}

template <typename Product>
WT_DEVICE void reference_sums(typename Product::Sum sum[4][4], const void *a, const void *b, int m,
                              int n, int k)
{
    typedef typename Product::Stored Stored;
    const ReferenceRows<Product> rows = {static_cast<const Stored *>(b), k / Product::PER_WORD};
    reference_sums_of<Product>(sum, a, rows, m, n, k);
}

/* out = a * b^T + bias; `bias` may be NULL. */
WT_DEVICE void linear_bf16_reference(const bf16_t *a, const bf16_t *b, const bf16_t *bias,
                                     bf16_t *out, int m, int n, int k)
{
    float sum[4][4];
    reference_sums<Bf16Product>(sum, a, b, m, n, k);
    for (int i = 0; i < 4; i++)
        for (int j = 0; j < 4; j++) {
            const int r = reference_row(i), c = reference_column(j);
            if (r < m && c < n)
                out[(i64)r * n + c] =
                    float_to_bf16(sum[i][j] + (bias ? bf16_to_float(bias[c]) : 0.0f));
        }
}

/* out = (a * b^T) * scale_a[row] * scale_b[column] + bias; `bias` may be NULL. */
template <typename Product>
WT_DEVICE void linear_scaled_reference(const void *a, const void *b, const float *scale_a,
                                       const float *scale_b, const bf16_t *bias, bf16_t *out, int m,
                                       int n, int k)
{
    typename Product::Sum sum[4][4];
    reference_sums<Product>(sum, a, b, m, n, k);
    for (int i = 0; i < 4; i++)
        for (int j = 0; j < 4; j++) {
            const int r = reference_row(i), c = reference_column(j);
            if (r >= m || c >= n)
                continue;
            const float x = (float)sum[i][j] * scale_a[r] * scale_b[c];
            out[(i64)r * n + c] = float_to_bf16(bias ? x + bf16_to_float(bias[c]) : x);
        }
}

/* From int8, with exact sums: to `out32` raw when it is not NULL, else scaled to `out`. */
WT_DEVICE void linear_w8a8_reference(const i8 *a, const i8 *b, const float *scale_a,
                                     const float *scale_b, const bf16_t *bias, bf16_t *out,
                                     i32 *out32, int m, int n, int k)
{
    if (!out32) {
        linear_scaled_reference<S8Product>(a, b, scale_a, scale_b, bias, out, m, n, k);
        return;
    }
    int sum[4][4];
    reference_sums<S8Product>(sum, a, b, m, n, k);
    for (int i = 0; i < 4; i++)
        for (int j = 0; j < 4; j++)
            if (reference_row(i) < m && reference_column(j) < n)
                out32[(i64)reference_row(i) * n + reference_column(j)] = sum[i][j];
}

/* out[m, n / 2] = silu(gate) * up, gate and up being columns 2c and 2c + 1 of the scaled a * b^T; n
 * is even. */
template <typename Product>
WT_DEVICE void linear_swiglu_reference(const void *a, const void *b, const float *scale_a,
                                       const float *scale_b, bf16_t *out, int m, int n, int k)
{
    typename Product::Sum sum[4][4];
    reference_sums<Product>(sum, a, b, m, n, k);
    for (int i = 0; i < 4; i++)
        for (int j = 0; j < 4; j += 2) {
            const int r = reference_row(i), c = reference_column(j);
            if (r >= m || c >= n)
                continue;
            const float gate = (float)sum[i][j] * scale_a[r] * scale_b[c];
            const float up = (float)sum[i][j + 1] * scale_a[r] * scale_b[c + 1];
            out[(i64)r * (n / 2) + c / 2] = float_to_bf16(gate / (1.0f + expf(-gate)) * up);
        }
}
