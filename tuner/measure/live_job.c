/* SPDX-License-Identifier: MIT */
/* What happens to one job between the request and its trials. Talks to the compile farm, never to
 * the child. */
#include "tuner/measure/live_job.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"
#include "tuner/measure/identity.h"

/* A slow but honest reference makes at least this many operations a second. */
static const double REFERENCE_FLOPS = 3e11;

static void refuse(struct trial *trial, enum trial_status status, const char *message)
{
    trial->status = status;
    trial->n_samples = 0;
    snprintf(trial->message, sizeof trial->message, "%.255s", message);
}

static bool refuse_constraint(const struct gpu_info *gpu, const struct task *task,
                              struct trial *trial)
{
    int which = -1;
    if (config_allowed(task->kernel, task->dims, &trial->config, gpu, &which))
        return false;
    refuse(trial, TRIAL_CONSTRAINT,
           which < 0 ? "a constraint can't be evaluated"
                     : expr_text(task->kernel->constraints[which]));
    return true;
}

typedef int (*unit_enter)(struct jit *, const struct jit_unit *);

/* config NULL: the reference. */
static int unit_start(struct jit *jit, const struct task *task, const struct config *config,
                      unit_enter start)
{
    char path[PATH_MAX + 16], folder[PATH_MAX], defines[2048];
    const char *file = config ? "kernel.cu" : "reference.cu";
    /* A relative folder is relative to where we are, not to the farm's root. */
    snprintf(path, sizeof path, "%s/%s",
             realpath(task->kernel->folder, folder) ? folder : task->kernel->folder, file);
    config_defines(task->kernel, task->dims, config, defines, sizeof defines);
    struct jit_unit wanted = {.source_path = path, .defines = defines};
    return start(jit, &wanted);
}

void job_prefetch(struct jit *jit, const struct task *task, const struct config *config)
{
    unit_start(jit, task, NULL, jit_prefetch); /* nothing is measured without it */
    unit_start(jit, task, config, jit_prefetch);
}

static struct live_job *job_make(struct jit *jit, const struct gpu_info *gpu,
                                 const struct task *task, const struct config *configs, size_t n,
                                 unit_enter start)
{
    struct live_job *job = xcalloc(1, sizeof *job);
    job->task = task;
    job->n = n;
    for (size_t i = 0; i < n; i++) {
        job->trials[i].config = configs[i];
        job->trials[i].build.registers = -1;
        if (refuse_constraint(gpu, task, &job->trials[i]))
            job->units[i].is_done = true;
        else
            job->units[i].id = unit_start(jit, task, &configs[i], start);
    }
    job->reference.id = unit_start(jit, task, NULL, start);
    return job;
}

struct live_job *job_new(struct jit *jit, const struct gpu_info *gpu, const struct task *task,
                         const struct config *configs, size_t n)
{
    return job_make(jit, gpu, task, configs, n, jit_submit);
}

struct live_job *job_new_ahead(struct jit *jit, const struct gpu_info *gpu, const struct task *task,
                               const struct config *config)
{
    struct live_job *job = job_make(jit, gpu, task, config, 1, jit_prefetch);
    job->is_ahead = job->is_search = true;
    return job;
}

void job_ask(struct live_job *job, const struct measure_request *request)
{
    job->callers_ticket = request->ticket;
    job->best_us = request->best_us;
    job->thorough = request->thorough;
    job->is_search = request->is_search;
}

void job_hasten(struct live_job *job, struct jit *jit)
{
    job->is_ahead = false;
    if (job->state == JOB_COMPILING) { /* the same units, wanted now */
        if (!job->units[0].is_done)
            unit_start(jit, job->task, &job->trials[0].config, jit_submit);
        unit_start(jit, job->task, NULL, jit_submit);
    }
}

void job_put_off(struct live_job *job)
{
    struct trial *trial = &job->trials[0];
    trial->status = TRIAL_OK;
    trial->n_samples = 0;
    trial->message[0] = '\0';
    job->is_put_off = true;
    job->state = JOB_READY;
}

static bool poll_unit(struct live_unit *unit, struct jit *jit)
{
    if (!unit->is_done)
        unit->is_done = jit_poll(jit, unit->id, 0, &unit->cubin);
    return unit->is_done;
}

/* A search need not measure what the compiler already shows to be hopeless. The default is measured
 * all the same: others are held against it. */
static void refuse_spills(const struct live_job *job, struct trial *trial)
{
    struct config standard = config_default(job->task->kernel);
    char message[96];
    if (!job->is_search || trial->build.spill_bytes <= job->task->kernel->spill_most_bytes ||
        config_equal(job->task->kernel, &trial->config, &standard))
        return;
    snprintf(message, sizeof message, "compiler: spills %lld bytes a thread",
             (long long)trial->build.spill_bytes);
    refuse(trial, TRIAL_CONSTRAINT, message);
}

static void take_build(struct live_job *job, size_t i)
{
    struct trial *trial = &job->trials[i];
    const struct cubin *cubin = &job->units[i].cubin;
    if (trial->status != TRIAL_OK)
        return;
    trial->build = cubin->build;
    if (cubin->status != TRIAL_OK)
        refuse(trial, cubin->status, cubin->message);
    else
        refuse_spills(job, trial);
}

