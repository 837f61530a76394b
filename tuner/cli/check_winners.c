/* SPDX-License-Identifier: MIT */
/* `warptune check --winners`: what a store or an export recommends, each config at the shape that
 * it won and, with --around, at shapes that it was not chosen for but will meet. Small problems
 * come first, so that what a budget cuts off is the costliest; all that is not compared is counted.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "tuner/base/err.h"
#include "tuner/base/log.h"
#include "tuner/base/proc.h"
#include "tuner/cli/check.h"
#include "tuner/mix/bound.h"

enum { PREFETCH_AHEAD = 64, CONFIGS_A_SHAPE = 64 };

static bool pick_equal(const struct check_pick *a, const struct check_pick *b)
{
    return a->kernel == b->kernel && memcmp(a->dims, b->dims, sizeof a->dims) == 0 &&
           config_equal(a->kernel, &a->config, &b->config);
}

void check_pick_add(struct check *check, const struct check_pick *pick)
{
    for (size_t i = 0; i < check->n_picks; i++)
        if (pick_equal(&check->picks[i], pick))
            return;
    if (check->n_picks == check->picks_cap) {
        check->picks_cap = check->picks_cap ? 2 * check->picks_cap : 256;
        check->picks = xrealloc(check->picks, check->picks_cap * sizeof *check->picks);
    }
    check->picks[check->n_picks++] = *pick;
}

static bool is_asked_for(const struct check *check, const struct kernel *kernel)
{
    for (size_t k = 0; k < check->n_kernels; k++)
        if (check->kernels[k] == kernel)
            return true;
    return false;
}

static bool winner_take(void *ctx, const struct winner_row *row, struct err *err)
{
    struct check *check = ctx;
    struct check_pick pick = {.kernel = project_kernel(&check->project, row->kernel_name, NULL)};
    (void)err;
    if (pick.kernel && !is_asked_for(check, pick.kernel))
        return true;
    if (pick.kernel && dims_parse(pick.kernel, row->dims, pick.dims, NULL) &&
        config_parse(pick.kernel, row->config, &pick.config, NULL))
        check_pick_add(check, &pick);
    else
        check->n_outdated++;
    return true;
}

/* A folder of text results, winners.csv in one, or a store. */
static struct store *winners_open(struct check *check, struct err *err)
{
    static const char file[] = "winners.csv";
    size_t length = strlen(check->winners), tail = sizeof file - 1;
    bool is_file = length >= tail && strcmp(check->winners + length - tail, file) == 0;
    int kept = is_file ? (int)(length - tail) : (int)length;
    const char *path =
        arena_printf(&check->project.arena, "%.*s%s", kept, check->winners, is_file ? "." : "");
    struct stat facts;
    if (stat(path, &facts) != 0) {
        err_set(err, "there is no '%s'", check->winners);
        return NULL;
    }
    if (!S_ISDIR(facts.st_mode))
        return store_open(path, true, err);
    struct store *store = store_open(":memory:", false, err);
    if (store && store_import(store, path, err))
        return store;
    if (store)
        store_close(store);
    return NULL;
}

bool check_winners_read(struct check *check, struct err *err)
{
    struct store *store = winners_open(check, err);
    bool fine = store && store_winners(store, NULL, NULL, winner_take, check, err);
    if (store)
        store_close(store);
    if (!fine)
        return err_wrap(err, "--winners");
    return check->n_picks > 0 || check->shape ||
           err_set(err, "--winners: '%s' has no winner of %s with the params that kernels have now",
                   check->winners, check->kernel_name);
}

static int pick_order(const void *x, const void *y)
{
    const struct check_pick *a = x, *b = y;
    if (a->us != b->us)
        return a->us < b->us ? -1 : 1;
    int by = strcmp(a->kernel->name, b->kernel->name);
    by = by ? by : memcmp(a->dims, b->dims, sizeof a->dims);
    return by ? by : config_compare(a->kernel, &a->config, &b->config);
}

