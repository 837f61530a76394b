// SPDX-License-Identifier: MIT
// cp.async, ldmatrix and mma.sync of the emulation, from the PTX ISA's fragment layouts.
// Must not know schedules. Surprise: a lazy cp.async fills its destination with 0xff until it is waited for, so that both a
// missing wait and a copy into memory that is still being read show as wrong results.
#include "tests/emulation/fiber.hpp"

#include "kernel_templates/common/types.cuh"
#include "tests/emulation/shim_ptx.hpp"

namespace emu {

void copy_start(uint32_t dst, const void *src, bool valid)
{
    unsigned char *to = shared_bytes(dst, 16, "cp.async");
    if ((uintptr_t)src % 16)
        fail("cp.async: the source %p is not 16-byte aligned", src);
    if (valid && __asan_region_is_poisoned && __asan_region_is_poisoned(const_cast<void *>(src), 16))
        fail("cp.async: reads outside its buffer");
    Copy copy = {to, {}, current->commits};
    if (valid)
        memcpy(copy.bytes, src, 16);
    if (eager)
        memcpy(to, copy.bytes, 16);
    else {
        memset(to, 0xff, 16);
        current->copies.push_back(copy);
    }
}

void copy_commit()
{
    current->commits++;
}

// Groups older than the newest `pending` land. What was never committed belongs to no group, and stays under way.
void copy_wait(int pending)
{
    std::vector<Copy> &copies = current->copies;
    size_t kept = 0;
    for (const Copy &copy : copies) {
        if (copy.group < current->commits - pending)
            memcpy(copy.dst, copy.bytes, 16);
        else
            copies[kept++] = copy;
    }
    copies.resize(kept);
}

void load_matrices(uint32_t *r, int n, bool transposed, uint32_t address)
{
    Warp &w = *current->warp;
    const int lane = current->place.lane, next = (int)(w.generation & 1);
    if (lane < n * 8)
        memcpy(w.row[next][lane], shared_bytes(address, 16, "ldmatrix"), 16);
    const int parity = warp_meet(transposed ? "ldmatrix.trans" : "ldmatrix", ~0u, nullptr, 0);
    for (int tile = 0; tile < n; tile++) {
        uint16_t half[2];
        for (int e = 0; e < 2; e++) {
            const int row = transposed ? lane % 4 * 2 + e : lane / 4, column = transposed ? lane / 4 : lane % 4 * 2 + e;
            memcpy(&half[e], w.row[parity][tile * 8 + row] + column * 2, 2);
        }
        r[tile] = half[0] | (uint32_t)half[1] << 16;
    }
}

// ---- mma: the last lane to come computes for all; g = lane / 4, t = lane % 4 ----

namespace {

void multiply_bf16_warp(Warp &w)
{
    float a[16][16], b[16][8];
    for (int lane = 0; lane < 32; lane++) {
        const Warp::Operands &o = w.operands[lane];
        const int g = lane / 4, k = lane % 4 * 2;
        for (int half = 0; half < 2; half++)
            for (int e = 0; e < 2; e++) {
                const int shift = 16 * e, at = half * 8 + k + e;
                a[g][at] = bf16_lo(o.a[half * 2] >> shift);
                a[g + 8][at] = bf16_lo(o.a[half * 2 + 1] >> shift);
                b[at][g] = bf16_lo(o.b[half] >> shift);
            }
    }
    for (int lane = 0; lane < 32; lane++) {
        float *d = static_cast<float *>(w.operands[lane].d);
        for (int e = 0; e < 4; e++)
            for (int k = 0; k < 16; k++)
                d[e] += a[lane / 4 + e / 2 * 8][k] * b[k][lane % 4 * 2 + e % 2];
    }
}

void multiply_s8_warp(Warp &w)
{
    int a[16][32], b[32][8];
    for (int lane = 0; lane < 32; lane++) {
        const Warp::Operands &o = w.operands[lane];
        const int g = lane / 4, k = lane % 4 * 4;
        for (int half = 0; half < 2; half++)
            for (int e = 0; e < 4; e++) {
                const int at = half * 16 + k + e;
                a[g][at] = (int8_t)(o.a[half * 2] >> 8 * e);
                a[g + 8][at] = (int8_t)(o.a[half * 2 + 1] >> 8 * e);
                b[at][g] = (int8_t)(o.b[half] >> 8 * e);
            }
    }
    for (int lane = 0; lane < 32; lane++) {
        int *d = static_cast<int *>(w.operands[lane].d);
        for (int e = 0; e < 4; e++)
            for (int k = 0; k < 32; k++)
                d[e] += a[lane / 4 + e / 2 * 8][k] * b[k][lane % 4 * 2 + e % 2];
    }
}

// The operands may lie on the caller's stack: it does not return before the meeting is over.
void multiply(const char *what, void *d, const uint32_t *a, const uint32_t *b, void (*compute)(Warp &))
{
    Warp &w = *current->warp;
    if (w.alive != ~0u)
        fail("%s: needs all 32 lanes", what);
    w.operands[current->place.lane] = {d, a, b};
    warp_meet(what, ~0u, compute, 0);
}

} // namespace

void multiply_bf16(float *d, const uint32_t *a, const uint32_t *b)
{
    multiply("mma.m16n8k16.bf16", d, a, b, multiply_bf16_warp);
}

void multiply_s8(int32_t *d, const uint32_t *a, const uint32_t *b)
{
    multiply("mma.m16n8k32.s8", d, a, b, multiply_s8_warp);
}

} // namespace emu
