/* SPDX-License-Identifier: MIT */
/* See cache.h. */
#include "tuner/jit/cache.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tuner/base/file.h"
#include "tuner/jit/source.h"

void cache_path(const char *folder, const char *key, char *out, size_t size)
{
    snprintf(out, size, "%s/%.2s/%s", folder, key, key);
}

void facts_write(const struct cubin *cubin, struct str *line)
{
    record_add(line, "status", trial_status_name(cubin->status));
    record_add_i64(line, "registers", cubin->build.registers);
    record_add_i64(line, "smem", cubin->build.smem_static_bytes);
    record_add_i64(line, "stack", cubin->build.stack_bytes);
    record_add_i64(line, "spill", cubin->build.spill_bytes);
    record_add_f64(line, "compile_ms", cubin->build.compile_ms);
    record_add(line, "hash", cubin->build.cubin_hash);
    record_add(line, "code", cubin->build.code_hash);
    record_add(line, "message", cubin->message);
}

bool facts_read(const char *line, struct cubin *out)
{
    char status[32];
    int64_t registers;
    struct build_facts *b = &out->build;
    if (!record_get(line, "status", status, sizeof status) ||
        !trial_status_parse(status, &out->status) ||
        !record_get_i64(line, "registers", &registers) ||
        !record_get_i64(line, "smem", &b->smem_static_bytes) ||
        !record_get_i64(line, "stack", &b->stack_bytes) ||
        !record_get_i64(line, "spill", &b->spill_bytes) ||
        !record_get_f64(line, "compile_ms", &b->compile_ms) ||
        !record_get(line, "hash", b->cubin_hash, sizeof b->cubin_hash) ||
        !record_get(line, "message", out->message, sizeof out->message))
        return false;
    b->registers = (int)registers;
    if (!record_get(line, "code", b->code_hash, sizeof b->code_hash))
        b->code_hash[0] = '\0'; /* an older entry: cache_get finds it from the cubin */
    return true;
}

void cubin_hash(const void *bytes, size_t n, char out[33])
{
    struct digest digest = digest_start();
    digest_bytes(&digest, bytes, n);
    digest_hex(digest, out);
}

/* What is loaded onto a GPU is what the compiler wrote. */
static bool is_whole(struct arena *arena, struct cubin *cubin)
{
    char hash[33];
    size_t n = 0;
    const char *bytes = file_exists(cubin->path) ? file_read(arena, cubin->path, &n, NULL) : NULL;
    if (!bytes)
        return false;
    cubin_hash(bytes, n, hash);
    code_hash(bytes, n, cubin->build.code_hash);
    return strcmp(hash, cubin->build.cubin_hash) == 0;
}

bool cache_get(const char *folder, const char *key, struct cubin *out)
{
    struct arena arena = {0};
    char entry[480];
    cache_path(folder, key, entry, sizeof entry);
    *out = (struct cubin){0};
    char *facts_path = arena_printf(&arena, "%s/facts", entry);
    char *facts = file_exists(facts_path) ? file_read(&arena, facts_path, NULL, NULL) : NULL;
    bool good = facts && facts_read(facts, out);
    snprintf(out->path, sizeof out->path, "%s/kernel.cubin", entry);
    good = good && (out->status != TRIAL_OK || is_whole(&arena, out));
    out->build.compile_ms = 0;
    arena_finish(&arena);
    return good;
}

void folder_remove(const char *folder)
{
    static const char *const files[] = {"kernel.cubin", "kernel.cu", "log.txt", "facts"};
    char path[600];
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, files[i]);
        unlink(path);
    }
    rmdir(folder);
}

bool cache_put(const char *folder, const char *key, const char *entry_folder, struct err *err)
{
    char parent[480], entry[512];
    snprintf(parent, sizeof parent, "%s/%.2s", folder, key);
    cache_path(folder, key, entry, sizeof entry);
    if (!folder_make(parent, err))
        return false;
    if (rename(entry_folder, entry) == 0)
        return true;
    if (errno == ENOTEMPTY || errno == EEXIST) {
        struct cubin there;
        if (cache_get(folder, key, &there)) {
            folder_remove(entry_folder);
            return true;
        }
        folder_remove(entry); /* damaged */
        if (rename(entry_folder, entry) == 0)
            return true;
    }
    return err_set(err, "cubin cache %s: %s", entry, strerror(errno));
}
