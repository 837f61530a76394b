/* SPDX-License-Identifier: MIT */
/* The final's own samples decide: search medians were taken minutes apart and some were stopped
 * early. The fastest wins, and of those as good as it the fewest registers, then the canonical
 * order, so that a rerun does not flip between equals. The default and the incumbent are in every
 * final, whatever the search said of them, so no winner is slower than either beyond noise. */
#include "tuner/search/final.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"
#include "tuner/base/err.h"

enum { FINALISTS_MOST = 12, LINEUP_MOST = FINALISTS_MOST + 2, SURVIVORS_MOST = 4, HEAT_ROUNDS = 9 };
#define LONG_US 20

/* How well a search tells configs apart: of 1209 finals on an H200 the winner was behind the best
 * of its search, at one clock, by at most 3.3 % below 12 us (99 of 100), and by 9 % from 20 us on,
 * where the GPU meets its power limit. */
static const struct trust {
    double below_us;
    size_t finalists;
    double near, rival;
} trusts[] = {{12, 6, 1.05, 1.02}, {LONG_US, 12, 1.08, 1.04}, {INFINITY, 12, 1.10, 1.08}};

static const struct trust *trust_of(double best_us)
{
    const struct trust *trust = trusts;
    while (best_us >= trust->below_us && trust->below_us < INFINITY)
        trust++;
    return trust;
}

bool final_is_long(double best_us) { return best_us >= LONG_US; }

double final_near_us(double best_us) { return best_us * trust_of(best_us)->near; }

double final_rival_us(double winner_us) { return winner_us * trust_of(winner_us)->rival; }

struct lineup {
    const struct kernel *kernel;
    const struct trial *searched[LINEUP_MOST]; /* a final need not compile again */
    struct config configs[LINEUP_MOST];
    struct trial trials[LINEUP_MOST];
    size_t n;
};

static bool trial_before(const struct kernel *kernel, const struct trial *a, const struct trial *b)
{
    if (a->median_us != b->median_us)
        return a->median_us < b->median_us;
    return config_compare(kernel, &a->config, &b->config) < 0;
}

static void lineup_add(struct lineup *lineup, const struct trial *trial)
{
    for (size_t i = 0; i < lineup->n; i++)
        if (config_equal(lineup->kernel, &lineup->configs[i], &trial->config))
            return;
    lineup->searched[lineup->n] = trial;
    lineup->configs[lineup->n++] = trial->config;
}

/* It would run the same code in the same way as one that is in. */
static bool lineup_has_twin(const struct lineup *lineup, const struct trial *trial)
{
    for (size_t i = 0; i < lineup->n; i++) {
        const struct trial *in = lineup->searched[i];
        if (in->launch[0] && in->build.code_hash[0] &&
            strcmp(in->build.code_hash, trial->build.code_hash) == 0 &&
            strcmp(in->launch, trial->launch) == 0 && strcmp(in->reference, trial->reference) == 0)
            return true;
    }
    return false;
}

/* The next best after `last` (NULL: the best). */
static const struct trial *trial_next(const struct final_request *request, const struct trial *last)
{
    const struct kernel *kernel = request->task->kernel;
    const struct trial *best = NULL;
    for (size_t i = 0; i < request->n_trials; i++) {
        const struct trial *trial = &request->trials[i];
        if (trial->status == TRIAL_OK && (!last || trial_before(kernel, last, trial)) &&
            (!best || trial_before(kernel, trial, best)))
            best = trial;
    }
    return best;
}

/* Where the search found that it works. */
static void lineup_add_config(const struct final_request *request, struct lineup *lineup,
                              const struct config *config)
{
    for (size_t i = 0; i < request->n_trials; i++)
        if (request->trials[i].status == TRIAL_OK &&
            config_equal(lineup->kernel, &request->trials[i].config, config)) {
            lineup_add(lineup, &request->trials[i]);
            return;
        }
}

