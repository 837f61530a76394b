/* SPDX-License-Identifier: MIT */
/* Answers as tables. */
#include <string.h>

#include "db/sql.h"

static const struct {
    const char *what, *sql;
} queries[] = {
    {"best", "SELECT gpu, kernel, dtype, dims, config, printf('%.3f',median_us) AS median_us, "
             "printf('%.3f',default_us) AS default_us,"
             " CASE WHEN default_us>0 THEN printf('%.3f',default_us/median_us) END AS speedup, "
             "printf('%.2f',margin*100) AS margin_pct,"
             " ties, trials, level FROM (SELECT e.gpu_slug AS gpu, t.kernel, t.dtype, t.dims, "
             "c.config, w.median_us, w.default_us, w.margin,"
             " w.ties, w.trials, w.level, t.m, t.n, t.k, " WINNER_PLACE
             ", e.gpu_name FROM winner w JOIN env e ON e.id=w.env JOIN task t "
             "ON t.id=w.task JOIN config c ON c.id=w.config)"
             " WHERE place=1 AND (?1='' OR gpu=?1 OR gpu_name=?1) AND (?2='' OR kernel=?2) AND "
             "(?3='' OR dtype=?3) AND (?4<0 OR m=?4)"
             " AND (?5<0 OR n=?5) AND (?6<0 OR k=?6) ORDER BY gpu, kernel, dtype, m, dims"},
    {"trials", "SELECT e.gpu_slug AS gpu, t.kernel, t.dtype, t.dims, c.config, r.phase, r.status, "
               "printf('%.3f',r.median_us) AS median_us,"
               " (SELECT count(*) FROM sample s WHERE s.trial=r.id) AS samples, r.registers, "
               "r.spill_bytes, printf('%.0f',r.clock_mhz) AS clock_mhz,"
               " printf('%.3g',r.max_error) AS max_error, r.message, r.carried_from FROM trial r "
               "JOIN env e ON "
               "e.id=r.env JOIN task t ON t.id=r.task"
               " JOIN config c ON c.id=r.config WHERE (?1='' OR e.gpu_slug=?1 OR e.gpu_name=?1) "
               "AND (?2='' OR t.kernel=?2)"
               " AND (?3='' OR t.dtype=?3) AND (?4<0 OR t.m=?4) AND (?5<0 OR t.n=?5) AND (?6<0 OR "
               "t.k=?6) ORDER BY r.id"},
    {"failures", "SELECT e.gpu_slug AS gpu, t.kernel, t.dtype, t.dims, c.config, r.status, "
                 "r.message FROM trial r JOIN env e ON e.id=r.env"
                 " JOIN task t ON t.id=r.task JOIN config c ON c.id=r.config WHERE r.status<>'OK' "
                 "AND (?1='' OR e.gpu_slug=?1 OR e.gpu_name=?1)"
                 " AND (?2='' OR t.kernel=?2) AND (?3='' OR t.dtype=?3) AND (?4<0 OR t.m=?4) AND "
                 "(?5<0 OR t.n=?5) AND (?6<0 OR t.k=?6) ORDER BY r.id"},
    {"coverage", "SELECT e.gpu_slug AS gpu, t.kernel, t.dtype, sum(w.level='coarse') AS coarse, "
                 "sum(w.level='fine') AS fine,"
                 " count(DISTINCT w.task) AS tasks, min(t.m) AS least_m, max(t.m) AS most_m FROM "
                 "winner w JOIN env e ON e.id=w.env"
                 " JOIN task t ON t.id=w.task WHERE (?1='' OR e.gpu_slug=?1 OR e.gpu_name=?1) AND "
                 "(?2='' OR t.kernel=?2) AND (?3='' OR t.dtype=?3)"
                 " AND (?4<0 OR t.m=?4) AND (?5<0 OR t.n=?5) AND (?6<0 OR t.k=?6) GROUP BY 1,2,3 "
                 "ORDER BY 1,2,3"},
    /* The finals decide; a config that met none is told by its search. */
    {"why",
     "SELECT gpu, kernel, dtype, dims, CASE WHEN config_id=winner THEN 'winner' WHEN "
     "instr(';'||tie_set||';',';'||config||';')>0 OR (tie_set='' AND ties>1 AND "
     "final_us<=median_us*(1+noise)) THEN 'tie' WHEN final_us IS NOT NULL THEN "
     "'runner-up' WHEN search_us IS NULL THEN lower(status) WHEN early THEN 'dropped "
     "early' ELSE 'slower' END AS verdict, config, CASE WHEN final_us IS NOT NULL THEN "
     "printf('%.3f',final_us) END AS final_us, CASE WHEN search_us IS NOT NULL THEN "
     "printf('%.3f',search_us) END AS search_us, CASE WHEN coalesce(final_us,search_us) "
     "IS NOT NULL THEN printf('%+.1f',(coalesce(final_us,search_us)/median_us-1)*100) "
     "END AS pct, registers, spill_bytes, message, carried_from FROM (SELECT e.gpu_slug AS gpu, "
     "e.gpu_name, t.kernel, t.dtype, t.dims, t.m, t.n, t.k, c.config, r.config AS "
     "config_id, w.config AS winner, w.median_us, w.noise, w.ties, w.tie_set, min(CASE WHEN "
     "r.phase='final' "
     "AND r.status='OK' THEN r.median_us END) AS final_us, min(CASE WHEN "
     "r.phase='search' AND r.status='OK' THEN r.median_us END) AS search_us, "
     "max(r.early_stop) AS early, max(CASE WHEN r.status<>'OK' THEN r.status END) AS "
     "status, max(r.registers) AS registers, max(r.spill_bytes) AS spill_bytes, "
     "max(r.message) AS message, min(CASE WHEN r.phase='search' THEN r.carried_from END) AS "
     "carried_from FROM (SELECT *, row_number() OVER (PARTITION BY env,task "
     "ORDER BY level='fine' DESC, id DESC) AS place FROM winner) w JOIN trial r ON "
     "r.task=w.task AND r.env=w.env AND r.kernel=w.kernel JOIN env e ON e.id=w.env JOIN "
     "task t ON t.id=w.task JOIN config c ON c.id=r.config WHERE w.place=1 GROUP BY "
     "w.id, r.config) WHERE (?1='' OR gpu=?1 OR gpu_name=?1) AND (?2='' OR kernel=?2) "
     "AND (?3='' OR dtype=?3) AND (?4<0 OR m=?4) AND (?5<0 OR n=?5) AND (?6<0 OR k=?6) "
     "ORDER BY gpu, kernel, dtype, m, dims, config_id<>winner, final_us IS NULL, "
     "final_us, search_us IS NULL, search_us, config"},
    {"cover",
     "SELECT gpu, kernel, dtype, dims, config, CASE WHEN config<>winner THEN winner ELSE '' END AS "
     "own_winner, printf('%.3f',median_us) AS median_us, printf('%.3f',winner_us) AS winner_us, "
     "printf('%+.2f',(median_us/winner_us-1)*100) AS cost_pct, printf('%g',regret*100) AS "
     "regret_pct, CASE WHEN is_current THEN '' ELSE 'tuned anew since' END AS state FROM (SELECT "
     "e.gpu_slug AS gpu, e.gpu_name, t.kernel, t.dtype, t.dims, t.m, t.n, t.k, c.config, w.config "
     "AS winner, r.median_us, r.winner_us, r.regret, r.winner=(SELECT o.config FROM winner o WHERE "
     "o.task=r.task AND o.env=r.env AND o.kernel=r.kernel ORDER BY o.level='fine' DESC, o.id DESC "
     "LIMIT 1) AS is_current, row_number() OVER (PARTITION BY e.gpu_slug, r.task ORDER BY r.id "
     "DESC) AS place FROM cover r JOIN env e ON e.id=r.env JOIN task t ON t.id=r.task JOIN config "
     "c ON c.id=r.config JOIN config w ON w.id=r.winner) WHERE place=1 AND (?1='' OR gpu=?1 OR "
     "gpu_name=?1) AND (?2='' OR kernel=?2) AND (?3='' OR dtype=?3) AND (?4<0 OR m=?4) AND (?5<0 "
     "OR n=?5) AND (?6<0 OR k=?6) ORDER BY gpu, kernel, dtype, m, dims"},
    {"edges",
     "SELECT gpu, kernel, dtype, dims, last_m, high_m, config, high_config, CASE WHEN last_us>0 "
     "THEN printf('%.3f',last_us) END AS last_us, CASE WHEN last_high_us>0 THEN "
     "printf('%.3f',last_high_us) END AS last_high_us, CASE WHEN first_us>0 THEN "
     "printf('%.3f',first_us) END AS first_us, CASE WHEN first_high_us>0 THEN "
     "printf('%.3f',first_high_us) END AS first_high_us, probes FROM (SELECT e.gpu_slug AS gpu, "
     "e.gpu_name, t.kernel, t.dtype, t.dims, t.m, t.n, t.k, c.config, h.config AS high_config, "
     "r.high_m, r.last_m, r.last_us, r.last_high_us, r.first_us, r.first_high_us, r.probes, "
     "row_number() OVER (PARTITION BY e.gpu_slug, r.task, r.high_m, r.config, r.high_config ORDER "
     "BY r.id DESC) AS place FROM edge r JOIN env e ON e.id=r.env JOIN task t ON t.id=r.task JOIN "
     "config c ON c.id=r.config JOIN config h ON h.id=r.high_config) WHERE place=1 AND (?1='' OR "
     "gpu=?1 OR gpu_name=?1) AND (?2='' OR kernel=?2) AND (?3='' OR dtype=?3) AND (?4<0 OR m=?4) "
     "AND (?5<0 OR n=?5) AND (?6<0 OR k=?6) ORDER BY gpu, kernel, dtype, dims, m, high_m, "
     "config, high_config"},
    {"envs",
     "SELECT e.id, e.gpu_slug AS gpu, e.gpu_name, e.cc, e.sms, e.memory_bytes, e.driver, "
     "e.cuda, e.policy,"
     " (SELECT count(*) FROM trial r WHERE r.env=e.id) AS trials, (SELECT count(*) FROM trial r "
     "WHERE r.env=e.id AND r.carried_from<>'') AS carried, (SELECT count(*) FROM "
     "winner w WHERE w.env=e.id) AS winners"
     " FROM env e WHERE (?1='' OR e.gpu_slug=?1 OR e.gpu_name=?1) AND ?2=?2 AND ?3=?3 AND "
     "?4=?4 AND ?5=?5 AND ?6=?6 ORDER BY e.id"},
};

