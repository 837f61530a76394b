/* SPDX-License-Identifier: MIT */
/* The loop of a worker. It is a fork, so the plan, the kernels and the seeds are here; the store is
 * too, and must not be touched: it is asked for through the desk. */
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "tuner/base/err.h"
#include "tuner/base/proc.h"
#include "tuner/cli/team_wire.h"

enum { TEND_MS = 20 };

struct worker {
    struct tune *tune;
    size_t which;
    int fd;
    struct evaluator *evaluator;
    double anchored_s;  /* when it was timed last */
    bool is_anchorless; /* it failed here: not tried again */
    struct team_ask ask;
    struct team_answer answer;
};

static struct team_ask *ask_begin(struct worker *worker, enum team_what what)
{
    memset(&worker->ask, 0, sizeof worker->ask);
    worker->ask.what = what;
    return &worker->ask;
}

/* False: the parent is gone, and with it all reason to go on. */
static bool ask(struct worker *worker)
{
    return team_send(worker->fd, &worker->ask, sizeof worker->ask) &&
           team_receive(worker->fd, &worker->answer, sizeof worker->answer);
}

static bool kept(struct worker *worker, struct err *err)
{
    return (ask(worker) && worker->answer.is_yes) || err_set(err, "the store took no more");
}

static size_t index_of(const struct worker *worker, const struct task *task)
{
    return (size_t)(task - worker->tune->plan.tasks);
}

static bool book_find(void *ctx, const struct task *task, const struct config *config,
                      const char *phase, struct trial *out)
{
    struct worker *worker = ctx;
    struct team_ask *a = ask_begin(worker, TEAM_FIND);
    a->task = index_of(worker, task);
    a->config = *config;
    snprintf(a->phase, sizeof a->phase, "%s", phase);
    if (!ask(worker) || !worker->answer.is_yes)
        return false;
    *out = worker->answer.trial;
    return true;
}

static bool known(void *ctx, const struct task *task, const struct trial *like, struct trial *out)
{
    struct worker *worker = ctx;
    struct team_ask *a = ask_begin(worker, TEAM_KNOWN);
    a->task = index_of(worker, task);
    a->trial = *like;
    if (!ask(worker) || !worker->answer.is_yes)
        return false;
    *out = worker->answer.trial;
    return true;
}

static bool book_quarantined(void *ctx, const struct task *task, const struct config *config)
{
    struct worker *worker = ctx;
    struct team_ask *a = ask_begin(worker, TEAM_QUARANTINED);
    a->task = index_of(worker, task);
    a->config = *config;
    return ask(worker) && worker->answer.is_yes;
}

static bool book_record(void *ctx, const struct task *task, const struct trial *trial,
                        const char *phase, struct err *err)
{
    struct worker *worker = ctx;
    struct team_ask *a = ask_begin(worker, TEAM_RECORD);
    a->task = index_of(worker, task);
    a->trial = *trial;
    snprintf(a->phase, sizeof a->phase, "%s", phase);
    return kept(worker, err);
}

static bool desk_winner_find(void *ctx, size_t task, struct winner *winner)
{
    struct worker *worker = ctx;
    ask_begin(worker, TEAM_WINNER)->task = task;
    if (!ask(worker) || !worker->answer.is_yes)
        return false;
    *winner = worker->answer.winner;
    return true;
}

static bool desk_task_end(void *ctx, size_t task, bool is_exchange,
                          const struct search_result *result, double wall_s, struct err *err)
{
    struct worker *worker = ctx;
    struct team_ask *a = ask_begin(worker, TEAM_TASK_END);
    a->task = task;
    a->is_exchange = is_exchange;
    a->result = *result;
    a->wall_s = wall_s;
    return kept(worker, err);
}

/* A reading of the anchor. */
static bool anchor_time(struct worker *worker, struct err *err)
{
    const struct anchors *anchors = &worker->tune->anchors;
    struct trial trial;
    if (!anchors->is_chosen || worker->is_anchorless || *worker->tune->stop)
        return true;
    const struct task *task = &worker->tune->plan.tasks[anchors->task];
    worker->anchored_s = clock_now_s();
    if (!worker->evaluator->final(worker->evaluator, task, &anchors->config, 1, ANCHOR_ROUNDS,
                                  &trial, err))
        return false;
    if (*worker->tune->stop)
        return true;
    worker->is_anchorless = trial.status != TRIAL_OK;
    struct team_ask *a = ask_begin(worker, TEAM_ANCHOR);
    a->task = anchors->task;
    a->trial = trial;
    a->trial.config = anchors->config;
    return kept(worker, err);
}

static bool anchor_if_due(void *ctx, struct err *err)
{
    struct worker *worker = ctx;
    return clock_now_s() - worker->anchored_s < ANCHOR_EVERY_S || anchor_time(worker, err);
}

/* The answer may be long in coming, when all families are dealt out and others may come free. The
 * cubins that this worker began to make for one that another got are waited for there. */
static bool next_ask(struct worker *worker)
{
    struct evaluator *evaluator = worker->evaluator;
    struct pollfd answered = {.fd = worker->fd, .events = POLLIN};
    ask_begin(worker, TEAM_NEXT);
    if (!team_send(worker->fd, &worker->ask, sizeof worker->ask))
        return false;
    while (evaluator->tend && poll(&answered, 1, TEND_MS) <= 0)
        evaluator->tend(evaluator, TEND_MS);
    return team_receive(worker->fd, &worker->answer, sizeof worker->answer);
}

static bool work(struct worker *worker, struct err *err)
{
    struct tune_desk desk = {{book_find, book_record, book_quarantined, worker},
                             desk_winner_find,
                             desk_task_end,
                             worker};
    struct family_walk walk = {.tune = worker->tune,
                               .evaluator = worker->evaluator,
                               .desk = &desk,
                               .between = anchor_if_due,
                               .ctx = worker};
    bool has_worked = false;
    if (!anchor_time(worker, err))
        return false;
    for (;; has_worked = true) {
        if (!next_ask(worker))
            return true;
        if (worker->answer.family == FAMILY_NONE)
            return !has_worked || anchor_time(worker, err);
        if (!family_tune(&walk, worker->answer.family, worker->answer.next, err))
            return false;
    }
}

int team_worker_run(void *ctx, int fd)
{
    const struct team_worker *setup = ctx;
    struct worker worker = {.tune = setup->tune, .which = setup->which, .fd = fd};
    const struct tune_request *request = setup->tune->request;
    struct device_options options = {.jobs = request->jobs,
                                     .cache = request->cache,
                                     .seed = request->seed,
                                     .known = tune_known(setup->tune) ? known : NULL,
                                     .known_ctx = &worker,
                                     .gpu = setup->which,
                                     .share = setup->share};
    struct err err = {0};
    signal(SIGTERM, SIG_IGN); /* as with SIGINT, the parent decides what it means */
    worker.evaluator = device_evaluator(&setup->tune->device, &options, &err);
    bool fine = worker.evaluator && work(&worker, &err);
    if (worker.evaluator)
        worker.evaluator->free(worker.evaluator);
    if (!fine) {
        snprintf(ask_begin(&worker, TEAM_BROKEN)->text, sizeof worker.ask.text, "%.500s", err.text);
        team_send(fd, &worker.ask, sizeof worker.ask);
    }
    return !fine;
}
