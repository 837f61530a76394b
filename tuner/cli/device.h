/* SPDX-License-Identifier: MIT */
/* What `--device` names: a GPU of this machine, or the recorded trials of one. */
#pragma once
#include "db/store.h"
#include "tuner/cli/project.h"
#include "tuner/measure/live.h"

struct device {
    struct gpu_info gpu;
    struct env env;
    bool is_replay;
    int ordinal; /* of cuda: */
    enum timer timer;
    /* replay */
    struct store *recorded;
    int64_t recorded_env;
    const struct project *project;
    int64_t *recorded_kernels; /* by index in project->kernels; 0 not looked up, -1 none */
};

struct device_options {
    int64_t jobs;
    const char *cache;
    uint64_t seed;
    trial_known known; /* as live_options; a replay repeats everything */
    void *known_ctx;
};

/* Reads the facts; nothing is measured yet. The messages say what else can be done without a GPU.
 */
bool device_open(struct device *device, const char *name, const struct project *project,
                 struct err *err);
struct evaluator *device_evaluator(struct device *device, const struct device_options *options,
                                   struct err *err);
void device_close(struct device *device);
/* $XDG_CACHE_HOME/warptune, else ~/.cache/warptune, else a folder of /tmp. */
const char *cache_default(struct arena *arena);
