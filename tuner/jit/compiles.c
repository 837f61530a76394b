/* SPDX-License-Identifier: MIT */
/* Which compile begins next, and what becomes of it: one forked child each (compile_child.c), a
 * deadline and a memory limit, first in first out. What is only guessed comes behind what is waited
 * for, the latest guesses first. A child writes its entry into a folder of its own and answers one
 * line; the parent moves the folder into the cache. */
#include "tuner/jit/compiles.h"

#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "tuner/base/file.h"
#include "tuner/base/log.h"
#include "tuner/jit/cache.h"
#include "tuner/jit/compile_child.h"
#include "tuner/jit/share.h"

enum { OTHERS_MS = 10 };

void unit_fail(struct unit *u, enum trial_status status, const char *message)
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

/* False: others have all compilers. */
static bool unit_try(struct jit *jit, struct unit *u)
{
    enum share_claim claim = unit_claim(jit, u);
    if (claim == SHARE_GRANTED && u->state == UNIT_QUEUED)
        unit_start(jit, u);
    return claim != SHARE_FULL;
}

enum rank { RANK_WANTED, RANK_LATEST, RANK_EARLIER, RANKS };

static enum rank rank_of(const struct jit *jit, const struct unit *u)
{
    return u->is_wanted ? RANK_WANTED : u->guessed == jit->round ? RANK_LATEST : RANK_EARLIER;
}

/* In their order; of earlier rounds the newest first. */
static void start_those(struct jit *jit, enum rank rank)
{
    size_t first = jit->first_queued, n = jit->n_units;
    bool has_room = true;
    for (size_t k = 0; first + k < n && has_room && jit->n_running < (size_t)jit->options.jobs;
         k++) {
        struct unit *u = jit->units[rank == RANK_EARLIER ? n - 1 - k : first + k];
        if (u->state == UNIT_QUEUED && rank_of(jit, u) == rank)
            has_room = unit_try(jit, u);
    }
}

void compiles_start(struct jit *jit)
{
    while (jit->first_queued < jit->n_units && jit->units[jit->first_queued]->state != UNIT_QUEUED)
        jit->first_queued++;
    for (enum rank rank = 0; rank < RANKS; rank++)
        start_those(jit, rank);
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

void compiles_step(struct jit *jit, int timeout_ms)
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
    compiles_start(jit);
}
