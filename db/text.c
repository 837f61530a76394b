/* SPDX-License-Identifier: MIT */
/* Results as CSV, for git: env, winners, trials, cover and edges of one GPU. Sorted by content and
 * printed with fixed precision, so the same results are the same bytes; an export of an import is
 * identical. */
#include <stdlib.h>
#include <string.h>

#include "db/sql.h"
#include "tuner/base/file.h"
#include "tuner/base/str.h"

#define FROM_TRIAL                                                                                 \
    " FROM trial r JOIN env e ON e.id=r.env JOIN kernel k ON k.id=r.kernel JOIN task t ON "        \
    "t.id=r.task"                                                                                  \
    " JOIN config c ON c.id=r.config WHERE e.gpu_slug=?1"
#define ENV_KEY "e.driver||'/'||e.cuda||'/'||e.policy AS env"

enum { WINNERS = 1, TRIALS = 2, CELLS_OF_TRIAL = 21 };
/* Columns that came later are left out where all are empty: such a file is what it was before. */
static const int first_columns[] = {[WINNERS] = 14, [TRIALS] = 17};
enum { N_FILES = 5, N_NEEDED = 3 }; /* the first results had no more */
static const struct {
    const char *name, *sql;
} files[N_FILES] = {
    {"env.csv", "SELECT gpu_name,gpu_slug,cc,sms,memory_bytes,driver,cuda,policy FROM env WHERE "
                "gpu_slug=?1 AND ?2=?2 ORDER BY 1,2,3,4,5,6,7,8"},
    {"winners.csv",
     "SELECT "
     "env,source,kernel,dtype,dims,config,median_us,default_us,margin,noise,ties,trials,level,key,"
     "tie_set FROM (SELECT " ENV_KEY
     ",k.source_hash AS source,t.kernel,t.dtype,t.dims,c.config,printf('%.3f',w.median_us) AS "
     "median_us,printf('%.3f',w.default_us) AS default_us,"
     "printf('%.5f',w.margin) AS margin,printf('%.5f',w.noise) AS "
     "noise,w.ties,w.trials,w.level,w.key,w.tie_set,t.m,"
     "row_number() OVER (PARTITION BY w.env,w.kernel,w.task,w.level ORDER BY w.id DESC) AS place "
     "FROM winner w JOIN env e ON e.id=w.env"
     " JOIN kernel k ON k.id=w.kernel JOIN task t ON t.id=w.task JOIN config c ON c.id=w.config "
     "WHERE e.gpu_slug=?1 AND ?2=?2) WHERE place=1"
     " ORDER BY env,source,kernel,dtype,m,dims,level"},
    {"trials.csv",
     "SELECT "
     "env,source,kernel,dtype,dims,config,phase,status,registers,smem_bytes,spill_bytes,cubin_hash,"
     "clock_mhz,max_error,early_stop,message,samples,code,launch,reference,carried_from"
     " FROM (SELECT " ENV_KEY ",k.source_hash AS "
     "source,t.kernel,t.dtype,t.dims,c.config,r.phase,r.status,r."
     "registers,r.smem_bytes,r.spill_bytes,r.cubin_hash,"
     "printf('%.0f',r.clock_mhz) AS clock_mhz,printf('%.6g',r.max_error) AS "
     "max_error,r.early_stop,r.message,"
     "(SELECT group_concat(us,';') FROM (SELECT printf('%.3f',s.us) AS us FROM sample s WHERE "
     "s.trial=r.id ORDER BY s.seq)) AS samples,r.code,r.launch,r.reference,r.carried_from,t.m,"
     "row_number() OVER (PARTITION BY r.env,r.kernel,r.task,r.config,r.phase ORDER BY r.id DESC) "
     "AS place" FROM_TRIAL
     " AND r.phase<>'anchor' AND (r.phase='final' OR instr(','||?2||',',','||t.kernel||',')>0)) "
     "WHERE place=1 ORDER BY env,source,kernel,dtype,m,dims,config,phase"},
    {"cover.csv",
     "SELECT env,source,kernel,dtype,dims,config,winner,median_us,winner_us,noise,regret FROM "
     "(SELECT " ENV_KEY ",k.source_hash AS source,t.kernel,t.dtype,t.dims,c.config,w.config AS "
     "winner,printf('%.3f',r.median_us) AS median_us,printf('%.3f',r.winner_us) AS winner_us,"
     "printf('%.5f',r.noise) AS noise,printf('%.5f',r.regret) AS regret,t.m,"
     "row_number() OVER (PARTITION BY r.env,r.kernel,r.task ORDER BY r.id DESC) AS place FROM "
     "cover r JOIN env e ON e.id=r.env JOIN kernel k ON k.id=r.kernel JOIN task t ON t.id=r.task "
     "JOIN config c ON c.id=r.config JOIN config w ON w.id=r.winner WHERE e.gpu_slug=?1 AND "
     "?2=?2) WHERE place=1 ORDER BY env,source,kernel,dtype,m,dims"},
    {"edges.csv",
     "SELECT env,source,kernel,dtype,dims,config,high_m,high_config,last_m,last_us,last_high_us,"
     "first_us,first_high_us,probes FROM (SELECT " ENV_KEY
     ",k.source_hash AS source,t.kernel,t.dtype,t.dims,c.config,r.high_m,h.config AS "
     "high_config,r.last_m,printf('%.3f',r.last_us) AS last_us,printf('%.3f',r.last_high_us) AS "
     "last_high_us,printf('%.3f',r.first_us) AS first_us,printf('%.3f',r.first_high_us) AS "
     "first_high_us,r.probes,t.m,row_number() OVER (PARTITION BY "
     "r.env,r.kernel,r.task,r.config,r.high_m,r.high_config ORDER BY r.id DESC) AS place FROM "
     "edge r JOIN env e ON e.id=r.env JOIN kernel k ON k.id=r.kernel JOIN task t ON t.id=r.task "
     "JOIN config c ON c.id=r.config JOIN config h ON h.id=r.high_config WHERE e.gpu_slug=?1 AND "
     "?2=?2) WHERE place=1 ORDER BY env,source,kernel,dtype,m,dims,config,high_m,high_config"},
};

