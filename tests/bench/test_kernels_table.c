/* SPDX-License-Identifier: MIT */
/* Rows that were made up: what a report says of them can be worked out by hand. */
#include <stdlib.h>

#include "bench/kernels_table.h"
#include "tests/folder.h"
#include "tests/tap.h"
#include "tuner/base/err.h"

static struct kernels_row row(const char *model, int64_t m, double ours, double first,
                              double second)
{
    struct kernels_row r = {.m = m,
                            .n = 1024,
                            .k = 512,
                            .ours = {ours, 1, 1900},
                            .n_peers = second > 0 ? 2 : 1,
                            .clock_max_mhz = 1980,
                            .n_samples = 30};
    snprintf(r.model, sizeof r.model, "%s", model);
    snprintf(r.run_type, sizeof r.run_type, "fp8");
    snprintf(r.op, sizeof r.op, "qkv");
    r.peers[0].side = (struct kernels_side){first, 1, 1900};
    r.peers[1].side = (struct kernels_side){second, 1, second > 0 ? 1900 : 0};
    snprintf(r.peers[0].name, sizeof r.peers[0].name, "first peer");
    snprintf(r.peers[1].name, sizeof r.peers[1].name, second > 0 ? "second peer" : "");
    return r;
}

static struct kernels_row failed(const char *model, int64_t m)
{
    struct kernels_row r = row(model, m, 0, 0, 0);
    snprintf(r.reason, sizeof r.reason, "does not fit: 200.0 GB, of 140 free");
    return r;
}

static void test_ratio(void)
{
    struct kernels_row r = row("a", 1, 10, 20, 12);
    is_near(row_ratio(&r, 0), 2, 1e-12, "a ratio is the peer's time over ours");
    is_near(row_ratio(&r, 1), 1.2, 1e-12, "so is the second peer's");
    is_near(row_ratio(&r, ROW_PEERS), 0, 0, "peers that are no choice have no faster one");
    r.is_choice = true;
    is_near(row_ratio(&r, ROW_PEERS), 1.2, 1e-12, "the ratio to the faster peer is the lower one");
    r.peers[1].side.us = 0;
    is_near(row_ratio(&r, ROW_PEERS), 0, 0, "one peer that failed leaves no better of both");
    is_near(row_ratio(&r, 1), 0, 0, "nor a ratio of its own");
    r.ours.us = 0;
    is_near(row_ratio(&r, 0), 0, 0, "nothing of ours measured: no ratio, and no infinity");
}

static void test_throttled(void)
{
    char text[64];
    struct kernels_row r = row("a", 1, 10, 20, 12);
    is_str(row_throttled(&r, text, sizeof text), "", "1900 of 1980 MHz is no throttling");
    r.ours.mhz = 1700;
    is_str(row_throttled(&r, text, sizeof text), "ours; clocks apart",
           "1700 is, and 1900 beside it makes the pair unfair");
    r.peers[0].side.mhz = r.peers[1].side.mhz = 1690;
    is_str(row_throttled(&r, text, sizeof text), "ours, peer, peer2",
           "all alike throttled: named, and no more than that");
    r.clock_max_mhz = 0;
    is_str(row_throttled(&r, text, sizeof text), "", "an unknown highest clock accuses nobody");
    r.peers[0].side.mhz = 0;
    is_str(row_throttled(&r, text, sizeof text), "", "an unknown clock lies apart from none");
}

static const struct kernels_mean *mean_of(const struct kernels_mean *means, size_t n,
                                          const char *model, int64_t m)
{
    for (size_t i = 0; i < n; i++)
        if (means[i].m == m && strcmp(means[i].model, model) == 0)
            return &means[i];
    return NULL;
}

