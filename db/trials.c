/* SPDX-License-Identifier: MIT */
/* Trials with their samples, and the quarantine. */
#include <stdio.h>

#include "db/sql.h"

struct keys {
    int64_t task, config;
};

static bool keys_of(struct store *store, const struct task *task, const struct config *config,
                    struct keys *out, struct err *err)
{
    char dims[TASK_TEXT_MAX], text[CONFIG_TEXT_MAX];
    dims_format(task->kernel, task->dims, dims, sizeof dims);
    config_format(task->kernel, config, text, sizeof text);
    out->task = task_id(store, task->kernel->name, task->dtype, dims, err);
    out->config = out->task ? config_id(store, task->kernel->name, text, err) : 0;
    return out->config != 0;
}

/* Ids of what is known; false when task or config never was recorded. Writes nothing. */
static bool keys_find(struct store *store, const struct task *task, const struct config *config,
                      struct keys *out)
{
    static const char find_task[] = "SELECT id FROM task WHERE kernel=? AND dtype=? AND dims=?";
    static const char find_config[] = "SELECT id FROM config WHERE kernel=? AND config=?";
    char dims[TASK_TEXT_MAX], text[CONFIG_TEXT_MAX];
    dims_format(task->kernel, task->dims, dims, sizeof dims);
    out->task = sql_i64(store, 0, find_task, "sss", task->kernel->name, task->dtype, dims);
    out->config = 0;
    if (config) {
        config_format(task->kernel, config, text, sizeof text);
        out->config = sql_i64(store, 0, find_config, "ss", task->kernel->name, text);
    }
    return out->task && (out->config || !config);
}

static bool add_trial(struct store *store, int64_t run_id, int64_t env_id, int64_t kernel_id,
                      const struct task *task, const struct trial *t, const char *phase,
                      struct err *err)
{
    static const char add[] = "INSERT INTO "
                              "trial(run,env,kernel,task,config,phase,status,registers,smem_bytes,"
                              "stack_bytes,spill_bytes,compile_ms,"
                              "cubin_hash,median_us,clock_mhz,max_error,early_stop,message) "
                              "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
    static const char add_sample[] = "INSERT INTO sample(trial,seq,us) VALUES(?,?,?)";
    struct keys keys;
    if (!keys_of(store, task, &t->config, &keys, err) ||
        !sql_run(store, err, add, "iiiiissiiiidsdddis", run_id, env_id, kernel_id, keys.task,
                 keys.config, phase, trial_status_name(t->status), (int64_t)t->build.registers,
                 t->build.smem_static_bytes, t->build.stack_bytes, t->build.spill_bytes,
                 t->build.compile_ms, t->build.cubin_hash, t->median_us, t->clock_mhz, t->max_error,
                 (int64_t)t->early_stop, t->message))
        return false;
    int64_t id = sqlite3_last_insert_rowid(store->db);
    for (size_t i = 0; i < t->n_samples; i++)
        if (!sql_run(store, err, add_sample, "iid", id, (int64_t)i, t->samples_us[i]))
            return false;
    return true;
}

bool store_trial_add(struct store *store, int64_t run_id, int64_t env_id, int64_t kernel_id,
                     const struct task *task, const struct trial *trial, const char *phase,
                     struct err *err)
{
    if (!sql_begin(store, err))
        return false;
    return sql_end(store, add_trial(store, run_id, env_id, kernel_id, task, trial, phase, err),
                   err);
}

#define TRIAL_COLUMNS                                                                              \
    "SELECT t.id,t.status,t.registers,t.smem_bytes,t.stack_bytes,t.spill_bytes,t.compile_ms,"      \
    "t.cubin_hash,t.median_us,t.clock_mhz,t.max_error,t.early_stop,t.message,c.config FROM trial " \
    "t "                                                                                           \
    "JOIN config c ON c.id=t.config "

static void read_samples(struct store *store, int64_t id, struct trial *out)
{
    static const char find[] = "SELECT us FROM sample WHERE trial=? ORDER BY seq";
    sqlite3_stmt *stmt = sql_bind(store, NULL, find, "i", id);
    while (stmt && out->n_samples < SAMPLES_MAX && sqlite3_step(stmt) == SQLITE_ROW)
        out->samples_us[out->n_samples++] = sqlite3_column_double(stmt, 0);
    if (stmt)
        sqlite3_reset(stmt);
}

