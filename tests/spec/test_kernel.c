/* SPDX-License-Identifier: MIT */
/* Every kernel of the project loads; a table of broken files gives the right line and word. */
#include <stdlib.h>

#include "tests/folder.h"
#include "tests/tap.h"
#include "tuner/base/file.h"
#include "tuner/base/str.h"
#include "tuner/core/config.h"
#include "tuner/spec/spec.h"

static const char good[] = "kernel: toy\n"
                           "about: a toy\n"
                           "implements: toy\n"
                           "entry: toy\n"
                           "dtypes: [bf16]\n"
                           "dims: { m: {}, k: { static: true } }\n"
                           "tasks: [ { op: x, k: hidden } ]\n"
                           "params: { threads: [64, 128] }\n"
                           "default: { threads: 64 }\n"
                           "launch: { grid: [m], block: [threads] }\n"
                           "args: [ { name: x, type: bf16, shape: [m, k], fill: { normal: 1 } } ]\n"
                           "reference: { entry: toy_reference, grid: [m], block: [32] }\n";

static const char *folder;

static const struct kernel *load(struct arena *arena, const char *text, struct err *err)
{
    char *path = arena_printf(arena, "%s/kernel_templates/toy", folder);
    struct err ignored = {0};
    folder_make(path, &ignored);
    file_write(arena_printf(arena, "%s/kernel.yaml", path), text, strlen(text), &ignored);
    return kernel_load(arena, folder, "toy", err);
}

/* The good file with `from` replaced by `to` must be refused with `why` in the message. */
static void broken(const char *from, const char *to, const char *why)
{
    struct arena arena = {0};
    struct err err = {0};
    struct str text = {0};
    const char *at = strstr(good, from);
    str_add_bytes(&text, good, (size_t)(at - good));
    str_add(&text, to);
    str_add(&text, at + strlen(from));
    ok(!load(&arena, text.text, &err), "refused: %.*s", (int)strcspn(to, "\n"), to);
    has_str(err.text, "kernel_templates/toy/kernel.yaml:", "the message names the file");
    has_str(err.text, why, "and the fault");
    str_finish(&text);
    arena_finish(&arena);
}

static void test_broken(void)
{
    broken("params:", "parms:", "unknown key 'parms'");
    broken("params:", "parms:", ":8:");
    broken("kernel: toy\n", "kernel: other\n", "the names must be equal");
    broken("dtypes: [bf16]", "dtypes: [bf17]", "'bf17'");
    broken("k: hidden", "k: hiden", "unknown name 'hiden'");
    broken("k: hidden", "op2: 1, k: hidden", "'op2'");
    broken("{ threads: 64 }", "{ threads: 65 }", "not among the values");
    broken("{ threads: 64 }", "{}", "gives no 'threads'");
    broken("block: [threads]", "block: [\"threads *\"]", "unexpected end");
    broken("grid: [m]", "grid: [q]", "unknown name 'q'");
    broken("type: bf16", "type: bf8", "unknown type 'bf8'");
    broken("fill: { normal: 1 }", "out: true", "has a check");
    broken(", fill: { normal: 1 }", "", "needs a fill");
    broken("fill: { normal: 1 }", "fill: sparse24", "must be u8");
    broken("dtypes: [bf16]\n", "dtypes: [bf16]\non_request: \"tokens > 3\"\n",
           "unknown name 'tokens'");
    broken("dtypes: [bf16]\n", "dtypes: [bf16]\nspills: few\n", "few");
    broken("[64, 128]", "[64, 64]", "given twice");
    broken("[64, 128]", "[]", "0 values");
    broken("about: a toy\n", "about: a toy\nabout: b\n", "given twice");
    broken("about: a toy\n", "about: &x a\nx: *x\n", "aliases");
    broken("tasks: [", "tasks: [[[[[[[[[[[[[[[[[[[", "");
}

static void test_large(void)
{
    struct arena arena = {0};
    struct err err = {0};
    struct str text = {0};
    for (int i = 0; i < 40000; i++)
        str_add(&text, "# a comment that fills the file up\n");
    str_add(&text, good);
    ok(!load(&arena, text.text, &err), "a file of more than 1 MiB is refused");
    has_str(err.text, "1 MiB", "with the bound");
    str_finish(&text);
    arena_finish(&arena);
}

static void test_good(void)
{
    struct arena arena = {0};
    struct err err = {0};
    const struct kernel *k = load(&arena, good, &err);
    ok(k != NULL, "the toy loads");
    if (!k)
        printf("# %s\n", err.text);
    ok(k && k->n_params == 1 && k->dims[1].is_static && !k->tasks[0].dims[0] && k->tasks[0].dims[1],
       "with its dims, params and tasks");
    arena_finish(&arena);
}

static void test_all(void)
{
    struct arena arena = {0};
    struct err err = {0};
    size_t n = 0;
    const struct kernel **kernels = kernel_load_all(&arena, getenv("WARPTUNE_ROOT"), &n, &err);
    ok(kernels && n >= 13, "every kernel of the project loads");
    if (!kernels)
        printf("# %s\n", err.text);
    for (size_t i = 0; kernels && i < n; i++) {
        struct gpu_info gpu;
        struct config config = config_default(kernels[i]);
        gpu_info_of_arch("sm_90a", &gpu);
        bool allowed = kernels[i]->n_check_shapes > 0;
        for (size_t s = 0; s < kernels[i]->n_check_shapes; s++)
            allowed = allowed &&
                      config_allowed(kernels[i], kernels[i]->check_shapes[s], &config, &gpu, NULL);
        ok(allowed, "%s: the default holds on every check shape", kernels[i]->name);
    }
    arena_finish(&arena);
}

int main(void)
{
    folder = test_folder();
    test_good();
    test_broken();
    test_large();
    test_all();
    return tap_done();
}
