/* SPDX-License-Identifier: MIT */
/* Weights on the device: synthetic with realistic scales, or a checkpoint's. */
#pragma once
#include "bench/memory.h"
#include "tuner/jit/jit.h"

struct weights_request {
    const char *path; /* checkpoint, NULL: synthetic */
    bool int8;        /* quantise the four products' weights per output channel */
    uint64_t seed;
};

/* Fills every weight tensor. Memory is reserved as needed. */
bool weights_load(struct memory *memory, struct jit *jit, const struct weights_request *request,
                  struct err *err);
