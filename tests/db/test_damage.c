/* SPDX-License-Identifier: MIT */
/* A store that is killed, cut short, damaged or not to be written: nothing committed is lost, and
 * what can't be read is not taken for empty. */
#include <errno.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/db/bench.h"

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

/* In a child without root's rights: the number of the first step that goes wrong, 0 for none. */
static int run_plain(int (*steps)(const char *folder), const char *folder)
{
    int status = 1;
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        if (geteuid() == 0 && (setegid(65534) != 0 || seteuid(65534) != 0))
            _exit(99);
        _exit(steps(folder));
    }
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 98;
}

static bool reads(const char *path, struct err *err)
{
    struct bench b = {.task = {.kernel = &toy.kernel, .dtype = "bf16", .dims = {512, 4096, 0}}};
    struct trial want = trial_of(1, 7), got;
    b.store = store_open(path, true, err);
    bool found = b.store && store_trial_find(b.store, 1, 1, &b.task, &want.config, "search", &got);
    store_close(b.store);
    return found;
}

static int steps_read_only(const char *folder)
{
    struct err err = {0};
    char path[256];
    struct stat before, after;
    snprintf(path, sizeof path, "%s/50%% of? it#.sqlite", folder);
    stat(path, &before);
    if (!reads(path, &err) || err.text[0])
        return 1;
    if (stat(path, &after) != 0 || after.st_ino != before.st_ino ||
        after.st_mtim.tv_nsec != before.st_mtim.tv_nsec)
        return 2;
    if (store_open(path, false, &err) || !strstr(err.text, "permissions"))
        return 3;
    return 0;
}

/* Committed rows are in the log alone: they may be refused, not overlooked. */
static int steps_logged(const char *folder)
{
    struct err err = {0};
    char path[256];
    snprintf(path, sizeof path, "%s/logged.sqlite", folder);
    return reads(path, &err) || strstr(err.text, "permissions") ? 0 : 1;
}

static void copy_file(const char *from, const char *folder, const char *name)
{
    char command[512];
    snprintf(command, sizeof command, "cp '%s' '%s/%s'", from, folder, name);
    if (system(command) != 0)
        ok(false, "%s", command);
}

static void test_read_only(void)
{
    struct bench b;
    struct err err = {0};
    char folder[128], path[128], log[136];
    snprintf(folder, sizeof folder, "%s", path_of("kept"));
    snprintf(path, sizeof path, "%s", path_of("kept.sqlite"));
    snprintf(log, sizeof log, "%s-wal", path);
    chmod(test_folder(), 0755);
    mkdir(folder, 0755);
    if (!bench_open(&b, path))
        return;
    add(&b, 1, 7, "search", &err);
    copy_file(path, folder, "logged.sqlite");
    copy_file(log, folder, "logged.sqlite-wal");
    store_close(b.store);
    copy_file(path, folder, "50% of? it#.sqlite");
    chmod(path_of("kept/50% of? it#.sqlite"), 0444);
    chmod(path_of("kept/logged.sqlite"), 0444);
    chmod(folder, 0555);
    is_int(run_plain(steps_read_only, folder), 0,
           "a read-only folder's store is read, not written");
    chmod(folder, 0777);
    is_int(run_plain(steps_read_only, folder), 0, "so is a read-only file elsewhere");
    fclose(fopen(path_of("kept/50% of? it#.sqlite-wal"), "w"));
    unlink(path_of("kept/50% of? it#.sqlite-shm"));
    chmod(folder, 0555);
    is_int(run_plain(steps_read_only, folder), 0, "an empty log hides nothing");
    is_int(run_plain(steps_logged, folder), 0, "one with a log is read whole or refused");
    chmod(folder, 0755);
}

int main(void)
{
    toy_init(&toy);
    test_folder();
    for (int ms = 3; ms < 60; ms += 7)
        test_kill(ms);
    test_full_disk();
    test_damage("trial");
    test_damage("sample");
    test_damage("sqlite_autoindex_task_1");
    test_read_only();
    return tap_done();
}
