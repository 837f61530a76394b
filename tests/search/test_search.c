/* SPDX-License-Identifier: MIT */
/* The loop and its strategies on a formula: what is found, in what order, and what a broken run
 * leaves behind. */
#include "tests/search/loop.h"
#include "tests/tap.h"

static double flat(const struct config *c) { return c->values[0] == 1 ? 10.05 : 10; }

static double default_best(const struct config *c)
{
    struct config standard = config_default(&toy.kernel);
    return config_equal(&toy.kernel, c, &standard) ? 5 : 10;
}

static double default_fails(const struct config *c)
{
    struct config standard = config_default(&toy.kernel);
    return config_equal(&toy.kernel, c, &standard) ? 0 : smooth(c);
}

static int more_with_b(const struct config *c) { return 16 + (int)c->values[1]; }

static void test_exhaustive(void)
{
    static struct book book;
    struct search_result result;
    struct space *space = space_open(&task, &gpu, LEVEL_COARSE);
    struct fake fake = fake_of(smooth);
    book = (struct book){.left = -1};
    run(&fake, &book, (struct search_options){.level = LEVEL_COARSE}, &result);
    ok(result.found && is_config(&result.winner, 2, 64, 2, 4),
       "coarse: the best of the coarse space");
    is_int(result.n_trials, (long long)space_count(space) + 1,
           "the coarse space and the default, once each");
    ok(fake.final_had_default, "the default is in the final");
    is_near(result.default_us, smooth(&(struct config){{1, 32, 1, 1}}), 1e-9, "and has its time");
    ok(result.median_us < result.default_us, "the winner is faster here");
    space_close(space);
}

static void test_budget_holds_the_default(void)
{
    static struct book book;
    struct search_result result;
    struct fake fake = fake_of(default_best);
    book = (struct book){.left = -1};
    run(&fake, &book,
        (struct search_options){.level = LEVEL_FINE, .strategy = "random", .budget = 3}, &result);
    is_int(result.n_trials, 3, "the budget holds");
    ok(is_config(&result.winner, 1, 32, 1, 1), "a sample always holds the default");
    fake = fake_of(smooth);
    book = (struct book){.left = -1};
    run(&fake, &book, (struct search_options){.level = LEVEL_FINE, .strategy = "exhaustive"},
        &result);
    ok(is_config(&result.winner, 2, 64, 3, 8), "exhaustive fine finds the optimum");
    is_int((long long)fake.n_waiting_most, 16, "sixteen are under way at once");
    ok(fake.least_best_us > 0, "the best time so far goes with the requests");
}

static void test_neighbours(void)
{
    static struct book book;
    struct search_result result;
    struct fake fake = fake_of(smooth);
    struct config seeds[] = {{{7, 7, 7, 7}}, {{4, 32, 1, 1}}, {{1, 64, 3, 4}}};
    book = (struct book){.left = -1};
    run(&fake, &book, (struct search_options){.level = LEVEL_FINE, .budget = 60}, &result);
    ok(is_config(&result.winner, 2, 64, 3, 8), "steps reach the optimum of a smooth formula");
    ok(result.n_trials <= 60, "within the budget (%d trials)", result.n_trials);
    fake = fake_of(smooth);
    book = (struct book){.left = -1};
    run(&fake, &book,
        (struct search_options){.level = LEVEL_FINE, .budget = 40, .seeds = seeds, .n_seeds = 3},
        &result);
    ok(result.found && is_config(&result.winner, 2, 64, 3, 8), "with seeds too");
    ok(is_config(&book.trials[0].config, 1, 32, 1, 1), "the default comes first");
    ok(is_config(&book.trials[1].config, 1, 64, 3, 4), "seeds outside the space are passed over");
    book = (struct book){.left = -1};
    run(&fake, &book, (struct search_options){.level = LEVEL_FINE, .strategy = "guided"}, &result);
    ok(result.n_trials <= 60, "four params have a budget of 60 when none is given (%d)",
       result.n_trials);
}

/* The toy's fine space has fewer than 96 configs. */
static void test_small(void)
{
    static struct book book;
    struct search_result result;
    struct fake fake = fake_of(smooth);
    struct space *space = space_open(&task, &gpu, LEVEL_FINE);
    book = (struct book){.left = -1};
    run(&fake, &book, (struct search_options){.level = LEVEL_FINE}, &result);
    is_int(result.n_trials, (long long)space_count(space), "a small space is walked");
    book = (struct book){.left = -1};
    run(&fake, &book, (struct search_options){.level = LEVEL_FINE, .budget = 30}, &result);
    ok(result.n_trials <= 30, "but not where the caller gives less (%d)", result.n_trials);
    space_close(space);
}

