/* SPDX-License-Identifier: MIT */
/* The farm: what is to be compiled, by content; equal units are one, and what the cache has is
 * done.
 */
#include "tuner/jit/jit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tuner/base/file.h"
#include "tuner/base/proc.h"
#include "tuner/jit/cache.h"
#include "tuner/jit/compiler.h"
#include "tuner/jit/compiles.h"
#include "tuner/jit/source.h"

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
    jit->round += jit->has_guesses;
    jit->has_guesses = false;
    compiles_start(jit);
    return id;
}

/* By its words alone: for a guess no source is read again. -1: none. */
static int unit_find(const struct jit *jit, const struct jit_unit *unit)
{
    size_t behind = unit->source_path[0] == '/' ? 0 : strlen(jit->options.root) + 1;
    for (size_t i = 0; i < jit->n_units; i++)
        if (strcmp(jit->units[i]->defines, unit->defines) == 0 &&
            strlen(jit->units[i]->source_path) > behind &&
            strcmp(jit->units[i]->source_path + behind, unit->source_path) == 0)
            return (int)i;
    return -1;
}

int jit_prefetch(struct jit *jit, const struct jit_unit *unit)
{
    int id = unit_find(jit, unit);
    if (id < 0)
        id = unit_enter(jit, unit);
    jit->units[id]->guessed = jit->round;
    jit->has_guesses = true;
    compiles_start(jit);
    return id;
}

bool jit_poll(struct jit *jit, int id, int timeout_ms, struct cubin *out)
{
    double end_s = clock_now_s() + timeout_ms * 1e-3;
    struct unit *u = jit->units[id];
    while (u->state != UNIT_DONE) {
        int left_ms = (int)((end_s - clock_now_s()) * 1e3);
        compiles_step(jit, left_ms < 0 ? 0 : left_ms > 100 ? 100 : left_ms);
        if (clock_now_s() >= end_s && u->state != UNIT_DONE)
            return false;
    }
    *out = u->cubin;
    return true;
}

void jit_tend(struct jit *jit, int timeout_ms) { compiles_step(jit, timeout_ms); }

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
