/* SPDX-License-Identifier: MIT */
/* Greatest logit of a row, lowest index among equals, NaN ignored. One row per block; 256 threads. */
#include "kernel_templates/common/types.cuh"

extern "C" __global__ void argmax_reference(const bf16_t *logits, int *token, int *positions, int *ctx_len, int vocab,
                                            int splits)
{
    __shared__ int best[256];
    const i64 row = blockIdx.x;
    const bf16_t *x = logits + row * vocab;
    int mine = -1;
    for (int j = threadIdx.x; j < vocab; j += 256) {
        const float value = bf16_to_float(x[j]);
        if (value == value && (mine < 0 || value > bf16_to_float(x[mine])))
            mine = j;
    }
    best[threadIdx.x] = mine;
    __syncthreads();
    if (threadIdx.x != 0)
        return;
    for (int t = 1; t < 256; t++) {
        const int other = best[t];
        if (other < 0)
            continue;
        const float value = bf16_to_float(x[other]);
        if (mine < 0 || value > bf16_to_float(x[mine]) || (value == bf16_to_float(x[mine]) && other < mine))
            mine = other;
    }
    token[row] = mine < 0 ? 0 : mine;
    if (WT_ADVANCE) {
        positions[row] += 1;
        ctx_len[row] += 1;
    }
}