static bool rows_of(struct store *store, sqlite3_stmt *stmt, struct table *out, struct err *err)
{
    const char *columns[64];
    int n = sqlite3_column_count(stmt), code;
    if (n > 64)
        return err_set(err, "%d columns; at most 64", n);
    for (int i = 0; i < n; i++)
        columns[i] = sqlite3_column_name(stmt, i);
    table_init(out, columns, (size_t)n);
    while ((code = sqlite3_step(stmt)) == SQLITE_ROW) {
        table_row(out);
        for (int i = 0; i < n; i++)
            table_cell(out, "%s", sql_text(stmt, i));
    }
    return code == SQLITE_DONE || sql_fail(store, err, "reading");
}

bool store_query(struct store *store, const char *what, const struct store_filter *filter,
                 struct table *out, struct err *err)
{
    const char *gpu = filter->gpu ? filter->gpu : "",
               *kernel = filter->kernel ? filter->kernel : "";
    for (size_t i = 0; i < sizeof queries / sizeof *queries; i++) {
        if (strcmp(queries[i].what, what) != 0)
            continue;
        sqlite3_stmt *stmt =
            sql_bind(store, err, queries[i].sql, "sssiii", gpu, kernel,
                     filter->dtype ? filter->dtype : "", filter->m, filter->n, filter->k);
        bool good = stmt && rows_of(store, stmt, out, err);
        sql_done(stmt);
        return good;
    }
    return err_set(
        err,
        "unknown query '%s'; expected best, why, trials, failures, coverage, cover, edges or envs",
        what);
}

