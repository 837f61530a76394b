/* SPDX-License-Identifier: MIT */
/* The score against what it is defined to be: 0 for random search, 1 for the optimum at once, and
 * numbers worked out by hand on a space of ten configs. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "tests/tap.h"
#include "tuner/base/str.h"
#include "tuner/score/score.h"
#include "tuner/search/strategy.h"

enum { REPEATS = 1000 };

/* A grid of 32 x columns; us and cost by place in the canonical order. */
static struct recording recording_of(int columns, int n, double (*us)(int place),
                                     double (*cost_s)(int place))
{
    struct recording recording = {0};
    int64_t values[32];
    for (int i = 0; i < 32; i++)
        values[i] = i;
    recording_param(&recording, "row", values, 32, NULL);
    recording_param(&recording, "column", values, (size_t)columns, NULL);
    for (int i = 0; i < n; i++) {
        struct config config = {{i / columns, i % columns}};
        recording_add(&recording, &config, us(i), cost_s(i));
    }
    return recording;
}

static double one(int place)
{
    (void)place;
    return 1;
}

static double three(int place)
{
    (void)place;
    return 3;
}

static double slowest_first(int place) { return 100 - 10 * place; }
static double fastest_first(int place) { return 10 + 10 * place; }
static double flat(int place) { return place < 0 ? 0 : 5; }
static double half_fails(int place) { return place % 2 ? NAN : 100 - 5 * place; }

static struct score scored(const struct recording *recording, const char *strategy, int repeats)
{
    struct score score;
    struct err err = {0};
    if (!score_strategy(recording, strategy, repeats, 0, &score, &err))
        printf("# %s\n", err.text);
    return score;
}

/* 10, 20, ... 100 us: the median is 55, so 5 % of the way is 12.25 us: one config is at or below,
 * nine are above, and random search needs 9 / (11 - 9) = 4.5 draws. */
static void test_by_hand(void)
{
    struct recording recording = recording_of(1, 10, slowest_first, one);
    struct score score = scored(&recording, "exhaustive", 1);
    is_near(score.optimum_us, 10, 0, "the optimum of ten");
    is_near(score.median_us, 55, 0, "their median");
    is_int(score.cutoff, 5, "the cut-off: 4.5 draws, rounded up");
    is_int(score.small, 60, "60 evaluations are more than 5 % of ten");
    /* From 1 s to 5 s. After t seconds floor(t) configs are known, so the place among the times is
     * floor(t) - 1; random search, half an evaluation behind, has round(11 k / (k + 1)) with k =
     * max(1, t - 1/2). The integral, piece by piece, times -1: 2 * 0.9444 + 3.5 * 0.0556 + 3 *
     * 0.6429 + 7 * 0.3571 + 6 * 0.9 = 11.912, and 0 where random search is at the optimum. A
     * thousandth of the grid at each of six steps of up to 6 is the tolerance. */
    is_near(score.score, -11.912 / 4, 0.01, "slowest first is far worse than random search");
    is_near(score.fraction[0], 1, 0, "a search that ended early keeps its best");
    is_near(score.small_fraction, 1, 0, "also for the small mark");
    recording_finish(&recording);
    recording = recording_of(1, 10, slowest_first, three);
    is_near(scored(&recording, "exhaustive", 1).score, score.score, 1e-9,
            "the unit of costs does not matter");
    recording_finish(&recording);
    recording = recording_of(1, 10, fastest_first, one);
    is_near(scored(&recording, "exhaustive", 1).score, 1, 1e-12, "fastest first is 1");
    recording_finish(&recording);
    recording = recording_of(1, 20, half_fails, one);
    score = scored(&recording, "exhaustive", 1);
    ok(score.n_configs == 20 && score.n_valid == 10, "failures are configs without a time");
    is_int(score.cutoff, 5, "and do not move the cut-off");
    recording_finish(&recording);
}

/* The same sequences, now by a strategy that ends before it finds the optimum. */
static double trap(int place) { return place == 767 ? 1 : 50; }

