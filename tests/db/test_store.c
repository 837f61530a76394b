/* SPDX-License-Identifier: MIT */
/* What the store promises about a user's timings: nothing is lost, hidden or overwritten, and a
 * file that it can't read is left as it is. */
#include <errno.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "db/store.h"
#include "tests/folder.h"
#include "tests/space/toy.h"
#include "tests/tap.h"

static struct toy toy;
static const struct env h200 = {"NVIDIA H200", "h200", 90, 132, 150109880320, "580", "13.0", "p"};

/* An open store with everything that a trial hangs on. */
struct bench {
    struct store *store;
    int64_t env, kernel, run;
    struct task task;
};

static const char *path_of(const char *name)
{
    static char path[128];
    snprintf(path, sizeof path, "%s/%s", test_folder(), name);
    return path;
}

static bool bench_open(struct bench *b, const char *path)
{
    struct err err = {0};
    *b = (struct bench){.task = {.kernel = &toy.kernel, .dtype = "bf16", .dims = {512, 4096, 0}}};
    b->store = store_open(path, false, &err);
    bool good = b->store && store_env(b->store, &h200, &b->env, &err) &&
                store_kernel(b->store, &toy.kernel, "00", &b->kernel, &err) &&
                store_run_begin(b->store, b->env, "test", 0, &b->run, &err);
    return good || ok(false, "a store opens: %s", err.text);
}

static struct trial trial_of(int64_t a, double us)
{
    struct trial t = {.config = config_default(&toy.kernel),
                      .status = us > 0 ? TRIAL_OK : TRIAL_CRASHED,
                      .n_samples = us > 0 ? 3 : 0};
    t.config.values[0] = a;
    for (int i = 0; i < 3; i++)
        t.samples_us[i] = us + i * 0.25;
    snprintf(t.gpu, sizeof t.gpu, "%s", a == 2 ? "GPU-2" : "");
    snprintf(t.message, sizeof t.message, "%s",
             us > 0 ? "" : "it said \"no\", and left\nnothing; DROP TABLE trial");
    trial_finish(&t);
    return t;
}

static bool add(struct bench *b, int64_t a, double us, const char *phase, struct err *err)
{
    struct trial t = trial_of(a, us);
    return store_trial_add(b->store, b->run, b->env, b->kernel, &b->task, &t, phase, err);
}

static bool add_winner(struct bench *b, int64_t a, double us, const char *level, const char *key)
{
    struct winner w = {.config = trial_of(a, us).config,
                       .median_us = us,
                       .default_us = 9,
                       .n_ties = 2,
                       .ties = {trial_of(a, us).config, trial_of(8, us).config},
                       .has_ties = true,
                       .n_trials = 2};
    struct err err = {0};
    snprintf(w.level, sizeof w.level, "%s", level);
    snprintf(w.key, sizeof w.key, "%s", key);
    return store_winner_add(b->store, b->run, b->env, b->kernel, &b->task, &w, &err);
}

static int64_t count(const char *path, const char *sql)
{
    sqlite3 *db;
    sqlite3_stmt *stmt = NULL;
    int64_t n = -1;
    if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE, NULL) == SQLITE_OK &&
        sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) == SQLITE_OK &&
        sqlite3_step(stmt) == SQLITE_ROW)
        n = sqlite3_column_int64(stmt, 0);
    sqlite3_finalize(stmt);
    sqlite3_close(db);
    return n;
}

static void test_trials(void)
{
    struct bench b;
    struct trial got;
    struct err err = {0};
    if (!bench_open(&b, path_of("trials.sqlite")))
        return;
    ok(add(&b, 1, 7, "search", &err) && add(&b, 1, 5, "search", &err) &&
           add(&b, 2, 0, "search", &err),
       "trials are added");
    struct trial want = trial_of(1, 5);
    ok(store_trial_find(b.store, b.env, b.kernel, &b.task, &want.config, "search", &got),
       "and found");
    is_near(got.median_us, want.median_us, 0, "the newest of a config");
    ok(got.n_samples == 3 && got.samples_us[2] == want.samples_us[2], "with its samples");
    ok(!store_trial_find(b.store, b.env, b.kernel, &b.task, &want.config, "final", &got),
       "of its phase only");
    want = trial_of(2, 0);
    ok(store_trial_find(b.store, b.env, b.kernel, &b.task, &want.config, "search", &got) &&
           got.status == TRIAL_CRASHED,
       "failures too");
    is_str(got.message, want.message, "with any message");
    is_str(got.gpu, "GPU-2", "with the one of equal GPUs that ran it");
    struct task other = b.task;
    other.dims[0] = 513;
    ok(!store_trial_find(b.store, b.env, b.kernel, &other, &want.config, "search", &got),
       "another shape is another task");
    ok(!store_quarantined(b.store, b.env, b.kernel, &b.task, &want.config) &&
           store_quarantine_add(b.store, b.env, b.kernel, &b.task, &want.config, "hung", &err) &&
           store_quarantined(b.store, b.env, b.kernel, &b.task, &want.config) &&
           !store_quarantined(b.store, b.env, b.kernel, &other, &want.config),
       "a config is quarantined for its task");
    store_close(b.store);
}

