/* SPDX-License-Identifier: MIT */
/* Another store's rows into this one. Ids differ between stores, so everything is matched by
 * content, and a run by its uid. Surprise: a run only ever grows, so of a run that is here already
 * the first trials and winners are, and only those behind them are copied. Where they are others,
 * it is another run: the first stores had no uids, and got them from command, seed and second. */
#include "db/sql.h"
#include "tuner/base/file.h"

static const char names_match[] =
    "INSERT OR IGNORE INTO env(gpu_name,gpu_slug,cc,sms,memory_bytes,driver,cuda,policy)"
    " SELECT gpu_name,gpu_slug,cc,sms,memory_bytes,driver,cuda,policy FROM src.env;"
    "INSERT OR IGNORE INTO kernel(name,source_hash) SELECT name,source_hash FROM src.kernel;"
    "INSERT OR IGNORE INTO task(kernel,dtype,dims,m,n,k) SELECT kernel,dtype,dims,m,n,k FROM "
    "src.task;"
    "INSERT OR IGNORE INTO config(kernel,config) SELECT kernel,config FROM src.config;"
    "CREATE TEMP TABLE e AS SELECT s.id AS a, d.id AS b FROM src.env s JOIN main.env d "
    "USING(gpu_name,gpu_slug,cc,sms,memory_bytes,driver,cuda,policy);"
    "CREATE TEMP TABLE k AS SELECT s.id AS a, d.id AS b FROM src.kernel s JOIN main.kernel d "
    "USING(name,source_hash);"
    "CREATE TEMP TABLE t AS SELECT s.id AS a, d.id AS b FROM src.task s JOIN main.task d "
    "USING(kernel,dtype,dims);"
    "CREATE TEMP TABLE c AS SELECT s.id AS a, d.id AS b FROM src.config s JOIN main.config d "
    "USING(kernel,config);";

/* `same`: this run is that run, n of whose trials and winners are here: equal as far as both go. */
static const char runs_match[] =
    "CREATE TEMP TABLE st AS SELECT 0 AS kind, s.run, row_number() OVER (PARTITION BY s.run ORDER "
    "BY s.id) AS place, e.b AS env, k.b AS kernel, t.b AS task, c.b AS config, s.phase AS phase, "
    "s.status AS status, s.median_us AS us FROM src.trial s JOIN e ON e.a=s.env JOIN k ON "
    "k.a=s.kernel JOIN t ON t.a=s.task JOIN c ON c.a=s.config WHERE s.run IN (SELECT id FROM "
    "src.run WHERE uid IN (SELECT uid FROM main.run)) UNION ALL SELECT 1, s.run, row_number() OVER "
    "(PARTITION BY s.run ORDER BY s.id), e.b, k.b, t.b, c.b, s.level, s.key, s.median_us FROM "
    "src.winner s JOIN e ON e.a=s.env JOIN k ON k.a=s.kernel JOIN t ON t.a=s.task JOIN c ON "
    "c.a=s.config WHERE s.run IN (SELECT id FROM src.run WHERE uid IN (SELECT uid FROM main.run));"
    "CREATE TEMP TABLE dt AS SELECT 0 AS kind, run, row_number() OVER (PARTITION BY run ORDER BY "
    "id) AS place, env, kernel, task, config, phase, status, median_us AS us FROM main.trial WHERE "
    "run IN (SELECT id FROM main.run WHERE uid IN (SELECT uid FROM src.run)) UNION ALL SELECT 1, "
    "run, row_number() OVER (PARTITION BY run ORDER BY id), env, kernel, task, config, level, key, "
    "median_us FROM main.winner WHERE run IN (SELECT id FROM main.run WHERE uid IN (SELECT uid "
    "FROM src.run));"
    "CREATE INDEX temp.st_by_run ON st(run);"
    "CREATE INDEX temp.dt_by_run ON dt(run,kind,place);"
    "CREATE TEMP TABLE same AS SELECT s.id AS a, d.id AS b, (SELECT count(*) FROM dt WHERE "
    "dt.run=d.id) AS n FROM src.run s JOIN main.run d ON d.uid=s.uid JOIN e ON e.a=s.env AND "
    "e.b=d.env WHERE NOT EXISTS (SELECT 1 FROM st JOIN dt ON dt.run=d.id AND dt.kind=st.kind AND "
    "dt.place=st.place WHERE st.run=s.id AND (st.env,st.kernel,st.task,st.config,st.phase,"
    "st.status,st.us) IS NOT (dt.env,dt.kernel,dt.task,dt.config,dt.phase,dt.status,dt.us));";

