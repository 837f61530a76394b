/* SPDX-License-Identifier: MIT */
/* What the store promises about a user's timings: what is put in is found again, as it was, and for
 * what it was measured on only. */
#include <unistd.h>

#include "tests/db/v1.h"

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

static char *text_of(const char *folder, const char *name)
{
    static char text[8192];
    char path[192];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *f = fopen(path, "r");
    text[f ? fread(text, 1, sizeof text - 1, f) : 0] = '\0';
    if (f)
        fclose(f);
    return text;
}

static int lines_of(const char *folder, const char *name)
{
    int n = 0;
    for (const char *at = text_of(folder, name); *at; at++)
        n += *at == '\n';
    return n;
}

static bool has_line(const char *folder, const char *name, const char *part)
{
    return strstr(text_of(folder, name), part) != NULL;
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
    ok(store_export(a.store, "h200", folder, "", false, &err) &&
           store_import(b.store, folder, &err),
       "results go out as text and in again");
    ok(store_winner_find(b.store, b.env, b.kernel, &b.task, NULL, &w) && w.has_ties &&
           w.n_ties == 2 && w.ties[1].values[0] == 2,
       "with the tie set");
    ok(store_export(b.store, "h200", again, "", false, &err), "and out again");
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

/* A task tuned again from another source, and one that was not. */
static void test_newest(void)
{
    struct bench b;
    struct err err = {0};
    char all[128], newest[128];
    snprintf(all, sizeof all, "%s", path_of("all of them"));
    snprintf(newest, sizeof newest, "%s", path_of("newest"));
    if (!bench_open(&b, path_of("newest.sqlite")))
        return;
    add(&b, 1, 5, "final", &err);
    add_winner(&b, 1, 5, "coarse", "k1");
    add_winner(&b, 1, 5, "fine", "k2");
    b.task.dims[0] = 513;
    add(&b, 1, 6, "final", &err);
    add_winner(&b, 1, 6, "fine", "k2");
    b.task.dims[0] = 512;
    store_kernel(b.store, &toy.kernel, "01", &b.kernel, &err);
    add(&b, 2, 7, "final", &err);
    add_winner(&b, 2, 7, "fine", "k2");
    ok(store_export(b.store, "h200", all, "", false, &err) &&
           store_export(b.store, "h200", newest, "", true, &err),
       "all results as text, and the newest: %s", err.text);
    is_int(lines_of(all, "winners.csv"), 1 + 4, "every source's winners, fine and coarse");
    is_int(lines_of(newest, "winners.csv"), 1 + 2, "or one of each task");
    is_int(lines_of(all, "trials.csv"), 1 + 3, "every source's trials");
    is_int(lines_of(newest, "trials.csv"), 1 + 2, "or those of the winner's source");
    ok(has_line(newest, "winners.csv", "m=512 n=4096 bias=0,a=2") &&
           !has_line(newest, "winners.csv", "m=512 n=4096 bias=0,a=1") &&
           has_line(newest, "winners.csv", "m=513 n=4096 bias=0,a=1"),
       "the slower winner of a newer source, and the older where there is no newer");
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

static void test_old_version(void)
{
    static const double us[] = {6, 7};
    const char *path = path_of("old.sqlite");
    struct bench b;
    struct err err = {0};
    v1_make(path, 132, us, 2);
    ok(!store_open(path, true, &err), "an older store is not read before it is migrated");
    struct trial want = trial_of(1, 7), got;
    ok(bench_open(&b, path) &&
           store_trial_find(b.store, b.env, b.kernel, &b.task, &want.config, "final", &got) &&
           got.median_us == 7 && got.n_samples == 1,
       "it is migrated, and keeps its trials");
    struct winner w;
    ok(store_winner_find(b.store, b.env, b.kernel, &b.task, "k", &w) && w.n_ties == 2 &&
           !w.has_ties,
       "of its winner's tie set the number is known");
    store_close(b.store);
    is_int(count(path, "SELECT count(*) FROM run WHERE uid=''"), 0, "its runs have names now");
}

static bool history_take(void *ctx, const struct history_row *row)
{
    struct history_row *out = ctx;
    *out = *row;
    return true;
}

static void test_history(void)
{
    struct bench b;
    struct err err = {0};
    struct history_row row = {0};
    if (!bench_open(&b, path_of("history.sqlite")))
        return;
    const double clocks_mhz[] = {1700, 1300, 1500}, us[] = {6, 5, 7};
    for (int i = 0; i < 3; i++) {
        struct trial trial = trial_of(1, us[i]);
        trial.clock_mhz = clocks_mhz[i];
        store_trial_add(b.store, b.run, b.env, b.kernel, &b.task, &trial, "search", &err);
    }
    ok(store_history(b.store, "|toy|", "another", history_take, &row, &err), "a history");
    is_near(row.us, trial_of(1, 5).median_us, 1e-9, "has a config's fastest time");
    is_near(row.clock_mhz, 1300, 0, "and the clock of just that");
    store_close(b.store);
}

static void test_recorded_source(void)
{
    struct bench b;
    struct err err = {0};
    int64_t newer, id = 0;
    char hash[33];
    if (!bench_open(&b, path_of("kernels.sqlite")))
        return;
    struct task other = b.task, nowhere = b.task;
    struct trial trial = trial_of(1, 5);
    other.dims[0] = 513;
    nowhere.dims[0] = 514;
    store_kernel(b.store, &toy.kernel, "01", &newer, &err);
    add(&b, 1, 5, "search", &err);
    store_trial_add(b.store, b.run, b.env, newer, &other, &trial, "final", &err);
    ok(store_source_recorded(b.store, b.env, &b.task, "01", &id, hash, sizeof hash) &&
           id == b.kernel && strcmp(hash, "00") == 0,
       "a source without trials of the task is passed over");
    ok(store_source_recorded(b.store, b.env, &other, "77", &id, hash, sizeof hash) && id == newer,
       "of an unknown source the newest that has any");
    store_trial_add(b.store, b.run, b.env, newer, &b.task, &trial, "search", &err);
    ok(store_source_recorded(b.store, b.env, &b.task, "77", &id, hash, sizeof hash) && id == newer,
       "of two the newer");
    ok(store_source_recorded(b.store, b.env, &b.task, "00", &id, hash, sizeof hash) &&
           id == b.kernel,
       "but this very source before it");
    ok(!store_source_recorded(b.store, b.env, &nowhere, "00", &id, hash, sizeof hash) &&
           !store_source_recorded(b.store, b.env + 1, &b.task, "00", &id, hash, sizeof hash),
       "none of another task or environment");
    store_close(b.store);
}

int main(void)
{
    toy_init(&toy);
    test_folder();
    test_trials();
    test_winners();
    test_tie_text();
    test_newest();
    test_besides();
    test_covers();
    test_versions();
    test_carry();
    test_old_version();
    test_history();
    test_recorded_source();
    return tap_done();
}
