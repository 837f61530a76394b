/* SPDX-License-Identifier: MIT */
/* What every strategy owes the loop, on spaces of all kinds; and that the guided one is worth its
 * trouble. */
#include "tests/search/hunt.h"
#include "tests/tap.h"
#include "tuner/base/str.h"

enum { SEEDS = 15 };

/* 8 * 5 * 4 * 6 = 960 configs. */
static const struct kernel kernel = {
    .name = "hill",
    .n_params = 4,
    .params = {{"a", false, 8, 8, {1, 2, 4, 8, 16, 32, 64, 128}, {1}, 1},
               {"b", false, 5, 5, {16, 32, 64, 128, 256}, {16}, 16},
               {"c", true, 4, 4, {1, 2, 3, 4}, {1}, 1},
               {"d", true, 6, 6, {0, 1, 2, 3, 4, 5}, {0}, 0}}};

static struct config all[960];
static struct space *whole, *gaps, *few, *single, *empty, *coarse;
static struct hunt hunt, again;

static int rank(size_t param, int64_t value)
{
    int i = 0;
    while (kernel.params[param].values[i] != value)
        i++;
    return i;
}

/* 10 at a=32 b=64 c=3 d=1, the only one. */
static double smooth(const struct config *c)
{
    int a = rank(0, c->values[0]), b = rank(1, c->values[1]), d = rank(3, c->values[3]);
    return 10 * (1 + 0.06 * (a - 5) * (a - 5) + 0.1 * abs(b - 2 - (a > 6)) +
                 0.05 * abs((int)c->values[2] - 3) + 0.04 * (d - 1) * (d - 1));
}

/* A wide hill at a=2 b=32 c=2 d=4 that ends at 11 us, and a narrow one at a=64 b=256 c=3 d=1 with
 * the optimum of 10. */
static double two_hills(const struct config *c)
{
    int a = rank(0, c->values[0]), b = rank(1, c->values[1]), d = rank(3, c->values[3]);
    int third = (int)c->values[2];
    double wide =
        11 + 0.3 * abs(a - 1) + 0.3 * abs(b - 1) + 0.3 * abs(third - 2) + 0.3 * abs(d - 4);
    double narrow =
        10 + 0.7 * abs(a - 6) + 0.7 * abs(b - 4) + 0.7 * abs(third - 3) + 0.7 * abs(d - 1);
    return wide < narrow ? wide : narrow;
}

static uint64_t hash_of(const struct config *config)
{
    return hash_bytes(HASH_START, config->values, 4 * sizeof config->values[0]);
}

/* Three of ten fail, at random; the optimum works. */
static double holes(const struct config *c)
{
    double us = smooth(c);
    return us > 10 && hash_of(c) % 10 < 3 ? 0 : us;
}

/* All of a large b fail, as where shared memory ends. */
static double cliff(const struct config *c) { return c->values[1] > 64 ? -1 : smooth(c); }

static double broken(const struct config *c)
{
    (void)c;
    return 0;
}

static double equal(const struct config *c)
{
    (void)c;
    return 42;
}

static double rough(const struct config *c) { return 10 + (double)(hash_of(c) % 1000); }

static const struct {
    const char *name;
    formula us;
} formulas[] = {{"smooth", smooth}, {"holes", holes}, {"cliff", cliff},
                {"broken", broken}, {"equal", equal}, {"rough", rough}};
enum { FORMULAS = sizeof formulas / sizeof *formulas };

static void spaces_open(void)
{
    static struct config some[960];
    size_t n = 0, n_some = 0, n_coarse = 0;
    static struct config start[960];
    for (int i = 0; i < 960; i++) {
        struct config c = {{kernel.params[0].values[i / 120], kernel.params[1].values[i / 24 % 5],
                            kernel.params[2].values[i / 6 % 4], kernel.params[3].values[i % 6]}};
        all[n++] = c;
        if (hash_of(&c) % 7 == 0)
            some[n_some++] = c;
        if (i / 120 % 3 == 1 && i % 6 % 2 == 0)
            start[n_coarse++] = c;
    }
    whole = space_of(&kernel, all, n);
    gaps = space_of(&kernel, some, n_some);
    coarse = space_of(&kernel, start, n_coarse);
    few = space_of(&kernel, all + 100, 3);
    single = space_of(&kernel, all + 500, 1);
    empty = space_of(&kernel, all, 0);
}

