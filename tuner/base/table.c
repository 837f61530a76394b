/* SPDX-License-Identifier: MIT */
/* A table keeps text only; whether a cell is a number is asked when it is printed. */
#include "tuner/base/table.h"

#include <assert.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/err.h"
#include "tuner/base/str.h"

void table_init(struct table *table, const char *const *columns, size_t n_columns)
{
    *table = (struct table){.n_columns = n_columns};
    table->columns = arena_alloc(&table->arena, n_columns * sizeof *table->columns);
    for (size_t i = 0; i < n_columns; i++)
        table->columns[i] = arena_strdup(&table->arena, columns[i]);
}

void table_finish(struct table *table)
{
    free(table->rows);
    arena_finish(&table->arena);
    *table = (struct table){0};
}

void table_row(struct table *table)
{
    if (table->n_rows == table->rows_cap) {
        table->rows_cap = table->rows_cap * 2 + 16;
        table->rows = xrealloc(table->rows, table->rows_cap * sizeof *table->rows);
    }
    table->rows[table->n_rows++] =
        arena_alloc(&table->arena, (table->n_columns + 1) * sizeof(char *));
}

void table_cell(struct table *table, const char *format, ...)
{
    char text[4096];
    va_list ap;
    assert(table->n_rows);
    char **row = table->rows[table->n_rows - 1];
    size_t at = 0;
    while (row[at])
        at++;
    assert(at < table->n_columns);
    va_start(ap, format);
    vsnprintf(text, sizeof text, format, ap);
    va_end(ap);
    row[at] = arena_strdup(&table->arena, text);
}

bool table_format_parse(const char *word, enum table_format *out, struct err *err)
{
    static const char *const words[] = {"table", "csv", "json", "md"};
    for (int i = 0; i < 4; i++)
        if (strcmp(word, words[i]) == 0) {
            *out = (enum table_format)i;
            return true;
        }
    return err_set(err, "'%s' is no format: expected table, csv, json or md", word);
}

static const char *cell(const struct table *table, size_t row, size_t column)
{
    return table->rows[row][column] ? table->rows[row][column] : "";
}

static bool is_number(const char *text)
{
    double unused;
    return parse_f64(text, &unused);
}

/* Display width: UTF-8 continuation bytes take no column. */
static size_t width(const char *text)
{
    size_t n = 0;
    for (; *text; text++)
        n += ((unsigned char)*text & 0xc0) != 0x80;
    return n;
}

static void padded(const char *text, size_t to, bool right, FILE *f)
{
    size_t w = width(text);
    if (right)
        fprintf(f, "%*s", (int)(to > w ? to - w : 0), "");
    fputs(text, f);
    if (!right)
        fprintf(f, "%*s", (int)(to > w ? to - w : 0), "");
}

static size_t *widths_of(const struct table *table)
{
    size_t *widths = xcalloc(table->n_columns, sizeof *widths);
    for (size_t c = 0; c < table->n_columns; c++) {
        widths[c] = width(table->columns[c]);
        for (size_t r = 0; r < table->n_rows; r++)
            if (width(cell(table, r, c)) > widths[c])
                widths[c] = width(cell(table, r, c));
    }
    return widths;
}

/* Text and Markdown differ in the separators only. */
static void print_aligned(const struct table *table, bool md, FILE *f)
{
    size_t *widths = widths_of(table);
    const char *open = md ? "| " : "", *between = md ? " | " : "  ", *close = md ? " |" : "";
    for (size_t line = 0; line < table->n_rows + (md ? 2 : 1); line++) {
        fputs(open, f);
        for (size_t c = 0; c < table->n_columns; c++) {
            size_t r = line - (md ? 2 : 1);
            const char *text = line == 0         ? table->columns[c]
                               : md && line == 1 ? "---"
                                                 : cell(table, r, c);
            bool last = c + 1 == table->n_columns && !md;
            bool right = line >= (md ? 2u : 1u) && is_number(text);
            padded(text, last && !right ? 0 : widths[c], right, f);
            if (c + 1 < table->n_columns)
                fputs(between, f);
        }
        fprintf(f, "%s\n", close);
    }
    free(widths);
}

static void csv_cell(const char *text, FILE *f)
{
    if (!strpbrk(text, ",\"\r\n")) {
        fputs(text, f);
        return;
    }
    fputc('"', f);
    for (; *text; text++) {
        if (*text == '"')
            fputc('"', f);
        fputc(*text, f);
    }
    fputc('"', f);
}

static void print_csv(const struct table *table, FILE *f)
{
    for (size_t c = 0; c < table->n_columns; c++) {
        csv_cell(table->columns[c], f);
        fputc(c + 1 < table->n_columns ? ',' : '\n', f);
    }
    for (size_t r = 0; r < table->n_rows; r++)
        for (size_t c = 0; c < table->n_columns; c++) {
            csv_cell(cell(table, r, c), f);
            fputc(c + 1 < table->n_columns ? ',' : '\n', f);
        }
}

static void json_text(const char *text, FILE *f)
{
    fputc('"', f);
    for (; *text; text++) {
        if (*text == '"' || *text == '\\')
            fprintf(f, "\\%c", *text);
        else if ((unsigned char)*text < ' ')
            fprintf(f, "\\u%04x", *text);
        else
            fputc(*text, f);
    }
    fputc('"', f);
}

/* JSON allows no ".5", "1." or "01" as a number. */
static bool is_json_number(const char *text)
{
    const char *p = *text == '-' ? text + 1 : text;
    size_t n = strlen(p);
    return is_number(text) && strspn(p, "0123456789.eE+-") == n && *p != '.' && p[n - 1] != '.' &&
           !(p[0] == '0' && p[1] >= '0' && p[1] <= '9');
}

static void print_json(const struct table *table, FILE *f)
{
    fputs("[", f);
    for (size_t r = 0; r < table->n_rows; r++) {
        fputs(r ? ",\n {" : "\n {", f);
        for (size_t c = 0; c < table->n_columns; c++) {
            const char *text = cell(table, r, c);
            json_text(table->columns[c], f);
            fputs(": ", f);
            if (is_json_number(text))
                fputs(text, f);
            else
                json_text(text, f);
            fputs(c + 1 < table->n_columns ? ", " : "}", f);
        }
    }
    fputs("\n]\n", f);
}

void table_print(const struct table *table, enum table_format format, FILE *to)
{
    if (format == TABLE_CSV)
        print_csv(table, to);
    else if (format == TABLE_JSON)
        print_json(table, to);
    else
        print_aligned(table, format == TABLE_MD, to);
}
