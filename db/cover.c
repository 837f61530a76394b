/* SPDX-License-Identifier: MIT */
/* What covers chose and where configs overtake each other: appended, the newest counts. Whether a
 * choice still stands is decided where it is read, by the winner it was made against. */
#include <stdio.h>
#include <string.h>

#include "db/sql.h"

/* Ids of a task and of two of its kernel's configs. */
struct keys {
    int64_t task, config, other;
};

static bool keys_of(struct store *store, const struct task *task, const struct config *config,
                    const struct config *other, struct keys *out, struct err *err)
{
    char dims[TASK_TEXT_MAX], text[CONFIG_TEXT_MAX];
    const char *kernel = task->kernel->name;
    dims_format(task->kernel, task->dims, dims, sizeof dims);
    out->task = task_id(store, kernel, task->dtype, dims, err);
    config_format(task->kernel, config, text, sizeof text);
    out->config = out->task ? config_id(store, kernel, text, err) : 0;
    config_format(task->kernel, other, text, sizeof text);
    out->other = out->config ? config_id(store, kernel, text, err) : 0;
    return out->other != 0;
}

bool store_cover_add(struct store *store, int64_t run_id, int64_t env_id, int64_t kernel_id,
                     const struct task *task, const struct cover_pick *pick, struct err *err)
{
    static const char add[] =
        "INSERT INTO cover(run,env,kernel,task,config,winner,median_us,winner_us,noise,regret) "
        "VALUES(?,?,?,?,?,?,?,?,?,?)";
    struct keys keys;
    if (!sql_begin(store, err))
        return false;
    bool good =
        keys_of(store, task, &pick->config, &pick->winner, &keys, err) &&
        sql_run(store, err, add, "iiiiiidddd", run_id, env_id, kernel_id, keys.task, keys.config,
                keys.other, pick->median_us, pick->winner_us, pick->noise, pick->regret);
    return sql_end(store, good, err);
}

bool store_cover_find(struct store *store, int64_t env_id, int64_t kernel_id,
                      const struct task *task, struct cover_pick *out)
{
    static const char find[] =
        "SELECT c.config,w.config,r.median_us,r.winner_us,r.noise,r.regret FROM cover r JOIN "
        "config c ON c.id=r.config JOIN config w ON w.id=r.winner JOIN task t ON t.id=r.task WHERE "
        "t.kernel=? AND t.dtype=? AND t.dims=? AND r.env=? AND r.kernel=? ORDER BY r.id DESC LIMIT "
        "1";
    char dims[TASK_TEXT_MAX];
    dims_format(task->kernel, task->dims, dims, sizeof dims);
    sqlite3_stmt *stmt = sql_bind(store, NULL, find, "sssii", task->kernel->name, task->dtype, dims,
                                  env_id, kernel_id);
    *out = (struct cover_pick){0};
    bool found = sql_row(store, stmt) &&
                 config_parse(task->kernel, sql_text(stmt, 0), &out->config, NULL) &&
                 config_parse(task->kernel, sql_text(stmt, 1), &out->winner, NULL);
    if (found) {
        out->median_us = sqlite3_column_double(stmt, 2);
        out->winner_us = sqlite3_column_double(stmt, 3);
        out->noise = sqlite3_column_double(stmt, 4);
        out->regret = sqlite3_column_double(stmt, 5);
    }
    sql_done(stmt);
    return found;
}

bool store_edge_add(struct store *store, int64_t run_id, int64_t env_id, int64_t kernel_id,
                    const struct task *task, const struct edge *edge, struct err *err)
{
    static const char add[] =
        "INSERT INTO edge(run,env,kernel,task,config,high_m,high_config,last_m,last_us,"
        "last_high_us,first_us,first_high_us,probes) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)";
    struct keys keys;
    if (!sql_begin(store, err))
        return false;
    bool good = keys_of(store, task, &edge->config, &edge->high_config, &keys, err) &&
                sql_run(store, err, add, "iiiiiiiiddddi", run_id, env_id, kernel_id, keys.task,
                        keys.config, edge->high_m, keys.other, edge->last_m, edge->last_us,
                        edge->last_high_us, edge->first_us, edge->first_high_us, edge->n_probes);
    return sql_end(store, good, err);
}

