/* SPDX-License-Identifier: MIT */
/* The process that owns the CUDA context: reads job lines, answers each with one line (wire.h),
 * until its socket closes. Its first line is `ready=1`, or `ready=0 message=...`; before that it
 * reads one, `cubin=PATH` of its own kernels: they are compiled while the driver starts. */
#pragma once
#include "tuner/base/str.h"
#include "tuner/core/kernel.h"

struct device_child {
    int device;
    uint64_t seed;
    bool is_traced; /* finals are timed by CUPTI */
    const struct kernel *const *kernels;
    size_t n_kernels;
};

/* The line that it reads first. */
void device_child_tell(struct str *line, const char *support_cubin);

/* The body for proc_start; ctx is a struct device_child. */
int device_child_run(void *ctx, int fd);
/* The same in a process that has started the driver already: it waits for the line of
 * device_child_go, which has the device and the seed. */
int device_child_await(struct device_child *child, int fd);
void device_child_go(struct str *line, int device, uint64_t seed);
/* What the driver must find in the environment when it starts. */
void device_child_prepare(void);