static void test_winners(void)
{
    struct bench b;
    struct winner w;
    if (!bench_open(&b, path_of("winners.sqlite")))
        return;
    ok(add_winner(&b, 1, 8, "coarse", "k1") && add_winner(&b, 2, 5, "fine", "k2") &&
           add_winner(&b, 4, 7, "coarse", "k3"),
       "winners are added");
    ok(store_winner_find(b.store, b.env, b.kernel, &b.task, NULL, &w) && w.config.values[0] == 2,
       "fine goes before a newer coarse one");
    ok(store_winner_find(b.store, b.env, b.kernel, &b.task, "k1", &w) && w.config.values[0] == 1,
       "a plan's own is found by its key");
    ok(w.has_ties && w.n_ties == 2 && w.ties[0].values[0] == 1 && w.ties[1].values[0] == 8,
       "with its tie set");
    ok(!store_winner_find(b.store, b.env, b.kernel, &b.task, "k9", &w),
       "and none for a plan that did not end");
    struct err err = {0};
    ok(add(&b, 2, 0, "search", &err) &&
           store_winner_find(b.store, b.env, b.kernel, &b.task, NULL, &w) && w.median_us == 5,
       "a failed rerun hides no good timing");
    store_close(b.store);
}

/* Out as text and in again. */
static void test_tie_text(void)
{
    struct bench a, b;
    struct winner w;
    struct err err = {0};
    struct table table;
    char folder[128], again[128], command[300];
    snprintf(folder, sizeof folder, "%s", path_of("ties"));
    snprintf(again, sizeof again, "%s", path_of("ties again"));
    if (!bench_open(&a, path_of("ties.sqlite")) || !bench_open(&b, path_of("ties in.sqlite")))
        return;
    struct trial one = trial_of(1, 5), two = trial_of(2, 5.01), three = trial_of(4, 5.01);
    add_winner(&a, 1, 5, "fine", "k");
    struct winner alone = {.config = one.config, .median_us = 5, .n_ties = 2, .level = "coarse"};
    store_winner_add(a.store, a.run, a.env, a.kernel, &a.task, &alone, &err);
    alone = (struct winner){.config = one.config,
                            .median_us = 5,
                            .noise = 0.01,
                            .n_ties = 2,
                            .ties = {one.config, two.config},
                            .has_ties = true,
                            .level = "fine"};
    store_winner_add(a.store, a.run, a.env, a.kernel, &a.task, &alone, &err);
    store_trial_add(a.store, a.run, a.env, a.kernel, &a.task, &one, "final", &err);
    store_trial_add(a.store, a.run, a.env, a.kernel, &a.task, &two, "final", &err);
    store_trial_add(a.store, a.run, a.env, a.kernel, &a.task, &three, "final", &err);
    ok(store_export(a.store, "h200", folder, "", &err) && store_import(b.store, folder, &err),
       "results go out as text and in again");
    ok(store_winner_find(b.store, b.env, b.kernel, &b.task, NULL, &w) && w.has_ties &&
           w.n_ties == 2 && w.ties[1].values[0] == 2,
       "with the tie set");
    ok(store_export(b.store, "h200", again, "", &err), "and out again");
    snprintf(command, sizeof command, "cmp -s '%s/winners.csv' '%s/winners.csv'", folder, again);
    is_int(system(command), 0, "as the same bytes");
    struct store_filter filter = {.m = -1, .n = -1, .k = -1};
    ok(store_query(b.store, "why", &filter, &table, &err) && table.n_rows == 3 &&
           strcmp(table.rows[0][4], "winner") == 0 && strcmp(table.rows[1][4], "tie") == 0 &&
           strcmp(table.rows[2][4], "runner-up") == 0,
       "a tie is what the final called one, not what has its time");
    table_finish(&table);
    store_close(a.store);
    store_close(b.store);
}

