/* SPDX-License-Identifier: MIT */
/* The farm: one forked child a compile (compile_child.c), a deadline and a memory limit each, first
 * in first out, what is waited for before what may be. A child writes its entry into a folder of
 * its own and answers one line; the parent moves the folder into the cache. */
#include "tuner/jit/jit.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tuner/base/file.h"
#include "tuner/base/log.h"
#include "tuner/base/proc.h"
#include "tuner/jit/cache.h"
#include "tuner/jit/compile_child.h"
#include "tuner/jit/compiler.h"
#include "tuner/jit/share.h"
#include "tuner/jit/source.h"

enum { OTHERS_MS = 10 };
enum unit_state { UNIT_QUEUED, UNIT_RUNNING, UNIT_DONE };

struct unit {
    char key[33];
    char *source_path, *defines, *temp; /* in the jit's arena */
    enum unit_state state;
    bool is_wanted;    /* somebody waits for it */
    bool is_elsewhere; /* queued, and another member of the share compiles it */
    struct proc proc;
    struct str pending;
    double deadline_s; /* on the monotonic clock: of this compile, before it of another farm's */
    struct cubin cubin;
};

struct jit {
    struct arena arena;
    struct jit_options options;
    char nvrtc[16], build[176];
    struct unit **units;
    size_t n_units, n_running, first_queued;
    int *fds;
};

static bool options_check(struct jit *jit, struct err *err)
{
    char probe[560];
    struct jit_options *o = &jit->options;
    if (!folder_make(o->cache_folder, err))
        return err_wrap(err, "cubin cache (choose another with --cache)");
    snprintf(probe, sizeof probe, "%s/.probe", o->cache_folder);
    if (!file_write(probe, "", 0, err))
        return err_wrap(err, "cubin cache (choose another with --cache)");
    unlink(probe);
    if (!nvrtc_version(jit->nvrtc, sizeof jit->nvrtc, err))
        return false;
    nvrtc_build(jit->build, sizeof jit->build);
    return true;
}

struct jit *jit_new(const struct jit_options *options, struct err *err)
{
    struct jit *jit = xcalloc(1, sizeof *jit);
    jit->options = *options;
    jit->options.root = arena_strdup(&jit->arena, options->root);
    jit->options.cache_folder = arena_strdup(&jit->arena, options->cache_folder);
    jit->options.arch = arena_strdup(&jit->arena, options->arch);
    if (jit->options.jobs <= 0)
        jit->options.jobs = processor_count();
    if (jit->options.deadline_s <= 0)
        jit->options.deadline_s = 45;
    if (jit->options.memory_bytes <= 0)
        jit->options.memory_bytes = 4ll << 30;
    if (options_check(jit, err))
        return jit;
    jit_free(jit);
    return NULL;
}

void jit_free(struct jit *jit)
{
    if (!jit)
        return;
    for (size_t i = 0; i < jit->n_units; i++) {
        struct unit *u = jit->units[i];
        if (u->state == UNIT_RUNNING) {
            proc_kill(&u->proc);
            folder_remove(u->temp);
        }
        str_finish(&u->pending);
        free(u);
    }
    free(jit->units);
    free(jit->fds);
    arena_finish(&jit->arena);
    free(jit);
}

const char *jit_arch(const struct jit *jit) { return jit->options.arch; }

bool jit_nvrtc_version(char *out, size_t size, struct err *err)
{
    return nvrtc_version(out, size, err);
}

static void unit_fail(struct unit *u, enum trial_status status, const char *message)
{
    u->cubin = (struct cubin){.status = status, .build.registers = -1};
    snprintf(u->cubin.message, sizeof u->cubin.message, "%.250s", message);
    u->state = UNIT_DONE;
}

static uint64_t share_key(const struct unit *u) { return hash_text(HASH_START, u->key) | 1; }

/* Another farm is at it. One that is as long at it as a compile may take (it does not tend its
 * compilers, or hangs) is waited for no more: both may compile it. */
static bool elsewhere_is_overdue(const struct jit *jit, struct unit *u)
{
    if (u->deadline_s == 0)
        u->deadline_s = clock_now_s() + jit->options.deadline_s;
    if (clock_now_s() <= u->deadline_s)
        return false;
    log_info("%s: not compiled by another process for %.0f s, compiled here", u->source_path,
             jit->options.deadline_s);
    return true;
}

/* Taken, unless others have all compilers; what another farm has made by now is there. */
static enum share_claim unit_claim(struct jit *jit, struct unit *u)
{
    struct jit_options *o = &jit->options;
    enum share_claim claim =
        o->share ? share_claim(o->share, o->share_member, share_key(u)) : SHARE_GRANTED;
    if (claim == SHARE_ELSEWHERE && elsewhere_is_overdue(jit, u))
        claim = SHARE_GRANTED;
    u->is_elsewhere = claim == SHARE_ELSEWHERE;
    if (o->share && claim == SHARE_GRANTED && cache_get(o->cache_folder, u->key, &u->cubin)) {
        share_release(o->share, o->share_member, share_key(u));
        u->state = UNIT_DONE;
    }
    return claim;
}

