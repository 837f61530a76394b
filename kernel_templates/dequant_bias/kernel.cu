/* SPDX-License-Identifier: MIT */
/* out = bf16((g * scale_a) * scale_b + bias): what follows a GEMM whose raw s32 or bf16 result was written out.
 * 1-D grid of WT_BLOCK_M x WT_BLOCK_N tiles, columns fastest. A thread keeps the scales and bias of its 8 columns
 * and walks down the tile, WT_UNROLL rows in flight. Surprise: n is a run-time value; n % 8 != 0 goes one by one. */
#include "kernel_templates/common/row.cuh"

namespace {

constexpr int ACROSS = wt_min(WT_BLOCK_N / 8, WT_THREADS); /* threads side by side, 8 columns each */
constexpr int DOWN = WT_THREADS / ACROSS;
constexpr int STEPS = WT_BLOCK_N / 8 / ACROSS;
WT_REQUIRE(WT_BLOCK_N % 8 == 0 && WT_THREADS % ACROSS == 0 && WT_BLOCK_N / 8 % ACROSS == 0,
           "threads must divide the tile's columns or be a multiple of them");

#if WT_IN_S32
typedef int source_t;

struct eight {
    uint4 low, high;
    WT_DEVICE void load(const source_t *p)
    {
        low = load16(p);
        high = load16(p + 4);
    }
    WT_DEVICE void get(float x[8]) const
    {
        x[0] = (float)(int)low.x, x[1] = (float)(int)low.y, x[2] = (float)(int)low.z, x[3] = (float)(int)low.w;
        x[4] = (float)(int)high.x, x[5] = (float)(int)high.y, x[6] = (float)(int)high.z, x[7] = (float)(int)high.w;
    }
};

WT_DEVICE float to_float(source_t g)
{
    return (float)g;
}
#else
typedef bf16_t source_t;
typedef bf16_vec<8> eight;

WT_DEVICE float to_float(source_t g)
{
    return bf16_to_float(g);
}
#endif

struct columns {
    float scale[8], bias[8];

    WT_DEVICE void load(const float *scale_b, const bf16_t *bias_b, i64 col)
    {
        const uint4 low = load16(scale_b + col), high = load16(scale_b + col + 4);
        const u32 bits[8] = {low.x, low.y, low.z, low.w, high.x, high.y, high.z, high.w};
#pragma unroll
        for (int e = 0; e < 8; e++) {
            scale[e] = __uint_as_float(bits[e]);
            bias[e] = 0.0f;
        }
        if (WT_BIAS)
            unpack_bf16x8(load16(bias_b + col), bias);
    }
};

WT_DEVICE uint4 dequantised(const eight &g, float row_scale, const columns &c)
{
    float x[8];
    g.get(x);
#pragma unroll
    for (int e = 0; e < 8; e++)
        x[e] = x[e] * row_scale * c.scale[e] + c.bias[e];
    return pack_bf16x8(x);
}

/* Rows first, first + DOWN, ... below end, of the 8 columns at `col`. */
WT_DEVICE void walk_down(const source_t *g, const float *scale_a, const columns &c, bf16_t *out, i64 first, i64 end,
                         i64 col, int n)
{
    for (i64 row = first; row < end; row += DOWN * WT_UNROLL) {
        eight in[WT_UNROLL];
        float row_scale[WT_UNROLL];
#pragma unroll
        for (int u = 0; u < WT_UNROLL; u++) {
            const i64 r = row + u * DOWN;
            if (r < end) {
                in[u].load(g + r * n + col);
                row_scale[u] = scale_a[r];
            }
        }
#pragma unroll
        for (int u = 0; u < WT_UNROLL; u++) {
            const i64 r = row + u * DOWN;
            if (r < end)
                store16(out + r * n + col, dequantised(in[u], row_scale[u], c));
        }
    }
}

} // namespace

extern "C" __global__ void __launch_bounds__(WT_THREADS)
    dequant_bias(const source_t *g, const float *scale_a, const float *scale_b, const bf16_t *bias, bf16_t *out, int m,
                 int n)
{
    const int tiles_n = (n + WT_BLOCK_N - 1) / WT_BLOCK_N;
    const i64 top = (i64)(blockIdx.x / tiles_n) * WT_BLOCK_M, left = (i64)(blockIdx.x % tiles_n) * WT_BLOCK_N;
    const i64 end = top + WT_BLOCK_M < m ? top + WT_BLOCK_M : m;

    pdl_launch_dependents();
    pdl_wait();
    if (n % 8 == 0) {
#pragma unroll 1
        for (int s = 0; s < STEPS; s++) {
            const i64 col = left + (s * ACROSS + (int)threadIdx.x % ACROSS) * 8;
            if (col < n) {
                columns c;
                c.load(scale_b, bias, col);
                walk_down(g, scale_a, c, out, top + (int)threadIdx.x / ACROSS, end, col, n);
            }
        }
        return;
    }
    for (i64 row = top; row < end; row++)
        for (i64 col = left + threadIdx.x; col < n && col < left + WT_BLOCK_N; col += WT_THREADS) {
            const float b = WT_BIAS ? bf16_to_float(bias[col]) : 0.0f;
            out[row * n + col] = float_to_bf16(to_float(g[row * n + col]) * scale_a[row] * scale_b[col] + b);
        }
}
