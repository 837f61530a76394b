/* SPDX-License-Identifier: MIT */
/* Per-token INT8 quantisation of bf16 rows, pads included, in one launch: each row is read once and kept in registers.
 * Grid: ceil_div(round_up(m, 16), WT_ROWS_PER_BLOCK).
 * Surprise: rows from m on and columns from k on exist in the outputs only. They are written, never read. */
#include "kernel_templates/common/row.cuh"

namespace {

constexpr int WIDTH = WT_K, WIDTH_PADDED = (WT_K + 31) / 32 * 32;
using layout = row_layout<WIDTH, WT_THREADS, WT_ROWS_PER_BLOCK>;
constexpr int VEC = layout::VEC;
constexpr int HELD = (WIDTH_PADDED / VEC + layout::LANES - 1) / layout::LANES;

} // namespace

extern "C" __global__ void __launch_bounds__(WT_THREADS)
    quant_only(const bf16_t *x, i8 *q, float *scale, int m)
{
    __shared__ float scratch[WT_THREADS / 32];
    const int lane = row_lane<WT_THREADS, WT_ROWS_PER_BLOCK>();
    const i64 row = (i64)blockIdx.x * WT_ROWS_PER_BLOCK + row_in_block<WT_THREADS, WT_ROWS_PER_BLOCK>();
    const i64 rows_padded = ((i64)m + 15) / 16 * 16;

    pdl_launch_dependents();
    pdl_wait();

    bf16_vec<VEC> held[HELD];
    const bf16_t *from = x + row * WIDTH;
#pragma unroll
    for (int c = 0; c < HELD; c++) {
        const int v = c * layout::LANES + lane;
        held[c].clear();
        if (row < m && v < layout::VECTORS)
            held[c].load(from + v * VEC);
    }
    float a = 0.0f;
#pragma unroll
    for (int c = 0; c < HELD; c++)
        a = fmaxf(a, vec_absmax<VEC>(held[c]));
    a = row_max<WT_THREADS, WT_ROWS_PER_BLOCK>(a, scratch);
    if (row >= rows_padded)
        return;

    const float inverse = quant_inverse(a);
    i8 *to = q + row * WIDTH_PADDED;
#pragma unroll
    for (int c = 0; c < HELD; c++) {
        const int v = c * layout::LANES + lane;
        if (v < WIDTH_PADDED / VEC)
            store_quantized<VEC>(to + v * VEC, held[c], inverse);
    }
    if (lane == 0)
        scale[row] = row < m ? quant_scale(a) : 1.0f;
}
