/* SPDX-License-Identifier: MIT */
/* Opening: migrations, journal mode, ids. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <time.h>

#include "db/sql.h"
#include "tuner/base/file.h"
#include "tuner/base/log.h"
#include "tuner/base/str.h"

/* Each text takes the schema from version i to i + 1; never edited once released. */
static const char *const migrations[] = {
    "CREATE TABLE env(id INTEGER PRIMARY KEY, gpu_name TEXT NOT NULL, gpu_slug TEXT NOT NULL, cc "
    "INTEGER NOT NULL,"
    " sms INTEGER NOT NULL, memory_bytes INTEGER NOT NULL, driver TEXT NOT NULL, cuda TEXT NOT "
    "NULL, policy TEXT NOT NULL,"
    " UNIQUE(gpu_name,gpu_slug,cc,sms,memory_bytes,driver,cuda,policy)) STRICT;"
    "CREATE TABLE kernel(id INTEGER PRIMARY KEY, name TEXT NOT NULL, source_hash TEXT NOT NULL, "
    "UNIQUE(name,source_hash)) STRICT;"
    "CREATE TABLE task(id INTEGER PRIMARY KEY, kernel TEXT NOT NULL, dtype TEXT NOT NULL, dims "
    "TEXT NOT NULL,"
    " m INTEGER NOT NULL, n INTEGER NOT NULL, k INTEGER NOT NULL, UNIQUE(kernel,dtype,dims)) "
    "STRICT;"
    "CREATE TABLE config(id INTEGER PRIMARY KEY, kernel TEXT NOT NULL, config TEXT NOT NULL, "
    "UNIQUE(kernel,config)) STRICT;"
    "CREATE TABLE run(id INTEGER PRIMARY KEY, env INTEGER NOT NULL REFERENCES env(id), command "
    "TEXT NOT NULL, seed INTEGER NOT NULL,"
    " started INTEGER NOT NULL, ended INTEGER, outcome TEXT) STRICT;"
    "CREATE TABLE trial(id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES run(id), env "
    "INTEGER NOT NULL REFERENCES env(id),"
    " kernel INTEGER NOT NULL REFERENCES kernel(id), task INTEGER NOT NULL REFERENCES task(id), "
    "config INTEGER NOT NULL REFERENCES config(id),"
    " phase TEXT NOT NULL, status TEXT NOT NULL, registers INTEGER NOT NULL, smem_bytes INTEGER "
    "NOT NULL, stack_bytes INTEGER NOT NULL,"
    " spill_bytes INTEGER NOT NULL, compile_ms REAL NOT NULL, cubin_hash TEXT NOT NULL, median_us "
    "REAL NOT NULL, clock_mhz REAL NOT NULL,"
    " max_error REAL NOT NULL, early_stop INTEGER NOT NULL, message TEXT NOT NULL) STRICT;"
    "CREATE INDEX trial_by_task ON trial(task,env,kernel,phase,config);"
    "CREATE TABLE sample(trial INTEGER NOT NULL REFERENCES trial(id), seq INTEGER NOT NULL, us "
    "REAL NOT NULL, PRIMARY KEY(trial,seq)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE winner(id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES run(id), env "
    "INTEGER NOT NULL REFERENCES env(id),"
    " kernel INTEGER NOT NULL REFERENCES kernel(id), task INTEGER NOT NULL REFERENCES task(id), "
    "config INTEGER NOT NULL REFERENCES config(id),"
    " median_us REAL NOT NULL, default_us REAL NOT NULL, margin REAL NOT NULL, noise REAL NOT "
    "NULL, ties INTEGER NOT NULL,"
    " trials INTEGER NOT NULL, level TEXT NOT NULL, key TEXT NOT NULL) STRICT;"
    "CREATE INDEX winner_by_task ON winner(task,env,kernel);"
    "CREATE TABLE quarantine(env INTEGER NOT NULL REFERENCES env(id), kernel INTEGER NOT NULL "
    "REFERENCES kernel(id),"
    " task INTEGER NOT NULL REFERENCES task(id), config INTEGER NOT NULL REFERENCES config(id), "
    "why TEXT NOT NULL,"
    " PRIMARY KEY(env,kernel,task,config)) STRICT, WITHOUT ROWID;",
    /* Two runs of one command in one second, on two GPUs or of two shards, are two runs. */
    "ALTER TABLE run ADD COLUMN uid TEXT NOT NULL DEFAULT '';"
    "UPDATE run SET uid=command||'|'||seed||'|'||started;"
    "CREATE INDEX run_by_uid ON run(uid);",
    /* What a trial is of, and whose measurement it repeats (docs/staleness.md). */
    "ALTER TABLE trial ADD COLUMN code TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE trial ADD COLUMN launch TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE trial ADD COLUMN reference TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE trial ADD COLUMN carried_from TEXT NOT NULL DEFAULT '';"
    "CREATE INDEX trial_by_code ON trial(code,launch) WHERE code<>'';",
    "CREATE TABLE cover(id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES run(id), env "
    "INTEGER NOT NULL REFERENCES env(id),"
    " kernel INTEGER NOT NULL REFERENCES kernel(id), task INTEGER NOT NULL REFERENCES task(id), "
    "config INTEGER NOT NULL REFERENCES config(id),"
    " winner INTEGER NOT NULL REFERENCES config(id), median_us REAL NOT NULL, winner_us REAL NOT "
    "NULL, noise REAL NOT NULL, regret REAL NOT NULL) STRICT;"
    "CREATE INDEX cover_by_task ON cover(task,env,kernel);"
    "CREATE TABLE edge(id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES run(id), env "
    "INTEGER NOT NULL REFERENCES env(id),"
    " kernel INTEGER NOT NULL REFERENCES kernel(id), task INTEGER NOT NULL REFERENCES task(id), "
    "config INTEGER NOT NULL REFERENCES config(id),"
    " high_m INTEGER NOT NULL, high_config INTEGER NOT NULL REFERENCES config(id), last_m INTEGER "
    "NOT NULL, last_us REAL NOT NULL, last_high_us REAL NOT NULL,"
    " first_us REAL NOT NULL, first_high_us REAL NOT NULL, probes INTEGER NOT NULL) STRICT;"
    "CREATE INDEX edge_by_task ON edge(task,env,kernel);",
    /* Which one of equal GPUs; NULL for what was recorded before, or imported. */
    "ALTER TABLE trial ADD COLUMN gpu TEXT;",
    /* Config texts with ';' between; '' for a winner alone, and where only the number is known. */
    "ALTER TABLE winner ADD COLUMN tie_set TEXT NOT NULL DEFAULT '';",
};
enum { SCHEMA = sizeof migrations / sizeof *migrations };

