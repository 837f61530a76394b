/* SPDX-License-Identifier: MIT */
/* Which config next and when to stop: ask/tell strategies and the loop that tunes one task. Knows
 * no store and no GPU: records go through callbacks. The same code on the live, replay and model
 * evaluators. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tuner/core/race.h"
#include "tuner/measure/evaluator.h"
#include "tuner/search/prior.h"
#include "tuner/space/space.h"

/* Finds a trial that is known already (a resumed run answers from here), records a new one. record
 * returns false when the record could not be kept (disk full): the run ends. */
struct trial_book {
    bool (*find)(void *ctx, const struct task *task, const struct config *config, const char *phase,
                 struct trial *out);
    bool (*record)(void *ctx, const struct task *task, const struct trial *trial, const char *phase,
                   struct err *err);
    bool (*quarantined)(void *ctx, const struct task *task, const struct config *config);
    void *ctx;
};

struct search_options {
    const char *strategy; /* NULL: coarse exhaustive, fine guided */
    enum level level;
    uint64_t seed;
    int budget;                 /* most trials of a task, 0: the level's default */
    const struct config *seeds; /* winners of other shapes or levels, best first; may be outside the
                                   space (skipped) */
    size_t n_seeds;
    /* Instead of a strategy: these, where a task allows them, behind the default. */
    const struct config *listed;
    size_t n_listed;
    /* Not 0: an exchange. The first so many seeds are the winner of this task's search and its
     * ties; the others, all of which are tried, won other tasks of the kernel. */
    size_t n_own;
    bool has_incumbent; /* seeds[0] is this task's own winner of an earlier run */
    bool is_exchanged;  /* an exchange comes after, and has the last word on what is long */
    const struct prior_point *points; /* trials of other tasks of the kernel: what to expect */
    size_t n_points;
    /* Called once, when the first configs are being compiled: the moment to prefetch other tasks,
     * behind them. Then every trial of the search is heard of, in order. NULL: nobody listens. */
    void (*begun)(void *ctx);
    void (*heard)(void *ctx, const struct trial *trial);
    void *ctx;
    int finalists; /* 0: 6, from 12 us on 12, which is the most; the default config and the
                      incumbent come on top */
    int rounds;    /* of the final, 0: until it is decided (tuner/core/race.h) */
    const volatile int
        *stop; /* set by SIGINT: submit nothing more, keep what is under way; may be NULL */
};

struct search_result {
    struct config winner;
    double median_us;  /* of the winner in the final */
    double default_us; /* that, times the paired ratio; 0 when the default fails */
    double margin; /* of the nearest config that is no tie, over the winner; 0 when there is none */
    double noise;  /* what could not be told apart, at least RACE_FLOOR */
    struct config ties[RACE_CONFIGS_MAX]; /* the winner included, in canonical order */
    size_t n_ties;
    int n_trials, n_measured; /* all told, of an exchange without the task's own and the default;
                                 those measured now */
    bool found;               /* false: no config works */
    bool stands; /* of an exchange: nothing came near the winner it was given; there was no final */
    bool stopped;
};

/* Tunes one task. False only when the run itself is broken. Deterministic for a seed and equal
 * trials. */
bool search_task(const struct task *task, const struct gpu_info *gpu, struct evaluator *evaluator,
                 const struct trial_book *book, const struct search_options *options,
                 struct search_result *out, struct err *err);
/* Goes through what the book knows of a task that was searched with these options, for `heard`:
 * nothing is recorded, no winner is chosen. What the book does not know is asked of the evaluator;
 * NULL: the walk ends there. */
void search_recall(const struct task *task, const struct gpu_info *gpu, struct evaluator *evaluator,
                   const struct trial_book *book, const struct search_options *options);
/* From here on a trial is dear, and a search tells configs apart too roughly to go far by. */
#define SEARCH_DEAR_US 100
/* The first configs that search_task would try, at most `max`, of an exchange those as well that it
 * tries around its winner; returns how many. */
size_t search_first(const struct task *task, const struct gpu_info *gpu,
                    const struct search_options *options, struct config *out, size_t max);
/* Lets the evaluator start on those that the book does not know: call it for the tasks that come
 * next. is_sure: this evaluator will get the task; where its first configs are foreseen, too, they
 * may be measured ahead. */
void search_prefetch(const struct task *task, const struct gpu_info *gpu,
                     struct evaluator *evaluator, const struct trial_book *book,
                     const struct search_options *options, bool is_sure);
/* Names for `warptune list strategies`, NULL-terminated. */
const char *const *strategy_names(void);
