/* SPDX-License-Identifier: MIT */
/* Where a mix spends its time, before and after. Both times of a row come from one interleaved
 * final; the baseline is the fastest kernel's default, so that a slow kernel flatters nobody. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"
#include "tuner/base/file.h"
#include "tuner/base/str.h"
#include "tuner/cli/weights.h"
#include "tuner/spec/spec.h"

enum { SHOWN_MOST = 12 };
/* A factor of 2 in m. */
#define FAR_APART 1.0

struct rank {
    size_t row;
    double part;
};

static int rank_compare(const void *left, const void *right)
{
    const struct rank *a = left, *b = right;
    if (a->part != b->part)
        return a->part > b->part ? -1 : 1;
    return a->row < b->row ? -1 : 1;
}

/* Rows that the plan serves, largest part first; the caller frees. */
static struct rank *rank(const struct weights *weights, size_t *n)
{
    struct rank *ranks = xcalloc(weights->rows.n + 1, sizeof *ranks);
    *n = 0;
    for (size_t i = 0; i < weights->rows.n; i++)
        if (weights->shares[i].n_members)
            ranks[(*n)++] = (struct rank){i, weights->shares[i].part};
    qsort(ranks, *n, sizeof *ranks, rank_compare);
    return ranks;
}

static const char *phase_name(enum phase phase)
{
    return phase == PHASE_PREFILL ? "prefill" : "decode";
}

static int trials_of(const struct weights *weights, const struct share *share)
{
    int sum = 0;
    for (size_t i = 0; i < share->n_members; i++)
        sum += weights->allotments[share->members[i].task].n;
    return sum;
}

static void row_head(struct table *table, const struct weights *weights, const struct mix_row *row,
                     const struct share *share)
{
    table_row(table);
    table_cell(table, "%s", weights->models[row->model].name);
    table_cell(table, "%s", row->dtype);
    table_cell(table, "%s", phase_name(row->phase));
    table_cell(table, "%s", row->op.label);
    table_cell(table, "%lld", (long long)mix_row_dim(row, "m"));
    table_cell(table, "%lld", (long long)row->launches);
    table_cell(table, "%.2f", 100 * share->part);
    table_cell(table, "%s", share_source_name(share->source));
    table_cell(table, "%zu", share->n_members);
    table_cell(table, "%d", trials_of(weights, share));
}

#define HEAD_COLUMNS                                                                               \
    "model", "dtype", "phase", "op", "m", "launches", "share_pct", "from", "kernels", "trials"

static void top_print(const struct weights *weights)
{
    static const char *const columns[] = {HEAD_COLUMNS, "limit_us", "expected_us"};
    struct table table;
    size_t n;
    struct rank *ranks = rank(weights, &n);
    table_init(&table, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < n && i < SHOWN_MOST; i++) {
        const struct share *share = &weights->shares[ranks[i].row];
        row_head(&table, weights, &weights->rows.items[ranks[i].row], share);
        table_cell(&table, "%.2f", share->limit_us);
        table_cell(&table, "%.2f", share->us);
    }
    table_print(&table, TABLE_TEXT, stderr);
    if (n > SHOWN_MOST)
        fprintf(stderr, "and %zu more\n", n - SHOWN_MOST);
    table_finish(&table);
    free(ranks);
}

/* Adds a word that is not there yet. */
static void word_add(struct str *list, const char *word)
{
    struct str padded = {0};
    str_addf(&padded, ", %s,", list->text ? list->text : "");
    char needle[128];
    snprintf(needle, sizeof needle, ", %s,", word);
    if (!strstr(padded.text, needle))
        str_addf(list, "%s%s", list->len ? ", " : "", word);
    str_finish(&padded);
}

/* An m of the mix far from all of the plan: what is tuned there serves it badly. */
static void absent_m_print(const struct weights *weights)
{
    struct str text = {0};
    char word[32];
    for (size_t i = 0; i < weights->rows.n; i++) {
        const struct share *share = &weights->shares[i];
        double least = share->n_members ? share->members[0].apart : 0;
        for (size_t j = 1; j < share->n_members; j++)
            least = share->members[j].apart < least ? share->members[j].apart : least;
        snprintf(word, sizeof word, "%lld", (long long)mix_row_dim(&weights->rows.items[i], "m"));
        if (least >= FAR_APART)
            word_add(&text, word);
    }
    if (text.len)
        fprintf(
            stderr,
            "far from any m of the plan, and counted for the nearest: m = %s; name it in --m to "
            "tune for it\n",
            text.text);
    str_finish(&text);
}

