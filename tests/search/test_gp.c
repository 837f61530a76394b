/* SPDX-License-Identifier: MIT */
/* The Gaussian process against what can be worked out by hand, and where its numbers could break.
 */
#include <math.h>
#include <stdlib.h>

#include "tests/tap.h"
#include "tuner/base/str.h"
#include "tuner/search/distance.h"
#include "tuner/search/gp.h"

#define NOISE 1e-2 /* of a process that has learned nothing yet, a share of the variance */

static const size_t three[] = {3}, ten[] = {10}, grid[] = {6, 6};

static struct gp_point point(int a, int b, double y)
{
    struct gp_point out = {.y = y};
    out.ranks[0] = (unsigned char)a;
    out.ranks[1] = (unsigned char)b;
    return out;
}

/* Two points have two eigenvectors, (1,1) and (1,-1): everything is a fraction. */
static void test_two_points(void)
{
    struct gp *gp = gp_new(1, three);
    struct gp_point points[] = {point(2, 0, 3), point(0, 0, 1)};
    struct gp_point at[] = {point(0, 0, 0), point(1, 0, 0), point(2, 0, 0)};
    double mean[3], sd[3];
    gp_fit(gp, points, 2, false);
    ok(points[0].y < points[1].y, "the points are sorted by y");
    gp_predict(gp, at, 3, mean, sd);
    double s = exp(-0.6), q = exp(-0.6 * pow(0.6, 1.5));
    is_near(gp_similarity(gp, at[0].ranks, at[2].ranks), s, 1e-12, "the ends of a list of three");
    is_near(gp_similarity(gp, at[0].ranks, at[1].ranks), q, 1e-12, "the end and the middle");
    is_near(gp_similarity(gp, at[1].ranks, at[1].ranks), 1, 0, "equal configs");
    double odd = 1 + NOISE - s, even = 1 + NOISE + s, variance = 1 / odd;
    is_near(mean[0], 2 - (1 - s) / odd, 1e-6, "the mean at a point");
    is_near(mean[1], 2, 1e-6, "halfway");
    is_near(mean[2], 2 + (1 - s) / odd, 1e-6, "and at the other point");
    double known = (1 + s) * (1 + s) / (2 * even) + (1 - s) * (1 - s) / (2 * odd);
    is_near(sd[0], sqrt(variance * (1 - known)), 1e-6, "the deviation at a point");
    is_near(sd[1], sqrt(variance * (1 - 2 * q * q / even)), 1e-6, "and halfway");
    gp_free(gp);
}

/* The noise of 1 % lets a mean miss its point by a few percent of the spread. */
static void test_interpolates(void)
{
    struct gp *gp = gp_new(1, ten);
    struct gp_point points[5], at[10];
    double mean[10], sd[10];
    int missed = 0, falling = 0, narrower = 0;
    for (int i = 0; i < 5; i++)
        points[i] = point(2 * i, 0, 3.0 * i);
    for (int i = 0; i < 10; i++)
        at[i] = point(i, 0, 0);
    gp_fit(gp, points, 5, false);
    gp_predict(gp, at, 10, mean, sd);
    for (int i = 0; i < 5; i++)
        missed += fabs(mean[2 * i] - 3.0 * i) > 0.05 * 12;
    for (int i = 1; i < 9; i++)
        falling += mean[i] <= mean[i - 1];
    for (int i = 1; i < 8; i += 2)
        narrower += sd[i] <= sd[i - 1] || sd[i] <= sd[i + 1];
    is_int(missed, 0, "the mean goes through the points");
    is_int(falling, 0, "and rises with them in between");
    is_int(narrower, 0, "between two points it is less sure than at them");
    gp_free(gp);
}

static void test_doubt_grows(void)
{
    struct gp *gp = gp_new(1, ten);
    struct gp_point points[] = {point(0, 0, 1), point(1, 0, 2), point(2, 0, 4)}, at[10];
    double mean[10], sd[10];
    int shrinks = 0;
    for (int i = 0; i < 10; i++)
        at[i] = point(i, 0, 0);
    gp_fit(gp, points, 3, false);
    gp_predict(gp, at, 10, mean, sd);
    for (int i = 3; i < 10; i++)
        shrinks += sd[i] <= sd[i - 1];
    is_int(shrinks, 0, "away from the points the doubt grows with every step");
    gp_free(gp);
}

