/* SPDX-License-Identifier: MIT */
/* `warptune emit`: the store's winners as C headers, or whether the headers are what the store
 * says. */
#include <stdio.h>

#include "db/store.h"
#include "tuner/base/file.h"
#include "tuner/cli/command.h"
#include "tuner/cli/options.h"
#include "tuner/cli/project.h"
#include "tuner/emit/emit.h"

static const char about[] = "Writes one C header per kernel, wt_<kernel>.h, and wt_index.h into a "
                            "folder: C99 and C++17, usable\n"
                            "alone. The same winners give the same bytes. --check writes nothing "
                            "and exits 1 when a header\n"
                            "differs from what the store says.";
static const char example[] = "  warptune emit --out generated/\n"
                              "  warptune emit --gpu h200 --out generated/ --check";

static bool emit_from(struct emit_request *request, const char *db, struct err *err)
{
    struct project project = {0};
    bool fine = false;
    if (!file_exists(db))
        return err_set(
            err,
            "no store '%s': `warptune tune` or `warptune import db/results/h200` makes one, "
            "--db names another",
            db);
    request->store = store_open(db, true, err);
    if (request->store && project_open(&project, err)) {
        request->kernels = project.kernels;
        request->n_kernels = project.n_kernels;
        fine = emit_headers(request, err);
    }
    project_close(&project);
    if (request->store)
        store_close(request->store);
    return fine;
}

int cmd_emit(int argc, char **argv)
{
    const char *db = STORE_DEFAULT;
    struct emit_request request = {0};
    const struct option_row options[] = {
        {"--out", "DIR", "the folder of the headers", OPTION_TEXT, &request.out_folder, 0, 0},
        {"--gpu", "G", "only this GPU (h200); default: all of the store", OPTION_TEXT,
         &request.gpu_slug, 0, 0},
        {"--no-cover", NULL, "each task its own winner: leave out what `warptune cover` chose",
         OPTION_FLAG, &request.no_cover, 0, 0},
        {"--check", NULL, "compare instead of writing", OPTION_FLAG, &request.check, 0, 0},
        {"--db", "FILE", "the store, default " STORE_DEFAULT, OPTION_TEXT, &db, 0, 0},
    };
    const struct usage usage = {
        "emit", "", about, example, options, sizeof options / sizeof *options, 0, 0};
    struct err err = {0};
    size_t n_operands;
    int status;
    if (!options_parse(&usage, argc, argv, &n_operands, &status))
        return status;
    if (!request.out_folder) {
        err_set(&err, "--out is missing, as in --out generated/");
        return command_refused("emit", &err);
    }
    return emit_from(&request, db, &err) ? STATUS_DONE : command_failed("emit", &err);
}
