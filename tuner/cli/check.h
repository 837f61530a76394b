/* SPDX-License-Identifier: MIT */
/* What `warptune check` was asked, and what it found: filled by cmd_check.c and check_winners.c,
 * printed by check_print.c and check_report.c, which run nothing. */
#pragma once
#include "tuner/base/table.h"
#include "tuner/cli/device.h"
#include "tuner/space/space.h"

struct shape_result {
    size_t n, n_failed;
    bool is_large, lacks_memory;
    double max_error;
};

/* With --winners: one config at one shape, and why there. */
enum pick_kind { PICK_TASK, PICK_BESIDE, PICK_RAGGED, PICK_LARGE, PICK_KINDS };
struct check_pick {
    const struct kernel *kernel;
    int64_t dims[DIMS_MAX];
    struct config config;
    enum pick_kind kind;
    double us;                 /* at best; what picks are ordered by */
    bool is_allowed;           /* the kernel's constraints hold there, on this GPU */
    size_t shape;              /* in the plan */
    const struct trial *trial; /* NULL: not compared */
};

struct check {
    const char *kernel_name, *model, *shape, *config, *device, *cache, *m, *format_word;
    const char *winners, *budget_word;
    int64_t n_sample, jobs, deadline_s;
    uint64_t seed;
    bool bench, large, around;
    double budget_s; /* 0: as long as it takes */
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
    struct check_pick *picks; /* with --winners */
    size_t n_picks, picks_cap, n_winners;
    size_t n_outdated; /* winners of kernels or params that are not there any more */
};

/* How its evaluator is made. */
struct device_options check_device_options(const struct check *check);
/* A shape more in the plan. */
void check_shape_add(struct check *check, const struct kernel *kernel, const int64_t *dims);
/* What the kernel requires of a GPU holds. */
bool check_gpu_suits(const struct check *check, const struct kernel *kernel, const int64_t *dims);
/* Compares configs at a shape; their trials go behind check->trials, in this order. known: n times
 * false. */
bool check_shape_run(struct check *check, size_t shape, const struct config *configs, size_t n,
                     bool *known, struct err *err);
/* The winners in check->winners, as picks. False when there are none; with --shape they may lack.
 */
bool check_winners_read(struct check *check, struct err *err);
/* At most `most` configs for one shape, as different as can be: the default, winners, others. */
size_t check_spread(const struct check *check, const struct task *task, struct config *configs,
                    size_t most);
/* Kept once, however often it is added. */
void check_pick_add(struct check *check, const struct check_pick *pick);
/* Adds what is around picks[which], which won there. */
void check_around(struct check *check, size_t which);
bool check_winners_run(struct check *check, struct err *err);
/* A row a kernel, and what was not compared. False as check_print. */
bool check_winners_print(const struct check *check);
/* Each failure with the command that shows it again, to stderr. */
void check_failures_print(const struct check *check);

/* The failures and a line of counts to stderr, the table to stdout. False when something differs,
 * or when nothing was compared at all. */
bool check_print(const struct check *check);
