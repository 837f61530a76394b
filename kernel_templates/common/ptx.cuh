/* SPDX-License-Identifier: MIT */
/* Every PTX instruction that the templates use below wgmma and TMA, one wrapper each, named by its PTX ISA section.
 * Must not know any kernel. Where WT_HOST_EMULATION names a file, the same names come from that instead.
 * Surprise: sm_75 has neither cp.async nor bf16 mma nor m16n8k32; the wrappers stay correct there, at a price. */
#pragma once

#include "kernel_templates/common/types.cuh"

#ifdef WT_HOST_EMULATION
#include WT_HOST_EMULATION
#else

/* ---- shared memory addresses ---- */

/* PTX ISA: cvta. The 32-bit shared-window address of a pointer into shared memory. */
WT_DEVICE u32 smem_u32(const void *p)
{
    u32 address;
    asm("{ .reg .u64 t; cvta.to.shared.u64 t, %1; cvt.u32.u64 %0, t; }" : "=r"(address) : "l"(p));
    return address;
}

/* ---- asynchronous copies ---- */

/* PTX ISA: cp.async. 16 bytes from global memory to shared address `dst`, past L1; both 16-byte aligned. */
WT_DEVICE void cp_async16(u32 dst, const void *src)
{
#if WT_SM >= 80
    asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" ::"r"(dst), "l"(src) : "memory");
#else
    u32 a, b, c, d;
    asm volatile("ld.global.v4.u32 {%0,%1,%2,%3}, [%4];" : "=r"(a), "=r"(b), "=r"(c), "=r"(d) : "l"(src) : "memory");
    asm volatile("st.shared.v4.u32 [%0], {%1,%2,%3,%4};" ::"r"(dst), "r"(a), "r"(b), "r"(c), "r"(d) : "memory");
#endif
}

/* PTX ISA: cp.async, src-size. As above, but writes zeros and reads nothing when not `valid`. */
WT_DEVICE void cp_async16_zfill(u32 dst, const void *src, bool valid)
{
#if WT_SM >= 80
    const u32 bytes = valid ? 16 : 0;
    asm volatile("cp.async.cg.shared.global [%0], [%1], 16, %2;" ::"r"(dst), "l"(src), "r"(bytes) : "memory");
#else
    if (valid)
        cp_async16(dst, src);
    else
        asm volatile("st.shared.v4.u32 [%0], {%1,%1,%1,%1};" ::"r"(dst), "r"(0) : "memory");
#endif
}

/* PTX ISA: cp.async.commit_group. */
WT_DEVICE void cp_async_commit()
{
#if WT_SM >= 80
    asm volatile("cp.async.commit_group;" ::: "memory");
#endif
}

/* PTX ISA: cp.async.wait_group. Waits until at most N of this thread's newest groups are pending.
 * Other threads' copies are only visible after a barrier that follows their wait. */
template <int N> WT_DEVICE void cp_async_wait()
{
#if WT_SM >= 80
    asm volatile("cp.async.wait_group %0;" ::"n"(N) : "memory");
#endif
}

/* ---- ldmatrix: 8x8 tiles of 16-bit elements; lane l gives the row address, 16-byte aligned ---- */

/* PTX ISA: ldmatrix. Lanes 8i..8i+7 point to the rows of tile i, which arrives in r[i]: lane l holds row l/4, elements 2(l%4), +1. */
WT_DEVICE void ldmatrix_x4(u32 r[4], u32 address)
{
    asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0,%1,%2,%3}, [%4];"
                 : "=r"(r[0]), "=r"(r[1]), "=r"(r[2]), "=r"(r[3])
                 : "r"(address)
                 : "memory");
}

/* PTX ISA: ldmatrix .trans: lane l holds elements (2(l%4), l/4) and (2(l%4)+1, l/4) of each tile. */
WT_DEVICE void ldmatrix_x4_trans(u32 r[4], u32 address)
{
    asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0,%1,%2,%3}, [%4];"
                 : "=r"(r[0]), "=r"(r[1]), "=r"(r[2]), "=r"(r[3])
                 : "r"(address)
                 : "memory");
}

/* ---- tensor cores ----
 * With g = lane/4 and t = lane%4: d[0], d[1] are (g, 2t), (g, 2t+1) and d[2], d[3] the same eight rows below.
 * a[0] is row g and a[1] row g+8 of the lower half of k, a[2] and a[3] of the upper; b[0], b[1] column g, lower and upper k. */

/* PTX ISA: mma.m16n8k16, bf16. a: 16x16 row-major, b: 16x8 column-major, d += a*b in f32. All lanes take part.
 * On sm_75 by shuffles and FMA: right and slow. */
WT_DEVICE void mma_bf16_16816(float d[4], const u32 a[4], const u32 b[2])
{
#if WT_SM >= 80
    asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};"
                 : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3])
                 : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
#else
    const u32 all = 0xffffffffu;
    const int lane = threadIdx.x & 31, row_lane = lane & ~3, column_lane = (lane & 3) * 8;
#pragma unroll 1 /* unrolled, a whole product takes 20 s to compile, and spills */
    for (int i = 0; i < 8; i++) {
        const int j = i % 4;
        const u32 top = __shfl_sync(all, i < 4 ? a[0] : a[2], row_lane + j);
        const u32 bottom = __shfl_sync(all, i < 4 ? a[1] : a[3], row_lane + j);
        const u32 left = __shfl_sync(all, i < 4 ? b[0] : b[1], column_lane + j);
        const u32 right = __shfl_sync(all, i < 4 ? b[0] : b[1], column_lane + 4 + j);
        d[0] += bf16_lo(top) * bf16_lo(left) + bf16_hi(top) * bf16_hi(left);
        d[1] += bf16_lo(top) * bf16_lo(right) + bf16_hi(top) * bf16_hi(right);
        d[2] += bf16_lo(bottom) * bf16_lo(left) + bf16_hi(bottom) * bf16_hi(left);
        d[3] += bf16_lo(bottom) * bf16_lo(right) + bf16_hi(bottom) * bf16_hi(right);
    }