static void test_neighbours_step_down(void)
{
    static struct book book;
    struct search_result result;
    struct trial trial;
    struct fake fake = fake_of(smooth);
    struct config seeds[] = {{{2, 64, 3, 16}}, {{2, 32, 3, 16}}, {{1, 64, 3, 16}}};
    book = (struct book){.left = -1};
    run(&fake, &book, (struct search_options){.level = LEVEL_FINE, .seeds = seeds, .n_seeds = 3},
        &result);
    ok(book_find(&book, &task, &(struct config){{2, 64, 3, 8}}, "search", &trial),
       "steps go down the lists too");
}

static void test_order_does_not_matter(void)
{
    static struct book first, second;
    struct search_result a, b;
    struct fake oldest = fake_of(smooth), newest = fake_of(smooth);
    struct search_options options = {.level = LEVEL_FINE, .budget = 40, .seed = 7};
    newest.newest_first = true;
    first = second = (struct book){.left = -1};
    run(&oldest, &first, options, &a);
    run(&newest, &second, options, &b);
    is_int(a.n_trials, b.n_trials, "as many trials whatever finishes first");
    ok(config_equal(&toy.kernel, &a.winner, &b.winner), "the same winner");
    size_t missing = 0;
    struct trial trial;
    for (size_t i = 0; i < first.n; i++)
        missing += !book_find(&second, &task, &first.trials[i].config, "search", &trial);
    is_int((long long)missing, 0, "the same configs");
}

/* A run that breaks after each possible number of records, and goes on with the same book. */
static void test_resume(const char *strategy)
{
    static struct book whole, book;
    struct search_result want, got;
    struct fake fake = fake_of(smooth);
    struct search_options options = {.level = LEVEL_FINE, .strategy = strategy, .budget = 30};
    whole = (struct book){.left = -1};
    run(&fake, &whole, options, &want);
    int bad_winner = 0, measured_again = 0, not_broken = 0;
    for (int left = 0; left < (int)whole.n; left++) {
        book = (struct book){.left = left};
        fake = fake_of(smooth);
        not_broken += run(&fake, &book, options, &got);
        book.left = -1;
        int kept = (int)book_count(&book, 's');
        fake = fake_of(smooth);
        run(&fake, &book, options, &got);
        bad_winner += !got.found || !config_equal(&toy.kernel, &got.winner, &want.winner);
        measured_again += got.n_measured != want.n_trials - kept;
    }
    ok(whole.n > 12, "%s: %zu records", strategy, whole.n);
    is_int(not_broken, 0, "a record that can't be kept ends the run, at every point");
    is_int(bad_winner, 0, "resumed, it finds the same winner from every point");
    is_int(measured_again, 0, "and measures only what was not kept");
    fake = fake_of(smooth);
    run(&fake, &whole, options, &got);
    ok(got.n_measured == 0 && fake.n_submitted == 0, "a finished task measures nothing");
}

static void test_failures(void)
{
    static struct book book;
    struct search_result result;
    struct fake fake = fake_of(broken);
    book = (struct book){.left = -1};
    ok(run(&fake, &book, (struct search_options){.level = LEVEL_FINE}, &result) && !result.found,
       "no config works: no winner, and no error");
    is_int(fake.n_finals, 0, "no final either");
    fake = fake_of(default_fails);
    book = (struct book){.left = -1};
    run(&fake, &book, (struct search_options){.level = LEVEL_FINE}, &result);
    ok(result.found && result.default_us == 0, "a default that fails has no time");
}

static void test_quarantine(void)
{
    static struct book book;
    struct search_result result;
    struct fake fake = fake_of(smooth);
    struct trial trial;
    book = (struct book){.left = -1, .has_quarantined = true, .quarantined = {{2, 64, 3, 8}}};
    run(&fake, &book, (struct search_options){.level = LEVEL_FINE, .strategy = "exhaustive"},
        &result);
    ok(!book_find(&book, &task, &book.quarantined, "search", &trial),
       "a quarantined config is not tried");
    ok(result.found && !is_config(&result.winner, 2, 64, 3, 8), "another one wins");
}

static void test_ties(void)
{
    static struct book book;
    struct search_result result;
    struct fake fake = fake_of(flat);
    fake.registers = more_with_b;
    book = (struct book){.left = -1};
    run(&fake, &book, (struct search_options){.level = LEVEL_FINE, .strategy = "exhaustive"},
        &result);
    ok(result.n_ties > 1, "%zu configs within the noise", result.n_ties);
    is_int(result.winner.values[1], 16, "of equals the one with the fewest registers wins");
    ok(result.median_us <= result.default_us * (1 + result.noise),
       "no winner is slower than the default");
    ok(result.noise >= 0.01, "noise has a floor");
    fake = fake_of(default_best);
    book = (struct book){.left = -1};
    run(&fake, &book, (struct search_options){.level = LEVEL_FINE, .strategy = "exhaustive"},
        &result);
    ok(is_config(&result.winner, 1, 32, 1, 1) && result.n_ties == 1, "a fast default wins alone");
    is_near(result.margin, 0, 1e-9, "alone in its final, it has no margin");
}

