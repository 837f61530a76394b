/* SPDX-License-Identifier: MIT */
/* Whether a compiled job would only repeat what is known: asks the owner of the trials. */
#pragma once
#include "tuner/measure/live.h"
#include "tuner/measure/live_job.h"

struct recall {
    trial_known known; /* NULL: nothing is */
    void *ctx;
    const char *root;
    struct reference_text { /* read once */
        const struct kernel *kernel;
        char hash[33];
    } * texts;
    size_t n_texts;
};

/* Identifies the trials of a ready job; a search's that is known is done. */
void recall_job(struct recall *recall, struct live_job *job, const struct gpu_info *gpu);
void recall_finish(struct recall *recall);