/* It runs no more. */
static void unit_release(struct jit *jit, const struct unit *u)
{
    jit->n_running--;
    if (jit->options.share)
        share_release(jit->options.share, jit->options.share_member, share_key(u));
}

static void unit_start(struct jit *jit, struct unit *u)
{
    const struct jit_options *o = &jit->options;
    struct compile_job job = {o->root, o->arch, u->source_path, u->defines, NULL, o->memory_bytes};
    int *others = xcalloc(jit->n_running + 1, sizeof *others);
    size_t n = 0;
    /* not by pid: machines and containers that share a cache have equal ones */
    u->temp = arena_printf(&jit->arena, "%s/tmp.%s.XXXXXX", jit->options.cache_folder, u->key);
    for (size_t i = 0; i < jit->n_units; i++)
        if (jit->units[i]->state == UNIT_RUNNING)
            others[n++] = jit->units[i]->proc.fd;
    jit->n_running++;
    job.folder = u->temp;
    if (!mkdtemp(u->temp) || chmod(u->temp, 0755) != 0) {
        unit_fail(u, TRIAL_CRASHED, "the cubin cache can't be written");
    } else if (!proc_start(&u->proc, compile_child_run, &job, others, n)) {
        unit_fail(u, TRIAL_CRASHED, "no process for the compiler");
    } else {
        u->state = UNIT_RUNNING;
        u->deadline_s = clock_now_s() + jit->options.deadline_s;
        log_debug("compiling %s %s", u->source_path, u->defines);
    }
    if (u->state != UNIT_RUNNING)
        unit_release(jit, u);
    free(others);
}

static void start_those(struct jit *jit, bool is_wanted)
{
    for (size_t i = jit->first_queued;
         i < jit->n_units && jit->n_running < (size_t)jit->options.jobs; i++) {
        struct unit *u = jit->units[i];
        if (u->state != UNIT_QUEUED || u->is_wanted != is_wanted)
            continue;
        enum share_claim claim = unit_claim(jit, u);
        if (claim == SHARE_FULL)
            break;
        if (claim == SHARE_GRANTED && u->state == UNIT_QUEUED)
            unit_start(jit, u);
    }
}

static void start_queued(struct jit *jit)
{
    while (jit->first_queued < jit->n_units && jit->units[jit->first_queued]->state != UNIT_QUEUED)
        jit->first_queued++;
    start_those(jit, true);
    start_those(jit, false);
}

bool jit_waits_for_others(const struct jit *jit)
{
    for (size_t i = jit->first_queued; i < jit->n_units; i++)
        if (jit->units[i]->state == UNIT_QUEUED && jit->units[i]->is_elsewhere)
            return true;
    return false;
}

static bool worth_keeping(enum trial_status status)
{
    return status == TRIAL_OK || status == TRIAL_COMPILE_FAILED;
}

/* The child has answered. */
static void unit_finish(struct jit *jit, struct unit *u, const char *line)
{
    struct err err = {0};
    struct cubin cubin = {0};
    proc_reap(&u->proc);
    if (!facts_read(line, &cubin)) {
        unit_fail(u, TRIAL_CRASHED, "the compiler's answer was garbled");
    } else if (!worth_keeping(cubin.status) ||
               !cache_put(jit->options.cache_folder, u->key, u->temp, &err)) {
        if (worth_keeping(cubin.status)) {
            log_error("%s", err.text);
            unit_fail(u, TRIAL_CRASHED, err.text);
        } else {
            unit_fail(u, cubin.status, cubin.message);
        }
        folder_remove(u->temp);
    } else {
        char entry[480];
        cache_path(jit->options.cache_folder, u->key, entry, sizeof entry);
        u->cubin = cubin;
        log_debug("compiled in %.0f ms: %s %s", cubin.build.compile_ms, u->source_path, u->defines);
        snprintf(u->cubin.path, sizeof u->cubin.path, "%s/kernel.cubin", entry);
        u->state = UNIT_DONE;
    }
    unit_release(jit, u); /* not before the cache has it: another farm may be waiting for it */
}

/* The child is gone without an answer. */
static void unit_died(struct jit *jit, struct unit *u)
{
    char how[64], message[128];
    int status = proc_reap(&u->proc);
    proc_describe(status, how, sizeof how);
    bool memory = WIFEXITED(status) && WEXITSTATUS(status) == COMPILE_NO_MEMORY;
    if (memory)
        snprintf(message, sizeof message, "the compiler ran out of its %lld MiB of memory",
                 (long long)(jit->options.memory_bytes >> 20));
    else
        snprintf(message, sizeof message, "the compiler died: %s", how);
    unit_release(jit, u);
    folder_remove(u->temp);
    unit_fail(u, memory ? TRIAL_OUT_OF_MEMORY : TRIAL_CRASHED, message);
}