static bool take(void *ctx, const struct winner_row *row, struct err *err)
{
    (void)err;
    snprintf(ctx, 256, "%s", row->config);
    return true;
}

static void test_besides(void)
{
    struct bench b;
    struct err err = {0};
    char config[256] = "";
    if (!bench_open(&b, path_of("besides.sqlite")))
        return;
    add_winner(&b, 1, 8, "coarse", "k1");
    add_winner(&b, 2, 5, "fine", "k2");
    ok(store_winners(b.store, "h200", NULL, take, config, &err) && strstr(config, "a=2"),
       "all winners: the fine one");
    ok(store_winners(b.store, "h200", "|k2|", take, config, &err) && strstr(config, "a=1"),
       "besides a key: what was known before it");
    store_close(b.store);
}

static void test_versions(void)
{
    struct err err = {0};
    const char *path = path_of("newer.sqlite");
    struct bench b;
    if (!bench_open(&b, path))
        return;
    store_close(b.store);
    count(path, "PRAGMA journal_mode=DELETE");
    count(path, "PRAGMA user_version=99");
    int64_t before = count(path, "PRAGMA data_version");
    char mode[8] = "";
    FILE *file = fopen(path, "rb");
    fseek(file, 18, SEEK_SET); /* the file format's write version: 1 rollback journal, 2 WAL */
    ok(fread(mode, 1, 2, file) == 2 && mode[0] == 1, "a store in rollback mode");
    fclose(file);
    ok(!store_open(path, false, &err), "a store of a newer version is refused");
    has_str(err.text, "newer warptune", "by its version");
    has_str(err.text, "update warptune", "with what to do");
    file = fopen(path, "rb");
    fseek(file, 18, SEEK_SET);
    ok(fread(mode, 1, 2, file) == 2 && mode[0] == 1 && count(path, "PRAGMA data_version") == before,
       "and not touched");
    fclose(file);
    path = path_of("garbage.sqlite");
    file = fopen(path, "w");
    fputs("this is no database, and it is longer than a header of SQLite would be: one hundred "
          "bytes and some more to spare ...",
          file);
    fclose(file);
    ok(!store_open(path, false, &err), "a file that is no store is refused");
    has_str(err.text, "garbage.sqlite", "by name");
    ok(!store_open(path_of("absent.sqlite"), true, &err) &&
           access(path_of("absent.sqlite"), F_OK) != 0,
       "reading creates no store");
    path = path_of("empty.sqlite");
    fclose(fopen(path, "w"));
    struct store *store = store_open(path, false, &err);
    ok(store != NULL, "an empty file becomes a store");
    store_close(store);
}

/* A child adds trials and says each one's number after its commit; killed, all that it said must be
 * there. */
static void test_kill(int delay_ms)
{
    char name[32];
    int said[2], last = 0, got;
    snprintf(name, sizeof name, "killed-%d.sqlite", delay_ms);
    const char *path = path_of(name);
    if (pipe(said) != 0)
        return;
    pid_t child = fork();
    if (child == 0) {
        struct bench b;
        struct err err = {0};
        if (bench_open(&b, path))
            for (int i = 1; add(&b, 1, i, "search", &err); i++)
                if (write(said[1], &i, sizeof i) != sizeof i)
                    break;
        _exit(1);
    }
    close(said[1]);
    if (read(said[0], &last, sizeof last) != sizeof last) /* under way */
        last = 0;
    usleep((useconds_t)delay_ms * 1000);
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    while (read(said[0], &got, sizeof got) == sizeof got)
        last = got;
    close(said[0]);
    int64_t after = count(path, "SELECT count(*) FROM trial");
    ok(last > 0 && after >= last, "killed after %d ms: %d committed trials are there", delay_ms,
       last);
    ok(count(path, "SELECT count(*) FROM trial t WHERE (SELECT count(*) FROM sample s WHERE "
                   "s.trial=t.id)<>3") == 0,
       "each with all its samples");
    is_int(count(path, "SELECT integrity_check='ok' FROM pragma_integrity_check"), 1,
           "and the store is sound");
}

