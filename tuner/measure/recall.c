/* SPDX-License-Identifier: MIT */
/* Finals are identified too, but always measured. */
#include "tuner/measure/recall.h"

#include <stdlib.h>

#include "tuner/base/arena.h"
#include "tuner/measure/identity.h"

static const char *reference_text(struct recall *recall, const struct kernel *kernel)
{
    for (size_t i = 0; i < recall->n_texts; i++)
        if (recall->texts[i].kernel == kernel)
            return recall->texts[i].hash;
    recall->texts = xrealloc(recall->texts, (recall->n_texts + 1) * sizeof *recall->texts);
    struct reference_text *text = &recall->texts[recall->n_texts++];
    text->kernel = kernel;
    identity_reference_text(recall->root, kernel, text->hash);
    return text->hash;
}

void recall_job(struct recall *recall, struct live_job *job, const struct gpu_info *gpu)
{
    struct trial known;
    job_identify(job, gpu, reference_text(recall, job->task->kernel));
    if (job->rounds || !recall->known ||
        !recall->known(recall->ctx, job->task, &job->trials[0], &known))
        return;
    job->trials[0] = known;
    job->state = JOB_DONE;
}

void recall_finish(struct recall *recall)
{
    free(recall->texts);
    *recall = (struct recall){0};
}
