/* SPDX-License-Identifier: MIT */
/* The one loop: ask the strategy, run the batch, tell the strategy; then the final. Knows neither
 * store nor GPU. A second call with the same book goes through the same batches without measuring,
 * up to where the first one ended. */
#include "tuner/search/search.h"

#include <stdlib.h>

#include "tuner/base/arena.h"
#include "tuner/base/err.h"
#include "tuner/search/approach.h"
#include "tuner/search/batch.h"
#include "tuner/search/final.h"
#include "tuner/search/same_clock.h"

enum {
    ASK_MOST = 64,
    FIRST_MOST = 256, /* an exchange's seeds and what it tries around them */
    HEATS_LONG = 3,
    BRIEF_FINALISTS = 4,
    BRIEF_ROUNDS = 6
};

struct session {
    const struct search_options *options;
    struct approach approach;
    struct batch batch;
    struct config configs[ASK_MOST];
    struct trial *trials; /* all of the search, at one clock */
    struct same_clock clock;
    size_t n, cap;
    bool known[ASK_MOST];
};

/* For the search of a task; approach.strategy NULL and err: there is none of this name. */
static struct session *session_open(const struct task *task, const struct gpu_info *gpu,
                                    struct evaluator *evaluator, const struct trial_book *book,
                                    const struct search_options *options, struct err *err)
{
    struct session *session = xcalloc(1, sizeof *session);
    struct approach *approach = &session->approach;
    session->options = options;
    approach_init(approach, task, gpu, options, err);
    session->batch = (struct batch){
        .task = task,
        .evaluator = evaluator,
        .book = book,
        .reject = {.standard = approach->standard, .kernel = task->kernel},
    };
    if (!options->n_listed) /* what was listed is to be tried, whatever a model says */
        session->batch.reject.estimate = approach->estimate;
    return session;
}

static void session_close(struct session *session)
{
    approach_finish(&session->approach);
    free(session->trials);
    free(session);
}

static size_t ask(struct session *session)
{
    struct strategy *strategy = session->approach.strategy;
    size_t left = (size_t)session->approach.budget - session->n;
    size_t most = left < ASK_MOST ? left : ASK_MOST;
    return most ? strategy->ask(strategy, session->configs, most) : 0;
}

static void trials_grow(struct session *session, size_t more)
{
    if (session->n + more > session->cap) {
        session->cap = 2 * (session->n + more);
        session->trials = xrealloc(session->trials, session->cap * sizeof *session->trials);
    }
    session->batch.trials = session->trials + session->n;
}

static size_t session_guess(void *ctx, struct config *out, size_t max)
{
    struct strategy *strategy = ctx;
    return strategy->guess(strategy, out, max);
}

/* session->configs[0..n) as one batch. False: broken. */
static bool measure(struct session *session, size_t n, bool tells, struct search_result *out,
                    struct err *err)
{
    struct strategy *strategy = session->approach.strategy;
    struct batch *batch = &session->batch;
    batch->configs = session->configs;
    batch->known = session->known;
    batch->n = n;
    trials_grow(session, n);
    bool foresees = tells && strategy->guess && (session->n || !session->options->n_own);
    batch->guess = foresees ? session_guess : NULL;
    batch->guess_ctx = strategy;
    bool fine = batch_run(batch, err);
    batch->begun = NULL;
    out->n_measured += batch->n_measured;
    size_t kept = 0;
    for (size_t i = 0; fine && i < batch->n; i++)
        if (batch->known[i]) {
            if (tells && session->options->heard) /* as measured: a history has clocks of its own */
                session->options->heard(session->options->ctx, &batch->trials[i]);
            same_clock_apply(&session->clock, &batch->trials[i]);
            if (tells)
                strategy->tell(strategy, &batch->trials[i]);
            batch->trials[kept++] = batch->trials[i];
        }
    session->n += kept;
    out->n_trials = (int)session->n;
    out->stopped = batch->stop && *batch->stop;
    return fine;
}

/* One batch. False: broken. *more: go on. */
static bool step(struct session *session, struct search_result *out, bool *more, struct err *err)
{
    size_t n = ask(session);
    bool fine = n == 0 || measure(session, n, true, out, err);
    *more = n > 0 && !out->stopped;
    return fine;
}

/* Batches until the strategy has no more, or a stop. False: broken, or there is no strategy. */
static bool walk(struct session *session, struct search_result *out, struct err *err)
{
    bool fine = session->approach.strategy != NULL;
    for (bool more = true; fine && more;)
        fine = step(session, out, &more, err);
    return fine;
}

/* An evaluator that knows nothing. */
static bool recall_submit(struct evaluator *self, const struct measure_request *request,
                          struct err *err)
{
    (void)self;
    (void)request;
    return err_set(err, "not known");
}

void search_recall(const struct task *task, const struct gpu_info *gpu, struct evaluator *evaluator,
                   const struct trial_book *book, const struct search_options *options)
{
    struct trial_book reader = {
        .find = book->find, .quarantined = book->quarantined, .ctx = book->ctx};
    struct search_result unused = {0};
    struct evaluator nobody = {.submit = recall_submit};
    struct session *session =
        session_open(task, gpu, evaluator ? evaluator : &nobody, &reader, options, NULL);
    walk(session, &unused, NULL);
    session_close(session);
}

/* The final is to have it, and a strategy may never have asked for it: a walk over the coarse space
 * with a fine winner before it. It goes on top of the budget. */
