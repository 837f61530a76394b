/* SPDX-License-Identifier: MIT */
/* Compilers that several processes share. */
#include <stdio.h>
#include <string.h>

#include "tests/folder.h"
#include "tests/tap.h"
#include "tuner/base/err.h"
#include "tuner/base/file.h"
#include "tuner/base/proc.h"
#include "tuner/base/str.h"
#include "tuner/jit/jit.h"
#include "tuner/jit/share.h"

static void test_claims(void)
{
    struct err err = {0};
    struct jit_share *share = jit_share_new(2, 4, &err);
    if (!ok(share != NULL, "a share: %s", err.text))
        return;
    for (uint64_t key = 1; key <= 4; key++)
        is_int(share_claim(share, 0, key), SHARE_GRANTED, "one member may use all compilers");
    is_int(share_claim(share, 0, 5), SHARE_FULL, "and no more");
    is_int(share_claim(share, 1, 4), SHARE_ELSEWHERE, "what the other compiles is left to it");
    is_int(share_claim(share, 1, 6), SHARE_GRANTED, "its own part is free for the other member");
    is_int(share_claim(share, 1, 7), SHARE_GRANTED, "all of it");
    is_int(share_claim(share, 1, 8), SHARE_FULL, "but no more while the first has too many");
    share_release(share, 0, 1);
    is_int(share_claim(share, 0, 5), SHARE_FULL, "the first gives way");
    jit_share_forget(share, 0);
    is_int(share_claim(share, 1, 4), SHARE_GRANTED, "a member that is gone compiles nothing");
    is_int(share_claim(share, 1, 8), SHARE_GRANTED, "and takes no compilers");
    jit_share_free(share);
}

static void test_many_members(void)
{
    struct jit_share *share = jit_share_new(8, 2, NULL);
    bool all = true;
    for (size_t m = 0; m < 8; m++)
        all &= share_claim(share, m, 10 + m) == SHARE_GRANTED;
    ok(all, "with fewer compilers than members each still gets one");
    is_int(share_claim(share, 3, 99), SHARE_FULL, "and one only");
    jit_share_free(share);
}

enum { UNITS = 12 };

struct farmer {
    const char *root, *cache;
    struct jit_share *share;
    size_t member;
};

/* Compiles all units in a farm of its own; says how many of the cubins it made itself. */
static int farmer_run(void *ctx, int fd)
{
    const struct farmer *farmer = ctx;
    struct jit_options options = {.root = farmer->root,
                                  .cache_folder = farmer->cache,
                                  .arch = "sm_90a",
                                  .jobs = 4,
                                  .share = farmer->share,
                                  .share_member = farmer->member};
    struct err err = {0};
    struct jit *jit = jit_new(&options, &err);
    int ids[UNITS], n_made = 0, n_good = 0;
    char defines[32], line[64];
    for (int i = 0; jit && i < UNITS; i++) {
        snprintf(defines, sizeof defines, "-DA=%d", i);
        ids[i] = jit_submit(jit, &(struct jit_unit){"slow.cu", defines});
    }
    for (int i = 0; jit && i < UNITS; i++) {
        struct cubin cubin;
        jit_wait(jit, ids[i], &cubin);
        n_good += cubin.status == TRIAL_OK;
        n_made += cubin.build.compile_ms > 0;
    }
    snprintf(line, sizeof line, "good=%d made=%d", n_good, n_made);
    jit_free(jit);
    return line_write(fd, line) ? 0 : 1;
}

static void test_two_farms(void)
{
    struct err err = {0};
    const char *root = test_folder();
    char cache[96], path[96];
    struct proc procs[2];
    int64_t n_made = 0, n_good = 0;
    snprintf(cache, sizeof cache, "%s/cache", root);
    snprintf(path, sizeof path, "%s/slow.cu", root);
    file_write(path, "SLOW", 4, &err);
    struct jit_share *share = jit_share_new(2, 2, &err);
    for (size_t m = 0; m < 2; m++) {
        struct farmer farmer = {root, cache, share, m};
        proc_start(&procs[m], farmer_run, &farmer, NULL, 0);
    }
    for (size_t m = 0; m < 2; m++) {
        struct str pending = {0}, line = {0};
        int64_t good = 0, made = 0;
        if (line_read(procs[m].fd, &pending, &line, 30000) == 1) {
            record_get_i64(line.text, "good", &good);
            record_get_i64(line.text, "made", &made);
        }
        n_good += good;
        n_made += made;
        proc_kill(&procs[m]);
        str_finish(&pending);
        str_finish(&line);
    }
    is_int(n_good, 2 * UNITS, "two farms that want the same cubins at once both get all");
    /* claims take no lock, so two that ask in one instant may both compile */
    ok(n_made >= UNITS && n_made <= UNITS + 2, "and each was compiled by one of them: %lld of %d",
       (long long)n_made, UNITS);
    jit_share_free(share);
}

/* A farm that began a compile and that nobody asks any more; another one that wants the same. */
static void test_idle_farm(bool is_tended)
{
    struct err err = {0};
    const char *root = test_folder();
    char cache[96], path[96];
    struct cubin cubin = {0};
    struct jit_unit unit = {"slow.cu", is_tended ? "-DA=1" : "-DA=2"};
    snprintf(cache, sizeof cache, "%s/cache-idle", root);
    snprintf(path, sizeof path, "%s/slow.cu", root);
    file_write(path, "SLOW", 4, &err);
    struct jit_share *share = jit_share_new(2, 2, &err);
    struct jit_options options = {
        .root = root, .cache_folder = cache, .arch = "sm_90a", .jobs = 2, .share = share};
    options.deadline_s = is_tended ? 60 : 0.5;
    struct jit *idle = jit_new(&options, &err);
    options.share_member = 1;
    struct jit *wants = jit_new(&options, &err);
    jit_prefetch(idle, &unit);
    int id = jit_submit(wants, &unit);
    ok(jit_waits_for_others(wants), "what the other farm compiles is waited for");
    for (int i = 0; is_tended && i < 100 && !jit_poll(wants, id, 0, &cubin); i++)
        jit_tend(idle, 20);
    ok(jit_poll(wants, id, is_tended ? 0 : 20000, &cubin) && cubin.status == TRIAL_OK,
       is_tended ? "it comes when that one is tended"
                 : "and, when it does not come, compiled here");
    jit_free(idle);
    jit_free(wants);
    jit_share_free(share);
}

int main(void)
{
    test_idle_farm(true);
    test_idle_farm(false);
    test_claims();
    test_many_members();
    test_two_farms();
    return tap_done();
}
