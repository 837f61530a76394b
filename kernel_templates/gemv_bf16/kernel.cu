/* SPDX-License-Identifier: MIT */
/* out = a * b^T + bias in bf16 for few rows of a: weights streamed once, f32 sums on CUDA cores.
 * Grid x walks the rows of b, grid y groups of `m_tile` rows of a.
 * Surprise: a is not __restrict__: a load known to be invariant could be moved above pdl_wait(),
 * and an earlier kernel writes it. */
#include "kernel_templates/common/gemv.cuh"

struct Bf16Op {
    typedef float Sum;
    struct Operand {
        float v[8];
    };

    static WT_DEVICE Operand operand(uint4 bits)
    {
        Operand o;
        unpack_bf16x8(bits, o.v);
        return o;
    }

    static WT_DEVICE void add(float &sum, const Operand &w, const Operand &x)
    {
#pragma unroll
        for (int e = 0; e < 8; e++)
            sum += w.v[e] * x.v[e];
    }
};

struct BiasStore {
    bf16_t *out;
    const bf16_t *bias;
    int n;

    WT_DEVICE void operator()(float sum, int row, int column) const
    {
        out[(i64)row * n + column] =
            float_to_bf16(WT_BIAS ? sum + bf16_to_float(bias[column]) : sum);
    }
};

typedef Gemv<Bf16Op, WT_M_TILE, WT_ROWS, WT_WARPS, WT_K_WARPS, WT_UNROLL> Kernel;

extern "C" __global__ void __launch_bounds__(Kernel::THREADS)
    gemv_bf16(const bf16_t *a, const bf16_t *__restrict__ b, const bf16_t *__restrict__ bias,
              bf16_t *__restrict__ out, int m, int n, int k)
{
    __shared__ float shared[2 * WT_K_WARPS * Kernel::SUMS * Kernel::GROUPS];
    const Kernel kernel = {
        reinterpret_cast<const u8 *>(b), reinterpret_cast<const u8 *>(a), (u32)k * 2, m, n, k / 8};
    const BiasStore store = {out, bias, n};
    kernel.run(blockIdx.y * WT_M_TILE, shared, store);
}
