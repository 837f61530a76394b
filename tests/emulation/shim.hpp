// SPDX-License-Identifier: MIT
// CUDA C++ on the host: what a kernel source finds instead of nvcc's builtins. Every CUDA thread is a fiber (shim.cpp).
// Must not know any kernel nor any PTX (shim_ptx.hpp).
// Surprise: everything runs on one OS thread, blocks one after the other, so a failure happens again with the same schedule.
#pragma once

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "tests/emulation/launch.h"

#define WT_HOST_EMULATION "tests/emulation/shim_ptx.hpp"
#define __global__
#define __device__
#define __host__
#define __forceinline__ inline __attribute__((always_inline))
#define __launch_bounds__(...)
#define __align__(n) __attribute__((aligned(n)))
// One block runs at a time: shared memory is a section of the program, filled with 0xff before each block.
#define __shared__ static __attribute__((section("emu_shared")))
#define WT_DYNAMIC_SMEM(name) unsigned char *const name = emu::dynamic_smem()

struct alignas(16) uint4 {
    unsigned x, y, z, w;
};
struct alignas(16) int4 {
    int x, y, z, w;
};
struct alignas(16) float4 {
    float x, y, z, w;
};
struct alignas(8) uint2 {
    unsigned x, y;
};
struct alignas(8) int2 {
    int x, y;
};
struct alignas(8) float2 {
    float x, y;
};
struct uint3 {
    unsigned x, y, z;
};

inline uint4 make_uint4(unsigned x, unsigned y, unsigned z, unsigned w) { return {x, y, z, w}; }
inline int4 make_int4(int x, int y, int z, int w) { return {x, y, z, w}; }
inline float4 make_float4(float x, float y, float z, float w) { return {x, y, z, w}; }
inline uint2 make_uint2(unsigned x, unsigned y) { return {x, y}; }
inline int2 make_int2(int x, int y) { return {x, y}; }
inline float2 make_float2(float x, float y) { return {x, y}; }

namespace emu {

struct Warp; // shim.cpp's

struct Place {
    uint3 thread, block, block_dim, grid_dim;
    int lane;
};
extern Place here; // of the running thread; the scheduler sets it at each switch

// The body of a kernel for every thread of every block.
void run(const emu_launch &launch, void (*body)(void *), void *context);

// A rule was broken: says which thread, and ends the process.
[[noreturn]] __attribute__((format(printf, 1, 2))) void fail(const char *format, ...);

unsigned char *dynamic_smem();
void block_barrier(const char *site);

// All lanes of the warp that still run meet; each gives 8 bytes and sees what the others gave. `what` must be the same for all.
struct Gathered {
    const uint64_t *values; // by lane; valid until the lane's next but one meeting
    unsigned present;       // lanes that took part
};
Gathered warp_gather(const char *what, unsigned mask, uint64_t mine);

template <class T> inline uint64_t to_bits(T v)
{
    static_assert(sizeof(T) <= 8, "a shuffle moves at most 8 bytes");
    uint64_t bits = 0;
    memcpy(&bits, &v, sizeof v);
    return bits;
}

// What lane `from` gave; a lane that did not take part gives garbage, as the hardware may.
template <class T> inline T pick(const Gathered &all, int from)
{
    const uint64_t bits = all.present >> from & 1 ? all.values[from] : ~(uint64_t)0;
    T v;
    memcpy(&v, &bits, sizeof v);
    return v;
}

} // namespace emu

// What shim_ptx.hpp is made of (shim_ptx.cpp).
namespace emu {
uint32_t shared_address(const void *p);
void copy_start(uint32_t dst, const void *src, bool valid);
void copy_commit();
void copy_wait(int pending);
void load_matrices(uint32_t *r, int n, bool transposed, uint32_t address);
void multiply_bf16(float *d, const uint32_t *a, const uint32_t *b);
void multiply_s8(int32_t *d, const uint32_t *a, const uint32_t *b);
} // namespace emu

#define threadIdx (emu::here.thread)
#define blockIdx (emu::here.block)
#define blockDim (emu::here.block_dim)
#define gridDim (emu::here.grid_dim)
#define warpSize 32

#define EMU_TEXT_(x) #x
#define EMU_TEXT(x) EMU_TEXT_(x)
#define __syncthreads() emu::block_barrier(__FILE__ ":" EMU_TEXT(__LINE__))

inline void __syncwarp(unsigned mask = 0xffffffffu) { emu::warp_gather("__syncwarp", mask, 0); }

