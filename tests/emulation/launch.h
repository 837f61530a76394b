/* SPDX-License-Identifier: MIT */
/* The C face of the emulation: one launch of one kernel, as the driver API sees it.
 * test_kernel.c calls it without knowing C++; kernel_unit.cpp and reference_unit.cpp answer it. */
#pragma once
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* How threads and blocks take turns. Results must not depend on it. */
enum emu_schedule {
    EMU_FORWARD,       /* warps in order, each to its next wait */
    EMU_REVERSE,       /* the last lane, warp and block first */
    EMU_AHEAD_FORWARD, /* each warp runs as far as it can before the next one starts */
    EMU_AHEAD_REVERSE,
    EMU_SHUFFLED, /* this and beyond: another order each time, seeded by the number */
};

struct emu_launch {
    unsigned grid[3], block[3];
    size_t smem_bytes; /* dynamic shared memory */
    unsigned schedule; /* enum emu_schedule, or more */
    int eager;         /* cp.async copies at once, instead of when it is waited for */
    void *const *args; /* to each argument's value, as for cuLaunchKernel */
    const char *kinds; /* one character each: p pointer, i int, l long long, f float */
};

/* Both end the process with a message on stderr when the kernel breaks a rule of CUDA. */
void emu_kernel(const struct emu_launch *launch);
void emu_reference(const struct emu_launch *launch);

#ifdef __cplusplus
}
#endif
