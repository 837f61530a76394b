/* SPDX-License-Identifier: MIT */
/* The default and a seeded sample of a space: what exhaustive and random search walk, and where a
 * fine search without seeds starts. */
#pragma once
#include "tuner/search/strategy.h"

struct sample {
    struct config *configs;
    size_t n;
};

/* The default first, when the task allows it; then `level`'s space: all of it in canonical order
 * when it fits into `max` configs and `shuffle` is false, else a sample without repeats. */
void sample_init(struct sample *sample, const struct strategy_setup *setup, enum level level,
                 size_t max, bool shuffle);
void sample_finish(struct sample *sample);