static void test_stop(void)
{
    static struct book book;
    struct search_result result;
    struct fake fake = fake_of(smooth);
    int after = 3;
    fake.stop_after = &after;
    book = (struct book){.left = -1};
    ok(run(&fake, &book, (struct search_options){.level = LEVEL_FINE, .strategy = "exhaustive"},
           &result),
       "an interrupt is no error");
    ok(result.stopped && !result.found && fake.n_finals == 0, "it ends without a final");
    ok((int)book.n == fake.n_submitted && fake.n_waiting == 0, "what was under way is kept");
    fake = fake_of(broken);
    after = 3;
    fake.stop_after = &after;
    book = (struct book){.left = -1};
    run(&fake, &book, (struct search_options){.level = LEVEL_FINE, .strategy = "exhaustive"},
        &result);
    is_int((long long)book.n, 2, "failures after the interrupt are not held against configs");
}

static void test_prefetch(void)
{
    static struct book book;
    struct fake fake = fake_of(smooth);
    struct search_options options = {.level = LEVEL_COARSE};
    struct config configs[64];
    struct search_result result;
    book = (struct book){.left = -1};
    struct trial_book callbacks = book_of(&book);
    size_t n = search_first(&task, &gpu, &options, configs, 64);
    search_prefetch(&task, &gpu, &fake.evaluator, &callbacks, &options, true);
    ok(n > 1 && fake.n_prefetched == (int)n, "the first %zu configs are prefetched", n);
    run(&fake, &book, options, &result);
    fake.n_prefetched = 0;
    search_prefetch(&task, &gpu, &fake.evaluator, &callbacks, &options, true);
    is_int(fake.n_prefetched, 0, "nothing that is known already");
}

/* Two of the space, one outside of it, one of them twice. */
static void test_listed(void)
{
    static struct book book;
    struct fake fake = fake_of(smooth);
    struct search_result result;
    struct config standard = config_default(&toy.kernel), configs[8];
    struct search_options options = {.level = LEVEL_FINE, .strategy = "random", .budget = 3};
    book = (struct book){.left = -1};
    is_int((long long)search_first(&task, &gpu, &options, configs, 3), 3, "three configs");
    struct config listed[] = {configs[2], configs[1], configs[2], configs[0]};
    listed[3].values[0] = -1;
    run(&fake, &book,
        (struct search_options){.level = LEVEL_COARSE, .listed = listed, .n_listed = 4}, &result);
    is_int(result.n_trials, 3, "of a list what the space holds is tried once");
    ok(config_equal(&toy.kernel, &book.trials[0].config, &standard) &&
           config_equal(&toy.kernel, &book.trials[1].config, &configs[2]) &&
           config_equal(&toy.kernel, &book.trials[2].config, &configs[1]),
       "in its order, behind the default");
}

struct start {
    const struct fake *fake;
    int n_calls, n_submitted, n_prefetched;
};

static void start_hear(void *ctx)
{
    struct start *start = ctx;
    start->n_calls++;
    start->n_submitted = start->fake->n_submitted;
    start->n_prefetched = start->fake->n_prefetched;
}

static void test_begun(void)
{
    static struct book book;
    struct fake fake = fake_of(smooth);
    struct start start = {.fake = &fake};
    struct search_result result;
    book = (struct book){.left = -1};
    run(&fake, &book,
        (struct search_options){.level = LEVEL_FINE,
                                .strategy = "random",
                                .budget = 20,
                                .begun = start_hear,
                                .ctx = &start},
        &result);
    is_int(start.n_calls, 1, "a search says once that it has begun");
    ok(start.n_submitted == 16 && start.n_prefetched == 4,
       "when the first configs are submitted and the rest of the batch is prefetched");
}

int main(void)
{
    struct err err = {0};
    struct search_result result;
    struct fake fake = fake_of(smooth);
    static struct book book = {.left = -1};
    struct trial_book callbacks = book_of(&book);
    loop_open();
    test_exhaustive();
    test_budget_holds_the_default();
    test_neighbours();
    test_small();
    test_neighbours_step_down();
    test_order_does_not_matter();
    test_resume("neighbours");
    test_resume("exhaustive");
    test_failures();
    test_quarantine();
    test_ties();
    test_stop();
    test_prefetch();
    test_begun();
    test_listed();
    struct search_options odd = {.strategy = "magic"};
    ok(!search_task(&task, &gpu, &fake.evaluator, &callbacks, &odd, &result, &err),
       "an unknown strategy is refused");
    has_str(err.text, "neighbours", "the message names those there are");
    arena_finish(&toy.arena);
    return tap_done();
}
