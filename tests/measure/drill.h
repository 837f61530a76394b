/* SPDX-License-Identifier: MIT */
/* The drill kernel and a live evaluator's options, for the tests of the evaluator. */
#pragma once
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tests/tap.h"
#include "tuner/base/arena.h"
#include "tuner/base/err.h"
#include "tuner/measure/live.h"
#include "tuner/spec/spec.h"

enum {
    FAULT_NONE,
    FAULT_ZEROS,
    FAULT_OVERRUN,
    FAULT_ADDRESS,
    FAULT_ENDLESS,
    FAULT_TRAP,
    FAULT_SCRATCH
};

struct drill {
    struct arena arena;
    const struct kernel *kernel;
    char cache[64];
    struct task task;
    struct live_options options;
};

/* argv[1] is the source root. */
__attribute__((unused)) static bool drill_open(struct drill *drill, const char *root)
{
    struct err err = {0};
    char *folder = arena_printf(&drill->arena, "%s/tests/measure/drills", root);
    drill->kernel = kernel_load(&drill->arena, folder, "drill", &err);
    snprintf(drill->cache, sizeof drill->cache, "/tmp/wt-drill-XXXXXX");
    if (!drill->kernel || !mkdtemp(drill->cache)) {
        printf("Bail out! %s\n", err.text);
        return false;
    }
    drill->task = (struct task){.kernel = drill->kernel, .dtype = "bf16", .dims = {37, 129, 0}};
    drill->options = (struct live_options){.jobs = 2,
                                           .root = root,
                                           .cache_folder = drill->cache,
                                           .kernels = &drill->kernel,
                                           .n_kernels = 1,
                                           .deadline_s = 3,
                                           .seed = 7};
    return true;
}

__attribute__((unused)) static void drill_close(struct drill *drill)
{
    char command[128];
    snprintf(command, sizeof command, "rm -rf '%s'", drill->cache);
    if (system(command) != 0)
        printf("# %s was left behind\n", drill->cache);
    arena_finish(&drill->arena);
}

__attribute__((unused)) static struct config drill_config(const struct drill *drill, int fault,
                                                          int threads)
{
    struct config config = config_default(drill->kernel);
    config.values[kernel_param_index(drill->kernel, "fault")] = fault;
    config.values[kernel_param_index(drill->kernel, "threads")] = threads;
    return config;
}
