/* SPDX-License-Identifier: MIT */
/* Covariance: a product over params of exp(-weight * distance^1.5), between the roughness of an
 * exponential and the smoothness of a Gaussian. Up to POINTS_MOST points, so that a fit and its
 * predictions stay far below the time of one measurement. */
#include "tuner/search/gp.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"
#include "tuner/search/distance.h"

enum { POINTS_MOST = 160, LEARN_MOST = 100, LEARN_PASSES = 2, BLOCK = 8 };
#define WEIGHT_START 0.6
#define WEIGHT_LEAST 0.02
#define WEIGHT_MOST 8.0
#define NOISE_START 1e-2 /* share of the variance */
#define NOISE_LEAST 1e-5
#define NOISE_MOST 0.3

struct gp {
    size_t n_params, n_values[PARAMS_MAX], n;
    double weight[PARAMS_MAX], noise;
    double similar[PARAMS_MAX][VALUES_MAX][VALUES_MAX]; /* of two values of a param */
    struct gp_point points[POINTS_MOST];
    double lower[POINTS_MOST][POINTS_MOST]; /* Cholesky factor of the covariance */
    double alpha[POINTS_MOST];              /* the covariance's inverse times y */
    double mean, scale, variance;           /* of y; variance of the scaled process */
};

struct gp *gp_new(size_t n_params, const size_t *n_values)
{
    struct gp *gp = xcalloc(1, sizeof *gp);
    gp->n_params = n_params;
    gp->noise = NOISE_START;
    for (size_t p = 0; p < n_params; p++) {
        gp->n_values[p] = n_values[p];
        gp->weight[p] = WEIGHT_START;
    }
    return gp;
}

void gp_free(struct gp *gp) { free(gp); }

static void similar_fill(struct gp *gp, size_t p)
{
    for (size_t a = 0; a < gp->n_values[p]; a++)
        for (size_t b = 0; b < gp->n_values[p]; b++) {
            double apart = value_distance(a, b, gp->n_values[p]);
            gp->similar[p][a][b] = exp(-gp->weight[p] * apart * sqrt(apart));
        }
}

double gp_similarity(const struct gp *gp, const unsigned char *a, const unsigned char *b)
{
    double product = 1;
    for (size_t p = 0; p < gp->n_params; p++)
        product *= gp->similar[p][a[p]][b[p]];
    return product;
}

static void factorise(struct gp *gp)
{
    for (size_t i = 0; i < gp->n; i++)
        for (size_t j = 0; j <= i; j++) {
            double sum = gp_similarity(gp, gp->points[i].ranks, gp->points[j].ranks) +
                         (i == j ? gp->noise : 0);
            for (size_t k = 0; k < j; k++)
                sum -= gp->lower[i][k] * gp->lower[j][k];
            gp->lower[i][j] = i > j ? sum / gp->lower[j][j] : sqrt(sum > 1e-12 ? sum : 1e-12);
        }
}

/* Factorises and solves forward; returns the negative log likelihood with the variance at its best.
 */
static double likelihood_loss(struct gp *gp)
{
    double squares = 0, log_det = 0;
    factorise(gp);
    for (size_t i = 0; i < gp->n; i++) {
        double sum = (gp->points[i].y - gp->mean) / gp->scale;
        for (size_t k = 0; k < i; k++)
            sum -= gp->lower[i][k] * gp->alpha[k];
        gp->alpha[i] = sum / gp->lower[i][i];
        squares += gp->alpha[i] * gp->alpha[i];
        log_det += log(gp->lower[i][i]);
    }
    gp->variance = squares / (double)gp->n + 1e-12;
    return 0.5 * (double)gp->n * log(gp->variance) + log_det;
}

static void solve_backward(struct gp *gp)
{
    for (size_t i = gp->n; i-- > 0;) {
        double sum = gp->alpha[i];
        for (size_t k = i + 1; k < gp->n; k++)
            sum -= gp->lower[k][i] * gp->alpha[k];
        gp->alpha[i] = sum / gp->lower[i][i];
    }
}

