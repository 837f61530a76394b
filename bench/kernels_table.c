/* SPDX-License-Identifier: MIT */
/* One row a product; a failed one carries its reason and takes no part in a mean. */
#include "bench/kernels_table.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/err.h"

static const double THROTTLED = 0.95, APART = 0.03;

static const char *const columns[] = {"kernel",
                                      "config",
                                      "source",
                                      "run_type",
                                      "model",
                                      "op",
                                      "m",
                                      "n",
                                      "k",
                                      "bias",
                                      "us",
                                      "spread_pct",
                                      "sm_mhz",
                                      "tops",
                                      "gb_per_s",
                                      "pct_of_limit",
                                      "limit",
                                      "peer",
                                      "peer_us",
                                      "peer_spread_pct",
                                      "peer_sm_mhz",
                                      "peer_algo",
                                      "peer_algos",
                                      "difference",
                                      "peer_reason",
                                      "ratio",
                                      "peer2",
                                      "peer2_us",
                                      "peer2_spread_pct",
                                      "peer2_sm_mhz",
                                      "peer2_algo",
                                      "peer2_algos",
                                      "difference2",
                                      "peer2_reason",
                                      "ratio2",
                                      "ratio_to_faster",
                                      "throttled",
                                      "samples",
                                      "turn_ms",
                                      "launches",
                                      "copies",
                                      "reason"};
enum { N_COLUMNS = sizeof columns / sizeof *columns };

double row_ratio(const struct kernels_row *row, int which)
{
    double first = row->peers[0].side.us, second = row->peers[1].side.us;
    if (row->ours.us <= 0)
        return 0;
    if (which < ROW_PEERS)
        return row->peers[which].side.us / row->ours.us;
    return row->is_choice && first > 0 && second > 0 ? fmin(first, second) / row->ours.us : 0;
}

static bool is_low(const struct kernels_side *side, double most)
{
    return side->us > 0 && side->mhz > 0 && most > 0 && side->mhz < THROTTLED * most;
}

const char *row_throttled(const struct kernels_row *row, char *text, size_t size)
{
    const char *const names[] = {"peer", "peer2"};
    bool apart = false;
    size_t n =
        (size_t)snprintf(text, size, "%s", is_low(&row->ours, row->clock_max_mhz) ? "ours" : "");
    for (int p = 0; p < ROW_PEERS; p++) {
        const struct kernels_side *side = &row->peers[p].side;
        if (is_low(side, row->clock_max_mhz) && n < size)
            n += (size_t)snprintf(text + n, size - n, "%s%s", n ? ", " : "", names[p]);
        apart = apart ||
                (side->mhz > 0 && row->ours.mhz > 0 && fabs(side->mhz / row->ours.mhz - 1) > APART);
    }
    if (apart && n < size)
        snprintf(text + n, size - n, "%sclocks apart", n ? "; " : "");
    return text;
}

static void number(struct table *t, int digits, double value)
{
    table_cell(t, isfinite(value) && value > 0 ? "%.*f" : "", digits, value);
}

static void side_cells(struct table *t, const struct kernels_side *side)
{
    number(t, 2, side->us);
    table_cell(t, side->us > 0 ? "%.1f" : "", side->spread_pct);
    number(t, 0, side->us > 0 ? side->mhz : 0);
}

static double pct_of_limit(const struct kernels_row *row)
{
    return row->ours.us > 0 ? fmax(row->compute_us, row->read_us) / row->ours.us * 100 : 0;
}

static void peer_cells(struct table *t, const struct kernels_row *row, int p)
{
    const struct kernels_peer *peer = &row->peers[p];
    table_cell(t, "%s", peer->name);
    side_cells(t, &peer->side);
    table_cell(t, "%s", peer->algorithm);
    number(t, 0, peer->n_algorithms);
    table_cell(t, peer->side.us > 0 ? "%.5f" : "", peer->difference);
    table_cell(t, "%s", peer->reason);
    number(t, 3, row_ratio(row, p));
}

static void wide_row(struct table *t, const struct kernels_row *row)
{
    char text[64];
    double us = row->ours.us;
    table_row(t);
    table_cell(t, "%s", row->kernel);
    table_cell(t, "%s", row->config);
    table_cell(t, "%s", row->source);
    table_cell(t, "%s", row->run_type);
    table_cell(t, "%s", row->model);
    table_cell(t, "%s", row->op);
    table_cell(t, "%lld", (long long)row->m);
    table_cell(t, "%lld", (long long)row->n);
    table_cell(t, "%lld", (long long)row->k);
    table_cell(t, "%lld", (long long)row->bias);
    side_cells(t, &row->ours);
    number(t, 1, us > 0 ? row->flops / us / 1e6 : 0);
    number(t, 0, us > 0 ? row->weight_bytes / us / 1e3 : 0);
    number(t, 1, pct_of_limit(row));
    table_cell(t, "%s", row->compute_us > row->read_us ? "tensor peak" : "weights read");
    for (int p = 0; p < ROW_PEERS; p++)
        peer_cells(t, row, p);
    number(t, 3, row_ratio(row, ROW_PEERS));
    table_cell(t, "%s", row_throttled(row, text, sizeof text));
    number(t, 0, row->n_samples);
    number(t, 0, row->turn_ms);
    number(t, 0, row->n_launches);
    number(t, 0, row->n_copies);
    table_cell(t, "%s", row->reason);
}