/* A file-size limit stands for a full disk. */
static void test_full_disk(void)
{
    const char *path = path_of("full.sqlite");
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        struct bench b;
        struct err err = {0};
        struct rlimit limit = {2 << 20, 2 << 20};
        int n = 0;
        signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &limit);
        if (!bench_open(&b, path))
            _exit(100);
        while (n < 100000 && add(&b, 1, 5, "search", &err))
            n++;
        bool said = strstr(err.text, "full") || strstr(err.text, "disk") || strstr(err.text, "I/O");
        _exit(n < 20 ? 101 : n == 100000 ? 102 : !said ? 103 : 0);
    }
    int status = 1;
    waitpid(child, &status, 0);
    ok(status == 0, "a full disk is an error that says so (%d)", WEXITSTATUS(status));
    ok(count(path, "SELECT count(*) FROM trial") >= 20, "what was committed before is there");
    struct bench b;
    struct err err = {0};
    ok(bench_open(&b, path) && add(&b, 2, 4, "search", &err),
       "and with room again the store goes on");
    store_close(b.store);
}

static struct edge edge_of(void)
{
    return (struct edge){.config = trial_of(1, 5).config,
                         .high_config = trial_of(2, 5).config,
                         .high_m = 1024,
                         .last_m = 700,
                         .last_us = 5.125,
                         .last_high_us = 5.25,
                         .first_us = 5.5,
                         .first_high_us = 5.375,
                         .n_probes = 7};
}

static void test_merge(void)
{
    struct bench a, b;
    struct err err = {0};
    char from[128];
    snprintf(from, sizeof from, "%s", path_of("from.sqlite"));
    if (!bench_open(&a, path_of("into.sqlite")) || !bench_open(&b, from))
        return;
    add(&a, 1, 7, "search", &err);
    add(&b, 2, 6, "search", &err);
    add_winner(&b, 2, 6, "fine", "k");
    struct edge edge = edge_of();
    struct cover_pick pick = {.config = trial_of(1, 5).config,
                              .winner = trial_of(2, 6).config,
                              .median_us = 6,
                              .winner_us = 6};
    ok(store_edge_add(b.store, b.run, b.env, b.kernel, &b.task, &edge, &err) &&
           store_cover_add(b.store, b.run, b.env, b.kernel, &b.task, &pick, &err),
       "a store with a cover and an edge");
    store_close(b.store);
    ok(store_merge(a.store, from, &err) && store_merge(a.store, from, &err),
       "a store is merged, twice");
    store_close(a.store);
    is_int(count(path_of("into.sqlite"), "SELECT count(*) FROM trial"), 2,
           "its trials are there once");
    is_int(count(path_of("into.sqlite"),
                 "SELECT count(*) FROM cover r JOIN config c ON c.id=r.config JOIN config w ON "
                 "w.id=r.winner WHERE c.config LIKE 'a=1 %' AND w.config LIKE 'a=2 %'"),
           1, "its cover, with its configs");
    is_int(count(path_of("into.sqlite"),
                 "SELECT count(*) FROM edge r JOIN config c ON c.id=r.config JOIN config h ON "
                 "h.id=r.high_config WHERE c.config LIKE 'a=1 %' AND h.config LIKE 'a=2 %' AND "
                 "last_m=700 AND first_high_us=5.375"),
           1, "its edge");
    is_int(count(path_of("into.sqlite"),
                 "SELECT count(*) FROM winner WHERE tie_set LIKE 'a=2 %;a=8 %'"),
           1, "its winners with their tie sets");
    is_int(count(path_of("into.sqlite"), "SELECT count(*) FROM env"), 1,
           "equal environments are one");
    is_int(count(path_of("into.sqlite"), "SELECT count(*) FROM run"), 2,
           "two runs of one command in one second are two");
    is_int(count(path_of("into.sqlite"), "SELECT count(*) FROM trial WHERE gpu='GPU-2'"), 1,
           "a trial's GPU comes over");
    is_int(count(path_of("into.sqlite"), "SELECT count(*) FROM trial WHERE gpu IS NULL"), 1,
           "and one of which none was said has none");
    if (!bench_open(&a, path_of("into.sqlite")) || !bench_open(&b, from))
        return;
    b.run = 1;
    ok(add(&b, 4, 3, "search", &err), "the merged run goes on in its own store");
    store_close(b.store);
    ok(store_merge(a.store, from, &err), "and is merged again");
    is_int(count(path_of("into.sqlite"), "SELECT count(*) FROM trial"), 3,
           "what it added comes over");
    ok(!store_merge(a.store, path_of("nowhere.sqlite"), &err) &&
           access(path_of("nowhere.sqlite"), F_OK) != 0,
       "a store that is not there is refused, and not made");
    store_close(a.store);
}

