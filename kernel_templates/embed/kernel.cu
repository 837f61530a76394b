/* SPDX-License-Identifier: MIT */
/* Gathers rows of the embedding table: out[r] = table[tokens[r]]. The token is read once per row by every thread of it.
 * Surprise: a token outside the vocabulary gives a row of zeros instead of a fault that would poison the context. */
#include "kernel_templates/common/row.cuh"

namespace {

constexpr int WIDTH = WT_K;
using layout = row_layout<WIDTH, WT_THREADS, WT_ROWS_PER_BLOCK>;
constexpr int VEC = layout::VEC, HELD = layout::HELD;
constexpr int BATCH = wt_min(HELD, 4); /* loads in flight per thread */

} // namespace

extern "C" __global__ void __launch_bounds__(WT_THREADS)
    embed(const int *tokens, const bf16_t *table, bf16_t *out, int m, int vocab)
{
    const int lane = row_lane<WT_THREADS, WT_ROWS_PER_BLOCK>();
    const i64 row = (i64)blockIdx.x * WT_ROWS_PER_BLOCK + row_in_block<WT_THREADS, WT_ROWS_PER_BLOCK>();

    pdl_launch_dependents();
    pdl_wait();
    if (row >= m)
        return;
    const int token = tokens[row];
    const bool known = token >= 0 && token < vocab;
    const bf16_t *from = table + (known ? (i64)token * WIDTH : 0);
    bf16_t *to = out + row * WIDTH;
#pragma unroll
    for (int first = 0; first < HELD; first += BATCH) {
        bf16_vec<VEC> held[BATCH];
#pragma unroll
        for (int c = 0; c < BATCH; c++) {
            const int v = (first + c) * layout::LANES + lane;
            held[c].clear();
            if (known && v < layout::VECTORS)
                held[c].load_constant(from + v * VEC);
        }
#pragma unroll
        for (int c = 0; c < BATCH; c++) {
            const int v = (first + c) * layout::LANES + lane;
            if (v < layout::VECTORS)
                held[c].store(to + v * VEC);
        }
    }
}
