/* SPDX-License-Identifier: MIT */
/* Rows of text results into the store. What is read here is replayed and emitted as measured, so a
 * number that no measurement gives, a word that nothing means and a second row of the same thing
 * are refused, by file and line. */
#include <stdio.h>
#include <string.h>

#include "db/import.h"
#include "tuner/base/str.h"

/* The first fault of a row is the one that is told. */
static bool fault(struct reader *r, bool *good, const char *what)
{
    if (*good)
        *good = import_bad(r, what);
    return false;
}

static int64_t whole(struct reader *r, int cell, int64_t least, bool *good)
{
    int64_t value = 0;
    if (!parse_i64(r->cells[cell], &value))
        fault(r, good, "a whole number was expected");
    else if (value < least)
        fault(r, good, "a number is too small");
    return value;
}

static double real(struct reader *r, int cell, double least, bool *good)
{
    double value = 0;
    if (!parse_f64(r->cells[cell], &value))
        fault(r, good, "a number was expected");
    else if (value < least)
        fault(r, good, "a number is too small");
    return value;
}

static double time_us(struct reader *r, int cell, bool *good)
{
    double us = real(r, cell, 0, good);
    if (us <= 0)
        fault(r, good, "a time above 0 was expected");
    return us;
}

static void word(struct reader *r, int cell, char *out, size_t size, bool *good)
{
    if (!r->cells[cell][0] || strlen(r->cells[cell]) >= size)
        fault(r, good, "a word is empty or too long");
    snprintf(out, size, "%s", r->cells[cell]);
}

bool import_env(struct reader *r)
{
    struct env env = {0};
    struct import_env *known = arena_alloc(r->arena, sizeof *known);
    bool good = true;
    word(r, 0, env.gpu_name, sizeof env.gpu_name, &good);
    word(r, 1, env.gpu_slug, sizeof env.gpu_slug, &good);
    int64_t cc = whole(r, 2, 1, &good), sms = whole(r, 3, 1, &good);
    env.memory_bytes = whole(r, 4, 1, &good);
    word(r, 5, env.driver, sizeof env.driver, &good);
    word(r, 6, env.cuda, sizeof env.cuda, &good);
    word(r, 7, env.policy, sizeof env.policy, &good);
    if (cc > 9999 || sms > 99999)
        fault(r, &good, "no GPU has that");
    if (r->gpu_slug[0] && strcmp(r->gpu_slug, env.gpu_slug) != 0)
        fault(r, &good, "another GPU's environment; a folder holds one GPU's results");
    env.cc = (int)cc;
    env.sms = (int)sms;
    if (!good || !store_env(r->store, &env, &known->id, r->err))
        return false;
    snprintf(r->gpu_slug, sizeof r->gpu_slug, "%s", env.gpu_slug);
    known->brief = arena_printf(r->arena, "%s/%s/%s", env.driver, env.cuda, env.policy);
    known->full = arena_printf(r->arena, "%s/%d/%lld/%d/%s", known->brief, env.sms,
                               (long long)env.memory_bytes, env.cc, env.gpu_name);
    known->next = r->envs;
    r->envs = known;
    return true;
}

/* 0 and err where env.csv has none of this name, or several. */
static int64_t env_of(struct reader *r, const char *name)
{
    int64_t id = 0;
    for (const struct import_env *env = r->envs; env; env = env->next) {
        if (strcmp(env->full, name) == 0)
            return env->id;
        if (strcmp(env->brief, name) != 0 || env->id == id)
            continue;
        if (id)
            return import_bad(r, "its environment may be either of two in env.csv: export the "
                                 "results again from their store");
        id = env->id;
    }
    if (!id)
        import_bad(r, "its environment is not in env.csv");
    return id;
}

struct keys {
    int64_t env, kernel, task, config;
};