#define REFERENCE "aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbb"

static struct trial known_as(int64_t a, double us, const char *code, const char *launch,
                             const char *reference)
{
    struct trial t = trial_of(a, us);
    snprintf(t.build.code_hash, sizeof t.build.code_hash, "%s", code);
    snprintf(t.launch, sizeof t.launch, "%s", launch);
    snprintf(t.reference, sizeof t.reference, "%s", reference);
    return t;
}

static bool keep(struct bench *b, const struct trial *t, const char *phase)
{
    struct err err = {0};
    return store_trial_add(b->store, b->run, b->env, b->kernel, &b->task, t, phase, &err);
}

static bool carry(struct bench *b, int64_t a, const char *code, const char *launch,
                  const char *reference, struct trial *got)
{
    struct trial like = known_as(a, 1, code, launch, reference);
    return store_trial_carry(b->store, b->env, b->kernel, &b->task, &like, got);
}

/* `a` is the same kernel from another source, driver and CUDA. */
static void test_carry(void)
{
    struct bench b;
    struct err err = {0};
    struct trial got, first = known_as(1, 7, "c1", "l1", REFERENCE);
    struct env later = h200;
    if (!bench_open(&b, path_of("carry.sqlite")))
        return;
    ok(keep(&b, &first, "search"), "a trial that says what it is of");
    struct trial final = known_as(1, 6, "c2", "l1", REFERENCE);
    keep(&b, &final, "final");
    snprintf(later.driver, sizeof later.driver, "590");
    later.memory_bytes -= later.memory_bytes / 100;
    store_env(b.store, &later, &b.env, &err);
    store_kernel(b.store, &toy.kernel, "01", &b.kernel, &err);
    ok(carry(&b, 2, "c1", "l1", REFERENCE, &got) && got.median_us == first.median_us &&
           got.n_samples == 3 && got.config.values[0] == 2,
       "another driver, source and config of the same code: carried, with its samples");
    has_str(got.carried_from, "580/13.0 00: a=1", "saying from where");
    ok(!carry(&b, 1, "c3", "l1", REFERENCE, &got), "other code is not");
    ok(!carry(&b, 1, "c1", "l2", REFERENCE, &got), "nor another launch");
    ok(!carry(&b, 1, "", "l1", REFERENCE, &got) && !carry(&b, 1, "c1", "", REFERENCE, &got) &&
           !carry(&b, 1, "c1", "l1", "", &got),
       "nor what is not known");
    ok(!carry(&b, 1, "c2", "l1", REFERENCE, &got), "a final answers for no search");
    ok(carry(&b, 1, "c1", "l1", "aaaaaaaaaaaaaaaa cccccccccccccccc", &got) &&
           carry(&b, 1, "c1", "l1", "dddddddddddddddd bbbbbbbbbbbbbbbb", &got) &&
           !carry(&b, 1, "c1", "l1", "dddddddddddddddd cccccccccccccccc", &got),
       "the reference has the same text or the same code");
    struct trial crash = known_as(1, 0, "c4", "l1", REFERENCE);
    keep(&b, &crash, "search");
    ok(carry(&b, 2, "c4", "l1", REFERENCE, &got) && got.status == TRIAL_CRASHED &&
           got.n_samples == 0,
       "a crash is carried as a crash");
    is_str(got.carried_from, "twin: a=1 b=32 u=1 c=1", "of its own environment and source: a twin");
    struct trial passing = known_as(1, 0, "c5", "l1", REFERENCE);
    passing.status = TRIAL_OUT_OF_MEMORY;
    keep(&b, &passing, "search");
    ok(!carry(&b, 1, "c5", "l1", REFERENCE, &got), "what may pass is tried again");
    struct trial slow = known_as(1, 9, "c6", "l1", REFERENCE);
    snprintf(slow.message, sizeof slow.message, "throttled");
    keep(&b, &slow, "search");
    ok(!carry(&b, 1, "c6", "l1", REFERENCE, &got), "so is what was throttled");
    later.memory_bytes = h200.memory_bytes / 2;
    store_env(b.store, &later, &b.env, &err);
    ok(!carry(&b, 1, "c1", "l1", REFERENCE, &got), "half of the memory is another GPU");
    later = h200;
    snprintf(later.policy, sizeof later.policy, "other");
    store_env(b.store, &later, &b.env, &err);
    ok(!carry(&b, 1, "c1", "l1", REFERENCE, &got), "another policy makes other timings");
    store_close(b.store);
}

