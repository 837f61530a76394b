/* SPDX-License-Identifier: MIT */
/* Nadaraya-Watson over the other tasks' points; where they are far away, their mean shifted by the
 * cost model, which knows the direction if not the size. */
#include "tuner/search/prior.h"

#include <math.h>
#include <stdlib.h>

#include "tuner/base/arena.h"
#include "tuner/search/distance.h"

/* A step of one value in ten of one param keeps 3/4 of the weight; another task at distance 1 a
 * third. The pull of the mean is that of one point half a dozen steps away. */
#define CONFIG_SHARPNESS 3.0
#define MEAN_WEIGHT 0.05

/* Some hundred points are asked about for each of some hundred candidates: distances by table. An
 * unlisted value has the rank behind the last. */
struct prior_ranks {
    double apart[PARAMS_MAX][VALUES_MAX + 1][VALUES_MAX + 1];
    unsigned char of_point[][PARAMS_MAX];
};

static struct prior_ranks *ranks_new(const struct prior *prior)
{
    const struct kernel *kernel = prior->kernel;
    struct prior_ranks *ranks =
        xcalloc(1, sizeof *ranks + prior->n_points * sizeof *ranks->of_point);
    for (size_t p = 0; p < kernel->n_params; p++)
        for (size_t a = 0; a <= kernel->params[p].n_values; a++)
            for (size_t b = 0; b <= kernel->params[p].n_values; b++)
                ranks->apart[p][a][b] = value_distance(a, b, kernel->params[p].n_values);
    for (size_t i = 0; i < prior->n_points; i++)
        config_ranks(kernel, &prior->points[i].config, ranks->of_point[i]);
    return ranks;
}

/* As config_distance. */
static double ranks_distance(const struct prior *prior, const unsigned char *a,
                             const unsigned char *b)
{
    double sum = 0;
    for (size_t p = 0; p < prior->kernel->n_params; p++)
        sum += prior->ranks->apart[p][a[p]][b[p]];
    return sum;
}

static double log_cost(const struct prior *prior, const struct config *config)
{
    double us = prior->cost_us ? prior->cost_us(prior->ctx, config) : 0;
    return us > 0 ? log(us) : 0;
}

void prior_finish(struct prior *prior)
{
    free(prior->ranks);
    prior->ranks = NULL;
}

void prior_prepare(struct prior *prior)
{
    prior_finish(prior);
    prior->mean_excess = prior->mean_log_cost = 0;
    for (size_t i = 0; i < prior->n_points; i++) {
        prior->mean_excess += prior->points[i].excess / (double)prior->n_points;
        prior->mean_log_cost += log_cost(prior, &prior->points[i].config) / (double)prior->n_points;
    }
    prior->ranks = ranks_new(prior);
}

double prior_excess(const struct prior *prior, const struct config *config)
{
    double weight = MEAN_WEIGHT;
    unsigned char ranks[PARAMS_MAX];
    double sum = weight * (prior->mean_excess + log_cost(prior, config) - prior->mean_log_cost);
    config_ranks(prior->kernel, config, ranks);
    for (size_t i = 0; i < prior->n_points; i++) {
        const struct prior_point *point = &prior->points[i];
        double apart = CONFIG_SHARPNESS * ranks_distance(prior, ranks, prior->ranks->of_point[i]);
        double w = exp(-apart - point->distance);
        weight += w;
        sum += w * point->excess;
    }
    return sum / weight;
}