/* The best half and an even choice of the rest: where it is fast matters more. */
static void points_choose(struct gp *gp, const struct gp_point *points, size_t n, size_t most)
{
    size_t best = n < most ? n : most / 2;
    gp->n = n < most ? n : most;
    memcpy(gp->points, points, best * sizeof *points);
    for (size_t i = best; i < gp->n; i++)
        gp->points[i] = points[best + (i - best) * (n - best) / (most - best)];
    double sum = 0, squares = 0;
    for (size_t i = 0; i < gp->n; i++)
        sum += gp->points[i].y;
    gp->mean = sum / (double)gp->n;
    for (size_t i = 0; i < gp->n; i++)
        squares += (gp->points[i].y - gp->mean) * (gp->points[i].y - gp->mean);
    gp->scale = sqrt(squares / (double)gp->n) + 1e-9;
}

/* A value times 0.4 or 2.5 when the likelihood gains. Returns the loss. */
static double learn_one(struct gp *gp, double *value, double least, double most, size_t param,
                        double loss)
{
    static const double factors[] = {0.4, 2.5};
    double start = *value, best = start;
    for (size_t i = 0; i < 2; i++) {
        double next = start * factors[i];
        if (next < least || next > most)
            continue;
        *value = next;
        if (param < gp->n_params)
            similar_fill(gp, param);
        double other = likelihood_loss(gp);
        if (other < loss) {
            loss = other;
            best = next;
        }
    }
    *value = best;
    if (param < gp->n_params)
        similar_fill(gp, param);
    return loss;
}

static void learn_all(struct gp *gp)
{
    double loss = likelihood_loss(gp);
    for (int pass = 0; pass < LEARN_PASSES; pass++) {
        for (size_t p = 0; p < gp->n_params; p++)
            loss = learn_one(gp, &gp->weight[p], WEIGHT_LEAST, WEIGHT_MOST, p, loss);
        loss = learn_one(gp, &gp->noise, NOISE_LEAST, NOISE_MOST, gp->n_params, loss);
    }
}

static int point_order(const void *a, const void *b)
{
    const struct gp_point *x = a, *y = b;
    if (x->y != y->y)
        return x->y < y->y ? -1 : 1;
    return memcmp(x->ranks, y->ranks, sizeof x->ranks);
}

void gp_fit(struct gp *gp, struct gp_point *points, size_t n, bool learn)
{
    qsort(points, n, sizeof *points, point_order);
    for (size_t p = 0; p < gp->n_params; p++)
        similar_fill(gp, p);
    if (learn) {
        points_choose(gp, points, n, LEARN_MOST);
        learn_all(gp);
    }
    points_choose(gp, points, n, POINTS_MOST);
    likelihood_loss(gp);
    solve_backward(gp);
}

/* BLOCK configs at once: the inner loop runs over them, which the compiler makes vectors of. */
static void predict_block(const struct gp *gp, const struct gp_point *at, size_t n, double *mean,
                          double *sd)
{
    double k[POINTS_MOST][BLOCK], sum[BLOCK] = {0}, left[BLOCK];
    for (size_t c = 0; c < BLOCK; c++)
        left[c] = 1;
    for (size_t i = 0; i < gp->n; i++) {
        for (size_t c = 0; c < BLOCK; c++) {
            k[i][c] = gp_similarity(gp, gp->points[i].ranks, at[c < n ? c : 0].ranks);
            sum[c] += k[i][c] * gp->alpha[i];
        }
        for (size_t j = 0; j < i; j++)
            for (size_t c = 0; c < BLOCK; c++)
                k[i][c] -= gp->lower[i][j] * k[j][c];
        for (size_t c = 0; c < BLOCK; c++) {
            k[i][c] /= gp->lower[i][i];
            left[c] -= k[i][c] * k[i][c];
        }
    }
    for (size_t c = 0; c < n; c++) {
        mean[c] = sum[c] * gp->scale + gp->mean;
        sd[c] = sqrt(gp->variance * (left[c] > 1e-9 ? left[c] : 1e-9)) * gp->scale;
    }
}

void gp_predict(const struct gp *gp, const struct gp_point *at, size_t n, double *mean, double *sd)
{
    for (size_t i = 0; i < n; i += BLOCK)
        predict_block(gp, at + i, n - i < BLOCK ? n - i : BLOCK, mean + i, sd + i);
}
