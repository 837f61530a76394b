/* SPDX-License-Identifier: MIT */
/* The devices' facts, asked by a child, so that the caller stays without a CUDA context and can
 * fork. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"
#include "tuner/base/err.h"
#include "tuner/base/proc.h"
#include "tuner/base/str.h"
#include "tuner/gpu/gpu.h"
#include "tuner/gpu/trace.h"
#include "tuner/jit/jit.h"
#include "tuner/measure/burst.h"
#include "tuner/measure/device_child.h"
#include "tuner/measure/live.h"

enum { PROBE_MS = 120000, DEVICES_MOST = 1024 };

struct facts {
    struct gpu_info gpu;
    char driver[32];
    char message[256]; /* why there are none */
};

struct devices {
    int n;
    struct facts items[];
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

/* A line that says how many, then one of each. ctx: what it becomes then, if it has kernels. */
static int probe_run(void *ctx, int fd)
{
    struct device_child *child = ctx;
    struct str line = {0};
    struct err err = {0};
    device_child_prepare();
    int n = gpu_count(&err);
    record_add_i64(&line, "count", n);
    record_add(&line, "message", err.text);
    bool fine = line_write(fd, line.text);
    for (int i = 0; fine && i < n; i++) {
        struct gpu_info gpu = {0};
        struct err why = {0};
        char driver[32] = "";
        str_clear(&line);
        record_add_i64(&line, "ok", gpu_read(i, &gpu, driver, &why));
        record_add(&line, "message", why.text);
        say_gpu(&line, &gpu, driver);
        fine = line_write(fd, line.text);
    }
    str_finish(&line);
    return !fine || n < 1 ? 1 : child->kernels ? device_child_await(child, fd) : 0;
}

static bool facts_hear(const char *line, struct facts *facts)
{
    int64_t ok;
    *facts = (struct facts){0};
    return record_get_i64(line, "ok", &ok) &&
           record_get(line, "message", facts->message, sizeof facts->message) &&
           (!ok || hear_gpu(line, facts));
}

/* What the child says, line by line. NULL: it said less. */
static struct devices *devices_hear(int fd, int *got, struct err *err)
{
    struct str pending = {0}, line = {0};
    struct devices *devices = NULL;
    char message[1024] = "";
    int64_t n = -1;
    *got = line_read(fd, &pending, &line, PROBE_MS);
    bool fine = *got == 1 && record_get_i64(line.text, "count", &n) && n <= DEVICES_MOST &&
                record_get(line.text, "message", message, sizeof message);
    if (fine && n < 0)
        err_set(err, "%s", message);
    if (fine && n > 0)
        devices = xcalloc(1, sizeof *devices + (size_t)n * sizeof *devices->items);
    for (; fine && devices && devices->n < n; devices->n += fine) {
        str_clear(&line);
        *got = line_read(fd, &pending, &line, PROBE_MS);
        fine = *got == 1 && facts_hear(line.text, &devices->items[devices->n]);
    }
    str_finish(&pending);
    str_finish(&line);
    if (fine)
        return devices;
    free(devices);
    return NULL;
}

bool devices_call(struct proc *proc, const struct kernel *const *kernels, size_t n_kernels,
                  struct err *err)
{
    struct device_child child = {.kernels = kernels, .n_kernels = n_kernels};
    return proc_start(proc, probe_run, &child, NULL, 0) ||
           err_set(err, "a process to ask the GPU can't be forked");
}

struct devices *devices_answer(struct proc *proc, bool stays, struct err *err)
{
    struct err said = {0};
    int got;
    struct devices *devices = devices_hear(proc->fd, &got, &said);
    if (!stays || !devices)
        proc_kill(proc);
    if (!devices && said.text[0])
        err_set(err, "%s", said.text);
    else if (!devices)
        err_set(err,
                "the driver %s while it was asked for its devices; see whether "
                "nvidia-smi works",
                got < 0 ? "hung" : "crashed");
    return devices;
}

struct devices *devices_ask(struct err *err)
{
    struct proc proc = {0};
    return devices_call(&proc, NULL, 0, err) ? devices_answer(&proc, false, err) : NULL;
}

int devices_count(const struct devices *devices) { return devices->n; }

void devices_free(struct devices *devices) { free(devices); }

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

bool devices_probe(const struct devices *devices, int device, struct gpu_info *gpu, struct env *env,
                   struct err *err)
{
    if (device < 0 || device >= devices->n)
        return err_set(err, "there is no device cuda:%d; the driver sees %d", device, devices->n);
    const struct facts *facts = &devices->items[device];
    if (facts->message[0])
        return err_set(err, "%s", facts->message);
    *gpu = facts->gpu;
    *env = (struct env){.cc = gpu->cc, .sms = gpu->sms, .memory_bytes = gpu->memory_bytes};
    snprintf(env->gpu_name, sizeof env->gpu_name, "%s", gpu->name);
    snprintf(env->gpu_slug, sizeof env->gpu_slug, "%s", gpu->slug);
    snprintf(env->driver, sizeof env->driver, "%s", facts->driver);
    snprintf(env->policy, sizeof env->policy, "%s", MEASURE_POLICY);
    return jit_nvrtc_version(env->cuda, sizeof env->cuda, err);
}
