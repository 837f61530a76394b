/* SPDX-License-Identifier: MIT */
/* The token with the greatest logit of each row, the lowest index among equals; may then step positions and lengths.
 * Grid: (splits, m). Each block scans one run of a row; the last of a row to finish reduces the runs and leaves its counter zero.
 * Surprise: NaN never wins, since it compares greater than nothing; a row of NaN alone gives token 0. */
#include "kernel_templates/common/row.cuh"

namespace {

constexpr int NO_INDEX = 0x7fffffff;

WT_DEVICE float lowest()
{
    return __uint_as_float(0xff800000u); /* minus infinity */
}

/* Scans vectors [from, end) of the row; indices of a thread only rise, so the first of equals stays. */
template <int VEC> WT_DEVICE void scan(const bf16_t *row, int from, int end, float &value, int &index)
{
    for (int base = from + threadIdx.x; base < end; base += WT_THREADS * WT_UNROLL) {
        bf16_vec<VEC> held[WT_UNROLL];
#pragma unroll
        for (int u = 0; u < WT_UNROLL; u++)
            if (base + u * WT_THREADS < end)
                held[u].load(row + (i64)(base + u * WT_THREADS) * VEC);
#pragma unroll
        for (int u = 0; u < WT_UNROLL; u++) {
            if (base + u * WT_THREADS < end) {
                float x[VEC];
                held[u].get(x);
#pragma unroll
                for (int e = 0; e < VEC; e++)
                    argmax_merge(value, index, x[e], (base + u * WT_THREADS) * VEC + e);
            }
        }
    }
}

WT_DEVICE void finish(int row, int index, int *token, int *positions, int *ctx_len)
{
    token[row] = index == NO_INDEX ? 0 : index;
    if (WT_ADVANCE) {
        positions[row] += 1;
        ctx_len[row] += 1;
    }
}

} // namespace

extern "C" __global__ void __launch_bounds__(WT_THREADS)
    argmax(const bf16_t *logits, int *token, int *positions, int *ctx_len, float *part_values, int *part_indices,
           u32 *counters, int vocab, int splits)
{
    __shared__ float values[WT_THREADS / 32];
    __shared__ int indices[WT_THREADS / 32];
    __shared__ u32 flag;
    const int split = blockIdx.x, row = blockIdx.y;
    const int width = vocab % 8 == 0 ? 8 : 1;
    const int vectors = vocab / width, run = (vectors + splits - 1) / splits;
    const int from = split * run, end = from + run < vectors ? from + run : vectors;
    float value = lowest();
    int index = NO_INDEX;

    pdl_launch_dependents();
    pdl_wait();
    if (width == 8)
        scan<8>(logits + (i64)row * vocab, from, end, value, index);
    else
        scan<1>(logits + (i64)row * vocab, from, end, value, index);
    block_argmax<WT_THREADS>(value, index, values, indices);
    if (splits == 1) {
        if (threadIdx.x == 0)
            finish(row, index, token, positions, ctx_len);
        return;
    }

    const i64 base = (i64)row * splits;
    if (threadIdx.x == 0) {
        part_values[base + split] = value;
        part_indices[base + split] = index;
    }
    if (!last_block_done(counters + row, splits, &flag))
        return;
    const bool mine = (int)threadIdx.x < splits;
    value = mine ? part_values[base + threadIdx.x] : lowest();
    index = mine ? part_indices[base + threadIdx.x] : NO_INDEX;
    block_argmax<WT_THREADS>(value, index, values, indices);
    if (threadIdx.x == 0)
        finish(row, index, token, positions, ctx_len);
}