static bool is_task_of_any(const struct project *project, const char *label)
{
    for (size_t k = 0; k < project->n_kernels; k++)
        for (size_t i = 0; i < project->kernels[k]->n_tasks; i++)
            if (strcmp(project->kernels[k]->tasks[i].op, label) == 0)
                return true;
    return false;
}

/* What another plan would tune; the few that none would are not worth a word. */
static void unserved_print(const struct tune *tune)
{
    const struct weights *weights = tune->weights;
    struct str text = {0};
    char word[96];
    for (size_t i = 0; i < weights->rows.n; i++) {
        const struct mix_row *row = &weights->rows.items[i];
        snprintf(word, sizeof word, "%s %.60s", phase_name(row->phase), row->op.label);
        if (!weights->shares[i].n_members && is_task_of_any(&tune->project, row->op.label))
            word_add(&text, word);
    }
    if (text.len)
        fprintf(stderr, "not in the plan, and not counted: %s\n", text.text);
    str_finish(&text);
}

/* After the run: a final of this shape, at this m or one so near that its ratio holds here. */
static bool is_measured(const struct share *share)
{
    return share->source >= SHARE_NEAR && share->apart < FAR_APART && share->default_us > 0;
}

/* Before: somewhere on this GPU the kernel was measured. */
static bool is_foretold(const struct share *share)
{
    return share->source > SHARE_LIMIT && share->default_us > 0;
}

struct sums {
    double limit_us, default_us, us; /* of rows that have both times */
    double part;                     /* that those rows have */
};

/* Which rows are summed: those whose share counts, and, where `also` is given, was measured there;
 * of one model in one run type, or dtype NULL: of all. */
struct choice {
    bool (*counts)(const struct share *share);
    const struct share *also;
    size_t model;
    const char *dtype;
};

static struct sums sums_of(const struct weights *weights, const struct share *shares,
                           const struct choice *choice)
{
    struct sums sums = {0};
    for (size_t i = 0; i < weights->rows.n; i++) {
        const struct mix_row *row = &weights->rows.items[i];
        if (!choice->counts(&shares[i]) || (choice->also && !is_measured(&choice->also[i])) ||
            (choice->dtype &&
             (row->model != choice->model || strcmp(row->dtype, choice->dtype) != 0)))
            continue;
        sums.limit_us += shares[i].limit_us * (double)row->launches;
        sums.default_us += shares[i].default_us * (double)row->launches;
        sums.us += shares[i].us * (double)row->launches;
        sums.part += weights->shares[i].part;
    }
    return sums;
}

static double saved_pct(const struct sums *sums)
{
    return sums->default_us > 0 ? 100 * (1 - sums->us / sums->default_us) : 0;
}

/* Nothing is known: what the shares rest on, and where there would be something. */
static void unknown_print(const struct tune *tune, const struct gpu_peaks *peaks)
{
    struct arena arena = {0};
    const char *slug = tune->device.gpu.slug;
    const char *recorded = arena_printf(&arena, "%s/db/results/%s", tune->project.root, slug);
    fprintf(stderr, "expected: unknown; the store has no winner of this GPU%s\n",
            tune->weights->rows.items[0].us > 0 ? ""
            : peaks->gb_per_s > 0               ? ", so shares are those of its limits"
                                  : ", nor tuner/gpus/ its limits: shares are a middling GPU's");
    if (!tune->device.is_replay && file_exists(recorded))
        fprintf(stderr, "(`warptune import db/results/%s --db %s` gives it some)\n", slug,
                tune->request->db);
    arena_finish(&arena);
}

static void expected_print(const struct tune *tune, const struct gpu_peaks *peaks)
{
    const struct weights *weights = tune->weights;
    struct sums sums = sums_of(weights, weights->shares, &(struct choice){.counts = is_foretold});
    if (sums.default_us <= 0)
        unknown_print(tune, peaks);
    else
        fprintf(stderr,
                "expected: %.1f %% less time than with default configs, as the %zu winners that "
                "the store has of this GPU gained (over %.0f %% of the time)\n",
                saved_pct(&sums), weights->n_timings, 100 * sums.part);
}