static void add_cell(struct str *out, const char *text)
{
    if (!strpbrk(text, ",\"\r\n")) {
        str_add(out, text);
        return;
    }
    str_add(out, "\"");
    for (; *text; text++) {
        if (*text == '\n' || *text == '\r') {
            str_add(out, " "); /* one row, one line */
            continue;
        }
        str_add_bytes(out, text, 1);
        if (*text == '"')
            str_add(out, "\"");
    }
    str_add(out, "\"");
}

static bool has_later_columns(int f) { return f == WINNERS || f == TRIALS; }

static int columns_of(sqlite3_stmt *stmt, int f)
{
    int n = stmt ? sqlite3_column_count(stmt) : 0,
        used = has_later_columns(f) ? first_columns[f] : n;
    while (used < n && sqlite3_step(stmt) == SQLITE_ROW)
        for (int i = used; i < n; i++)
            if (sql_text(stmt, i)[0])
                used = n;
    sql_done(stmt);
    return used;
}

/* One file's text. False when the store can't be read to its end. */
static bool export_text(struct store *store, int f, const char *gpu_slug, const char *kernels,
                        struct str *text, struct err *err)
{
    sqlite3_stmt *stmt = sql_bind(store, err, files[f].sql, "ss", gpu_slug, kernels);
    int code = SQLITE_ERROR, n = columns_of(stmt, f);
    for (int i = 0; i < n; i++)
        str_addf(text, "%s%c", sqlite3_column_name(stmt, i), i + 1 < n ? ',' : '\n');
    while (stmt && (code = sqlite3_step(stmt)) == SQLITE_ROW)
        for (int i = 0; i < n; i++) {
            add_cell(text, sql_text(stmt, i));
            str_add(text, i + 1 < n ? "," : "\n");
        }
    bool good = stmt && (code == SQLITE_DONE || sql_fail(store, err, "reading results"));
    sql_done(stmt);
    return good;
}

