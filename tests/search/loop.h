/* SPDX-License-Identifier: MIT */
/* A task of the toy kernel searched by the loop on a fake evaluator: what the loop's tests share.
 * Whoever includes this opens it first. */
#pragma once
#include <math.h>

#include "tests/search/fake.h"

static struct toy toy;
static struct gpu_info gpu;
static struct task task;

/* Closed with arena_finish(&toy.arena). */
static void loop_open(void)
{
    toy_init(&toy);
    gpu = toy_gpu();
    task = toy_task(&toy, 4096, 64);
}

/* Smallest, 10, at a=2 b=64 u=3 c=8: three steps and more from the default. */
static double smooth(const struct config *c)
{
    const int64_t *v = c->values;
    return 10 * (1 + 0.2 * fabs(log2((double)v[0]) - 1) + 0.3 * fabs(log2((double)v[1]) - 6) +
                 0.1 * fabs((double)v[2] - 3) + 0.15 * fabs(log2((double)v[3]) - 3));
}

__attribute__((unused)) static double broken(const struct config *c)
{
    (void)c;
    return 0;
}

static bool run(struct fake *fake, struct book *book, struct search_options options,
                struct search_result *out)
{
    struct err err = {0};
    struct trial_book callbacks = book_of(book);
    options.stop = &fake->stop;
    return search_task(&task, &gpu, &fake->evaluator, &callbacks, &options, out, &err);
}

static bool is_config(const struct config *config, int64_t a, int64_t b, int64_t u, int64_t c)
{
    struct config want = {{a, b, u, c}};
    return config_equal(&toy.kernel, config, &want);
}
