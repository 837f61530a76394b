/* SPDX-License-Identifier: MIT */
/* Children that answer, die, hang and talk nonsense. */
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "tests/tap.h"
#include "tuner/base/proc.h"
#include "tuner/base/str.h"

static int echo(void *ctx, int fd)
{
    struct str pending = {0}, line = {0};
    (void)ctx;
    while (line_read(fd, &pending, &line, -1) == 1) {
        line_write(fd, line.text);
        str_clear(&line);
    }
    return 3;
}

static int crash(void *ctx, int fd)
{
    (void)ctx;
    (void)fd;
    raise(SIGSEGV);
    return 0;
}

static int hang(void *ctx, int fd)
{
    (void)ctx;
    (void)fd;
    for (;;)
        pause();
    return 0;
}

static int two_halves(void *ctx, int fd)
{
    (void)ctx;
    bool sent = write(fd, "first li", 8) == 8;
    usleep(20000);
    return sent && write(fd, "ne\nsecond\n", 10) == 10 ? 0 : 1;
}

static void test_echo(void)
{
    struct proc p;
    struct str pending = {0}, line = {0};
    ok(proc_start(&p, echo, NULL, NULL, 0), "a child starts");
    ok(line_write(p.fd, "hello there") && line_read(p.fd, &pending, &line, 5000) == 1,
       "it answers");
    is_str(line.text, "hello there", "with what was said");
    ok(proc_kill(&p) >= 0 && p.pid == 0, "it can be killed");
    ok(proc_kill(&p) == -1, "killing twice is harmless");
    str_finish(&pending);
    str_finish(&line);
}

static void test_crash(void)
{
    struct proc p;
    struct str pending = {0}, line = {0};
    char how[64];
    proc_start(&p, crash, NULL, NULL, 0);
    is_int(line_read(p.fd, &pending, &line, 5000), 0, "a crash reads as the end");
    proc_describe(proc_reap(&p), how, sizeof how);
    has_str(how, "signal 11", "and is described");
    ok(!line_write(-1, "x"), "writing to nobody fails without a signal");
    str_finish(&pending);
    str_finish(&line);
}

static void test_hang(void)
{
    struct proc p;
    struct str pending = {0}, line = {0};
    double start_s = clock_now_s();
    proc_start(&p, hang, NULL, NULL, 0);
    is_int(line_read(p.fd, &pending, &line, 50), -1, "a hang runs into the time limit");
    ok(clock_now_s() - start_s < 5, "soon");
    proc_kill(&p);
    str_finish(&pending);
    str_finish(&line);
}

static void test_split_line(void)
{
    struct proc p;
    struct str pending = {0}, line = {0};
    proc_start(&p, two_halves, NULL, NULL, 0);
    ok(line_read(p.fd, &pending, &line, 5000) == 1 && strcmp(line.text, "first line") == 0,
       "a line in two pieces is put together");
    str_clear(&line);
    ok(line_read(p.fd, &pending, &line, 5000) == 1 && strcmp(line.text, "second") == 0,
       "what came behind it is kept");
    proc_reap(&p);
    str_finish(&pending);
    str_finish(&line);
}

/* As under `taskset -c N`. */
static void test_processors(void)
{
    cpu_set_t all, one;
    sched_getaffinity(0, sizeof all, &all);
    CPU_ZERO(&one);
    for (int i = 0; i < CPU_SETSIZE && !CPU_COUNT(&one); i++)
        if (CPU_ISSET(i, &all))
            CPU_SET(i, &one);
    ok(processor_count() == CPU_COUNT(&all), "all processors that are ours count");
    sched_setaffinity(0, sizeof one, &one);
    ok(processor_count() == 1, "and no other");
    sched_setaffinity(0, sizeof all, &all);
}

int main(void)
{
    test_processors();
    test_echo();
    test_crash();
    test_hang();
    test_split_line();
    return tap_done();
}