static size_t finalists_of(const struct final_request *request, const struct trial *best)
{
    size_t most = request->finalists > 0 ? (size_t)request->finalists
                                         : trust_of(best ? best->median_us : 0)->finalists;
    return most < FINALISTS_MOST ? most : FINALISTS_MOST;
}

/* Behind the survivors of the heat before, who are in. *at: the first who is not let in; NULL: all
 * are. */
static void lineup_choose(const struct final_request *request, struct lineup *lineup,
                          const struct trial **at)
{
    struct config standard = config_default(lineup->kernel);
    const struct trial *best = trial_next(request, NULL), *trial = *at;
    size_t most = finalists_of(request, best);
    for (; trial && lineup->n < most; trial = trial_next(request, trial)) {
        if (trial->median_us > final_near_us(best->median_us))
            break;
        if (!lineup_has_twin(lineup, trial))
            lineup_add(lineup, trial);
    }
    *at = trial && trial->median_us <= final_near_us(best->median_us) ? trial : NULL;
    if (request->incumbent)
        lineup_add_config(request, lineup, request->incumbent);
    lineup_add_config(request, lineup, &standard);
}

/* Of a final's trials the one that is recorded first: who reads them back knows a new final by a
 * config that the final before it had, too (tuner/cover/final_log.h). */
static size_t lineup_first(const struct final_request *request, const struct lineup *lineup)
{
    struct config standard = config_default(lineup->kernel);
    size_t first = 0;
    bool has_incumbent = false;
    for (size_t i = 0; i < lineup->n && !has_incumbent; i++) {
        has_incumbent = request->incumbent &&
                        config_equal(lineup->kernel, &lineup->configs[i], request->incumbent);
        if (has_incumbent || config_equal(lineup->kernel, &lineup->configs[i], &standard))
            first = i;
    }
    return first;
}

static bool lineup_record(const struct final_request *request, const struct lineup *lineup,
                          struct err *err)
{
    const struct trial_book *book = request->book;
    size_t first = lineup_first(request, lineup);
    bool fine = true;
    for (size_t i = 0; book->record && fine && i < lineup->n; i++) {
        size_t at = i == 0 ? first : i <= first ? i - 1 : i;
        fine = book->record(book->ctx, request->task, &lineup->trials[at], "final", err);
    }
    return fine;
}

/* is_last: no heat follows. One that does need not know its best four to a quarter of a percent. */
static bool lineup_measure(const struct final_request *request, struct lineup *lineup, bool is_last,
                           struct err *err)
{
    int rounds = is_last || request->rounds ? request->rounds : HEAT_ROUNDS;
    if (!request->evaluator->final(request->evaluator, request->task, lineup->configs, lineup->n,
                                   rounds, lineup->trials, err))
        return false;
    for (size_t i = 0; i < lineup->n; i++) {
        struct trial *trial = &lineup->trials[i];
        trial->config = lineup->configs[i];
        if (!trial->build.cubin_hash[0])
            trial->build = lineup->searched[i]->build;
    }
    return lineup_record(request, lineup, err);
}

static int registers_of(const struct trial *trial)
{
    return trial->build.registers > 0 ? trial->build.registers : INT_MAX;
}

/* The tie-break. */
static bool preferred(const struct kernel *kernel, const struct trial *a, const struct trial *b)
{
    if (registers_of(a) != registers_of(b))
        return registers_of(a) < registers_of(b);
    return config_compare(kernel, &a->config, &b->config) < 0;
}

/* In canonical order. */
static void tie_add(const struct kernel *kernel, struct search_result *out,
                    const struct config *config)
{
    size_t i = out->n_ties++;
    for (; i > 0 && config_compare(kernel, config, &out->ties[i - 1]) < 0; i--)
        out->ties[i] = out->ties[i - 1];
    out->ties[i] = *config;
}