void weights_announce(const struct tune *tune, const struct gpu_peaks *peaks)
{
    const struct weights *weights = tune->weights;
    int least = 0, most = 0;
    size_t n_outside = 0;
    for (size_t i = 0; i < weights->whole.n; i++) {
        const struct allotment *a = &weights->allotments[i];
        least = i == 0 || a->n < least ? a->n : least;
        most = a->n > most ? a->n : most;
        n_outside += a->weight <= 0;
    }
    fprintf(stderr, "trials by the time they can save in %s\n", weights->about);
    top_print(weights);
    absent_m_print(weights);
    unserved_print(tune);
    fprintf(
        stderr,
        "%lld trials for %zu tasks (%lld without weights), %d to %d each; %zu tasks outside the "
        "mix get the least%s\n",
        (long long)weights->n_trials, weights->whole.n, (long long)weights->n_usual, least, most,
        n_outside, tune->exchanges ? "; the exchange comes on top" : "");
    expected_print(tune, peaks);
}

static const char *fastest(const struct weights *weights, const struct share *share)
{
    size_t best = 0;
    for (size_t i = 1; i < share->n_members; i++)
        if (share->members[best].source == SHARE_LIMIT ||
            (share->members[i].source > SHARE_LIMIT &&
             share->members[i].us < share->members[best].us))
            best = i;
    return weights->whole.tasks[share->members[best].task].kernel->name;
}

static void times_add(struct table *table, const struct sums *sums)
{
    bool both = sums->default_us > 0 && sums->us > 0;
    table_cell(table, sums->limit_us > 0 ? "%.2f" : "", sums->limit_us);
    table_cell(table, both ? "%.2f" : "", sums->default_us);
    table_cell(table, both ? "%.2f" : "", sums->us);
    table_cell(table, both ? "%.2f" : "", saved_pct(sums));
}

/* The whole mix of one model in one run type. */
static void run_row(struct table *table, const struct weights *weights, const struct share *shares,
                    size_t model, const char *dtype)
{
    struct sums sums = sums_of(
        weights, shares, &(struct choice){.counts = is_measured, .model = model, .dtype = dtype});
    table_row(table);
    table_cell(table, "%s", weights->models[model].name);
    table_cell(table, "%s", dtype);
    table_cell(table, "%s", "all");
    table_cell(table, "%s", "all");
    table_cell(table, "%s", "");
    table_cell(table, "%s", "");
    table_cell(table, "%.2f", 100 * sums.part);
    for (int i = 0; i < 4; i++)
        table_cell(table, "%s", "");
    times_add(table, &sums);
}

static void gained_print(const struct weights *weights, const struct share *after)
{
    char foretold[48] = "unknown";
    struct sums sums = sums_of(weights, after, &(struct choice){.counts = is_measured});
    struct sums expected =
        sums_of(weights, weights->shares, &(struct choice){.counts = is_foretold, .also = after});
    if (expected.default_us > 0)
        snprintf(foretold, sizeof foretold, "%.1f %%", saved_pct(&expected));
    if (sums.default_us <= 0)
        fprintf(stderr, "gained: unknown; nothing of the mix has a winner yet\n");
    else
        fprintf(stderr,
                "gained: the mix's kernels take %.3f ms with default configs, %.3f ms with the "
                "winners: %.1f %% less (expected: %s), over %.0f %% of the time\n",
                sums.default_us / 1e3, sums.us / 1e3, saved_pct(&sums), foretold, 100 * sums.part);
}

void weights_report(const struct tune *tune)
{
    static const char *const columns[] = {HEAD_COLUMNS, "fastest",  "limit_us",
                                          "default_us", "tuned_us", "saved_pct"};
    const struct weights *weights = tune->weights;
    struct table table;
    size_t n;
    if (!weights)
        return;
    struct share *after = xcalloc(weights->rows.n + 1, sizeof *after);
    struct rank *ranks = rank(weights, &n);
    weights_measured(tune, after);
    table_init(&table, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < n; i++) {
        const struct share *share = &after[ranks[i].row];
        struct sums one = {share->limit_us, share->default_us, is_measured(share) ? share->us : 0,
                           0};
        row_head(&table, weights, &weights->rows.items[ranks[i].row],
                 &weights->shares[ranks[i].row]);
        table_cell(&table, "%s", is_measured(share) ? fastest(weights, share) : "");
        times_add(&table, &one);
    }
    for (size_t i = 0; i < weights->n_models; i++)
        for (size_t d = 0; d < weights->n_dtypes; d++)
            run_row(&table, weights, after, i, weights->dtypes[d]);
    puts("");
    table_print(&table, tune->format, stdout);
    fflush(stdout);
    gained_print(weights, after);
    table_finish(&table);
    free(ranks);
    free(after);
}
