/* SPDX-License-Identifier: MIT */
/* An open store with everything that a trial hangs on, and what the tests of db put into it. A test
 * calls toy_init(&toy) first. */
#pragma once
#include <sqlite3.h>

#include "db/store.h"
#include "tests/folder.h"
#include "tests/space/toy.h"
#include "tests/tap.h"

#define UNUSED __attribute__((unused))

static struct toy toy;
UNUSED static const struct env h200 = {"NVIDIA H200", "h200", 90,     132,
                                       150109880320,  "580",  "13.0", "p"};

struct bench {
    struct store *store;
    int64_t env, kernel, run;
    struct task task;
};

UNUSED static const char *path_of(const char *name)
{
    static char path[128];
    snprintf(path, sizeof path, "%s/%s", test_folder(), name);
    return path;
}

UNUSED static bool bench_open(struct bench *b, const char *path)
{
    struct err err = {0};
    *b = (struct bench){.task = {.kernel = &toy.kernel, .dtype = "bf16", .dims = {512, 4096, 0}}};
    b->store = store_open(path, false, &err);
    bool good = b->store && store_env(b->store, &h200, &b->env, &err) &&
                store_kernel(b->store, &toy.kernel, "00", &b->kernel, &err) &&
                store_run_begin(b->store, b->env, "test", 0, &b->run, &err);
    return good || ok(false, "a store opens: %s", err.text);
}

UNUSED static struct trial trial_of(int64_t a, double us)
{
    struct trial t = {.config = config_default(&toy.kernel),
                      .status = us > 0 ? TRIAL_OK : TRIAL_CRASHED,
                      .n_samples = us > 0 ? 3 : 0};
    t.config.values[0] = a;
    for (int i = 0; i < 3; i++)
        t.samples_us[i] = us + i * 0.25;
    snprintf(t.gpu, sizeof t.gpu, "%s", a == 2 ? "GPU-2" : "");
    snprintf(t.message, sizeof t.message, "%s",
             us > 0 ? "" : "it said \"no\", and left\nnothing; DROP TABLE trial");
    trial_finish(&t);
    return t;
}

UNUSED static bool add(struct bench *b, int64_t a, double us, const char *phase, struct err *err)
{
    struct trial t = trial_of(a, us);
    return store_trial_add(b->store, b->run, b->env, b->kernel, &b->task, &t, phase, err);
}

UNUSED static bool add_winner(struct bench *b, int64_t a, double us, const char *level,
                              const char *key)
{
    struct winner w = {.config = trial_of(a, us).config,
                       .median_us = us,
                       .default_us = 9,
                       .n_ties = 2,
                       .ties = {trial_of(a, us).config, trial_of(8, us).config},
                       .has_ties = true,
                       .n_trials = 2};
    struct err err = {0};
    snprintf(w.level, sizeof w.level, "%s", level);
    snprintf(w.key, sizeof w.key, "%s", key);
    return store_winner_add(b->store, b->run, b->env, b->kernel, &b->task, &w, &err);
}

UNUSED static int64_t count(const char *path, const char *sql)
{
    sqlite3 *db;
    sqlite3_stmt *stmt = NULL;
    int64_t n = -1;
    if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE, NULL) == SQLITE_OK &&
        sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) == SQLITE_OK &&
        sqlite3_step(stmt) == SQLITE_ROW)
        n = sqlite3_column_int64(stmt, 0);
    sqlite3_finalize(stmt);
    sqlite3_close(db);
    return n;
}

UNUSED static struct edge edge_of(void)
{
    return (struct edge){.config = trial_of(1, 5).config,
                         .high_config = trial_of(2, 5).config,
                         .high_m = 1024,
                         .last_m = 700,
                         .last_us = 5.125,
                         .last_high_us = 5.25,
                         .first_us = 5.5,
                         .first_high_us = 5.375,
                         .n_probes = 7};
}
