/* SPDX-License-Identifier: MIT */
/* out = (a * b^T) * scale_a * scale_b + bias, or the raw sums, exact in s32: 64 x 64 outputs a block, 4 x 4 a thread.
 * Must stay simple: it is what the fast kernels are compared with. K is a multiple of 4. */
#include "kernel_templates/common/ptx.cuh"

extern "C" __global__ void __launch_bounds__(256)
gemm_w8a8_reference(const i8 *a, const i8 *b, const float *scale_a, const float *scale_b, const bf16_t *bias,
                    bf16_t *out, i32 *out32, int m, int n, int k, int, int)
{
    __shared__ u32 tile_a[16][65], tile_b[16][65]; /* four values of K a word */
    const u32 *words_a = reinterpret_cast<const u32 *>(a), *words_b = reinterpret_cast<const u32 *>(b);
    const int words = k / 4, tx = threadIdx.x % 16, ty = threadIdx.x / 16;
    const int row0 = blockIdx.y * 64, column0 = blockIdx.x * 64;
    int sum[4][4] = {};
    for (int w0 = 0; w0 < words; w0 += 16) {
        for (int i = threadIdx.x; i < 64 * 16; i += 256) {
            const int r = i / 16, w = i % 16;
            const bool in_a = row0 + r < m && w0 + w < words, in_b = column0 + r < n && w0 + w < words;
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
#if WT_OUT_S32
            out32[(i64)r * n + c] = sum[i][j];
#else
            const float x = (float)sum[i][j] * scale_a[r] * scale_b[c];
            out[(i64)r * n + c] = float_to_bf16(WT_BIAS ? x + bf16_to_float(bias[c]) : x);
#endif
        }
}
