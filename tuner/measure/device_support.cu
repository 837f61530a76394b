// SPDX-License-Identifier: MIT
// What the device child needs on the GPU besides the kernels under test: random inputs, comparison, guard checks, clocks.
// Everything is indexed with 64 bits; element types are passed as the index of their row in tuner/core/dtype.h.
#include "kernel_templates/common/types.cuh"

enum { BF16, F16, F32, S8, U8, E4M3, S32, I32, I64 };
enum { FILL_NONE, FILL_NORMAL, FILL_UNIFORM, FILL_CONST, FILL_RAMP, FILL_SPARSE24 };

// splitmix64's finaliser: element i of a stream is mix(seed + i * odd), with no state to carry.
WT_DEVICE u64 mix(u64 x)
{
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ull;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebull;
    return x ^ (x >> 31);
}

WT_DEVICE u16 f32_to_f16(float f)
{
    u16 h;
    asm("cvt.rn.f16.f32 %0, %1;" : "=h"(h) : "f"(f));
    return h;
}

WT_DEVICE float f16_to_f32(u16 h)
{
    float f;
    asm("cvt.f32.f16 %0, %1;" : "=f"(f) : "h"(h));
    return f;
}

// e4m3: 1 sign, 4 exponent (bias 7), 3 mantissa bits; 448 is the largest, 0x7f is NaN. Software, for every architecture.
WT_DEVICE u8 f32_to_e4m3(float f)
{
    u32 sign = __float_as_uint(f) >> 31 << 7;
    float a = fabsf(f);
    if (!(a == a))
        return 0x7f;
    if (a >= 448.0f)
        return (u8)(sign | 0x7e);
    int exponent = a < 0.015625f ? -6 : (int)(__float_as_uint(a) >> 23) - 127;
    u32 steps = (u32)rintf(ldexpf(a, 3 - exponent)); // 8..16 when normal, 0..8 when subnormal
    u32 bits = exponent == -6 ? steps : (u32)(exponent + 7) * 8 + steps - 8;
    return (u8)(sign | (bits > 0x7e ? 0x7e : bits));
}

WT_DEVICE float e4m3_to_f32(u8 v)
{
    int exponent = v >> 3 & 15, mantissa = v & 7;
    if ((v & 0x7f) == 0x7f)
        return __uint_as_float(0x7fc00000u);
    float a = exponent ? ldexpf((float)(8 + mantissa), exponent - 10) : ldexpf((float)mantissa, -9);
    return v & 0x80 ? -a : a;
}

WT_DEVICE double load_value(const void *p, u64 i, int type)
{
    switch (type) {
    case BF16: return bf16_to_float(((const u16 *)p)[i]);
    case F16: return f16_to_f32(((const u16 *)p)[i]);
    case F32: return ((const float *)p)[i];
    case S8: return ((const i8 *)p)[i];
    case U8: return ((const u8 *)p)[i];
    case E4M3: return e4m3_to_f32(((const u8 *)p)[i]);
    case I64: return (double)((const i64 *)p)[i];
    default: return ((const i32 *)p)[i];
    }
}

WT_DEVICE void store_value(void *p, u64 i, int type, double v)
{
    switch (type) {
    case BF16: ((u16 *)p)[i] = float_to_bf16((float)v); break;
    case F16: ((u16 *)p)[i] = f32_to_f16((float)v); break;
    case F32: ((float *)p)[i] = (float)v; break;
    case S8: ((i8 *)p)[i] = (i8)(int)v; break;
    case U8: ((u8 *)p)[i] = (u8)(int)v; break;
    case E4M3: ((u8 *)p)[i] = f32_to_e4m3((float)v); break;
    case I64: ((i64 *)p)[i] = (i64)v; break;
    default: ((i32 *)p)[i] = (i32)v; break;
    }
}

WT_DEVICE bool is_whole(int type)
{
    return type == S8 || type == U8 || type == S32 || type == I32 || type == I64;
}

WT_DEVICE double normal(u64 r, double std)
{
    float u = ((u32)(r >> 32) + 1.0f) * 2.3283064e-10f, v = (u32)r * 2.3283064e-10f;
    return std * (double)(sqrtf(-2.0f * logf(fminf(u, 1.0f))) * cospif(2.0f * v));
}

