/* SPDX-License-Identifier: MIT */
/* `warptune check`: is a kernel right? Configs on shapes against the reference, on the GPU. Speed
 * is shown only when all of them are right; every failure comes with the command that shows it
 * again. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/err.h"
#include "tuner/base/log.h"
#include "tuner/base/table.h"
#include "tuner/cli/command.h"
#include "tuner/cli/device.h"
#include "tuner/cli/options.h"
#include "tuner/search/batch.h"

static const char about[] =
    "Proves a kernel on the GPU: a sample of its configs, each compared with the slow reference on "
    "the\n"
    "kernel's check shapes, on one shape, or on the shapes of a model. Exits 1 when any differs.";
static const char example[] =
    "  warptune check --kernel gemm_bf16\n"
    "  warptune check --kernel gemm_bf16 --sample 40 --model llama3.2-1b --m 1,256\n"
    "  warptune check --kernel rmsnorm --shape 'm=5 k=200 residual=1 quant=0' --config "
    "'threads=128 "
    "rows_per_block=1'";

struct check {
    const char *kernel_name, *model, *shape, *config, *device, *cache, *m, *format_word;
    int64_t n_sample, jobs;
    uint64_t seed;
    bool bench;
    enum table_format format;
    struct project project;
    const struct kernel *kernel;
    struct plan plan; /* the shapes */
    struct device gpu;
    struct evaluator *evaluator;
    struct trial *trials; /* of all shapes in turn */
    size_t *shape_of;     /* of each trial */
    size_t n, n_failed;
};

static bool shapes_of_model(struct check *check, struct err *err)
{
    static const int64_t some_m[] = {1, 256, 4096};
    struct model *models;
    int64_t *m = NULL;
    struct plan_request request = {.kernels = &check->kernel,
                                   .n_kernels = 1,
                                   .dtypes = check->kernel->dtypes,
                                   .n_dtypes = check->kernel->n_dtypes,
                                   .m_grid = some_m,
                                   .n_m = sizeof some_m / sizeof *some_m};
    if (!project_models(&check->project, check->model, &models, &request.n_models, err) ||
        (check->m && !m_list_parse(&check->project.arena, check->m, &m, &request.n_m, err)))
        return false;
    request.models = models;
    if (m)
        request.m_grid = m;
    return plan_make(&request, &check->gpu.gpu, &check->plan, err);
}

static void shape_add(struct check *check, const int64_t *dims)
{
    check->plan.tasks =
        xrealloc(check->plan.tasks, (check->plan.n + 1) * sizeof *check->plan.tasks);
    struct task *task = &check->plan.tasks[check->plan.n++];
    *task = (struct task){.kernel = check->kernel};
    snprintf(task->dtype, sizeof task->dtype, "%s", check->kernel->dtypes[0]);
    snprintf(task->op, sizeof task->op, "check");
    memcpy(task->dims, dims, sizeof task->dims);
}

static bool shapes_find(struct check *check, struct err *err)
{
    int64_t dims[DIMS_MAX] = {0};
    if (check->model)
        return shapes_of_model(check, err);
    if (check->shape) {
        if (!dims_parse(check->kernel, check->shape, dims, err))
            return err_wrap(err, "--shape");
        shape_add(check, dims);
        return true;
    }
    for (size_t i = 0; i < check->kernel->n_check_shapes; i++)
        shape_add(check, check->kernel->check_shapes[i]);
    return check->plan.n > 0 ||
           err_set(err, "kernel %s has no check_shapes: give --shape or --model",
                   check->kernel->name);
}

static bool config_refuse(const struct check *check, const struct task *task,
                          const struct config *config, struct err *err)
{
    int which = -1;
    char dims[TASK_TEXT_MAX];
    if (config_allowed(check->kernel, task->dims, config, &check->gpu.gpu, &which))
        return true;
    return err_set(err, "--config is not allowed at %s: %s",
                   dims_format(check->kernel, task->dims, dims, sizeof dims),
                   which >= 0 ? expr_text(check->kernel->constraints[which])
                              : "a derived value can't be computed");
}

