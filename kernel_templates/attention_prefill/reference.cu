/* SPDX-License-Identifier: MIT */
/* Causal attention of one row and one head per block, f32, two passes: the maximum, then the weighted mean.
 * Grid: (heads * seq_max, seqs); 128 threads. */
#include "kernel_templates/common/reduce.cuh"

namespace {

constexpr int REF_THREADS = 128, REF_CHUNK = 1024, REF_DIM = WT_HEAD_DIM;

WT_DEVICE float score(const float *q, const bf16_t *k)
{
    float sum = 0.0f, x[8];
    for (int d = 0; d < REF_DIM; d += 8) {
        unpack_bf16x8(load16(k + d), x);
        for (int e = 0; e < 8; e++)
            sum += q[d + e] * x[e];
    }
    return sum / sqrtf((float)REF_DIM);
}

} // namespace

extern "C" __global__ void attention_prefill_reference(const bf16_t *q, const bf16_t *k_cache, const bf16_t *v_cache,
                                                       const int *seq_start, bf16_t *out, int heads, int kv_heads,
                                                       int ctx_max)
{
    __shared__ float q_row[REF_DIM], p[REF_CHUNK], scratch[REF_THREADS / 32];
    const int head = blockIdx.x % heads, row = blockIdx.x / heads, seq = blockIdx.y;
    const int start = seq_start[seq], positions = row + 1;
    if (row >= seq_start[seq + 1] - start)
        return;
    const size_t at = ((size_t)(start + row) * heads + head) * REF_DIM;
    const size_t cache = ((size_t)seq * kv_heads + head / (heads / kv_heads)) * ctx_max * REF_DIM;
    for (int d = threadIdx.x; d < REF_DIM; d += REF_THREADS)
        q_row[d] = bf16_to_float(q[at + d]);
    __syncthreads();

    float top = -1e30f;
    for (int i = threadIdx.x; i < positions; i += REF_THREADS)
        top = fmaxf(top, score(q_row, k_cache + cache + (size_t)i * REF_DIM));
    top = block_max<REF_THREADS>(top, scratch);

    float sum = 0.0f, mean[wt_ceil_div(REF_DIM, REF_THREADS)] = {};
    for (int from = 0; from < positions; from += REF_CHUNK) {
        const int n = positions - from < REF_CHUNK ? positions - from : REF_CHUNK;
        for (int i = threadIdx.x; i < n; i += REF_THREADS) {
            p[i] = expf(score(q_row, k_cache + cache + (size_t)(from + i) * REF_DIM) - top);
            sum += p[i];
        }
        __syncthreads();
        for (int d = threadIdx.x, e = 0; d < REF_DIM; d += REF_THREADS, e++)
            for (int i = 0; i < n; i++)
                mean[e] += p[i] * bf16_to_float(v_cache[cache + (size_t)(from + i) * REF_DIM + d]);
        __syncthreads();
    }
    sum = block_sum<REF_THREADS>(sum, scratch);
    for (int d = threadIdx.x, e = 0; d < REF_DIM; d += REF_THREADS, e++)
        out[at + d] = float_to_bf16(mean[e] / sum);
}