WT_DEVICE double uniform(u64 r, double lo, double hi, bool whole)
{
    double u = (double)(r >> 11) * (1.0 / 9007199254740992.0); // [0, 1)
    return whole ? lo + floor(u * (hi - lo + 1)) : lo + u * (hi - lo);
}

// One of the six nibbles that name two places of four, the lower one in the lower bits.
WT_DEVICE u32 pair_of_four(u32 choice)
{
    return 0xedc984u >> (choice * 4) & 0xf;
}

// ramp: (i // div) % mod * a + b; mod 0: none
extern "C" __global__ void wt_fill(void *out, u64 n, int type, int kind, double a, double b, u64 div, u64 mod, u64 seed)
{
    u64 stride = (u64)gridDim.x * blockDim.x;
    for (u64 i = (u64)blockIdx.x * blockDim.x + threadIdx.x; i < n; i += stride) {
        u64 r = mix(seed + (i + 1) * 0x9e3779b97f4a7c15ull), step = i / div;
        double v = 0;
        if (kind == FILL_NORMAL)
            v = normal(r, a);
        else if (kind == FILL_UNIFORM)
            v = uniform(r, a, b, is_whole(type));
        else if (kind == FILL_CONST)
            v = a;
        else if (kind == FILL_RAMP)
            v = (double)(mod ? step % mod : step) * a + b;
        else if (kind == FILL_SPARSE24)
            v = pair_of_four((u32)(r >> 32) % 6) | pair_of_four((u32)r % 6) << 4;
        if (is_whole(type) && kind == FILL_NORMAL)
            v = rint(v);
        store_value(out, i, type, v);
    }
}

// One per checked argument; all zero before. not_first: ~(index of the first bad element), so that zero is "none".
struct report {
    u64 n_bad, not_first;
    u32 max_error; // a non-negative float's bits: their order is the floats'
    u32 n_guard;   // guard bytes that were overwritten
};

// An element fails when |x - ref| > abs + rel * |ref|, or when it is not a number.
extern "C" __global__ void wt_compare(const void *out, const void *ref, u64 n, int type, double abs, double rel, report *to)
{
    __shared__ u32 block_max;
    u64 stride = (u64)gridDim.x * blockDim.x, n_bad = 0, not_first = 0;
    float worst = 0;
    if (threadIdx.x == 0)
        block_max = 0;
    __syncthreads();
    for (u64 i = (u64)blockIdx.x * blockDim.x + threadIdx.x; i < n; i += stride) {
        double x = load_value(out, i, type), y = load_value(ref, i, type);
        double error = x == y ? 0 : fabs(x - y);
        if (!(error <= abs + rel * fabs(y))) {
            n_bad++;
            if (not_first < ~i)
                not_first = ~i;
        }
        if (!(error <= 3e38)) // NaN and infinity
            error = 3e38;
        worst = fmaxf(worst, (float)error);
    }
    if (worst > 0)
        atomicMax(&block_max, __float_as_uint(worst));
    if (n_bad) {
        atomicAdd(&to->n_bad, n_bad);
        atomicMax(&to->not_first, not_first);
    }
    __syncthreads();
    if (threadIdx.x == 0 && block_max)
        atomicMax(&to->max_error, block_max);
}

extern "C" __global__ void wt_guard(const u8 *front, const u8 *back, u32 bytes, u32 value, report *to)
{
    u32 n = 0;
    for (u32 i = blockIdx.x * blockDim.x + threadIdx.x; i < bytes; i += gridDim.x * blockDim.x)
        n += (front[i] != value) + (back[i] != value);
    if (n)
        atomicAdd(&to->n_guard, n);
}

// {nanoseconds, SM clocks, SM}: two of them around a burst give the clock rate, when the SM is the same.
extern "C" __global__ void wt_stamp(u64 *to)
{
    u64 ns;
    u32 sm;
    asm volatile("mov.u64 %0, %%globaltimer;" : "=l"(ns));
    asm volatile("mov.u32 %0, %%smid;" : "=r"(sm));
    to[0] = ns;
    to[1] = (u64)clock64();
    to[2] = sm;
}

// Keeps the stream busy while the CPU queues what is to be timed.
extern "C" __global__ void wt_delay(u64 ns)
{
    u64 begin, now;
    asm volatile("mov.u64 %0, %%globaltimer;" : "=l"(begin));
    do {
        asm volatile("mov.u64 %0, %%globaltimer;" : "=l"(now));
    } while (now - begin < ns);
}
