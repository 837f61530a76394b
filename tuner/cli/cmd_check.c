/* SPDX-License-Identifier: MIT */
/* `warptune check`: are kernels right? Configs on shapes against the reference, on the GPU, every
 * element. Each shape is a task of its own, so that all static dims are met. Speed is shown only
 * when all are right; every failure comes with the command that shows it again. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/err.h"
#include "tuner/base/file.h"
#include "tuner/base/log.h"
#include "tuner/base/str.h"
#include "tuner/cli/check.h"
#include "tuner/cli/command.h"
#include "tuner/cli/options.h"
#include "tuner/search/batch.h"

static const char about[] =
    "Proves kernels on the GPU: a sample of their configs, each compared with the slow reference "
    "on "
    "every\n"
    "check shape of the kernel, on one shape, or on the shapes of a model. Exits 1 when any "
    "differs.\n"
    "With --winners: what was tuned, at the shapes where it won; with --around also where a "
    "program "
    "uses\n"
    "it next, and counted is what was not compared.";
static const char example[] =
    "  warptune check --kernel gemm_bf16\n"
    "  warptune check --kernel all --large\n"
    "  warptune check --kernel gemm_bf16 --sample 40 --model llama3.2-1b --m 1,256\n"
    "  warptune check --winners warptune.sqlite --around --budget 120s\n"
    "  warptune check --kernel rmsnorm --shape 'm=5 k=200 residual=1 quant=0' --config "
    "'threads=128 "
    "rows_per_block=1'";

/* Shapes with more than 2^31 elements in an array, for each kernel that has these dims and whose
 * other dims are static ones: those stay as in its last check shape. 65535: the most rows that a
 * grid takes in y, and an odd number. */
static const char *const large_shapes[] = {
    "m=65535 n=37888 k=3584",
    "m=8 n=655360 k=3584",
    "m=65535 n=37888",
    "m=65535 k=37888",
    "m=65535 i=37888",
    "m=65535 vocab=151936",
    "m=65535 k=37888 vocab=151936",
    "m=65535 heads=256 kv_heads=32 seqs=1 ctx_max=65536",
    "m=65536 heads=256 kv_heads=32 head_dim=128 seqs=64 seq_max=1024 ctx_max=1024",
    "m=80 ctx=32768 heads=64 kv_heads=8 head_dim=128 ctx_max=32800",
};

