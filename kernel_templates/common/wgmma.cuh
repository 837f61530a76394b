/* SPDX-License-Identifier: MIT */
/* PTX ISA "Asynchronous Warpgroup Level Matrix Multiply-Accumulate" (sm_90a): d[64, N] += a[64, 32
 * bytes] * b[N, 32 bytes]^T by a warpgroup, a and b in shared memory, both K-major in 128-byte
 * swizzled rows as the bulk copy lays them. Must not know any kernel. Surprise: d[j][e] is laid out as
 * mma.sync's m16n8 tiles, warp w holding rows 16w: row l/4 (+8 when e/2), column 8j + 2(l%4) + e%2.
 * The lists of registers are spelled out since inline PTX numbers its operands by place. */
#pragma once

#include "kernel_templates/common/hopper.cuh"

/* wgmma.fence: before the first wgmma, and after other writes to its registers. */
WT_DEVICE void wgmma_fence()
{
    asm volatile("wgmma.fence.sync.aligned;" ::: "memory");
}

WT_DEVICE void wgmma_commit()
{
    asm volatile("wgmma.commit_group.sync.aligned;" ::: "memory");
}

/* Until at most PENDING of the newest groups are running. */
template <int PENDING> WT_DEVICE void wgmma_wait()
{
    asm volatile("wgmma.wait_group.sync.aligned %0;" ::"n"(PENDING) : "memory");
}

/* The matrix descriptor of 128-byte swizzled K-major rows at shared `address` (1024-byte aligned
 * tile; +32 a k-step): groups of 8 rows lie 1024 bytes apart. */
WT_DEVICE u64 wgmma_descriptor(u32 address)
{
    return (u64)(address >> 4 & 0x3fff) | (u64)1 << 16 | (u64)(1024 >> 4) << 32 | (u64)1 << 62;
}

/* The kinds of product: the values, and their sums. */
struct WgmmaBf16 {
    typedef float Acc;
    static constexpr int BYTES = 2;
    static constexpr bool SPARSE = false;
};
struct WgmmaE4m3 {
    typedef float Acc;
    static constexpr int BYTES = 1;
    static constexpr bool SPARSE = false;
};
struct WgmmaS8 {
    typedef int Acc;
    static constexpr int BYTES = 1;
    static constexpr bool SPARSE = false;
};

/* Keeps the compiler from moving the accumulators between wgmma_fence and wgmma_wait. */
template <int N> WT_DEVICE void wgmma_hold(float (&d)[N / 8][4])
{
#pragma unroll
    for (int i = 0; i < N / 8; i++)
        asm volatile("" : "+f"(d[i][0]), "+f"(d[i][1]), "+f"(d[i][2]), "+f"(d[i][3])::"memory");
}

template <int N> WT_DEVICE void wgmma_hold(int (&d)[N / 8][4])
{
#pragma unroll
    for (int i = 0; i < N / 8; i++)
        asm volatile("" : "+r"(d[i][0]), "+r"(d[i][1]), "+r"(d[i][2]), "+r"(d[i][3])::"memory");
}

#define WT_D4 "%0, %1, %2, %3"
#define WT_D8 WT_D4 ", " \
    "%4, %5, %6, %7"
#define WT_D16 WT_D8 ", " \
    "%8, %9, %10, %11, %12, %13, %14, %15"
#define WT_D24 WT_D16 ", " \
    "%16, %17, %18, %19, %20, %21, %22, %23"
#define WT_D28 WT_D24 ", " \
    "%24, %25, %26, %27"
#define WT_D32 WT_D16 ", " \
    "%16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31"
#define WT_D36 WT_D32 ", " \
    "%32, %33, %34, %35"
#define WT_D40 WT_D36 ", " \
    "%36, %37, %38, %39"
#define WT_D48 WT_D32 ", " \
    "%32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47"
#define WT_D56 WT_D48 ", " \
    "%48, %49, %50, %51, %52, %53, %54, %55"
#define WT_D64 WT_D56 ", " \
    "%56, %57, %58, %59, %60, %61, %62, %63"
#define WT_D72 WT_D64 ", " \
    "%64, %65, %66, %67, %68, %69, %70, %71"
#define WT_D80 WT_D72 ", " \
    "%72, %73, %74, %75, %76, %77, %78, %79"
#define WT_D88 WT_D80 ", " \
    "%80, %81, %82, %83, %84, %85, %86, %87"
#define WT_D96 WT_D88 ", " \
    "%88, %89, %90, %91, %92, %93, %94, %95"
#define WT_D104 WT_D96 ", " \
    "%96, %97, %98, %99, %100, %101, %102, %103"
#define WT_D112 WT_D104 ", " \
    "%104, %105, %106, %107, %108, %109, %110, %111"
#define WT_D120 WT_D112 ", " \
    "%112, %113, %114, %115, %116, %117, %118, %119"
#define WT_D128 WT_D120 ", " \
    "%120, %121, %122, %123, %124, %125, %126, %127"

