/* SPDX-License-Identifier: MIT */
/* Answers from recorded trials, for machines without a GPU. Nothing is invented: what was not
 * recorded is refused. */
#include <stdio.h>
#include <stdlib.h>

#include "tuner/measure/answers.h"

struct replay {
    struct answers answers;
    trial_lookup lookup;
    void *ctx;
};

static void look_up(struct answers *answers, const struct task *task, const struct config *config,
                    int rounds, struct trial *out)
{
    struct replay *replay = (struct replay *)answers;
    *out = (struct trial){0};
    if (!replay->lookup(replay->ctx, task, config, out)) {
        *out = (struct trial){.status = TRIAL_CONSTRAINT, .build = {.registers = -1}};
        snprintf(out->message, sizeof out->message, "not recorded");
    }
    if (rounds && out->n_samples > (size_t)rounds)
        out->n_samples = (size_t)rounds;
}

struct evaluator *replay_new(trial_lookup lookup, void *ctx)
{
    struct replay *replay = (struct replay *)answers_new(sizeof *replay, look_up);
    replay->lookup = lookup;
    replay->ctx = ctx;
    return &replay->answers.evaluator;
}
