/* SPDX-License-Identifier: MIT */
/* The bisection against a model of two configs: it ends after few timings, at an edge whose both
 * ends were asked for and not lost, wherever and however often the two cross. */
#include "tests/tap.h"
#include "tuner/base/str.h"
#include "tuner/cover/edge.h"

/* Who is faster at m: lower before `at`, upper from there; equal in from..to. */
struct model {
    int64_t at, tie_from, tie_to, period;
};

static enum edge_verdict verdict_of(const struct model *model, int64_t m)
{
    if (m >= model->tie_from && m <= model->tie_to)
        return EDGE_TIE;
    if (model->period) /* waves: who is ahead changes again and again */
        return (m / model->period) % 2 == (m > model->at) ? EDGE_LOWER : EDGE_UPPER;
    return m < model->at ? EDGE_LOWER : EDGE_UPPER;
}

struct outcome {
    bool found;
    int64_t last;
    int n_asked;
    bool verified; /* both ends were asked for, where they are not the start's own, and not lost */
};

static struct outcome run(const struct model *model, int64_t low, int64_t high)
{
    struct edge_search search;
    struct outcome out = {0};
    bool last_fine = false, first_fine = false;
    int64_t m, asked[256];
    enum edge_verdict said[256];
    edge_start(&search, low, high);
    while (out.n_asked < 256 && edge_ask(&search, &m)) {
        asked[out.n_asked] = m;
        said[out.n_asked] = verdict_of(model, m);
        if (m <= low || m >= high) /* never outside */
            return out;
        edge_tell(&search, said[out.n_asked++]);
    }
    out.found = edge_found(&search, &out.last);
    last_fine = out.last == low;
    first_fine = out.last + 1 == high;
    for (int i = 0; i < out.n_asked; i++) {
        last_fine |= asked[i] == out.last && said[i] != EDGE_UPPER;
        first_fine |= asked[i] == out.last + 1 && said[i] != EDGE_LOWER;
    }
    out.verified = last_fine && first_fine && out.last >= low && out.last < high;
    return out;
}

static const int64_t none = -1;

static void test_crossings(void)
{
    static const int64_t grid[] = {1,    16,   32,   64,   128,   256,   512,
                                   1024, 2048, 4096, 8192, 16384, 32768, 65536};
    int n_wrong = 0, n_off = 0, most = 0, n_runs = 0;
    uint64_t state = 1;
    for (int i = 0; i + 1 < (int)(sizeof grid / sizeof *grid); i++)
        for (int r = 0; r < 200; r++) {
            int64_t low = grid[i], high = grid[i + 1];
            struct model model = {low + 1 + (int64_t)(random_next(&state) % (uint64_t)(high - low)),
                                  none, none, 0};
            struct outcome got = run(&model, low, high);
            n_wrong += !got.found || !got.verified;
            n_off += got.last + 1 != model.at;
            most = got.n_asked > most ? got.n_asked : most;
            n_runs++;
        }
    is_int(n_wrong, 0, "every crossing ends with two verified ends");
    is_int(n_off, 0, "and is found to the single m, since a lost end is bisected on");
    ok(most <= 20, "after at most %d timings in %d runs", most, n_runs);
}

static void test_aligned(void)
{
    struct model model = {1024 + 129, none, none, 0};
    struct outcome got = run(&model, 1024, 2048);
    ok(got.found && got.last == 1152 && got.n_asked <= 8,
       "a crossing behind a tile's end needs no more than the bisection and one (%d)", got.n_asked);
}

static void test_ties(void)
{
    struct model all = {0, 0, 1 << 20, 0};
    struct outcome got = run(&all, 16, 32);
    ok(got.found && got.verified && got.n_asked <= 2, "equals everywhere cost %d timings",
       got.n_asked);
    struct model most = {100, 40, 100, 0};
    got = run(&most, 32, 128);
    ok(got.found && got.verified && got.last >= 40 && got.last <= 100,
       "an edge lies among the ties (%lld)", (long long)got.last);
}

static void test_waves(void)
{
    uint64_t state = 3;
    int n_wrong = 0, most = 0;
    for (int r = 0; r < 2000; r++) {
        int64_t low = 1 + (int64_t)(random_next(&state) % 20000);
        int64_t high = low + 1 + (int64_t)(random_next(&state) % 30000);
        struct model model = {low + (int64_t)(random_next(&state) % 10000), none, none,
                              1 + (int64_t)(random_next(&state) % 700)};
        struct outcome got = run(&model, low, high);
        n_wrong += !got.found || !got.verified;
        most = got.n_asked > most ? got.n_asked : most;
    }
    is_int(n_wrong, 0, "configs that overtake each other in waves get verified ends too");
    ok(most <= 40, "after at most %d timings", most);
}

static void test_neighbours(void)
{
    struct model model = {8, none, none, 0};
    struct outcome got = run(&model, 7, 8);
    ok(got.found && got.last == 7 && got.n_asked == 0, "neighbours need no timing");
    struct edge_search search;
    int64_t m;
    edge_start(&search, 1, 100);
    edge_ask(&search, &m);
    edge_tell(&search, EDGE_NEITHER);
    ok(!edge_ask(&search, &m) && !edge_found(&search, &m), "where neither works there is no edge");
}

int main(void)
{
    test_crossings();
    test_aligned();
    test_ties();
    test_waves();
    test_neighbours();
    return tap_done();
}
