/* SPDX-License-Identifier: MIT */
/* What `warptune check` was asked, and what it found: filled by cmd_check.c, printed by
 * check_print.c, which runs nothing. */
#pragma once
#include "tuner/base/table.h"
#include "tuner/cli/device.h"
#include "tuner/space/space.h"

struct shape_result {
    size_t n, n_failed;
    bool is_large, lacks_memory;
    double max_error;
};

struct check {
    const char *kernel_name, *model, *shape, *config, *device, *cache, *m, *format_word;
    int64_t n_sample, jobs;
    uint64_t seed;
    bool bench, large;
    enum table_format format;
    struct project project;
    const struct kernel *const *kernels; /* those asked for */
    size_t n_kernels;
    struct plan plan;             /* the shapes of all of them */
    struct shape_result *results; /* by shape */
    struct device gpu;
    struct evaluator *evaluator;
    struct trial *trials; /* of all shapes in turn */
    size_t *shape_of;     /* of each trial */
    size_t n, n_failed;
};

/* The failures and a line of counts to stderr, the table to stdout. False when something differs,
 * or when nothing was compared at all. */
bool check_print(const struct check *check);
