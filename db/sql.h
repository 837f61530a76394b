/* SPDX-License-Identifier: MIT */
/* SQLite behind a few helpers; only this room includes it. */
#pragma once
#include <sqlite3.h>

#include "db/store.h"
#include "tuner/base/arena.h"
#include "tuner/base/err.h"

/* Of the winners w of one task on the GPUs of a name (env e), the one that emit takes has place 1.
 */
#define WINNER_PLACE                                                                               \
    "row_number() OVER (PARTITION BY e.gpu_slug,w.task ORDER BY w.level='fine' DESC,w.id DESC) "   \
    "AS place"
#define EMITTED_WINNERS                                                                            \
    "(SELECT * FROM (SELECT w.*,e.gpu_slug," WINNER_PLACE                                          \
    " FROM winner w JOIN env e ON e.id=w.env) WHERE place=1)"

struct store {
    sqlite3 *db;
    char *path;
    struct statement { /* prepared once, by its text's address */
        const char *sql;
        sqlite3_stmt *stmt;
    } * cache;
    size_t n_cache;
    struct err unread; /* the first read that failed; nothing is written after it */
};

/* A cached statement with its parameters bound from `types`: 'i' int64_t, 'd' double, 's' text (""
 * is text too). NULL and err when the SQL is wrong or the file damaged. */
sqlite3_stmt *sql_bind(struct store *store, struct err *err, const char *sql, const char *types,
                       ...);
/* Runs a statement to its end. */
bool sql_run(struct store *store, struct err *err, const char *sql, const char *types, ...);
/* The next row of a statement that reads (stmt NULL: there is none). False at the end and where
 * reading fails; a failure is kept in store->unread, since to a finder no row means "never
 * recorded". */
bool sql_row(struct store *store, sqlite3_stmt *stmt);
void sql_done(sqlite3_stmt *stmt); /* resets it; NULL is fine */
/* First column of the first row; `otherwise` when there is no row. A failure as in sql_row. */
int64_t sql_i64(struct store *store, int64_t otherwise, const char *sql, const char *types, ...);
bool sql_exec(struct store *store, const char *sql,
              struct err *err); /* fixed text, several statements */
/* err in words: what failed and what to do; always false. */
bool sql_fail(struct store *store, struct err *err, const char *doing);
bool sql_begin(struct store *store, struct err *err);
/* Commits when good, else rolls back; returns whether it was committed. */
bool sql_end(struct store *store, bool good, struct err *err);
/* A column's text, "" for NULL; valid until the next step. */
const char *sql_text(sqlite3_stmt *stmt, int column);

/* Ids by content, adding the row when it is new; 0 and err on failure. */
int64_t task_id(struct store *store, const char *kernel, const char *dtype, const char *dims,
                struct err *err);
int64_t config_id(struct store *store, const char *kernel, const char *config, struct err *err);
