/* SPDX-License-Identifier: MIT */
/* After the QKV projection: rotates q and k (Qwen3: RMSNorm per head first), appends k and v to their caches, one launch.
 * A head belongs to HEAD_DIM / 16 neighbouring lanes; each holds 8 values of the first half and their partners in the second.
 * Surprise: a position outside the cache is skipped whole, so that a full cache cannot overwrite the next sequence's. */
#include "kernel_templates/common/row.cuh"

namespace {

constexpr int DIM = WT_HEAD_DIM, HALF = DIM / 2, LANES = DIM / 16;
WT_REQUIRE(LANES == 1 || LANES == 2 || LANES == 4 || LANES == 8 || LANES == 16, "head_dim must be 16 to 256, a power of two");

/* One lane's share of a head: values 8 * part .. + 7 of each half. */
struct share {
    bf16_vec<8> first, second;

    WT_DEVICE void clear()
    {
        first.clear();
        second.clear();
    }
    WT_DEVICE void load(const bf16_t *head)
    {
        first.load(head);
        second.load(head + HALF);
    }
    WT_DEVICE void store(bf16_t *head) const
    {
        first.store(head);
        second.store(head + HALF);
    }
};

WT_DEVICE float head_sum(float v)
{
#pragma unroll
    for (int step = LANES / 2; step > 0; step /= 2)
        v += __shfl_xor_sync(0xffffffffu, v, step);
    return v;
}

/* Every lane of the warp takes part; `weight` points to this lane's share. */
WT_DEVICE void normalise(share &s, const bf16_t *weight, float eps)
{
    float a[8], b[8], sum = 0.0f, wa[8], wb[8];
    s.first.get(a);
    s.second.get(b);
#pragma unroll
    for (int e = 0; e < 8; e++)
        sum += a[e] * a[e] + b[e] * b[e];
    const float factor = 1.0f / sqrtf(head_sum(sum) / (float)DIM + eps);
    unpack_bf16x8(load16(weight), wa);
    unpack_bf16x8(load16(weight + HALF), wb);
#pragma unroll
    for (int e = 0; e < 8; e++) {
        a[e] = round_to_bf16(a[e] * factor) * wa[e];
        b[e] = round_to_bf16(b[e] * factor) * wb[e];
    }
    s.first.set(a);
    s.second.set(b);
}

WT_DEVICE void load_floats(const float *p, float x[8])
{
    const uint4 low = load16(p), high = load16(p + 4);
    x[0] = __uint_as_float(low.x), x[1] = __uint_as_float(low.y);
    x[2] = __uint_as_float(low.z), x[3] = __uint_as_float(low.w);
    x[4] = __uint_as_float(high.x), x[5] = __uint_as_float(high.y);
    x[6] = __uint_as_float(high.z), x[7] = __uint_as_float(high.w);
}

/* `cos_row`: this lane's cosines; the sines follow HALF later. */
WT_DEVICE void rotate(share &s, const float *cos_row)
{
    float a[8], b[8], cosine[8], sine[8];
    s.first.get(a);
    s.second.get(b);
    load_floats(cos_row, cosine);
    load_floats(cos_row + HALF, sine);
#pragma unroll
    for (int e = 0; e < 8; e++) {
        const float x = a[e], y = b[e];
        a[e] = x * cosine[e] - y * sine[e];
        b[e] = y * cosine[e] + x * sine[e];
    }
    s.first.set(a);
    s.second.set(b);
}

} // namespace

extern "C" __global__ void __launch_bounds__(WT_THREADS)
    rope_append(const bf16_t *qkv, const int *positions, const int *seq_of, const float *cos_sin, const bf16_t *q_norm,
                const bf16_t *k_norm, bf16_t *q, bf16_t *k_cache, bf16_t *v_cache, float eps, int m, int heads,
                int kv_heads, int seqs, int ctx_max)
{
    const u32 slots = heads + 2 * kv_heads; /* heads of one token, in the order of its qkv row */
    const u64 total = (u64)m * slots;       /* below 2^32: 76 million tokens at 56 heads */
    const u64 base = (u64)blockIdx.x * (WT_THREADS * WT_ITEMS / LANES);
    const int part = threadIdx.x % LANES * 8;

    pdl_launch_dependents();
    pdl_wait();
    share held[WT_ITEMS];
    int position[WT_ITEMS], seq[WT_ITEMS];
    bool active[WT_ITEMS];
#pragma unroll
    for (int u = 0; u < WT_ITEMS; u++) {
        const u64 item = base + (u * WT_THREADS + threadIdx.x) / LANES;
        const u32 token = (u32)item / slots;
        active[u] = item < total;
        held[u].clear();
        position[u] = seq[u] = 0;
        if (active[u]) {
            held[u].load(qkv + (i64)item * DIM + part);
            position[u] = positions[token];
            seq[u] = seq_of[token];
        }
        active[u] = active[u] && position[u] >= 0 && position[u] < ctx_max && seq[u] >= 0 && seq[u] < seqs;
    }
#pragma unroll
    for (int u = 0; u < WT_ITEMS; u++) {
        const u32 item = (u32)(base + (u * WT_THREADS + threadIdx.x) / LANES);
        const u32 token = item / slots, slot = item % slots;
        const bool is_q = slot < (u32)heads, is_v = slot >= (u32)(heads + kv_heads);
        if (WT_QK_NORM) {
            share normal = held[u];
            normalise(normal, (is_q ? q_norm : k_norm) + part, eps);
            if (!is_v)
                held[u] = normal;
        }
        if (!active[u])
            continue;
        if (!is_v)
            rotate(held[u], cos_sin + (i64)position[u] * DIM + part);
        if (is_q) {
            held[u].store(q + ((i64)token * heads + slot) * DIM + part);
        } else {
            const u32 head = slot - heads - (is_v ? kv_heads : 0);
            const i64 at = (((i64)seq[u] * kv_heads + head) * ctx_max + position[u]) * DIM + part;
            held[u].store((is_v ? v_cache : k_cache) + at);
        }
    }
}
