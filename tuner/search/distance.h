/* SPDX-License-Identifier: MIT */
/* How far apart two values and two configs are. */
#pragma once
#include "tuner/core/config.h"

/* 0 equal; else 0.2 for being another value and up to 0.8 for how many values lie between: most
 * lists are ordered (tiles, stages), some are names (0 or 1). */
double value_distance(size_t a, size_t b, size_t n_values);
/* Of ranks in kernel's lists, summed over params. A value that isn't listed is as far as can be. */
double config_distance(const struct kernel *kernel, const struct config *a, const struct config *b);
/* The ranks of a config's values. */
void config_ranks(const struct kernel *kernel, const struct config *config,
                  unsigned char ranks[PARAMS_MAX]);
