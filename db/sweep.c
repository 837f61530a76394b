/* SPDX-License-Identifier: MIT */
/* All trials of one task as a table of params and times: a space that strategies can be scored on.
 */
#include <string.h>

#include "db/sql.h"
#include "tuner/base/file.h"
#include "tuner/base/str.h"

static const char find[] =
    "SELECT config,status,us FROM (SELECT c.config,r.status,printf('%.3f',r.median_us) AS us,"
    "row_number() OVER (PARTITION BY r.config ORDER BY r.status='OK' DESC,r.id DESC) AS place"
    " FROM trial r JOIN env e ON e.id=r.env JOIN task t ON t.id=r.task JOIN config c ON "
    "c.id=r.config WHERE e.gpu_slug=? AND t.kernel=? AND t.dtype=? AND t.dims=? AND "
    "r.phase='search') WHERE place=1 ORDER BY config";

/* "a=1 b=2" as "a,b" or as "1,2". */
static void cells_add(struct str *out, const char *config, bool names)
{
    for (const char *at = config; *at;) {
        size_t name = strcspn(at, "="), all = strcspn(at, " ");
        if (names)
            str_add_bytes(out, at, name);
        else
            str_add_bytes(out, at + name + 1, all - name - 1);
        str_add(out, ",");
        at += all + (at[all] == ' ');
    }
}

bool store_sweep(struct store *store, const char *gpu_slug, const char *kernel, const char *dtype,
                 const char *dims, const char *path, struct err *err)
{
    struct str out = {0};
    size_t n = 0;
    int step = SQLITE_ERROR;
    sqlite3_stmt *stmt = sql_bind(store, err, find, "ssss", gpu_slug, kernel, dtype, dims);
    if (!stmt)
        return false;
    str_addf(&out, "# %s %s %s on %s, each config once; cost_s 1: scores count evaluations\n",
             kernel, dtype, dims, gpu_slug);
    while ((step = sqlite3_step(stmt)) == SQLITE_ROW) {
        if (n++ == 0) {
            cells_add(&out, sql_text(stmt, 0), true);
            str_add(&out, "us,status,cost_s\n");
        }
        cells_add(&out, sql_text(stmt, 0), false);
        str_addf(&out, "%s,%s,1\n", sql_text(stmt, 2), sql_text(stmt, 1));
    }
    sqlite3_reset(stmt);
    bool fine = step == SQLITE_DONE ? n > 0 || err_set(err, "no trial of '%s %s %s' on %s", kernel,
                                                       dtype, dims, gpu_slug)
                                    : sql_fail(store, err, "read the trials");
    fine = fine && file_write(path, out.text, out.len, err);
    str_finish(&out);
    return fine;
}
