/* SPDX-License-Identifier: MIT */
/* One shape of one kernel in host memory: buffers of exactly the size that kernel.yaml says, filled
 * as it says. Must not know how a kernel is run. Every buffer is its own allocation, so
 * AddressSanitizer sees the byte behind it. */
#pragma once
#include "tuner/core/config.h"

struct sample_arg {
    size_t n, bytes; /* elements; 0 of both for a scalar */
    void *value;     /* what is passed: a pointer or NULL */
    int64_t whole;   /* a scalar's value, by type */
    float real;
    unsigned char *start; /* the contents before a launch; NULL for scratch and scalars */
    unsigned char *want;  /* the reference's result; NULL unless compared */
    double abs, rel;
};

struct sample {
    const struct kernel *kernel;
    struct scope scope;
    struct sample_arg args[ARGS_MAX];
};

/* False: an expression of kernel.yaml has no value for this shape. Freed by sample_finish either
 * way. */
bool sample_init(struct sample *sample, const struct kernel *kernel, const int64_t *dims,
                 const struct config *config, const struct gpu_info *gpu, struct err *err);
void sample_finish(struct sample *sample);
/* Inputs and inout as filled, outputs 0xff. Scratch is left as the last launch left it. */
void sample_reset(struct sample *sample);
/* Fills `values` (addresses of the arguments' values) and `kinds` (launch.h). with_scratch: as the
 * kernel takes them; without: as the reference does. */
void sample_pass(struct sample *sample, bool with_scratch, void **values, char *kinds);
/* Keeps the compared buffers as what the kernel must give. */
void sample_keep(struct sample *sample);
/* The first difference as a sentence in `why`; false when there is one, or when an input was
 * written. */
bool sample_compare(const struct sample *sample, char *why, size_t size);