static struct strategy_setup setup_of(const struct space *space, const struct space *start,
                                      int budget, uint64_t seed)
{
    return (struct strategy_setup){.space = space, .start = start, .budget = budget, .seed = seed};
}

static int breaches(const struct hunt *done)
{
    return done->n_twice + done->n_outside + done->n_too_many + done->endless;
}

/* Every strategy, space, formula, budget and size of batch. */
static void test_contract(const char *name)
{
    const struct {
        const struct space *space, *start;
    } grounds[] = {{whole, whole}, {whole, coarse},  {gaps, gaps},   {few, few},
                   {whole, few},   {single, single}, {empty, empty}, {whole, empty}};
    static const int budgets[] = {1, 2, 9, 24, 150};
    static const size_t batches[] = {64, 1, 3};
    int bad = 0, strays = 0, runs = 0;
    for (size_t g = 0; g < sizeof grounds / sizeof *grounds; g++)
        for (size_t f = 0; f < FORMULAS; f++)
            for (size_t b = 0; b < 5; b++)
                for (size_t m = 0; m < (budgets[b] > 9 ? 1 : 3); m++) {
                    hunt = (struct hunt){.strategy = name,
                                         .us = formulas[f].us,
                                         .ask_most = batches[m],
                                         .setup = setup_of(grounds[g].space, grounds[g].start,
                                                           budgets[b], f + 10 * b)};
                    hunt_run(&hunt);
                    bad += breaches(&hunt);
                    again = hunt;
                    hunt_run(&again);
                    strays += hunt.n != again.n ||
                              memcmp(hunt.asked, again.asked, hunt.n * sizeof *hunt.asked) != 0;
                    runs++;
                }
    ok(bad == 0, "%s: inside the space, never twice, within the budget, to an end (%d runs)", name,
       runs);
    is_int(strays, 0, "a seed always gives the same configs");
}

static void test_small_spaces(const char *name)
{
    hunt = (struct hunt){.strategy = name, .us = smooth, .setup = setup_of(few, few, 50, 1)};
    hunt_run(&hunt);
    is_int((long long)hunt.n, 3, "a space smaller than a batch is tried from end to end");
    hunt.setup = setup_of(single, single, 50, 1);
    hunt_run(&hunt);
    is_int((long long)hunt.n, 1, "a space of one config too");
    hunt.setup = setup_of(empty, empty, 50, 1);
    hunt_run(&hunt);
    is_int((long long)hunt.n, 0, "an empty one has nothing to ask");
    hunt.us = broken;
    hunt.setup = setup_of(whole, whole, 24, 1);
    hunt_run(&hunt);
    ok(hunt.n >= 16, "where all fails it looks around (%zu of 24)", hunt.n);
}

/* Works outside the coarse space alone. */
static double fine_only(const struct config *c)
{
    return space_index(coarse, c) >= 0 ? 0 : smooth(c);
}

/* A coarse space that is small, empty or fails is where a search starts, not where it ends. */
static void test_small_starts(const char *name)
{
    static const int least = 16; /* `neighbours` may stop before 24 */
    hunt = (struct hunt){.strategy = name, .us = smooth, .setup = setup_of(whole, few, 24, 1)};
    hunt_run(&hunt);
    ok(hunt.n >= (size_t)least, "%s: from a coarse space of 3 it goes on (%zu of 24)", name,
       hunt.n);
    hunt.setup.start = empty;
    hunt_run(&hunt);
    ok(hunt.n >= (size_t)least, "from an empty one too (%zu)", hunt.n);
    hunt.us = fine_only;
    hunt.setup = setup_of(whole, coarse, (int)space_count(coarse) + 24, 1);
    hunt_run(&hunt);
    ok(hunt_until(&hunt, 1e6) < HUNT_MOST, "where all of the coarse space fails it looks farther");
}

