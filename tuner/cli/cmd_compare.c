/* SPDX-License-Identifier: MIT */
/* `warptune compare`: the winners of two stores, measured against each other on one GPU. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/file.h"
#include "tuner/base/log.h"
#include "tuner/base/table.h"
#include "tuner/cli/command.h"
#include "tuner/cli/device.h"
#include "tuner/cli/options.h"
#include "tuner/cli/stop.h"

static const char about[] =
    "Times the winners of two stores against each other, interleaved on one GPU: two tuning runs, "
    "two\n"
    "versions, two strategies. A task counts when both stores have a winner for it; winners that "
    "are\n"
    "the same config are not measured. Nothing is written.";
static const char example[] = "  warptune compare old.sqlite new.sqlite\n"
                              "  warptune compare a.sqlite b.sqlite --kernel gemm_bf16 --rounds 25 "
                              "--format csv";

#define ALIKE 0.01 /* winners this close are as good as each other */

struct pair {
    struct task task;
    struct config configs[2];
    bool has[2];
    struct trial trials[2];
};

struct compare {
    const char *device, *cache, *kernel, *format;
    int64_t rounds;
    struct project project;
    struct device device_open;
    struct pair *pairs;
    size_t n, cap;
    int side; /* of the store that is read */
    const volatile int *stop;
};

static struct pair *pair_of(struct compare *compare, const struct task *task)
{
    for (size_t i = 0; i < compare->n; i++) {
        struct pair *pair = &compare->pairs[i];
        if (task_equal(&pair->task, task))
            return pair;
    }
    if (compare->n == compare->cap) {
        compare->cap = compare->cap ? compare->cap * 2 : 256;
        compare->pairs = xrealloc(compare->pairs, compare->cap * sizeof *compare->pairs);
    }
    compare->pairs[compare->n] = (struct pair){.task = *task};
    return &compare->pairs[compare->n++];
}

static bool row_take(void *ctx, const struct winner_row *row, struct err *err)
{
    struct compare *compare = ctx;
    struct task task = {.kernel = project_kernel(&compare->project, row->kernel_name, NULL)};
    struct config config;
    (void)err;
    if (!task.kernel || (compare->kernel && strcmp(compare->kernel, row->kernel_name) != 0) ||
        !dims_parse(task.kernel, row->dims, task.dims, NULL) ||
        !config_parse(task.kernel, row->config, &config, NULL))
        return true;
    snprintf(task.dtype, sizeof task.dtype, "%s", row->dtype);
    struct pair *pair = pair_of(compare, &task);
    pair->configs[compare->side] = config;
    pair->has[compare->side] = true;
    return true;
}

static bool winners_read(struct compare *compare, const char *path, int side, struct err *err)
{
    struct store *store = store_open(path, true, err);
    compare->side = side;
    bool fine = store && store_winners(store, compare->device_open.env.gpu_slug, NULL, row_take,
                                       compare, err);
    if (store)
        store_close(store);
    return fine;
}

static bool pair_is_same(const struct pair *pair)
{
    return config_equal(pair->task.kernel, &pair->configs[0], &pair->configs[1]);
}

static bool pairs_measure(struct compare *compare, struct err *err)
{
    struct device_options options = {.cache = compare->cache};
    struct evaluator *evaluator = device_evaluator(&compare->device_open, &options, err);
    bool fine = evaluator != NULL;
    for (size_t i = 0; fine && i < compare->n && !*compare->stop; i++) {
        struct pair *pair = &compare->pairs[i];
        if (!pair->has[0] || !pair->has[1] || pair_is_same(pair))
            continue;
        log_progress("%zu of %zu tasks", i, compare->n);
        fine = evaluator->final(evaluator, &pair->task, pair->configs, 2, (int)compare->rounds,
                                pair->trials, err);
    }
    log_progress("%s", "");
    if (evaluator)
        evaluator->free(evaluator);
    return fine;
}

/* B's time over A's, less 1; NaN when it was not measured. */
static double difference(const struct pair *pair)
{
    const struct trial *a = &pair->trials[0], *b = &pair->trials[1];
    double ratios[SAMPLES_MAX];
    size_t n = a->n_samples < b->n_samples ? a->n_samples : b->n_samples;
    if (pair_is_same(pair))
        return 0;
    if (a->status != TRIAL_OK || b->status != TRIAL_OK || n == 0)
        return NAN;
    for (size_t i = 0; i < n; i++)
        ratios[i] = b->samples_us[i] / a->samples_us[i];
    struct trial paired = {.status = TRIAL_OK, .n_samples = n};
    memcpy(paired.samples_us, ratios, n * sizeof *ratios);
    trial_finish(&paired);
    return paired.median_us - 1;
}

struct summary {
    size_t n, same, alike, a_faster, b_faster, failed;
    double log_sum;
};

