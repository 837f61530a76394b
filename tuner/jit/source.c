/* SPDX-License-Identifier: MIT */
/* Includes are followed textually, also those under a false #if: a false positive costs one
 * compile, a miss a wrong number. */
#include "tuner/jit/source.h"

#include <stdio.h>
#include <string.h>

#include "tuner/base/file.h"
#include "tuner/base/str.h"
#include "tuner/jit/jit.h"

enum { FILES_MAX = 256 };

struct walk {
    struct arena *arena;
    const char *root;
    struct digest *digest;
    const char *seen[FILES_MAX];
    int n_seen;
};

struct digest digest_start(void) { return (struct digest){HASH_START, 0x9ae16a3b2f90404full}; }

void digest_bytes(struct digest *digest, const void *bytes, size_t n)
{
    digest->a = hash_bytes(digest->a, bytes, n);
    uint64_t state = hash_bytes(digest->b, bytes, n) ^ digest->a;
    digest->b = random_next(&state);
}

void digest_add(struct digest *digest, const char *text)
{
    digest_bytes(digest, text, strlen(text) + 1);
}

void digest_hex(struct digest digest, char out[33])
{
    snprintf(out, 33, "%016llx%016llx", (unsigned long long)digest.a, (unsigned long long)digest.b);
}

static bool visit(struct walk *w, const char *path, struct err *err);

static bool visit_includes(struct walk *w, const char *text, struct err *err)
{
    for (const char *p = text; (p = strstr(p, "#include \"")); p++) {
        const char *name = p + strlen("#include \"");
        size_t n = strcspn(name, "\"\n");
        char *path = arena_printf(w->arena, "%s/%.*s", w->root, (int)n, name);
        if (name[n] == '"' && file_exists(path) && !visit(w, path, err))
            return false;
    }
    return true;
}

static bool visit(struct walk *w, const char *path, struct err *err)
{
    for (int i = 0; i < w->n_seen; i++)
        if (strcmp(w->seen[i], path) == 0)
            return true;
    if (w->n_seen == FILES_MAX)
        return err_set(err, "%s reaches more than %d files", w->seen[0], FILES_MAX);
    w->seen[w->n_seen++] = path;
    char *text = file_read(w->arena, path, NULL, err);
    if (!text)
        return false;
    digest_add(w->digest, text);
    return visit_includes(w, text, err);
}

bool source_digest(struct arena *arena, const char *root, const char *path, struct digest *digest,
                   struct err *err)
{
    struct walk w = {.arena = arena, .root = root, .digest = digest};
    return visit(&w, path[0] == '/' ? path : arena_printf(arena, "%s/%s", root, path), err);
}

bool jit_source_hash(const char *root, const char *source_path, char out[33], struct err *err)
{
    struct arena arena = {0};
    struct digest digest = digest_start();
    bool good = source_digest(&arena, root, source_path, &digest, err);
    digest_hex(digest, out);
    arena_finish(&arena);
    return good;
}
