/* SPDX-License-Identifier: MIT */
/* Stores into one: all is there once, and no run is taken for another. */
#include <unistd.h>

#include "tests/db/v1.h"

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

/* Merges a new store of version 1 into `into`; true when it worked. */
static bool v1_merge(struct store *into, const char *name, int sms, const double *us, int n)
{
    char from[128];
    struct err err = {0};
    snprintf(from, sizeof from, "%s", path_of(name));
    if (access(from, F_OK) != 0)
        v1_make(from, sms, us, n);
    return store_merge(into, from, &err) || ok(false, "%s is merged: %s", name, err.text);
}

/* Runs of the first stores are named by command and second, which those of two machines share. */
static void test_merge_v1(void)
{
    static const double one[] = {5, 6, 7}, other[] = {5, 6.5}, longer[] = {5, 6, 7, 8};
    struct err err = {0};
    char path[128];
    snprintf(path, sizeof path, "%s", path_of("all.sqlite"));
    struct store *into = store_open(path, false, &err);
    v1_merge(into, "one.sqlite", 132, one, 3);
    v1_merge(into, "other.sqlite", 132, other, 2);
    is_int(count(path, "SELECT count(*) FROM trial"), 5,
           "two runs of one command and second: all trials of both");
    is_int(count(path, "SELECT count(*) FROM sample s JOIN trial t ON t.id=s.trial WHERE "
                       "t.median_us=s.us"),
           5, "with their samples");
    is_int(count(path, "SELECT count(*) FROM winner w WHERE (SELECT count(*) FROM trial t WHERE "
                       "t.run=w.run AND t.median_us=w.median_us)=1"),
           2, "and each winner in its own run");
    v1_merge(into, "one.sqlite", 132, one, 3);
    v1_merge(into, "other.sqlite", 132, other, 2);
    is_int(count(path, "SELECT count(*) FROM trial"), 5, "again, it changes nothing");
    v1_merge(into, "half.sqlite", 66, one, 3);
    is_int(count(path, "SELECT count(*) FROM run"), 3, "on another GPU it is another run");
    v1_merge(into, "longer.sqlite", 132, longer, 4);
    v1_merge(into, "longer.sqlite", 132, longer, 4);
    is_int(count(path, "SELECT count(*) FROM run"), 4, "another winner is another run");
    store_close(into);
}

/* A copy of a store, before and after its run went on. */
static void test_merge_v1_copy(void)
{
    static const double first[] = {5, 6};
    struct err err = {0};
    char path[128];
    snprintf(path, sizeof path, "%s", path_of("copies.sqlite"));
    struct store *into = store_open(path, false, &err);
    v1_merge(into, "first.sqlite", 132, first, 2);
    v1_make(path_of("second.sqlite"), 132, first, 2);
    count(path_of("second.sqlite"), "INSERT INTO trial SELECT 3,run,env,kernel,task,config,phase,"
                                    "status,40,0,0,0,0,'h',9,1980,0,0,'' FROM trial WHERE id=1");
    v1_merge(into, "second.sqlite", 132, first, 2);
    is_int(count(path, "SELECT count(*) FROM run"), 1, "a run that went on is the same run");
    is_int(count(path, "SELECT count(*) FROM trial"), 3, "and what it added comes over");
    store_close(into);
}

int main(void)
{
    toy_init(&toy);
    test_folder();
    test_merge();
    test_merge_v1();
    test_merge_v1_copy();
    return tap_done();
}
