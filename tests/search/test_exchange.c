/* SPDX-License-Identifier: MIT */
/* A search that is told of winners: the task's own of an earlier search, and what won elsewhere,
 * in an exchange and in the short final before one. */
#include "tests/search/loop.h"
#include "tests/tap.h"

static void test_incumbent(void)
{
    static struct book book;
    struct search_result result;
    struct fake fake = fake_of(smooth);
    struct config seeds[] = {{{8, 16, 1, 1}}, {{2, 64, 3, 4}}};
    fake.wanted = seeds[0];
    book = (struct book){.left = -1};
    run(&fake, &book,
        (struct search_options){
            .level = LEVEL_FINE, .seeds = seeds, .n_seeds = 2, .has_incumbent = true},
        &result);
    ok(result.found && smooth(&seeds[0]) > 1.5 * result.median_us && fake.final_had_wanted,
       "the incumbent is in the final, however slow");
    fake.final_had_wanted = false;
    book = (struct book){.left = -1};
    run(&fake, &book, (struct search_options){.level = LEVEL_FINE, .seeds = seeds, .n_seeds = 2},
        &result);
    ok(!fake.final_had_wanted, "another task's winner is not, unless it is fast");
    fake = fake_of(smooth);
    fake.wanted = seeds[1];
    book = (struct book){.left = -1};
    run(&fake, &book,
        (struct search_options){
            .level = LEVEL_COARSE, .seeds = &seeds[1], .n_seeds = 1, .has_incumbent = true},
        &result);
    ok(fake.final_had_wanted, "also where the strategy does not look");
    fake = fake_of(smooth);
    fake.wanted = (struct config){{7, 7, 7, 7}};
    book = (struct book){.left = -1};
    ok(run(&fake, &book,
           (struct search_options){
               .level = LEVEL_COARSE, .seeds = &fake.wanted, .n_seeds = 1, .has_incumbent = true},
           &result) &&
           !fake.final_had_wanted,
       "not one that the space no longer has");
}

/* What the search of the task has found is {2 32 1 1}, of 19.5 us. */
static struct search_result exchange(struct fake *fake, struct book *book,
                                     const struct config *others, size_t n_others)
{
    struct config seeds[8] = {{{2, 32, 1, 1}}};
    struct search_result result;
    struct search_options options = {.level = LEVEL_FINE,
                                     .budget = 40,
                                     .seeds = seeds,
                                     .n_seeds = 1 + n_others,
                                     .n_own = 1,
                                     .has_incumbent = true};
    memcpy(seeds + 1, others, n_others * sizeof *others);
    *book = (struct book){.left = -1};
    run(fake, book, options, &result);
    return result;
}

static double steep(const struct config *c)
{
    return is_config(c, 2, 32, 1, 1) ? 10 : is_config(c, 1, 64, 3, 4) ? 9.8 : 20;
}

static double lonely(const struct config *c) { return is_config(c, 2, 32, 1, 1) ? 10 : 20; }

/* Neither step alone is any good. */
static double narrow(const struct config *c)
{
    return is_config(c, 1, 64, 1, 1) ? 9 : is_config(c, 2, 32, 1, 1) ? 10 : 20;
}

static void test_exchange(void)
{
    static struct book book;
    const struct config others[] = {{{7, 7, 7, 7}}, {{1, 64, 3, 4}}};
    struct fake fake = fake_of(smooth);
    struct search_result result = exchange(&fake, &book, others, 2);
    ok(is_config(&book.trials[0].config, 2, 32, 1, 1) &&
           is_config(&book.trials[2].config, 1, 64, 3, 4),
       "an exchange tries the task's own best, the default, and what won elsewhere");
    ok(result.found && !result.stands && is_config(&result.winner, 2, 64, 3, 8),
       "from what is faster it climbs to the optimum");
    is_int(result.n_trials, (long long)book_count(&book, 's') - 2,
           "the first two of these are not counted again");
    fake = fake_of(steep);
    result = exchange(&fake, &book, others, 2);
    ok(result.found && is_config(&result.winner, 1, 64, 3, 4),
       "another task's winner wins here when a final says so");
    fake = fake_of(narrow);
    result = exchange(&fake, &book, others, 2);
    ok(result.found && is_config(&result.winner, 1, 64, 1, 1),
       "what differs from the best in two params is found, though neither alone is good");
    fake = fake_of(lonely);
    result = exchange(&fake, &book, others, 2);
    ok(result.stands && !result.found && fake.n_finals == 0,
       "where nothing comes near, the winner stands without a final");
    fake = fake_of(broken);
    result = exchange(&fake, &book, others, 2);
    ok(!result.stands && !result.found, "nothing stands where nothing works any more");
}

static void test_exchange_foreseen(void)
{
    struct config seeds[] = {{{2, 32, 1, 1}}, {{1, 64, 3, 4}}}, out[64];
    struct search_options options = {
        .level = LEVEL_FINE, .budget = 40, .seeds = seeds, .n_seeds = 2, .n_own = 1};
    size_t n = search_first(&task, &gpu, &options, out, 64);
    bool has_pair = false;
    for (size_t i = 0; i < n; i++)
        has_pair |= is_config(&out[i], 1, 64, 1, 1);
    ok(n > 3 && is_config(&out[0], 2, 32, 1, 1) && is_config(&out[2], 1, 64, 3, 4) && has_pair,
       "an exchange's compiles are foreseen, what is around its best included (%zu)", n);
    ok(search_first(&task, &gpu, &options, out, 3) == 3, "no more than were asked for");
}

static double slow(const struct config *c) { return 10 * smooth(c); }

static void test_brief_final(void)
{
    static struct book book;
    const struct config others[] = {{{1, 64, 3, 4}}};
    struct search_result result;
    struct search_options options = {.level = LEVEL_FINE, .is_exchanged = true};
    struct fake fake = fake_of(slow);
    book = (struct book){.left = -1};
    run(&fake, &book, options, &result);
    ok(fake.final_rounds == 6 && fake.n_finalists <= 6 && is_config(&result.winner, 2, 64, 3, 8),
       "before an exchange a final of 100 us is short: %zu configs, %d rounds", fake.n_finalists,
       fake.final_rounds);
    exchange(&fake, &book, others, 1);
    is_int(fake.final_rounds, 0, "for that of the exchange goes on until it is decided");
    options.is_exchanged = false;
    book = (struct book){.left = -1};
    run(&fake, &book, options, &result);
    is_int(fake.final_rounds, 0, "as does one without an exchange");
    fake = fake_of(smooth);
    options.is_exchanged = true;
    book = (struct book){.left = -1};
    fake.final_rounds = -1;
    run(&fake, &book, options, &result);
    is_int(fake.final_rounds, 0, "and one of what is short, where an exchange may let it stand");
}

int main(void)
{
    loop_open();
    test_incumbent();
    test_exchange();
    test_exchange_foreseen();
    test_brief_final();
    arena_finish(&toy.arena);
    return tap_done();
}
