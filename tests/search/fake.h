/* SPDX-License-Identifier: MIT */
/* An evaluator that answers from a formula, oldest or newest request first, and a book in memory
 * that can fail. */
#pragma once
#include <math.h>

#include "tests/space/toy.h"
#include "tuner/search/search.h"

enum { FAKE_MOST = 1024 };

struct fake {
    struct evaluator evaluator;
    double (*us)(const struct config *config);  /* <= 0: a failing config */
    double (*mhz)(const struct config *config); /* the clock of its search trial; NULL: not told */
    int (*registers)(const struct config *config);
    bool newest_first;
    size_t n_finalists; /* of the last final, */
    int final_rounds;   /* and what was asked of it */
    struct measure_request waiting[64];
    size_t n_waiting, n_waiting_most;
    int n_submitted, n_prefetched, n_finals;
    double least_best_us; /* of the requests, 0 none */
    bool final_had_default, final_had_wanted;
    struct config wanted;
    int *stop_after; /* counts down; at 0 sets stop */
    volatile int stop;
};

struct book {
    struct trial trials[FAKE_MOST];
    char phases[FAKE_MOST];
    size_t n;
    int left; /* records until one fails; -1 never */
    struct config quarantined;
    bool has_quarantined;
};

__attribute__((unused)) static void fake_measure(struct fake *fake, const struct config *config,
                                                 int n, struct trial *out)
{
    double us = fake->us(config);
    *out = (struct trial){.config = *config, .status = us > 0 ? TRIAL_OK : TRIAL_LAUNCH_FAILED};
    out->build.registers = fake->registers ? fake->registers(config) : 32;
    for (int i = 0; us > 0 && i < n; i++)
        out->samples_us[out->n_samples++] = us;
    trial_finish(out);
}

/* A search trial at another clock than the 1500 MHz of a final. */
static void fake_at_clock(struct trial *trial, double mhz)
{
    trial->clock_mhz = mhz;
    for (size_t i = 0; i < trial->n_samples; i++)
        trial->samples_us[i] *= sqrt(1500 / mhz);
    trial_finish(trial);
}

static bool fake_submit(struct evaluator *self, const struct measure_request *request,
                        struct err *err)
{
    struct fake *fake = (struct fake *)self;
    (void)err;
    fake->waiting[fake->n_waiting++] = *request;
    fake->n_submitted++;
    if (fake->n_waiting > fake->n_waiting_most)
        fake->n_waiting_most = fake->n_waiting;
    if (request->best_us > 0)
        fake->least_best_us = request->best_us;
    return true;
}

static bool fake_next(struct evaluator *self, uint64_t *ticket, struct trial *out, struct err *err)
{
    struct fake *fake = (struct fake *)self;
    (void)err;
    if (fake->n_waiting == 0)
        return false;
    size_t at = fake->newest_first ? fake->n_waiting - 1 : 0;
    *ticket = fake->waiting[at].ticket;
    fake_measure(fake, &fake->waiting[at].config, 3, out);
    if (fake->mhz)
        fake_at_clock(out, fake->mhz(&out->config));
    memmove(&fake->waiting[at], &fake->waiting[at + 1],
            (fake->n_waiting - at - 1) * sizeof *fake->waiting);
    fake->n_waiting--;
    if (fake->stop_after && --*fake->stop_after <= 0)
        fake->stop = 1;
    return true;
}

static void fake_prefetch(struct evaluator *self, const struct task *task,
                          const struct config *config)
{
    (void)task;
    (void)config;
    ((struct fake *)self)->n_prefetched++;
}

static bool fake_final(struct evaluator *self, const struct task *task,
                       const struct config *configs, size_t n, int rounds, struct trial *out,
                       struct err *err)
{
    struct fake *fake = (struct fake *)self;
    struct config standard = config_default(task->kernel);
    (void)err;
    fake->n_finals++;
    fake->n_finalists = n;
    fake->final_rounds = rounds;
    for (size_t i = 0; i < n; i++) {
        fake_measure(fake, &configs[i], rounds ? rounds : RACE_ROUNDS_MOST, &out[i]);
        if (config_equal(task->kernel, &configs[i], &standard))
            fake->final_had_default = true;
        fake->final_had_wanted |= config_equal(task->kernel, &configs[i], &fake->wanted);
    }
    if (rounds == 0)
        race_replay(out, n);
    return true;
}

static void fake_free(struct evaluator *self) { (void)self; }

__attribute__((unused)) static struct fake fake_of(double (*us)(const struct config *config))
{
    return (struct fake){.evaluator = {.submit = fake_submit,
                                       .next = fake_next,
                                       .prefetch = fake_prefetch,
                                       .final = fake_final,
                                       .free = fake_free},
                         .us = us};
}

static bool book_find(void *ctx, const struct task *task, const struct config *config,
                      const char *phase, struct trial *out)
{
    struct book *book = ctx;
    for (size_t i = 0; i < book->n; i++)
        if (book->phases[i] == phase[0] &&
            config_equal(task->kernel, &book->trials[i].config, config)) {
            *out = book->trials[i];
            return true;
        }
    return false;
}

static bool book_record(void *ctx, const struct task *task, const struct trial *trial,
                        const char *phase, struct err *err)
{
    struct book *book = ctx;
    (void)task;
    if (book->left == 0)
        return err_set(err, "the disk is full");
    book->left -= book->left > 0;
    book->phases[book->n] = phase[0];
    book->trials[book->n++] = *trial;
    return true;
}

static bool book_quarantined(void *ctx, const struct task *task, const struct config *config)
{
    struct book *book = ctx;
    return book->has_quarantined && config_equal(task->kernel, &book->quarantined, config);
}

__attribute__((unused)) static struct trial_book book_of(struct book *book)
{
    return (struct trial_book){book_find, book_record, book_quarantined, book};
}

__attribute__((unused)) static size_t book_count(const struct book *book, char phase)
{
    size_t n = 0;
    for (size_t i = 0; i < book->n; i++)
        n += book->phases[i] == phase;
    return n;
}