static void test_default_and_seeds(const char *name)
{
    struct config standard = all[77], seeds[] = {{{3, 3, 3, 3}}, all[77],         all[400],
                                                 all[400],       {{1, 16, 1, 9}}, all[900]};
    size_t at = 0, n_seeds = 0;
    hunt = (struct hunt){
        .strategy = name, .us = smooth, .ask_most = 8, .setup = setup_of(whole, whole, 24, 3)};
    hunt.setup.standard = &standard;
    hunt.setup.seeds = seeds;
    hunt.setup.n_seeds = sizeof seeds / sizeof *seeds;
    hunt_run(&hunt);
    ok(config_equal(&kernel, &hunt.asked[0], &standard), "%s: the default is asked for first",
       name);
    for (at = 0; at < 8 && at < hunt.n; at++)
        n_seeds += config_equal(&kernel, &hunt.asked[at], &all[400]) ||
                   config_equal(&kernel, &hunt.asked[at], &all[900]);
    ok(breaches(&hunt) == 0, "seeds outside the space or given twice are passed over");
    if (strategy_walks(name, LEVEL_FINE))
        return;
    is_int((long long)n_seeds, 2, "the others are in the first batch");
    hunt.setup.budget = 1;
    hunt_run(&hunt);
    ok(hunt.n == 1 && config_equal(&kernel, &hunt.asked[0], &standard),
       "a budget of one is the default's");
}

static void test_walks_cover(const char *name)
{
    hunt = (struct hunt){.strategy = name, .us = smooth, .setup = setup_of(whole, whole, 5000, 3)};
    hunt_run(&hunt);
    is_int((long long)hunt.n, 960, "a walk with budget to spare visits every config");
}

/* 10^12 configs, which nobody can list. */
static void test_huge_space(const char *name)
{
    struct kernel large = {.name = "large", .n_params = 12};
    struct task task = {.kernel = &large, .dtype = "bf16", .op = "x"};
    struct gpu_info gpu;
    gpu_info_of_arch("sm_90a", &gpu);
    for (size_t p = 0; p < 12; p++) {
        large.params[p] = (struct kernel_param){"p", false, 10, 10, {0}, {0}, 0};
        for (int i = 0; i < 10; i++)
            large.params[p].values[i] = large.params[p].coarse[i] = i;
    }
    struct space *space = space_open(&task, &gpu, LEVEL_FINE);
    hunt = (struct hunt){.strategy = name, .us = rough, .setup = setup_of(space, space, 48, 1)};
    hunt_run(&hunt);
    ok(breaches(&hunt) == 0 && hunt.n >= 16, "%s: %zu trials in a space of %llu", name, hunt.n,
       (unsigned long long)space_count(space));
    space_close(space);
}

static int ascending(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }

/* Evaluations until a config within `within` of 10 us was tried: the median of seeds. */
static int typical(const char *name, const struct prior *prior, formula us, double within)
{
    int until[SEEDS];
    for (int seed = 0; seed < SEEDS; seed++) {
        uint64_t state = (uint64_t)seed;
        hunt = (struct hunt){.strategy = name, .us = us, .ask_most = 8};
        hunt.setup = setup_of(whole, whole, 240, random_next(&state));
        hunt.setup.prior = prior;
        hunt_run(&hunt);
        until[seed] = hunt_until(&hunt, 10 * (1 + within));
    }
    qsort(until, SEEDS, sizeof *until, ascending);
    return until[SEEDS / 2];
}

