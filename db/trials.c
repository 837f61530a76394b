/* SPDX-License-Identifier: MIT */
/* Trials with their samples, and the quarantine. */
#include <stdio.h>
#include <string.h>

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
                              "cubin_hash,median_us,clock_mhz,max_error,early_stop,message,"
                              "code,launch,reference,carried_from,gpu) "
                              "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,nullif(?,''))";
    static const char add_sample[] = "INSERT INTO sample(trial,seq,us) VALUES(?,?,?)";
    struct keys keys;
    if (!keys_of(store, task, &t->config, &keys, err) ||
        !sql_run(store, err, add, "iiiiissiiiidsdddissssss", run_id, env_id, kernel_id, keys.task,
                 keys.config, phase, trial_status_name(t->status), (int64_t)t->build.registers,
                 t->build.smem_static_bytes, t->build.stack_bytes, t->build.spill_bytes,
                 t->build.compile_ms, t->build.cubin_hash, t->median_us, t->clock_mhz, t->max_error,
                 (int64_t)t->early_stop, t->message, t->build.code_hash, t->launch, t->reference,
                 t->carried_from, t->gpu))
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
    "t.cubin_hash,t.median_us,t.clock_mhz,t.max_error,t.early_stop,t.message,c.config,t.code,"     \
    "t.launch,t.reference,t.carried_from,t.gpu "
#define FROM_TRIAL "FROM trial t JOIN config c ON c.id=t.config "

/* False when they could not be read to the end: a trial without its samples is none. */
static bool read_samples(struct store *store, int64_t id, struct trial *out)
{
    static const char find[] = "SELECT us FROM sample WHERE trial=? ORDER BY seq";
    sqlite3_stmt *stmt = sql_bind(store, NULL, find, "i", id);
    while (out->n_samples < SAMPLES_MAX && sql_row(store, stmt))
        out->samples_us[out->n_samples++] = sqlite3_column_double(stmt, 0);
    sql_done(stmt);
    return !store->unread.text[0];
}

/* All but the config, which may be one of other params. */
static bool read_outcome(struct store *store, sqlite3_stmt *stmt, struct trial *out)
{
    *out = (struct trial){0};
    if (!trial_status_parse(sql_text(stmt, 1), &out->status))
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
    snprintf(out->build.code_hash, sizeof out->build.code_hash, "%s", sql_text(stmt, 14));
    snprintf(out->launch, sizeof out->launch, "%s", sql_text(stmt, 15));
    snprintf(out->reference, sizeof out->reference, "%s", sql_text(stmt, 16));
    snprintf(out->carried_from, sizeof out->carried_from, "%s", sql_text(stmt, 17));
    snprintf(out->gpu, sizeof out->gpu, "%s", sql_text(stmt, 18));
    return read_samples(store, sqlite3_column_int64(stmt, 0), out);
}

static bool read_trial(struct store *store, sqlite3_stmt *stmt, const struct kernel *kernel,
                       struct trial *out)
{
    return read_outcome(store, stmt, out) &&
           config_parse(kernel, sql_text(stmt, 13), &out->config, NULL);
}

bool store_source_recorded(struct store *store, int64_t env_id, const struct task *task,
                           const char *source_hash, int64_t *kernel_id, char *recorded, size_t size)
{
    static const char find[] =
        "SELECT id,source_hash FROM kernel k WHERE name=? AND EXISTS(SELECT 1 FROM trial t WHERE "
        "t.task=? AND t.env=? AND t.kernel=k.id) ORDER BY source_hash=? DESC, id DESC LIMIT 1";
    struct keys keys;
    if (!keys_find(store, task, NULL, &keys))
        return false;
    sqlite3_stmt *stmt =
        sql_bind(store, NULL, find, "siis", task->kernel->name, keys.task, env_id, source_hash);
    bool found = sql_row(store, stmt);
    if (found) {
        *kernel_id = sqlite3_column_int64(stmt, 0);
        snprintf(recorded, size, "%s", sql_text(stmt, 1));
    }
    sql_done(stmt);
    return found;
}