/* The first six columns of all but env.csv: env, source, kernel, dtype, dims, config. */
static bool keys_of(struct reader *r, struct keys *keys)
{
    static const char add_kernel[] = "INSERT OR IGNORE INTO kernel(name,source_hash) VALUES(?,?)";
    static const char find_kernel[] = "SELECT id FROM kernel WHERE name=? AND source_hash=?";
    static const char add_run[] = "INSERT INTO run(env,command,seed,started,ended,outcome,uid) "
                                  "VALUES(?,?,0,0,0,'imported',?)";
    keys->env = env_of(r, r->cells[0]);
    if (!keys->env || !sql_run(r->store, r->err, add_kernel, "ss", r->cells[2], r->cells[1]))
        return false;
    keys->kernel = sql_i64(r->store, 0, find_kernel, "ss", r->cells[2], r->cells[1]);
    keys->task = task_id(r->store, r->cells[2], r->cells[3], r->cells[4], r->err);
    keys->config = keys->task ? config_id(r->store, r->cells[2], r->cells[5], r->err) : 0;
    if (keys->config && !r->run) {
        char command[600];
        snprintf(command, sizeof command, "import %.500s", r->folder);
        if (!sql_run(r->store, r->err, add_run, "iss", keys->env, command, r->uid))
            return false;
        r->run = sqlite3_last_insert_rowid(r->store->db);
    }
    return keys->config != 0;
}

static bool again(struct reader *r) { return import_bad(r, "a second row of the same thing"); }

/* Of "a;b;c". */
static int64_t items_of(const char *list)
{
    int64_t n = 1;
    for (; *list; list++)
        n += *list == ';';
    return n;
}

bool import_winner(struct reader *r)
{
    static const char find[] =
        "SELECT 1 FROM winner WHERE task=? AND env=? AND kernel=? AND run=? AND level=?";
    static const char add[] =
        "INSERT INTO "
        "winner(run,env,kernel,task,config,median_us,default_us,margin,noise,ties,trials,level,key,"
        "tie_set) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
    struct keys k;
    bool good = true;
    const char *level = r->cells[12];
    double median = time_us(r, 6, &good), otherwise = real(r, 7, 0, &good),
           margin = real(r, 8, -1, &good), noise = real(r, 9, 0, &good);
    int64_t ties = whole(r, 10, 0, &good), trials = whole(r, 11, 0, &good);
    if (strcmp(level, "coarse") != 0 && strcmp(level, "fine") != 0)
        fault(r, &good, "unknown level; expected coarse or fine");
    if (r->cells[14][0] && items_of(r->cells[14]) != ties)
        fault(r, &good, "the tie set is not of as many configs as tie");
    if (!good || !keys_of(r, &k))
        return false;
    if (sql_i64(r->store, 0, find, "iiiis", k.task, k.env, k.kernel, r->run, level))
        return again(r);
    return sql_run(r->store, r->err, add, "iiiiiddddiisss", r->run, k.env, k.kernel, k.task,
                   k.config, median, otherwise, margin, noise, ties, trials, level, r->cells[13],
                   r->cells[14]);
}

/* "1.037;1.036": in the order of measurement. */
static bool samples_of(struct reader *r, const char *text, struct trial *trial)
{
    while (*text) {
        char number[32];
        size_t n = strcspn(text, ";");
        double us = 0;
        snprintf(number, sizeof number, "%.*s", n < sizeof number ? (int)n : 0, text);
        if (!parse_f64(number, &us) || us <= 0 || (text[n] && !text[n + 1]))
            return import_bad(r, "samples are times above 0 with ';' between");
        if (trial->n_samples == SAMPLES_MAX)
            return import_bad(r, "more samples than a trial has");
        trial->samples_us[trial->n_samples++] = us;
        text += n + (text[n] == ';');
    }
    trial_finish(trial);
    return trial->status != TRIAL_OK || trial->n_samples > 0 ||
           import_bad(r, "a trial that is OK has samples");
}

static bool add_samples(struct reader *r, int64_t id, const struct trial *trial)
{
    static const char add[] = "INSERT INTO sample(trial,seq,us) VALUES(?,?,?)";
    for (size_t i = 0; i < trial->n_samples; i++)
        if (!sql_run(r->store, r->err, add, "iid", id, (int64_t)i, trial->samples_us[i]))
            return false;
    return true;
}

static bool trial_words(struct reader *r, struct trial *trial)
{
    const char *phase = r->cells[6];
    if (strcmp(phase, "search") != 0 && strcmp(phase, "final") != 0)
        return import_bad(r, "unknown phase; expected search or final");
    if (!trial_status_parse(r->cells[7], &trial->status))
        return import_bad(r, "unknown status");
    return samples_of(r, r->cells[16], trial);
}

