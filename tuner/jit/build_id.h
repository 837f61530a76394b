/* SPDX-License-Identifier: MIT */
/* Which build of a library a file is: a patched one has the same version and compiles differently.
 */
#pragma once
#include <stddef.h>

/* The linker's build id in hex, else size and time of change; "?" of what can't be read. */
void build_id_read(const char *path, char *out, size_t size);
