/* SPDX-License-Identifier: MIT */
/* Brings the GPU to the clock that it keeps under a load, before the load is timed. */
#pragma once
#include "tuner/measure/burst.h"

/* Bursts of all of them in turn, timed by nobody, until the SM clock has stopped falling; at least
 * one of each, and little more where the clock is as high as the GPU goes. waits false: one of each
 * and no more. n >= 1. On failure *at is the one that failed. */
bool settle_clock(struct bench *bench, struct burst *const *bursts, size_t n, bool waits,
                  size_t *at, struct err *err);
