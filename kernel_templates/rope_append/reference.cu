/* SPDX-License-Identifier: MIT */
/* Per-head RMSNorm (when asked), rotary embedding and cache append. One token per block; one thread per head, in turns. */
#include "kernel_templates/common/types.cuh"

namespace {

WT_DEVICE void head_norm(float *x, const bf16_t *weight, float eps)
{
    float sum = 0.0f;
    for (int j = 0; j < WT_HEAD_DIM; j++)
        sum += x[j] * x[j];
    const float factor = 1.0f / sqrtf(sum / (float)WT_HEAD_DIM + eps);
    for (int j = 0; j < WT_HEAD_DIM; j++)
        x[j] = bf16_to_float(float_to_bf16_bits(bf16_to_float(float_to_bf16_bits(x[j] * factor)) * bf16_to_float(weight[j])));
}

} // namespace

extern "C" __global__ void rope_append_reference(const bf16_t *qkv, const int *positions, const int *seq_of,
                                                 const float *cos_sin, const bf16_t *q_norm, const bf16_t *k_norm,
                                                 bf16_t *q, bf16_t *k_cache, bf16_t *v_cache, float eps, int m, int heads,
                                                 int kv_heads, int seqs, int ctx_max)
{
    const int dim = WT_HEAD_DIM, half = dim / 2, slots = heads + 2 * kv_heads;
    const i64 token = blockIdx.x;
    if (token >= m)
        return;
    const i64 position = positions[token], seq = seq_of[token];
    const float *cosine = cos_sin + position * dim, *sine = cosine + half;
    for (int slot = threadIdx.x; slot < slots; slot += 64) {
        const bf16_t *from = qkv + (token * slots + slot) * dim;
        if (slot >= heads + kv_heads) {
            const i64 head = slot - heads - kv_heads;
            for (int j = 0; j < dim; j++)
                v_cache[((seq * kv_heads + head) * ctx_max + position) * dim + j] = from[j];
            continue;
        }
        float x[WT_HEAD_DIM];
        for (int j = 0; j < dim; j++)
            x[j] = bf16_to_float(from[j]);
        if (WT_QK_NORM)
            head_norm(x, slot < heads ? q_norm : k_norm, eps);
        bf16_t *to = slot < heads ? q + (token * heads + slot) * dim
                                  : k_cache + ((seq * kv_heads + slot - heads) * ctx_max + position) * dim;
        for (int j = 0; j < half; j++) {
            to[j] = float_to_bf16_bits(x[j] * cosine[j] - x[j + half] * sine[j]);
            to[j + half] = float_to_bf16_bits(x[j + half] * cosine[j] + x[j] * sine[j]);
        }
    }
}