/* What is said of the others is said against the winner. */
static void compare(const struct lineup *lineup, const struct race *race,
                    const struct trial *winner, struct search_result *out)
{
    struct config standard = config_default(lineup->kernel);
    double margin = INFINITY, half = log1p(RACE_FLOOR);
    for (size_t i = 0; i < lineup->n; i++) {
        const struct trial *trial = &lineup->trials[i];
        if (trial->status != TRIAL_OK)
            continue;
        struct paired pair = paired_compare(trial, winner, race_level(race->n_entered));
        if (config_equal(lineup->kernel, &trial->config, &standard))
            out->default_us = winner->median_us * exp(pair.shift);
        if (race->out[i])
            margin = pair.shift < margin ? pair.shift : margin;
        else
            tie_add(lineup->kernel, out, &trial->config);
        if (!race->out[i] || pair.shift < 0) /* out by another, yet not told from the winner */
            half = pair.half > half ? pair.half : half;
    }
    out->margin = margin < INFINITY && margin > 0 ? expm1(margin) : 0;
    out->noise = expm1(half);
}

/* Not out, and not slower than the leader by more than is of no account. */
static bool is_leading(const struct lineup *lineup, const struct race *race, size_t i)
{
    const struct trial *trial = &lineup->trials[i], *leader = &lineup->trials[race->leader];
    return trial->status == TRIAL_OK && !race->out[i] &&
           (i == race->leader || paired_compare(trial, leader, 0.05).shift < RACE_EQUAL);
}

static void verdict(const struct lineup *lineup, struct search_result *out)
{
    struct race race;
    const struct trial *winner = NULL;
    race_enter(&race, lineup->trials, lineup->n);
    race_judge(&race, lineup->trials, lineup->n);
    for (size_t i = 0; i < lineup->n; i++)
        if (is_leading(lineup, &race, i) &&
            (!winner || preferred(lineup->kernel, &lineup->trials[i], winner)))
            winner = &lineup->trials[i];
    if (!winner)
        return;
    compare(lineup, &race, winner, out);
    out->winner = winner->config;
    out->median_us = winner->median_us;
    out->found = true;
}

/* The fastest of a heat that is not the last go on. */
static void lineup_survive(struct lineup *lineup)
{
    struct race race;
    const struct trial *searched[SURVIVORS_MOST];
    bool taken[LINEUP_MOST] = {false};
    size_t n = 0;
    race_enter(&race, lineup->trials, lineup->n);
    race_judge(&race, lineup->trials, lineup->n);
    for (size_t best = 0; n < SURVIVORS_MOST && best < lineup->n;) {
        best = lineup->n;
        for (size_t i = 0; i < lineup->n; i++)
            if (lineup->trials[i].status == TRIAL_OK && !race.out[i] && !taken[i] &&
                (best == lineup->n || lineup->trials[i].median_us < lineup->trials[best].median_us))
                best = i;
        if (best < lineup->n) {
            taken[best] = true;
            searched[n++] = lineup->searched[best];
        }
    }
    *lineup = (struct lineup){.kernel = lineup->kernel};
    for (size_t i = 0; i < n; i++)
        lineup_add(lineup, searched[i]);
}

bool final_run(const struct final_request *request, struct search_result *out, struct err *err)
{
    struct lineup *lineup = xcalloc(1, sizeof *lineup);
    const struct trial *at = trial_next(request, NULL);
    bool fine = true, is_last = false;
    lineup->kernel = request->task->kernel;
    for (int heat = 1; fine && !is_last; heat++) {
        lineup_choose(request, lineup, &at);
        is_last = !at || heat >= request->heats;
        if (lineup->n)
            fine = lineup_measure(request, lineup, is_last, err);
        is_last = is_last || (request->stop && *request->stop);
        if (fine && !is_last)
            lineup_survive(lineup);
    }
    if (fine)
        verdict(lineup, out);
    free(lineup);
    return fine;
}
