/* SPDX-License-Identifier: MIT */
/* One row a point; a failed one carries its reason. */
#include "bench/report.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

static const char *const columns[] = {
    "model",       "dtype",        "backend",  "mode",        "m",       "seqs",
    "ctx",         "tokens_per_s", "first_ms", "median_ms",   "mean_ms", "std_ms",
    "min_ms",      "max_ms",       "p95_ms",   "p99_ms",      "samples", "composed_ms",
    "unknown_ops", "memory_gb",    "peak_gb",  "reserved_gb", "kind",    "reason"};
enum { N_COLUMNS = sizeof columns / sizeof *columns };

static void ms_cell(struct table *t, bool there, double us)
{
    if (there)
        table_cell(t, "%.4f", us / 1e3);
    else
        table_cell(t, "%s", "");
}

static void point_row(struct table *t, const struct report_head *h, const struct point *p)
{
    const struct stats *s = &p->us;
    bool run = p->ok && !h->estimate;
    table_row(t);
    table_cell(t, "%s", h->model);
    table_cell(t, "%s", h->dtype);
    table_cell(t, "%s", h->backend);
    table_cell(t, "%s", p->mode);
    table_cell(t, "%lld", (long long)p->m);
    table_cell(t, "%lld", (long long)p->sequences);
    table_cell(t, "%lld", (long long)p->ctx);
    if (p->ok)
        table_cell(t, "%.1f", p->tokens_per_s);
    else
        table_cell(t, "%s", "");
    ms_cell(t, p->first_us > 0, p->first_us);
    ms_cell(t, p->ok, s->median);
    ms_cell(t, run, s->mean);
    ms_cell(t, run, s->std);
    ms_cell(t, run, s->min);
    ms_cell(t, run, s->max);
    ms_cell(t, run, s->p95);
    ms_cell(t, run, s->p99);
    table_cell(t, "%zu", s->n);
    ms_cell(t, p->composed_us > 0, p->composed_us);
    table_cell(t, "%zu", p->n_unknown);
    table_cell(t, "%.3f", (double)p->current_bytes / 1e9);
    table_cell(t, "%.3f", (double)p->peak_bytes / 1e9);
    table_cell(t, "%.3f", (double)p->reserved_bytes / 1e9);
    table_cell(t, "%s", !p->ok ? "failed" : h->estimate ? "estimate" : "measured");
    table_cell(t, "%s", p->reason);
}

static void fill(struct table *t, const struct report_head *h, const struct point *points, size_t n)
{
    table_init(t, columns, N_COLUMNS);
    for (size_t i = 0; i < n; i++)
        point_row(t, h, &points[i]);
}

/* What a person reads first; the files have every column. */
/* An estimate says how much of it was recorded for other shapes, whose times it takes as they are.
 */
static void note_cell(struct table *t, const struct report_head *h, const struct point *p)
{
    size_t n_near = 0;
    for (size_t i = 0; p->choices && i < p->n_ops; i++)
        n_near += p->choices[i].match < MATCH_EXACT;
    if (!p->ok)
        table_cell(t, "%s", p->reason);
    else if (!h->estimate)
        table_cell(t, "%s", "");
    else if (n_near)
        table_cell(t, "estimate; %zu of %zu operators by the times of neighbouring shapes", n_near,
                   p->n_ops);
    else
        table_cell(t, "%s", "estimate from recorded kernel times");
}

static void print_short(const struct report_head *h, const struct point *points, size_t n,
                        enum table_format format, FILE *to)
{
    static const char *const names[] = {
        "mode",   "m",           "tokens_per_s",         "first_ms", "median_ms",
        "p95_ms", "composed_ms", "measured_to_composed", "peak_gb",  "note"};
    struct table t;
    table_init(&t, names, sizeof names / sizeof *names);
    for (size_t i = 0; i < n; i++) {
        const struct point *p = &points[i];
        bool both = p->ok && !h->estimate && p->composed_us > 0 && p->n_unknown == 0;
        table_row(&t);
        table_cell(&t, "%s", p->mode);
        table_cell(&t, "%lld", (long long)p->m);
        table_cell(&t, p->ok ? "%.1f" : "", p->tokens_per_s);
        ms_cell(&t, p->first_us > 0, p->first_us);
        ms_cell(&t, p->ok, p->us.median);
        ms_cell(&t, p->ok && !h->estimate, p->us.p95);
        ms_cell(&t, p->composed_us > 0, p->composed_us);
        table_cell(&t, both ? "%.3f" : "", both ? p->us.median / p->composed_us : 0.0);
        table_cell(&t, "%.2f", (double)p->peak_bytes / 1e9);
        note_cell(&t, h, p);
    }
    table_print(&t, format, to);
    table_finish(&t);
}