static bool shapes_of_model(struct check *check, struct err *err)
{
    static const int64_t some_m[] = {1, 256, 4096};
    struct model *models;
    int64_t *m = NULL;
    struct plan_request request = {.kernels = check->kernels,
                                   .n_kernels = check->n_kernels,
                                   .only_kernel =
                                       check->n_kernels == 1 ? check->kernels[0]->name : NULL,
                                   .dtypes = check->kernels[0]->dtypes,
                                   .n_dtypes = check->kernels[0]->n_dtypes,
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

void check_shape_add(struct check *check, const struct kernel *kernel, const int64_t *dims)
{
    check->plan.tasks =
        xrealloc(check->plan.tasks, (check->plan.n + 1) * sizeof *check->plan.tasks);
    struct task *task = &check->plan.tasks[check->plan.n++];
    *task = (struct task){.kernel = kernel};
    snprintf(task->dtype, sizeof task->dtype, "%s", kernel->dtypes[0]);
    snprintf(task->op, sizeof task->op, "check");
    memcpy(task->dims, dims, sizeof task->dims);
}

/* Sets the named dims; false when the kernel lacks one, or has another that is not static. */
static bool large_fits(const struct kernel *kernel, const char *text, int64_t *dims)
{
    bool named[DIMS_MAX] = {false};
    char name[32];
    long long value;
    int used;
    for (; sscanf(text, " %31[a-z_]=%lld%n", name, &value, &used) == 2; text += used) {
        int d = kernel_dim_index(kernel, name);
        if (d < 0)
            return false;
        dims[d] = value;
        named[d] = true;
    }
    for (size_t d = 0; d < kernel->n_dims; d++)
        if (!named[d] && !kernel->dims[d].is_static)
            return false;
    return true;
}

static void large_add(struct check *check, const struct kernel *kernel)
{
    int64_t dims[DIMS_MAX];
    for (size_t i = 0; kernel->n_check_shapes && i < sizeof large_shapes / sizeof *large_shapes;
         i++) {
        memcpy(dims, kernel->check_shapes[kernel->n_check_shapes - 1], sizeof dims);
        if (large_fits(kernel, large_shapes[i], dims))
            check_shape_add(check, kernel, dims);
    }
}

static bool shapes_find(struct check *check, struct err *err)
{
    int64_t dims[DIMS_MAX] = {0};
    if (check->model)
        return shapes_of_model(check, err);
    if (check->shape) {
        if (!dims_parse(check->kernels[0], check->shape, dims, err))
            return err_wrap(err, "--shape");
        check_shape_add(check, check->kernels[0], dims);
        return true;
    }
    for (size_t k = 0; k < check->n_kernels; k++) {
        const struct kernel *kernel = check->kernels[k];
        if (!kernel->n_check_shapes)
            return err_set(err, "kernel %s has no check_shapes: give --shape or --model",
                           kernel->name);
        for (size_t i = 0; i < kernel->n_check_shapes; i++)
            check_shape_add(check, kernel, kernel->check_shapes[i]);
    }
    return true;
}

static bool config_refuse(const struct check *check, const struct task *task,
                          const struct config *config, struct err *err)
{
    int which = -1;
    char dims[TASK_TEXT_MAX];
    if (config_allowed(task->kernel, task->dims, config, &check->gpu.gpu, &which))
        return true;
    return err_set(err, "--config is not allowed at %s: %s",
                   dims_format(task->kernel, task->dims, dims, sizeof dims),
                   which >= 0 ? expr_text(task->kernel->constraints[which])
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
        return config_parse(task->kernel, check->config, configs, err) &&
               config_refuse(check, task, configs, err);
    if (check->winners)
        *n = check_spread(check, task, configs, (size_t)check->n_sample);
    else
        *n = search_first(task, &check->gpu.gpu, &options, configs, (size_t)check->n_sample);
    return true;
}

/* Where times are not asked for, one burst shows as much as many. */
#define HOPELESS_US 1e-3

/* A large shape that the GPU has no memory for proves nothing, and is no failure. */
static void result_add(struct shape_result *result, const struct trial *trial)
{
    if (result->is_large && trial->status == TRIAL_OUT_OF_MEMORY) {
        result->lacks_memory = true;
        return;
    }
    result->n++;
    result->n_failed += trial->status != TRIAL_OK;
    if (trial->max_error > result->max_error)
        result->max_error = trial->max_error;
}

bool check_shape_run(struct check *check, size_t shape, const struct config *configs, size_t n,
                     bool *known, struct err *err)
{
    static const struct trial_book no_book = {0};
    const struct task *task = &check->plan.tasks[shape];
    struct batch batch = {.task = task,
                          .evaluator = check->evaluator,
                          .book = &no_book,
                          .is_check = true,
                          .best_us = check->bench ? 0 : HOPELESS_US,
                          .configs = configs,
                          .n = n,
                          .known = known,
                          .trials = check->trials + check->n};
    size_t failed_before = check->results[shape].n_failed;
    log_progress("%zu/%zu shapes, %s", shape, check->plan.n, task->kernel->name);
    if (!batch_run(&batch, err))
        return false;
    for (size_t i = 0; i < batch.n; i++) {
        check->shape_of[check->n + i] = shape;
        result_add(&check->results[shape], &batch.trials[i]);
    }
    check->n_failed += check->results[shape].n_failed - failed_before;
    check->n += batch.n;
    return true;
}

bool check_gpu_suits(const struct check *check, const struct kernel *kernel, const int64_t *dims)
{
    struct config config = config_default(kernel);
    struct scope scope = {0};
    double suits = 1;
    if (kernel->requires_gpu && task_bind(kernel, dims, &config, &check->gpu.gpu, &scope, NULL) &&
        !expr_eval(kernel->requires_gpu, &scope, &suits, NULL))
        suits = 0;
    scope_finish(&scope);
    return suits != 0;
}

struct device_options check_device_options(const struct check *check)
{
    return (struct device_options){.jobs = check->jobs,
                                   .cache = check->cache,
                                   .seed = check->seed,
                                   .deadline_s = (double)check->deadline_s};
}

static bool check_run(struct check *check, struct err *err)
{
    size_t most = (size_t)check->n_sample;
    struct device_options options = check_device_options(check);
    struct config *configs = xcalloc(most, sizeof *configs);
    bool *known = xcalloc(most, sizeof *known);
    size_t n_normal = check->plan.n;
    for (size_t k = 0; check->large && k < check->n_kernels; k++)
        large_add(check, check->kernels[k]);
    check->results = xcalloc(check->plan.n + 1, sizeof *check->results);
    check->trials = xcalloc(most * check->plan.n + 1, sizeof *check->trials);
    check->shape_of = xcalloc(most * check->plan.n + 1, sizeof *check->shape_of);
    check->evaluator = device_evaluator(&check->gpu, &options, err);
    bool fine = check->evaluator != NULL;
    for (size_t i = 0; fine && i < check->plan.n; i++) {
        check->results[i].is_large = i >= n_normal;
        const struct task *task = &check->plan.tasks[i];
        size_t n;
        if (check->config || check_gpu_suits(check, task->kernel, task->dims))
            fine = configs_find(check, task, configs, &n, err) &&
                   check_shape_run(check, i, configs, n, known, err);
        memset(known, 0, most * sizeof *known);
    }
    log_progress("%s", "");
    free(configs);
    free(known);
    return fine;
}

static bool kernels_find(struct check *check, struct err *err)
{
    static const struct kernel *one;
    check->kernels = check->project.kernels;
    check->n_kernels = check->project.n_kernels;
    if (strcmp(check->kernel_name, "all") == 0)
        return !(check->shape || check->model || check->config) ||
               err_set(err, "--kernel all: --shape, --model and --config are for one kernel");
    one = project_kernel(&check->project, check->kernel_name, err);
    check->kernels = &one;
    check->n_kernels = 1;
    return one != NULL;
}

static bool winners_options_check(struct check *check, struct err *err)
{
    char number[32] = "";
    int64_t seconds = 0;
    const char *word = check->budget_word;
    size_t length = word ? strlen(word) : 0;
    if (!check->winners)
        return !(check->around || word) ||
               err_set(err, "%s is for --winners", word ? "--budget" : "--around");
    if (check->model || check->config || check->large || (check->bench && !check->shape))
        return err_set(err, "--winners brings its own configs: no --model, --config or --large, "
                            "and --bench only with --shape");
    if (check->shape && (check->around || word))
        return err_set(err, "--winners with --shape is for that shape: no --around or --budget");
    if (length > 1 && length < sizeof number && word[length - 1] == 's')
        memcpy(number, word, length - 1);
    if (word && (!parse_i64(number, &seconds) || seconds < 1))
        return err_set(err, "--budget '%s': expected seconds of the run, as in 300s", word);
    check->budget_s = (double)seconds;
    return true;
}

/* A wrong word is refused before a GPU is looked for. */
static bool check_asked(struct check *check, bool winners_alone, struct err *err)
{
    struct config config;
    if (!check->kernel_name && check->winners)
        check->kernel_name = "all";
    if (!check->kernel_name)
        return err_set(err, "--kernel is missing, as in --kernel gemm_bf16");
    if (check->model && check->shape)
        return err_set(err, "give --model or --shape, not both");
    if (strncmp(check->device, "cuda:", 5) != 0)
        return err_set(err, "--device '%s': a check runs on a GPU, as in cuda:0", check->device);
    return table_format_parse(check->format_word, &check->format, err) &&
           winners_options_check(check, err) && project_open(&check->project, err) &&
           kernels_find(check, err) && (!check->winners || check_winners_read(check, err)) &&
           (check->model || winners_alone || shapes_find(check, err)) &&
           (!check->config || config_parse(check->kernels[0], check->config, &config, err));
}

static int check_prepared(struct check *check)
{
    struct err err = {0};
    bool winners_alone = check->winners && !check->shape;
    if (!check_asked(check, winners_alone, &err))
        return command_refused("check", &err);
    if (!device_open_one(&check->gpu, check->device, &check->project, &err))
        return command_failed("check", &err);
    if (check->model && !shapes_find(check, &err))
        return command_refused("check", &err);
    if (!check->cache)
        check->cache = cache_default(&check->project.arena);
    if (!(winners_alone ? check_winners_run : check_run)(check, &err))
        return command_failed("check", &err);
    return (winners_alone ? check_winners_print : check_print)(check) ? STATUS_DONE : STATUS_FAILED;
}

static void check_finish(struct check *check)
{
    if (check->evaluator)
        check->evaluator->free(check->evaluator);
    device_close(&check->gpu);
    free(check->trials);
    free(check->shape_of);
    free(check->results);
    free(check->picks);
    plan_free(&check->plan);
    project_close(&check->project);
}

int cmd_check(int argc, char **argv)
{
    struct check check = {.device = "cuda:0", .format_word = "table", .n_sample = 8};
    const struct option_row options[] = {
        {"--kernel", "K", "a folder of kernel_templates/, or all", OPTION_TEXT, &check.kernel_name,
         0, 0},
        {"--shape", "'m=1 ...'", "one shape, every dim given", OPTION_TEXT, &check.shape, 0, 0},
        {"--model", "M", "the shapes of a model instead", OPTION_TEXT, &check.model, 0, 0},
        {"--m", "LIST", "numbers of tokens with --model, default 1,256,4096", OPTION_TEXT, &check.m,
         0, 0},
        {"--config", "'a=1 ...'", "one config, every param given", OPTION_TEXT, &check.config, 0,
         0},
        {"--sample", "N", "configs a shape, the default first; default 8", OPTION_INT,
         &check.n_sample, 1, 100000},
        {"--bench", NULL, "a row for each config, with times when all are right", OPTION_FLAG,
         &check.bench, 0, 0},
        {"--large", NULL, "shapes with more than 2^31 elements as well", OPTION_FLAG, &check.large,
         0, 0},
        {"--winners", "FILE",
         "of a store or an export, where they won; at --shape: the most different", OPTION_TEXT,
         &check.winners, 0, 0},
        {"--around", NULL, "and at m-1, m+1, ragged n and k, and m=65536 n=37888 k=3584",
         OPTION_FLAG, &check.around, 0, 0},
        {"--budget", "Ns", "seconds of --winners, the cheapest shapes first", OPTION_TEXT,
         &check.budget_word, 0, 0},
        {"--device", "DEV", "cuda:N, default cuda:0", OPTION_TEXT, &check.device, 0, 0},
        {"--seed", "S", "of the sample and the test data, default 0", OPTION_SEED, &check.seed, 0,
         INT64_MAX},
        {"--jobs", "N", "compilers at once; default: the processors", OPTION_INT, &check.jobs, 1,
         1024},
        {"--deadline", "S", "seconds for one config, default 20; a sanitizer needs more",
         OPTION_INT, &check.deadline_s, 1, 86400},
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
