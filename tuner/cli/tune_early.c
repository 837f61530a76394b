/* SPDX-License-Identifier: MIT */
/* Compiles that begin while the driver still starts, for what a first run certainly asks first. The
 * kernel module's files say what the GPU is called, and tuner/gpus what that is; where they don't,
 * or are wrong, the run begins when the driver has spoken. */
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/err.h"
#include "tuner/base/file.h"
#include "tuner/base/log.h"
#include "tuner/cli/configs_file.h"
#include "tuner/cli/tune.h"
#include "tuner/jit/jit.h"
#include "tuner/spec/spec.h"

enum { CONFIGS_MOST = 64, POLL_MS = 200, ANSWER_MS = 120000 };

/* "Model:  NVIDIA H200" of one GPU's file. */
static bool model_read(struct arena *arena, const char *path, char *out, size_t size)
{
    const char *text = file_exists(path) ? file_read(arena, path, NULL, NULL) : NULL;
    const char *model = text ? strstr(text, "Model:") : NULL;
    if (!model)
        return false;
    model += strlen("Model:");
    model += strspn(model, " \t");
    snprintf(out, size, "%.*s", (int)strcspn(model, "\n"), model);
    return out[0] != '\0';
}

/* What all of the machine's GPUs are called, if it is one name. */
static bool model_find(char *out, size_t size)
{
    struct arena arena = {0};
    const char *given = getenv("WT_GPUS");
    const char *folder = given ? given : "/proc/driver/nvidia/gpus";
    char model[96] = "";
    size_t n;
    char **names = folder_list(&arena, folder, &n);
    bool alike = n > 0;
    out[0] = '\0';
    for (size_t i = 0; alike && i < n; i++) {
        const char *path = arena_printf(&arena, "%s/%s/information", folder, names[i]);
        alike = model_read(&arena, path, model, sizeof model) && (i == 0 || !strcmp(out, model));
        snprintf(out, size, "%s", model);
    }
    arena_finish(&arena);
    return alike;
}

static bool gpu_guess(const char *root, struct gpu_info *gpu)
{
    char model[96], arch[16];
    struct gpu_peaks peaks;
    if (!model_find(model, sizeof model) || !gpu_peaks_load(root, model, &peaks, NULL) || !peaks.cc)
        return false;
    snprintf(arch, sizeof arch, "sm_%d%s", peaks.cc, peaks.cc == 90 ? "a" : "");
    if (!gpu_info_of_arch(arch, gpu))
        return false;
    if (peaks.sms)
        gpu->sms = peaks.sms;
    return true;
}

/* A first run on one GPU: of others the store and the other GPUs decide what comes first. */
static bool is_certain(const struct tune *tune)
{
    const struct tune_request *request = tune->request;
    const struct device_list *list = &tune->device.list;
    return !list->is_replay && !list->is_all && list->n == 1 && !tune->n_shards && !tune->weights &&
           !(request->configs && request->strategy) && !file_exists(request->db);
}

/* What the run tries first, the default before a list; 0: not known, or to be refused. */
static size_t first_configs(struct tune *tune, struct arena *arena, const struct task *task,
                            const struct gpu_info *gpu, struct config **out)
{
    const struct tune_request *request = tune->request;
    size_t n = 0;
    struct search_options options = {.strategy = request->strategy,
                                     .level = tune->level,
                                     .seed = request->seed,
                                     .budget = tune->budget};
    struct config *listed = NULL;
    if (request->configs && !configs_load(arena, request->configs, task->kernel, &listed, &n, NULL))
        return 0;
    options.listed = listed;
    options.n_listed = n;
    *out = arena_alloc(arena, CONFIGS_MOST * sizeof **out);
    return search_first(task, gpu, &options, *out, CONFIGS_MOST);
}

void early_begin(struct tune *tune, const struct plan_request *request)
{
    struct gpu_info gpu;
    struct plan plan = {0};
    struct arena arena = {0};
    struct config *configs;
    size_t n = 0;
    struct live_options options = {.root = tune->project.root,
                                   .cache_folder = tune->request->cache,
                                   .jobs = (int)tune->request->jobs};
    if (!is_certain(tune))
        return;
    if (!gpu_guess(tune->project.root, &gpu)) {
        log_debug("what the GPU is will be known when the driver has started");
        return;
    }
    if (plan_make(request, &gpu, &plan, NULL) && plan.n > 0)
        n = first_configs(tune, &arena, &plan.tasks[0], &gpu, &configs);
    if (n && (tune->farm = live_farm(&options, gpu.arch, NULL)))
        log_debug("compilers begin for %s, while the driver starts", gpu.arch);
    for (size_t i = 0; tune->farm && i < n; i++)
        live_farm_prefetch(tune->farm, &plan.tasks[0], &configs[i]);
    plan_free(&plan);
    arena_finish(&arena);
}

void early_wait(struct tune *tune)
{
    double end_s = clock_now_s() + ANSWER_MS * 1e-3;
    bool has_spoken = !tune->farm;
    while (!has_spoken && clock_now_s() < end_s) {
        size_t n;
        const int *fds = jit_fds(tune->farm, &n);
        struct pollfd *polled = xcalloc(n + 1, sizeof *polled);
        for (size_t i = 0; i < n; i++)
            polled[i + 1] = (struct pollfd){.fd = fds[i], .events = POLLIN};
        polled[0] = (struct pollfd){.fd = tune->device.asked.fd, .events = POLLIN};
        poll(polled, n + 1, POLL_MS);
        has_spoken = polled[0].revents != 0;
        free(polled);
        if (!has_spoken)
            jit_tend(tune->farm, 0);
    }
}