void report_print(const struct report_head *head, const struct point *points, size_t n,
                  enum table_format format, FILE *to)
{
    if (format == TABLE_TEXT || format == TABLE_MD) {
        fprintf(to, "%s %s, backend %s, %s%s\n", head->model, head->dtype, head->backend,
                head->device, head->estimate ? " (estimate: nothing was run)" : "");
        print_short(head, points, n, format, to);
        return;
    }
    struct table t;
    fill(&t, head, points, n);
    table_print(&t, format, to);
    table_finish(&t);
}

static bool same_choice(const struct point *p, size_t a, size_t b)
{
    return p->choices[a].kernel == p->choices[b].kernel &&
           strcmp(p->pass.ops[a].label, p->pass.ops[b].label) == 0 &&
           config_equal(p->choices[a].kernel, &p->choices[a].config, &p->choices[b].config);
}

void report_kernels(const struct point *point, enum table_format format, FILE *to)
{
    static const char *const names[] = {"op",    "kernel",      "config", "match",
                                        "count", "recorded_us", "mode",   "dims"};
    struct table t;
    char config[CONFIG_TEXT_MAX], dims[TASK_TEXT_MAX];
    table_init(&t, names, sizeof names / sizeof *names);
    for (size_t i = 0; i < point->n_ops; i++) {
        const struct choice *c = &point->choices[i];
        size_t count = 0, first = i;
        for (size_t j = 0; j < point->n_ops; j++)
            if (same_choice(point, i, j)) {
                first = j < first ? j : first;
                count++;
            }
        if (first != i)
            continue;
        table_row(&t);
        table_cell(&t, "%s", point->pass.ops[i].label);
        table_cell(&t, "%s", c->kernel->name);
        table_cell(&t, "%s", config_format(c->kernel, &c->config, config, sizeof config));
        table_cell(&t, "%s", match_name(c->match));
        table_cell(&t, "%zu", count);
        table_cell(&t, c->median_us > 0 ? "%.2f" : "", c->median_us);
        table_cell(&t, "%s", point->mode);
        table_cell(&t, "%s", dims_format(c->kernel, c->dims, dims, sizeof dims));
    }
    table_print(&t, format, to);
    table_finish(&t);
}

static json_t *point_json(const struct table *t, size_t row)
{
    json_t *object = json_object();
    for (size_t c = 0; c < t->n_columns; c++) {
        const char *text = t->rows[row][c] ? t->rows[row][c] : "";
        char *end;
        double value = strtod(text, &end);
        bool number = *text && !*end;
        json_object_set_new(object, t->columns[c],
                            number  ? json_real(value)
                            : *text ? json_string(text)
                                    : json_null());
    }
    return object;
}

static json_t *kernels_json(const struct point *p)
{
    json_t *list = json_array();
    char config[CONFIG_TEXT_MAX];
    for (size_t i = 0; i < p->n_ops; i++) {
        const struct choice *c = &p->choices[i];
        json_array_append_new(
            list, json_pack("{s:s,s:i,s:s,s:s,s:s,s:f}", "op", p->pass.ops[i].label, "layer",
                            p->pass.ops[i].layer, "kernel", c->kernel->name, "config",
                            config_format(c->kernel, &c->config, config, sizeof config), "match",
                            match_name(c->match), "recorded_us", c->median_us));
    }
    return list;
}

bool report_json(const char *path, const struct report_head *head, const struct point *points,
                 size_t n, struct err *err)
{
    struct table t;
    json_t *root = json_object(), *list = json_array();
    fill(&t, head, points, n);
    for (size_t i = 0; i < n; i++) {
        json_t *point = point_json(&t, i);
        json_object_set_new(point, "kernels", kernels_json(&points[i]));
        json_array_append_new(list, point);
    }
    json_object_set_new(root, "device", json_string(head->device));
    json_object_set_new(root, "points", list);
    bool good = json_dump_file(root, path, JSON_INDENT(1)) == 0;
    json_decref(root);
    table_finish(&t);
    return good || err_set(err, "%s: cannot be written", path);
}

bool report_csv(const char *path, const struct report_head *head, const struct point *points,
                size_t n, struct err *err)
{
    struct table t;
    FILE *f = fopen(path, "w");
    if (!f)
        return err_set(err, "%s: cannot be written", path);
    fill(&t, head, points, n);
    table_print(&t, TABLE_CSV, f);
    table_finish(&t);
    return fclose(f) == 0 || err_set(err, "%s: cannot be written", path);
}
