/* SPDX-License-Identifier: MIT */
/* A store of the first released schema, with one run in it: what people still have on disk. */
#pragma once
#include "tests/db/bench.h"

static const char schema_v1[] =
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
    " PRIMARY KEY(env,kernel,task,config)) STRICT, WITHOUT ROWID;"
    "PRAGMA user_version=1;";

/* A run "warptune tune", seed 0, second 1000, on a GPU of `sms`, with a final of the toy kernel for
 * each time in us[n] and a winner that took the last. */
static void v1_make(const char *path, int sms, const double *us, int n)
{
    sqlite3 *db = NULL;
    char sql[1024];
    snprintf(sql, sizeof sql,
             "INSERT INTO env VALUES(1,'NVIDIA H200','h200',90,%d,150109880320,'580','13.0','p');"
             "INSERT INTO kernel VALUES(1,'%s','00');"
             "INSERT INTO task VALUES(1,'%s','bf16','m=512 n=4096 bias=0',512,4096,-1);"
             "INSERT INTO config VALUES(1,'%s','a=1 b=32 u=1 c=1');"
             "INSERT INTO run VALUES(1,1,'warptune tune',0,1000,1001,'done');",
             sms, toy.kernel.name, toy.kernel.name, toy.kernel.name);
    bool good = sqlite3_open(path, &db) == SQLITE_OK &&
                sqlite3_exec(db, schema_v1, NULL, NULL, NULL) == SQLITE_OK &&
                sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK;
    for (int i = 1; good && i <= n; i++) {
        snprintf(
            sql, sizeof sql,
            "INSERT INTO trial VALUES(%d,1,1,1,1,1,'final','OK',40,0,0,0,0,'h',%f,1980,0,0,'');"
            "INSERT INTO sample VALUES(%d,0,%f);",
            i, us[i - 1], i, us[i - 1]);
        good = sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK;
    }
    snprintf(sql, sizeof sql, "INSERT INTO winner VALUES(1,1,1,1,1,1,%f,9,0,0.01,2,%d,'fine','k')",
             us[n - 1], n);
    good = good && sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK;
    if (!good)
        ok(false, "a store of version 1: %s", sqlite3_errmsg(db));
    sqlite3_close(db);
}