static bool take_cover(void *ctx, const struct cover_row *row, struct err *err)
{
    (void)err;
    snprintf(ctx, 1024, "%s > %s, %.3f %.3f %lld %lld", row->config, row->to, row->median_us,
             row->winner_us, (long long)row->high_m, (long long)row->last_m);
    return true;
}

static void test_covers(void)
{
    struct bench b;
    struct err err = {0};
    struct cover_pick got, pick = {.config = trial_of(1, 5).config,
                                   .winner = trial_of(2, 5).config,
                                   .median_us = 5.25,
                                   .winner_us = 5.125,
                                   .noise = 0.01,
                                   .regret = 0.03};
    struct edge edge = edge_of(),
                found = {.config = edge.config, .high_config = edge.high_config, .high_m = 1024};
    char text[1024] = "";
    if (!bench_open(&b, path_of("covers.sqlite")))
        return;
    ok(!store_cover_find(b.store, b.env, b.kernel, &b.task, &got) &&
           store_cover_add(b.store, b.run, b.env, b.kernel, &b.task, &pick, &err) &&
           store_cover_find(b.store, b.env, b.kernel, &b.task, &got) && got.config.values[0] == 1 &&
           got.winner.values[0] == 2 && got.median_us == 5.25 && got.regret == 0.03,
       "what a cover chose is found again");
    ok(store_covers(b.store, NULL, "toy", take_cover, text, &err) && !text[0],
       "a cover of a task without a winner is left out");
    add_winner(&b, 2, 5, "fine", "k");
    ok(store_covers(b.store, NULL, "toy", take_cover, text, &err) && strstr(text, "5.250 5.125"),
       "with the winner that it was made against it is handed out");
    ok(store_edge_add(b.store, b.run, b.env, b.kernel, &b.task, &edge, &err) &&
           store_edge_find(b.store, b.env, b.kernel, &b.task, &found) && found.last_m == 700 &&
           found.last_us == 5.125 && found.first_high_us == 5.375 && found.n_probes == 7,
       "an edge is found again");
    found.high_m = 2048;
    ok(!store_edge_find(b.store, b.env, b.kernel, &b.task, &found),
       "for its own two m and configs only");
    text[0] = '\0';
    ok(store_edges(b.store, "h200", "toy", take_cover, text, &err) && strstr(text, " 1024 700"),
       "and handed out");
    text[0] = '\0';
    add_winner(&b, 4, 4, "fine", "k2");
    ok(store_covers(b.store, NULL, "toy", take_cover, text, &err) && !text[0],
       "a newer winner makes a cover void");
    store_close(b.store);
}

/* The schema of version 1 as it was released, with a run in it. */
static void test_old_version(void)
{
    const char *path = path_of("old.sqlite");
    struct bench b;
    struct err err = {0};
    if (!bench_open(&b, path))
        return;
    add(&b, 1, 7, "search", &err);
    add_winner(&b, 1, 7, "fine", "k");
    store_close(b.store);
    count(path, "DROP INDEX run_by_uid");
    count(path, "ALTER TABLE run DROP COLUMN uid");
    count(path, "DROP INDEX trial_by_code");
    count(path, "ALTER TABLE trial DROP COLUMN code");
    count(path, "ALTER TABLE trial DROP COLUMN launch");
    count(path, "ALTER TABLE trial DROP COLUMN reference");
    count(path, "ALTER TABLE trial DROP COLUMN carried_from");
    count(path, "ALTER TABLE winner DROP COLUMN tie_set");
    count(path, "DROP TABLE cover");
    count(path, "DROP TABLE edge");
    count(path, "ALTER TABLE trial DROP COLUMN gpu");
    count(path, "PRAGMA user_version=1");
    ok(!store_open(path, true, &err), "an older store is not read before it is migrated");
    struct trial want = trial_of(1, 7), got;
    ok(bench_open(&b, path) &&
           store_trial_find(b.store, b.env, b.kernel, &b.task, &want.config, "search", &got),
       "it is migrated, and keeps its trials");
    struct winner w;
    ok(store_winner_find(b.store, b.env, b.kernel, &b.task, "k", &w) && w.n_ties == 2 &&
           !w.has_ties,
       "of its winner's tie set the number is known");
    store_close(b.store);
    is_int(count(path, "SELECT count(*) FROM run WHERE uid=''"), 0, "its runs have names now");
}