static bool read_trial(struct store *store, sqlite3_stmt *stmt, const struct kernel *kernel,
                       struct trial *out)
{
    *out = (struct trial){0};
    if (!trial_status_parse(sql_text(stmt, 1), &out->status) ||
        !config_parse(kernel, sql_text(stmt, 13), &out->config, NULL))
        return false;
    out->build.registers = sqlite3_column_int(stmt, 2);
    out->build.smem_static_bytes = sqlite3_column_int64(stmt, 3);
    out->build.stack_bytes = sqlite3_column_int64(stmt, 4);
    out->build.spill_bytes = sqlite3_column_int64(stmt, 5);
    out->build.compile_ms = sqlite3_column_double(stmt, 6);
    snprintf(out->build.cubin_hash, sizeof out->build.cubin_hash, "%s", sql_text(stmt, 7));
    out->median_us = sqlite3_column_double(stmt, 8);
    out->clock_mhz = sqlite3_column_double(stmt, 9);
    out->max_error = sqlite3_column_double(stmt, 10);
    out->early_stop = sqlite3_column_int(stmt, 11) != 0;
    snprintf(out->message, sizeof out->message, "%s", sql_text(stmt, 12));
    read_samples(store, sqlite3_column_int64(stmt, 0), out);
    return true;
}

bool store_trial_find(struct store *store, int64_t env_id, int64_t kernel_id,
                      const struct task *task, const struct config *config, const char *phase,
                      struct trial *out)
{
    static const char find[] = TRIAL_COLUMNS "WHERE t.task=? AND t.env=? AND t.kernel=? AND "
                                             "t.phase=? AND t.config=? ORDER BY t.id DESC LIMIT 1";
    struct keys keys;
    if (!keys_find(store, task, config, &keys))
        return false;
    sqlite3_stmt *stmt =
        sql_bind(store, NULL, find, "iiisi", keys.task, env_id, kernel_id, phase, keys.config);
    bool found =
        stmt && sqlite3_step(stmt) == SQLITE_ROW && read_trial(store, stmt, task->kernel, out);
    if (stmt)
        sqlite3_reset(stmt);
    return found;
}

void store_trials(struct store *store, int64_t env_id, int64_t kernel_id, const struct task *task,
                  const char *phase, void (*visit)(void *ctx, const struct trial *trial), void *ctx)
{
    static const char find[] = TRIAL_COLUMNS
        "WHERE t.task=? AND t.env=? AND t.kernel=? AND (?='' OR t.phase=?) ORDER BY t.id";
    struct keys keys;
    struct trial trial;
    const char *which = phase ? phase : "";
    if (!keys_find(store, task, NULL, &keys))
        return;
    sqlite3_stmt *stmt =
        sql_bind(store, NULL, find, "iiiss", keys.task, env_id, kernel_id, which, which);
    while (stmt && sqlite3_step(stmt) == SQLITE_ROW)
        if (read_trial(store, stmt, task->kernel, &trial))
            visit(ctx, &trial);
    if (stmt)
        sqlite3_reset(stmt);
}

bool store_quarantine_add(struct store *store, int64_t env_id, int64_t kernel_id,
                          const struct task *task, const struct config *config, const char *why,
                          struct err *err)
{
    static const char add[] =
        "INSERT OR IGNORE INTO quarantine(env,kernel,task,config,why) VALUES(?,?,?,?,?)";
    struct keys keys;
    if (!sql_begin(store, err))
        return false;
    bool good = keys_of(store, task, config, &keys, err) &&
                sql_run(store, err, add, "iiiis", env_id, kernel_id, keys.task, keys.config, why);
    return sql_end(store, good, err);
}

bool store_quarantined(struct store *store, int64_t env_id, int64_t kernel_id,
                       const struct task *task, const struct config *config)
{
    static const char find[] =
        "SELECT 1 FROM quarantine WHERE env=? AND kernel=? AND task=? AND config=?";
    struct keys keys;
    return keys_find(store, task, config, &keys) &&
           sql_i64(store, 0, find, "iiii", env_id, kernel_id, keys.task, keys.config) == 1;
}