/* The configs to try on a shape. */
static bool configs_find(const struct check *check, const struct task *task, struct config *configs,
                         size_t *n, struct err *err)
{
    struct search_options options = {.strategy = "random",
                                     .level = LEVEL_FINE,
                                     .seed = check->seed,
                                     .budget = (int)check->n_sample};
    *n = 1;
    if (check->config)
        return config_parse(check->kernel, check->config, configs, err) &&
               config_refuse(check, task, configs, err);
    *n = search_first(task, &check->gpu.gpu, &options, configs, (size_t)check->n_sample);
    return true;
}

static bool shape_check(struct check *check, size_t shape, struct config *configs, bool *known,
                        struct err *err)
{
    static const struct trial_book no_book = {0};
    const struct task *task = &check->plan.tasks[shape];
    struct batch batch = {.task = task,
                          .evaluator = check->evaluator,
                          .book = &no_book,
                          .configs = configs,
                          .known = known,
                          .trials = check->trials + check->n};
    if (!configs_find(check, task, configs, &batch.n, err))
        return false;
    log_progress("%zu/%zu shapes", shape, check->plan.n);
    if (!batch_run(&batch, err))
        return false;
    for (size_t i = 0; i < batch.n; i++) {
        check->shape_of[check->n + i] = shape;
        check->n_failed += batch.trials[i].status != TRIAL_OK;
    }
    check->n += batch.n;
    return true;
}

static bool check_run(struct check *check, struct err *err)
{
    size_t most = (size_t)check->n_sample;
    struct device_options options = {
        .jobs = check->jobs, .cache = check->cache, .seed = check->seed};
    struct config *configs = xcalloc(most, sizeof *configs);
    bool *known = xcalloc(most, sizeof *known);
    check->trials = xcalloc(most * check->plan.n + 1, sizeof *check->trials);
    check->shape_of = xcalloc(most * check->plan.n + 1, sizeof *check->shape_of);
    check->evaluator = device_evaluator(&check->gpu, &options, err);
    bool fine = check->evaluator != NULL;
    for (size_t i = 0; fine && i < check->plan.n; i++)
        fine = shape_check(check, i, configs, known, err);
    log_progress("%s", "");
    free(configs);
    free(known);
    return fine;
}

static void trial_row(const struct check *check, size_t i, struct table *table)
{
    char dims[TASK_TEXT_MAX], config[CONFIG_TEXT_MAX];
    const struct trial *trial = &check->trials[i];
    const struct task *task = &check->plan.tasks[check->shape_of[i]];
    bool pass = trial->status == TRIAL_OK;
    table_row(table);
    table_cell(table, "%s", pass ? "PASS" : "FAIL");
    table_cell(table, "%s", dims_format(check->kernel, task->dims, dims, sizeof dims));
    table_cell(table, "%s", config_format(check->kernel, &trial->config, config, sizeof config));
    table_cell(table, "%.3g", trial->max_error);
    table_cell(table, "%d", trial->build.registers);
    if (check->bench && check->n_failed == 0)
        table_cell(table, "%.2f", trial->median_us);
    else
        table_cell(table, "%s", pass ? "" : trial_status_name(trial->status));
    if (pass)
        return;
    fprintf(stderr, "%s: %s\n  warptune check --kernel %s --shape '%s' --config '%s' --seed %llu\n",
            trial_status_name(trial->status), trial->message, check->kernel->name, dims, config,
            (unsigned long long)check->seed);
}

static void check_print(const struct check *check)
{
    const char *columns[] = {
        "result",    "shape",     "config",
        "max_error", "registers", check->bench && check->n_failed == 0 ? "median_us" : "status"};
    struct table table;
    table_init(&table, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < check->n; i++)
        trial_row(check, i, &table);
    table_print(&table, check->format, stdout);
    table_finish(&table);
    fprintf(stderr, "%s: %zu passed, %zu failed%s\n", check->kernel->name,
            check->n - check->n_failed, check->n_failed,
            check->bench && check->n_failed ? "; no speed is shown before all are right" : "");
}

