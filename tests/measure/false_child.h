/* SPDX-License-Identifier: MIT */
/* A device child that answers without a device, or misbehaves, and the live evaluator's parent
 * over it. A job's time is 1 us more than the config's `threads`. */
#pragma once
#include <unistd.h>

#include "tests/measure/drill.h"
#include "tuner/base/proc.h"
#include "tuner/measure/live_internal.h"
#include "tuner/measure/wire.h"

/* What the false child does with a job, by the config's `fault`. */
enum { ANSWER, GARBAGE, WRONG_TICKET, DIE, HANG, LEAVE, HALF_LINE, NO_MEMORY, TELL_BEST };

static double job_us; /* added to a time for each job before it */

static void answer(const struct device_job *job, int fault, int fd)
{
    static int n_jobs;
    struct device_answer *out = xcalloc(1, sizeof *out);
    struct str line = {0};
    out->ticket = fault == WRONG_TICKET ? job->ticket + 1 : job->ticket;
    out->is_last = fault == LEAVE;
    out->n = job->n;
    for (size_t i = 0; i < job->n; i++) {
        if (fault == NO_MEMORY) {
            out->trials[i].status = TRIAL_OUT_OF_MEMORY;
            continue;
        }
        out->trials[i].n_samples = job->rounds ? (size_t)job->rounds : 3;
        for (size_t s = 0; s < out->trials[i].n_samples; s++)
            out->trials[i].samples_us[s] =
                fault == TELL_BEST
                    ? 1000 + job->best_us
                    : 1.0 + (double)job->configs[i].values[2] + (double)n_jobs * job_us;
        out->trials[i].clock_mhz = 1000;
    }
    n_jobs++;
    answer_write(&line, out);
    line_write(fd, line.text);
    str_finish(&line);
    free(out);
}

static int false_child(void *ctx, int fd)
{
    struct drill *drill = ctx;
    struct str pending = {0}, line = {0};
    struct device_job *job = xcalloc(1, sizeof *job);
    line_write(fd, "ready=1 message=");
    while (line_read(fd, &pending, &line, -1) == 1) {
        if (!job_read(line.text, &drill->kernel, 1, job, NULL))
            return 9;
        str_clear(&line);
        int fault = (int)job->configs[0].values[1];
        if (fault == DIE)
            return 3;
        while (fault == HANG)
            pause();
        if (fault == HALF_LINE && write(fd, "ticket=", 7) == 7)
            return 4;
        if (fault == GARBAGE)
            line_write(fd, "ticket=0 last=0 n=1 status0=OK samples0=nan");
        else
            answer(job, fault, fd);
        if (fault == LEAVE)
            return 0;
    }
    return 0;
}

/* NULL: it could not be opened, and TAP has been told why. */
static struct evaluator *open_with(struct drill *drill, int (*body)(void *, int))
{
    struct gpu_info gpu;
    struct err err = {0};
    gpu_info_of_arch("sm_90", &gpu);
    struct evaluator *evaluator = live_new_with_child(&drill->options, &gpu, body, drill, &err);
    if (!evaluator)
        printf("Bail out! %s\n", err.text);
    return evaluator;
}

/* As drill_open; the deadline is far above what the false child needs, also on a slow machine. */
static bool false_drill_open(struct drill *drill, const char *root)
{
    setenv("WT_LOG", "error", 1);
    if (!drill_open(drill, root))
        return false;
    drill->options.deadline_s = 0.7;
    return true;
}
