/* SPDX-License-Identifier: MIT */
/* Statements are prepared once and kept, so a trial costs its inserts and one commit. */
#include "db/sql.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

bool sql_fail(struct store *store, struct err *err, const char *doing)
{
    int code = sqlite3_errcode(store->db);
    const char *hint = "";
    if (code == SQLITE_FULL || code == SQLITE_IOERR)
        hint = "; free some disk space and run the same command again: what was committed is kept";
    else if (code == SQLITE_BUSY)
        hint = "; another warptune holds the store: wait for it, or give another --db";
    else if (code == SQLITE_CORRUPT)
        hint = "; the file is damaged: keep a copy and give another --db; `sqlite3 FILE .recover` "
               "may save what is whole";
    else if (code == SQLITE_READONLY || code == SQLITE_CANTOPEN)
        hint = "; check the folder's permissions, or give another --db";
    return err_set(err, "store %s: %s: %s%s", store->path, doing, sqlite3_errmsg(store->db), hint);
}

static void unread_keep(struct store *store)
{
    if (!store->unread.text[0])
        sql_fail(store, &store->unread, "reading");
}

bool store_sound(const struct store *store, struct err *err)
{
    return !store->unread.text[0] || err_set(err, "%s", store->unread.text);
}

bool sql_row(struct store *store, sqlite3_stmt *stmt)
{
    int code = stmt ? sqlite3_step(stmt) : SQLITE_ERROR;
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        unread_keep(store);
    return code == SQLITE_ROW;
}

void sql_done(sqlite3_stmt *stmt)
{
    if (stmt)
        sqlite3_reset(stmt);
}

static sqlite3_stmt *prepared(struct store *store, const char *sql)
{
    sqlite3_stmt *stmt = NULL;
    for (size_t i = 0; i < store->n_cache; i++)
        if (store->cache[i].sql == sql) {
            sqlite3_reset(store->cache[i].stmt);
            return store->cache[i].stmt;
        }
    if (sqlite3_prepare_v2(store->db, sql, -1, &stmt, NULL) != SQLITE_OK)
        return NULL;
    store->cache = xrealloc(store->cache, (store->n_cache + 1) * sizeof *store->cache);
    store->cache[store->n_cache++] = (struct statement){sql, stmt};
    return stmt;
}

static sqlite3_stmt *bind(struct store *store, struct err *err, const char *sql, const char *types,
                          va_list ap)
{
    sqlite3_stmt *stmt = prepared(store, sql);
    if (!stmt) {
        sql_fail(store, err, "preparing a statement");
        return NULL;
    }
    for (int i = 0; types[i]; i++) {
        if (types[i] == 'i')
            sqlite3_bind_int64(stmt, i + 1, va_arg(ap, int64_t));
        else if (types[i] == 'd')
            sqlite3_bind_double(stmt, i + 1, va_arg(ap, double));
        else
            sqlite3_bind_text(stmt, i + 1, va_arg(ap, const char *), -1, SQLITE_TRANSIENT);
    }
    return stmt;
}

sqlite3_stmt *sql_bind(struct store *store, struct err *err, const char *sql, const char *types,
                       ...)
{
    va_list ap;
    va_start(ap, types);
    sqlite3_stmt *stmt = bind(store, err, sql, types, ap);
    va_end(ap);
    return stmt;
}

bool sql_run(struct store *store, struct err *err, const char *sql, const char *types, ...)
{
    va_list ap;
    int code = SQLITE_ROW;
    if (!store_sound(store, err))
        return false;
    va_start(ap, types);
    sqlite3_stmt *stmt = bind(store, err, sql, types, ap);
    va_end(ap);
    if (!stmt)
        return false;
    while (code == SQLITE_ROW)
        code = sqlite3_step(stmt);
    bool good = code == SQLITE_DONE || sql_fail(store, err, "writing");
    sqlite3_reset(stmt);
    return good;
}

int64_t sql_i64(struct store *store, int64_t otherwise, const char *sql, const char *types, ...)
{
    va_list ap;
    va_start(ap, types);
    sqlite3_stmt *stmt = bind(store, NULL, sql, types, ap);
    va_end(ap);
    int64_t value = sql_row(store, stmt) ? sqlite3_column_int64(stmt, 0) : otherwise;
    sql_done(stmt);
    return value;
}

bool sql_exec(struct store *store, const char *sql, struct err *err)
{
    return sqlite3_exec(store->db, sql, NULL, NULL, NULL) == SQLITE_OK ||
           sql_fail(store, err, "writing");
}

bool sql_begin(struct store *store, struct err *err)
{
    return store_sound(store, err) &&
           (sqlite3_exec(store->db, "BEGIN IMMEDIATE", NULL, NULL, NULL) == SQLITE_OK ||
            sql_fail(store, err, "starting to write"));
}

bool sql_end(struct store *store, bool good, struct err *err)
{
    good = good && store_sound(store, err);
    if (good && sqlite3_exec(store->db, "COMMIT", NULL, NULL, NULL) == SQLITE_OK)
        return true;
    if (good)
        sql_fail(store, err, "committing");
    sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
    return false;
}

const char *sql_text(sqlite3_stmt *stmt, int column)
{
    const char *text = (const char *)sqlite3_column_text(stmt, column);
    return text ? text : "";
}

/* "m" of "m=1024 n=3072": a column of its own, so that people can filter by it. */
static int64_t dim_of(const char *dims, const char *name)
{
    size_t n = strlen(name);
    for (const char *p = dims; p; p = strchr(p, ' ')) {
        p += *p == ' ';
        if (strncmp(p, name, n) == 0 && p[n] == '=')
            return strtoll(p + n + 1, NULL, 10);
    }
    return -1;
}

int64_t task_id(struct store *store, const char *kernel, const char *dtype, const char *dims,
                struct err *err)
{
    static const char find[] = "SELECT id FROM task WHERE kernel=? AND dtype=? AND dims=?";
    static const char add[] = "INSERT INTO task(kernel,dtype,dims,m,n,k) VALUES(?,?,?,?,?,?)";
    int64_t id = sql_i64(store, 0, find, "sss", kernel, dtype, dims);
    if (id)
        return id;
    if (!sql_run(store, err, add, "sssiii", kernel, dtype, dims, dim_of(dims, "m"),
                 dim_of(dims, "n"), dim_of(dims, "k")))
        return 0;
    return sqlite3_last_insert_rowid(store->db);
}

int64_t config_id(struct store *store, const char *kernel, const char *config, struct err *err)
{
    static const char find[] = "SELECT id FROM config WHERE kernel=? AND config=?";
    static const char add[] = "INSERT INTO config(kernel,config) VALUES(?,?)";
    int64_t id = sql_i64(store, 0, find, "ss", kernel, config);
    if (id)
        return id;
    return sql_run(store, err, add, "ss", kernel, config) ? sqlite3_last_insert_rowid(store->db)
                                                          : 0;
}