static void test_early_end(void)
{
    struct recording recording = recording_of(24, 768, trap, one);
    struct score score = scored(&recording, "neighbours", 1);
    is_near(score.fraction[0], 1.0 / 50, 1e-12, "it gave up without the optimum");
    is_near(score.fraction[3], 1.0 / 50, 1e-12, "and has no more at any later mark");
    is_near(score.small_fraction, 1.0 / 50, 1e-12, "or at the small one");
    recording_finish(&recording);
}

static double hashed(int place)
{
    uint64_t state = (uint64_t)place;
    return (double)(random_next(&state) >> 11) / 9007199254740992.0;
}

static double even(int place) { return 100 + 900 * hashed(place); }
static double steep(int place) { return 100 * exp(4 * hashed(place)); }
static double rare(int place) { return 100 * (1 + 1 / (0.01 + pow(1 - hashed(place), 4))); }
static double failing(int place) { return hashed(place + 5000) < 0.3 ? NAN : steep(place); }
static double uneven_cost(int place) { return 0.5 + hashed(place + 9000); }

/* One random curve is off by as much as is left to the optimum, the mean of 1000 by 3 %; rounding
 * the expected rank to a config costs another 2 %. */
static void test_random_is_zero(void)
{
    static const struct {
        const char *name;
        double (*us)(int), (*cost_s)(int);
    } spaces[] = {{"even", even, one},
                  {"steep", steep, one},
                  {"rare", rare, one},
                  {"failing", failing, one},
                  {"uneven costs", steep, uneven_cost},
                  {"failing, uneven costs", failing, uneven_cost}};
    double sum = 0;
    for (size_t i = 0; i < 6; i++) {
        struct recording recording = recording_of(32, 1024, spaces[i].us, spaces[i].cost_s);
        double score = scored(&recording, "random", REPEATS).score;
        ok(fabs(score) < 0.1, "%s: random search scores %.3f", spaces[i].name, score);
        sum += score / 6;
        recording_finish(&recording);
    }
    ok(fabs(sum) < 0.05, "in the mean of six spaces %.3f", sum);
}

static double hill(int place)
{
    return 10 + pow(place / 32 - 21, 2) + 0.5 * pow(place % 32 - 9, 2);
}

static void test_better_is_more(void)
{
    struct recording recording = recording_of(32, 1024, hill, one);
    struct score random = scored(&recording, "random", 20);
    struct score guided = scored(&recording, "guided", 20);
    ok(guided.score > random.score + 0.3 && guided.score <= 1,
       "on a smooth hill guided scores %.2f, random %.2f", guided.score, random.score);
    for (int i = 1; i < SCORE_MARKS; i++)
        ok(guided.fraction[i] >= guided.fraction[i - 1] && guided.fraction[i] <= 1,
           "the best after %d evaluations is no worse than after %d", score_marks[i],
           score_marks[i - 1]);
    struct score same = scored(&recording, "guided", 20);
    ok(same.score == guided.score, "the same seeds give the same score");
    ok(guided.strategy_ms > 0 && guided.strategy_ms < 1000, "the strategy's time is told");
    recording_finish(&recording);
}

static void test_edges(void)
{
    struct recording recording = recording_of(1, 10, flat, one);
    is_near(scored(&recording, "random", 3).score, 1, 1e-12, "where all are equal, all is optimal");
    recording_finish(&recording);
    recording = recording_of(1, 2, fastest_first, one);
    int bad = 0;
    for (const char *const *name = strategy_names(); *name; name++)
        bad += !isfinite(scored(&recording, *name, 3).score);
    is_int(bad, 0, "two configs have a score");
    struct score score;
    struct err err = {0};
    ok(!score_strategy(&recording, "magic", 1, 0, &score, &err), "an unknown strategy has none");
    has_str(err.text, "guided", "and the message names those there are");
    recording_finish(&recording);
}

int main(void)
{
    test_by_hand();
    test_early_end();
    test_random_is_zero();
    test_better_is_more();
    test_edges();
    return tap_done();
}
