/* SPDX-License-Identifier: MIT */
/* Replay reads db/results/<gpu> into a store in memory and answers from it: same loop, no GPU. Its
 * env says so in the policy, so that what it writes is never taken for a measurement. */
#include "tuner/cli/device.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/err.h"
#include "tuner/base/file.h"
#include "tuner/base/log.h"
#include "tuner/base/str.h"
#include "tuner/cli/device_list.h"
#include "tuner/spec/spec.h"

static void gpu_label(struct device *device, int ordinal, const char *uuid)
{
    struct device_gpu *gpu = &device->gpus[device->n_gpus++];
    gpu->ordinal = ordinal;
    snprintf(gpu->name, sizeof gpu->name, "cuda:%d", ordinal);
    snprintf(gpu->uuid, sizeof gpu->uuid, "%s", uuid);
}

/* One store row and one set of headers speak for all of them. */
static bool alike(const struct device *device, const struct gpu_info *other, int ordinal,
                  struct err *err)
{
    const struct gpu_info *first = &device->gpu;
    if (strcmp(first->name, other->name) == 0 && first->cc == other->cc &&
        first->sms == other->sms && first->memory_bytes == other->memory_bytes)
        return true;
    return err_set(err,
                   "%s is %s (%d SMs, %.1f GB) but cuda:%d is %s (%d SMs, %.1f GB): only equal "
                   "GPUs are tuned together; run them apart, each with a --device of its own",
                   device->gpus[0].name, first->name, first->sms, (double)first->memory_bytes / 1e9,
                   ordinal, other->name, other->sms, (double)other->memory_bytes / 1e9);
}

static bool gpu_add(struct device *device, const struct devices *devices, int ordinal,
                    struct err *err)
{
    struct gpu_info gpu;
    struct env env;
    if (!devices_probe(devices, ordinal, &gpu, &env, err))
        return err_wrap(err, "cuda:%d", ordinal);
    if (device->n_gpus == 0) {
        device->gpu = gpu;
        device->env = env;
    } else if (!alike(device, &gpu, ordinal, err)) {
        return false;
    }
    gpu_label(device, ordinal, gpu.uuid);
    return true;
}

/* cuda:all, written out. */
static bool ordinals_fill(struct device_list *list, int n, struct err *err)
{
    for (size_t i = 0; i < list->n; i++)
        if (list->ordinals[i] >= n)
            return err_set(err, "--device cuda:%d: this machine has %d GPU%s, counted from 0",
                           list->ordinals[i], n, n == 1 ? "" : "s");
    if (list->is_all && n > GPUS_MOST)
        return err_set(err, "--device cuda:all: this machine has %d GPUs; name at most %d of them",
                       n, GPUS_MOST);
    for (int i = 0; list->is_all && i < n; i++)
        list->ordinals[list->n++] = i;
    return true;
}

static bool gpus_add(struct device *device, const struct devices *devices, struct err *err)
{
    struct device_list *list = &device->list;
    if (!ordinals_fill(list, devices_count(devices), err))
        return false;
    for (size_t i = 0; i < list->n; i++)
        if (!gpu_add(device, devices, list->ordinals[i], err))
            return false;
    return true;
}

/* Several GPUs have a process each, which are forked by others. */
static bool has_one_gpu(const struct device *device)
{
    return !device->list.is_replay && !device->list.is_all && device->list.n == 1;
}

static bool cuda_open(struct device *device, struct err *err)
{
    struct err why = {0};
    struct gpu_peaks peaks;
    struct devices *devices = devices_answer(&device->asked, has_one_gpu(device), &why);
    if (!devices)
        return err_set(err,
                       "no usable GPU: %s; without one tune, cover and compare take --device "
                       "replay:h200, and tune also --compile-only --arch sm_90a",
                       why.text[0] ? why.text : "the CUDA driver knows none");
    bool fine = gpus_add(device, devices, err);
    devices_free(devices);
    if (!fine)
        return false;
    if (gpu_peaks_load(device->project->root, device->gpu.name, &peaks, NULL)) {
        snprintf(device->gpu.slug, sizeof device->gpu.slug, "%s", peaks.slug);
        snprintf(device->env.gpu_slug, sizeof device->env.gpu_slug, "%s", peaks.slug);
    }
    return true;
}

static bool env_take(void *ctx, const struct winner_row *row, struct err *err)
{
    struct device *device = ctx;
    (void)err;
    device->env = row->env;
    return true;
}

/* The limits of the architecture, and the name and SM count of the recorded GPU. */
static bool replay_describe(struct device *device, struct err *err)
{
    char arch[16];
    const struct env *env = &device->env;
    snprintf(arch, sizeof arch, "sm_%d%s", env->cc, env->cc == 90 ? "a" : "");
    if (!gpu_info_of_arch(arch, &device->gpu))
        return err_set(err, "the limits of %s (compute capability %d) are not known", arch,
                       env->cc);
    snprintf(device->gpu.name, sizeof device->gpu.name, "%s", env->gpu_name);
    snprintf(device->gpu.slug, sizeof device->gpu.slug, "%s", env->gpu_slug);
    device->gpu.sms = env->sms;
    device->gpu.memory_bytes = env->memory_bytes;
    return true;
}

static bool results_refuse(const struct project *project, const char *gpu, struct err *err)
{
    size_t n;
    struct arena arena = {0};
    struct str known = {0};
    char **names = folder_list(&arena, arena_printf(&arena, "%s/db/results", project->root), &n);
    for (size_t i = 0; i < n; i++)
        str_addf(&known, "%s%s", i ? ", " : "", names[i]);
    err_set(err, "no results of '%s' are recorded in db/results: there are %s", gpu,
            known.text ? known.text : "none");
    str_finish(&known);
    arena_finish(&arena);
    return false;
}