/* All is read before the first file is written. */
bool store_export(struct store *store, const char *gpu_slug, const char *folder,
                  const char *all_trials_kernels, struct err *err)
{
    struct arena arena = {0};
    struct str texts[N_FILES] = {{0}};
    bool good = true;
    for (int f = 0; good && f < N_FILES; f++)
        good = export_text(store, f, gpu_slug, all_trials_kernels, &texts[f], err);
    good = good && folder_make(folder, err);
    for (int f = 0; good && f < N_FILES; f++)
        good = file_write(arena_printf(&arena, "%s/%s", folder, files[f].name), texts[f].text,
                          texts[f].len, err);
    for (int f = 0; f < N_FILES; f++)
        str_finish(&texts[f]);
    arena_finish(&arena);
    return good;
}

/* ---- import ---- */

enum { CELLS_MAX = 24 };

struct reader {
    struct store *store;
    const char *path, *folder;
    const char *paths[N_FILES];
    char *texts[N_FILES]; /* cut in place while they are read */
    int line;
    const char *cells[CELLS_MAX];
    int n;
    char gpu_slug[64]; /* a folder's results are one GPU's */
    char uid[64];      /* of these files: they are taken once */
    int64_t run;
    struct err *err;
};

static bool bad(struct reader *r, const char *what)
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
            return bad(r, "too many columns"), NULL;
        r->cells[r->n++] = p;
        if (*p == '"') {
            for (p++; *p && !(*p == '"' && p[1] != '"'); p++) {
                p += *p == '"';
                *to++ = *p;
            }
            if (*p != '"')
                return bad(r, "a quote is not closed"), NULL;
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
            return bad(r, "the last line has no end"), NULL;
    }
}

static int64_t whole(struct reader *r, int cell, bool *good)
{
    int64_t value = 0;
    if (!parse_i64(r->cells[cell], &value))
        *good = bad(r, "a whole number was expected");
    return value;
}

static double real(struct reader *r, int cell, bool *good)
{
    double value = 0;
    if (!parse_f64(r->cells[cell], &value))
        *good = bad(r, "a number was expected");
    return value;
}

static bool import_env(struct reader *r)
{
    static const char add[] =
        "INSERT OR IGNORE INTO env(gpu_name,gpu_slug,cc,sms,memory_bytes,driver,cuda,policy) "
        "VALUES(?,?,?,?,?,?,?,?)";
    bool good = true;
    int64_t cc = whole(r, 2, &good), sms = whole(r, 3, &good), memory = whole(r, 4, &good);
    if (r->gpu_slug[0] && strcmp(r->gpu_slug, r->cells[1]) != 0)
        return bad(r, "another GPU's environment; a folder holds one GPU's results");
    snprintf(r->gpu_slug, sizeof r->gpu_slug, "%s", r->cells[1]);
    return good && sql_run(r->store, r->err, add, "ssiiisss", r->cells[0], r->cells[1], cc, sms,
                           memory, r->cells[5], r->cells[6], r->cells[7]);
}

/* The first five columns of winners and trials: env, source, kernel, dtype, dims; the sixth is the
 * config. */
