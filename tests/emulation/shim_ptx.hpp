// SPDX-License-Identifier: MIT
// Host versions of the wrappers of kernel_templates/common/ptx.cuh, same names and contracts; that header includes this one.
// Must not include anything: it may be read inside a namespace, after shim.hpp.
// Surprise: a 32-bit shared address is the distance to the dynamic buffer, so static arrays have one too (possibly "negative").
#pragma once

WT_DEVICE u32 smem_u32(const void *p) { return emu::shared_address(p); }

WT_DEVICE void cp_async16(u32 dst, const void *src) { emu::copy_start(dst, src, true); }
WT_DEVICE void cp_async16_zfill(u32 dst, const void *src, bool valid) { emu::copy_start(dst, src, valid); }
WT_DEVICE void cp_async_commit() { emu::copy_commit(); }
template <int N> WT_DEVICE void cp_async_wait() { emu::copy_wait(N); }

WT_DEVICE void ldmatrix_x4(u32 r[4], u32 address) { emu::load_matrices(r, 4, false, address); }
WT_DEVICE void ldmatrix_x4_trans(u32 r[4], u32 address) { emu::load_matrices(r, 4, true, address); }

WT_DEVICE void mma_bf16_16816(float d[4], const u32 a[4], const u32 b[2]) { emu::multiply_bf16(d, a, b); }
WT_DEVICE void mma_s8_16832(int d[4], const u32 a[4], const u32 b[2]) { emu::multiply_s8(d, a, b); }

WT_DEVICE int dp4a(u32 a, u32 b, int c)
{
    for (int byte = 0; byte < 4; byte++)
        c += (i8)(a >> byte * 8) * (i8)(b >> byte * 8);
    return c;
}

WT_DEVICE uint4 ld_stream16(const void *p) { return load16(p); }
WT_DEVICE uint4 ld_stream16_evict_first(const void *p) { return load16(p); }

WT_DEVICE void pdl_wait() {}
WT_DEVICE void pdl_launch_dependents() {}

WT_DEVICE void fence_acq_rel_gpu() { __atomic_thread_fence(__ATOMIC_ACQ_REL); }
WT_DEVICE u32 atomic_inc_acq_rel(u32 *counter) { return __atomic_fetch_add(counter, 1u, __ATOMIC_ACQ_REL); }

WT_DEVICE float ex2(float x) { return exp2f(x); }
