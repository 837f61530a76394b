/* SPDX-License-Identifier: MIT */
/* Knows no space and no budget. The order is kept by insertion: a trial takes far longer. */
#include "tuner/search/outcomes.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"

#define SQUEEZE_FROM 0.5 /* quantile of the times */
#define SQUEEZE_TO 0.1   /* what is left of the distance above it */
#define NEAR_BEST 1.2    /* but never squeeze what is this close to the best */

static bool faster(double a, double b) { return !isnan(a) && (isnan(b) || a < b); }

void outcomes_add(struct outcomes *outcomes, const struct outcome *outcome)
{
    if (outcomes->n == outcomes->cap) {
        outcomes->cap = outcomes->cap ? outcomes->cap * 2 : 64;
        outcomes->items = xrealloc(outcomes->items, outcomes->cap * sizeof *outcomes->items);
    }
    struct outcome *items = outcomes->items;
    size_t i = outcomes->n++;
    for (; i > 0 && faster(outcome->log_us, items[i - 1].log_us); i--)
        items[i] = items[i - 1];
    items[i] = *outcome;
}

void outcomes_finish(struct outcomes *outcomes)
{
    free(outcomes->items);
    *outcomes = (struct outcomes){0};
}

double outcomes_prior_share(const struct outcomes *outcomes)
{
    double n = 0, x = 0, y = 0, xx = 0, xy = 0;
    for (size_t i = 0; i < outcomes->n; i++) {
        const struct outcome *outcome = &outcomes->items[i];
        if (!isnan(outcome->log_us)) {
            n++;
            x += outcome->prior;
            y += outcome->log_us;
            xx += outcome->prior * outcome->prior;
            xy += outcome->prior * outcome->log_us;
        }
    }
    double var = n ? xx / n - x * x / (n * n) : 0, cov = n ? xy / n - x * y / (n * n) : 0;
    double pull = (var + 1e-6) * 4 / (n + 1);
    double share = (cov + pull) / (var + pull);
    return share < 0 ? 0 : share > 1 ? 1 : share;
}

struct squeeze {
    double from, worst;
};

static struct squeeze squeeze_of(const struct outcomes *outcomes)
{
    const struct outcome *items = outcomes->items;
    struct squeeze squeeze = {0};
    size_t n = 0;
    while (n < outcomes->n && !isnan(items[n].log_us))
        n++;
    if (n) {
        squeeze.worst = items[n - 1].log_us;
        squeeze.from = items[(size_t)(SQUEEZE_FROM * (double)(n - 1))].log_us;
        squeeze.from = fmin(fmax(squeeze.from, items[0].log_us + log(NEAR_BEST)), squeeze.worst);
    }
    return squeeze;
}

static double squeezed(const struct squeeze *squeeze, double log_us)
{
    if (isnan(log_us))
        log_us = squeeze->worst;
    return log_us > squeeze->from ? squeeze->from + SQUEEZE_TO * (log_us - squeeze->from) : log_us;
}

struct gp_point *outcomes_points(const struct outcomes *outcomes, double prior_share)
{
    struct gp_point *points = xcalloc(outcomes->n, sizeof *points);
    struct squeeze squeeze = squeeze_of(outcomes);
    for (size_t i = 0; i < outcomes->n; i++) {
        const struct outcome *outcome = &outcomes->items[i];
        memcpy(points[i].ranks, outcome->ranks, sizeof points[i].ranks);
        points[i].y = squeezed(&squeeze, outcome->log_us) - prior_share * outcome->prior;
    }
    return points;
}
