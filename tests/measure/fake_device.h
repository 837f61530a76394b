/* SPDX-License-Identifier: MIT */
/* What the files of the fake driver share. */
#pragma once
#include "tests/measure/fake_cuda.h"

extern CUresult fake_stuck; /* what every later call returns */
extern double fake_us;      /* the device's clock */

/* The support kernels and the drill; NULL: none of this name. */
const struct fake_function *fake_kernel(const char *name);
/* A kernel that ran, for CUPTI's records. */
void fake_record(double begin_us, double end_us);
