/* SPDX-License-Identifier: MIT */
/* The slow, plain matrix products that every linear kernel is compared with: 64 x 64 outputs a
 * block of 256 threads, 4 x 4 a thread, the whole of K in order. Grid: x over n, y over m, 64 each.
 * Must stay simple, and must share nothing with the fast kernels. */
#pragma once

#include "kernel_templates/common/ptx.cuh"

/* out = a * b^T + bias, f32 sums; `bias` may be NULL. */
WT_DEVICE void linear_bf16_reference(const bf16_t *a, const bf16_t *b, const bf16_t *bias,
                                     bf16_t *out, int m, int n, int k)
{
    __shared__ float tile_a[16][65], tile_b[16][65];
    const int tx = threadIdx.x % 16, ty = threadIdx.x / 16;
    const int row0 = blockIdx.y * 64, column0 = blockIdx.x * 64;
    float sum[4][4] = {};
    for (int k0 = 0; k0 < k; k0 += 16) {
        for (int i = threadIdx.x; i < 64 * 16; i += 256) {
            const int r = i / 16, kk = i % 16;
            const bool in_a = row0 + r < m && k0 + kk < k, in_b = column0 + r < n && k0 + kk < k;
            tile_a[kk][r] = in_a ? bf16_to_float(a[(i64)(row0 + r) * k + k0 + kk]) : 0.0f;
            tile_b[kk][r] = in_b ? bf16_to_float(b[(i64)(column0 + r) * k + k0 + kk]) : 0.0f;
        }
        __syncthreads();
        for (int kk = 0; kk < 16; kk++)
            for (int i = 0; i < 4; i++)
                for (int j = 0; j < 4; j++)
                    sum[i][j] += tile_a[kk][ty + 16 * i] * tile_b[kk][tx + 16 * j];
        __syncthreads();
    }
    for (int i = 0; i < 4; i++)
        for (int j = 0; j < 4; j++) {
            const int r = row0 + ty + 16 * i, c = column0 + tx + 16 * j;
            if (r < m && c < n)
                out[(i64)r * n + c] =
                    float_to_bf16(sum[i][j] + (bias ? bf16_to_float(bias[c]) : 0.0f));
        }
}

/* The same with exact s32 sums, K a multiple of 4: to `out32` raw when it is not NULL, else scaled
 * to `out`. */
WT_DEVICE void linear_w8a8_reference(const i8 *a, const i8 *b, const float *scale_a,
                                     const float *scale_b, const bf16_t *bias, bf16_t *out,
                                     i32 *out32, int m, int n, int k)
{
    __shared__ u32 tile_a[16][65], tile_b[16][65]; /* four values of K a word */
    const u32 *words_a = reinterpret_cast<const u32 *>(a),
              *words_b = reinterpret_cast<const u32 *>(b);
    const int words = k / 4, tx = threadIdx.x % 16, ty = threadIdx.x / 16;
    const int row0 = blockIdx.y * 64, column0 = blockIdx.x * 64;
    int sum[4][4] = {};
    for (int w0 = 0; w0 < words; w0 += 16) {
        for (int i = threadIdx.x; i < 64 * 16; i += 256) {
            const int r = i / 16, w = i % 16;
            const bool in_a = row0 + r < m && w0 + w < words,
                       in_b = column0 + r < n && w0 + w < words;
            tile_a[w][r] = in_a ? words_a[(i64)(row0 + r) * words + w0 + w] : 0;
            tile_b[w][r] = in_b ? words_b[(i64)(column0 + r) * words + w0 + w] : 0;
        }
        __syncthreads();
        for (int w = 0; w < 16; w++)
            for (int i = 0; i < 4; i++)
                for (int j = 0; j < 4; j++)
                    sum[i][j] = dp4a(tile_a[w][ty + 16 * i], tile_b[w][tx + 16 * j], sum[i][j]);
        __syncthreads();
    }
    for (int i = 0; i < 4; i++)
        for (int j = 0; j < 4; j++) {
            const int r = row0 + ty + 16 * i, c = column0 + tx + 16 * j;
            if (r >= m || c >= n)
                continue;
            const i64 at = (i64)r * n + c;
            const float x = out32 ? 0.0f : (float)sum[i][j] * scale_a[r] * scale_b[c];
            if (out32)
                out32[at] = sum[i][j];
            else
                out[at] = float_to_bf16(bias ? x + bf16_to_float(bias[c]) : x);
        }
}
