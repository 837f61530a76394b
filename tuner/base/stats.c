/* SPDX-License-Identifier: MIT */
/* All statistics are of a sorted copy. */
#include "tuner/base/stats.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double *sorted(const double *samples, size_t n)
{
    double *copy = xcalloc(n, sizeof *copy);
    if (n)
        memcpy(copy, samples, n * sizeof *copy);
    qsort(copy, n, sizeof *copy, ascending);
    return copy;
}

static double quantile(const double *s, size_t n, double q)
{
    double at = q * (double)(n - 1);
    size_t low = (size_t)at, high = low + 1 < n ? low + 1 : low;
    return s[low] + (at - (double)low) * (s[high] - s[low]);
}

struct stats stats_of(const double *samples, size_t n)
{
    struct stats out = {.n = n};
    if (n == 0)
        return out;
    double *s = sorted(samples, n), squares = 0;
    for (size_t i = 0; i < n; i++)
        out.mean += s[i] / (double)n;
    for (size_t i = 0; i < n; i++)
        squares += (s[i] - out.mean) * (s[i] - out.mean);
    out.std = n > 1 ? sqrt(squares / (double)(n - 1)) : 0;
    out.median = quantile(s, n, 0.5);
    out.min = s[0];
    out.max = s[n - 1];
    out.p95 = quantile(s, n, 0.95);
    out.p99 = quantile(s, n, 0.99);
    free(s);
    return out;
}

double stats_median(const double *samples, size_t n) { return stats_of(samples, n).median; }

double stats_noise(const double *samples, size_t n)
{
    if (n < 3)
        return INFINITY;
    double *s = sorted(samples, n);
    double iqr = quantile(s, n, 0.75) - quantile(s, n, 0.25), median = quantile(s, n, 0.5);
    free(s);
    return 1.57 * iqr / sqrt((double)n) / median;
}

void stats_trimmed(const double *samples, size_t n, double *mean, double *error, int *df)
{
    size_t cut = n < 8 ? 0 : n / 5, kept = n - 2 * cut;
    double *s = sorted(samples, n), winsorized = 0, squares = 0;
    *mean = 0;
    for (size_t i = cut; i < n - cut; i++)
        *mean += s[i] / (double)kept;
    for (size_t i = 0; i < n; i++) {
        s[i] = i < cut ? s[cut] : i >= n - cut ? s[n - cut - 1] : s[i];
        winsorized += s[i] / (double)n;
    }
    for (size_t i = 0; i < n; i++)
        squares += (s[i] - winsorized) * (s[i] - winsorized);
    free(s);
    *error = sqrt(squares / (double)(n - 1)) * sqrt((double)n) / (double)kept;
    *df = (int)kept - 1;
}

/* The part of Student's distribution within -t..t (Abramowitz and Stegun 26.7.3 and 26.7.4). */
static double student_within(double t, int df)
{
    double angle = atan(t / sqrt((double)df)), c = cos(angle), term, sum = 0;
    int first = df % 2 ? 3 : 2;
    term = df % 2 ? c : 1;
    for (int i = first; i <= df; i += 2) {
        sum += term;
        term *= c * c * (i - 1) / i;
    }
    return df % 2 ? 2 / M_PI * (angle + sin(angle) * sum) : sin(angle) * sum;
}

/* A final asks the same of each pair. */
double stats_student(double level, int df)
{
    static _Thread_local struct {
        double level, t;
        int df;
    } last;
    double low = 0, high = 1e6;
    if (last.level == level && last.df == df)
        return last.t;
    for (int i = 0; i < 60; i++) {
        double t = (low + high) / 2;
        if (1 - student_within(t, df) > level)
            low = t;
        else
            high = t;
    }
    last.level = level;
    last.df = df;
    last.t = high;
    return high;
}