static const char copy[] =
    "CREATE TEMP TABLE fresh AS SELECT s.id AS a FROM src.run s WHERE s.id NOT IN (SELECT a FROM "
    "same);"
    "CREATE TEMP TABLE r AS SELECT a, (SELECT coalesce(max(id),0) FROM main.run)+row_number() OVER "
    "(ORDER BY a) AS b FROM fresh UNION ALL SELECT a, b FROM (SELECT a, b, row_number() OVER "
    "(PARTITION BY a ORDER BY n DESC, b) AS place FROM same) WHERE place=1;"
    "INSERT INTO main.run(id,env,command,seed,started,ended,outcome,uid) SELECT "
    "r.b,e.b,s.command,s.seed,s.started,s.ended,s.outcome,s.uid"
    " FROM src.run s JOIN fresh ON fresh.a=s.id JOIN r ON r.a=s.id JOIN e ON e.a=s.env;"
    "CREATE TEMP TABLE x AS SELECT a, run, (SELECT coalesce(max(id),0) FROM "
    "main.trial)+row_number() OVER (ORDER BY a) AS b FROM (SELECT s.id AS a, r.b AS run, "
    "row_number() OVER (PARTITION BY s.run ORDER BY s.id) AS place FROM src.trial s JOIN r ON "
    "r.a=s.run) p WHERE place > (SELECT count(*) FROM main.trial t WHERE t.run=p.run);"
    "INSERT INTO main.trial SELECT "
    "x.b,x.run,e.b,k.b,t.b,c.b,s.phase,s.status,s.registers,s.smem_bytes,s.stack_bytes,s.spill_"
    "bytes,s.compile_ms,"
    "s.cubin_hash,s.median_us,s.clock_mhz,s.max_error,s.early_stop,s.message,s.code,s.launch,"
    "s.reference,s.carried_from,s.gpu FROM src.trial s JOIN x ON x.a=s.id"
    " JOIN e ON e.a=s.env JOIN k ON k.a=s.kernel JOIN t ON t.a=s.task JOIN c ON c.a=s.config;"
    "INSERT INTO main.sample SELECT x.b,s.seq,s.us FROM src.sample s JOIN x ON x.a=s.trial;"
    "INSERT INTO "
    "main.winner(run,env,kernel,task,config,median_us,default_us,margin,noise,ties,trials,level,"
    "key,tie_set)"
    " SELECT "
    "s.into_run,e.b,k.b,t.b,c.b,s.median_us,s.default_us,s.margin,s.noise,s.ties,s.trials,s.level,"
    "s.key,s.tie_set "
    "FROM (SELECT s.*, r.b AS into_run, row_number() OVER (PARTITION BY s.run ORDER BY s.id) AS "
    "place FROM src.winner s JOIN r ON r.a=s.run) s"
    " JOIN e ON e.a=s.env JOIN k ON k.a=s.kernel JOIN t ON t.a=s.task JOIN c "
    "ON c.a=s.config WHERE s.place > (SELECT count(*) FROM main.winner w WHERE w.run=s.into_run) "
    "ORDER BY s.id;";

/* What hangs on runs, too. */
static const char copy_more[] =
    "INSERT INTO "
    "main.cover(run,env,kernel,task,config,winner,median_us,winner_us,noise,regret) SELECT "
    "s.into_run,e.b,k.b,t.b,c.b,w.b,s.median_us,s.winner_us,s.noise,s.regret "
    "FROM (SELECT s.*, r.b AS into_run, row_number() OVER (PARTITION BY s.run ORDER BY s.id) AS "
    "place FROM src.cover s JOIN r ON r.a=s.run) s"
    " JOIN e ON e.a=s.env JOIN k ON k.a=s.kernel JOIN t ON t.a=s.task JOIN c ON c.a=s.config JOIN "
    "c w ON w.a=s.winner WHERE s.place > (SELECT count(*) FROM main.cover d WHERE "
    "d.run=s.into_run) ORDER BY s.id;"
    "INSERT INTO "
    "main.edge(run,env,kernel,task,config,high_m,high_config,last_m,last_us,last_high_us,first_us,"
    "first_high_us,probes) SELECT "
    "s.into_run,e.b,k.b,t.b,c.b,s.high_m,h.b,s.last_m,s.last_us,s.last_high_us,s.first_us,"
    "s.first_high_us,s.probes "
    "FROM (SELECT s.*, r.b AS into_run, row_number() OVER (PARTITION BY s.run ORDER BY s.id) AS "
    "place FROM src.edge s JOIN r ON r.a=s.run) s"
    " JOIN e ON e.a=s.env JOIN k ON k.a=s.kernel JOIN t ON t.a=s.task JOIN c ON c.a=s.config JOIN "
    "c h ON h.a=s.high_config WHERE s.place > (SELECT count(*) FROM main.edge d WHERE "
    "d.run=s.into_run) ORDER BY s.id;"
    "INSERT OR IGNORE INTO main.quarantine SELECT e.b,k.b,t.b,c.b,s.why FROM src.quarantine s JOIN "
    "e ON e.a=s.env"
    " JOIN k ON k.a=s.kernel JOIN t ON t.a=s.task JOIN c ON c.a=s.config;"
    "DROP TABLE e; DROP TABLE k; DROP TABLE t; DROP TABLE c; DROP TABLE fresh; DROP TABLE r; DROP "
    "TABLE x; DROP TABLE st; DROP TABLE dt; DROP TABLE same;";

bool store_merge(struct store *into, const char *from_path, struct err *err)
{
    if (!file_exists(from_path))
        return err_set(err, "no store '%s' to merge", from_path);
    /* opening it as a store checks its version, and migrates an older one */
    struct store *from = store_open(from_path, false, err);
    if (!from)
        return false;
    store_close(from);
    if (!sql_run(into, err, "ATTACH ? AS src", "s", from_path))
        return false;
    bool good = sql_begin(into, err);
    good = good && sql_end(into,
                           sql_exec(into, names_match, err) && sql_exec(into, runs_match, err) &&
                               sql_exec(into, copy, err) && sql_exec(into, copy_more, err),
                           err);
    struct err ignored = {0};
    sql_exec(into, "DETACH src", &ignored);
    return good || err_wrap(err, "merging %s", from_path);
}
