/* SPDX-License-Identifier: MIT */
/* The least covers of small random problems against trying every subset. */
#include "tests/tap.h"
#include "tuner/base/str.h"
#include "tuner/cover/set_cover.h"

enum { SETS = 12, ITEMS = 14 };

static bool holds[SETS * ITEMS];
static int weight[SETS];

static bool covers(unsigned subset, int n_sets, int n_items)
{
    for (int j = 0; j < n_items; j++) {
        bool held = false;
        for (int i = 0; i < n_sets; i++)
            held |= subset >> i & 1 && holds[i * n_items + j];
        if (!held)
            return false;
    }
    return true;
}

struct cost {
    int n, weight;
};

static struct cost cost_of(unsigned subset, int n_sets)
{
    struct cost cost = {0, 0};
    for (int i = 0; i < n_sets; i++)
        if (subset >> i & 1) {
            cost.n++;
            cost.weight += weight[i];
        }
    return cost;
}

static bool less(struct cost a, struct cost b)
{
    return a.n != b.n ? a.n < b.n : a.weight < b.weight;
}

/* All 2^n subsets; n = 99 when none covers. */
static struct cost brute(int n_sets, int n_items)
{
    struct cost best = {99, 0};
    for (unsigned subset = 0; subset < 1u << n_sets; subset++)
        if (covers(subset, n_sets, n_items) && less(cost_of(subset, n_sets), best))
            best = cost_of(subset, n_sets);
    return best;
}

static unsigned subset_of(const bool *chosen, int n_sets)
{
    unsigned subset = 0;
    for (int i = 0; i < n_sets; i++)
        subset |= (unsigned)chosen[i] << i;
    return subset;
}

static void test_random(void)
{
    uint64_t state = 20261121;
    int n_wrong = 0, n_feasible = 0, n_infeasible = 0, n_unproven = 0;
    for (int round = 0; round < 400; round++) {
        int n_sets = 1 + (int)(random_next(&state) % SETS);
        int n_items = 1 + (int)(random_next(&state) % ITEMS);
        unsigned density = 2 + (unsigned)(random_next(&state) % 5);
        bool chosen[SETS], is_least;
        for (int i = 0; i < n_sets * n_items; i++)
            holds[i] = random_next(&state) % density == 0;
        for (int i = 0; i < n_sets; i++)
            weight[i] = 1 + (int)(random_next(&state) % 4);
        struct cost want = brute(n_sets, n_items);
        struct set_cover problem = {(size_t)n_sets, (size_t)n_items, holds, weight};
        bool found = set_cover_solve(&problem, chosen, &is_least);
        if (!found) {
            n_infeasible++;
            n_wrong += want.n != 99;
            continue;
        }
        unsigned subset = subset_of(chosen, n_sets);
        struct cost got = cost_of(subset, n_sets);
        n_feasible++;
        n_unproven += !is_least;
        n_wrong += !covers(subset, n_sets, n_items) || less(want, got) || less(got, want);
    }
    ok(n_feasible > 100 && n_infeasible > 20, "%d problems have a cover, %d have none", n_feasible,
       n_infeasible);
    is_int(n_wrong, 0, "every cover is as small and as light as the best of all subsets");
    is_int(n_unproven, 0, "and proven to be");
}

/* Greedy takes the large set in the middle first, and then needs the other two as well. */
static void test_greedy_trap(void)
{
    static const char *const rows[] = {"001111111100", "111111000000", "000000111111"};
    enum { N = 12 };
    bool chosen[3], is_least, trap[3 * N];
    int flat[3] = {1, 1, 1};
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < N; j++)
            trap[i * N + j] = rows[i][j] == '1';
    struct set_cover problem = {3, N, trap, flat};
    ok(set_cover_solve(&problem, chosen, &is_least) && is_least && !chosen[0] && chosen[1] &&
           chosen[2],
       "two sets are found where greedy takes three");
}

static void test_ties(void)
{
    static const bool two[] = {true, true};
    bool chosen[2], is_least;
    int flat[2] = {40, 40}, light[2] = {40, 32};
    struct set_cover problem = {2, 1, two, flat};
    ok(set_cover_solve(&problem, chosen, &is_least) && chosen[0] && !chosen[1],
       "of equals the earlier is taken");
    problem.weight = light;
    ok(set_cover_solve(&problem, chosen, &is_least) && !chosen[0] && chosen[1],
       "the one with fewer registers before it");
}

/* As many configs as a kernel has after a fine tune, each good in a window of m. */
static void test_large(void)
{
    enum { N_SETS = 120, N_ITEMS = 130 };
    static bool window[N_SETS * N_ITEMS];
    static int flat[N_SETS];
    bool chosen[N_SETS], is_least;
    uint64_t state = 7;
    for (int i = 0; i < N_SETS; i++) {
        int from = (int)(random_next(&state) % N_ITEMS),
            length = 5 + (int)(random_next(&state) % 20);
        flat[i] = 32;
        for (int j = 0; j < N_ITEMS; j++)
            window[i * N_ITEMS + j] = (j >= from && j < from + length) || j % N_SETS == i;
    }
    struct set_cover problem = {N_SETS, N_ITEMS, window, flat};
    ok(set_cover_solve(&problem, chosen, &is_least), "120 configs on 130 tasks end");
    bool all = true;
    for (int j = 0; j < N_ITEMS; j++) {
        bool held = false;
        for (int i = 0; i < N_SETS; i++)
            held |= chosen[i] && window[i * N_ITEMS + j];
        all &= held;
    }
    ok(all, "and cover all of them");
}

/* Twenty sets of which none holds another: the promise of the header. */
static void test_twenty(void)
{
    enum { N_SETS = 20, N_ITEMS = 120 };
    static bool mixed[N_SETS * N_ITEMS];
    static int flat[N_SETS];
    bool chosen[N_SETS], is_least;
    uint64_t state = 5;
    int n_unproven = 0;
    for (int round = 0; round < 5; round++) {
        for (int i = 0; i < N_SETS; i++) {
            flat[i] = 32;
            for (int j = 0; j < N_ITEMS; j++)
                mixed[i * N_ITEMS + j] = random_next(&state) % 3 == 0 || j == i;
        }
        struct set_cover problem = {N_SETS, N_ITEMS, mixed, flat};
        n_unproven += set_cover_solve(&problem, chosen, &is_least) && !is_least;
    }
    is_int(n_unproven, 0, "twenty sets are always solved to the least");
}

int main(void)
{
    test_random();
    test_greedy_trap();
    test_ties();
    test_large();
    test_twenty();
    return tap_done();
}