static bool keys_of(struct reader *r, int64_t *env, int64_t *kernel, int64_t *task, int64_t *config)
{
    static const char find_env[] =
        "SELECT id FROM env WHERE driver||'/'||cuda||'/'||policy=? AND gpu_slug=? ORDER BY id DESC";
    static const char add_kernel[] = "INSERT OR IGNORE INTO kernel(name,source_hash) VALUES(?,?)";
    static const char find_kernel[] = "SELECT id FROM kernel WHERE name=? AND source_hash=?";
    static const char add_run[] = "INSERT INTO run(env,command,seed,started,ended,outcome,uid) "
                                  "VALUES(?,?,0,0,0,'imported',?)";
    *env = sql_i64(r->store, 0, find_env, "ss", r->cells[0], r->gpu_slug);
    if (!*env)
        return bad(r, "its environment is not in env.csv");
    if (!sql_run(r->store, r->err, add_kernel, "ss", r->cells[2], r->cells[1]))
        return false;
    *kernel = sql_i64(r->store, 0, find_kernel, "ss", r->cells[2], r->cells[1]);
    *task = task_id(r->store, r->cells[2], r->cells[3], r->cells[4], r->err);
    *config = *task ? config_id(r->store, r->cells[2], r->cells[5], r->err) : 0;
    if (*config && !r->run) {
        char command[600];
        snprintf(command, sizeof command, "import %.500s", r->folder);
        if (!sql_run(r->store, r->err, add_run, "iss", *env, command, r->uid))
            return false;
        r->run = sqlite3_last_insert_rowid(r->store->db);
    }
    return *config != 0;
}

static bool import_winner(struct reader *r)
{
    static const char add[] =
        "INSERT INTO "
        "winner(run,env,kernel,task,config,median_us,default_us,margin,noise,ties,trials,level,key,"
        "tie_set) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
    int64_t env, kernel, task, config;
    bool good = keys_of(r, &env, &kernel, &task, &config);
    if (!good)
        return false;
    double median = real(r, 6, &good), otherwise = real(r, 7, &good), margin = real(r, 8, &good),
           noise = real(r, 9, &good);
    int64_t ties = whole(r, 10, &good), trials = whole(r, 11, &good);
    return good && sql_run(r->store, r->err, add, "iiiiiddddiisss", r->run, env, kernel, task,
                           config, median, otherwise, margin, noise, ties, trials, r->cells[12],
                           r->cells[13], r->n > first_columns[WINNERS] ? r->cells[14] : "");
}

static bool import_samples(struct reader *r, int64_t trial, const char *text)
{
    static const char add[] = "INSERT INTO sample(trial,seq,us) VALUES(?,?,?)";
    for (int64_t seq = 0; *text; seq++) {
        char *end;
        double us = strtod(text, &end);
        if (end == text || (*end && *end != ';'))
            return bad(r, "samples are numbers with ';' between");
        if (!sql_run(r->store, r->err, add, "iid", trial, seq, us))
            return false;
        text = *end ? end + 1 : end;
    }
    return true;
}

static double median_of(const char *text)
{
    double us[SAMPLES_MAX];
    struct trial trial = {.status = TRIAL_OK};
    size_t n = 0;
    while (*text && n < SAMPLES_MAX) {
        char *end;
        us[n++] = strtod(text, &end);
        text = *end ? end + 1 : end;
    }
    memcpy(trial.samples_us, us, n * sizeof *us);
    trial.n_samples = n;
    trial_finish(&trial);
    return trial.median_us;
}