bool store_diff(struct store *store, int64_t env_a, int64_t env_b, struct table *out,
                struct err *err)
{
    static const char find[] =
        "WITH last AS (SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY env,task "
        "ORDER BY level='fine' DESC, id DESC) AS place FROM winner) WHERE place=1), pair AS "
        "(SELECT a.task, a.config AS a_config, b.config AS b_config, b.median_us AS b_us, "
        "(SELECT min(r.median_us) FROM trial r WHERE r.env=b.env AND r.task=b.task AND "
        "r.config=a.config AND r.status='OK' AND r.phase=CASE WHEN EXISTS(SELECT 1 FROM "
        "trial f WHERE f.env=b.env AND f.task=b.task AND f.config=a.config AND "
        "f.status='OK' AND f.phase='final') THEN 'final' ELSE 'search' END) AS kept_us FROM "
        "last a JOIN last b ON b.task=a.task WHERE a.env=? AND b.env=? AND "
        "a.config<>b.config) SELECT t.kernel, t.dtype, t.dims, ca.config AS old_config, "
        "cb.config AS new_config, printf('%.3f',b_us) AS new_us, CASE WHEN kept_us IS NOT "
        "NULL THEN printf('%.3f',kept_us) END AS kept_us, CASE WHEN kept_us IS NOT NULL "
        "THEN printf('%+.1f',(kept_us/b_us-1)*100) END AS cost_pct FROM pair JOIN task t ON "
        "t.id=task JOIN config ca ON ca.id=a_config JOIN config cb ON cb.id=b_config ORDER "
        "BY t.kernel, t.dtype, t.m, t.dims";
    for (int i = 0; i < 2; i++)
        if (sql_i64(store, -1, "SELECT id FROM env WHERE id=?", "i", i == 0 ? env_a : env_b) < 0)
            return err_set(err, "no environment %lld: `warptune query envs` lists them",
                           (long long)(i == 0 ? env_a : env_b));
    sqlite3_stmt *stmt = sql_bind(store, err, find, "ii", env_a, env_b);
    bool good = stmt && rows_of(store, stmt, out, err);
    sql_done(stmt);
    return good;
}

bool store_sql(struct store *store, const char *sql, struct table *out, struct err *err)
{
    sqlite3_stmt *stmt = NULL;
    const char *rest = "";
    if (sqlite3_prepare_v2(store->db, sql, -1, &stmt, &rest) != SQLITE_OK || !stmt)
        return err_set(err, "SQL: %s", sqlite3_errmsg(store->db));
    bool good = sqlite3_stmt_readonly(stmt)
                    ? rows_of(store, stmt, out, err)
                    : err_set(err, "only reading statements are run; this one writes");
    sqlite3_finalize(stmt);
    return good;
}
