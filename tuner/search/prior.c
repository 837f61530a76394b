/* SPDX-License-Identifier: MIT */
/* Nadaraya-Watson over the other tasks' points; where they are far away, their mean shifted by the
 * cost model, which knows the direction if not the size. */
#include "tuner/search/prior.h"

#include <math.h>

#include "tuner/search/distance.h"

/* A step of one value in ten of one param keeps 3/4 of the weight; another task at distance 1 a
 * third. The pull of the mean is that of one point half a dozen steps away. */
#define CONFIG_SHARPNESS 3.0
#define MEAN_WEIGHT 0.05

static double log_cost(const struct prior *prior, const struct config *config)
{
    double us = prior->cost_us ? prior->cost_us(prior->ctx, config) : 0;
    return us > 0 ? log(us) : 0;
}

void prior_prepare(struct prior *prior)
{
    prior->mean_excess = prior->mean_log_cost = 0;
    for (size_t i = 0; i < prior->n_points; i++) {
        prior->mean_excess += prior->points[i].excess / (double)prior->n_points;
        prior->mean_log_cost += log_cost(prior, &prior->points[i].config) / (double)prior->n_points;
    }
}

double prior_excess(const struct prior *prior, const struct config *config)
{
    double weight = MEAN_WEIGHT;
    double sum = weight * (prior->mean_excess + log_cost(prior, config) - prior->mean_log_cost);
    for (size_t i = 0; i < prior->n_points; i++) {
        const struct prior_point *point = &prior->points[i];
        double apart = CONFIG_SHARPNESS * config_distance(prior->kernel, config, &point->config);
        double w = exp(-apart - point->distance);
        weight += w;
        sum += w * point->excess;
    }
    return sum / weight;
}