static bool incumbent_try(struct session *session, const struct gpu_info *gpu,
                          const struct search_options *options, struct search_result *out,
                          struct err *err)
{
    const struct task *task = session->batch.task;
    if (!options->has_incumbent || !space_holds(task, gpu, &options->seeds[0]))
        return true;
    for (size_t i = 0; i < session->n; i++)
        if (config_equal(task->kernel, &session->trials[i].config, &options->seeds[0]))
            return true;
    session->batch.reject.estimate = NULL; /* it was fast here once, whatever a model says */
    session->configs[0] = options->seeds[0];
    return measure(session, 1, false, out, err);
}

static bool is_own(const struct session *session, const struct config *config)
{
    for (size_t i = 0; i < session->options->n_own; i++)
        if (config_equal(session->batch.task->kernel, config, &session->options->seeds[i]))
            return true;
    return false;
}

static bool is_long(const struct session *session)
{
    double best_us = 0;
    for (size_t i = 0; i < session->n; i++) {
        const struct trial *trial = &session->trials[i];
        if (trial->status == TRIAL_OK && (best_us == 0 || trial->median_us < best_us))
            best_us = trial->median_us;
    }
    return final_is_long(best_us);
}

/* An exchange of a long kernel: what its searches said is too rough to let anything stand. */
static bool is_last_word(const struct session *session)
{
    return session->options->n_own > 0 && is_long(session);
}

/* Such an exchange will decide: until then a rough idea of the winner will do. */
static bool is_brief(const struct session *session)
{
    return session->options->is_exchanged && is_long(session);
}

/* Of an exchange: nothing that is new to the task came near what it had. */
static bool incumbent_stands(const struct session *session)
{
    double own_us = 0, other_us = 0;
    for (size_t i = 0; i < session->n; i++) {
        const struct trial *trial = &session->trials[i];
        double *best_us = is_own(session, &trial->config) ? &own_us : &other_us;
        if (trial->status == TRIAL_OK && (*best_us == 0 || trial->median_us < *best_us))
            *best_us = trial->median_us;
    }
    return own_us > 0 && !is_last_word(session) &&
           (other_us == 0 || other_us > final_rival_us(own_us));
}

/* An exchange asks again for what the search tried for certain: its best and the default. */
static int n_new(const struct session *session)
{
    int n = (int)session->n;
    const struct kernel *kernel = session->batch.task->kernel;
    for (size_t i = 0; session->options->n_own && i < session->n; i++)
        n -= is_own(session, &session->trials[i].config) ||
             config_equal(kernel, &session->trials[i].config, &session->approach.standard);
    return n;
}

static bool final_of(struct session *session, struct search_result *out, struct err *err)
{
    const struct search_options *options = session->options;
    struct final_request request = {.task = session->batch.task,
                                    .evaluator = session->batch.evaluator,
                                    .book = session->batch.book,
                                    .trials = session->trials,
                                    .n_trials = session->n,
                                    .incumbent = options->has_incumbent ? &options->seeds[0] : NULL,
                                    .finalists =
                                        is_brief(session) ? BRIEF_FINALISTS : options->finalists,
                                    .rounds = is_brief(session) ? BRIEF_ROUNDS : options->rounds,
                                    .heats = is_last_word(session) ? HEATS_LONG : 1,
                                    .stop = options->stop};
    bool fine = final_run(&request, out, err);
    /* An interrupt may have killed the device's child in the middle of the final. */
    out->stopped = options->stop && *options->stop;
    out->found &= !out->stopped;
    return fine;
}

bool search_task(const struct task *task, const struct gpu_info *gpu, struct evaluator *evaluator,
                 const struct trial_book *book, const struct search_options *options,
                 struct search_result *out, struct err *err)
{
    *out = (struct search_result){0};
    struct session *session = session_open(task, gpu, evaluator, book, options, err);
    session->batch.stop = options->stop;
    session->batch.begun = options->begun;
    session->batch.ctx = options->ctx;
    bool fine = walk(session, out, err);
    if (fine && !out->stopped)
        fine = incumbent_try(session, gpu, options, out, err);
    if (fine && !out->stopped && !(out->stands = incumbent_stands(session)))
        fine = final_of(session, out, err);
    out->n_trials = n_new(session);
    session_close(session);
    return fine;
}

size_t search_first(const struct task *task, const struct gpu_info *gpu,
                    const struct search_options *options, struct config *out, size_t max)
{
    struct approach approach;
    approach_init(&approach, task, gpu, options, NULL);
    struct strategy *strategy = approach.strategy;
    size_t most = (size_t)approach.budget < max ? (size_t)approach.budget : max;
    size_t n = strategy ? strategy->ask(strategy, out, most) : 0;
    if (n < max && options->n_own) /* of an exchange most of the first are compiled already */
        n += strategy->guess(strategy, out + n, max - n);
    approach_finish(&approach);
    return n;
}

/* Its first configs are these, whatever the searches before it find. */
static bool is_foreseen(const struct search_options *options)
{
    return options->n_listed > 0 || strategy_walks(options->strategy, options->level);
}

void search_prefetch(const struct task *task, const struct gpu_info *gpu,
                     struct evaluator *evaluator, const struct trial_book *book,
                     const struct search_options *options, bool is_sure)
{
    struct config configs[FIRST_MOST];
    struct trial trial;
    if (!evaluator->prefetch)
        return;
    size_t n = search_first(task, gpu, options, configs, options->n_own ? FIRST_MOST : ASK_MOST);
    for (size_t i = 0; i < n; i++) {
        if (book->find && book->find(book->ctx, task, &configs[i], "search", &trial))
            continue;
        bool kills = book->quarantined && book->quarantined(book->ctx, task, &configs[i]);
        bool is_ahead = is_sure && !kills && evaluator->ahead && is_foreseen(options);
        (is_ahead ? evaluator->ahead : evaluator->prefetch)(evaluator, task, &configs[i]);
    }
}