/* Before anything is written: not even the journal mode of a newer store is touched. */
static bool version_read(struct store *store, int64_t *version, struct err *err)
{
    *version = sql_i64(store, -1, "PRAGMA user_version", "");
    if (*version < 0)
        return sql_fail(store, err, "reading (is it a warptune store?)");
    return *version <= SCHEMA ||
           err_set(err,
                   "store %s was written by a newer warptune (schema %lld, this one knows %d): "
                   "update warptune",
                   store->path, (long long)*version, SCHEMA);
}

static bool migrate(struct store *store, int64_t version, bool read_only, struct err *err)
{
    if (version == SCHEMA)
        return true;
    if (read_only)
        return err_set(err,
                       "store %s is empty or older than this warptune; run a tune with it first",
                       store->path);
    char pragma[64];
    if (!sql_begin(store, err))
        return false;
    bool good = true;
    for (int64_t v = version; good && v < SCHEMA; v++)
        good = sql_exec(store, migrations[v], err);
    snprintf(pragma, sizeof pragma, "PRAGMA user_version=%d", SCHEMA);
    return sql_end(store, good && sql_exec(store, pragma, err), err);
}

/* Write-ahead logging needs shared memory of one host; these file systems have none to offer. */
static bool is_network(const char *path)
{
    static const unsigned long magics[] = {0x6969 /* NFS */, 0xff534d42 /* CIFS */,
                                           0xfe534d42 /* SMB2 */, 0x0bd00bd0 /* Lustre */,
                                           0x47504653 /* GPFS */};
    struct statfs fs;
    char folder[1024];
    const char *slash = strrchr(path, '/');
    snprintf(folder, sizeof folder, "%.*s", slash ? (int)(slash - path) + 1 : 1,
             slash ? path : ".");
    if (statfs(folder, &fs) != 0)
        return false;
    for (size_t i = 0; i < sizeof magics / sizeof *magics; i++)
        if ((unsigned long)fs.f_type == magics[i])
            return true;
    return false;
}

