/* SPDX-License-Identifier: MIT */
/* Hopper's own instructions (sm_90a), one wrapper each, named by its PTX ISA section: mbarrier, the
 * bulk tensor copy (TMA), clusters, setmaxnreg and named barriers. wgmma is in wgmma.cuh. Must not
 * know any kernel. Surprise: shared addresses are 32-bit shared-window addresses throughout; with a
 * cluster, the same number names the same place in every block of it. */
#pragma once

#include "kernel_templates/common/ptx.cuh"

/* A tensor map, passed by value as a __grid_constant__ parameter. */
struct alignas(64) TensorMap {
    u8 opaque[128];
};

/* ---- mbarrier: a phase ends when `count` arrivals and all announced bytes have come ---- */

/* PTX ISA: mbarrier.init. One thread; then fence_barrier_init and a block or cluster barrier. */
WT_DEVICE void mbarrier_init(u32 barrier, u32 count)
{
    asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;" ::"r"(barrier), "r"(count) : "memory");
}

/* PTX ISA: fence.mbarrier_init. Makes the inits above visible to the cluster and to the copy
 * engine. */
WT_DEVICE void fence_barrier_init()
{
    asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory");
}

/* PTX ISA: mbarrier.arrive.expect_tx. One arrival that also announces `bytes` of copies. */
WT_DEVICE void mbarrier_expect(u32 barrier, u32 bytes)
{
    asm volatile("mbarrier.arrive.expect_tx.shared::cta.b64 _, [%0], %1;" ::"r"(barrier), "r"(bytes)
                 : "memory");
}

/* PTX ISA: mbarrier.arrive. One arrival at this block's barrier. */
WT_DEVICE void mbarrier_arrive(u32 barrier)
{
    asm volatile("mbarrier.arrive.shared::cta.b64 _, [%0];" ::"r"(barrier) : "memory");
}

/* PTX ISA: mapa, mbarrier.arrive. One arrival at the same barrier of block `rank` of the cluster.
 * It releases nothing to that block: for handing back memory that was only read. (.release.cluster
 * would be a fence for all of the warp's memory, and cost more than the sharing brings.) */
WT_DEVICE void mbarrier_arrive_remote(u32 barrier, u32 rank)
{
    asm volatile("{ .reg .u32 remote; mapa.shared::cluster.u32 remote, %0, %1;\n"
                 "mbarrier.arrive.shared::cluster.b64 _, [remote]; }" ::"r"(barrier),
                 "r"(rank)
                 : "memory");
}

/* PTX ISA: mbarrier.try_wait.parity. Until the phase of this parity has ended: 0 is the first
 * phase, and parity 1 of a fresh barrier counts as ended. */
WT_DEVICE void mbarrier_wait(u32 barrier, u32 parity)
{
    asm volatile("{ .reg .pred done;\n"
                 "again: mbarrier.try_wait.parity.shared::cta.b64 done, [%0], %1;\n"
                 "@!done bra again; }" ::"r"(barrier),
                 "r"(parity)
                 : "memory");
}

/* As above; what a block of the cluster wrote before its bytes counted is visible after. */
WT_DEVICE void mbarrier_wait_cluster(u32 barrier, u32 parity)
{
    asm volatile("{ .reg .pred done;\n"
                 "again: mbarrier.try_wait.parity.acquire.cluster.shared::cta.b64 done, [%0], %1;\n"
                 "@!done bra again; }" ::"r"(barrier),
                 "r"(parity)
                 : "memory");
}

/* PTX ISA: mapa, st.async. 16 bytes to shared `address` of block `rank` of the cluster; they count
 * at its `barrier`. */
WT_DEVICE void st_async_remote(u32 address, u32 barrier, u32 rank, uint4 v)
{
    asm volatile("{ .reg .u32 to, at; mapa.shared::cluster.u32 to, %0, %6;\n"
                 "mapa.shared::cluster.u32 at, %1, %6;\n"
                 "st.async.weak.shared::cluster.mbarrier::complete_tx::bytes.v4.b32 [to],"
                 " {%2, %3, %4, %5}, [at]; }" ::"r"(address),
                 "r"(barrier), "r"(v.x), "r"(v.y), "r"(v.z), "r"(v.w), "r"(rank)
                 : "memory");
}

/* ---- bulk tensor copies ---- */

/* PTX ISA: createpolicy.fractional. How long L2 keeps what is loaded: first to go (read once:
 * weights at decode), last to go (read by many blocks). Of evict_normal there is none: products
 * ran up to 8 % slower with it than with no policy at all. */
