/* SPDX-License-Identifier: MIT */
/* The plain products of linear_reference.cuh with 2:4 sparse weights, which are made dense, value
 * by value, as they are read. Must stay simple. */
#pragma once

#include "kernel_templates/common/linear_reference.cuh"
#include "kernel_templates/common/sparse24.cuh"

/* Rows of b as ReferenceRows gives them: a word is one value of k, or four. BYTES: of a value. */
template <typename Product, typename Value> struct Sparse24Rows {
    const Value *values;
    const u32 *metadata;
    int k;

    WT_DEVICE typename Product::Stored operator()(int row, int w) const
    {
        const int first = w * Product::PER_WORD / 4 * 4;
        const Value *const kept = values + ((i64)row * k + first) / 2;
        const u32 places = sparse24_nibble<sizeof(Value)>(metadata, row, first, k);
        const int low = (int)(places & 3), high = (int)(places >> 2);
        if (Product::PER_WORD == 4)
            return (typename Product::Stored)((u32)(u8)kept[0] << (low * 8) | (u32)(u8)kept[1]
                                                                                  << (high * 8));
        return w % 4 == low ? kept[0] : w % 4 == high ? kept[1] : 0;
    }
};

/* out = (a * b^T) * scale_a[row] * scale_b[column] + bias, scales and `bias` may be NULL. */
template <typename Product, typename Value>
WT_DEVICE void linear_sparse24_reference(const void *a, const Value *values, const u8 *metadata,
                                         const float *scale_a, const float *scale_b,
                                         const bf16_t *bias, bf16_t *out, int m, int n, int k)
{
    const Sparse24Rows<Product, Value> rows = {values, reinterpret_cast<const u32 *>(metadata), k};
    typename Product::Sum sum[4][4];
    reference_sums_of<Product>(sum, a, rows, m, n, k);
    for (int i = 0; i < 4; i++)
        for (int j = 0; j < 4; j++) {
            const int r = reference_row(i), c = reference_column(j);
            if (r >= m || c >= n)
                continue;
            float x = (float)sum[i][j];
            if (scale_a)
                x = x * scale_a[r] * scale_b[c];
            out[(i64)r * n + c] = float_to_bf16(bias ? x + bf16_to_float(bias[c]) : x);
        }
}