static double far_error(const struct gp *gp)
{
    double worst = 0;
    for (int i = 0; i < 36; i++) {
        struct gp_point at = point(i / 6, i % 6, 0);
        double mean, sd;
        gp_predict(gp, &at, 1, &mean, &sd);
        worst = fmax(worst, fabs(mean - pow(i / 6 - 2, 2)));
    }
    return worst;
}

/* y depends on the first param alone; a third of the grid is known. */
static void test_learns(void)
{
    struct gp *plain = gp_new(2, grid), *learned = gp_new(2, grid);
    struct gp_point points[12];
    for (int i = 0; i < 12; i++)
        points[i] = point(i * 3 / 6, (i * 3 + i / 2) % 6, pow(i * 3 / 6 - 2, 2));
    gp_fit(plain, points, 12, false);
    gp_fit(learned, points, 12, true);
    struct gp_point here = point(2, 2, 0), first = point(3, 2, 0), second = point(2, 3, 0);
    is_near(gp_similarity(plain, here.ranks, first.ranks),
            gp_similarity(plain, here.ranks, second.ranks), 1e-12,
            "before learning all params weigh the same");
    ok(gp_similarity(learned, here.ranks, second.ranks) >
           gp_similarity(learned, here.ranks, first.ranks) + 0.1,
       "learning finds the param that matters");
    ok(far_error(learned) < 0.5 * far_error(plain), "and halves the worst error (%.3f, was %.3f)",
       far_error(learned), far_error(plain));
    gp_free(plain);
    gp_free(learned);
}

static bool all_finite(const struct gp *gp, const size_t *n_values)
{
    for (size_t a = 0; a < n_values[0]; a++)
        for (size_t b = 0; b < n_values[1]; b++) {
            struct gp_point at = point((int)a, (int)b, 0);
            double mean, sd;
            gp_predict(gp, &at, 1, &mean, &sd);
            if (!isfinite(mean) || !isfinite(sd) || sd < 0)
                return false;
        }
    return true;
}

static void test_many_points(void)
{
    static const size_t wide[] = {32, 32}, counts[] = {100, 101, 159, 160, 161, 1024};
    static struct gp_point points[1024];
    for (size_t c = 0; c < sizeof counts / sizeof *counts; c++) {
        struct gp *gp = gp_new(2, wide);
        size_t n = counts[c];
        for (size_t i = 0; i < n; i++) {
            int a = (int)(i * 1024 / n / 32), b = (int)(i * 1024 / n % 32);
            points[i] = point(a, b, hypot(a - 20, b - 5));
        }
        gp_fit(gp, points, n, true);
        struct gp_point best = points[0], worst = points[n - 1];
        double low, high, sd;
        gp_predict(gp, &best, 1, &low, &sd);
        gp_predict(gp, &worst, 1, &high, &sd);
        /* A step in either param changes y by up to 1. */
        ok(fabs(low - best.y) < 1 && fabs(high - worst.y) < 3,
           "%zu points: %.2f at the best (%.2f), %.2f at the worst (%.2f)", n, low, best.y, high,
           worst.y);
        ok(all_finite(gp, wide), "and all numbers are finite");
        gp_free(gp);
    }
}

static void test_edges(void)
{
    struct gp *gp = gp_new(2, grid);
    struct gp_point one[] = {point(3, 3, 7)}, at = point(3, 3, 0), equal[20], same[20];
    double mean, sd;
    for (int learn = 0; learn < 2; learn++) {
        gp_fit(gp, one, 1, learn);
        gp_predict(gp, &at, 1, &mean, &sd);
        is_near(mean, 7, 1e-6, "one point: its y");
        ok(all_finite(gp, grid), "one point: finite everywhere");
        for (int i = 0; i < 20; i++)
            equal[i] = point(i / 6, i % 6, -2.5);
        gp_fit(gp, equal, 20, learn);
        at = point(5, 5, 0);
        gp_predict(gp, &at, 1, &mean, &sd);
        is_near(mean, -2.5, 1e-6, "all y equal: that y everywhere");
        ok(all_finite(gp, grid) && sd < 1e-3, "and little doubt");
        for (int i = 0; i < 20; i++)
            same[i] = point(2, 2, i % 2 ? 1 : 3);
        gp_fit(gp, same, 20, learn);
        at = point(2, 2, 0);
        gp_predict(gp, &at, 1, &mean, &sd);
        is_near(mean, 2, 1e-6, "one config with two times: their mean");
        ok(all_finite(gp, grid), "and finite numbers");
        at = point(3, 3, 0);
    }
    gp_free(gp);
}

