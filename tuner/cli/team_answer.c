/* SPDX-License-Identifier: MIT */
/* The store's side of what a worker asks. Surprise: a trial that blames a config for the end of the
 * device's child is held back until the GPU has timed something else. A dying GPU fails whatever it
 * is given, and a quarantine is for ever. */
#include <stdio.h>
#include <stdlib.h>

#include "tuner/base/arena.h"
#include "tuner/base/log.h"
#include "tuner/cli/team_parent.h"

static bool record(struct team *team, const struct member *member, const struct team_ask *ask,
                   struct err *err)
{
    struct trial_book book = tune_book(team->tune);
    team->tune->gpu = member->setup.which;
    return book.record(book.ctx, &team->tune->plan.tasks[ask->task], &ask->trial, ask->phase, err);
}

bool blame_settle(struct team *team, struct member *member, struct err *err)
{
    bool fine = true;
    for (size_t i = 0; fine && i < member->n_held; i++)
        fine = record(team, member, &member->held[i], err);
    member->n_held = 0;
    return fine;
}

static bool trial_take(struct team *team, struct member *member, const struct team_ask *ask,
                       struct err *err)
{
    if (book_blames(&ask->trial)) {
        member->held = xrealloc(member->held, (member->n_held + 1) * sizeof *member->held);
        member->held[member->n_held++] = *ask;
        return true;
    }
    return (ask->trial.status != TRIAL_OK || blame_settle(team, member, err)) &&
           record(team, member, ask, err);
}

static bool reading_take(struct team *team, struct member *member, const struct team_ask *ask,
                         struct err *err)
{
    struct tune *tune = team->tune;
    const struct task *task = &tune->plan.tasks[ask->task];
    struct trial trial = ask->trial;
    const char *uuid = tune->device.gpus[member->setup.which].uuid;
    if (trial.status != TRIAL_OK) {
        log_info("%s: no anchor: %s: %s", member_name(team, member),
                 trial_status_name(trial.status), trial.message);
        return true;
    }
    snprintf(trial.gpu, sizeof trial.gpu, "%s", uuid);
    anchors_add(&tune->anchors, uuid, &trial);
    member->n_readings++;
    return store_trial_add(tune->store, tune->run_id, tune->env_id,
                           tune->kernel_ids[tune_kernel_index(tune, task)], task, &trial,
                           ANCHOR_PHASE, err);
}

static bool task_take(struct team *team, struct member *member, const struct team_ask *ask,
                      struct err *err)
{
    struct tune_desk desk = tune_desk(team->tune);
    member->n_tasks += !ask->result.stopped && !ask->is_exchange;
    member->wall_s += ask->wall_s;
    return desk.task_end(desk.ctx, ask->task, ask->is_exchange, &ask->result, ask->wall_s, err);
}

bool team_answer(struct team *team, struct member *member, const struct team_ask *ask,
                 struct err *err)
{
    struct tune_desk desk = tune_desk(team->tune);
    struct trial_book *book = &desk.book;
    struct team_answer answer = {0};
    const struct task *task = &team->tune->plan.tasks[ask->task];
    bool fine = true;
    team->tune->gpu = member->setup.which;
    if (ask->what == TEAM_FIND)
        answer.is_yes = book->find(book->ctx, task, &ask->config, ask->phase, &answer.trial);
    else if (ask->what == TEAM_KNOWN)
        answer.is_yes = tune_known(team->tune)(team->tune, task, &ask->trial, &answer.trial);
    else if (ask->what == TEAM_QUARANTINED)
        answer.is_yes = book->quarantined(book->ctx, task, &ask->config);
    else if (ask->what == TEAM_WINNER)
        answer.is_yes = desk.winner_find(desk.ctx, ask->task, &answer.winner);
    else if (ask->what == TEAM_RECORD)
        fine = answer.is_yes = trial_take(team, member, ask, err);
    else if (ask->what == TEAM_TASK_END)
        fine = answer.is_yes = task_take(team, member, ask, err);
    else if (ask->what == TEAM_ANCHOR)
        fine = answer.is_yes = reading_take(team, member, ask, err);
    team_send(member->proc.fd, &answer, sizeof answer);
    return fine;
}