#endif
}

/* PTX ISA: mma.m8n8k16, s8 (sm_75's shape). */
WT_DEVICE void mma_s8_8816(int &d0, int &d1, u32 a, u32 b)
{
    asm volatile("mma.sync.aligned.m8n8k16.row.col.s32.s8.s8.s32 {%0,%1}, {%2}, {%3}, {%0,%1};"
                 : "+r"(d0), "+r"(d1)
                 : "r"(a), "r"(b));
}

/* PTX ISA: mma.m16n8k32, s8. a: 16x32 row-major, b: 32x8 column-major, d += a*b in s32. */
WT_DEVICE void mma_s8_16832(int d[4], const u32 a[4], const u32 b[2])
{
#if WT_SM >= 80
    asm volatile("mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};"
                 : "+r"(d[0]), "+r"(d[1]), "+r"(d[2]), "+r"(d[3])
                 : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
#else
    mma_s8_8816(d[0], d[1], a[0], b[0]);
    mma_s8_8816(d[2], d[3], a[1], b[0]);
    mma_s8_8816(d[0], d[1], a[2], b[1]);
    mma_s8_8816(d[2], d[3], a[3], b[1]);
#endif
}

/* PTX ISA: dp4a. c + the dot product of four signed bytes. */
WT_DEVICE int dp4a(u32 a, u32 b, int c)
{
    int d;
    asm("dp4a.s32.s32 %0, %1, %2, %3;" : "=r"(d) : "r"(a), "r"(b), "r"(c));
    return d;
}

/* ---- streams: data read or written once, kept out of the way of what is reused ---- */

/* PTX ISA: ld.global.nc, L1::no_allocate. The memory must not be written while the kernel runs. */
WT_DEVICE uint4 ld_stream16(const void *p)
{
    uint4 v;
    asm volatile("ld.global.nc.L1::no_allocate.v4.u32 {%0,%1,%2,%3}, [%4];"
                 : "=r"(v.x), "=r"(v.y), "=r"(v.z), "=r"(v.w)
                 : "l"(p));
    return v;
}

/* PTX ISA: createpolicy, ld.global.nc with L2::cache_hint. As ld_stream16, and first to leave L2: for weights. */
WT_DEVICE uint4 ld_stream16_evict_first(const void *p)
{
#if WT_SM >= 80
    u64 policy;
    uint4 v;
    asm("createpolicy.fractional.L2::evict_first.b64 %0, 1.0;" : "=l"(policy));
    asm volatile("ld.global.nc.L1::no_allocate.L2::cache_hint.v4.u32 {%0,%1,%2,%3}, [%4], %5;"
                 : "=r"(v.x), "=r"(v.y), "=r"(v.z), "=r"(v.w)
                 : "l"(p), "l"(policy));
    return v;
#else
    return ld_stream16(p);
#endif
}

/* ---- programmatic dependent launch ---- */

/* PTX ISA: griddepcontrol.wait. Until the kernel before has ended and its writes are visible; nothing before sm_90. */
WT_DEVICE void pdl_wait()
{
#if WT_SM >= 90
    asm volatile("griddepcontrol.wait;" ::: "memory");
#endif
}

/* PTX ISA: griddepcontrol.launch_dependents. The next kernel may start; its pdl_wait still waits for our end. */
WT_DEVICE void pdl_launch_dependents()
{
#if WT_SM >= 90
    asm volatile("griddepcontrol.launch_dependents;" ::: "memory");
#endif
}

/* ---- between blocks: the last block to finish reduces the others' partial results ---- */

/* PTX ISA: fence.acq_rel.gpu. */
WT_DEVICE void fence_acq_rel_gpu()
{
    asm volatile("fence.acq_rel.gpu;" ::: "memory");
}

/* PTX ISA: atom.acq_rel.gpu.add. Adds 1 and returns the value before. */
WT_DEVICE u32 atomic_inc_acq_rel(u32 *counter)
{
    u32 before;
    asm volatile("atom.acq_rel.gpu.global.add.u32 %0, [%1], 1;" : "=r"(before) : "l"(counter) : "memory");
    return before;
}

/* ---- arithmetic ---- */

/* PTX ISA: ex2.approx. 2^x; ex2(-inf) is 0. */
WT_DEVICE float ex2(float x)
{
    float y;
    asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(y) : "f"(x));
    return y;
}

#endif /* WT_HOST_EMULATION */

/* True in every thread of exactly one of the `total` blocks that share `counter` (zero before): the last to come here.
 * What every block wrote to global memory before is visible to that block after. The counter is zero again at the end.
 * Called by all threads; `flag` is one word of shared memory. Read the partials with plain loads, never ld_stream16. */
WT_DEVICE bool last_block_done(u32 *counter, u32 total, u32 *flag)
{
    fence_acq_rel_gpu();
    __syncthreads();
    if (threadIdx.x == 0 && threadIdx.y == 0 && threadIdx.z == 0) {
        const u32 before = atomic_inc_acq_rel(counter);
        if (before == total - 1)
            *counter = 0;
        *flag = before == total - 1;
    }
    __syncthreads();
    fence_acq_rel_gpu();
    return *flag != 0;
}
