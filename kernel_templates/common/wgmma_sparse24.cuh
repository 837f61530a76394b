/* SPDX-License-Identifier: MIT */
/* PTX ISA "Asynchronous Multiply-and-Accumulate Instruction: wgmma.mma_async.sp" (sm_90a): d[64, N]
 * += a[64, 64 bytes] * b[N, 64 bytes]^T by a warpgroup, where a is 2:4 sparse: 32 bytes of kept
 * values in 64-byte swizzled rows of shared memory, and a word of metadata from each thread. b as
 * in wgmma.cuh. Must not know any kernel, nor how metadata lie in memory (sparse24.cuh). Surprise:
 * the metadata word must stay in its register until wgmma_wait, as an accumulator must. */
#pragma once

#include "kernel_templates/common/wgmma.cuh"

/* The matrix descriptor of 64-byte swizzled K-major rows at shared `address` (512-byte aligned
 * tile; +32 a k-step): groups of 8 rows lie 512 bytes apart. */
WT_DEVICE u64 wgmma_descriptor_64(u32 address)
{
    return (u64)(address >> 4 & 0x3fff) | (u64)1 << 16 | (u64)(512 >> 4) << 32 | (u64)2 << 62;
}

/* The kinds of product. WORDS: metadata words of a thread for 64 rows and 128 bytes of b's rows;
 * a word serves one instruction, or with selectors (16-bit values: half the lanes each) two. */
struct Sparse24Bf16 : WgmmaBf16 {
    static constexpr bool SPARSE = true;
    static constexpr int WORDS = 1;
};
struct Sparse24E4m3 : WgmmaE4m3 {
    static constexpr bool SPARSE = true;
    static constexpr int WORDS = 2;
};
struct Sparse24S8 : WgmmaS8 {
    static constexpr bool SPARSE = true;
    static constexpr int WORDS = 2;
};

/* One of them with K bytes of a column (128 or 256) in a stage of the ring. */
template <typename Kind, int K> struct Sparse24 : Kind {
    static constexpr int K_BYTES = K;
};

/* Keeps words of metadata where they are up to here. */
template <int N> WT_DEVICE void metadata_hold(const u32 (&words)[N])
{
#pragma unroll
    for (int i = 0; i < N; i++)
        asm volatile("" ::"r"(words[i]) : "memory");
}

/* One instruction: `accumulate` 0 overwrites d; SELECT: whose metadata, 0 for 8-bit values. */
#define WT_WGMMA_SP(kind, n, shape, registers, a_at, b_at, e_at, s_at, p_at, tail, c, rows)        \
    template <int SELECT>                                                                          \
    WT_DEVICE void wgmma_sp(kind, kind::Acc (&d)[n / 8][4], u64 a, u64 b, u32 metadata,            \
                            int accumulate)                                                        \
    {                                                                                              \
        asm volatile("{ .reg .pred p; setp.ne.b32 p, " p_at ", 0;\n"                               \
                     "wgmma.mma_async.sp.sync.aligned." shape " {" registers "}, " a_at ", " b_at  \
                     ", " e_at ", " s_at ", p" tail "; }"                                          \
                     : rows(c)                                                                     \
                     : "l"(a), "l"(b), "r"(metadata), "n"(SELECT), "r"(accumulate));               \
    }
#define WT_WGMMA_SP_KINDS(n, registers, a_at, b_at, e_at, s_at, p_at, rows)                        \
    WT_WGMMA_SP(Sparse24Bf16, n, "m64n" #n "k32.f32.bf16.bf16", registers, a_at, b_at, e_at, s_at, \
                p_at, ", 1, 1, 0, 0", "+f", rows)                                                  \
    WT_WGMMA_SP(Sparse24E4m3, n, "m64n" #n "k64.f32.e4m3.e4m3", registers, a_at, b_at, e_at, s_at, \
                p_at, ", 1, 1", "+f", rows)                                                        \
    WT_WGMMA_SP(Sparse24S8, n, "m64n" #n "k64.s32.s8.s8", registers, a_at, b_at, e_at, s_at, p_at, \
                "", "+r", rows)

WT_WGMMA_SP_KINDS(16, WT_D8, "%8", "%9", "%10", "%11", "%12", WT_ROWS2)
WT_WGMMA_SP_KINDS(32, WT_D16, "%16", "%17", "%18", "%19", "%20", WT_ROWS4)
WT_WGMMA_SP_KINDS(64, WT_D32, "%32", "%33", "%34", "%35", "%36", WT_ROWS8)
WT_WGMMA_SP_KINDS(96, WT_D48, "%48", "%49", "%50", "%51", "%52", WT_ROWS12)
WT_WGMMA_SP_KINDS(128, WT_D64, "%64", "%65", "%66", "%67", "%68", WT_ROWS16)
WT_WGMMA_SP_KINDS(160, WT_D80, "%80", "%81", "%82", "%83", "%84", WT_ROWS20)
WT_WGMMA_SP_KINDS(192, WT_D96, "%96", "%97", "%98", "%99", "%100", WT_ROWS24)
WT_WGMMA_SP_KINDS(224, WT_D112, "%112", "%113", "%114", "%115", "%116", WT_ROWS28)
WT_WGMMA_SP_KINDS(256, WT_D128, "%128", "%129", "%130", "%131", "%132", WT_ROWS32)
