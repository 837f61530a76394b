/* SPDX-License-Identifier: MIT */
/* Seeded by the strategy's seed and the task's text, so that two tasks are not sampled alike and a
 * rerun is. */
#include "tuner/search/sample.h"

#include <stdlib.h>

#include "tuner/base/arena.h"
#include "tuner/base/str.h"

/* Fisher-Yates, the first `n` only. */
static void shuffle_front(struct space *space, size_t n, uint64_t random)
{
    for (size_t i = 0; i < n && i + 1 < space->n; i++) {
        size_t j = i + (size_t)(random_next(&random) % (space->n - i));
        struct config swap = space->configs[i];
        space->configs[i] = space->configs[j];
        space->configs[j] = swap;
    }
}

static uint64_t task_seed(const struct strategy_setup *setup)
{
    char text[TASK_TEXT_MAX];
    uint64_t hash = hash_bytes(HASH_START, &setup->seed, sizeof setup->seed);
    return hash_text(hash, task_format(setup->task, text, sizeof text));
}

void sample_init(struct sample *sample, const struct strategy_setup *setup, enum level level,
                 size_t max, bool shuffle)
{
    const struct kernel *kernel = setup->task->kernel;
    struct config first = config_default(kernel);
    struct space space;
    space_open(setup->task, setup->gpu, level, &space);
    *sample = (struct sample){.configs = xcalloc(space.n + 1, sizeof *sample->configs)};
    if (space_holds(setup->task, setup->gpu, &first))
        sample->configs[sample->n++] = first;
    size_t n_first = sample->n;
    bool listed = n_first && space_index(&space, kernel, &first) >= 0;
    if (shuffle || space.n + n_first - listed > max)
        shuffle_front(&space, max, task_seed(setup));
    for (size_t i = 0; i < space.n && sample->n < max; i++)
        if (!n_first || !config_equal(kernel, &space.configs[i], &first))
            sample->configs[sample->n++] = space.configs[i];
    space_close(&space);
}

void sample_finish(struct sample *sample)
{
    free(sample->configs);
    *sample = (struct sample){0};
}
