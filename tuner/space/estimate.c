/* SPDX-License-Identifier: MIT */
/* The model's expression as terms (space/terms.h): what dims and the GPU decide is folded once. */
#include "tuner/space/estimate.h"

#include <math.h>
#include <stdlib.h>

#include "tuner/base/arena.h"
#include "tuner/space/terms.h"

struct estimate {
    const struct kernel *kernel;
    struct terms terms;
};

struct estimate *estimate_new(const struct task *task, const struct gpu_info *gpu)
{
    if (!task->kernel->cost_us)
        return NULL;
    struct estimate *estimate = xcalloc(1, sizeof *estimate);
    estimate->kernel = task->kernel;
    terms_init(&estimate->terms, task, gpu, task->kernel->cost_us);
    terms_advance(&estimate->terms, 0);
    return estimate;
}

void estimate_free(struct estimate *estimate)
{
    if (estimate)
        terms_finish(&estimate->terms);
    free(estimate);
}

double estimate_us(struct estimate *estimate, const struct config *config)
{
    struct terms *terms = &estimate->terms;
    for (size_t p = 0; p < estimate->kernel->n_params; p++) {
        terms->values[terms->param[p]] = (double)config->values[p];
        terms_advance(terms, p + 1);
    }
    double us = terms->values[terms->wanted];
    return us > 0 && !isnan(us) ? us : 0;
}
