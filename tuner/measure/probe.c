/* SPDX-License-Identifier: MIT */
/* The device's facts, asked by a child, so that the caller stays without a CUDA context and can
 * fork. */
#include <stdio.h>
#include <string.h>

#include "tuner/base/err.h"
#include "tuner/base/proc.h"
#include "tuner/base/str.h"
#include "tuner/gpu/gpu.h"
#include "tuner/gpu/trace.h"
#include "tuner/jit/jit.h"
#include "tuner/measure/burst.h"
#include "tuner/measure/live.h"

enum { PROBE_MS = 120000 };

struct facts {
    bool ok;
    int count;
    struct gpu_info gpu;
    char driver[32];
    char message[1024];
};

static void say_gpu(struct str *line, const struct gpu_info *gpu, const char *driver)
{
    record_add(line, "name", gpu->name);
    record_add(line, "slug", gpu->slug);
    record_add(line, "arch", gpu->arch);
    record_add(line, "uuid", gpu->uuid);
    record_add(line, "driver", driver);
    record_add_i64(line, "cc", gpu->cc);
    record_add_i64(line, "sms", gpu->sms);
    record_add_i64(line, "smem_per_block", gpu->smem_per_block);
    record_add_i64(line, "smem_per_sm", gpu->smem_per_sm);
    record_add_i64(line, "regs_per_sm", gpu->regs_per_sm);
    record_add_i64(line, "threads_per_sm", gpu->threads_per_sm);
    record_add_i64(line, "l2_bytes", gpu->l2_bytes);
    record_add_i64(line, "memory_bytes", gpu->memory_bytes);
    record_add_i64(line, "clock_mhz", gpu->clock_mhz);
}

static bool hear_gpu(const char *line, struct facts *facts)
{
    struct gpu_info *gpu = &facts->gpu;
    int64_t cc, sms, clock_mhz;
    if (!record_get(line, "name", gpu->name, sizeof gpu->name) ||
        !record_get(line, "slug", gpu->slug, sizeof gpu->slug) ||
        !record_get(line, "arch", gpu->arch, sizeof gpu->arch) ||
        !record_get(line, "uuid", gpu->uuid, sizeof gpu->uuid) ||
        !record_get(line, "driver", facts->driver, sizeof facts->driver) ||
        !record_get_i64(line, "cc", &cc) || !record_get_i64(line, "sms", &sms) ||
        !record_get_i64(line, "smem_per_block", &gpu->smem_per_block) ||
        !record_get_i64(line, "smem_per_sm", &gpu->smem_per_sm) ||
        !record_get_i64(line, "regs_per_sm", &gpu->regs_per_sm) ||
        !record_get_i64(line, "threads_per_sm", &gpu->threads_per_sm) ||
        !record_get_i64(line, "l2_bytes", &gpu->l2_bytes) ||
        !record_get_i64(line, "memory_bytes", &gpu->memory_bytes) ||
        !record_get_i64(line, "clock_mhz", &clock_mhz))
        return false;
    gpu->cc = (int)cc;
    gpu->sms = (int)sms;
    gpu->clock_mhz = (int)clock_mhz;
    return true;
}

/* ctx: the ordinal, or -1 to count. */
static int probe_run(void *ctx, int fd)
{
    int device = *(int *)ctx, count = 0;
    struct str line = {0};
    struct err err = {0};
    struct gpu *gpu = NULL;
    if (device < 0)
        count = gpu_count(&err);
    else
        gpu = gpu_open(device, &err);
    record_add_i64(&line, "ok", device < 0 ? count >= 0 : gpu != NULL);
    record_add_i64(&line, "count", count);
    record_add(&line, "message", err.text);
    if (gpu)
        say_gpu(&line, gpu_describe(gpu), gpu_driver_version(gpu));
    return line_write(fd, line.text) ? 0 : 1;
}

