/* SPDX-License-Identifier: MIT */
/* The two lines that parent and device child exchange for a job, as records. */
#pragma once
#include "tuner/base/str.h"
#include "tuner/core/trial.h"

enum { JOB_CONFIGS_MAX = 16, CUBIN_PATH_MAX = 512 };

struct device_job {
    uint64_t ticket;
    struct task task;
    size_t n;     /* configs */
    int rounds;   /* 0: a search trial of one config; else an interleaved final */
    bool is_race; /* the final ends before its last round once it is decided */
    double best_us;
    bool thorough;
    bool is_ahead; /* not asked for yet: the shape of what is asked for stays on the device */
    char reference[CUBIN_PATH_MAX];
    struct config configs[JOB_CONFIGS_MAX];
    char cubins[JOB_CONFIGS_MAX][CUBIN_PATH_MAX];
};

struct device_answer {
    uint64_t ticket;
    bool is_last; /* the child leaves after it: its context is lost */
    size_t n;
    struct trial trials[JOB_CONFIGS_MAX]; /* status, samples, clock, error, early stop, message */
};

void job_write(struct str *line, const struct device_job *job);
bool job_read(const char *line, const struct kernel *const *kernels, size_t n_kernels,
              struct device_job *job, struct err *err);
void answer_write(struct str *line, const struct device_answer *answer);
/* Strict: a line that is not a whole answer is refused. */
bool answer_read(const char *line, struct device_answer *answer);