bool import_trial(struct reader *r)
{
    static const char find[] = "SELECT 1 FROM trial WHERE task=? AND env=? AND kernel=? AND "
                               "phase=? AND config=? AND run=?";
    static const char add[] = "INSERT INTO "
                              "trial(run,env,kernel,task,config,phase,status,registers,smem_bytes,"
                              "stack_bytes,spill_bytes,compile_ms,cubin_hash,"
                              "median_us,clock_mhz,max_error,early_stop,message,"
                              "code,launch,reference,carried_from) "
                              "VALUES(?,?,?,?,?,?,?,?,?,0,?,0,?,?,?,?,?,?,?,?,?,?)";
    struct keys k;
    struct trial trial = {0};
    bool good = trial_words(r, &trial);
    int64_t registers = whole(r, 8, -1, &good), smem = whole(r, 9, 0, &good),
            spill = whole(r, 10, 0, &good), early = whole(r, 14, 0, &good);
    double clock = real(r, 12, 0, &good), error = real(r, 13, 0, &good);
    if (early > 1)
        fault(r, &good, "early_stop is 0 or 1");
    if (!good || !keys_of(r, &k))
        return false;
    if (sql_i64(r->store, 0, find, "iiisii", k.task, k.env, k.kernel, r->cells[6], k.config,
                r->run))
        return again(r);
    return sql_run(r->store, r->err, add, "iiiiissiiisdddisssss", r->run, k.env, k.kernel, k.task,
                   k.config, r->cells[6], r->cells[7], registers, smem, spill, r->cells[11],
                   trial.median_us, clock, error, early, r->cells[15], r->cells[17], r->cells[18],
                   r->cells[19], r->cells[20]) &&
           add_samples(r, sqlite3_last_insert_rowid(r->store->db), &trial);
}

bool import_cover(struct reader *r)
{
    static const char find[] = "SELECT 1 FROM cover WHERE task=? AND env=? AND kernel=? AND run=?";
    static const char add[] =
        "INSERT INTO cover(run,env,kernel,task,config,winner,median_us,winner_us,noise,regret) "
        "VALUES(?,?,?,?,?,?,?,?,?,?)";
    struct keys k;
    int64_t winner;
    bool good = true;
    double median = time_us(r, 7, &good), winner_us = time_us(r, 8, &good),
           noise = real(r, 9, 0, &good), regret = real(r, 10, 0, &good);
    if (!good || !keys_of(r, &k) ||
        !(winner = config_id(r->store, r->cells[2], r->cells[6], r->err)))
        return false;
    if (sql_i64(r->store, 0, find, "iiii", k.task, k.env, k.kernel, r->run))
        return again(r);
    return sql_run(r->store, r->err, add, "iiiiiidddd", r->run, k.env, k.kernel, k.task, k.config,
                   winner, median, winner_us, noise, regret);
}

bool import_edge(struct reader *r)
{
    static const char find[] = "SELECT 1 FROM edge WHERE task=? AND env=? AND kernel=? AND run=? "
                               "AND config=? AND high_m=? AND high_config=?";
    static const char add[] =
        "INSERT INTO edge(run,env,kernel,task,config,high_m,high_config,last_m,last_us,"
        "last_high_us,first_us,first_high_us,probes) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)";
    struct keys k;
    int64_t high;
    double us[4];
    bool good = true;
    int64_t high_m = whole(r, 6, 1, &good), last_m = whole(r, 8, 0, &good),
            probes = whole(r, 13, 0, &good);
    for (int i = 0; i < 4; i++)
        us[i] = real(r, 9 + i, 0, &good);
    if (!good || !keys_of(r, &k) || !(high = config_id(r->store, r->cells[2], r->cells[7], r->err)))
        return false;
    if (sql_i64(r->store, 0, find, "iiiiiii", k.task, k.env, k.kernel, r->run, k.config, high_m,
                high))
        return again(r);
    return sql_run(r->store, r->err, add, "iiiiiiiiddddi", r->run, k.env, k.kernel, k.task,
                   k.config, high_m, high, last_m, us[0], us[1], us[2], us[3], probes);
}
