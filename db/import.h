/* SPDX-License-Identifier: MIT */
/* A folder of text results while it is read: import.c cuts the files into cells, import_rows.c
 * knows what a row means and refuses what no export writes. */
#pragma once
#include "db/sql.h"
#include "db/text.h"

enum { CELLS_MAX = 24 };

/* A row of env.csv, under the two names that other rows may give it: the long one tells apart
 * environments that share the short one. */
struct import_env {
    const char *brief, *full;
    int64_t id;
    struct import_env *next;
};

struct reader {
    struct store *store;
    struct arena *arena;
    const char *path, *folder;
    const char *paths[N_FILES];
    char *texts[N_FILES]; /* cut in place while they are read */
    int line;
    const char *cells[CELLS_MAX];
    int n;
    struct import_env *envs;
    char gpu_slug[32]; /* a folder's results are one GPU's */
    char uid[64];      /* of these files: they are taken once */
    int64_t run;       /* 0 until a row needs it */
    struct err *err;
};

/* err as "file:line: what"; always false. */
bool import_bad(struct reader *r, const char *what);

/* The row in r->cells into the store; false and err where it is none that an export writes. */
bool import_env(struct reader *r);
bool import_winner(struct reader *r);
bool import_trial(struct reader *r);
bool import_cover(struct reader *r);
bool import_edge(struct reader *r);
