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
