/* SPDX-License-Identifier: MIT */
/* Order statistics over samples. Pure. */
#pragma once
#include <stddef.h>

struct stats {
    size_t n;
    double mean, median, std, min, max, p95, p99;
};

/* The samples are copied, not reordered; n 0 gives zeros. Percentiles interpolate linearly; std
 * divides by n-1. */
struct stats stats_of(const double *samples, size_t n);
double stats_median(const double *samples, size_t n);
/* Half width of the ~95 % interval of the median, relative to it: 1.57 * IQR / sqrt(n) / median
 * (McGill, Tukey and Larsen 1978's notch). Infinity for n < 3. */
double stats_noise(const double *samples, size_t n);