bool store_edge_find(struct store *store, int64_t env_id, int64_t kernel_id,
                     const struct task *task, struct edge *edge)
{
    static const char find[] =
        "SELECT r.last_m,r.last_us,r.last_high_us,r.first_us,r.first_high_us,r.probes FROM edge r "
        "JOIN config c ON c.id=r.config JOIN config h ON h.id=r.high_config JOIN task t ON "
        "t.id=r.task WHERE t.kernel=? AND t.dtype=? AND t.dims=? AND r.env=? AND r.kernel=? AND "
        "c.config=? AND h.config=? AND r.high_m=? ORDER BY r.id DESC LIMIT 1";
    char dims[TASK_TEXT_MAX], config[CONFIG_TEXT_MAX], high[CONFIG_TEXT_MAX];
    dims_format(task->kernel, task->dims, dims, sizeof dims);
    config_format(task->kernel, &edge->config, config, sizeof config);
    config_format(task->kernel, &edge->high_config, high, sizeof high);
    sqlite3_stmt *stmt = sql_bind(store, NULL, find, "sssiissi", task->kernel->name, task->dtype,
                                  dims, env_id, kernel_id, config, high, edge->high_m);
    bool found = sql_row(store, stmt);
    if (found) {
        edge->last_m = sqlite3_column_int64(stmt, 0);
        edge->last_us = sqlite3_column_double(stmt, 1);
        edge->last_high_us = sqlite3_column_double(stmt, 2);
        edge->first_us = sqlite3_column_double(stmt, 3);
        edge->first_high_us = sqlite3_column_double(stmt, 4);
        edge->n_probes = sqlite3_column_int64(stmt, 5);
    }
    sql_done(stmt);
    return found;
}

/* The winners that store_winners hands out, one a (GPU, task). */
#define LAST_WINNERS "WITH last AS " EMITTED_WINNERS " "

static bool rows_visit(struct store *store, const char *find, const char *gpu_slug,
                       const char *kernel_name, cover_visit visit, void *ctx, struct err *err)
{
    const char *which = gpu_slug ? gpu_slug : "";
    sqlite3_stmt *stmt = sql_bind(store, err, find, "sss", which, which, kernel_name);
    bool good = stmt != NULL;
    int code = SQLITE_DONE;
    while (good && (code = sqlite3_step(stmt)) == SQLITE_ROW) {
        struct cover_row row = {.gpu_slug = sql_text(stmt, 0),
                                .dtype = sql_text(stmt, 1),
                                .dims = sql_text(stmt, 2),
                                .config = sql_text(stmt, 3),
                                .to = sql_text(stmt, 4),
                                .median_us = sqlite3_column_double(stmt, 5),
                                .winner_us = sqlite3_column_double(stmt, 6),
                                .noise = sqlite3_column_double(stmt, 7),
                                .regret = sqlite3_column_double(stmt, 8),
                                .high_m = sqlite3_column_int64(stmt, 9),
                                .last_m = sqlite3_column_int64(stmt, 10)};
        good = visit(ctx, &row, err);
    }
    if (good && code != SQLITE_DONE)
        good = sql_fail(store, err, "reading covers");
    sql_done(stmt);
    return good;
}

bool store_covers(struct store *store, const char *gpu_slug, const char *kernel_name,
                  cover_visit visit, void *ctx, struct err *err)
{
    static const char find[] = LAST_WINNERS
        "SELECT gpu_slug,dtype,dims,config,winner,median_us,winner_us,noise,regret,0,0 FROM "
        "(SELECT "
        "l.gpu_slug,t.dtype,t.dims,t.m,c.config,w.config AS winner,r.median_us,r.winner_us,r.noise,"
        "r.regret,t.kernel,row_number() OVER (PARTITION BY r.task,l.gpu_slug ORDER BY r.id DESC) "
        "AS "
        "newest FROM cover r JOIN last l ON l.task=r.task AND l.env=r.env AND l.kernel=r.kernel "
        "AND "
        "l.config=r.winner JOIN task t ON t.id=r.task JOIN config c ON c.id=r.config JOIN config w "
        "ON w.id=r.winner) WHERE newest=1 AND (?='' OR gpu_slug=?) AND kernel=? ORDER BY "
        "gpu_slug,dtype,m,dims";
    return rows_visit(store, find, gpu_slug, kernel_name, visit, ctx, err);
}

bool store_edges(struct store *store, const char *gpu_slug, const char *kernel_name,
                 cover_visit visit, void *ctx, struct err *err)
{
    static const char find[] = LAST_WINNERS
        "SELECT gpu_slug,dtype,dims,config,high_config,0,0,0,0,high_m,last_m FROM (SELECT "
        "l.gpu_slug,t.dtype,t.dims,t.m,c.config,h.config AS high_config,r.high_m,r.last_m,t.kernel,"
        "row_number() OVER (PARTITION BY r.task,l.gpu_slug,r.config,r.high_m,r.high_config ORDER "
        "BY "
        "r.id DESC) AS newest FROM edge r JOIN last l ON l.task=r.task AND l.env=r.env AND "
        "l.kernel=r.kernel JOIN task t ON t.id=r.task JOIN config c ON c.id=r.config JOIN config h "
        "ON h.id=r.high_config) WHERE newest=1 AND (?='' OR gpu_slug=?) AND kernel=? ORDER BY "
        "gpu_slug,dtype,m,dims,config,high_m,high_config";
    return rows_visit(store, find, gpu_slug, kernel_name, visit, ctx, err);
}