/* Any y, any repeats; the process is used again from fit to fit, as a search does. */
static void test_stays_finite(void)
{
    static const size_t odd[] = {1, 32};
    static struct gp_point points[200];
    struct gp *gp = gp_new(2, grid), *narrow = gp_new(2, odd);
    uint64_t state = 3;
    int bad = 0;
    for (int round = 0; round < 60; round++) {
        size_t n = 1 + (size_t)(random_next(&state) % 200);
        double scale = pow(10, (double)(round % 25) - 12);
        for (size_t i = 0; i < n; i++)
            points[i] = point((int)(random_next(&state) % 6), (int)(random_next(&state) % 6),
                              scale * (double)(random_next(&state) % 1000));
        gp_fit(gp, points, n, round % 3 == 0);
        bad += !all_finite(gp, grid);
        for (size_t i = 0; i < n; i++)
            points[i] = point(0, (int)(random_next(&state) % 32), (double)i);
        gp_fit(narrow, points, n, round % 3 == 0);
        bad += !all_finite(narrow, odd);
    }
    is_int(bad, 0, "120 fits of random points, from 1e-12 to 1e12: every number finite");
    gp_free(gp);
    gp_free(narrow);
}

static void test_order_of_points(void)
{
    struct gp *a = gp_new(2, grid), *b = gp_new(2, grid);
    struct gp_point forth[30], back[30];
    int differ = 0;
    for (int i = 0; i < 30; i++)
        forth[i] = back[29 - i] = point(i / 6, i % 6, (i * 7) % 11);
    gp_fit(a, forth, 30, true);
    gp_fit(b, back, 30, true);
    for (int i = 0; i < 36; i++) {
        struct gp_point at = point(i / 6, i % 6, 0);
        double mean[2], sd[2];
        gp_predict(a, &at, 1, &mean[0], &sd[0]);
        gp_predict(b, &at, 1, &mean[1], &sd[1]);
        differ += mean[0] != mean[1] || sd[0] != sd[1];
    }
    is_int(differ, 0, "in whatever order points come, the numbers are the same to the last bit");
    gp_free(a);
    gp_free(b);
}

/* Predictions come in blocks of eight. */
static void test_blocks(void)
{
    struct gp *gp = gp_new(2, grid);
    struct gp_point points[10], at[36];
    double mean[36], sd[36];
    int differ = 0;
    for (int i = 0; i < 10; i++)
        points[i] = point(i % 6, i / 2, i);
    for (int i = 0; i < 36; i++)
        at[i] = point(i / 6, i % 6, 0);
    gp_fit(gp, points, 10, false);
    for (size_t n = 1; n <= 36; n++) {
        gp_predict(gp, at, n, mean, sd);
        for (size_t i = 0; i < n; i++) {
            double one, doubt;
            gp_predict(gp, &at[i], 1, &one, &doubt);
            differ += one != mean[i] || doubt != sd[i];
        }
    }
    is_int(differ, 0, "many at once are predicted as one by one");
    gp_free(gp);
}

static void test_distances(void)
{
    int wrong = 0;
    for (size_t n = 2; n <= 32; n++)
        for (size_t i = 0; i + 1 < n; i++)
            wrong += value_distance(0, i, n) >= value_distance(0, i + 1, n) ||
                     value_distance(0, i, n) != value_distance(i, 0, n);
    is_int(wrong, 0, "values are farther apart the more lie between, on either side");
    is_near(value_distance(3, 3, 9), 0, 0, "a value is 0 from itself");
    is_near(value_distance(0, 1, 2), 1, 1e-12, "two names are 1 apart");
    is_near(value_distance(0, 31, 32), 1, 1e-12, "as are the ends of a list");
    struct kernel kernel = {
        .n_params = 2,
        .params = {{.n_values = 3, .values = {8, 64, 512}}, {.n_values = 2, .values = {0, 1}}}};
    struct config a = {{8, 0}}, b = {{512, 1}}, c = {{64, 0}};
    unsigned char ranks[PARAMS_MAX];
    is_near(config_distance(&kernel, &a, &b), 2, 1e-12, "distances add up over params");
    is_near(config_distance(&kernel, &a, &c), 0.6, 1e-12, "by rank, not by value");
    config_ranks(&kernel, &b, ranks);
    ok(ranks[0] == 2 && ranks[1] == 1, "ranks are places in the lists");
}

int main(void)
{
    test_two_points();
    test_interpolates();
    test_doubt_grows();
    test_learns();
    test_many_points();
    test_edges();
    test_stays_finite();
    test_order_of_points();
    test_blocks();
    test_distances();
    return tap_done();
}