static bool ask(int device, struct facts *facts, struct err *err)
{
    struct proc proc = {0};
    struct str pending = {0}, line = {0};
    int64_t ok = 0, count = -1;
    *facts = (struct facts){0};
    if (!proc_start(&proc, probe_run, &device, NULL, 0))
        return err_set(err, "a process to ask the GPU can't be forked");
    int got = line_read(proc.fd, &pending, &line, PROBE_MS);
    proc_kill(&proc);
    bool heard = got == 1 && record_get_i64(line.text, "ok", &ok) &&
                 record_get_i64(line.text, "count", &count) &&
                 record_get(line.text, "message", facts->message, sizeof facts->message) &&
                 (!ok || device < 0 || hear_gpu(line.text, facts));
    str_finish(&pending);
    str_finish(&line);
    facts->count = (int)count;
    if (!heard)
        return err_set(err,
                       "the driver %s while it was asked for its devices; see whether "
                       "nvidia-smi works",
                       got < 0 ? "hung" : "crashed");
    return ok || err_set(err, "%s", facts->message);
}

int device_count(struct err *err)
{
    struct facts facts;
    return ask(-1, &facts, err) ? facts.count : -1;
}

/* Whether CUPTI starts beside a context; that its records are whole is checked at each sample. */
static int trace_probe_run(void *ctx, int fd)
{
    struct str line = {0};
    struct err err = {0};
    struct kernel_span none[1];
    struct gpu *gpu = NULL;
    size_t n;
    bool ok = trace_open(&err) && (gpu = gpu_open(*(int *)ctx, &err)) && trace_start(&err) &&
              trace_take(none, 1, &n, &err);
    record_add_i64(&line, "ok", ok);
    record_add(&line, "message", err.text);
    return line_write(fd, line.text) ? 0 : 1;
}

static bool trace_works(int device, struct err *err)
{
    struct proc proc = {0};
    struct str pending = {0}, line = {0};
    int64_t ok = 0;
    char message[1024] = "CUPTI crashed or hung: measure with --timer events";
    if (!proc_start(&proc, trace_probe_run, &device, NULL, 0))
        return err_set(err, "a process to ask CUPTI can't be forked");
    if (line_read(proc.fd, &pending, &line, PROBE_MS) == 1 &&
        (!record_get_i64(line.text, "ok", &ok) ||
         !record_get(line.text, "message", message, sizeof message)))
        ok = 0;
    proc_kill(&proc);
    str_finish(&pending);
    str_finish(&line);
    return ok || err_set(err, "%s", message);
}

bool timer_choose(const char *word, int device, enum timer *timer, char policy[64], struct err *err)
{
    bool is_auto = strcmp(word, "auto") == 0;
    *timer = TIMER_EVENTS;
    if (is_auto || strcmp(word, "cupti") == 0) {
        if (trace_works(device, is_auto ? NULL : err))
            *timer = TIMER_CUPTI;
        else if (!is_auto)
            return false;
    } else if (strcmp(word, "events") != 0) {
        return err_set(err, "--timer '%s': expected events, cupti or auto", word);
    }
    snprintf(policy, 64, "%s", *timer == TIMER_CUPTI ? MEASURE_POLICY_CUPTI : MEASURE_POLICY);
    return true;
}

bool device_probe(int device, struct gpu_info *gpu, struct env *env, struct err *err)
{
    struct facts facts;
    if (device < 0)
        return err_set(err, "there is no device cuda:%d", device);
    if (!ask(device, &facts, err))
        return false;
    *gpu = facts.gpu;
    *env = (struct env){.cc = gpu->cc, .sms = gpu->sms, .memory_bytes = gpu->memory_bytes};
    snprintf(env->gpu_name, sizeof env->gpu_name, "%s", gpu->name);
    snprintf(env->gpu_slug, sizeof env->gpu_slug, "%s", gpu->slug);
    snprintf(env->driver, sizeof env->driver, "%s", facts.driver);
    snprintf(env->policy, sizeof env->policy, "%s", MEASURE_POLICY);
    return jit_nvrtc_version(env->cuda, sizeof env->cuda, err);
}
