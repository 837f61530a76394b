/* SPDX-License-Identifier: MIT */
/* out = (a * b^T) * scale_a[row] * scale_b[column] + bias in bf16, or the raw s32 sums, for few
 * rows of a: weights streamed once, dp4a on CUDA cores. Grid x walks the rows of b, grid y groups
 * of `m_tile` rows of a. Surprise: a and scale_a are not __restrict__: a load known to be invariant
 * could be moved above pdl_wait(), and an earlier kernel writes it. */
#include "kernel_templates/common/gemv.cuh"

struct S8Op {
    typedef int Sum;
    typedef uint4 Operand;

    static WT_DEVICE Operand operand(uint4 bits) { return bits; }

    static WT_DEVICE void add(int &sum, const uint4 &w, const uint4 &x)
    {
        sum = dp4a(w.x, x.x, sum);
        sum = dp4a(w.y, x.y, sum);
        sum = dp4a(w.z, x.z, sum);
        sum = dp4a(w.w, x.w, sum);
    }
};

struct DequantStore {
    bf16_t *out;
    i32 *out32;
    const float *scale_a, *scale_b;
    const bf16_t *bias;
    int n;

    WT_DEVICE void operator()(int sum, int row, int column) const
    {
        const i64 at = (i64)row * n + column;
        if (WT_OUT_S32) {
            out32[at] = sum;
            return;
        }
        const float x = (float)sum * scale_a[row] * scale_b[column];
        out[at] = float_to_bf16(WT_BIAS ? x + bf16_to_float(bias[column]) : x);
    }
};

typedef Gemv<S8Op, WT_M_TILE, WT_ROWS, WT_WARPS, WT_K_WARPS, WT_UNROLL> Kernel;

extern "C" __global__ void __launch_bounds__(Kernel::THREADS)
    gemv_w8a8(const i8 *a, const i8 *__restrict__ b, const float *scale_a,
              const float *__restrict__ scale_b, const bf16_t *__restrict__ bias,
              bf16_t *__restrict__ out, i32 *__restrict__ out32, int m, int n, int k)
{
    __shared__ int shared[2 * WT_K_WARPS * Kernel::SUMS * Kernel::GROUPS];
    const Kernel kernel = {
        reinterpret_cast<const u8 *>(b), reinterpret_cast<const u8 *>(a), (u32)k, m, n, k / 16};
    const DequantStore store = {out, out32, scale_a, scale_b, bias, n};
    kernel.run(blockIdx.y * WT_M_TILE, shared, store);
}
