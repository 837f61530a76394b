/* SPDX-License-Identifier: MIT */
/* Kernel Tuner's cache (an object of rows by config text; a failure has a text for a time) and T4
 * (schema 1.0.0 of the AutoTuningAssociation: a list of results with an `invalidity`). */
#include <jansson.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/score/readers.h"

enum { COLUMNS_MOST = 64 };

/* Of one param: the values seen, ascending. */
struct column {
    const char *name;
    int64_t values[VALUES_MAX + 1];
    size_t n;
};

struct columns {
    struct column items[COLUMNS_MOST];
    size_t n;
};

static bool column_note(struct column *column, int64_t value)
{
    size_t at = 0;
    while (at < column->n && column->values[at] < value)
        at++;
    if (at < column->n && column->values[at] == value)
        return true;
    if (column->n > VALUES_MAX)
        return false;
    memmove(&column->values[at + 1], &column->values[at],
            (column->n - at) * sizeof *column->values);
    column->values[at] = value;
    column->n++;
    return true;
}

static bool value_of(const json_t *row, const char *name, int64_t *out)
{
    const json_t *value = json_object_get(row, name);
    if (json_is_boolean(value))
        *out = json_is_true(value);
    else if (json_is_integer(value))
        *out = json_integer_value(value);
    else
        return false;
    return true;
}

static bool columns_note(struct columns *columns, const json_t *row, struct err *err)
{
    for (size_t i = 0; i < columns->n; i++) {
        struct column *column = &columns->items[i];
        int64_t value;
        if (!value_of(row, column->name, &value))
            return err_set(err, "'%.40s' of a config is missing or not a whole number",
                           column->name);
        if (!column_note(column, value))
            return err_set(err, "param '%.40s' has more than %d values", column->name, VALUES_MAX);
    }
    return true;
}

/* Params with one value are left out. */
static bool params_fill(struct recording *recording, const struct columns *columns, struct err *err)
{
    for (size_t i = 0; i < columns->n; i++)
        if (columns->items[i].n > 1 &&
            !recording_param(recording, columns->items[i].name, columns->items[i].values,
                             columns->items[i].n, err))
            return false;
    return true;
}

static struct config config_of(const struct recording *recording, const json_t *row)
{
    struct config config = {0};
    for (size_t p = 0; p < recording->kernel.n_params; p++)
        value_of(row, recording->kernel.params[p].name, &config.values[p]);
    return config;
}

/* Summed times of a row, whatever of them there is. */
static double sum_of(const json_t *row, const char *const *names)
{
    double sum = 0;
    for (; *names; names++)
        sum += json_number_value(json_object_get(row, *names));
    return sum;
}

static bool cache_read(struct recording *recording, const json_t *root, struct err *err)
{
    static const char *const parts_ms[] = {"compile_time",   "verification_time", "benchmark_time",
                                           "framework_time", "strategy_time",     NULL};
    const json_t *names = json_object_get(root, "tune_params_keys"), *item;
    json_t *cache = json_object_get(root, "cache"), *row;
    const char *key;
    size_t i;
    struct columns columns = {0};
    if (!json_is_array(names) || json_array_size(names) > COLUMNS_MOST)
        return err_set(err, "'tune_params_keys' is missing or has more than %d entries",
                       COLUMNS_MOST);
    json_array_foreach(names, i, item) if (json_is_string(item)) columns.items[columns.n++].name =
        json_string_value(item);
    json_object_foreach(cache, key, row) if (!columns_note(&columns, row, err)) return false;
    if (!params_fill(recording, &columns, err))
        return false;
    json_object_foreach(cache, key, row)
    {
        struct config config = config_of(recording, row);
        const json_t *time = json_object_get(row, "time");
        double us = json_is_number(time) ? json_number_value(time) * 1e3 : 0;
        recording_add(recording, &config, us > 0 ? us : NAN, sum_of(row, parts_ms) / 1e3);
    }
    return true;
}

/* The value of the first objective, or of "time". */
static double t4_time(const json_t *result)
{
    const json_t *objective = json_array_get(json_object_get(result, "objectives"), 0), *item;
    const char *name = json_is_string(objective) ? json_string_value(objective) : "time";
    const char *invalidity = json_string_value(json_object_get(result, "invalidity"));
    size_t i;
    if (invalidity && strcmp(invalidity, "correct") != 0)
        return NAN;
    json_array_foreach(json_object_get(result, "measurements"), i, item)
    {
        const char *its = json_string_value(json_object_get(item, "name"));
        const json_t *value = json_object_get(item, "value");
        if (its && strcmp(its, name) == 0 && json_number_value(value) > 0)
            return json_number_value(value) * 1e3;
    }
    return NAN;
}

static double t4_cost_ms(const json_t *times)
{
    static const char *const parts[] = {
        "compilation_time", "compilation",    "framework", "search_algorithm",
        "validation",       "benchmark_time", NULL};
    double ms = sum_of(times, parts);
    const json_t *run;
    size_t i;
    json_array_foreach(json_object_get(times, "runtimes"), i, run) ms += json_number_value(run);
    return ms;
}

static bool t4_read(struct recording *recording, const json_t *results, struct err *err)
{
    json_t *first = json_object_get(json_array_get(results, 0), "configuration"), *result;
    const char *key;
    const json_t *unused;
    size_t i;
    struct columns columns = {0};
    json_object_foreach(first, key, unused) if (columns.n < COLUMNS_MOST) columns.items[columns.n++]
        .name = key;
    json_array_foreach(results, i,
                       result) if (!columns_note(&columns, json_object_get(result, "configuration"),
                                                 err)) return false;
    if (!params_fill(recording, &columns, err))
        return false;
    json_array_foreach(results, i, result)
    {
        struct config config = config_of(recording, json_object_get(result, "configuration"));
        recording_add(recording, &config, t4_time(result),
                      t4_cost_ms(json_object_get(result, "times")) / 1e3);
    }
    return true;
}

/* A cache is appended to while it is written, and closed at the end or never. */
static json_t *parse(struct str *text, struct err *err)
{
    json_error_t why;
    json_t *root = json_loadb(text->text, text->len, 0, &why);
    while (!root && text->len && strchr(" \r\n\t,", text->text[text->len - 1]))
        text->text[--text->len] = '\0';
    for (int i = 0; !root && i < 2; i++) {
        str_add(text, "}");
        root = json_loadb(text->text, text->len, 0, &why);
    }
    if (!root)
        err_set(err, "line %d: %.120s", why.line, why.text);
    return root;
}

bool json_read(struct recording *recording, struct str *text, struct err *err)
{
    json_t *root = parse(text, err);
    const json_t *results = json_object_get(root, "results");
    bool fine = root != NULL;
    if (fine && json_is_object(json_object_get(root, "cache")))
        fine = cache_read(recording, root, err);
    else if (fine && json_is_array(results))
        fine = t4_read(recording, results, err);
    else if (fine)
        fine = err_set(err, "neither a Kernel Tuner cache ('cache') nor a T4 file ('results')");
    json_decref(root);
    return fine;
}