void job_advance(struct live_job *job, struct jit *jit)
{
    bool all = true, any = false;
    for (size_t i = 0; i < job->n; i++)
        all &= poll_unit(&job->units[i], jit);
    if (!all)
        return;
    for (size_t i = 0; i < job->n; i++) {
        take_build(job, i);
        any |= job->trials[i].status == TRIAL_OK;
    }
    if (!any) { /* nothing to measure, whatever the reference is */
        job->state = JOB_DONE;
        return;
    }
    if (!poll_unit(&job->reference, jit))
        return;
    job->state = JOB_READY;
    if (job->reference.cubin.status == TRIAL_OK)
        return;
    for (size_t i = 0; i < job->n; i++)
        if (job->trials[i].status == TRIAL_OK) {
            char message[300];
            snprintf(message, sizeof message, "reference.cu: %s", job->reference.cubin.message);
            refuse(&job->trials[i], job->reference.cubin.status, message);
        }
    job->state = JOB_DONE;
}

void job_identify(struct live_job *job, const struct gpu_info *gpu, const char *reference_text)
{
    const char *code = job->reference.cubin.build.code_hash;
    for (size_t i = 0; i < job->n; i++) {
        struct trial *trial = &job->trials[i];
        if (trial->status == TRIAL_OK &&
            !(identity_launch(job->task, &trial->config, gpu, trial->launch) &&
              identity_reference(job->task, &trial->config, gpu, reference_text, code,
                                 trial->reference)))
            trial->launch[0] = trial->reference[0] = '\0';
    }
}

static bool same(const struct trial *a, const struct trial *b)
{
    return a->launch[0] && a->build.code_hash[0] &&
           strcmp(a->build.code_hash, b->build.code_hash) == 0 &&
           strcmp(a->launch, b->launch) == 0 && strcmp(a->reference, b->reference) == 0;
}

static void take_from(struct trial *trial, const struct trial *from, const struct kernel *kernel)
{
    char text[CONFIG_TEXT_MAX];
    trial_carry(trial, from);
    snprintf(trial->carried_from, sizeof trial->carried_from, "twin: %.240s",
             config_format(kernel, &from->config, text, sizeof text));
}

bool job_is_twin(const struct live_job *a, const struct live_job *b)
{
    return a->shares && !a->rounds && !b->rounds && a->task->kernel == b->task->kernel &&
           same(&a->trials[0], &b->trials[0]);
}

bool job_take_twin(struct live_job *job, const struct live_job *twin)
{
    if (!trial_is_lasting(&twin->trials[0]))
        return false;
    take_from(&job->trials[0], &twin->trials[0], job->task->kernel);
    job->state = JOB_DONE;
    return true;
}

/* The config before i that is measured for it; i when there is none. */
static size_t stand_in(const struct live_job *job, size_t i)
{
    for (size_t j = 0; job->shares && job->trials[i].status == TRIAL_OK && j < i; j++)
        if (job->trials[j].status == TRIAL_OK && same(&job->trials[j], &job->trials[i]))
            return j;
    return i;
}

/* What came of the stand-ins is true of those that they stood for. */
static void stand_ins_share(struct live_job *job)
{
    for (size_t i = 0; i < job->n; i++)
        if (job->stand_in[i] != i)
            take_from(&job->trials[i], &job->trials[job->stand_in[i]], job->task->kernel);
}

void job_send(struct live_job *job, struct str *line)
{
    struct device_job *out = xcalloc(1, sizeof *out);
    out->ticket = job->ticket;
    out->task = *job->task;
    out->rounds = job->rounds;
    out->is_race = job->is_race;
    out->best_us = job->best_us;
    out->thorough = job->thorough;
    out->is_ahead = job->was_sent_ahead = job->is_ahead;
    snprintf(out->reference, sizeof out->reference, "%s", job->reference.cubin.path);
    for (size_t i = 0; i < job->n; i++) {
        job->stand_in[i] = stand_in(job, i);
        if (job->trials[i].status != TRIAL_OK || job->stand_in[i] != i)
            continue;
        snprintf(out->cubins[out->n], sizeof out->cubins[0], "%s", job->units[i].cubin.path);
        out->configs[out->n] = job->trials[i].config;
        job->sent[out->n++] = i;
    }
    job->n_sent = out->n;
    job_write(line, out);
    job->state = JOB_SENT;
    free(out);
}

bool job_take(struct live_job *job, const struct device_answer *answer)
{
    if (answer->ticket != job->ticket || answer->n != job->n_sent)
        return false;
    for (size_t k = 0; k < answer->n; k++)
        trial_carry(&job->trials[job->sent[k]], &answer->trials[k]);
    stand_ins_share(job);
    job->state = JOB_DONE;
    return true;
}

void job_fail(struct live_job *job, enum trial_status status, const char *message)
{
    for (size_t k = 0; k < job->n_sent; k++)
        refuse(&job->trials[job->sent[k]], status, message);
    stand_ins_share(job);
    job->state = JOB_DONE;
}

double job_deadline_s(const struct live_job *job, const struct gpu_info *gpu, double deadline_s)
{
    struct scope scope = {0};
    double flops = 0;
    if (job->task->kernel->cost_flops &&
        task_bind(job->task->kernel, job->task->dims, &job->trials[0].config, gpu, &scope, NULL) &&
        !expr_eval(job->task->kernel->cost_flops, &scope, &flops, NULL))
        flops = 0;
    scope_finish(&scope);
    return deadline_s + flops / REFERENCE_FLOPS +
           (job->rounds ? deadline_s / 4 : 0) * (double)job->n;
}
