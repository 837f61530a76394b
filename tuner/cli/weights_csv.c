/* SPDX-License-Identifier: MIT */
/* What `warptune-bench prefill|decode|generate --kernels --format csv` prints, one output or
 * several behind each other: the tables whose head has the columns op, kernel, count, recorded_us,
 * mode and dims count, other lines are passed over. No cell of these is quoted. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"
#include "tuner/base/err.h"
#include "tuner/base/file.h"
#include "tuner/base/str.h"
#include "tuner/cli/weights.h"

enum column {
    COLUMN_OP,
    COLUMN_KERNEL,
    COLUMN_COUNT,
    COLUMN_US,
    COLUMN_MODE,
    COLUMN_DIMS,
    COLUMNS
};
static const char *const names[COLUMNS] = {"op", "kernel", "count", "recorded_us", "mode", "dims"};

enum { CELLS_MAX = 32, STEPS_MAX = 1 << 20 };

struct reader {
    struct weights *weights;
    const struct project *project;
    const char *path;
    int64_t steps; /* how often a decode step counts */
    int at[COLUMNS];
    size_t n_cells; /* of the table we are in; 0 none */
    size_t line;
};

/* Cuts the line up in place; returns how many cells. */
static size_t cells_split(char *line, char *cells[CELLS_MAX])
{
    size_t n = 0;
    for (char *rest = line; rest && n < CELLS_MAX;) {
        char *comma = strchr(rest, ',');
        cells[n++] = rest;
        if (comma)
            *comma++ = '\0';
        rest = comma;
    }
    return n;
}

/* False: this line is no head. */
static bool head_read(char *const *cells, size_t n, int at[COLUMNS])
{
    size_t n_found = 0;
    for (size_t c = 0; c < COLUMNS; c++)
        for (size_t i = 0; i < n; i++)
            if (strcmp(cells[i], names[c]) == 0) {
                at[c] = (int)i;
                n_found++;
            }
    return n_found == COLUMNS;
}

static bool row_take(struct reader *reader, char *const *cells, struct err *err)
{
    struct mix_row row = {.op = {.layer = -1}, .dtype = reader->weights->dtypes[0]};
    int64_t dims[DIMS_MAX];
    const struct kernel *kernel =
        project_kernel(reader->project, cells[reader->at[COLUMN_KERNEL]], err);
    const char *us = cells[reader->at[COLUMN_US]], *count = cells[reader->at[COLUMN_COUNT]];
    if (!kernel || !dims_parse(kernel, cells[reader->at[COLUMN_DIMS]], dims, err))
        return err_wrap(err, "%s:%zu", reader->path, reader->line);
    if (!parse_i64(count, &row.launches) || row.launches < 1 ||
        (us[0] && (!parse_f64(us, &row.us) || row.us < 0)) || kernel->n_dims > OP_DIMS)
        return err_set(err, "%s:%zu: '%s' launches of '%s' us: expected two numbers", reader->path,
                       reader->line, count, us);
    row.phase =
        strcmp(cells[reader->at[COLUMN_MODE]], "prefill") == 0 ? PHASE_PREFILL : PHASE_DECODE;
    row.launches *= row.phase == PHASE_DECODE ? reader->steps : 1;
    row.op.operator_name = kernel->implements;
    row.op.label = arena_strdup(&reader->weights->arena, cells[reader->at[COLUMN_OP]]);
    row.op.n_dims = kernel->n_dims;
    for (size_t d = 0; d < kernel->n_dims; d++)
        row.op.dims[d] = (struct op_dim){kernel->dims[d].name, dims[d]};
    mix_row_add(&reader->weights->rows, &row);
    return true;
}

/* A table ends with the first line of another number of cells. */
static bool line_take(struct reader *reader, char *line, struct err *err)
{
    char *cells[CELLS_MAX];
    int at[COLUMNS];
    size_t n = cells_split(line, cells);
    reader->line++;
    if (head_read(cells, n, at)) {
        memcpy(reader->at, at, sizeof at);
        reader->n_cells = n;
        return true;
    }
    if (n != reader->n_cells)
        reader->n_cells = 0;
    return reader->n_cells == 0 || row_take(reader, cells, err);
}

/* "ops.csv:128": a decode step counts 128 times. */
static bool word_split(struct reader *reader, struct err *err)
{
    const char *word = reader->weights->word, *colon = strrchr(word, ':');
    char *path = arena_strdup(&reader->weights->arena, word);
    reader->steps = 1;
    reader->path = path;
    if (!colon || colon < strstr(word, ".csv"))
        return true;
    path[colon - word] = '\0';
    return (parse_i64(colon + 1, &reader->steps) && reader->steps >= 1 &&
            reader->steps <= STEPS_MAX) ||
           err_set(err, "--weight-by '%.80s': expected FILE.csv:STEPS, as in ops.csv:128", word);
}

bool weights_csv_read(struct weights *weights, const struct project *project, struct err *err)
{
    struct reader reader = {.weights = weights, .project = project};
    if (weights->n_models != 1 || weights->n_dtypes != 1)
        return err_set(err, "--weight-by %.80s: a file is of one model and run type; give one each",
                       weights->word);
    if (!word_split(&reader, err))
        return false;
    char *text = file_read(&weights->arena, reader.path, NULL, err);
    if (!text)
        return false;
    for (char *line = text, *next; line; line = next) {
        next = strchr(line, '\n');
        if (next)
            *next++ = '\0';
        if (!line_take(&reader, line, err))
            return false;
    }
    snprintf(weights->about, sizeof weights->about, "%.120s%s", reader.path,
             reader.steps > 1 ? ", its decode steps repeated" : "");
    return weights->rows.n > 0 ||
           err_set(err,
                   "%s: no table of operators; `warptune-bench generate --model M --kernels "
                   "--format csv` prints one",
                   reader.path);
}
