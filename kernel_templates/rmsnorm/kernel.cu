/* SPDX-License-Identifier: MIT */
/* RMSNorm of bf16 rows, optionally adding a residual before and quantising after; one read, the row stays in registers.
 * Rounds where transformers does: residual sum, normalised value and product are each rounded to bf16.
 * Surprise: the weight is no other kernel's output, so its loads are issued before pdl_wait() when they fit in registers. */
#include "kernel_templates/common/row.cuh"

namespace {

constexpr int WIDTH = WT_K;
using layout = row_layout<WIDTH, WT_THREADS, WT_ROWS_PER_BLOCK>;
constexpr int VEC = layout::VEC, HELD = layout::HELD;
constexpr bool WEIGHT_EARLY = HELD <= 4; /* more would cost registers that hold rows */
typedef bf16_vec<VEC> vec;

WT_DEVICE bool has(int c, int lane)
{
    return layout::EVEN || c * layout::LANES + lane < layout::VECTORS;
}

WT_DEVICE int offset(int c, int lane)
{
    return (c * layout::LANES + lane) * VEC;
}

WT_DEVICE float sum_of_squares(const vec &v)
{
    float x[VEC], sum = 0.0f;
    v.get(x);
#pragma unroll
    for (int e = 0; e < VEC; e++)
        sum += x[e] * x[e];
    return sum;
}

#if WT_RESIDUAL
/* bf16(a + b), which becomes the new residual. */
WT_DEVICE vec added(const vec &a, const vec &b)
{
    float x[VEC], y[VEC];
    vec sum;
    a.get(x);
    b.get(y);
#pragma unroll
    for (int e = 0; e < VEC; e++)
        x[e] += y[e];
    sum.set(x);
    return sum;
}
#endif

WT_DEVICE vec normalised(const vec &v, const vec &weight, float factor)
{
    float x[VEC], w[VEC];
    vec out;
    v.get(x);
    weight.get(w);
#pragma unroll
    for (int e = 0; e < VEC; e++)
        x[e] = round_to_bf16(x[e] * factor) * w[e];
    out.set(x);
    return out;
}

} // namespace

extern "C" __global__ void __launch_bounds__(WT_THREADS)
    rmsnorm(const bf16_t *x, bf16_t *residual, const bf16_t *weight, bf16_t *out, i8 *q, float *scale, float eps, int m)
{
    __shared__ float scratch[2][WT_THREADS / 32];
    const int lane = row_lane<WT_THREADS, WT_ROWS_PER_BLOCK>();
    const i64 row = (i64)blockIdx.x * WT_ROWS_PER_BLOCK + row_in_block<WT_THREADS, WT_ROWS_PER_BLOCK>();
    const i64 base = row * WIDTH;
    const bool active = row < m;

    pdl_launch_dependents();
    vec early[WEIGHT_EARLY ? HELD : 1];
    if (WEIGHT_EARLY) {
#pragma unroll
        for (int c = 0; c < HELD; c++)
            if (has(c, lane))
                early[c].load_constant(weight + offset(c, lane));
    }
    pdl_wait();

    vec held[HELD];
#pragma unroll
    for (int c = 0; c < HELD; c++) {
        held[c].clear();
        if (active && has(c, lane))
            held[c].load(x + base + offset(c, lane));
    }
#if WT_RESIDUAL
#pragma unroll
    for (int c = 0; c < HELD; c++) {
        if (active && has(c, lane)) {
            vec before;
            before.load(residual + base + offset(c, lane));
            held[c] = added(before, held[c]);
            held[c].store(residual + base + offset(c, lane));
        }
    }
#endif
    float sum = 0.0f;
#pragma unroll
    for (int c = 0; c < HELD; c++)
        sum += sum_of_squares(held[c]);
    sum = row_sum<WT_THREADS, WT_ROWS_PER_BLOCK>(sum, scratch[0]);
    const float factor = 1.0f / sqrtf(sum / (float)WIDTH + eps);

    float a = 0.0f;
#pragma unroll
    for (int c = 0; c < HELD; c++) {
        if (has(c, lane)) {
            vec w;
            if (WEIGHT_EARLY)
                w = early[WEIGHT_EARLY ? c : 0];
            else
                w.load(weight + offset(c, lane));
            held[c] = normalised(held[c], w, factor);
            if (!WT_QUANT && active)
                held[c].store(out + base + offset(c, lane));
            a = fmaxf(a, vec_absmax<VEC>(held[c]));
        }
    }
#if WT_QUANT
    a = row_max<WT_THREADS, WT_ROWS_PER_BLOCK>(a, scratch[1]);
    if (!active)
        return;
    const float inverse = quant_inverse(a);
#pragma unroll
    for (int c = 0; c < HELD; c++)
        if (has(c, lane))
            store_quantized<VEC>(q + base + offset(c, lane), held[c], inverse);
    if (lane == 0)
        scale[row] = quant_scale(a);
#endif
}
