/* SPDX-License-Identifier: MIT */
/* What export writes and import reads: one file a kind of row, its columns those of its query. */
#pragma once

enum { N_FILES = 5, N_NEEDED = 3 }; /* the first results had no more */

struct text_file {
    const char *name;
    int n_first;     /* columns that it had at first, if later ones were added; 0: all */
    const char *sql; /* ?1 the GPU's slug, ?2 the kernels whose every trial is meant, ?3 not
                        empty: as store_export's newest */
};
/* env, winners, trials, cover, edges */
extern const struct text_file text_files[N_FILES];
