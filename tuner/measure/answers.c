/* SPDX-License-Identifier: MIT */
/* A queue of finished trials, first in first out. */
#include "tuner/measure/answers.h"

#include <stdlib.h>

#include "tuner/base/arena.h"
#include "tuner/core/race.h"

static void make(struct answers *answers, const struct task *task, const struct config *config,
                 int rounds, struct trial *out)
{
    answers->answer(answers, task, config, rounds, out);
    out->config = *config;
    trial_finish(out);
}

static bool answers_submit(struct evaluator *self, const struct measure_request *request,
                           struct err *err)
{
    struct answers *answers = (struct answers *)self;
    (void)err;
    if (answers->n == answers->cap) {
        answers->cap = answers->cap ? answers->cap * 2 : 16;
        answers->queue = xrealloc(answers->queue, answers->cap * sizeof *answers->queue);
    }
    struct answered *answered = &answers->queue[answers->n++];
    answered->ticket = request->ticket;
    make(answers, request->task, &request->config, 0, &answered->trial);
    return true;
}

static bool answers_next(struct evaluator *self, uint64_t *ticket, struct trial *out,
                         struct err *err)
{
    struct answers *answers = (struct answers *)self;
    (void)err;
    if (answers->first == answers->n)
        return false;
    *ticket = answers->queue[answers->first].ticket;
    *out = answers->queue[answers->first++].trial;
    if (answers->first == answers->n)
        answers->first = answers->n = 0;
    return true;
}

static bool answers_final(struct evaluator *self, const struct task *task,
                          const struct config *configs, size_t n, int rounds, struct trial *out,
                          struct err *err)
{
    (void)err;
    for (size_t i = 0; i < n; i++)
        make((struct answers *)self, task, &configs[i], rounds ? rounds : RACE_ROUNDS_MOST,
             &out[i]);
    if (rounds == 0)
        race_replay(out, n);
    for (size_t i = 0; i < n; i++)
        trial_finish(&out[i]);
    return true;
}

static void answers_free(struct evaluator *self)
{
    if (self)
        free(((struct answers *)self)->queue);
    free(self);
}

struct answers *answers_new(size_t bytes,
                            void (*answer)(struct answers *, const struct task *,
                                           const struct config *, int, struct trial *))
{
    struct answers *answers = xcalloc(1, bytes);
    answers->answer = answer;
    answers->evaluator = (struct evaluator){.submit = answers_submit,
                                            .next = answers_next,
                                            .final = answers_final,
                                            .free = answers_free};
    return answers;
}