static void unit_expire(struct jit *jit, struct unit *u)
{
    char message[96];
    proc_kill(&u->proc);
    unit_release(jit, u);
    folder_remove(u->temp);
    snprintf(message, sizeof message, "not compiled within %.0f s", jit->options.deadline_s);
    unit_fail(u, TRIAL_TIMEOUT, message);
}

static void unit_service(struct jit *jit, struct unit *u, bool readable)
{
    struct str line = {0};
    if (readable) {
        int got = line_read(u->proc.fd, &u->pending, &line, 0);
        if (got == 1)
            unit_finish(jit, u, line.text);
        else if (got == 0)
            unit_died(jit, u);
    }
    if (u->state == UNIT_RUNNING && clock_now_s() > u->deadline_s)
        unit_expire(jit, u);
    str_finish(&line);
}

static void step(struct jit *jit, int timeout_ms)
{
    struct pollfd *polls = xcalloc(jit->n_running + 1, sizeof *polls);
    struct unit **running = xcalloc(jit->n_running + 1, sizeof *running);
    size_t n = 0;
    for (size_t i = 0; i < jit->n_units; i++)
        if (jit->units[i]->state == UNIT_RUNNING) {
            polls[n] = (struct pollfd){.fd = jit->units[i]->proc.fd, .events = POLLIN};
            running[n++] = jit->units[i];
        }
    if (!n && timeout_ms > OTHERS_MS && jit_waits_for_others(jit))
        timeout_ms = OTHERS_MS;
    if ((n || jit_waits_for_others(jit)) && poll(polls, n, timeout_ms) >= 0)
        for (size_t i = 0; i < n; i++)
            unit_service(jit, running[i], polls[i].revents != 0);
    free(polls);
    free(running);
    start_queued(jit);
}

static void key_of(struct jit *jit, const struct jit_unit *unit, const char *path, char key[33],
                   struct err *err)
{
    struct digest digest = digest_start();
    struct arena arena = {0};
    digest_add(&digest, "cubin-2");
    digest_add(&digest, jit->nvrtc);
    digest_add(&digest, jit->build);
    digest_add(&digest, jit->options.arch);
    digest_add(&digest, unit->defines);
    source_digest(&arena, jit->options.root, path, &digest, err);
    digest_hex(digest, key);
    arena_finish(&arena);
}

/* Its id; new or not. */
static int unit_enter(struct jit *jit, const struct jit_unit *unit)
{
    struct err err = {0};
    struct unit *u = xcalloc(1, sizeof *u);
    const char *path =
        unit->source_path[0] == '/'
            ? unit->source_path
            : arena_printf(&jit->arena, "%s/%s", jit->options.root, unit->source_path);
    key_of(jit, unit, path, u->key, &err);
    for (size_t i = 0; i < jit->n_units; i++)
        if (strcmp(jit->units[i]->key, u->key) == 0) {
            free(u);
            return (int)i;
        }
    u->source_path = arena_strdup(&jit->arena, path);
    u->defines = arena_strdup(&jit->arena, unit->defines);
    if (err.text[0])
        unit_fail(u, TRIAL_COMPILE_FAILED, err.text);
    else if (cache_get(jit->options.cache_folder, u->key, &u->cubin))
        u->state = UNIT_DONE;
    if ((jit->n_units & (jit->n_units - 1)) == 0)
        jit->units =
            xrealloc(jit->units, (jit->n_units ? jit->n_units * 2 : 1) * sizeof *jit->units);
    jit->units[jit->n_units++] = u;
    return (int)jit->n_units - 1;
}

int jit_submit(struct jit *jit, const struct jit_unit *unit)
{
    int id = unit_enter(jit, unit);
    jit->units[id]->is_wanted = true;
    start_queued(jit);
    return id;
}

int jit_prefetch(struct jit *jit, const struct jit_unit *unit)
{
    int id = unit_enter(jit, unit);
    start_queued(jit);
    return id;
}

bool jit_poll(struct jit *jit, int id, int timeout_ms, struct cubin *out)
{
    double end_s = clock_now_s() + timeout_ms * 1e-3;
    struct unit *u = jit->units[id];
    while (u->state != UNIT_DONE) {
        int left_ms = (int)((end_s - clock_now_s()) * 1e3);
        step(jit, left_ms < 0 ? 0 : left_ms > 100 ? 100 : left_ms);
        if (clock_now_s() >= end_s && u->state != UNIT_DONE)
            return false;
    }
    *out = u->cubin;
    return true;
}

void jit_tend(struct jit *jit, int timeout_ms) { step(jit, timeout_ms); }

void jit_wait(struct jit *jit, int id, struct cubin *out)
{
    while (!jit_poll(jit, id, 1000, out)) {
    }
}

const int *jit_fds(struct jit *jit, size_t *n)
{
    jit->fds = xrealloc(jit->fds, (jit->n_running + 1) * sizeof *jit->fds);
    *n = 0;
    for (size_t i = 0; i < jit->n_units; i++)
        if (jit->units[i]->state == UNIT_RUNNING)
            jit->fds[(*n)++] = jit->units[i]->proc.fd;
    return jit->fds;
}