static bool set_up(struct store *store, bool read_only, struct err *err)
{
    sqlite3_busy_timeout(store->db, 30000);
    if (!sql_exec(store, "PRAGMA foreign_keys=ON", err))
        return false;
    if (!read_only && is_network(store->path)) {
        log_warn("%s lies on a network file system: slower commits; a local --db is better",
                 store->path);
        return sql_exec(store, "PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL", err);
    }
    return read_only || sql_exec(store, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL", err);
}

static void disconnect(struct store *store)
{
    for (size_t i = 0; i < store->n_cache; i++)
        sqlite3_finalize(store->cache[i].stmt);
    sqlite3_close(store->db);
    free(store->cache);
    store->cache = NULL;
    store->n_cache = 0;
    store->db = NULL;
}

static bool connect(struct store *store, const char *name, int flags, int64_t *version,
                    struct err *err)
{
    store->unread = (struct err){0};
    return (sqlite3_open_v2(name, &store->db, flags, NULL) == SQLITE_OK ||
            sql_fail(store, err, "opening")) &&
           version_read(store, version, err);
}

/* Write-ahead logging wants its files beside the store even to read it, which a read-only folder
 * refuses. Where the log is absent or empty nobody is writing, and the file alone is the whole
 * store. */
static bool connect_still(struct store *store, int64_t *version, struct err *err)
{
    int code = store->db ? sqlite3_errcode(store->db) & 0xff : SQLITE_OK;
    struct str name = {0};
    if (code != SQLITE_CANTOPEN && code != SQLITE_READONLY)
        return false;
    str_addf(&name, "%s-wal", store->path);
    struct stat log;
    bool good = file_exists(store->path) && (stat(name.text, &log) != 0 || log.st_size == 0);
    str_clear(&name);
    str_add(&name, "file:");
    for (const char *p = store->path; *p; p++)
        str_addf(&name, strchr("?#%", *p) ? "%%%02x" : "%c", (unsigned char)*p);
    str_add(&name, "?immutable=1");
    if (good) {
        disconnect(store);
        if (err)
            err->text[0] = '\0';
        good = connect(store, name.text, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, version, err);
    }
    str_finish(&name);
    return good;
}

/* SQLite opens what it may not write for reading, and tells at the first write only. */
static bool may_write(struct store *store, struct err *err)
{
    return sqlite3_db_readonly(store->db, "main") == 0 ||
           err_set(err,
                   "store %s may not be written; check the permissions of the file and its folder, "
                   "or give another --db",
                   store->path);
}

struct store *store_open(const char *path, bool read_only, struct err *err)
{
    struct store *store = xcalloc(1, sizeof *store);
    int flags = read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    int64_t version = 0;
    store->path = xstrdup(path);
    bool good = connect(store, path, flags, &version, err) ||
                (read_only && connect_still(store, &version, err));
    good = good && (read_only || may_write(store, err)) && set_up(store, read_only, err) &&
           migrate(store, version, read_only, err);
    if (good)
        return store;
    store_close(store);
    return NULL;
}

void store_close(struct store *store)
{
    if (!store)
        return;
    disconnect(store);
    free(store->path);
    free(store);
}

bool store_env(struct store *store, const struct env *env, int64_t *env_id, struct err *err)
{
    static const char find[] =
        "SELECT id FROM env WHERE gpu_name=? AND gpu_slug=? AND cc=? AND sms=? AND memory_bytes=?"
        " AND driver=? AND cuda=? AND policy=?";
    static const char add[] =
        "INSERT OR IGNORE INTO env(gpu_name,gpu_slug,cc,sms,memory_bytes,driver,cuda,policy)"
        " VALUES(?,?,?,?,?,?,?,?)";
    int64_t cc = env->cc, sms = env->sms;
    if (!sql_i64(store, 0, find, "ssiiisss", env->gpu_name, env->gpu_slug, cc, sms,
                 env->memory_bytes, env->driver, env->cuda, env->policy) &&
        !sql_run(store, err, add, "ssiiisss", env->gpu_name, env->gpu_slug, cc, sms,
                 env->memory_bytes, env->driver, env->cuda, env->policy))
        return false;
    *env_id = sql_i64(store, 0, find, "ssiiisss", env->gpu_name, env->gpu_slug, cc, sms,
                      env->memory_bytes, env->driver, env->cuda, env->policy);
    return *env_id > 0 || sql_fail(store, err, "reading");
}

bool store_kernel(struct store *store, const struct kernel *kernel, const char *source_hash,
                  int64_t *kernel_id, struct err *err)
{
    static const char find[] = "SELECT id FROM kernel WHERE name=? AND source_hash=?";
    static const char add[] = "INSERT OR IGNORE INTO kernel(name,source_hash) VALUES(?,?)";
    if (!sql_i64(store, 0, find, "ss", kernel->name, source_hash) &&
        !sql_run(store, err, add, "ss", kernel->name, source_hash))
        return false;
    *kernel_id = sql_i64(store, 0, find, "ss", kernel->name, source_hash);
    return *kernel_id > 0 || sql_fail(store, err, "reading");
}

bool store_run_begin(struct store *store, int64_t env_id, const char *command, uint64_t seed,
                     int64_t *run_id, struct err *err)
{
    static const char add[] = "INSERT INTO run(env,command,seed,started,uid) "
                              "VALUES(?,?,?,?,lower(hex(randomblob(16))))";
    if (!sql_run(store, err, add, "isii", env_id, command, (int64_t)seed, (int64_t)time(NULL)))
        return false;
    *run_id = sqlite3_last_insert_rowid(store->db);
    return true;
}

bool store_run_end(struct store *store, int64_t run_id, const char *outcome, struct err *err)
{
    static const char set[] = "UPDATE run SET ended=?, outcome=? WHERE id=?";
    return sql_run(store, err, set, "isi", (int64_t)time(NULL), outcome, run_id);
}
