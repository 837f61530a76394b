/* SPDX-License-Identifier: MIT */
/* What the row kernels share: a row of bf16 held in registers, reductions over the threads of one row, and the
 * per-token quantisation of docs/operators.md. A block holds WT_ROWS_PER_BLOCK rows; each gets an equal run of whole warps.
 * Surprise: activations are read with plain loads. The .nc path may serve bytes cached before pdl_wait(). */
#pragma once

#include "kernel_templates/common/reduce.cuh"

/* VEC consecutive bf16 values as one word: 8 in 16 bytes, or 1 where rows are not 16-byte aligned (width % 8 != 0). */
template <int VEC> struct bf16_vec;

template <> struct bf16_vec<8> {
    uint4 bits;

    WT_DEVICE void clear()
    {
        bits = zero16();
    }
    WT_DEVICE void load(const bf16_t *p)
    {
        bits = load16(p);
    }
    WT_DEVICE void load_constant(const bf16_t *p)
    {
        bits = ld_stream16(p);
    }
    WT_DEVICE void store(bf16_t *p) const
    {
        store16(p, bits);
    }
    WT_DEVICE void get(float x[8]) const
    {
        unpack_bf16x8(bits, x);
    }
    WT_DEVICE void set(const float x[8])
    {
        bits = pack_bf16x8(x);
    }
};

template <> struct bf16_vec<1> {
    bf16_t bits;

    WT_DEVICE void clear()
    {
        bits = 0;
    }
    WT_DEVICE void load(const bf16_t *p)
    {
        bits = *p;
    }
    WT_DEVICE void load_constant(const bf16_t *p)
    {
        bits = *p;
    }
    WT_DEVICE void store(bf16_t *p) const
    {
        *p = bits;
    }
    WT_DEVICE void get(float x[1]) const
    {
        x[0] = bf16_to_float(bits);
    }
    WT_DEVICE void set(const float x[1])
    {
        bits = float_to_bf16(x[0]);
    }
};

/* How THREADS threads and ROWS rows of WIDTH values share a block. Vector v of a row belongs to thread v % LANES of that
 * row, as its vector v / LANES: neighbours in memory are neighbours in the warp. */
template <int WIDTH, int THREADS, int ROWS> struct row_layout {
    WT_REQUIRE(THREADS % (32 * ROWS) == 0, "every row of a block needs whole warps");
    static constexpr int VEC = WIDTH % 8 == 0 ? 8 : 1;
    static constexpr int LANES = THREADS / ROWS;
    static constexpr int VECTORS = WIDTH / VEC;
    static constexpr int HELD = (VECTORS + LANES - 1) / LANES; /* vectors per thread */
    static constexpr bool EVEN = VECTORS % LANES == 0;         /* no thread has a vector less */
};

/* Which row of the block this thread works on, and its place among that row's threads. */
template <int THREADS, int ROWS> WT_DEVICE int row_in_block()
{
    return ROWS == 1 ? 0 : (int)threadIdx.x / (THREADS / ROWS);
}

template <int THREADS, int ROWS> WT_DEVICE int row_lane()
{
    return ROWS == 1 ? (int)threadIdx.x : (int)threadIdx.x % (THREADS / ROWS);
}

/* Sum over the threads of each row; every thread of the block takes part and gets its row's.
 * `scratch`: THREADS / 32 floats of shared memory that serve one reduction only (there is no barrier at the end). */
template <int THREADS, int ROWS> WT_DEVICE float row_sum(float v, float *scratch)
{
    constexpr int WARPS = THREADS / ROWS / 32;
    v = warp_sum(v);
    if (WARPS == 1)
        return v;
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    if (lane == 0)
        scratch[warp] = v;
    __syncthreads();
    return warp_sum(lane < WARPS ? scratch[warp / WARPS * WARPS + lane] : 0.0f);
}

/* Maximum over the threads of each row, as above. Not for NaN: a NaN loses or wins by the order of the lanes. */
template <int THREADS, int ROWS> WT_DEVICE float row_max(float v, float *scratch)
{
    constexpr int WARPS = THREADS / ROWS / 32;
    v = warp_max(v);
    if (WARPS == 1)
        return v;
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    if (lane == 0)
        scratch[warp] = v;
    __syncthreads();
    return warp_max(scratch[warp / WARPS * WARPS + (lane < WARPS ? lane : 0)]);
}

template <int VEC> WT_DEVICE float vec_absmax(const bf16_vec<VEC> &v)
{
    float x[VEC], top = 0.0f;
    v.get(x);
#pragma unroll
    for (int e = 0; e < VEC; e++)
        top = fmaxf(top, fabsf(x[e]));
    return top;
}

/* ---- per-token quantisation: a = max|x| over the row ---- */

WT_DEVICE float quant_scale(float a)
{
    return fmaxf(a, 1e-10f) / 127.0f;
}

WT_DEVICE float quant_inverse(float a)
{
    return 127.0f / fmaxf(a, 1e-10f);
}

/* Round half to even; NaN gives 0. */
WT_DEVICE int quantize(float x, float inverse)
{
    const int q = __float2int_rn(x * inverse);
    return q < -127 ? -127 : q > 127 ? 127 : q;
}

WT_DEVICE u32 pack_s8x4(int a, int b, int c, int d)
{
    return ((u32)a & 0xffu) | ((u32)b & 0xffu) << 8 | ((u32)c & 0xffu) << 16 | (u32)d << 24;
}

/* Quantises one vector and stores it; p is aligned to VEC bytes. */
template <int VEC> WT_DEVICE void store_quantized(i8 *p, const bf16_vec<VEC> &v, float inverse)
{
    float x[VEC];
    v.get(x);
    if constexpr (VEC == 8) {
        int q[8];
#pragma unroll
        for (int e = 0; e < 8; e++)
            q[e] = quantize(x[e], inverse);
        const u64 low = pack_s8x4(q[0], q[1], q[2], q[3]), high = pack_s8x4(q[4], q[5], q[6], q[7]);
        *reinterpret_cast<u64 *>(p) = low | high << 32;
    } else {
        *p = (i8)quantize(x[0], inverse);
    }
}