#define WT_ROW(c, j) c(d[j][0]), c(d[j][1]), c(d[j][2]), c(d[j][3])
#define WT_ROWS1(c) WT_ROW(c, 0)
#define WT_ROWS2(c) WT_ROWS1(c), WT_ROW(c, 1)
#define WT_ROWS4(c) WT_ROWS2(c), WT_ROW(c, 2), WT_ROW(c, 3)
#define WT_ROWS6(c) WT_ROWS4(c), WT_ROW(c, 4), WT_ROW(c, 5)
#define WT_ROWS7(c) WT_ROWS6(c), WT_ROW(c, 6)
#define WT_ROWS8(c) WT_ROWS4(c), WT_ROW(c, 4), WT_ROW(c, 5), WT_ROW(c, 6), WT_ROW(c, 7)
#define WT_ROWS9(c) WT_ROWS8(c), WT_ROW(c, 8)
#define WT_ROWS10(c) WT_ROWS9(c), WT_ROW(c, 9)
#define WT_ROWS12(c) WT_ROWS8(c), WT_ROW(c, 8), WT_ROW(c, 9), WT_ROW(c, 10), WT_ROW(c, 11)
#define WT_ROWS14(c) WT_ROWS12(c), WT_ROW(c, 12), WT_ROW(c, 13)
#define WT_ROWS16(c) WT_ROWS14(c), WT_ROW(c, 14), WT_ROW(c, 15)
#define WT_ROWS18(c) WT_ROWS16(c), WT_ROW(c, 16), WT_ROW(c, 17)
#define WT_ROWS20(c) WT_ROWS18(c), WT_ROW(c, 18), WT_ROW(c, 19)
#define WT_ROWS22(c) WT_ROWS20(c), WT_ROW(c, 20), WT_ROW(c, 21)
#define WT_ROWS24(c) WT_ROWS22(c), WT_ROW(c, 22), WT_ROW(c, 23)
#define WT_ROWS26(c) WT_ROWS24(c), WT_ROW(c, 24), WT_ROW(c, 25)
#define WT_ROWS28(c) WT_ROWS26(c), WT_ROW(c, 26), WT_ROW(c, 27)
#define WT_ROWS30(c) WT_ROWS28(c), WT_ROW(c, 28), WT_ROW(c, 29)
#define WT_ROWS32(c) WT_ROWS30(c), WT_ROW(c, 30), WT_ROW(c, 31)

/* One instruction: `accumulate` 0 overwrites d. */
#define WT_WGMMA(kind, n, shape, registers, a_at, b_at, p_at, tail, c, rows)                       \
    WT_DEVICE void wgmma(kind, kind::Acc (&d)[n / 8][4], u64 a, u64 b, int accumulate)             \
    {                                                                                              \
        asm volatile("{ .reg .pred p; setp.ne.b32 p, " p_at ", 0;\n"                               \
                     "wgmma.mma_async.sync.aligned." shape " {" registers "}, " a_at ", " b_at     \
                     ", p" tail "; }"                                                              \
                     : rows(c)                                                                     \
                     : "l"(a), "l"(b), "r"(accumulate));                                           \
    }
/* Of int8 there is no odd number of tiles of 8 columns from 32 columns on. */
#define WT_WGMMA_FLOATS(n, registers, a_at, b_at, p_at, rows)                                      \
    WT_WGMMA(WgmmaBf16, n, "m64n" #n "k16.f32.bf16.bf16", registers, a_at, b_at, p_at,             \
             ", 1, 1, 0, 0", "+f", rows)                                                           \
    WT_WGMMA(WgmmaE4m3, n, "m64n" #n "k32.f32.e4m3.e4m3", registers, a_at, b_at, p_at, ", 1, 1",   \
             "+f", rows)
#define WT_WGMMA_KINDS(n, registers, a_at, b_at, p_at, rows)                                       \
    WT_WGMMA_FLOATS(n, registers, a_at, b_at, p_at, rows)                                          \
    WT_WGMMA(WgmmaS8, n, "m64n" #n "k32.s32.s8.s8", registers, a_at, b_at, p_at, "", "+r", rows)

WT_WGMMA_KINDS(8, WT_D4, "%4", "%5", "%6", WT_ROWS1)
WT_WGMMA_KINDS(16, WT_D8, "%8", "%9", "%10", WT_ROWS2)
WT_WGMMA_KINDS(32, WT_D16, "%16", "%17", "%18", WT_ROWS4)
WT_WGMMA_KINDS(48, WT_D24, "%24", "%25", "%26", WT_ROWS6)
WT_WGMMA_FLOATS(56, WT_D28, "%28", "%29", "%30", WT_ROWS7)
WT_WGMMA_KINDS(64, WT_D32, "%32", "%33", "%34", WT_ROWS8)
WT_WGMMA_FLOATS(72, WT_D36, "%36", "%37", "%38", WT_ROWS9)
WT_WGMMA_KINDS(80, WT_D40, "%40", "%41", "%42", WT_ROWS10)
WT_WGMMA_KINDS(96, WT_D48, "%48", "%49", "%50", WT_ROWS12)
WT_WGMMA_KINDS(112, WT_D56, "%56", "%57", "%58", WT_ROWS14)
WT_WGMMA_KINDS(128, WT_D64, "%64", "%65", "%66", WT_ROWS16)
WT_WGMMA_KINDS(144, WT_D72, "%72", "%73", "%74", WT_ROWS18)
WT_WGMMA_KINDS(160, WT_D80, "%80", "%81", "%82", WT_ROWS20)
WT_WGMMA_KINDS(176, WT_D88, "%88", "%89", "%90", WT_ROWS22)
WT_WGMMA_KINDS(192, WT_D96, "%96", "%97", "%98", WT_ROWS24)
WT_WGMMA_KINDS(208, WT_D104, "%104", "%105", "%106", WT_ROWS26)
WT_WGMMA_KINDS(224, WT_D112, "%112", "%113", "%114", WT_ROWS28)
WT_WGMMA_KINDS(240, WT_D120, "%120", "%121", "%122", WT_ROWS30)
WT_WGMMA_KINDS(256, WT_D128, "%128", "%129", "%130", WT_ROWS32)
