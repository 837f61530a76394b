/* SPDX-License-Identifier: MIT */
/* Memory that is freed together. Out of memory ends the process with a message: no caller can do
 * better. A zeroed struct arena is a valid, empty arena. */
#pragma once
#include <stddef.h>

struct arena_block;
struct arena {
    struct arena_block *blocks;
};

/* Zeroed, aligned for any type, valid until arena_finish. */
void *arena_alloc(struct arena *arena, size_t bytes);
char *arena_strdup(struct arena *arena, const char *text);
__attribute__((format(printf, 2, 3))) char *arena_printf(struct arena *arena, const char *format,
                                                         ...);
void arena_finish(struct arena *arena);

/* calloc/realloc/strdup that never return NULL. */
void *xcalloc(size_t n, size_t bytes);
void *xrealloc(void *old, size_t bytes);
char *xstrdup(const char *text);
