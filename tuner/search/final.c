/* SPDX-License-Identifier: MIT */
/* The final's own samples decide: search medians were taken minutes apart and some were stopped
 * early. Within noise of the best median the fewest registers win, then the canonical order, so
 * that a rerun does not flip between equals; the default was in the same final, so a winner can't
 * be slower than it beyond noise. */
#include "tuner/search/final.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"
#include "tuner/base/err.h"

enum { FINALISTS = 3, FINALISTS_MOST = 7, ROUNDS = 5 };
#define NEAR_BEST 1.05
#define NOISE_FLOOR 0.01

struct lineup {
    const struct kernel *kernel;
    struct config configs[FINALISTS_MOST + 1];
    struct build_facts
        build[FINALISTS_MOST + 1]; /* of the search: a final need not compile again */
    struct trial trials[FINALISTS_MOST + 1];
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
    lineup->configs[lineup->n] = trial->config;
    lineup->build[lineup->n++] = trial->build;
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

static void lineup_choose(const struct final_request *request, struct lineup *lineup)
{
    struct config standard = config_default(lineup->kernel);
    int most = request->finalists > 0 ? request->finalists : FINALISTS;
    bool has_default = false;
    const struct trial *best = trial_next(request, NULL);
    const struct trial *trial = best;
    most = most < FINALISTS_MOST ? most : FINALISTS_MOST;
    for (; trial && (int)lineup->n < most; trial = trial_next(request, trial)) {
        if (trial->median_us > best->median_us * NEAR_BEST)
            break;
        has_default |= config_equal(lineup->kernel, &trial->config, &standard);
        lineup_add(lineup, trial);
    }
    for (size_t i = 0; !has_default && i < request->n_trials; i++)
        if (request->trials[i].status == TRIAL_OK &&
            config_equal(lineup->kernel, &request->trials[i].config, &standard)) {
            lineup_add(lineup, &request->trials[i]);
            has_default = true;
        }
}

static bool lineup_measure(const struct final_request *request, struct lineup *lineup,
                           struct err *err)
{
    int rounds = request->rounds > 0 ? request->rounds : ROUNDS;
    const struct trial_book *book = request->book;
    if (!request->evaluator->final(request->evaluator, request->task, lineup->configs, lineup->n,
                                   rounds, lineup->trials, err))
        return false;
    for (size_t i = 0; i < lineup->n; i++) {
        struct trial *trial = &lineup->trials[i];
        trial->config = lineup->configs[i];
        if (!trial->build.cubin_hash[0])
            trial->build = lineup->build[i];
        if (book->record && !book->record(book->ctx, request->task, trial, "final", err))
            return false;
    }
    return true;
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

static void verdict(const struct lineup *lineup, const struct trial *best,
                    struct search_result *out)
{
    struct config standard = config_default(lineup->kernel);
    const struct trial *winner = best;
    double loser_us = 0;
    out->noise = trial_noise(best, best, NOISE_FLOOR);
    for (size_t i = 0; i < lineup->n; i++) {
        const struct trial *trial = &lineup->trials[i];
        if (trial->status != TRIAL_OK)
            continue;
        double noise = trial_noise(best, trial, NOISE_FLOOR);
        bool tie = trial == best || trial->median_us <= best->median_us * (1 + noise);
        if (config_equal(lineup->kernel, &trial->config, &standard))
            out->default_us = trial->median_us;
        if (tie && trial != best && noise > out->noise)
            out->noise = noise;
        if (tie && out->n_ties < sizeof out->ties / sizeof *out->ties)
            out->ties[out->n_ties++] = trial->config;
        if (tie && preferred(lineup->kernel, trial, winner))
            winner = trial;
        if (!tie && (loser_us == 0 || trial->median_us < loser_us))
            loser_us = trial->median_us;
    }
    out->winner = winner->config;
    out->median_us = winner->median_us;
    out->margin = loser_us > 0 ? loser_us / winner->median_us - 1 : 0;
    out->found = true;
}

bool final_run(const struct final_request *request, struct search_result *out, struct err *err)
{
    struct lineup *lineup = xcalloc(1, sizeof *lineup);
    const struct trial *best = NULL;
    bool fine = true;
    lineup->kernel = request->task->kernel;
    lineup_choose(request, lineup);
    if (lineup->n)
        fine = lineup_measure(request, lineup, err);
    for (size_t i = 0; fine && i < lineup->n; i++)
        if (lineup->trials[i].status == TRIAL_OK &&
            (!best || trial_before(lineup->kernel, &lineup->trials[i], best)))
            best = &lineup->trials[i];
    if (fine && best)
        verdict(lineup, best, out);
    free(lineup);
    return fine;
}