WT_DEVICE u64 l2_evict_first()
{
    u64 policy;
    asm("createpolicy.fractional.L2::evict_first.b64 %0, 1.0;" : "=l"(policy));
    return policy;
}

WT_DEVICE u64 l2_evict_last()
{
    u64 policy;
    asm("createpolicy.fractional.L2::evict_last.b64 %0, 1.0;" : "=l"(policy));
    return policy;
}

/* PTX ISA: prefetch.tensormap. */
WT_DEVICE void tma_prefetch_map(const TensorMap *map)
{
    asm volatile("prefetch.tensormap [%0];" ::"l"(map) : "memory");
}

/* PTX ISA: cp.async.bulk.tensor. The map's box at column x, row y (elements) to shared `dst`; its
 * bytes count at `barrier`. What lies outside the tensor arrives as zeros, and counts. */
WT_DEVICE void tma_load(u32 dst, const TensorMap *map, int x, int y, u32 barrier, u64 policy)
{
    asm volatile("cp.async.bulk.tensor.2d.shared::cluster.global.mbarrier::complete_tx::bytes"
                 ".L2::cache_hint [%0], [%1, {%2, %3}], [%4], %5;" ::"r"(dst),
                 "l"(map), "r"(x), "r"(y), "r"(barrier), "l"(policy)
                 : "memory");
}

/* As above, to `dst` and `barrier` of every block of the cluster whose bit is set in `blocks`. */
WT_DEVICE void tma_load_multicast(u32 dst, const TensorMap *map, int x, int y, u32 barrier,
                                  u32 blocks, u64 policy)
{
    asm volatile(
        "cp.async.bulk.tensor.2d.shared::cluster.global.mbarrier::complete_tx::bytes"
        ".multicast::cluster.L2::cache_hint [%0], [%1, {%2, %3}], [%4], %5, %6;" ::"r"(dst),
        "l"(map), "r"(x), "r"(y), "r"(barrier), "h"((unsigned short)blocks), "l"(policy)
        : "memory");
}

/* PTX ISA: cp.async.bulk. `bytes` (a multiple of 16) of global memory at `src` to shared `dst`,
 * both 16-byte aligned; they count at `barrier`. */
WT_DEVICE void bulk_load(u32 dst, const void *src, u32 bytes, u32 barrier, u64 policy)
{
    asm volatile("cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes.L2::cache_hint"
                 " [%0], [%1], %2, [%3], %4;" ::"r"(dst),
                 "l"(src), "r"(bytes), "r"(barrier), "l"(policy)
                 : "memory");
}

/* PTX ISA: cp.async.bulk.tensor (store). The box at shared `src`, laid as the map's swizzle says,
 * to column x, row y; what lies outside the tensor is left out. One thread, after fence_proxy_async
 * of all who wrote and a barrier; then bulk_commit. */
WT_DEVICE void tma_store(const TensorMap *map, int x, int y, u32 src)
{
    asm volatile(
        "cp.async.bulk.tensor.2d.global.shared::cta.bulk_group [%0, {%1, %2}], [%3];" ::"l"(map),
        "r"(x), "r"(y), "r"(src)
        : "memory");
}

/* PTX ISA: cp.async.bulk.commit_group. */
WT_DEVICE void bulk_commit() { asm volatile("cp.async.bulk.commit_group;" ::: "memory"); }

/* PTX ISA: cp.async.bulk.wait_group.read. Until all but this thread's N newest groups have read
 * their sources. */
template <int N> WT_DEVICE void bulk_wait_read()
{
    asm volatile("cp.async.bulk.wait_group.read %0;" ::"n"(N) : "memory");
}

/* PTX ISA: cp.async.bulk.wait_group. Until all of this thread's groups are written. */
WT_DEVICE void bulk_wait_all() { asm volatile("cp.async.bulk.wait_group 0;" ::: "memory"); }

/* PTX ISA: fence.proxy.async. Shared memory written by this thread may be read by the copy engine.
 */
WT_DEVICE void fence_proxy_async() { asm volatile("fence.proxy.async.shared::cta;" ::: "memory"); }

/* PTX ISA: stmatrix. Four 8x8 tiles of 16-bit values laid out as mma fragments, r[i] tile i's;
 * lanes 8i to 8i+7 give the rows of tile i. */
