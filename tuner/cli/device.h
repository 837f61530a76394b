/* SPDX-License-Identifier: MIT */
/* What `--device` names: GPUs of this machine, all alike, or the recorded trials of one. */
#pragma once
#include "db/store.h"
#include "tuner/cli/device_list.h"
#include "tuner/cli/project.h"
#include "tuner/measure/live.h"

enum { GPUS_MOST = 16 };

struct device {
    struct gpu_info gpu; /* of the first; the others differ from it in their UUID alone */
    struct env env;
    bool is_replay;
    struct device_gpu {
        int ordinal;   /* of cuda: */
        char name[48]; /* "cuda:1", "replay:h200#2" */
        char uuid[48]; /* as gpu_info's; of a replay its name, "" when it is the only one */
    } gpus[GPUS_MOST];
    size_t n_gpus;
    enum timer timer;
    struct device_list list; /* what was typed */
    struct proc asked;       /* who says what the GPUs are; of one GPU, it becomes its process */
    /* replay */
    struct store *recorded;
    int64_t recorded_env;
    const struct project *project;
    struct task recorded_task; /* the last that was asked for; kernel NULL: none yet */
    int64_t recorded_kernel;   /* of which source it is recorded; -1: of none */
    struct replay_source {
        char hash[33]; /* of the kernel as it is now; "" not read yet */
        bool says_older;
    } * sources; /* by index in project->kernels */
};

struct device_options {
    int64_t jobs;
    const char *cache;
    uint64_t seed;
    double deadline_s; /* as live_options */
    trial_known known; /* as live_options; a replay repeats everything */
    void *known_ctx;
    size_t gpu;              /* which one of device.gpus */
    struct jit_share *share; /* NULL: one GPU, and the compilers are its own */
    struct jit **farm;       /* as live_options */
};

/* Reads the facts; nothing is measured yet. name: "cuda:0", "cuda:0,2", "cuda:all", "replay:h200",
 * or for tests "replay:h200*3", three of them. GPUs that are not alike are refused. The messages
 * say what else can be done without a GPU. */
bool device_open(struct device *device, const char *name, const struct project *project,
                 struct err *err);
/* The same in two steps: the driver starts between them, a good part of a second. */
bool device_open_begin(struct device *device, const char *name, const struct project *project,
                       struct err *err);
bool device_open_end(struct device *device, struct err *err);
/* The same for commands that use one GPU: several are refused. */
bool device_open_one(struct device *device, const char *name, const struct project *project,
                     struct err *err);
struct evaluator *device_evaluator(struct device *device, const struct device_options *options,
                                   struct err *err);
void device_close(struct device *device);
