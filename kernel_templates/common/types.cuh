/* SPDX-License-Identifier: MIT */
/* Integer names, bf16 as raw bits, and 16-byte accesses: what every kernel template starts from.
 * Knows no instruction but the bf16 conversion, and includes no toolkit header (NVRTC's builtins are enough).
 * Surprise: bf16 is an unsigned short here, so `+` on it adds bits. Convert first. */
#pragma once

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef signed char i8;
typedef int i32;
typedef long long i64;
typedef unsigned short bf16_t;

/* The compute capability being compiled for as two or three digits: 75, 80, 86, 89, 90, 100, 120. */
#if defined(WT_HOST_EMULATION)
#ifndef WT_SM
#define WT_SM 80
#endif
#elif defined(__CUDA_ARCH__)
#define WT_SM (__CUDA_ARCH__ / 10)
#else
#define WT_SM 0 /* nvcc's host pass: parsed, never run */
#endif

#define WT_DEVICE __device__ __forceinline__

/* Refuses a config that the template cannot express; the message ends up in the trial's log. */
#define WT_REQUIRE(condition, message) static_assert(condition, message)
#define WT_REQUIRE_POW2(x) static_assert((x) > 0 && ((x) & ((x)-1)) == 0, #x " must be a power of two")
#define WT_REQUIRE_MULTIPLE(x, of) static_assert((x) % (of) == 0, #x " must be a multiple of " #of)

/* Dynamic shared memory of the block as `unsigned char name[]`, aligned as the TMA swizzles want it. One per kernel. */
#ifndef WT_HOST_EMULATION
#define WT_DYNAMIC_SMEM(name) extern __shared__ __align__(1024) unsigned char name[]
#endif

WT_DEVICE constexpr int wt_ceil_div(int a, int b)
{
    return (a + b - 1) / b;
}

WT_DEVICE constexpr int wt_min(int a, int b)
{
    return a < b ? a : b;
}

WT_DEVICE constexpr int wt_max(int a, int b)
{
    return a > b ? a : b;
}

WT_DEVICE float bf16_to_float(bf16_t h)
{
    return __uint_as_float((u32)h << 16);
}

/* The low and the high half of two packed bf16 values. */
WT_DEVICE float bf16_lo(u32 pair)
{
    return __uint_as_float(pair << 16);
}

WT_DEVICE float bf16_hi(u32 pair)
{
    return __uint_as_float(pair & 0xffff0000u);
}

/* Round to nearest even; NaN becomes 0x7fff, as cvt does. */
WT_DEVICE bf16_t float_to_bf16_bits(float f)
{
    const u32 bits = __float_as_uint(f);
    if ((bits & 0x7fffffffu) > 0x7f800000u)
        return 0x7fff;
    return (bf16_t)((bits + 0x7fffu + ((bits >> 16) & 1u)) >> 16);
}

/* PTX ISA: Data Movement and Conversion, cvt (bf16 destination: sm_80). */
WT_DEVICE bf16_t float_to_bf16(float f)
{
#if WT_SM >= 80 && !defined(WT_HOST_EMULATION)
    bf16_t h;
    asm("cvt.rn.bf16.f32 %0, %1;" : "=h"(h) : "f"(f));
    return h;
#else
    return float_to_bf16_bits(f);
#endif
}

/* `lo` goes to the lower address when the word is stored. */
WT_DEVICE u32 pack_bf16(float lo, float hi)
{
#if WT_SM >= 80 && !defined(WT_HOST_EMULATION)
    u32 pair;
    asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(pair) : "f"(hi), "f"(lo));
    return pair;
#else
    return (u32)float_to_bf16_bits(lo) | (u32)float_to_bf16_bits(hi) << 16;
#endif
}

/* f rounded to bf16 and back: where transformers rounds between two operations. */
WT_DEVICE float round_to_bf16(float f)
{
    return bf16_to_float(float_to_bf16(f));
}

/* 16 bytes at once; `p` is 16-byte aligned, in any memory. */
WT_DEVICE uint4 load16(const void *p)
{
    return *static_cast<const uint4 *>(p);
}

WT_DEVICE void store16(void *p, uint4 v)
{
    *static_cast<uint4 *>(p) = v;
}

WT_DEVICE uint4 zero16()
{
    return make_uint4(0, 0, 0, 0);
}

/* Eight bf16 values of a 16-byte word to floats, in memory order; and back. */
WT_DEVICE void unpack_bf16x8(uint4 v, float x[8])
{
    x[0] = bf16_lo(v.x), x[1] = bf16_hi(v.x), x[2] = bf16_lo(v.y), x[3] = bf16_hi(v.y);
    x[4] = bf16_lo(v.z), x[5] = bf16_hi(v.z), x[6] = bf16_lo(v.w), x[7] = bf16_hi(v.w);
}

WT_DEVICE uint4 pack_bf16x8(const float x[8])
{
    return make_uint4(pack_bf16(x[0], x[1]), pack_bf16(x[2], x[3]), pack_bf16(x[4], x[5]),
                      pack_bf16(x[6], x[7]));
}
