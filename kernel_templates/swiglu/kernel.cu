/* SPDX-License-Identifier: MIT */
/* silu(gate) * up of bf16 rows [gate | up], optionally quantised per row.
 * WT_QUANT=0: a flat loop over vectors, WT_UNROLL per thread. WT_QUANT=1: whole rows, since the scale needs the row's
 * maximum; the bf16 products stay in registers. Surprise: in that form it is the bf16-rounded product that is quantised. */
#include "kernel_templates/common/row.cuh"
#include "kernel_templates/common/silu.cuh"

namespace {

constexpr int WIDTH = WT_I;

template <int VEC> WT_DEVICE bf16_vec<VEC> product(const bf16_vec<VEC> &gate, const bf16_vec<VEC> &up)
{
    float g[VEC], u[VEC];
    bf16_vec<VEC> out;
    gate.get(g);
    up.get(u);
#pragma unroll
    for (int e = 0; e < VEC; e++)
        g[e] = silu(g[e]) * u[e];
    out.set(g);
    return out;
}

#if WT_QUANT
using layout = row_layout<WIDTH, WT_THREADS, WT_ROWS_PER_BLOCK>;
#else
using layout = row_layout<WIDTH, WT_THREADS, 1>;
#endif
constexpr int VEC = layout::VEC;
typedef bf16_vec<VEC> vec;

#if WT_QUANT
constexpr int HELD = layout::HELD;
constexpr int BATCH = wt_min(HELD, 4); /* vectors of gate and of up in flight: registers against latency */

WT_DEVICE void rows(const bf16_t *gate_up, i8 *q, float *scale, int m)
{
    __shared__ float scratch[WT_THREADS / 32];
    const int lane = row_lane<WT_THREADS, WT_ROWS_PER_BLOCK>();
    const i64 row = (i64)blockIdx.x * WT_ROWS_PER_BLOCK + row_in_block<WT_THREADS, WT_ROWS_PER_BLOCK>();
    const bf16_t *gate = gate_up + row * (2 * (i64)WIDTH), *up = gate + WIDTH;
    vec held[HELD];
    float a = 0.0f;
#pragma unroll
    for (int from = 0; from < HELD; from += BATCH) {
        vec factor[BATCH];
#pragma unroll
        for (int c = from; c < wt_min(from + BATCH, HELD); c++) {
            const int v = c * layout::LANES + lane;
            held[c].clear();
            factor[c - from].clear();
            if (row < m && v < layout::VECTORS) {
                held[c].load(gate + v * VEC);
                factor[c - from].load(up + v * VEC);
            }
        }
#pragma unroll
        for (int c = from; c < wt_min(from + BATCH, HELD); c++) {
            held[c] = product<VEC>(held[c], factor[c - from]);
            a = fmaxf(a, vec_absmax<VEC>(held[c]));
        }
    }
    a = row_max<WT_THREADS, WT_ROWS_PER_BLOCK>(a, scratch);
    if (row >= m)
        return;
    const float inverse = quant_inverse(a);
#pragma unroll
    for (int c = 0; c < HELD; c++) {
        const int v = c * layout::LANES + lane;
        if (v < layout::VECTORS)
            store_quantized<VEC>(q + row * WIDTH + v * VEC, held[c], inverse);
    }
    if (lane == 0)
        scale[row] = quant_scale(a);
}
#else
WT_DEVICE void vectors(const bf16_t *gate_up, bf16_t *out, int m)
{
    const i64 total = (i64)m * layout::VECTORS;
    const i64 first = (i64)blockIdx.x * (WT_THREADS * WT_UNROLL) + threadIdx.x;
    vec gate[WT_UNROLL], up[WT_UNROLL];
#pragma unroll
    for (int u = 0; u < WT_UNROLL; u++) {
        const i64 v = first + u * WT_THREADS;
        if (v < total) {
            const bf16_t *from = gate_up + v / layout::VECTORS * (2 * WIDTH) + v % layout::VECTORS * VEC;
            gate[u].load(from);
            up[u].load(from + WIDTH);
        }
    }
#pragma unroll
    for (int u = 0; u < WT_UNROLL; u++) {
        const i64 v = first + u * WT_THREADS;
        if (v < total)
            product<VEC>(gate[u], up[u]).store(out + v * VEC);
    }
}
#endif

} // namespace

extern "C" __global__ void __launch_bounds__(WT_THREADS)
    swiglu(const bf16_t *gate_up, bf16_t *out, i8 *q, float *scale, int m)
{
    pdl_launch_dependents();
    pdl_wait();
#if WT_QUANT
    rows(gate_up, q, scale, m);
#else
    vectors(gate_up, out, m);
#endif
}
