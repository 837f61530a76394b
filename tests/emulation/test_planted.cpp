// SPDX-License-Identifier: MIT
// Kernels with one bug each, beside the same kernel without it: the emulation must catch the first and pass the second.
// Each launch is a child process, since a broken rule ends it. TAP.
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/emulation/shim.hpp"

#include "kernel_templates/common/ptx.cuh"

namespace {

constexpr int N = 64, THREADS = 64;

struct Arguments {
    const int *in;
    int *out; // N values on the heap: AddressSanitizer sees the byte behind
    bool buggy;
};

// out[i] = in[N - 1 - i], by way of shared memory.
void reverse_through_shared(void *p)
{
    const Arguments &a = *static_cast<Arguments *>(p);
    __shared__ int tile[N];
    tile[threadIdx.x] = a.in[threadIdx.x];
    if (!a.buggy)
        __syncthreads();
    a.out[threadIdx.x] = tile[N - 1 - threadIdx.x];
}

void reverse_in_warp(void *p)
{
    const Arguments &a = *static_cast<Arguments *>(p);
    __shared__ int tile[N];
    tile[threadIdx.x] = a.in[threadIdx.x];
    if (!a.buggy)
        __syncwarp();
    a.out[threadIdx.x] = tile[threadIdx.x ^ 31];
}

void copy_asynchronously(void *p)
{
    const Arguments &a = *static_cast<Arguments *>(p);
    alignas(16) __shared__ int tile[N];
    if (threadIdx.x < N / 4)
        cp_async16(smem_u32(&tile[threadIdx.x * 4]), a.in + threadIdx.x * 4);
    cp_async_commit();
    if (!a.buggy)
        cp_async_wait<0>();
    __syncthreads();
    a.out[threadIdx.x] = tile[threadIdx.x];
}

// A stage is filled again while slower warps still read it.
void refill_too_early(void *p)
{
    const Arguments &a = *static_cast<Arguments *>(p);
    alignas(16) __shared__ int tile[N];
    int first = 0;
    for (int round = 0; round < 3; round++) {
        if (threadIdx.x < N / 4)
            cp_async16(smem_u32(&tile[threadIdx.x * 4]), a.in + (threadIdx.x + round) % (N / 4) * 4);
        cp_async_commit();
        cp_async_wait<0>();
        __syncthreads();
        if (round == 0)
            first = tile[N - 1 - threadIdx.x];
        if (!a.buggy)
            __syncthreads();
    }
    a.out[threadIdx.x] = first;
}

void store_behind(void *p)
{
    const Arguments &a = *static_cast<Arguments *>(p);
    a.out[N - 1 - threadIdx.x] = a.in[threadIdx.x];
    if (a.buggy && threadIdx.x == 5)
        a.out[N] = 1;
}

void store_behind_shared(void *p)
{
    const Arguments &a = *static_cast<Arguments *>(p);
    __shared__ int tile[N], other[N];
    other[threadIdx.x] = 0;
    tile[threadIdx.x + (a.buggy && threadIdx.x == N - 1)] = a.in[threadIdx.x];
    __syncthreads();
    a.out[threadIdx.x] = tile[N - 1 - threadIdx.x] + other[threadIdx.x];
}

void read_before_written(void *p)
{
    const Arguments &a = *static_cast<Arguments *>(p);
    __shared__ int tile[N];
    if (!a.buggy)
        tile[threadIdx.x] = 0;
    __syncthreads();
    a.out[threadIdx.x] = tile[threadIdx.x] + a.in[N - 1 - threadIdx.x];
}

void barrier_in_branch(void *p)
{
    const Arguments &a = *static_cast<Arguments *>(p);
    if (a.buggy && threadIdx.x < 32)
        __syncthreads();
    else
        __syncthreads();
    a.out[threadIdx.x] = a.in[N - 1 - threadIdx.x];
}

void shuffle_in_branch(void *p)
{
    const Arguments &a = *static_cast<Arguments *>(p);
    int x = a.in[N - 1 - threadIdx.x];
    if (!a.buggy || threadIdx.x % 32 < 16)
        x += __shfl_xor_sync(0xffffffffu, 0, 1);
    else
        __syncwarp();
    a.out[threadIdx.x] = x;
}

struct Planted {
    const char *bug;
    void (*kernel)(void *);
    bool forwards; // out is in, not its reverse
    bool in_warp;  // reversed within each warp
} const planted[] = {
    {"a missing __syncthreads", reverse_through_shared, false, false},
    {"a missing __syncwarp", reverse_in_warp, false, true},
    {"a missing wait for cp.async", copy_asynchronously, true, false},
    {"a stage refilled while it is read", refill_too_early, false, false},
    {"a store behind a buffer", store_behind, false, false},
    {"a store behind a shared array", store_behind_shared, false, false},
    {"shared memory read before it is written", read_before_written, false, false},
    {"a barrier that part of the block waits at", barrier_in_branch, false, false},
    {"a shuffle that part of the warp takes", shuffle_in_branch, false, false},
};

int wanted(const Planted &p, const int *in, int i)
{
    return in[p.forwards ? i : p.in_warp ? i ^ 31 : N - 1 - i];
}

// In the child: 0 when every schedule gives the right result.
int run_all(const Planted &p, bool buggy)
{
    int *in = static_cast<int *>(aligned_alloc(16, N * sizeof(int))), *out = static_cast<int *>(malloc(N * sizeof(int)));
    for (int i = 0; i < N; i++)
        in[i] = 3 * i + 1;
    Arguments arguments = {in, out, buggy};
    for (unsigned run = 0; run < 2 * (EMU_SHUFFLED + 2); run++) {
        emu_launch launch = {};
        launch.grid[0] = launch.grid[1] = launch.grid[2] = launch.block[1] = launch.block[2] = 1;
        launch.block[0] = THREADS;
        launch.schedule = run / 2;
        launch.eager = run % 2;
        emu::run(launch, p.kernel, &arguments);
        for (int i = 0; i < N; i++)
            if (out[i] != wanted(p, in, i))
                return 1;
    }
    return 0;
}

bool passes(const Planted &p, bool buggy)
{
    fflush(stdout);
    const pid_t child = fork();
    if (child == 0) {
        if (buggy && !freopen("/dev/null", "w", stderr))
            _exit(2);
        _exit(run_all(p, buggy));
    }
    int status = 1;
    waitpid(child, &status, 0);
    return status == 0;
}

} // namespace

int main()
{
    int count = 0;
    for (const Planted &p : planted) {
        printf("%s %d - without %s it passes\n", passes(p, false) ? "ok" : "not ok", count + 1, p.bug);
        printf("%s %d - %s is caught\n", passes(p, true) ? "not ok" : "ok", count + 2, p.bug);
        count += 2;
    }
    printf("1..%d\n", count);
}
