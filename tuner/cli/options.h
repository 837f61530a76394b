/* SPDX-License-Identifier: MIT */
/* A command's options as a table: one row gives the parsing, its errors and a line of --help. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum option_kind { OPTION_FLAG, OPTION_TEXT, OPTION_INT, OPTION_SEED };

struct option_row {
    const char *name;  /* "--budget" */
    const char *value; /* "N", what --help calls it; NULL for a flag */
    const char *help;
    enum option_kind kind;
    void *to; /* bool, const char *, int64_t or uint64_t by kind; holds the default before */
    int64_t min, max; /* of OPTION_INT */
};

struct usage {
    const char *command;  /* "tune" */
    const char *operands; /* "SRC..." or "" */
    const char *about;    /* what it does, a few lines */
    const char *example;  /* commands to copy, one a line */
    const struct option_row *options;
    size_t n_options;
    size_t n_operands_min, n_operands_max;
};

/* Leaves operands in argv[0..*n_operands). True: go on. False: return *status, everything was said:
 * 0 after --help on stdout, 2 after a message on stderr. */
bool options_parse(const struct usage *usage, int argc, char **argv, size_t *n_operands,
                   int *status);