static struct kernels_mean *mean_of(struct kernels_mean *means, size_t *n, const char *model,
                                    const struct kernels_row *row)
{
    for (size_t i = 0; i < *n; i++)
        if (means[i].m == row->m && strcmp(means[i].model, model) == 0)
            return &means[i];
    struct kernels_mean *mean = &means[(*n)++];
    *mean = (struct kernels_mean){.m = row->m};
    snprintf(mean->model, sizeof mean->model, "%s", model);
    snprintf(mean->run_type, sizeof mean->run_type, "%s", row->run_type);
    return mean;
}

/* Sums of logarithms for now. */
static void mean_add(struct kernels_mean *mean, const struct kernels_row *row)
{
    for (int i = 0; i < ROW_RATIOS; i++) {
        double ratio = row_ratio(row, i);
        if (ratio > 0) {
            mean->ratio[i] += log(ratio);
            mean->n[i]++;
        }
    }
}

size_t kernels_means(const struct kernels_row *rows, size_t n_rows, struct kernels_mean *out)
{
    size_t n = 0, n_models = 1;
    for (size_t i = 0; i < n_rows; i++) {
        mean_add(mean_of(out, &n, rows[i].model, &rows[i]), &rows[i]);
        n_models += strcmp(rows[i].model, rows[0].model) != 0;
    }
    for (size_t i = 0; n_models > 1 && i < n_rows; i++)
        mean_add(mean_of(out, &n, "all", &rows[i]), &rows[i]);
    for (size_t i = 0; i < n; i++)
        for (int r = 0; r < ROW_RATIOS; r++)
            out[i].ratio[r] = out[i].n[r] ? exp(out[i].ratio[r] / out[i].n[r]) : 0;
    return n;
}

static int mean_points(const struct kernels_mean *mean)
{
    return mean->n[0] > mean->n[1] ? mean->n[0] : mean->n[1];
}

/* A row of the wide table that has little but its ratios. */
static void mean_row(struct table *t, const struct kernels_mean *mean)
{
    table_row(t);
    for (int c = 0; c < N_COLUMNS; c++) {
        const char *name = columns[c];
        if (strcmp(name, "op") == 0)
            table_cell(t, "%s", "geomean");
        else if (strcmp(name, "model") == 0)
            table_cell(t, "%s", mean->model);
        else if (strcmp(name, "run_type") == 0)
            table_cell(t, "%s", mean->run_type);
        else if (strcmp(name, "m") == 0)
            table_cell(t, "%lld", (long long)mean->m);
        else if (strcmp(name, "ratio") == 0)
            number(t, 3, mean->ratio[0]);
        else if (strcmp(name, "ratio2") == 0)
            number(t, 3, mean->ratio[1]);
        else if (strcmp(name, "ratio_to_faster") == 0)
            number(t, 3, mean->ratio[ROW_PEERS]);
        else if (strcmp(name, "reason") == 0)
            table_cell(t, "of %d", mean_points(mean));
        else
            table_cell(t, "%s", "");
    }
}

static struct kernels_mean *means_new(const struct kernels_row *rows, size_t n_rows, size_t *n)
{
    struct kernels_mean *means = xcalloc(n_rows * 2 + 1, sizeof *means);
    *n = kernels_means(rows, n_rows, means);
    return means;
}

static void wide(struct table *t, const struct kernels_row *rows, size_t n)
{
    size_t n_means;
    struct kernels_mean *means = means_new(rows, n, &n_means);
    table_init(t, columns, N_COLUMNS);
    for (size_t i = 0; i < n; i++)
        wide_row(t, &rows[i]);
    for (size_t i = 0; i < n_means; i++)
        if (mean_points(&means[i]))
            mean_row(t, &means[i]);
    free(means);
}

/* Columns of a table for people: those of a second peer only where there is one. */
static size_t add_names(const char **names, size_t n, const char *const *more, size_t n_more)
{
    for (size_t i = 0; i < n_more; i++)
        names[n++] = more[i];
    return n;
}