bool store_trial_find(struct store *store, int64_t env_id, int64_t kernel_id,
                      const struct task *task, const struct config *config, const char *phase,
                      struct trial *out)
{
    static const char find[] =
        TRIAL_COLUMNS FROM_TRIAL "WHERE t.task=? AND t.env=? AND t.kernel=? AND "
                                 "t.phase=? AND t.config=? ORDER BY t.id DESC LIMIT 1";
    struct keys keys;
    if (!keys_find(store, task, config, &keys))
        return false;
    sqlite3_stmt *stmt =
        sql_bind(store, NULL, find, "iiisi", keys.task, env_id, kernel_id, phase, keys.config);
    bool found = sql_row(store, stmt) && read_trial(store, stmt, task->kernel, out);
    sql_done(stmt);
    return found;
}

void store_trials(struct store *store, int64_t env_id, int64_t kernel_id, const struct task *task,
                  const char *phase, void (*visit)(void *ctx, const struct trial *trial), void *ctx)
{
    static const char find[] = TRIAL_COLUMNS FROM_TRIAL
        "WHERE t.task=? AND t.env=? AND t.kernel=? AND (?='' OR t.phase=?) ORDER BY t.id";
    struct keys keys;
    struct trial trial;
    const char *which = phase ? phase : "";
    if (!keys_find(store, task, NULL, &keys))
        return;
    sqlite3_stmt *stmt =
        sql_bind(store, NULL, find, "iiiss", keys.task, env_id, kernel_id, which, which);
    while (sql_row(store, stmt))
        if (read_trial(store, stmt, task->kernel, &trial))
            visit(ctx, &trial);
    sql_done(stmt);
}

/* Where the row at hand comes from, for people. */
static void origin_write(sqlite3_stmt *stmt, int64_t env_id, int64_t kernel_id,
                         const struct task *task, const struct trial *like, char *out, size_t size)
{
    char text[CONFIG_TEXT_MAX];
    const char *driver = sql_text(stmt, 21), *cuda = sql_text(stmt, 22),
               *source = sql_text(stmt, 23), *dtype = sql_text(stmt, 24);
    bool other_dtype = strcmp(dtype, task->dtype) != 0;
    bool other_config =
        strcmp(sql_text(stmt, 13), config_format(task->kernel, &like->config, text, sizeof text));
    if (sqlite3_column_int64(stmt, 19) == env_id && sqlite3_column_int64(stmt, 20) == kernel_id)
        snprintf(out, size, "twin: %s%s%s", other_dtype ? dtype : "", other_dtype ? " " : "",
                 sql_text(stmt, 13));
    else
        snprintf(out, size, "%s/%s %s%s%s%s%s", driver, cuda, source,
                 other_dtype || other_config ? ": " : "", other_dtype ? dtype : "",
                 other_dtype && other_config ? " " : "", other_config ? sql_text(stmt, 13) : "");
}

bool store_trial_carry(struct store *store, int64_t env_id, int64_t kernel_id,
                       const struct task *task, const struct trial *like, struct trial *out)
{
    /* Drivers keep different amounts of the same memory for themselves; half of a GPU has half. */
    static const char find[] = TRIAL_COLUMNS
        ",t.env,t.kernel,e.driver,e.cuda,k.source_hash,a.dtype " FROM_TRIAL
        "JOIN kernel k ON k.id=t.kernel JOIN task a ON a.id=t.task JOIN env e ON e.id=t.env "
        "JOIN env h ON h.gpu_name=e.gpu_name AND h.cc=e.cc AND h.sms=e.sms AND h.policy=e.policy "
        "AND abs(h.memory_bytes-e.memory_bytes)<=h.memory_bytes/50 WHERE h.id=? AND k.name=? "
        "AND t.code=? AND t.code<>'' AND t.launch=? AND t.phase='search' "
        "AND (substr(t.reference,1,16)=? OR substr(t.reference,18)=?) "
        "ORDER BY t.carried_from<>'', t.id DESC";
    char text[17], code[17];
    if (!like->build.code_hash[0] || !like->launch[0] || strlen(like->reference) != 33)
        return false;
    snprintf(text, sizeof text, "%.16s", like->reference);
    snprintf(code, sizeof code, "%.16s", like->reference + 17);
    sqlite3_stmt *stmt = sql_bind(store, NULL, find, "isssss", env_id, task->kernel->name,
                                  like->build.code_hash, like->launch, text, code);
    struct trial from;
    bool found = false;
    while (!found && sql_row(store, stmt))
        found = read_outcome(store, stmt, &from) && trial_is_lasting(&from);
    if (found) {
        *out = *like;
        trial_carry(out, &from);
        origin_write(stmt, env_id, kernel_id, task, like, out->carried_from,
                     sizeof out->carried_from);
    }
    sql_done(stmt);
    return found;
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
