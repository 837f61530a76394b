/* SPDX-License-Identifier: MIT */
/* A Gaussian process over configs as ranks: a smooth guess of a quantity between the configs where
 * it is known, and how sure the guess is. Rasmussen and Williams, Gaussian Processes for Machine
 * Learning (2006), algorithm 2.1. Pure numbers, no search. */
#pragma once
#include <stdbool.h>
#include <stddef.h>

#include "tuner/core/kernel.h"

struct gp;

struct gp_point {
    unsigned char ranks[PARAMS_MAX];
    double y;
};

struct gp *gp_new(size_t n_params, const size_t *n_values);
void gp_free(struct gp *gp);
/* Of more points than it holds, the half with the smallest y are taken and an even choice of the
 * others. learn: choose each param's weight and the noise anew by marginal likelihood, which costs
 * some forty times as much. n > 0; the points are sorted by y. */
void gp_fit(struct gp *gp, struct gp_point *points, size_t n, bool learn);
/* Mean and standard deviation at `n` configs. Only the ranks of `at` are read. */
void gp_predict(const struct gp *gp, const struct gp_point *at, size_t n, double *mean, double *sd);
/* 1 for equal configs, towards 0 for unlike ones. */
double gp_similarity(const struct gp *gp, const unsigned char *a, const unsigned char *b);
