/* SPDX-License-Identifier: MIT */
/* Bump allocation in blocks of 16 KiB; a larger request gets a block of its own. */
#include "tuner/base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK_BYTES = 16384 };

struct arena_block {
    struct arena_block *next;
    size_t used, size;
    max_align_t data[];
};

static void *must(void *p)
{
    if (p)
        return p;
    fputs("warptune: out of memory\n", stderr);
    abort();
}

void *xcalloc(size_t n, size_t bytes) { return must(calloc(n ? n : 1, bytes ? bytes : 1)); }

void *xrealloc(void *old, size_t bytes) { return must(realloc(old, bytes ? bytes : 1)); }

char *xstrdup(const char *text) { return must(strdup(text)); }

void *arena_alloc(struct arena *arena, size_t bytes)
{
    size_t align = sizeof(max_align_t);
    bytes = (bytes + align - 1) / align * align;
    struct arena_block *block = arena->blocks;
    if (!block || block->size - block->used < bytes) {
        size_t size = bytes > BLOCK_BYTES ? bytes : BLOCK_BYTES;
        block = xcalloc(1, sizeof *block + size);
        block->size = size;
        block->next = arena->blocks;
        arena->blocks = block;
    }
    void *p = (char *)block->data + block->used;
    block->used += bytes;
    return p;
}

char *arena_strdup(struct arena *arena, const char *text)
{
    size_t n = strlen(text) + 1;
    return memcpy(arena_alloc(arena, n), text, n);
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
    va_list ap, again;
    va_start(ap, format);
    va_copy(again, ap);
    int n = vsnprintf(NULL, 0, format, ap);
    va_end(ap);
    char *text = arena_alloc(arena, (size_t)n + 1);
    vsnprintf(text, (size_t)n + 1, format, again);
    va_end(again);
    return text;
}

void arena_finish(struct arena *arena)
{
    while (arena->blocks) {
        struct arena_block *next = arena->blocks->next;
        free(arena->blocks);
        arena->blocks = next;
    }
}