WT_DEVICE void stmatrix_x4(u32 address, u32 r0, u32 r1, u32 r2, u32 r3)
{
    asm volatile("stmatrix.sync.aligned.m8n8.x4.shared.b16 [%0], {%1,%2,%3,%4};" ::"r"(address),
                 "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                 : "memory");
}

/* As above, each tile transposed: the lane's address is of a column of the fragment. */
WT_DEVICE void stmatrix_x4_trans(u32 address, u32 r0, u32 r1, u32 r2, u32 r3)
{
    asm volatile(
        "stmatrix.sync.aligned.m8n8.x4.trans.shared.b16 [%0], {%1,%2,%3,%4};" ::"r"(address),
        "r"(r0), "r"(r1), "r"(r2), "r"(r3)
        : "memory");
}

/* ---- clusters ---- */

/* PTX ISA: barrier.cluster. All threads of all blocks of the cluster; shared memory written before
 * is visible after. */
WT_DEVICE void cluster_sync()
{
    asm volatile("barrier.cluster.arrive.release.aligned;\n"
                 "barrier.cluster.wait.acquire.aligned;" ::
                     : "memory");
}

/* ---- warpgroups ---- */

/* Which warpgroup of the block this is, in a form that the compiler knows to be the same in a whole
 * warp: wgmma in a branch that it takes for divergent is serialised. */
WT_DEVICE int warpgroup() { return __shfl_sync(0xffffffffu, (int)threadIdx.x / 128, 0); }

/* The warp of the block, in the same form. */
WT_DEVICE int warp_uniform() { return __shfl_sync(0xffffffffu, (int)threadIdx.x / 32, 0); }

/* PTX ISA: %tid. The thread of its warpgroup, read anew each time: kept through a main loop, what
 * follows from it would be spilled. */
WT_DEVICE int group_thread()
{
    u32 x;
    asm volatile("mov.u32 %0, %%tid.x;" : "=r"(x));
    return (int)(x % 128);
}

/* PTX ISA: elect.sync. True in one thread of a whole warp. The compiler knows that it is one: after
 * `lane == 0` each copy becomes a loop over the lanes that might want it. */
WT_DEVICE bool elect_one()
{
    u32 elected;
    asm volatile("{ .reg .pred p; elect.sync _|p, 0xffffffff; selp.u32 %0, 1, 0, p; }"
                 : "=r"(elected));
    return elected != 0;
}

/* PTX ISA: setmaxnreg. All warps of a warpgroup; needs __launch_bounds__(threads, 1), and each role
 * as one branch of one if/else. */
template <int REGS> WT_DEVICE void registers_give_back()
{
    asm volatile("setmaxnreg.dec.sync.aligned.u32 %0;" ::"n"(REGS));
}

template <int REGS> WT_DEVICE void registers_take()
{
    asm volatile("setmaxnreg.inc.sync.aligned.u32 %0;" ::"n"(REGS));
}

/* PTX ISA: barrier.cta.sync with a name (1 to 15; 0 is __syncthreads) and a number of threads. */
WT_DEVICE void named_barrier_sync(u32 name, u32 threads)
{
    asm volatile("bar.sync %0, %1;" ::"r"(name), "r"(threads) : "memory");
}

/* PTX ISA: barrier.cta.arrive. Counts in a named_barrier_sync of others, and goes on. */
WT_DEVICE void named_barrier_arrive(u32 name, u32 threads)
{
    asm volatile("bar.arrive %0, %1;" ::"r"(name), "r"(threads) : "memory");
}

/* PTX ISA: movmatrix.trans. An 8x8 tile of 16-bit values over the warp, lane l holding row l/4,
 * columns 2(l%4) and +1, transposed. */
WT_DEVICE u32 movmatrix_trans(u32 x)
{
    u32 y;
    asm volatile("movmatrix.sync.aligned.m8n8.trans.b16 %0, %1;" : "=r"(y) : "r"(x));
    return y;
}

/* ---- single words of shared memory ---- */

WT_DEVICE void st_shared(u32 address, u32 x)
{
    asm volatile("st.shared.u32 [%0], %1;" ::"r"(address), "r"(x) : "memory");
}

WT_DEVICE u32 ld_shared(u32 address)
{
    u32 x;
    asm volatile("ld.shared.u32 %0, [%1];" : "=r"(x) : "r"(address) : "memory");
    return x;
}

WT_DEVICE uint4 ld_shared16(u32 address)
{
    uint4 v;
    asm volatile("ld.shared.v4.u32 {%0, %1, %2, %3}, [%4];"
                 : "=r"(v.x), "=r"(v.y), "=r"(v.z), "=r"(v.w)
                 : "r"(address)
                 : "memory");
    return v;
}

WT_DEVICE void ld_shared_words(u32 (&x)[1], u32 address) { x[0] = ld_shared(address); }

WT_DEVICE void ld_shared_words(u32 (&x)[2], u32 address)
{
    asm volatile("ld.shared.v2.u32 {%0, %1}, [%2];"
                 : "=r"(x[0]), "=r"(x[1])
                 : "r"(address)
                 : "memory");
}
