/* SPDX-License-Identifier: MIT */
/* A folder of text results into the store, all of it or nothing. It knows files, lines and cells;
 * what a row means is import_rows.c's. */
#include <stdio.h>
#include <string.h>

#include "db/import.h"
#include "tuner/base/file.h"
#include "tuner/base/str.h"

bool import_bad(struct reader *r, const char *what)
{
    return err_set(r->err, "%s:%d: %s", r->path, r->line, what);
}

/* Cuts one line in place; returns the next line, NULL after a malformed one. */
static char *cut(struct reader *r, char *p)
{
    r->n = 0;
    for (;;) {
        char *to = p;
        if (r->n == CELLS_MAX)
            return import_bad(r, "too many columns"), NULL;
        r->cells[r->n++] = p;
        if (*p == '"') {
            for (p++; *p && !(*p == '"' && p[1] != '"'); p++) {
                p += *p == '"';
                *to++ = *p;
            }
            if (*p != '"')
                return import_bad(r, "a quote is not closed"), NULL;
            p++;
        } else {
            p += strcspn(p, ",\n");
            to = p;
        }
        char end = *p;
        *to = '\0';
        if (end == ',')
            p++;
        else if (end == '\n')
            return p + 1;
        else
            return import_bad(r, "the last line has no end"), NULL;
    }
}

/* The first line is what an export would write, or would have before the later columns. */
static bool columns_check(struct reader *r, int f)
{
    sqlite3_stmt *stmt = sql_bind(r->store, r->err, text_files[f].sql, "ss", "", "");
    bool good = stmt && (r->n == sqlite3_column_count(stmt) || r->n == text_files[f].n_first);
    for (int i = 0; good && i < r->n; i++)
        good = strcmp(r->cells[i], sqlite3_column_name(stmt, i)) == 0;
    sql_done(stmt);
    return good || (stmt && import_bad(r, "the columns are not those of this warptune"));
}

static bool import_file(struct reader *r, int f, bool (*row)(struct reader *))
{
    r->path = r->paths[f];
    r->line = 1;
    if (!r->texts[f])
        return true;
    char *p = cut(r, r->texts[f]);
    if (!p || !columns_check(r, f))
        return false;
    int n_columns = r->n;
    while (*p) {
        r->line++;
        if (!(p = cut(r, p)))
            return false;
        if (r->n != n_columns)
            return import_bad(r, "the number of columns differs from the first line's");
        for (int i = r->n; i < CELLS_MAX; i++)
            r->cells[i] = ""; /* an older export */
        if (!row(r))
            return false;
    }
    return true;
}

/* Reads the files, and names their contents. */
static bool import_read(struct reader *r)
{
    uint64_t hash = HASH_START;
    for (int f = 0; f < N_FILES; f++) {
        size_t n = 0;
        const char *path = arena_printf(r->arena, "%s/%s", r->folder, text_files[f].name);
        if (f >= N_NEEDED && !file_exists(path))
            continue;
        char *text = file_read(r->arena, path, &n, r->err);
        if (!text)
            return false;
        if (strlen(text) != n || strchr(text, '\r'))
            return err_set(r->err, "%s: holds a %s; results are plain lines", path,
                           strlen(text) != n ? "NUL" : "carriage return");
        r->paths[f] = path;
        r->texts[f] = text;
        hash = hash_text(hash, text);
    }
    snprintf(r->uid, sizeof r->uid, "import|%016llx", (unsigned long long)hash);
    return true;
}

bool store_import(struct store *store, const char *folder, struct err *err)
{
    static const char find_run[] = "SELECT count(*) FROM run WHERE uid=?";
    struct arena arena = {0};
    struct reader r = {.store = store, .arena = &arena, .folder = folder, .err = err};
    bool good = import_read(&r);
    bool known = good && sql_i64(store, 0, find_run, "s", r.uid) > 0;
    good = good && (known || sql_begin(store, err));
    if (good && !known)
        good = sql_end(store,
                       import_file(&r, 0, import_env) && import_file(&r, 1, import_winner) &&
                           import_file(&r, 2, import_trial) && import_file(&r, 3, import_cover) &&
                           import_file(&r, 4, import_edge),
                       err);
    arena_finish(&arena);
    return good;
}
