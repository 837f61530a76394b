/* SPDX-License-Identifier: MIT */
/* A job of the live evaluator: its compiles, its line to the device child, its finished trials. */
#pragma once
#include "tuner/jit/jit.h"
#include "tuner/measure/evaluator.h"
#include "tuner/measure/wire.h"

enum live_job_state { JOB_COMPILING, JOB_READY, JOB_SENT, JOB_DONE };

struct live_unit {
    int id;
    bool is_done;
    struct cubin cubin;
};

struct live_job {
    enum live_job_state state;
    uint64_t ticket; /* ours: unique, unlike the caller's */
    uint64_t callers_ticket;
    const struct task *task;
    size_t n;
    int rounds; /* > 0: a final */
    bool is_race;
    double best_us;
    bool thorough;
    bool is_search;      /* as measure_request */
    bool is_ahead;       /* nobody has asked for it yet */
    bool was_sent_ahead; /* nobody had asked for it then */
    bool is_put_off;     /* it failed ahead: measured when it is asked for */
    int n_losses;        /* children lost under it */
    double limit_s;      /* job_deadline_s, once it is sent */
    struct live_unit reference, units[JOB_CONFIGS_MAX];
    struct trial trials[JOB_CONFIGS_MAX];
    size_t sent[JOB_CONFIGS_MAX], n_sent; /* which configs the child has */
    bool shares;                          /* twins share a measurement */
    size_t stand_in[JOB_CONFIGS_MAX];     /* the twin that the child has instead, or itself */
};

/* Starts the compiles of configs[0..n); those that break a constraint are decided at once. */
struct live_job *job_new(struct jit *jit, const struct gpu_info *gpu, const struct task *task,
                         const struct config *configs, size_t n);
/* Starts what a job of this config would, without hurry. */
void job_prefetch(struct jit *jit, const struct task *task, const struct config *config);
/* The same of one config that will be asked for later: its compiles wait behind all others. */
struct live_job *job_new_ahead(struct jit *jit, const struct gpu_info *gpu, const struct task *task,
                               const struct config *config);
/* One that was begun ahead is wanted now. */
void job_hasten(struct live_job *job, struct jit *jit);
/* What the caller says of it. */
void job_ask(struct live_job *job, const struct measure_request *request);
/* Whatever came of it ahead is forgotten. */
void job_put_off(struct live_job *job);
/* Moves JOB_COMPILING on as far as the farm is. */
void job_advance(struct live_job *job, struct jit *jit);
/* Fills in what the trials are of. The job is ready: its units are compiled. */
void job_identify(struct live_job *job, const struct gpu_info *gpu, const char *reference_text);
/* Both are ready search trials of the same code, launch and reference. */
bool job_is_twin(const struct live_job *a, const struct live_job *b);
/* Answers a ready job with the trial of its twin. False when that says nothing about this one. */
bool job_take_twin(struct live_job *job, const struct live_job *twin);
/* The line for the child; state JOB_SENT. Of a final's configs that are twins one is sent. */
void job_send(struct live_job *job, struct str *line);
/* Takes the child's answer; false when it does not fit the job. */
bool job_take(struct live_job *job, const struct device_answer *answer);
/* All configs that the child had get this status. */
void job_fail(struct live_job *job, enum trial_status status, const char *message);
/* What the child may take, beyond `deadline_s` for slow references of large shapes. */
double job_deadline_s(const struct live_job *job, const struct gpu_info *gpu, double deadline_s);
