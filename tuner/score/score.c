/* SPDX-License-Identifier: MIT */
/* Curves are pooled as ranks (a time's place among all times), since times of different spaces have
 * different scales; the mean rank is turned back into a time. The expected best of k random draws
 * without repeats has rank k (n + 1) / (k + 1). Surprise: by a time t, a sum of single costs, about
 * half an evaluation less than t / mean has ended; without that, random search scores below 0. */
#include "tuner/score/score.h"

#include <math.h>
#include <stdlib.h>

#include "tuner/base/proc.h"
#include "tuner/base/stats.h"
#include "tuner/base/str.h"
#include "tuner/search/strategy.h"

enum { GRID = 1000, ASK_MOST = 64, SMALL_LEAST = 60 };
#define CUTOFF_FROM 0.01 /* shares of the way from the median to the optimum */
#define CUTOFF_TO 0.95

const int score_marks[SCORE_MARKS] = {25, 50, 100, 200};

struct field {
    const struct recording *recording;
    struct space *space;
    size_t *row;     /* of the recording, by place in the space */
    double *slowest; /* valid times, slowest first */
    size_t n_valid;
    double mean_cost_s, mean_bias; /* of a valid draw, its share of failures included */
    double from_s, to_s;
    double ranks[GRID]; /* summed over repeats */
};

static int descending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x < y) - (x > y);
}

/* Evaluations of random search until `share` of the way from median to optimum is expected. */
static double evaluations_to(const struct field *field, double share, double median)
{
    double optimum = field->slowest[field->n_valid - 1];
    double target = optimum + (median - optimum) * (1 - share);
    size_t i = 0;
    while (field->slowest[i] > target)
        i++;
    return ceil((double)i / (double)(field->n_valid + 1 - i));
}

static void costs_read(struct field *field, double *median_s)
{
    const struct recording *recording = field->recording;
    double sum = 0, squares = 0, n = (double)recording->n;
    for (size_t i = 0; i < recording->n; i++) {
        sum += recording->cost_s[i];
        squares += recording->cost_s[i] * recording->cost_s[i];
    }
    double variance = squares / n - sum * sum / (n * n);
    *median_s = stats_median(recording->cost_s, recording->n);
    field->mean_cost_s = sum / (double)field->n_valid;
    /* Renewal theory: t / mean - 1/2 + cv^2 / 2 events have ended by t. */
    field->mean_bias = sum > 0 ? 0.5 * (variance * n * n / (sum * sum) - 1) : -0.5;
}

static void field_open(struct field *field, const struct recording *recording, struct score *out)
{
    double median_s;
    field->recording = recording;
    field->space = space_of(&recording->kernel, recording->configs, recording->n);
    field->row = xcalloc(recording->n + 1, sizeof *field->row);
    field->slowest = xcalloc(recording->n + 1, sizeof *field->slowest);
    for (size_t i = 0; i < recording->n; i++) {
        field->row[space_index(field->space, &recording->configs[i])] = i;
        if (!isnan(recording->us[i]))
            field->slowest[field->n_valid++] = recording->us[i];
    }
    qsort(field->slowest, field->n_valid, sizeof *field->slowest, descending);
    costs_read(field, &median_s);
    out->n_configs = recording->n;
    out->n_valid = field->n_valid;
    out->optimum_us = field->slowest[field->n_valid - 1];
    out->median_us = stats_median(field->slowest, field->n_valid);
    out->cutoff = (int)evaluations_to(field, CUTOFF_TO, out->median_us);
    out->small = (int)fmax(SMALL_LEAST, 0.05 * (double)recording->n);
    field->from_s = evaluations_to(field, CUTOFF_FROM, out->median_us) * median_s;
    field->to_s = out->cutoff * median_s;
}

static void field_close(struct field *field)
{
    space_close(field->space);
    free(field->row);
    free(field->slowest);
}