static int check_prepared(struct check *check)
{
    struct err err = {0};
    if (!check->kernel_name)
        err_set(&err, "--kernel is missing, as in --kernel gemm_bf16");
    else if (check->model && check->shape)
        err_set(&err, "give --model or --shape, not both");
    else if (strncmp(check->device, "cuda:", 5) != 0)
        err_set(&err, "--device '%s': a check runs on a GPU, as in cuda:0", check->device);
    else if (!table_format_parse(check->format_word, &check->format))
        err_set(&err, "--format '%s': expected table, csv, json or md", check->format_word);
    else if (project_open(&check->project, &err))
        check->kernel = project_kernel(&check->project, check->kernel_name, &err);
    /* A wrong word is refused before a GPU is looked for. */
    struct config config;
    if (!check->kernel || (!check->model && !shapes_find(check, &err)) ||
        (check->config && !config_parse(check->kernel, check->config, &config, &err)))
        return command_refused("check", &err);
    if (!device_open(&check->gpu, check->device, &check->project, &err))
        return command_failed("check", &err);
    if (check->model && !shapes_find(check, &err))
        return command_refused("check", &err);
    if (!check->cache)
        check->cache = cache_default(&check->project.arena);
    if (!check_run(check, &err))
        return command_failed("check", &err);
    check_print(check);
    return check->n_failed ? STATUS_FAILED : STATUS_DONE;
}

static void check_finish(struct check *check)
{
    if (check->evaluator)
        check->evaluator->free(check->evaluator);
    device_close(&check->gpu);
    free(check->trials);
    free(check->shape_of);
    plan_free(&check->plan);
    project_close(&check->project);
}

int cmd_check(int argc, char **argv)
{
    struct check check = {.device = "cuda:0", .format_word = "table", .n_sample = 8};
    const struct option_row options[] = {
        {"--kernel", "K", "a folder of kernel_templates/", OPTION_TEXT, &check.kernel_name, 0, 0},
        {"--shape", "'m=1 ...'", "one shape, every dim given", OPTION_TEXT, &check.shape, 0, 0},
        {"--model", "M", "the shapes of a model instead", OPTION_TEXT, &check.model, 0, 0},
        {"--m", "LIST", "numbers of tokens with --model, default 1,256,4096", OPTION_TEXT, &check.m,
         0, 0},
        {"--config", "'a=1 ...'", "one config, every param given", OPTION_TEXT, &check.config, 0,
         0},
        {"--sample", "N", "configs a shape, the default first; default 8", OPTION_INT,
         &check.n_sample, 1, 100000},
        {"--bench", NULL, "show the times when all are right", OPTION_FLAG, &check.bench, 0, 0},
        {"--device", "DEV", "cuda:N, default cuda:0", OPTION_TEXT, &check.device, 0, 0},
        {"--seed", "S", "of the sample and the test data, default 0", OPTION_SEED, &check.seed, 0,
         INT64_MAX},
        {"--jobs", "N", "compilers at once; default: the processors", OPTION_INT, &check.jobs, 1,
         1024},
        {"--cache", "DIR", "of cubins, default ~/.cache/warptune", OPTION_TEXT, &check.cache, 0, 0},
        {"--format", "F", "table (default), csv, json or md", OPTION_TEXT, &check.format_word, 0,
         0},
    };
    const struct usage usage = {
        "check", "", about, example, options, sizeof options / sizeof *options, 0, 0};
    size_t n_operands;
    int status;
    if (!options_parse(&usage, argc, argv, &n_operands, &status))
        return status;
    status = check_prepared(&check);
    check_finish(&check);
    return status;
}
