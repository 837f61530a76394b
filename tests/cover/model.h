/* SPDX-License-Identifier: MIT */
/* A kernel with two compiled params and one of the launch, a book in memory, and times by formula:
 * what the cover tests share. */
#pragma once
#include <stdlib.h>

#include "tests/space/toy.h"
#include "tuner/cover/probe.h"
#include "tuner/measure/live.h"

enum { BOOK_MOST = 8192 };

struct model_book {
    struct task tasks[BOOK_MOST];
    struct trial *trials;
    size_t n;
    int stop_after; /* questions; -1 never */
};

__attribute__((unused)) static void model_trials(void *ctx, const struct task *task,
                                                 const char *phase, trial_visit visit, void *to)
{
    struct model_book *book = ctx;
    for (size_t i = 0; phase[0] == 'f' && i < book->n; i++)
        if (memcmp(book->tasks[i].dims, task->dims, sizeof task->dims) == 0 &&
            strcmp(book->tasks[i].dtype, task->dtype) == 0)
            visit(to, &book->trials[i]);
}

__attribute__((unused)) static bool model_record(void *ctx, const struct task *task,
                                                 const struct trial *trial, struct err *err)
{
    struct model_book *book = ctx;
    (void)err;
    if (book->n == BOOK_MOST)
        abort();
    book->tasks[book->n] = *task;
    book->trials[book->n++] = *trial;
    return true;
}

__attribute__((unused)) static bool model_quarantined(void *ctx, const struct task *task,
                                                      const struct config *config)
{
    (void)ctx;
    (void)task;
    (void)config;
    return false;
}

/* Asked before and after each final. */
__attribute__((unused)) static bool model_is_over(void *ctx, const struct task *task)
{
    struct model_book *book = ctx;
    (void)task;
    return book->stop_after >= 0 && book->stop_after-- == 0;
}

__attribute__((unused)) static struct model_book *model_book_new(void)
{
    struct model_book *book = calloc(1, sizeof *book);
    if (!book || !(book->trials = calloc(BOOK_MOST, sizeof *book->trials)))
        abort();
    book->stop_after = -1;
    return book;
}

__attribute__((unused)) static void model_book_free(struct model_book *book)
{
    free(book->trials);
    free(book);
}

__attribute__((unused)) static struct cover_tools
model_tools(struct model_book *book, struct evaluator *evaluator, const struct gpu_info *gpu)
{
    return (struct cover_tools){
        .evaluator = evaluator,
        .gpu = gpu,
        .book = {model_trials, model_record, model_quarantined, model_is_over, book}};
}
