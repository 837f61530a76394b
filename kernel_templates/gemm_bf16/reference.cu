/* SPDX-License-Identifier: MIT */
/* out = a * b^T + bias with f32 sums in the order of K: 64 x 64 outputs a block, 4 x 4 a thread, K by 16.
 * Must stay simple: it is what the fast kernels are compared with. */
#include "kernel_templates/common/ptx.cuh"

extern "C" __global__ void __launch_bounds__(256)
gemm_bf16_reference(const bf16_t *a, const bf16_t *b, const bf16_t *bias, bf16_t *out, int m, int n, int k,
                    int, int)
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
                out[(i64)r * n + c] = float_to_bf16(sum[i][j] + (WT_BIAS ? bf16_to_float(bias[c]) : 0.0f));
        }
}
