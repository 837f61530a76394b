/* SPDX-License-Identifier: MIT */
/* Configs that the cost model rules out before anything is compiled. */
#pragma once
#include <stdbool.h>

#include "tuner/core/trial.h"
#include "tuner/space/estimate.h"

struct reject {
    struct estimate *estimate; /* NULL: nothing is rejected */
    const struct kernel *kernel;
    struct config standard; /* the default, which is always tried */
    struct config best;     /* the fastest so far, */
    double best_us;         /* and its time; 0 none */
};

/* A trial worked: it may be what the others are held against. */
void reject_hear(struct reject *reject, const struct trial *trial);
/* The model expects more than REJECT_ABOVE times what it expects of the best so far: fills a
 * CONSTRAINT trial that says so. */
bool reject_config(const struct reject *reject, const struct config *config, struct trial *out);