template <class T> inline T __shfl_sync(unsigned mask, T v, int from, int width = 32)
{
    const auto all = emu::warp_gather("__shfl_sync", mask, emu::to_bits(v));
    return emu::pick<T>(all, (emu::here.lane & ~(width - 1)) + (from & (width - 1)));
}

template <class T> inline T __shfl_xor_sync(unsigned mask, T v, int flip, int width = 32)
{
    const auto all = emu::warp_gather("__shfl_xor_sync", mask, emu::to_bits(v));
    const int from = emu::here.lane ^ flip;
    return from / width > emu::here.lane / width ? v : emu::pick<T>(all, from);
}

template <class T> inline T __shfl_down_sync(unsigned mask, T v, int by, int width = 32)
{
    const auto all = emu::warp_gather("__shfl_down_sync", mask, emu::to_bits(v));
    return emu::here.lane % width + by >= width ? v : emu::pick<T>(all, emu::here.lane + by);
}

template <class T> inline T __shfl_up_sync(unsigned mask, T v, int by, int width = 32)
{
    const auto all = emu::warp_gather("__shfl_up_sync", mask, emu::to_bits(v));
    return emu::here.lane % width < by ? v : emu::pick<T>(all, emu::here.lane - by);
}

inline unsigned __ballot_sync(unsigned mask, int predicate)
{
    const auto all = emu::warp_gather("__ballot_sync", mask, predicate != 0);
    unsigned votes = 0;
    for (int lane = 0; lane < 32; lane++)
        if (all.present >> lane & 1)
            votes |= (unsigned)all.values[lane] << lane;
    return votes;
}

inline int __any_sync(unsigned mask, int predicate) { return __ballot_sync(mask, predicate) != 0; }
inline int __all_sync(unsigned mask, int predicate) { return __ballot_sync(mask, !predicate) == 0; }

template <class T> inline T atomicAdd(T *p, T v) { return __atomic_fetch_add(p, v, __ATOMIC_RELAXED); }
template <class T> inline T atomicExch(T *p, T v) { return __atomic_exchange_n(p, v, __ATOMIC_RELAXED); }

template <class T> inline T atomicCAS(T *p, T expected, T v)
{
    __atomic_compare_exchange_n(p, &expected, v, false, __ATOMIC_RELAXED, __ATOMIC_RELAXED);
    return expected;
}

template <class T> inline T atomicMax(T *p, T v)
{
    T old = __atomic_load_n(p, __ATOMIC_RELAXED);
    while (v > old && !__atomic_compare_exchange_n(p, &old, v, false, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) {
    }
    return old;
}

template <> inline float atomicAdd<float>(float *p, float v)
{
    const float old = *p;
    *p = old + v;
    return old;
}

inline void __threadfence() { __atomic_thread_fence(__ATOMIC_SEQ_CST); }
inline void __threadfence_block() { __atomic_thread_fence(__ATOMIC_SEQ_CST); }

inline float __uint_as_float(unsigned u)
{
    float f;
    memcpy(&f, &u, 4);
    return f;
}

inline unsigned __float_as_uint(float f)
{
    unsigned u;
    memcpy(&u, &f, 4);
    return u;
}

inline float __int_as_float(int i) { return __uint_as_float((unsigned)i); }
inline int __float_as_int(float f) { return (int)__float_as_uint(f); }

// As cvt.rni.s32.f32: out of range saturates, NaN is 0.
inline int __float2int_rn(float f)
{
    if (f != f)
        return 0;
    return f >= 2147483648.0f ? 2147483647 : f < -2147483648.0f ? -2147483647 - 1 : (int)nearbyintf(f);
}

inline float __int2float_rn(int i) { return (float)i; }
inline float __expf(float x) { return expf(x); }
inline float __exp2f(float x) { return exp2f(x); }
inline float __logf(float x) { return logf(x); }
inline float __fdividef(float a, float b) { return a / b; }
inline float __frcp_rn(float x) { return 1.0f / x; }
inline float __fmaf_rn(float a, float b, float c) { return fmaf(a, b, c); }
inline float rsqrtf(float x) { return 1.0f / sqrtf(x); }
inline int __popc(unsigned x) { return __builtin_popcount(x); }
inline int __clz(int x) { return x ? __builtin_clz((unsigned)x) : 32; }
inline int __ffs(int x) { return __builtin_ffs(x); }
template <class T> inline T __ldg(const T *p) { return *p; }
template <class T> inline T min(T a, T b) { return b < a ? b : a; }
template <class T> inline T max(T a, T b) { return b > a ? b : a; }