static bool replay_open(struct device *device, const char *gpu, struct err *err)
{
    char folder[1024], policy[sizeof device->env.policy];
    snprintf(folder, sizeof folder, "%s/db/results/%s", device->project->root, gpu);
    if (!gpu[0] || strchr(gpu, '/') || !file_exists(folder))
        return results_refuse(device->project, gpu, err);
    device->is_replay = true;
    device->recorded = store_open(":memory:", false, err);
    if (!device->recorded || !store_import(device->recorded, folder, err) ||
        !store_winners(device->recorded, NULL, NULL, env_take, device, err))
        return false;
    if (!device->env.gpu_name[0])
        return err_set(err, "%s holds no winner to replay", folder);
    if (!store_env(device->recorded, &device->env, &device->recorded_env, err))
        return false;
    snprintf(policy, sizeof policy, "replay of %.53s", device->env.policy);
    memcpy(device->env.policy, policy, sizeof policy);
    device->sources = xcalloc(device->project->n_kernels + 1, sizeof *device->sources);
    return replay_describe(device, err);
}

/* One recording that answers for several: each has its name as UUID. */
static void replay_label(struct device *device, const struct device_list *list)
{
    device->n_gpus = list->n;
    for (size_t i = 0; list->n > 1 && i < list->n; i++) {
        struct device_gpu *gpu = &device->gpus[i];
        snprintf(gpu->name, sizeof gpu->name, "replay:%.10s#%zu", list->recording, i);
        snprintf(gpu->uuid, sizeof gpu->uuid, "%s", gpu->name);
    }
}

bool device_open_begin(struct device *device, const char *name, const struct project *project,
                       struct err *err)
{
    *device = (struct device){.project = project};
    return device_list_parse(name, &device->list, err) &&
           (device->list.is_replay ||
            devices_call(&device->asked, has_one_gpu(device) ? project->kernels : NULL,
                         project->n_kernels, err));
}

bool device_open_end(struct device *device, struct err *err)
{
    if (!device->list.is_replay)
        return cuda_open(device, err);
    replay_label(device, &device->list);
    return replay_open(device, device->list.recording, err);
}

bool device_open(struct device *device, const char *name, const struct project *project,
                 struct err *err)
{
    return device_open_begin(device, name, project, err) && device_open_end(device, err);
}

bool device_open_one(struct device *device, const char *name, const struct project *project,
                     struct err *err)
{
    return device_open(device, name, project, err) &&
           (device->n_gpus == 1 ||
            err_set(err, "--device %s: only tune uses several GPUs; name one, as in cuda:0", name));
}

/* Its files are read once. NULL: they cannot be. */
static struct replay_source *source_of(struct device *device, const struct kernel *kernel)
{
    size_t i = 0;
    while (device->project->kernels[i] != kernel)
        i++;
    struct replay_source *source = &device->sources[i];
    return source->hash[0] || project_source_hash(device->project, kernel, source->hash, NULL)
               ? source
               : NULL;
}

static void say_older(struct replay_source *source, const char *kernel_name)
{
    if (!source->says_older)
        log_warn("%s has changed since it was recorded: older timings are replayed", kernel_name);
    source->says_older = true;
}

/* The task's recording of these sources, or its newest one: neither a changed comment nor a tuning
 * that was not ended again must silence a replay. Tasks are asked for many times in a row. */
static int64_t recording_of(struct device *device, const struct task *task)
{
    char recorded[33];
    if (device->recorded_task.kernel && task_equal(&device->recorded_task, task))
        return device->recorded_kernel;
    struct replay_source *source = source_of(device, task->kernel);
    device->recorded_task = *task;
    device->recorded_kernel = -1;
    if (source &&
        store_source_recorded(device->recorded, device->recorded_env, task, source->hash,
                              &device->recorded_kernel, recorded, sizeof recorded) &&
        strcmp(recorded, source->hash) != 0)
        say_older(source, task->kernel->name);
    return device->recorded_kernel;
}

static bool replay_lookup(void *ctx, const struct task *task, const struct config *config,
                          struct trial *out)
{
    struct device *device = ctx;
    int64_t kernel_id = recording_of(device, task);
    bool found = store_trial_find(device->recorded, device->recorded_env, kernel_id, task, config,
                                  "search", out) ||
                 store_trial_find(device->recorded, device->recorded_env, kernel_id, task, config,
                                  "final", out);
    if (found) /* in the recording it was; here it is replayed like any other */
        out->carried_from[0] = '\0';
    return found;
}

struct evaluator *device_evaluator(struct device *device, const struct device_options *options,
                                   struct err *err)
{
    if (device->is_replay)
        return replay_new(replay_lookup, device);
    struct live_options live = {.device = device->gpus[options->gpu].ordinal,
                                .jobs = (int)options->jobs,
                                .root = device->project->root,
                                .cache_folder = options->cache,
                                .kernels = device->project->kernels,
                                .n_kernels = device->project->n_kernels,
                                .deadline_s = options->deadline_s,
                                .seed = options->seed,
                                .timer = device->timer,
                                .known = options->known,
                                .known_ctx = options->known_ctx,
                                .share = options->share,
                                .share_member = options->gpu,
                                .waiting = has_one_gpu(device) ? &device->asked : NULL,
                                .farm = options->farm};
    return live_new(&live, &device->gpu, err);
}

void device_close(struct device *device)
{
    proc_kill(&device->asked);
    if (device->recorded)
        store_close(device->recorded);
    free(device->sources);
    *device = (struct device){0};
}