static void summary_count(struct summary *summary, const struct pair *pair)
{
    double by = difference(pair);
    summary->n++;
    if (isnan(by)) {
        summary->failed++;
        return;
    }
    summary->same += pair_is_same(pair);
    summary->alike += fabs(by) <= ALIKE;
    summary->a_faster += by > ALIKE;
    summary->b_faster += by < -ALIKE;
    summary->log_sum += log1p(by);
}

static void pair_print(struct table *table, const struct pair *pair)
{
    char dims[TASK_TEXT_MAX], a[CONFIG_TEXT_MAX], b[CONFIG_TEXT_MAX];
    const struct kernel *kernel = pair->task.kernel;
    double by = difference(pair);
    table_row(table);
    table_cell(table, "%s", kernel->name);
    table_cell(table, "%s", pair->task.dtype);
    table_cell(table, "%s", dims_format(kernel, pair->task.dims, dims, sizeof dims));
    table_cell(table, "%.3f", pair->trials[0].median_us);
    table_cell(table, "%.3f", pair->trials[1].median_us);
    table_cell(table, isnan(by) ? "-" : "%+.2f", by * 100);
    table_cell(table, "%s", config_format(kernel, &pair->configs[0], a, sizeof a));
    table_cell(table, "%s", config_format(kernel, &pair->configs[1], b, sizeof b));
    table_cell(table, "%.0f", pair->trials[0].clock_mhz);
    table_cell(table, "%.0f", pair->trials[1].clock_mhz);
}

static void report(const struct compare *compare, enum table_format format)
{
    static const char *const columns[] = {"kernel", "dtype",    "dims",     "a_us",  "b_us",
                                          "pct",    "a_config", "b_config", "a_mhz", "b_mhz"};
    struct summary summary = {0};
    struct table table;
    table_init(&table, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < compare->n; i++) {
        const struct pair *pair = &compare->pairs[i];
        if (!pair->has[0] || !pair->has[1])
            continue;
        summary_count(&summary, pair);
        if (!pair_is_same(pair))
            pair_print(&table, pair);
    }
    table_print(&table, format, stdout);
    table_finish(&table);
    size_t n = summary.n - summary.failed;
    fprintf(stderr,
            "%zu tasks in both: %zu the same config, %zu (%.1f %%) within %g %% of each other, A "
            "faster in %zu, B in %zu, %zu not measured; B takes %.4f of A's time in the geometric "
            "mean\n",
            summary.n, summary.same, summary.alike,
            summary.n ? 100.0 * (double)summary.alike / (double)summary.n : 0, ALIKE * 100,
            summary.a_faster, summary.b_faster, summary.failed,
            n ? exp(summary.log_sum / (double)n) : 1);
}

static int compare_stores(struct compare *compare, char **paths)
{
    struct err err = {0};
    enum table_format format;
    if (!table_format_parse(compare->format, &format, &err))
        return command_refused("compare", &err);
    if (!project_open(&compare->project, &err) ||
        !device_open_one(&compare->device_open, compare->device, &compare->project, &err))
        return command_failed("compare", &err);
    if (!compare->cache)
        compare->cache = cache_default(&compare->project.arena);
    if (!winners_read(compare, paths[0], 0, &err) || !winners_read(compare, paths[1], 1, &err) ||
        !pairs_measure(compare, &err))
        return command_failed("compare", &err);
    report(compare, format);
    return *compare->stop ? STATUS_FAILED : STATUS_DONE;
}

int cmd_compare(int argc, char **argv)
{
    struct compare *compare = xcalloc(1, sizeof *compare);
    compare->device = "cuda:0";
    compare->format = "table";
    compare->rounds = 31;
    const struct option_row options[] = {
        {"--device", "DEV", "cuda:N (default cuda:0) or replay:GPU", OPTION_TEXT, &compare->device,
         0, 0},
        {"--kernel", "K", "only this kernel", OPTION_TEXT, &compare->kernel, 0, 0},
        {"--rounds", "N", "interleaved samples of each, default 31", OPTION_INT, &compare->rounds,
         3, SAMPLES_MAX},
        {"--cache", "DIR", "of cubins, default ~/.cache/warptune", OPTION_TEXT, &compare->cache, 0,
         0},
        {"--format", "F", "table (default), csv, json or md", OPTION_TEXT, &compare->format, 0, 0},
    };
    const struct usage usage = {
        "compare", "A B", about, example, options, sizeof options / sizeof *options, 2, 2};
    size_t n_operands;
    int status;
    if (options_parse(&usage, argc, argv, &n_operands, &status)) {
        compare->stop = stop_catch();
        status = compare_stores(compare, argv);
        device_close(&compare->device_open);
        project_close(&compare->project);
    }
    free(compare->pairs);
    free(compare);
    return status;
}
