/* SPDX-License-Identifier: MIT */
/* What came of a guided search's trials, fastest first, and what the surrogate is told of them.
 * Surprise: times above the median are squeezed, since how slow a slow config is says nothing about
 * where the fast ones are. */
#pragma once
#include "tuner/core/config.h"
#include "tuner/search/gp.h"

struct outcome {
    struct config config;
    unsigned char ranks[PARAMS_MAX];
    double log_us; /* NaN: failed */
    double prior;  /* expected log time, up to a constant; 0 without a prior */
};

/* Zeroed: none. */
struct outcomes {
    struct outcome *items; /* fastest first, failures last, equals in the order of adding */
    size_t n, cap;
};

void outcomes_add(struct outcomes *outcomes, const struct outcome *outcome);
void outcomes_finish(struct outcomes *outcomes);
/* How much of the prior they confirm, 0 to 1: least squares drawn towards 1. */
double outcomes_prior_share(const struct outcomes *outcomes);
/* A point for each, for the caller to free: its log time, squeezed, a failure as slow as the
 * slowest, less that share of its prior. At least one outcome. */
struct gp_point *outcomes_points(const struct outcomes *outcomes, double prior_share);