/* Overwrites the page where a table begins, as a failing disk might. */
static void page_damage(const char *path, const char *table)
{
    char sql[128], bad[4096];
    snprintf(sql, sizeof sql, "SELECT rootpage FROM sqlite_master WHERE name='%s'", table);
    count(path, "PRAGMA wal_checkpoint(TRUNCATE)");
    int64_t page = count(path, sql), size = count(path, "PRAGMA page_size");
    memset(bad, 0xff, sizeof bad);
    FILE *file = fopen(path, "r+b");
    if (size > 4096 || fseek(file, (page - 1) * size, SEEK_SET) != 0 ||
        fwrite(bad, (size_t)size, 1, file) != 1)
        ok(false, "page %lld is damaged", (long long)page);
    fclose(file);
}

static void count_trials(void *ctx, const struct trial *trial)
{
    (void)trial;
    ++*(int *)ctx;
}

static void test_damage(const char *table)
{
    char name[64];
    struct bench b;
    struct trial got;
    struct err err = {0}, why = {0};
    int n = 0;
    snprintf(name, sizeof name, "damaged-%s.sqlite", table);
    const char *path = path_of(name);
    if (!bench_open(&b, path))
        return;
    add(&b, 1, 7, "search", &err);
    ok(store_sound(b.store, &err), "a whole store is sound");
    store_close(b.store);
    page_damage(path, table);
    b.store = store_open(path, false, &err);
    if (!b.store) {
        ok(false, "it opens: %s", err.text);
        return;
    }
    struct config config = trial_of(1, 7).config;
    store_trials(b.store, b.env, b.kernel, &b.task, NULL, count_trials, &n);
    ok(!store_trial_find(b.store, b.env, b.kernel, &b.task, &config, "search", &got) && n == 0,
       "a damaged %s: half a trial is none", table);
    ok(!store_sound(b.store, &why), "and not one that was never recorded");
    has_str(why.text, name, "the file is named");
    has_str(why.text, "damaged", "with what it is");
    ok(!add(&b, 2, 5, "search", &err) && !add_winner(&b, 2, 5, "fine", "k"),
       "nothing is written into it any more");
    is_str(err.text, why.text, "for the same reason");
    store_close(b.store);
}

static void test_recorded_kernel(void)
{
    struct bench b;
    struct err err = {0};
    int64_t newer, id = 0;
    char hash[33];
    if (!bench_open(&b, path_of("kernels.sqlite")))
        return;
    store_kernel(b.store, &toy.kernel, "01", &newer, &err);
    ok(store_kernel_recorded(b.store, toy.kernel.name, "00", &id, hash, sizeof hash) &&
           id == b.kernel && strcmp(hash, "00") == 0,
       "a kernel of this very source is found");
    ok(store_kernel_recorded(b.store, toy.kernel.name, "77", &id, hash, sizeof hash) &&
           id == newer && strcmp(hash, "01") == 0,
       "of another source: the newest, which says its own");
    ok(!store_kernel_recorded(b.store, "x' OR '1'='1", "00", &id, hash, sizeof hash),
       "and none of another name");
    store_close(b.store);
}

int main(void)
{
    toy_init(&toy);
    test_folder();
    test_trials();
    test_winners();
    test_tie_text();
    test_besides();
    test_covers();
    test_versions();
    test_carry();
    test_old_version();
    for (int ms = 3; ms < 60; ms += 7)
        test_kill(ms);
    test_full_disk();
    test_merge();
    test_recorded_kernel();
    test_damage("trial");
    test_damage("sample");
    test_damage("sqlite_autoindex_task_1");
    return tap_done();
}