static void test_means(void)
{
    const struct kernels_row rows[] = {row("a", 1, 10, 20, 40), row("a", 1, 10, 5, 0),
                                       row("a", 64, 10, 30, 0), row("b", 1, 10, 80, 20),
                                       row("b", 64, 10, 10, 0), failed("b", 64)};
    struct kernels_mean means[12];
    size_t n = kernels_means(rows, 6, means);
    const struct kernels_mean *a1 = mean_of(means, n, "a", 1), *b64 = mean_of(means, n, "b", 64),
                              *all = mean_of(means, n, "all", 1);
    is_int((long long)n, 6, "two models at two m: a mean each, and one for each m over both");
    if (!ok(a1 && b64 && all, "all three kinds are there"))
        return;
    is_near(a1->ratio[0], 1, 1e-12, "2 and 0.5 have the geometric mean 1");
    is_near(a1->ratio[1], 4, 1e-12, "a peer that one row lacks is averaged over the other");
    is_int(a1->n[0] * 10 + a1->n[1], 21, "and says over how many");
    is_int(b64->n[0], 1, "a failed row takes no part");
    is_near(all->ratio[0], 2, 1e-12, "over models: the cube root of 2 * 0.5 * 8");
    is_int((long long)kernels_means(rows, 3, means), 2, "one model: none over all");
    is_int((long long)kernels_means(rows, 0, means), 0, "no rows, no means");
}

static char *printed(const struct kernels_row *rows, size_t n, enum table_format format)
{
    static char text[1 << 16];
    FILE *file = tmpfile();
    if (!file)
        exit(1);
    kernels_print(rows, n, "NVIDIA X", format, file);
    rewind(file);
    text[fread(text, 1, sizeof text - 1, file)] = '\0';
    fclose(file);
    return text;
}

static void test_print(void)
{
    struct kernels_row rows[] = {row("a", 64, 10, 20, 12), failed("a", 65536)};
    rows[0].is_choice = rows[1].is_choice = true; /* all rows of a run are alike in that */
    rows[1].n_peers = 2;
    rows[0].ours.mhz = 1500;
    char *text = printed(rows, 2, TABLE_TEXT);
    has_str(text, "peer2: second peer", "the head names the peers");
    has_str(text, "ratio_to_faster", "a choice of peers has its column");
    has_str(text, "throttled: ours; clocks apart", "a throttled row is flagged");
    has_str(text, "does not fit", "a failed row says why");
    has_str(text, "Geometric means", "the means follow");
    text = printed(rows, 2, TABLE_CSV);
    has_str(text, "sm_mhz", "CSV has the clocks");
    has_str(text, "geomean", "and the means as rows");
    ok(!strstr(text, "Geometric"), "and nothing that is no row");
    has_str(text, "\"does not fit: 200.0 GB, of 140 free\"", "a reason with a comma is quoted");
    rows[1].n_peers = 1;
    rows[1].is_choice = false;
    text = printed(rows + 1, 1, TABLE_TEXT);
    ok(!strstr(text, "peer2") && !strstr(text, "ratio_to_faster"),
       "one peer: no columns for a second");
    ok(!strstr(text, "Geometric"), "no ratio, no means");
    ok(!strstr(text, "inf") && !strstr(text, "nan"), "and no infinities");
}

/* Every line has as many cells as the head. */
static void test_csv(void)
{
    char path[96], line[8192];
    struct err err = {0};
    const struct kernels_row rows[] = {row("a", 64, 10, 20, 12), row("b", 64, 10, 20, 0)};
    int n_lines = 0, n_head = 0, n_odd = 0;
    snprintf(path, sizeof path, "%s/k.csv", test_folder());
    ok(kernels_csv(path, rows, 2, &err), "a CSV is written");
    FILE *file = fopen(path, "r");
    while (file && fgets(line, sizeof line, file)) {
        int n = 1;
        for (const char *c = line; *c; c++)
            n += *c == ',';
        n_head = n_lines++ ? n_head : n;
        n_odd += n != n_head;
    }
    if (file)
        fclose(file);
    is_int(n_lines, 6, "head, two rows, a mean for each model and one over both");
    is_int(n_odd, 0, "all of as many cells");
    ok(!kernels_csv("/nonexistent/k.csv", rows, 2, &err), "a path that cannot be written fails");
    has_str(err.text, "/nonexistent/k.csv", "by name");
}

int main(void)
{
    test_ratio();
    test_throttled();
    test_means();
    test_print();
    test_csv();
    return tap_done();
}
