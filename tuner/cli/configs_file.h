/* SPDX-License-Identifier: MIT */
/* `tune --configs FILE`: the configs to try, written out. */
#pragma once
#include "tuner/base/arena.h"
#include "tuner/core/config.h"

struct err;

/* One config of the kernel a line, "block_m=64 stages=4": what a line does not name has the
 * default's value. '#' begins a comment. *out is in the arena. False: err says which line is wrong,
 * or that there are none. */
bool configs_load(struct arena *arena, const char *path, const struct kernel *kernel,
                  struct config **out, size_t *n, struct err *err);