static bool is_same_shape(const struct check_pick *a, const struct check_pick *b)
{
    return a->kernel == b->kernel && memcmp(a->dims, b->dims, sizeof a->dims) == 0;
}

/* All picks in the order of their costs, and the shapes that they make. */
static void picks_lay_out(struct check *check)
{
    struct bound bound = {.gpu = &check->gpu.gpu};
    check->n_winners = check->n_picks;
    for (size_t i = 0; check->around && i < check->n_winners; i++)
        check_around(check, i);
    for (size_t i = 0; i < check->n_picks; i++) {
        struct check_pick *pick = &check->picks[i];
        pick->us = bound_us(&bound, pick->kernel, pick->dims);
        pick->is_allowed =
            config_allowed(pick->kernel, pick->dims, &pick->config, &check->gpu.gpu, NULL) &&
            check_gpu_suits(check, pick->kernel, pick->dims);
    }
    qsort(check->picks, check->n_picks, sizeof *check->picks, pick_order);
    for (size_t i = 0; i < check->n_picks; i++) {
        if (i == 0 || !is_same_shape(&check->picks[i - 1], &check->picks[i]))
            check_shape_add(check, check->picks[i].kernel, check->picks[i].dims);
        check->picks[i].shape = check->plan.n - 1;
    }
    check->results = xcalloc(check->plan.n + 1, sizeof *check->results);
    check->trials = xcalloc(check->n_picks + 1, sizeof *check->trials);
    check->shape_of = xcalloc(check->n_picks + 1, sizeof *check->shape_of);
    for (size_t i = 0; i < check->plan.n; i++)
        check->results[i].is_large = true; /* that memory lacks is no fault of a winner's */
}

/* Compilers are kept busy ahead of the GPU. Returns the first that was not prefetched. */
static size_t picks_prefetch(struct check *check, size_t from, size_t at)
{
    for (; from < check->n_picks && from < at + PREFETCH_AHEAD; from++) {
        const struct check_pick *pick = &check->picks[from];
        if (pick->is_allowed && check->evaluator->prefetch)
            check->evaluator->prefetch(check->evaluator, &check->plan.tasks[pick->shape],
                                       &pick->config);
    }
    return from;
}

/* The allowed configs of picks[at..] that share a shape, as one batch. Returns how many picks that
 * was; 0: the run is broken. */
static size_t shape_run(struct check *check, size_t at, struct err *err)
{
    struct config configs[CONFIGS_A_SHAPE];
    bool known[CONFIGS_A_SHAPE] = {false};
    size_t n = 0, n_configs = 0, shape = check->picks[at].shape;
    for (; at + n < check->n_picks && check->picks[at + n].shape == shape; n++) {
        if (n_configs == CONFIGS_A_SHAPE)
            break;
        if (check->picks[at + n].is_allowed)
            configs[n_configs++] = check->picks[at + n].config;
    }
    size_t first = check->n;
    if (n_configs && !check_shape_run(check, shape, configs, n_configs, known, err))
        return 0;
    for (size_t i = 0, done = 0; i < n; i++)
        if (check->picks[at + i].is_allowed)
            check->picks[at + i].trial = &check->trials[first + done++];
    return n;
}

bool check_winners_run(struct check *check, struct err *err)
{
    struct device_options options = check_device_options(check);
    double until_s = clock_now_s() + check->budget_s;
    size_t ahead = 0, n;
    picks_lay_out(check);
    check->evaluator = device_evaluator(&check->gpu, &options, err);
    if (!check->evaluator)
        return false;
    for (size_t at = 0; at < check->n_picks; at += n) {
        if (check->budget_s > 0 && clock_now_s() >= until_s)
            break;
        ahead = picks_prefetch(check, ahead, at);
        n = shape_run(check, at, err);
        if (!n)
            return false;
    }
    log_progress("%s", "");
    return true;
}