static void short_row(struct table *t, const struct kernels_row *row)
{
    char text[64];
    const char *note = row->reason[0]            ? row->reason
                       : row->peers[0].reason[0] ? row->peers[0].reason
                                                 : row->peers[1].reason;
    row_throttled(row, text, sizeof text);
    table_row(t);
    table_cell(t, "%s", row->model);
    table_cell(t, "%s", row->op);
    table_cell(t, "%lld", (long long)row->m);
    table_cell(t, "%lld", (long long)row->n);
    table_cell(t, "%lld", (long long)row->k);
    number(t, 2, row->ours.us);
    number(t, 0, row->ours.mhz);
    number(t, 1, row->ours.us > 0 ? row->flops / row->ours.us / 1e6 : 0);
    number(t, 1, pct_of_limit(row));
    for (int p = 0; p < row->n_peers; p++) {
        number(t, 2, row->peers[p].side.us);
        number(t, 0, row->peers[p].side.mhz);
        number(t, 3, row_ratio(row, p));
    }
    if (row->is_choice)
        number(t, 3, row_ratio(row, ROW_PEERS));
    table_cell(t, "%s%s%s%s", text[0] ? "throttled: " : "", text, text[0] && *note ? "; " : "",
               note);
}

/* All rows of a run have as many peers. */
static void short_table(const struct kernels_row *rows, size_t n, enum table_format format,
                        FILE *to)
{
    static const char *const ours[] = {"model", "op",     "m",    "n",           "k",
                                       "us",    "sm_mhz", "tops", "pct_of_limit"},
                             *const peers[][3] = {{"peer_us", "peer_sm_mhz", "ratio"},
                                                  {"peer2_us", "peer2_sm_mhz", "ratio2"}},
                             *const last[] = {"ratio_to_faster", "note"};
    const char *names[32];
    bool is_choice = n && rows[0].is_choice;
    size_t n_names = add_names(names, 0, ours, sizeof ours / sizeof *ours);
    struct table t;
    for (int p = 0; n && p < rows[0].n_peers; p++)
        n_names = add_names(names, n_names, peers[p], 3);
    n_names = add_names(names, n_names, last + !is_choice, is_choice ? 2 : 1);
    table_init(&t, names, n_names);
    for (size_t i = 0; i < n; i++)
        short_row(&t, &rows[i]);
    table_print(&t, format, to);
    table_finish(&t);
}

static void print_means(const struct kernels_row *rows, size_t n_rows, enum table_format format,
                        FILE *to)
{
    static const char *const names[] = {"model", "m",      "products",
                                        "ratio", "ratio2", "ratio_to_faster"};
    struct table t;
    size_t n, n_ratios = n_rows && rows[0].is_choice ? 3 : n_rows ? (size_t)rows[0].n_peers : 0;
    struct kernels_mean *means = means_new(rows, n_rows, &n);
    table_init(&t, names, 3 + n_ratios);
    for (size_t i = 0; i < n; i++) {
        if (mean_points(&means[i]) == 0)
            continue;
        table_row(&t);
        table_cell(&t, "%s", means[i].model);
        table_cell(&t, "%lld", (long long)means[i].m);
        table_cell(&t, "%d", mean_points(&means[i]));
        for (size_t r = 0; r < n_ratios; r++)
            number(&t, 3, means[i].ratio[r]);
    }
    if (t.n_rows) {
        fputs("\nGeometric means of the ratios\n", to);
        table_print(&t, format, to);
    }
    table_finish(&t);
    free(means);
}

static void print_head(const struct kernels_row *row, const char *device, FILE *to)
{
    fprintf(to, "%s on %s; ratio: the peer's time over ours\n", row->run_type, device);
    for (int p = 0; p < row->n_peers; p++)
        fprintf(to, "peer%s: %s\n", p ? "2" : "", row->peers[p].name);
    putc('\n', to);
}

void kernels_print(const struct kernels_row *rows, size_t n, const char *device,
                   enum table_format format, FILE *to)
{
    struct table t;
    if (format == TABLE_TEXT || format == TABLE_MD) {
        if (n)
            print_head(&rows[0], device, to);
        short_table(rows, n, format, to);
        print_means(rows, n, format, to);
        return;
    }
    wide(&t, rows, n);
    table_print(&t, format, to);
    table_finish(&t);
}

bool kernels_csv(const char *path, const struct kernels_row *rows, size_t n, struct err *err)
{
    struct table t;
    FILE *file = fopen(path, "w");
    if (!file)
        return err_set(err, "%s: cannot be written", path);
    wide(&t, rows, n);
    table_print(&t, TABLE_CSV, file);
    table_finish(&t);
    return fclose(file) == 0 || err_set(err, "%s: cannot be written whole", path);
}
