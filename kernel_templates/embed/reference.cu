/* SPDX-License-Identifier: MIT */
/* Embedding lookup, one row per block, 256 threads. A token outside the vocabulary gives zeros. */
#include "kernel_templates/common/types.cuh"

extern "C" __global__ void embed_reference(const int *tokens, const bf16_t *table, bf16_t *out, int m, int vocab)
{
    const i64 row = blockIdx.x;
    if (row >= m)
        return;
    const int token = tokens[row];
    for (int j = threadIdx.x; j < WT_K; j += 256)
        out[row * WT_K + j] = token >= 0 && token < vocab ? table[(i64)token * WT_K + j] : 0;
}