static bool import_trial(struct reader *r)
{
    static const char add[] = "INSERT INTO "
                              "trial(run,env,kernel,task,config,phase,status,registers,smem_bytes,"
                              "stack_bytes,spill_bytes,compile_ms,cubin_hash,"
                              "median_us,clock_mhz,max_error,early_stop,message,"
                              "code,launch,reference,carried_from) "
                              "VALUES(?,?,?,?,?,?,?,?,?,0,?,0,?,?,?,?,?,?,?,?,?,?)";
    int64_t env, kernel, task, config;
    enum trial_status status;
    bool good = keys_of(r, &env, &kernel, &task, &config);
    if (!good)
        return false;
    if (!trial_status_parse(r->cells[7], &status))
        return bad(r, "unknown status");
    int64_t registers = whole(r, 8, &good), smem = whole(r, 9, &good), spill = whole(r, 10, &good),
            early = whole(r, 14, &good);
    double clock = real(r, 12, &good), error = real(r, 13, &good);
    double median = status == TRIAL_OK ? median_of(r->cells[16]) : 0;
    for (int i = r->n; i < CELLS_OF_TRIAL; i++)
        r->cells[i] = ""; /* an older export */
    return good &&
           sql_run(r->store, r->err, add, "iiiiissiiisdddisssss", r->run, env, kernel, task, config,
                   r->cells[6], r->cells[7], registers, smem, spill, r->cells[11], median, clock,
                   error, early, r->cells[15], r->cells[17], r->cells[18], r->cells[19],
                   r->cells[20]) &&
           import_samples(r, sqlite3_last_insert_rowid(r->store->db), r->cells[16]);
}

static bool import_cover(struct reader *r)
{
    static const char add[] =
        "INSERT INTO cover(run,env,kernel,task,config,winner,median_us,winner_us,noise,regret) "
        "VALUES(?,?,?,?,?,?,?,?,?,?)";
    int64_t env, kernel, task, config, winner;
    bool good = keys_of(r, &env, &kernel, &task, &config) &&
                (winner = config_id(r->store, r->cells[2], r->cells[6], r->err)) != 0;
    if (!good)
        return false;
    double median = real(r, 7, &good), winner_us = real(r, 8, &good), noise = real(r, 9, &good),
           regret = real(r, 10, &good);
    return good && sql_run(r->store, r->err, add, "iiiiiidddd", r->run, env, kernel, task, config,
                           winner, median, winner_us, noise, regret);
}

static bool import_edge(struct reader *r)
{
    static const char add[] =
        "INSERT INTO edge(run,env,kernel,task,config,high_m,high_config,last_m,last_us,"
        "last_high_us,first_us,first_high_us,probes) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)";
    int64_t env, kernel, task, config, high;
    double us[4];
    bool good = keys_of(r, &env, &kernel, &task, &config) &&
                (high = config_id(r->store, r->cells[2], r->cells[7], r->err)) != 0;
    if (!good)
        return false;
    int64_t high_m = whole(r, 6, &good), last_m = whole(r, 8, &good), probes = whole(r, 13, &good);
    for (int i = 0; i < 4; i++)
        us[i] = real(r, 9 + i, &good);
    return good && sql_run(r->store, r->err, add, "iiiiiiiiddddi", r->run, env, kernel, task,
                           config, high_m, high, last_m, us[0], us[1], us[2], us[3], probes);
}

/* The first line is what an export would write, or would have before the later columns. */
static bool columns_check(struct reader *r, int f)
{
    sqlite3_stmt *stmt = sql_bind(r->store, r->err, files[f].sql, "ss", "", "");
    bool good = stmt && (r->n == sqlite3_column_count(stmt) ||
                         (has_later_columns(f) && r->n == first_columns[f]));
    for (int i = 0; good && i < r->n; i++)
        good = strcmp(r->cells[i], sqlite3_column_name(stmt, i)) == 0;
    sql_done(stmt);
    return good || (stmt && bad(r, "the columns are not those of this warptune"));
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
            return bad(r, "the number of columns differs from the first line's");
        if (!row(r))
            return false;
    }
    return true;
}

/* Reads the files, and names their contents. */
static bool import_read(struct reader *r, struct arena *arena)
{
    uint64_t hash = HASH_START;
    for (int f = 0; f < N_FILES; f++) {
        size_t n = 0;
        const char *path = arena_printf(arena, "%s/%s", r->folder, files[f].name);
        if (f >= N_NEEDED && !file_exists(path))
            continue;
        char *text = file_read(arena, path, &n, r->err);
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
    struct reader r = {.store = store, .folder = folder, .err = err};
    bool good = import_read(&r, &arena);
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
