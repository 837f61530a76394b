/* SPDX-License-Identifier: MIT */
/* A stop lets what is under way finish and keeps what succeeded. A failure after a stop is not
 * kept: the interrupt may have killed the child, and a config must not be blamed for that. */
#include "tuner/search/batch.h"

#include <stdio.h>

#include "tuner/base/err.h"

/* Of 100 builds that a guided search asks for 8 guesses have 41 ready, 64 have 85 to 90. */
enum { UNDER_WAY_MOST = 16, GUESSES_MOST = 64, GUESSES_AT_ONCE = 8 };

static bool stopping(const struct batch *batch) { return batch->stop && *batch->stop; }

static void best_update(struct batch *batch, const struct trial *trial)
{
    reject_hear(&batch->reject, trial);
    if (trial->status == TRIAL_OK && (batch->best_us == 0 || trial->median_us < batch->best_us))
        batch->best_us = trial->median_us;
}

/* Answers from the book, or with a refusal for a quarantined config. */
static bool answer_known(struct batch *batch, size_t i)
{
    const struct trial_book *book = batch->book;
    struct trial *trial = &batch->trials[i];
    if (book->find && book->find(book->ctx, batch->task, &batch->configs[i], "search", trial)) {
        trial->config = batch->configs[i];
        best_update(batch, trial);
        return true;
    }
    if (book->quarantined && book->quarantined(book->ctx, batch->task, &batch->configs[i])) {
        *trial = (struct trial){.config = batch->configs[i], .status = TRIAL_CRASHED};
        snprintf(trial->message, sizeof trial->message, "quarantined: it killed the device before");
        return true;
    }
    return false;
}

/* Kept as a trial with its reason where it is new. */
static bool answer_rejected(struct batch *batch, const struct reject *before, size_t i)
{
    const struct trial_book *book = batch->book;
    if (!reject_config(before, &batch->configs[i], &batch->trials[i]))
        return false;
    if (book->record && !stopping(batch))
        book->record(book->ctx, batch->task, &batch->trials[i], "search", NULL);
    return true;
}

static bool submit(struct batch *batch, size_t i, struct err *err)
{
    struct measure_request request = {.task = batch->task,
                                      .config = batch->configs[i],
                                      .best_us = batch->best_us,
                                      .is_search = !batch->is_check,
                                      .ticket = i};
    return batch->evaluator->submit(batch->evaluator, &request, err);
}

static bool collect(struct batch *batch, struct err *err)
{
    uint64_t ticket;
    struct trial trial;
    struct err why = {0};
    if (!batch->evaluator->next(batch->evaluator, &ticket, &trial, &why))
        return err_set(err, "%s", why.text[0] ? why.text : "the evaluator lost a trial");
    if (ticket >= batch->n)
        return err_set(err, "the evaluator answered an unknown ticket");
    if (stopping(batch) && trial.status != TRIAL_OK)
        return true;
    trial.config = batch->configs[ticket];
    batch->trials[ticket] = trial;
    batch->known[ticket] = true;
    batch->n_measured++;
    best_update(batch, &trial);
    const struct trial_book *book = batch->book;
    return !book->record || book->record(book->ctx, batch->task, &trial, "search", err);
}

/* Made once the batch is under way, then sent a few at a time, between answers: the device is not
 * to wait for them. */
struct guesses {
    struct config configs[GUESSES_MOST];
    size_t n, next;
};

static void guesses_send(const struct batch *batch, struct guesses *guesses)
{
    const struct trial_book *book = batch->book;
    struct trial trial;
    for (size_t i = 0; i < GUESSES_AT_ONCE && guesses->next < guesses->n; i++) {
        const struct config *config = &guesses->configs[guesses->next++];
        if (!book->find || !book->find(book->ctx, batch->task, config, "search", &trial))
            batch->evaluator->prefetch(batch->evaluator, batch->task, config);
    }
}

static void guesses_make(const struct batch *batch, struct guesses *guesses, size_t under_way)
{
    guesses->n = guesses->next = 0;
    if (under_way && batch->guess && batch->evaluator->prefetch)
        guesses->n = batch->guess(batch->guess_ctx, guesses->configs, GUESSES_MOST);
    guesses_send(batch, guesses);
}

/* Sends what is next, up to as many as may be under way. */
static bool submit_next(struct batch *batch, size_t *next, size_t *under_way, struct err *err)
{
    if (stopping(batch))
        *next = batch->n;
    for (; *next < batch->n && *under_way < UNDER_WAY_MOST; ++*next)
        if (!batch->known[*next]) {
            if (!submit(batch, *next, err))
                return false;
            ++*under_way;
        }
    return true;
}

/* What will be sent later. */
static void prefetch_rest(struct batch *batch, size_t next)
{
    struct evaluator *evaluator = batch->evaluator;
    for (size_t i = next; i < batch->n && evaluator->prefetch; i++)
        if (!batch->known[i])
            evaluator->prefetch(evaluator, batch->task, &batch->configs[i]);
}

bool batch_run(struct batch *batch, struct err *err)
{
    size_t next = 0, under_way = 0;
    struct guesses guesses;
    batch->n_measured = 0;
    struct reject before = batch->reject; /* not of this batch: its trials end in any order */
    for (size_t i = 0; i < batch->n; i++)
        batch->known[i] = answer_known(batch, i) || answer_rejected(batch, &before, i);
    if (!submit_next(batch, &next, &under_way, err))
        return false;
    prefetch_rest(batch, next);
    guesses_make(batch, &guesses, under_way);
    if (batch->begun)
        batch->begun(batch->ctx);
    while (under_way) {
        if (!collect(batch, err))
            return false;
        under_way--;
        if (!submit_next(batch, &next, &under_way, err))
            return false;
        guesses_send(batch, &guesses);
    }
    return true;
}
