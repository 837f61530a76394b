/* SPDX-License-Identifier: MIT */
/* Every searched config with its best time, task by task. */
#include "db/sql.h"

static const char find[] =
    "SELECT e.gpu_slug,t.kernel,t.dtype,t.dims,c.config,"
    "coalesce(min(CASE WHEN r.status='OK' THEN r.median_us END),0),r.env,r.task,r.clock_mhz"
    " FROM trial r JOIN run u ON u.id=r.run JOIN env e ON e.id=r.env JOIN task t ON t.id=r.task"
    " JOIN config c ON c.id=r.config WHERE r.phase='search' AND u.command<>?"
    " AND instr(?,'|'||t.kernel||'|')>0"
    " GROUP BY r.env,r.task,r.config ORDER BY r.env,r.task,r.config";

bool store_history(struct store *store, const char *kernels, const char *besides,
                   bool (*visit)(void *ctx, const struct history_row *row), void *ctx,
                   struct err *err)
{
    sqlite3_stmt *stmt = sql_bind(store, err, find, "ss", besides, kernels);
    int64_t env = 0, task = 0;
    int step = SQLITE_ERROR;
    bool more = true;
    while (stmt && more && (step = sqlite3_step(stmt)) == SQLITE_ROW) {
        struct history_row row = {.gpu_slug = sql_text(stmt, 0),
                                  .kernel_name = sql_text(stmt, 1),
                                  .dtype = sql_text(stmt, 2),
                                  .dims = sql_text(stmt, 3),
                                  .config = sql_text(stmt, 4),
                                  .us = sqlite3_column_double(stmt, 5),
                                  /* SQLite: a column beside min() is of its row */
                                  .clock_mhz = sqlite3_column_double(stmt, 8)};
        row.is_new_task =
            env != sqlite3_column_int64(stmt, 6) || task != sqlite3_column_int64(stmt, 7);
        env = sqlite3_column_int64(stmt, 6);
        task = sqlite3_column_int64(stmt, 7);
        more = visit(ctx, &row);
    }
    sql_done(stmt);
    return stmt && (!more || step == SQLITE_DONE || sql_fail(store, err, "read the trials"));
}
