/* SPDX-License-Identifier: MIT */
/* Parses `--name value`, `--name=value` and operands in any order; `--` ends the options. */
#include "tuner/cli/options.h"

#include <stdio.h>
#include <string.h>

#include "tuner/base/str.h"

static void help_print(const struct usage *usage, FILE *to)
{
    fprintf(to, "usage: warptune %s%s%s [options]\n\n%s\n\noptions:\n", usage->command,
            usage->operands[0] ? " " : "", usage->operands, usage->about);
    for (size_t i = 0; i < usage->n_options; i++) {
        char left[48];
        const struct option_row *row = &usage->options[i];
        snprintf(left, sizeof left, "%s%s%s", row->name, row->value ? " " : "",
                 row->value ? row->value : "");
        fprintf(to, "  %-24s %s\n", left, row->help);
    }
    fprintf(to, "  %-24s %s\n\nexample:\n%s\n", "--help", "print this", usage->example);
}

static bool refuse(const struct usage *usage, int *status, const char *what, const char *word)
{
    fprintf(stderr, "warptune %s: %s '%s': see `warptune %s --help`\n", usage->command, what, word,
            usage->command);
    *status = 2;
    return false;
}

static bool refuse_value(const struct usage *usage, const struct option_row *row, const char *value,
                         int *status)
{
    fprintf(stderr, "warptune %s: %s %s: expected a whole number from %lld to %lld\n",
            usage->command, row->name, value, (long long)row->min, (long long)row->max);
    *status = 2;
    return false;
}

static bool value_set(const struct usage *usage, const struct option_row *row, const char *value,
                      int *status)
{
    int64_t number;
    switch (row->kind) {
    case OPTION_FLAG:
        *(bool *)row->to = true;
        return true;
    case OPTION_TEXT:
        if (!value[0])
            return refuse(usage, status, "an empty value for", row->name);
        *(const char **)row->to = value;
        return true;
    case OPTION_INT:
        if (!parse_i64(value, &number) || number < row->min || number > row->max)
            return refuse_value(usage, row, value, status);
        *(int64_t *)row->to = number;
        return true;
    case OPTION_SEED:
        if (!parse_i64(value, &number) || number < 0)
            return refuse_value(usage, row, value, status);
        *(uint64_t *)row->to = (uint64_t)number;
        return true;
    }
    return false;
}

static const struct option_row *row_find(const struct usage *usage, const char *arg, size_t length)
{
    for (size_t i = 0; i < usage->n_options; i++)
        if (strlen(usage->options[i].name) == length &&
            strncmp(usage->options[i].name, arg, length) == 0)
            return &usage->options[i];
    return NULL;
}

/* argv[*at] starts with "--". */
static bool option_take(const struct usage *usage, int argc, char **argv, int *at, int *status)
{
    const char *arg = argv[*at], *equals = strchr(arg, '=');
    const struct option_row *row =
        row_find(usage, arg, equals ? (size_t)(equals - arg) : strlen(arg));
    if (!row)
        return refuse(usage, status, "unknown option", arg);
    if (row->kind == OPTION_FLAG)
        return equals ? refuse(usage, status, "no value is taken by", row->name)
                      : value_set(usage, row, NULL, status);
    if (!equals && *at + 1 >= argc)
        return refuse(usage, status, "a value is missing after", row->name);
    return value_set(usage, row, equals ? equals + 1 : argv[++*at], status);
}

bool options_parse(const struct usage *usage, int argc, char **argv, size_t *n_operands,
                   int *status)
{
    bool only_operands = false;
    *n_operands = 0;
    *status = 0;
    for (int i = 0; i < argc; i++)
        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0) {
            help_print(usage, stdout);
            return false;
        }
    for (int i = 0; i < argc; i++) {
        if (!only_operands && strcmp(argv[i], "--") == 0)
            only_operands = true;
        else if (only_operands || argv[i][0] != '-' || !argv[i][1])
            argv[(*n_operands)++] = argv[i];
        else if (!option_take(usage, argc, argv, &i, status))
            return false;
    }
    if (*n_operands > usage->n_operands_max)
        return refuse(usage, status, "too many words, from", argv[usage->n_operands_max]);
    if (*n_operands < usage->n_operands_min)
        return refuse(usage, status, "missing:", usage->operands);
    return true;
}
