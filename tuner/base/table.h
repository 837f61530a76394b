/* SPDX-License-Identifier: MIT */
/* Rows of text cells, printed for a person (table, md) or a script (csv, json). */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "tuner/base/arena.h"

struct err;

enum table_format { TABLE_TEXT, TABLE_CSV, TABLE_JSON, TABLE_MD };

struct table {
    struct arena arena;
    size_t n_columns, n_rows, rows_cap;
    const char **columns; /* borrowed names: lower_snake_case with unit */
    char ***rows;
};

void table_init(struct table *table, const char *const *columns, size_t n_columns);
void table_finish(struct table *table);
void table_row(struct table *table); /* begin a row of empty cells */
/* Set the next cell of the last row. A cell that parses as a number is right-aligned, and bare in
 * JSON. */
__attribute__((format(printf, 2, 3))) void table_cell(struct table *table, const char *format, ...);
void table_print(const struct table *table, enum table_format format, FILE *to);
/* "table", "csv", "json" or "md". */
bool table_format_parse(const char *word, enum table_format *out, struct err *err);
