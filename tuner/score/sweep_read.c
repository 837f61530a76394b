/* SPDX-License-Identifier: MIT */
/* A sweep as `warptune export --sweep` writes it: numbers and words without commas or quotes. Lines
 * that start with '#' say where it is from. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/score/readers.h"

enum { FIELDS_MOST = PARAMS_MAX + 8 };

/* Cuts a line at its commas, in place. */
static size_t fields_cut(char *line, char **fields)
{
    size_t n = 0;
    for (char *at = line; at && n < FIELDS_MOST;) {
        fields[n++] = at;
        at = strchr(at, ',');
        if (at)
            *at++ = '\0';
    }
    return n;
}

struct sweep {
    char *header[FIELDS_MOST];
    size_t n_header, us, status, cost;
    size_t params[PARAMS_MAX], n_params; /* their columns */
};

static bool header_read(struct sweep *sweep, char *line, struct err *err)
{
    sweep->n_header = fields_cut(line, sweep->header);
    sweep->us = sweep->status = sweep->cost = FIELDS_MOST;
    for (size_t i = 0; i < sweep->n_header; i++) {
        if (strcmp(sweep->header[i], "us") == 0)
            sweep->us = i;
        else if (strcmp(sweep->header[i], "status") == 0)
            sweep->status = i;
        else if (strcmp(sweep->header[i], "cost_s") == 0)
            sweep->cost = i;
        else if (sweep->n_params < PARAMS_MAX)
            sweep->params[sweep->n_params++] = i;
        else
            return err_set(err, "more than %d params", PARAMS_MAX);
    }
    return (sweep->us < FIELDS_MOST && sweep->status < FIELDS_MOST && sweep->cost < FIELDS_MOST) ||
           err_set(err, "not a sweep: its first row must name us, status and cost_s");
}

static bool row_read(struct recording *recording, const struct sweep *sweep, char *line,
                     size_t number, struct err *err)
{
    char *fields[FIELDS_MOST];
    struct config config = {0};
    double us, cost_s;
    if (fields_cut(line, fields) != sweep->n_header)
        return err_set(err, "line %zu has another number of fields than the first row", number);
    for (size_t p = 0; p < sweep->n_params; p++)
        if (!parse_i64(fields[sweep->params[p]], &config.values[p]))
            return err_set(err, "line %zu: '%.40s' is not a whole number", number,
                           fields[sweep->params[p]]);
    if (!parse_f64(fields[sweep->us], &us) || !parse_f64(fields[sweep->cost], &cost_s))
        return err_set(err, "line %zu: us and cost_s must be numbers", number);
    bool works = strcmp(fields[sweep->status], "OK") == 0 && us > 0;
    recording_add(recording, &config, works ? us : NAN, cost_s);
    return true;
}

static int value_order(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

/* The values that occur; nothing for a param with one. */
static bool param_fill(struct recording *recording, const char *name, size_t p, struct err *err)
{
    int64_t *values = xcalloc(recording->n + 1, sizeof *values);
    size_t n = 0;
    for (size_t i = 0; i < recording->n; i++)
        values[i] = recording->configs[i].values[p];
    qsort(values, recording->n, sizeof *values, value_order);
    for (size_t i = 0; i < recording->n; i++)
        if (n == 0 || values[n - 1] != values[i])
            values[n++] = values[i];
    bool fine = n < 2 || recording_param(recording, name, values, n, err);
    free(values);
    return fine;
}

/* A column of one value is no param: those behind it move up. */
static bool params_fill(struct recording *recording, const struct sweep *sweep, struct err *err)
{
    const size_t *n_params = &recording->kernel.n_params;
    for (size_t p = 0; p < sweep->n_params; p++) {
        size_t to = *n_params;
        if (!param_fill(recording, sweep->header[sweep->params[p]], p, err))
            return false;
        for (size_t i = 0; *n_params > to && i < recording->n; i++)
            recording->configs[i].values[to] = recording->configs[i].values[p];
    }
    for (size_t i = 0; i < recording->n; i++)
        memset(&recording->configs[i].values[*n_params], 0,
               (PARAMS_MAX - *n_params) * sizeof recording->configs[i].values[0]);
    return true;
}

bool sweep_read(struct recording *recording, struct str *text, struct err *err)
{
    struct sweep sweep = {0};
    size_t number = 0;
    if (strlen(text->text) != text->len)
        return err_set(err, "not a sweep: there is a NUL in it");
    for (char *line = text->text, *next; line; line = next) {
        next = strchr(line, '\n');
        if (next)
            *next++ = '\0';
        number++;
        if (line[0] == '#' || line[0] == '\0')
            continue;
        if (!(sweep.n_header ? row_read(recording, &sweep, line, number, err)
                             : header_read(&sweep, line, err)))
            return false;
    }
    if (!sweep.n_header)
        return err_set(err, "not a sweep: it has no row");
    return params_fill(recording, &sweep, err);
}
