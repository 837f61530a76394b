/* SPDX-License-Identifier: MIT */
/* Writes the headers, or compares them with what is there. */
#include "tuner/emit/emit.h"

#include <stdlib.h>
#include <string.h>

#include "tuner/base/err.h"
#include "tuner/base/file.h"
#include "tuner/emit/rows.h"

static bool settle(const struct emit_request *r, const char *name, const struct str *text,
                   struct err *err)
{
    struct arena arena = {0};
    size_t n = 0;
    char *path = arena_printf(&arena, "%s/%s", r->out_folder, name);
    bool good;
    if (r->check) {
        char *old = file_exists(path) ? file_read(&arena, path, &n, NULL) : NULL;
        good = (old && n == text->len && memcmp(old, text->text, n) == 0) ||
               err_set(err, "%s is not what the store says; run `warptune emit --out %s`", path,
                       r->out_folder);
    } else {
        good = file_write(path, text->text, text->len, err);
    }
    arena_finish(&arena);
    return good;
}

static bool emit_kernel(const struct emit_request *r, const struct kernel *kernel, struct err *err)
{
    struct emit_rows rows;
    struct str text = {0}, name = {0};
    bool good = rows_read(r->store, kernel, r->gpu_slug, r->no_cover, &rows, err);
    if (good) {
        header_print(kernel, &rows, &text);
        str_addf(&name, "wt_%s.h", kernel->name);
        good = settle(r, name.text, &text, err);
    }
    free(rows.rows);
    str_finish(&text);
    str_finish(&name);
    return good;
}

bool emit_headers(const struct emit_request *request, struct err *err)
{
    struct str index = {0};
    bool good = request->check || folder_make(request->out_folder, err);
    for (size_t i = 0; good && i < request->n_kernels; i++)
        good = emit_kernel(request, request->kernels[i], err);
    index_print(request->kernels, request->n_kernels, &index);
    good = good && settle(request, "wt_index.h", &index, err);
    str_finish(&index);
    return good;
}