/* 0 for the slowest. */
static size_t rank_of(const struct field *field, double us)
{
    size_t low = 0, high = field->n_valid - 1;
    while (low < high) {
        size_t middle = (low + high + 1) / 2;
        if (field->slowest[middle] >= us)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

static double grid_s(const struct field *field, size_t i)
{
    return field->from_s + (field->to_s - field->from_s) * (double)i / (GRID - 1);
}

struct replay {
    struct field *field;
    struct score *out;
    double spent_s, best_us; /* 0 none */
    size_t n, grid;          /* evaluations; grid points passed */
    double small_fraction;
};

/* The first time found stands for the moments before it too, as one draw does for random search. */
static void grid_pass(struct replay *replay, double until_s)
{
    struct field *field = replay->field;
    if (replay->best_us == 0 && until_s < INFINITY)
        return;
    double rank = replay->best_us > 0 ? (double)rank_of(field, replay->best_us) : 0;
    for (; replay->grid < GRID && grid_s(field, replay->grid) < until_s; replay->grid++)
        field->ranks[replay->grid] += rank;
}

static void evaluation_count(struct replay *replay, double us, double cost_s)
{
    struct score *out = replay->out;
    replay->spent_s += cost_s;
    grid_pass(replay, replay->spent_s);
    if (!isnan(us) && (replay->best_us == 0 || us < replay->best_us))
        replay->best_us = us;
    replay->n++;
    double fraction = replay->best_us > 0 ? out->optimum_us / replay->best_us : 0;
    for (int i = 0; i < SCORE_MARKS; i++)
        if (replay->n == (size_t)score_marks[i])
            out->fraction[i] += fraction;
    if (replay->n == (size_t)out->small)
        replay->small_fraction = fraction;
}

/* A search that ends early keeps what it has. */
static void replay_end(struct replay *replay)
{
    double fraction = replay->best_us > 0 ? replay->out->optimum_us / replay->best_us : 0;
    for (int i = 0; i < SCORE_MARKS; i++)
        if (replay->n < (size_t)score_marks[i])
            replay->out->fraction[i] += fraction;
    if (replay->n < (size_t)replay->out->small)
        replay->small_fraction = fraction;
    grid_pass(replay, INFINITY);
}

static bool is_over(const struct replay *replay)
{
    return replay->grid == GRID && replay->n >= (size_t)replay->out->small &&
           replay->n >= (size_t)score_marks[SCORE_MARKS - 1];
}

static void replay_run(struct replay *replay, struct strategy *strategy)
{
    const struct recording *recording = replay->field->recording;
    struct config asked[ASK_MOST];
    size_t n = 1;
    while (n && !is_over(replay)) {
        n = strategy->ask(strategy, asked, ASK_MOST);
        for (size_t i = 0; i < n; i++) {
            size_t row = replay->field->row[space_index(replay->field->space, &asked[i])];
            struct trial trial = {.config = asked[i], .status = TRIAL_LAUNCH_FAILED};
            if (!isnan(recording->us[row])) {
                trial.status = TRIAL_OK;
                trial.median_us = recording->us[row];
            }
            evaluation_count(replay, recording->us[row], recording->cost_s[row]);
            strategy->tell(strategy, &trial);
        }
    }
    replay_end(replay);
}

static double random_expected(const struct field *field, double at_s)
{
    double n = (double)field->n_valid, k = at_s / field->mean_cost_s + field->mean_bias;
    k = k < 1 ? 1 : k;
    double rank = round(k * (n + 1) / (k + 1));
    return field->slowest[rank > n - 1 ? field->n_valid - 1 : (size_t)rank];
}

static double score_of(const struct field *field, int repeats)
{
    double sum = 0, optimum = field->slowest[field->n_valid - 1];
    for (size_t i = 0; i < GRID; i++) {
        double found = field->slowest[(size_t)round(field->ranks[i] / repeats)];
        double expected = random_expected(field, grid_s(field, i));
        sum += expected > optimum ? (expected - found) / (expected - optimum) : found <= optimum;
    }
    return sum / GRID;
}

bool score_strategy(const struct recording *recording, const char *strategy, int repeats,
                    uint64_t seed, struct score *out, struct err *err)
{
    struct field *field = xcalloc(1, sizeof *field);
    double *small = xcalloc((size_t)repeats, sizeof *small), evaluations = 0;
    double start_s = clock_now_s();
    bool fine = true;
    *out = (struct score){0};
    field_open(field, recording, out);
    for (int r = 0; fine && r < repeats; r++) {
        uint64_t state = seed + (uint64_t)r;
        struct replay replay = {.field = field, .out = out};
        struct strategy_setup setup = {.space = field->space,
                                       .start = field->space,
                                       .seed = random_next(&state),
                                       .budget = (int)recording->n};
        struct strategy *searcher = strategy_new(strategy, LEVEL_FINE, &setup, err);
        fine = searcher != NULL;
        if (!fine)
            break;
        replay_run(&replay, searcher);
        searcher->free(searcher);
        small[r] = replay.small_fraction;
        evaluations += (double)replay.n;
    }
    for (int i = 0; i < SCORE_MARKS; i++)
        out->fraction[i] /= repeats;
    out->small_fraction = stats_median(small, (size_t)repeats);
    out->score = fine ? score_of(field, repeats) : 0;
    out->strategy_ms = evaluations > 0 ? (clock_now_s() - start_s) * 1e3 / evaluations : 0;
    field_close(field);
    free(field);
    free(small);
    return fine;
}
