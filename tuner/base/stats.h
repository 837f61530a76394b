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
/* Mean without the lowest and highest fifth, from 8 samples on, and its standard error by
 * winsorized variance (Tukey and McLaughlin 1963), to be read with *df degrees of freedom; with
 * fewer samples the plain mean. n >= 2. */
void stats_trimmed(const double *samples, size_t n, double *mean, double *error, int *df);
/* The t beyond which, on both sides together, Student's distribution has this much: 0.05 and 10
 * give 2.228. */
double stats_student(double level, int df);
