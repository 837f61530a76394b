/* SPDX-License-Identifier: MIT */
/* `warptune list`: what there is to name on the command line. */
#include <stdio.h>
#include <string.h>

#include "tuner/base/table.h"
#include "tuner/cli/command.h"
#include "tuner/cli/options.h"
#include "tuner/cli/project.h"
#include "tuner/search/search.h"
#include "tuner/spec/spec.h"

static const char about[] =
    "Lists what can be named: models, kernels, gpus (with known peaks), strategies.";
static const char example[] = "  warptune list models\n  warptune list kernels --format md";

static bool models_list(struct project *project, struct table *table, struct err *err)
{
    static const char *const columns[] = {"model", "hidden",   "intermediate", "layers",
                                          "heads", "kv_heads", "head_dim",     "vocab"};
    size_t n;
    char **names = model_names(&project->arena, project->root, &n);
    table_init(table, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < n; i++) {
        struct model model;
        if (!model_load(project->root, names[i], &model, err))
            return false;
        const int64_t fields[] = {model.hidden,   model.intermediate, model.layers, model.heads,
                                  model.kv_heads, model.head_dim,     model.vocab};
        table_row(table);
        table_cell(table, "%s", names[i]);
        for (size_t j = 0; j < sizeof fields / sizeof *fields; j++)
            table_cell(table, "%lld", (long long)fields[j]);
    }
    return true;
}

static bool kernels_list(struct project *project, struct table *table, struct err *err)
{
    static const char *const columns[] = {"kernel", "implements", "run_types", "params", "about"};
    (void)err;
    table_init(table, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < project->n_kernels; i++) {
        const struct kernel *kernel = project->kernels[i];
        char dtypes[64] = "";
        for (size_t j = 0; j < kernel->n_dtypes; j++) {
            size_t length = strlen(dtypes);
            snprintf(dtypes + length, sizeof dtypes - length, "%s%s", j ? " " : "",
                     kernel->dtypes[j]);
        }
        table_row(table);
        table_cell(table, "%s", kernel->name);
        table_cell(table, "%s", kernel->implements);
        table_cell(table, "%s", dtypes);
        table_cell(table, "%zu", kernel->n_params);
        table_cell(table, "%s", kernel->about);
    }
    return true;
}

static bool gpus_list(struct project *project, struct table *table, struct err *err)
{
    static const char *const columns[] = {"gpu",      "name",        "cc",         "sms",
                                          "gb_per_s", "bf16_tflops", "fp8_tflops", "int8_tops"};
    size_t n;
    char **names = gpu_names(&project->arena, project->root, &n);
    table_init(table, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < n; i++) {
        struct gpu_peaks peaks;
        if (!gpu_peaks_load(project->root, names[i], &peaks, err))
            return false;
        table_row(table);
        table_cell(table, "%s", peaks.slug);
        table_cell(table, "%s", peaks.name);
        table_cell(table, "%d", peaks.cc);
        table_cell(table, "%d", peaks.sms);
        table_cell(table, "%g", peaks.gb_per_s);
        table_cell(table, "%g", peaks.bf16_tflops);
        table_cell(table, "%g", peaks.fp8_tflops);
        table_cell(table, "%g", peaks.int8_tops);
    }
    return true;
}

static bool strategies_list(struct project *project, struct table *table, struct err *err)
{
    static const char *const columns[] = {"strategy"};
    (void)project;
    (void)err;
    table_init(table, columns, 1);
    for (const char *const *name = strategy_names(); *name; name++) {
        table_row(table);
        table_cell(table, "%s", *name);
    }
    return true;
}

static const struct list {
    const char *what;
    bool (*fill)(struct project *project, struct table *table, struct err *err);
} lists[] = {{"models", models_list},
             {"kernels", kernels_list},
             {"gpus", gpus_list},
             {"strategies", strategies_list}};

static int list_print(const struct list *list, enum table_format format)
{
    struct err err = {0};
    struct project project = {0};
    struct table table = {0};
    bool fine = project_open(&project, &err) && list->fill(&project, &table, &err);
    if (fine)
        table_print(&table, format, stdout);
    table_finish(&table);
    project_close(&project);
    return fine ? STATUS_DONE : command_failed("list", &err);
}

int cmd_list(int argc, char **argv)
{
    const char *format_word = "table";
    const struct option_row options[] = {
        {"--format", "F", "table (default), csv, json or md", OPTION_TEXT, &format_word, 0, 0},
    };
    const struct usage usage = {
        "list", "models|kernels|gpus|strategies", about, example, options, 1, 1, 1};
    struct err err = {0};
    enum table_format format;
    size_t n_operands;
    int status;
    if (!options_parse(&usage, argc, argv, &n_operands, &status))
        return status;
    if (!table_format_parse(format_word, &format, &err))
        return command_refused("list", &err);
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (strcmp(lists[i].what, argv[0]) == 0)
            return list_print(&lists[i], format);
    err_set(&err, "'%s' can't be listed: models, kernels, gpus or strategies can", argv[0]);
    return command_refused("list", &err);
}
