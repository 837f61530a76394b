/* SPDX-License-Identifier: MIT */
/* The child of the farm that compiles one unit. */
#pragma once
#include <stdint.h>

struct compile_job {
    const char *root, *arch, *source_path, *defines;
    const char *folder;   /* the entry is written into it */
    int64_t memory_bytes; /* of address space, on top of what the parent has */
};

/* Exit status of a child whose compiler aborted for want of memory. */
enum { COMPILE_NO_MEMORY = 77 };

/* ctx: a struct compile_job. Writes the entry, then its facts as one line to fd. Returns the exit
 * status: not 0 when the entry could not be written. */
int compile_child_run(void *ctx, int fd);
