/* SPDX-License-Identifier: MIT */
/* Results as CSV, for git: env, winners, trials, cover and edges of one GPU. Sorted by content and
 * printed with fixed precision, so the same results are the same bytes; an export of an import is
 * identical. */
#include <stdlib.h>
#include <string.h>

#include "db/sql.h"
#include "db/text.h"
#include "tuner/base/file.h"
#include "tuner/base/str.h"

/* With ?3 only what was measured with the sources of the winners that emit takes. */
#define OF_EMITTED                                                                                 \
    " AND (?3='' OR (r.env,r.kernel,r.task) IN (SELECT env,kernel,task FROM " EMITTED_WINNERS "))"
#define FROM_TRIAL                                                                                 \
    " FROM trial r JOIN env e ON e.id=r.env JOIN kernel k ON k.id=r.kernel JOIN task t ON "        \
    "t.id=r.task"                                                                                  \
    " JOIN config c ON c.id=r.config WHERE e.gpu_slug=?1" OF_EMITTED
/* Short where that names one environment of the GPU; else with all that tells it from the others.
 */
#define ENV_KEY                                                                                    \
    "e.driver||'/'||e.cuda||'/'||e.policy||CASE WHEN (SELECT count(*) FROM env o WHERE "           \
    "o.gpu_slug=e.gpu_slug AND o.driver=e.driver AND o.cuda=e.cuda AND o.policy=e.policy)>1 THEN " \
    "'/'||e.sms||'/'||e.memory_bytes||'/'||e.cc||'/'||e.gpu_name ELSE '' END AS env"

const struct text_file text_files[N_FILES] = {
    {"env.csv", 0,
     "SELECT gpu_name,gpu_slug,cc,sms,memory_bytes,driver,cuda,policy FROM env WHERE "
     "gpu_slug=?1 AND ?2=?2 AND ?3=?3 ORDER BY 1,2,3,4,5,6,7,8"},
    {"winners.csv", 14,
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
     "WHERE e.gpu_slug=?1 AND ?2=?2 AND (?3='' OR w.id IN (SELECT id FROM " EMITTED_WINNERS
     "))) WHERE place=1"
     " ORDER BY env,source,kernel,dtype,m,dims,level"},
    {"trials.csv", 17,
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
    {"cover.csv", 0,
     "SELECT env,source,kernel,dtype,dims,config,winner,median_us,winner_us,noise,regret FROM "
     "(SELECT " ENV_KEY ",k.source_hash AS source,t.kernel,t.dtype,t.dims,c.config,w.config AS "
     "winner,printf('%.3f',r.median_us) AS median_us,printf('%.3f',r.winner_us) AS winner_us,"
     "printf('%.5f',r.noise) AS noise,printf('%.5f',r.regret) AS regret,t.m,"
     "row_number() OVER (PARTITION BY r.env,r.kernel,r.task ORDER BY r.id DESC) AS place FROM "
     "cover r JOIN env e ON e.id=r.env JOIN kernel k ON k.id=r.kernel JOIN task t ON t.id=r.task "
     "JOIN config c ON c.id=r.config JOIN config w ON w.id=r.winner WHERE e.gpu_slug=?1 AND "
     "?2=?2" OF_EMITTED ") WHERE place=1 ORDER BY env,source,kernel,dtype,m,dims"},
    {"edges.csv", 0,
     "SELECT env,source,kernel,dtype,dims,config,high_m,high_config,last_m,last_us,last_high_us,"
     "first_us,first_high_us,probes FROM (SELECT " ENV_KEY
     ",k.source_hash AS source,t.kernel,t.dtype,t.dims,c.config,r.high_m,h.config AS "
     "high_config,r.last_m,printf('%.3f',r.last_us) AS last_us,printf('%.3f',r.last_high_us) AS "
     "last_high_us,printf('%.3f',r.first_us) AS first_us,printf('%.3f',r.first_high_us) AS "
     "first_high_us,r.probes,t.m,row_number() OVER (PARTITION BY "
     "r.env,r.kernel,r.task,r.config,r.high_m,r.high_config ORDER BY r.id DESC) AS place FROM "
     "edge r JOIN env e ON e.id=r.env JOIN kernel k ON k.id=r.kernel JOIN task t ON t.id=r.task "
     "JOIN config c ON c.id=r.config JOIN config h ON h.id=r.high_config WHERE e.gpu_slug=?1 AND "
     "?2=?2" OF_EMITTED
     ") WHERE place=1 ORDER BY env,source,kernel,dtype,m,dims,config,high_m,high_config"},
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

/* Columns that came later are left out where all are empty: such a file is what it was before. */
static int columns_of(sqlite3_stmt *stmt, int f)
{
    int n = stmt ? sqlite3_column_count(stmt) : 0,
        used = text_files[f].n_first ? text_files[f].n_first : n;
    while (used < n && sqlite3_step(stmt) == SQLITE_ROW)
        for (int i = used; i < n; i++)
            if (sql_text(stmt, i)[0])
                used = n;
    sql_done(stmt);
    return used;
}

/* One file's text. False when the store can't be read to its end. */
static bool export_text(struct store *store, int f, const char *gpu_slug, const char *kernels,
                        bool newest, struct str *text, struct err *err)
{
    sqlite3_stmt *stmt =
        sql_bind(store, err, text_files[f].sql, "sss", gpu_slug, kernels, newest ? "1" : "");
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
                  const char *all_trials_kernels, bool newest, struct err *err)
{
    struct arena arena = {0};
    struct str texts[N_FILES] = {{0}};
    bool good = true;
    for (int f = 0; good && f < N_FILES; f++)
        good = export_text(store, f, gpu_slug, all_trials_kernels, newest, &texts[f], err);
    good = good && folder_make(folder, err);
    for (int f = 0; good && f < N_FILES; f++)
        good = file_write(arena_printf(&arena, "%s/%s", folder, text_files[f].name), texts[f].text,
                          texts[f].len, err);
    for (int f = 0; f < N_FILES; f++)
        str_finish(&texts[f]);
    arena_finish(&arena);
    return good;
}
