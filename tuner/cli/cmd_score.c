/* SPDX-License-Identifier: MIT */
/* `warptune score`: search strategies on recorded spaces, no GPU needed. */
#include <stdio.h>
#include <string.h>

#include "tuner/base/arena.h"
#include "tuner/base/log.h"
#include "tuner/base/table.h"
#include "tuner/cli/command.h"
#include "tuner/cli/options.h"
#include "tuner/cli/project.h"
#include "tuner/score/score.h"
#include "tuner/search/search.h"

enum { WORDS_MOST = 32 };

static const char about[] =
    "Scores search strategies on spaces that were measured from end to end, by replaying them: 0 "
    "is\n"
    "random search, 1 the optimum at once. A space is a Kernel Tuner cache or a T4 file (.json or\n"
    ".json.gz), or a sweep (.csv) as `warptune export --sweep` writes it. at_25 to at_200: optimum "
    "/\n"
    "best after so many evaluations; at_small: after 5 % of the space or 60, whichever is more.";
static const char example[] =
    "  warptune score --space gemm.json.gz --strategy guided\n"
    "  warptune score --space a.json.gz,b.csv --strategy random,local,evolution,guided "
    "--repeats 100\n"
    "  warptune score --space db/sweeps/h200/gemm_wgmma_w8a8-decode.csv --format json";

struct request {
    const char *spaces, *strategies, *format;
    int64_t repeats;
    uint64_t seed;
};

/* A comma list's items, in the arena. */
static bool words_cut(struct arena *arena, const char *option, const char *list,
                      const char ***words, size_t *n, struct err *err)
{
    return list_split(arena, option, list, words, n, err) &&
           (*n <= WORDS_MOST ||
            err_set(err, "%s: %zu items; at most %d are taken", option, *n, WORDS_MOST));
}

/* Before a large file is read for nothing. */
static bool strategies_exist(const char **strategies, size_t n, struct err *err)
{
    for (size_t i = 0; i < n; i++) {
        const char *const *name = strategy_names();
        while (*name && strcmp(*name, strategies[i]) != 0)
            name++;
        if (!*name)
            return err_set(err, "--strategy '%s': see `warptune list strategies`", strategies[i]);
    }
    return true;
}

static const char *const columns[] = {"space",    "configs", "valid", "optimum_us", "cutoff",
                                      "strategy", "repeats", "score", "at_25",      "at_50",
                                      "at_100",   "at_200",  "small", "at_small",   "strategy_ms"};
enum { COLUMNS = sizeof columns / sizeof *columns };

static void row_print(struct table *table, const char *space, const char *strategy, int64_t repeats,
                      const struct score *score)
{
    const char *name = strrchr(space, '/');
    table_row(table);
    table_cell(table, "%s", name ? name + 1 : space);
    table_cell(table, "%zu", score->n_configs);
    table_cell(table, "%zu", score->n_valid);
    table_cell(table, "%.6g", score->optimum_us);
    table_cell(table, "%d", score->cutoff);
    table_cell(table, "%s", strategy);
    table_cell(table, "%lld", (long long)repeats);
    table_cell(table, "%.3f", score->score);
    for (int i = 0; i < SCORE_MARKS; i++)
        table_cell(table, "%.4f", score->fraction[i]);
    table_cell(table, "%d", score->small);
    table_cell(table, "%.4f", score->small_fraction);
    table_cell(table, "%.3f", score->strategy_ms);
}

static void mean_print(struct table *table, const char *strategy, int64_t repeats, double score)
{
    table_row(table);
    table_cell(table, "mean");
    for (int i = 0; i < 4; i++)
        table_cell(table, "%s", "");
    table_cell(table, "%s", strategy);
    table_cell(table, "%lld", (long long)repeats);
    table_cell(table, "%.3f", score);
}

static bool space_score(const struct request *request, const char *path, const char **strategies,
                        size_t n, double *sums, struct table *table, struct err *err)
{
    struct recording recording;
    bool fine = recording_read(&recording, path, err);
    for (size_t i = 0; fine && i < n; i++) {
        struct score score;
        log_progress("%s: %s", path, strategies[i]);
        fine = score_strategy(&recording, strategies[i], (int)request->repeats, request->seed,
                              &score, err);
        if (!fine)
            break;
        sums[i] += score.score;
        row_print(table, path, strategies[i], request->repeats, &score);
    }
    recording_finish(&recording);
    return fine;
}

static int score_all(const struct request *request, enum table_format format)
{
    struct err err = {0};
    struct arena arena = {0};
    struct table table;
    const char **spaces, **strategies;
    double sums[WORDS_MOST] = {0};
    size_t n_spaces, n;
    if (!words_cut(&arena, "--space", request->spaces, &spaces, &n_spaces, &err) ||
        !words_cut(&arena, "--strategy", request->strategies, &strategies, &n, &err) ||
        !strategies_exist(strategies, n, &err)) {
        arena_finish(&arena);
        return command_refused("score", &err);
    }
    bool fine = true;
    table_init(&table, columns, COLUMNS);
    for (size_t i = 0; fine && i < n_spaces; i++)
        fine = space_score(request, spaces[i], strategies, n, sums, &table, &err);
    log_progress("%s", "");
    for (size_t i = 0; fine && n_spaces > 1 && i < n; i++)
        mean_print(&table, strategies[i], request->repeats, sums[i] / (double)n_spaces);
    if (fine)
        table_print(&table, format, stdout);
    table_finish(&table);
    arena_finish(&arena);
    return fine ? STATUS_DONE : command_failed("score", &err);
}

int cmd_score(int argc, char **argv)
{
    struct request request = {.strategies = "guided", .format = "table", .repeats = 20};
    const struct option_row options[] = {
        {"--space", "F[,F]", "recorded spaces: .json, .json.gz or .csv", OPTION_TEXT,
         &request.spaces, 0, 0},
        {"--strategy", "S[,S]", "default guided; see `warptune list strategies`", OPTION_TEXT,
         &request.strategies, 0, 0},
        {"--repeats", "N", "searches with different seeds, default 20", OPTION_INT,
         &request.repeats, 1, 100000},
        {"--seed", "S", "of the first repeat, default 0", OPTION_SEED, &request.seed, 0, INT64_MAX},
        {"--format", "F", "table (default), csv, json or md", OPTION_TEXT, &request.format, 0, 0},
    };
    const struct usage usage = {
        "score", "", about, example, options, sizeof options / sizeof *options, 0, 0};
    struct err err = {0};
    enum table_format format;
    size_t n_operands;
    int status;
    if (!options_parse(&usage, argc, argv, &n_operands, &status))
        return status;
    if (!request.spaces) {
        err_set(&err, "--space is missing, as in --space gemm.json.gz");
        return command_refused("score", &err);
    }
    if (!table_format_parse(request.format, &format, &err))
        return command_refused("score", &err);
    return score_all(&request, format);
}
