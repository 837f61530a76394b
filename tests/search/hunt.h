/* SPDX-License-Identifier: MIT */
/* A strategy by itself on a formula: what it asked for, and whether it kept the contract of
 * tuner/search/strategy.h. */
#pragma once
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/search/config_set.h"
#include "tuner/search/strategy.h"

enum { HUNT_MOST = 4096, HUNT_ASKS_MOST = 10000 };

typedef double (*formula)(const struct config *config); /* microseconds; <= 0: it fails */

struct hunt {
    const char *strategy;
    struct strategy_setup setup;
    formula us;
    size_t ask_most; /* 0: 64 */
    /* Filled: */
    struct config asked[HUNT_MOST];
    size_t n;
    int n_twice, n_outside, n_too_many; /* breaches */
    bool endless;
};

__attribute__((unused)) static void hunt_run(struct hunt *hunt)
{
    struct config batch[64];
    struct config_set seen = {0};
    size_t most = hunt->ask_most ? hunt->ask_most : 64, got = 1;
    struct strategy *strategy = strategy_new(hunt->strategy, LEVEL_FINE, &hunt->setup, NULL);
    hunt->n = 0;
    hunt->n_twice = hunt->n_outside = hunt->n_too_many = 0;
    hunt->endless = true;
    for (int asks = 0; asks < HUNT_ASKS_MOST && hunt->n + most <= HUNT_MOST; asks++) {
        got = strategy->ask(strategy, batch, most);
        hunt->n_too_many += got > most;
        for (size_t i = 0; i < got; i++) {
            struct trial trial = {.config = batch[i], .status = TRIAL_LAUNCH_FAILED};
            hunt->n_twice += !config_set_add(&seen, &batch[i]);
            hunt->n_outside += space_index(hunt->setup.space, &batch[i]) < 0;
            trial.median_us = hunt->us(&batch[i]);
            if (trial.median_us > 0)
                trial.status = TRIAL_OK;
            hunt->asked[hunt->n++] = batch[i];
            strategy->tell(strategy, &trial);
        }
        if (got == 0) {
            hunt->endless = false;
            break;
        }
    }
    hunt->n_too_many += hunt->n > (size_t)hunt->setup.budget;
    strategy->free(strategy);
    config_set_finish(&seen);
}

/* Evaluations until `us` is reached; HUNT_MOST: never. */
__attribute__((unused)) static int hunt_until(const struct hunt *hunt, double us)
{
    for (size_t i = 0; i < hunt->n; i++) {
        double got = hunt->us(&hunt->asked[i]);
        if (got > 0 && got <= us)
            return (int)i + 1;
    }
    return HUNT_MOST;
}
