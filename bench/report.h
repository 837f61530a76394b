/* SPDX-License-Identifier: MIT */
/* Points as tables, CSV and JSON. */
#pragma once
#include <stdio.h>

#include "bench/engine.h"
#include "tuner/base/table.h"

struct report_head {
    const char *model, *dtype, *backend, *device;
    bool estimate; /* composed from recorded kernel times, not run */
};

void report_print(const struct report_head *head, const struct point *points, size_t n,
                  enum table_format format, FILE *to);
/* The kernels of one point: label, kernel, config, how it was looked up, count, recorded time,
 * dims. */
void report_kernels(const struct point *point, enum table_format format, FILE *to);
bool report_json(const char *path, const struct report_head *head, const struct point *points,
                 size_t n, struct err *err);
bool report_csv(const char *path, const struct report_head *head, const struct point *points,
                size_t n, struct err *err);
