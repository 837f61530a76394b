/* SPDX-License-Identifier: MIT */
/* Cubins on disk by content key: <folder>/<2 hex>/<key>/{cubin, kernel.cu, log.txt, facts}. Written
 * beside and renamed: an entry is whole or absent. A damaged entry, its cubin too, is a miss. */
#pragma once
#include "tuner/base/err.h"
#include "tuner/base/str.h"
#include "tuner/jit/jit.h"

void cache_path(const char *folder, const char *key, char *out, size_t size);
bool cache_get(const char *folder, const char *key, struct cubin *out);
/* Moves a finished entry's folder (same file system) into place; another writer that was first is
 * fine. */
bool cache_put(const char *folder, const char *key, const char *entry_folder, struct err *err);
/* 32 hex digits that name a cubin by its bytes. */
void cubin_hash(const void *bytes, size_t n, char out[33]);
/* The same, less what tells the compiler and not the code; of something other than an ELF file the
 * same. */
void code_hash(const void *bytes, size_t n, char out[33]);
/* facts as one record line */
void facts_write(const struct cubin *cubin, struct str *line);
bool facts_read(const char *line, struct cubin *out);
void folder_remove(const char *folder); /* an entry's: its files, then itself */