/* The bounds are about twice what is seen; random search needs 480 in the median. */
static void test_finds(void)
{
    int guided = typical("guided", NULL, smooth, 0), local = typical("local", NULL, smooth, 0);
    int evolution = typical("evolution", NULL, smooth, 0);
    ok(guided <= 60, "guided is at the optimum of 960 after %d evaluations", guided);
    ok(local <= 120, "local after %d", local);
    ok(evolution <= 200, "evolution after %d", evolution);
    guided = typical("guided", NULL, two_hills, 0);
    ok(guided <= 200, "guided, where a wider hill leads away: %d", guided);
    guided = typical("guided", NULL, holes, 0);
    ok(guided <= 80, "guided, where three of ten fail: %d", guided);
    guided = typical("guided", NULL, cliff, 0);
    ok(guided <= 60, "guided, where all of a side fail: %d", guided);
}

static double cost_true(void *ctx, const struct config *config)
{
    (void)ctx;
    return smooth(config);
}

static double cost_false(void *ctx, const struct config *config)
{
    (void)ctx;
    return 1000 / smooth(config);
}

static double cost_noise(void *ctx, const struct config *config)
{
    (void)ctx;
    return exp((double)(hash_of(config) % 1000) / 300);
}

/* What another task says: each 9th config, with its excess or the opposite of it. */
static struct prior prior_of(struct prior_point *points, double sign, double distance)
{
    size_t n = 0;
    for (int i = 0; i < 960; i += 9)
        points[n++] = (struct prior_point){all[i], sign * log(smooth(&all[i]) / 10), distance};
    struct prior prior = {.kernel = &kernel, .points = points, .n_points = n};
    prior_prepare(&prior);
    return prior;
}

static void test_prior(void)
{
    static struct prior_point points[960];
    int without = typical("guided", NULL, smooth, 0);
    struct prior prior = prior_of(points, 1, 0.5);
    int with = typical("guided", &prior, smooth, 0);
    ok(with < without, "trials of a like task lead to the optimum sooner: %d, without %d", with,
       without);
    prior_finish(&prior);
    prior = (struct prior){.kernel = &kernel, .cost_us = cost_true};
    prior_prepare(&prior);
    with = typical("guided", &prior, smooth, 0);
    ok(with < without, "so does a cost model that is right: %d", with);
    /* It takes a dozen outcomes to see through it, and a batch. */
    prior_finish(&prior);
    prior = prior_of(points, -1, 0.5);
    with = typical("guided", &prior, smooth, 0);
    ok(with <= 2 * without + 16, "trials of an unlike task cost little: %d", with);
    prior_finish(&prior);
    prior = (struct prior){.kernel = &kernel, .cost_us = cost_false};
    prior_prepare(&prior);
    with = typical("guided", &prior, smooth, 0);
    ok(with <= 2 * without + 16, "so does a cost model that is wrong: %d", with);
    prior_finish(&prior);
    prior = (struct prior){.kernel = &kernel, .cost_us = cost_noise};
    prior_prepare(&prior);
    with = typical("guided", &prior, smooth, 0);
    ok(with <= 5 * without, "noise that passes for a cost model costs more: %d", with);
    prior_finish(&prior);
}

static void test_names(void)
{
    struct err err = {0};
    struct strategy_setup setup = setup_of(whole, whole, 5, 0);
    ok(!strategy_new("magic", LEVEL_FINE, &setup, &err), "an unknown strategy is refused");
    for (const char *const *name = strategy_names(); *name; name++)
        has_str(err.text, *name, "the message names every strategy there is");
    struct strategy *strategy = strategy_new(NULL, LEVEL_FINE, &setup, &err);
    ok(strategy != NULL, "without a name the level's default is taken");
    strategy->free(strategy);
    ok(strategy_budget("guided", LEVEL_FINE, &kernel) > 0, "every budget has a default");
}

int main(void)
{
    spaces_open();
    for (const char *const *name = strategy_names(); *name; name++) {
        test_contract(*name);
        test_small_spaces(*name);
        test_default_and_seeds(*name);
        test_huge_space(*name);
        if (strategy_walks(*name, LEVEL_FINE))
            test_walks_cover(*name);
        else
            test_small_starts(*name);
    }
    test_finds();
    test_prior();
    test_names();
    struct space *spaces[] = {whole, gaps, coarse, few, single, empty};
    for (size_t i = 0; i < 6; i++)
        space_close(spaces[i]);
    return tap_done();
}
