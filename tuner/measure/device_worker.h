/* SPDX-License-Identifier: MIT */
/* What the device process keeps between jobs, and the two stages of a job: check, then time. For
 * device_child.c and its parts only. A failure of the driver is never the caller's: it becomes the
 * status of the config that was running. */
#pragma once
#include "tuner/measure/device_child.h"
#include "tuner/measure/fixture.h"
#include "tuner/measure/module_cache.h"
#include "tuner/measure/wire.h"

enum { SHAPES_MOST = 16, CHECKED_MOST = 1024 };

struct worker {
    const struct device_child *options;
    struct gpu *gpu;
    struct bench bench;
    struct module_cache modules;
    struct fixture mains[2], *main; /* the shape that is tuned, and one that comes later; in use */
    struct fixture small[SHAPES_MOST];
    struct {
        uint64_t key;
        double max_error;
    } checked[CHECKED_MOST]; /* what was found right on this context, by hash */
};

/* Which of mains the job uses. What is asked for has mains[0], and all of the memory once nothing
 * is measured ahead any more. */
void worker_choose_main(struct worker *worker, const struct device_job *job);
/* Binds the job's i-th config to a shape, as the contender, and builds the fixture there. The
 * contender is to be finished also after a failure. */
bool worker_enter(struct worker *worker, const struct device_job *job, size_t i,
                  struct fixture *fixture, const int64_t *dims, struct contender *contender,
                  struct err *err);
/* The driver's last failure becomes the trial's status, err its message; its samples are void. */
void worker_blame(struct worker *worker, const struct err *err, struct trial *trial);
/* The same for all trials that are still OK. Those that were well when another lost the context are
 * not to blame for it. */
void worker_give_up(struct worker *worker, const struct err *err, struct device_answer *answer);

/* Compares each config with the reference: on the small shapes that it can run, then on the job's,
 * unless it was found right before on this context. Sets status, max_error and message of the
 * trials, and returns how many are right; ends early where one loses the context. */
size_t job_check(struct worker *worker, const struct device_job *job, struct device_answer *answer);
/* Times those whose trial is OK: a final in rounds, a search trial by itself. */
void job_time(struct worker *worker, const struct device_job *job, struct device_answer *answer);
