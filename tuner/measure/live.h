/* SPDX-License-Identifier: MIT */
/* Evaluators. Each returns NULL with err when it can't be made; freed by evaluator->free. */
#pragma once
#include "tuner/base/proc.h"
#include "tuner/measure/evaluator.h"

/* What times a final: event pairs around the graph, or CUPTI's records of its kernels. Searches use
 * events always: records cost launches and a flush for each sample. */
enum timer { TIMER_EVENTS, TIMER_CUPTI };

/* Asked once a config's code is known and before the device sees it: a trial that its measurement
 * would only repeat (`like`: config, build, launch and reference are filled). False: none. */
typedef bool (*trial_known)(void *ctx, const struct task *task, const struct trial *like,
                            struct trial *out);

struct live_options {
    int device;       /* CUDA ordinal */
    int jobs;         /* compile workers; 0: the number of processors */
    const char *root; /* holds kernel_templates/ */
    const char *cache_folder;
    const struct kernel *const *kernels; /* all that tasks may name */
    size_t n_kernels;
    double deadline_s; /* one trial, 0: 20 s */
    uint64_t seed;     /* of the random data */
    enum timer timer;
    /* Searches only; finals are measured. Configs of one code and launch then share a measurement
     * too. NULL: everything is measured. */
    trial_known known;
    void *known_ctx;
    struct jit_share *share; /* of compilers, with other live evaluators; NULL: none */
    size_t share_member;
    struct jit **farm;    /* of live_farm: taken over, *farm is NULL then; NULL: none */
    struct proc *waiting; /* of devices_call with the same kernels: taken over, and zeroed, if it is
                             of use; NULL: none */
};

/* What the driver says of this machine's devices. One forked child asks it of all of them, and
 * creates no context: starting the driver costs a good part of a second each time. NULL and err
 * when there is no driver or no device. */
struct devices;
struct devices *devices_ask(struct err *err);
/* The same in two steps: the child is forked, and later its answer is waited for; its descriptor
 * tells when there is one. With kernels (NULL: none) a child that has answered stays, and is the
 * caller's, to be the device's process of an evaluator (live_options.waiting) or to be killed. */
bool devices_call(struct proc *proc, const struct kernel *const *kernels, size_t n_kernels,
                  struct err *err);
struct devices *devices_answer(struct proc *proc, bool stays, struct err *err);
int devices_count(const struct devices *devices);
bool devices_probe(const struct devices *devices, int device, struct gpu_info *gpu, struct env *env,
                   struct err *err);
void devices_free(struct devices *devices);
/* "events", "cupti", or "auto": CUPTI where a child of this process can trace a kernel with it.
 * Writes the policy's name. "cupti" where it can't be had is an error. */
bool timer_choose(const char *word, int device, enum timer *timer, char policy[64],
                  struct err *err);
struct evaluator *live_new(const struct live_options *options, const struct gpu_info *gpu,
                           struct err *err);

/* For a caller that knows what will be asked before the driver has said what the GPU is: compilers
 * for `arch` (root, cache_folder and jobs of options), which begin with what every evaluator needs.
 * Either the evaluator's (live_options.farm) or to be freed. */
struct jit *live_farm(const struct live_options *options, const char *arch, struct err *err);
/* What a job of this config needs. */
void live_farm_prefetch(struct jit *farm, const struct task *task, const struct config *config);

/* Looks a recorded trial up; false when it was never recorded (the evaluator then answers
 * CONSTRAINT, "not recorded"). */
typedef bool (*trial_lookup)(void *ctx, const struct task *task, const struct config *config,
                             struct trial *out);
struct evaluator *replay_new(trial_lookup lookup, void *ctx);

/* Time from a formula; for tests. us <= 0 means a failing config. */
typedef double (*trial_formula)(void *ctx, const struct task *task, const struct config *config);
struct evaluator *model_new(trial_formula formula, void *ctx, double noise, uint64_t seed);
