/* SPDX-License-Identifier: MIT */
/* The table of strategies and their budgets. The default of a fine search grows with the number of
 * params: on spaces measured from end to end, of ten params, some fifty trials were needed for a
 * config within 1 % of the best (docs/search.md). Surprise: few params get more than the
 * formula says; such kernels are small, and a trial of theirs costs a fifth of a GEMM's. */
#include "tuner/search/strategy.h"

#include <assert.h>
#include <limits.h>
#include <string.h>

#include "tuner/base/err.h"
#include "tuner/base/str.h"

enum {
    BUDGET_COARSE = 32,
    BUDGET_FINE = 100,
    BUDGET_SMALL = 60,
    FEW_PARAMS = 5,
    BUDGET_ALL = INT_MAX
};

static const struct row {
    const char *name;
    struct strategy *(*make)(const struct strategy_setup *setup);
    int budget[2]; /* by level */
} rows[] = {
    {"evolution", evolution_new, {BUDGET_COARSE, BUDGET_FINE}},
    {"exhaustive", exhaustive_new, {BUDGET_COARSE, BUDGET_ALL}},
    {"guided", guided_new, {BUDGET_COARSE, BUDGET_FINE}},
    {"local", local_new, {BUDGET_COARSE, BUDGET_FINE}},
    {"neighbours", neighbours_new, {BUDGET_COARSE, BUDGET_FINE}},
    {"random", random_new, {BUDGET_COARSE, BUDGET_FINE}},
};
enum { ROWS = sizeof rows / sizeof *rows };

static const char *const names[] = {"evolution",  "exhaustive", "guided", "local",
                                    "neighbours", "random",     NULL};
static_assert(sizeof names / sizeof *names == ROWS + 1, "one name a strategy");

const char *const *strategy_names(void) { return names; }

static const struct row *row_find(const char *name, enum level level)
{
    if (!name)
        name = level == LEVEL_COARSE ? "exhaustive" : "guided";
    for (size_t i = 0; i < ROWS; i++)
        if (strcmp(rows[i].name, name) == 0)
            return &rows[i];
    return NULL;
}

static void refuse(const char *name, struct err *err)
{
    struct str known = {0};
    for (size_t i = 0; i < ROWS; i++)
        str_addf(&known, "%s%s", i ? ", " : "", rows[i].name);
    err_set(err, "no strategy '%s': there are %s", name, known.text);
    str_finish(&known);
}

struct strategy *strategy_new(const char *name, enum level level,
                              const struct strategy_setup *setup, struct err *err)
{
    const struct row *row = row_find(name, level);
    if (row)
        return row->make(setup);
    refuse(name, err);
    return NULL;
}

int strategy_budget(const char *name, enum level level, const struct kernel *kernel)
{
    const struct row *row = row_find(name, level);
    int budget = row ? row->budget[level] : BUDGET_FINE;
    int by_params = kernel->n_params <= FEW_PARAMS ? BUDGET_SMALL : 10 + 10 * (int)kernel->n_params;
    return budget == BUDGET_FINE && by_params < budget ? by_params : budget;
}

bool strategy_walks(const char *name, enum level level)
{
    const struct row *row = row_find(name, level);
    return row && (row->make == exhaustive_new || row->make == random_new);
}
