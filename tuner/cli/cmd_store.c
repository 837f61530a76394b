/* SPDX-License-Identifier: MIT */
/* `warptune export`, `import` and `merge`: results out of a store, into it, and from one to
 * another. */
#include <stdio.h>

#include "db/store.h"
#include "tuner/base/err.h"
#include "tuner/base/file.h"
#include "tuner/cli/command.h"
#include "tuner/cli/options.h"

static bool existing(const char *path, struct err *err)
{
    return file_exists(path) || err_set(err, "there is no '%s'", path);
}

/* "KERNEL DTYPE DIMS", as `warptune query why` prints a task. */
static bool sweep_write(struct store *store, const char *gpu, const char *task, const char *out,
                        struct err *err)
{
    char kernel[128] = "", dtype[16] = "";
    int at = 0;
    if (sscanf(task, "%127s %15s %n", kernel, dtype, &at) != 2 || !task[at])
        return err_set(err,
                       "--sweep '%s': expected KERNEL DTYPE DIMS, as in 'quant_only int8 "
                       "m=4096 k=2048'",
                       task);
    return store_sweep(store, gpu, kernel, dtype, task + at, out, err);
}

int cmd_export(int argc, char **argv)
{
    const char *db = STORE_DEFAULT, *gpu = NULL, *out = NULL, *kernels = "", *sweep = NULL;
    bool newest = false;
    const struct option_row options[] = {
        {"--gpu", "G", "the GPU's short name, as in h200", OPTION_TEXT, &gpu, 0, 0},
        {"--out", "DIR", "the folder for env, winners, trials, cover and edges, each a .csv",
         OPTION_TEXT, &out, 0, 0},
        {"--all-trials", "K[,K]", "kernels whose every trial is written, not the finals only",
         OPTION_TEXT, &kernels, 0, 0},
        {"--newest", NULL,
         "of each task the winner that emit takes and its source's trials, nothing older",
         OPTION_FLAG, &newest, 0, 0},
        {"--sweep", "TASK", "instead: every trial of one task, 'KERNEL DTYPE DIMS', into a file",
         OPTION_TEXT, &sweep, 0, 0},
        {"--db", "FILE", "the store, default " STORE_DEFAULT, OPTION_TEXT, &db, 0, 0},
    };
    const struct usage usage = {
        "export",
        "",
        "Writes a GPU's winners and trials as sorted text files that can be reviewed and kept in "
        "git.",
        "  warptune export --gpu h200 --out db/results/h200 --all-trials rmsnorm\n"
        "  warptune export --gpu h200 --sweep 'quant_only int8 m=4096 k=2048' --out quant.csv",
        options,
        sizeof options / sizeof *options,
        0,
        0};
    struct err err = {0};
    size_t n_operands;
    int status;
    if (!options_parse(&usage, argc, argv, &n_operands, &status))
        return status;
    if (!gpu || !out) {
        err_set(&err, "%s is missing, as in --gpu h200 --out db/results/h200",
                gpu ? "--out" : "--gpu");
        return command_refused("export", &err);
    }
    if (!existing(db, &err))
        return command_failed("export", &err);
    struct store *store = store_open(db, true, &err);
    bool fine = store && (sweep ? sweep_write(store, gpu, sweep, out, &err)
                                : store_export(store, gpu, out, kernels, newest, &err));
    if (store)
        store_close(store);
    return fine ? STATUS_DONE : command_failed("export", &err);
}

/* Every source must be there before the store is opened, and so made. */
static int take_all(const char *command, const char *db, char **sources, size_t n,
                    bool (*take)(struct store *store, const char *source, struct err *err))
{
    struct err err = {0};
    for (size_t i = 0; i < n; i++)
        if (!existing(sources[i], &err))
            return command_failed(command, &err);
    struct store *store = store_open(db, false, &err);
    bool fine = store != NULL;
    for (size_t i = 0; fine && i < n; i++)
        fine = take(store, sources[i], &err);
    if (store)
        store_close(store);
    return fine ? STATUS_DONE : command_failed(command, &err);
}

int cmd_import(int argc, char **argv)
{
    const char *db = STORE_DEFAULT;
    const struct option_row options[] = {
        {"--db", "FILE", "the store, default " STORE_DEFAULT, OPTION_TEXT, &db, 0, 0}};
    const struct usage usage = {
        "import",
        "DIR...",
        "Reads text results, as `warptune export` writes them, into the store.",
        "  warptune import db/results/h200 --db warptune.sqlite",
        options,
        1,
        1,
        1024};
    size_t n_operands;
    int status;
    if (!options_parse(&usage, argc, argv, &n_operands, &status))
        return status;
    return take_all("import", db, argv, n_operands, store_import);
}

int cmd_merge(int argc, char **argv)
{
    const char *db = STORE_DEFAULT;
    const struct option_row options[] = {{"--db", "FILE",
                                          "the store that takes them, default " STORE_DEFAULT,
                                          OPTION_TEXT, &db, 0, 0}};
    const struct usage usage = {
        "merge",
        "SRC...",
        "Puts all that other stores know into one. Merging twice changes nothing.",
        "  warptune merge gpu0.sqlite gpu1.sqlite --db warptune.sqlite",
        options,
        1,
        1,
        1024};
    size_t n_operands;
    int status;
    if (!options_parse(&usage, argc, argv, &n_operands, &status))
        return status;
    return take_all("merge", db, argv, n_operands, store_merge);
}
