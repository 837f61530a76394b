/* SPDX-License-Identifier: MIT */
/* Whole files, folders, the project root that holds kernel_templates/, and the cache's folder. */
#pragma once
#include <stdbool.h>
#include <stddef.h>

struct arena;
struct err;

/* Text with a NUL behind it, in the arena; n_bytes may be NULL. Refuses files over 64 MiB;
 * of one of /proc the first 64 KiB come. */
char *file_read(struct arena *arena, const char *path, size_t *n_bytes, struct err *err);
/* Write to a temporary beside `path`, fsync, rename: readers see the old or the new file, never
 * half. */
bool file_write(const char *path, const void *bytes, size_t n, struct err *err);
/* Written in place and not waited for: after a crash of the machine part of it may be missing. For
 * what nobody reads yet, and whose reader can tell. */
bool file_write_lax(const char *path, const void *bytes, size_t n, struct err *err);
bool file_exists(const char *path);
/* mkdir -p */
bool folder_make(const char *path, struct err *err);
/* Names (not paths) in a folder, sorted bytewise, without dot files; *n_names set. Empty when it
 * can't be read. */
char **folder_list(struct arena *arena, const char *path, size_t *n_names);
/* The root: $WARPTUNE_ROOT, else the nearest parent of the executable, else of the working folder,
 * that holds kernel_templates/; an absolute path. */
char *root_find(struct arena *arena, struct err *err);
/* Where cubins are kept when nobody says: $XDG_CACHE_HOME/warptune, else ~/.cache/warptune, else a
 * folder of this user's in /tmp. A variable that is empty or holds no absolute path counts as
 * unset. Nothing is made. */
char *cache_default(struct arena *arena);
