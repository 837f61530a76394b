/* SPDX-License-Identifier: MIT */
/* How other fakes, linked into one library with fake_cuda.c, take part in its device. */
#pragma once
#include <cuda.h>
#include <stdbool.h>

struct fake_function {
    const char *name;
    void (*run)(void **params, const CUlaunchConfig *config);
    double us;
};

/* Kernels beside fake_kernels.c's; NULL: none of this name. Absent where nobody defines it. */
__attribute__((weak)) const struct fake_function *fake_functions_more(const char *name);
/* What a library queues. False: a graph is being captured, nothing is to be computed now. */
bool fake_queue(const struct fake_function *function);
