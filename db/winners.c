/* SPDX-License-Identifier: MIT */
/* Winners: appended, the newest counts; fine goes before coarse. */
#include <stdio.h>
#include <string.h>

#include "db/sql.h"
#include "tuner/base/str.h"

static void ties_format(const struct kernel *kernel, const struct winner *w, struct str *out)
{
    char text[CONFIG_TEXT_MAX];
    str_add(out, "");
    for (size_t i = 0; w->has_ties && w->n_ties > 1 && i < w->n_ties; i++)
        str_addf(out, "%s%s", i ? ";" : "", config_format(kernel, &w->ties[i], text, sizeof text));
}

/* A set that does not fit the kernel any more is not known. */
static void ties_parse(const struct kernel *kernel, const char *text, struct winner *w)
{
    char one[CONFIG_TEXT_MAX];
    size_t n = 0;
    if (w->n_ties == 1)
        w->ties[n++] = w->config;
    for (; *text && n < w->n_ties && n < RACE_CONFIGS_MAX; n++) {
        size_t length = strcspn(text, ";");
        snprintf(one, sizeof one, "%.*s", (int)length, text);
        if (!config_parse(kernel, one, &w->ties[n], NULL))
            break;
        text += length + (text[length] == ';');
    }
    w->has_ties = n == w->n_ties && !*text;
}

bool store_winner_add(struct store *store, int64_t run_id, int64_t env_id, int64_t kernel_id,
                      const struct task *task, const struct winner *w, struct err *err)
{
    static const char add[] =
        "INSERT INTO "
        "winner(run,env,kernel,task,config,median_us,default_us,margin,noise,ties,trials,"
        "level,key,tie_set) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
    struct str ties = {0};
    char dims[TASK_TEXT_MAX], text[CONFIG_TEXT_MAX];
    dims_format(task->kernel, task->dims, dims, sizeof dims);
    config_format(task->kernel, &w->config, text, sizeof text);
    if (!sql_begin(store, err))
        return false;
    int64_t task_key = task_id(store, task->kernel->name, task->dtype, dims, err);
    int64_t config_key = task_key ? config_id(store, task->kernel->name, text, err) : 0;
    ties_format(task->kernel, w, &ties);
    bool good = config_key &&
                sql_run(store, err, add, "iiiiiddddiisss", run_id, env_id, kernel_id, task_key,
                        config_key, w->median_us, w->default_us, w->margin, w->noise,
                        (int64_t)w->n_ties, w->n_trials, w->level, w->key, ties.text);
    str_finish(&ties);
    return sql_end(store, good, err);
}

static void read_winner(sqlite3_stmt *stmt, int at, struct winner *out)
{
    out->median_us = sqlite3_column_double(stmt, at);
    out->default_us = sqlite3_column_double(stmt, at + 1);
    out->margin = sqlite3_column_double(stmt, at + 2);
    out->noise = sqlite3_column_double(stmt, at + 3);
    out->n_ties = (size_t)sqlite3_column_int64(stmt, at + 4);
    out->n_trials = sqlite3_column_int64(stmt, at + 5);
    snprintf(out->level, sizeof out->level, "%s", sql_text(stmt, at + 6));
    snprintf(out->key, sizeof out->key, "%s", sql_text(stmt, at + 7));
}

#define WINNER_COLUMNS "w.median_us,w.default_us,w.margin,w.noise,w.ties,w.trials,w.level,w.key"

bool store_winner_find(struct store *store, int64_t env_id, int64_t kernel_id,
                       const struct task *task, const char *key, struct winner *out)
{
    static const char find[] =
        "SELECT c.config," WINNER_COLUMNS ",w.tie_set"
        " FROM winner w JOIN config c ON c.id=w.config JOIN task t ON t.id=w.task"
        " WHERE t.kernel=? AND t.dtype=? AND t.dims=? AND w.env=? AND w.kernel=? AND (?='' OR "
        "w.key=?)"
        " ORDER BY w.level='fine' DESC, w.id DESC LIMIT 1";
    char dims[TASK_TEXT_MAX];
    const char *which = key ? key : "";
    dims_format(task->kernel, task->dims, dims, sizeof dims);
    sqlite3_stmt *stmt = sql_bind(store, NULL, find, "sssiiss", task->kernel->name, task->dtype,
                                  dims, env_id, kernel_id, which, which);
    *out = (struct winner){0};
    bool found =
        sql_row(store, stmt) && config_parse(task->kernel, sql_text(stmt, 0), &out->config, NULL);
    if (found) {
        read_winner(stmt, 1, out);
        ties_parse(task->kernel, sql_text(stmt, 9), out);
    }
    sql_done(stmt);
    return found;
}

static void read_env(sqlite3_stmt *stmt, int at, struct env *out)
{
    snprintf(out->gpu_name, sizeof out->gpu_name, "%s", sql_text(stmt, at));
    snprintf(out->gpu_slug, sizeof out->gpu_slug, "%s", sql_text(stmt, at + 1));
    out->cc = sqlite3_column_int(stmt, at + 2);
    out->sms = sqlite3_column_int(stmt, at + 3);
    out->memory_bytes = sqlite3_column_int64(stmt, at + 4);
    snprintf(out->driver, sizeof out->driver, "%s", sql_text(stmt, at + 5));
    snprintf(out->cuda, sizeof out->cuda, "%s", sql_text(stmt, at + 6));
    snprintf(out->policy, sizeof out->policy, "%s", sql_text(stmt, at + 7));
}

/* One row a (GPU, task): of its environments the one that was tuned last. */
bool store_winners(struct store *store, const char *gpu_slug, const char *besides,
                   bool (*visit)(void *ctx, const struct winner_row *row, struct err *err),
                   void *ctx, struct err *err)
{
    static const char find[] =
        "SELECT * FROM (SELECT "
        "e.gpu_name,e.gpu_slug,e.cc,e.sms,e.memory_bytes,e.driver,e.cuda,e.policy,t.kernel,t.dtype,"
        "t.dims,"
        "c.config," WINNER_COLUMNS ",t.m AS sort_m," WINNER_PLACE
        " FROM winner w JOIN env e ON e.id=w.env "
        "JOIN task t ON t.id=w.task"
        " JOIN config c ON c.id=w.config WHERE (?='' OR e.gpu_slug=?)"
        " AND instr(?,'|'||w.key||'|')=0) WHERE place=1"
        " ORDER BY gpu_slug,kernel,dtype,sort_m,dims";
    const char *which = gpu_slug ? gpu_slug : "";
    sqlite3_stmt *stmt = sql_bind(store, err, find, "sss", which, which, besides ? besides : "");
    bool good = stmt != NULL;
    int code = SQLITE_DONE;
    while (good && (code = sqlite3_step(stmt)) == SQLITE_ROW) {
        struct winner_row row = {0};
        read_env(stmt, 0, &row.env);
        row.kernel_name = sql_text(stmt, 8);
        row.dtype = sql_text(stmt, 9);
        row.dims = sql_text(stmt, 10);
        row.config = sql_text(stmt, 11);
        read_winner(stmt, 12, &row.winner);
        good = visit(ctx, &row, err);
    }
    /* A damaged store must not pass for an empty one: headers are written from this. */
    if (good && code != SQLITE_DONE)
        good = sql_fail(store, err, "reading winners");
    sql_done(stmt);
    return good;
}
