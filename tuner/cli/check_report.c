/* SPDX-License-Identifier: MIT */
/* What `warptune check --winners` prints: a row a kernel with what was compared where, and beside
 * it what was not, with the reason: nobody is to take a cut-off check for a whole one. */
#include <stdio.h>

#include "tuner/cli/check.h"

struct tally {
    size_t n, n_done[PICK_KINDS], n_failed, n_forbidden, n_memory, n_left;
    double max_error;
};

static void tally_add(struct tally *tally, const struct check_pick *pick)
{
    tally->n++;
    if (!pick->is_allowed)
        tally->n_forbidden++;
    else if (!pick->trial)
        tally->n_left++;
    else if (pick->trial->status == TRIAL_OUT_OF_MEMORY)
        tally->n_memory++;
    else {
        tally->n_done[pick->kind]++;
        tally->n_failed += pick->trial->status != TRIAL_OK;
        if (pick->trial->max_error > tally->max_error)
            tally->max_error = pick->trial->max_error;
    }
}

static size_t tally_done(const struct tally *tally)
{
    size_t n = 0;
    for (int kind = 0; kind < PICK_KINDS; kind++)
        n += tally->n_done[kind];
    return n;
}

/* NULL: of all kernels. */
static struct tally tally_of(const struct check *check, const struct kernel *kernel)
{
    struct tally tally = {0};
    for (size_t i = 0; i < check->n_picks; i++)
        if (!kernel || check->picks[i].kernel == kernel)
            tally_add(&tally, &check->picks[i]);
    return tally;
}

static void row_print(struct table *table, const char *name, const struct tally *tally)
{
    table_row(table);
    table_cell(table, "%s", tally->n_failed ? "FAIL" : tally_done(tally) ? "PASS" : "nothing");
    table_cell(table, "%s", name);
    for (int kind = 0; kind < PICK_KINDS; kind++)
        table_cell(table, "%zu", tally->n_done[kind]);
    table_cell(table, "%zu", tally->n_failed);
    table_cell(table, "%zu", tally->n_forbidden);
    table_cell(table, "%zu", tally->n_memory);
    table_cell(table, "%zu", tally->n_left);
    table_cell(table, "%.3g", tally->max_error);
}

bool check_winners_print(const struct check *check)
{
    static const char *const columns[] = {"result",      "kernel",    "where_won", "beside_m",
                                          "ragged_nk",   "largest",   "failures",  "not_allowed",
                                          "lack_memory", "left_over", "max_error"};
    struct tally all = tally_of(check, NULL);
    struct table table;
    check_failures_print(check);
    table_init(&table, columns, sizeof columns / sizeof *columns);
    for (size_t k = 0; k < check->n_kernels; k++) {
        struct tally tally = tally_of(check, check->kernels[k]);
        if (tally.n)
            row_print(&table, check->kernels[k]->name, &tally);
    }
    row_print(&table, "all", &all);
    table_print(&table, check->format, stdout);
    table_finish(&table);
    size_t done = tally_done(&all);
    fprintf(stderr,
            "%s: %zu winners; %zu comparisons passed, %zu failed; %zu not allowed by the kernel "
            "there, %zu without memory, %zu left over by --budget; %zu winners of params that are "
            "no more%s\n",
            check->kernel_name, check->n_winners, done - all.n_failed, all.n_failed,
            all.n_forbidden, all.n_memory, all.n_left, check->n_outdated,
            done ? "" : "; nothing was compared");
    return done > 0 && !all.n_failed;
}
