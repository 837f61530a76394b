/* SPDX-License-Identifier: MIT */
/* `warptune tune`: options in, a plan, a device, and how it ends. Everything that can be refused is
 * refused before a file is written or a GPU touched. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/err.h"
#include "tuner/base/file.h"
#include "tuner/base/log.h"
#include "tuner/base/str.h"
#include "tuner/cli/command.h"
#include "tuner/cli/configs_file.h"
#include "tuner/cli/options.h"
#include "tuner/cli/stop.h"
#include "tuner/cli/tune.h"
#include "tuner/cli/weights.h"
#include "tuner/jit/jit.h"
#include "tuner/search/strategy.h"

static const char about[] =
    "Tunes the kernels of one or more models for a GPU: every shape that the models ask for gets "
    "the\n"
    "config that was fastest there. Each trial is kept in the store at once, so an interrupted "
    "run\n"
    "goes on where it ended, and a second run of a finished plan measures nothing.";
static const char example[] =
    "  warptune tune --model llama3.2-1b --dtype bf16,int8 --level coarse\n"
    "  warptune tune --model llama3.2-1b --dtype bf16 --kernel 'gemm_*' --m 1,16,4096 --level "
    "fine\n"
    "  warptune tune --model llama3.2-1b --dtype bf16 --device replay:h200     (without a GPU)\n"
    "  warptune tune --model llama3.2-1b --level fine --weight-by bench:1024x8,128x8\n"
    "      8 prompts of 1024 tokens, then 128 decode steps of 8 sequences; `bench` alone: "
    "1024,128\n"
    "  warptune tune --model llama3.2-1b --dtype int8 --compile-only --arch sm_80";

static bool level_parse(const char *word, enum level *level, struct err *err)
{
    *level = strcmp(word, "fine") == 0 ? LEVEL_FINE : LEVEL_COARSE;
    return strcmp(word, "fine") == 0 || strcmp(word, "coarse") == 0 ||
           err_set(err, "--level '%s': expected coarse or fine", word);
}

/* "40": trials of a task; "300s": seconds of the run. */
static bool budget_parse(struct tune *tune, struct err *err)
{
    char word[32] = "";
    const char *budget = tune->request->budget_word;
    size_t length = budget ? strlen(budget) : 0;
    bool is_time = length > 1 && length < sizeof word && budget[length - 1] == 's';
    int64_t number;
    if (!budget)
        return true;
    if (length < sizeof word)
        memcpy(word, budget, length - is_time);
    if (!parse_i64(word, &number) || number < 1 || number > 1000000)
        return err_set(
            err,
            "--budget '%s': expected trials of a task, as in 40, or seconds of the run, as in 300s",
            budget);
    if (is_time)
        tune->limit_s = (double)number;
    else
        tune->budget = (int)number;
    return true;
}

/* "2/4": the second of four parts. */
static bool shard_parse(struct tune *tune, struct err *err)
{
    const char *word = tune->request->shard_word;
    const char *slash = word ? strchr(word, '/') : NULL;
    char first[16] = "";
    if (!word)
        return true;
    if (slash && (size_t)(slash - word) < sizeof first)
        memcpy(first, word, (size_t)(slash - word));
    return (slash && parse_i64(first, &tune->shard) && parse_i64(slash + 1, &tune->n_shards) &&
            tune->shard >= 1 && tune->n_shards <= 4096 && tune->shard <= tune->n_shards) ||
           err_set(err, "--shard '%s': expected I/N, 1 to N of at most 4096, as in 2/4", word);
}

/* A shape belongs to one shard with all its m, whose winners start each other's searches; by
 * content, so that every machine agrees whatever else is in its plan. */
static int64_t shard_of(const struct task *task, int64_t n_shards)
{
    uint64_t hash = hash_text(hash_text(HASH_START, task->kernel->name), task->dtype);
    for (size_t i = 0; i < task->kernel->n_dims; i++)
        if (strcmp(task->kernel->dims[i].name, "m") != 0)
            hash = hash_bytes(hash, &task->dims[i], sizeof task->dims[i]);
    hash = (hash ^ hash >> 33) * 0xff51afd7ed558ccdull; /* its low bits hardly mix by themselves */
    return (int64_t)((hash ^ hash >> 33) % (uint64_t)n_shards) + 1;
}

static void plan_shard(struct tune *tune)
{
    size_t kept = 0;
    if (!tune->n_shards)
        return;
    for (size_t i = 0; i < tune->plan.n; i++)
        if (shard_of(&tune->plan.tasks[i], tune->n_shards) == tune->shard)
            tune->plan.tasks[kept++] = tune->plan.tasks[i];
    tune->plan.n = kept;
}

static bool strategy_check(const char *name, struct err *err)
{
    struct str known = {0};
    bool found = !name;
    for (const char *const *s = strategy_names(); *s; s++) {
        found = found || strcmp(*s, name) == 0;
        str_addf(&known, "%s%s", known.len ? ", " : "", *s);
    }
    if (!found)
        err_set(err, "--strategy '%s': there are %s", name, known.text);
    str_finish(&known);
    return found;
}

/* Fills in what the request says; touches neither store nor GPU. */
static bool request_check(struct tune *tune, struct plan_request *plan, struct err *err)
{
    const struct tune_request *request = tune->request;
    if (!table_format_parse(request->format, &tune->format, err) ||
        !level_parse(request->level, &tune->level, err) ||
        !strategy_check(request->strategy, err) || !budget_parse(tune, err) ||
        !shard_parse(tune, err) ||
        !project_plan(&tune->project, request->models, request->dtypes, request->m, plan, err))
        return false;
    plan->level = tune->level;
    tune->exchanges = tune->level == LEVEL_FINE && !tune->budget && !request->configs &&
                      !strategy_walks(request->strategy, tune->level);
    plan->only_kernel = request->kernels;
    plan->only_op = request->ops;
    return weights_open(tune, plan, err);
}

/* A plan for any GPU, so that a bad list is refused before a GPU is looked for. */
static bool plan_refuse(const struct plan_request *plan, struct err *err)
{
    struct gpu_info gpu;
    struct plan dry = {0};
    bool fine = !gpu_info_of_arch("sm_90a", &gpu) || plan_make(plan, &gpu, &dry, err);
    plan_free(&dry);
    return fine;
}

static bool arch_describe(const char *arch, struct gpu_info *gpu, struct err *err)
{
    return gpu_info_of_arch(arch, gpu) ||
           err_set(
               err,
               "--arch '%s': expected one of sm_75 sm_80 sm_86 sm_89 sm_90 sm_90a sm_100 sm_120",
               arch);
}

static bool plan_fill(struct tune *tune, const struct plan_request *plan, struct err *err)
{
    if (!plan_make(plan, &tune->device.gpu, &tune->plan, err))
        return false;
    size_t n_whole = tune->plan.n;
    if (n_whole && !weights_plan(tune, err))
        return false;
    plan_shard(tune);
    tune->kernel_ids = xcalloc(tune->project.n_kernels + 1, sizeof *tune->kernel_ids);
    tune->keys = xcalloc(tune->project.n_kernels + 1, sizeof *tune->keys);
    tune->search_keys = xcalloc(tune->project.n_kernels + 1, sizeof *tune->search_keys);
    tune->references = xcalloc(tune->project.n_kernels + 1, sizeof *tune->references);
    tune->tallies = xcalloc(tune->project.n_kernels + 1, sizeof *tune->tallies);
    return n_whole > 0 ||
           err_set(err,
                   "nothing to tune: no kernel has a task for this model, run type, --m and GPU");
}

/* They are of one kernel. */
static bool configs_take(struct tune *tune, struct err *err)
{
    const struct tune_request *request = tune->request;
    const struct plan *plan = &tune->plan;
    if (!request->configs)
        return true;
    if (request->strategy || request->weight_by)
        return err_set(err, "--configs says what is tried: it goes with neither --strategy nor "
                            "--weight-by");
    for (size_t i = 1; i < plan->n; i++)
        if (plan->tasks[i].kernel != plan->tasks[0].kernel)
            return err_set(err,
                           "--configs is of one kernel, and the plan has %s and %s: choose with "
                           "--kernel",
                           plan->tasks[0].kernel->name, plan->tasks[i].kernel->name);
    return plan->n == 0 || configs_load(&tune->project.arena, request->configs,
                                        plan->tasks[0].kernel, &tune->listed, &tune->n_listed, err);
}

static int compile_end(struct tune *tune)
{
    struct err err = {0};
    size_t n_failed;
    if (!tune_compile(tune, &n_failed, &err))
        return command_failed("tune", &err);
    if (n_failed)
        fprintf(stderr, "warptune tune: %zu cubins failed to compile for %s\n", n_failed,
                tune->request->arch);
    return n_failed ? STATUS_FAILED : STATUS_DONE;
}

static int tune_end(struct tune *tune)
{
    struct err err = {0};
    size_t n_unsolved = 0, n_tasks = 0;
    if (!tune_run(tune, &err))
        return command_failed("tune", &err);
    for (size_t k = 0; k < tune->project.n_kernels; k++) {
        n_unsolved += tune->tallies[k].unsolved;
        n_tasks += tune->tallies[k].tasks;
    }
    report_summary(tune);
    weights_report(tune);
    report_carried(tune);
    if (tune->n_pending == 0)
        fprintf(stderr, "nothing to do: all %zu tasks are tuned already in %s\n", n_tasks,
                tune->request->db);
    if (*tune->stop) {
        fprintf(stderr, "interrupted after %zu of %zu tasks: the same command goes on from here\n",
                tune->n_done, tune->n_pending);
        return STATUS_FAILED;
    }
    if (tune->n_aside)
        fprintf(stderr, "%zu of %zu tasks were set aside: a GPU was lost at them, twice\n",
                tune->n_aside, tune->n_pending);
    if (tune->n_done + tune->n_aside < tune->n_pending)
        fprintf(stderr,
                "the time is up after %zu of %zu tasks: the same command goes on from here\n",
                tune->n_done, tune->n_pending);
    if (n_unsolved)
        fprintf(stderr, "%zu of %zu tasks have no config that works%s\n", n_unsolved, n_tasks,
                tune->device.is_replay ? " among the recorded ones"
                                       : ": see `warptune query failures`");
    if (tune->n_aside)
        return STATUS_FAILED;
    return n_unsolved == 0 || (tune->device.is_replay && n_unsolved < n_tasks) ? STATUS_DONE
                                                                               : STATUS_FAILED;
}

/* The driver takes its time: the compilers begin beside it. */
static bool gpu_find(struct tune *tune, const struct plan_request *plan, struct err *err)
{
    if (!device_open_begin(&tune->device, tune->request->device, &tune->project, err))
        return false;
    early_begin(tune, plan);
    early_wait(tune);
    bool fine = device_open_end(&tune->device, err);
    log_debug("the GPU is known");
    return fine;
}

static int tune_prepared(struct tune *tune)
{
    struct err err = {0};
    struct plan_request plan = {0};
    const struct tune_request *request = tune->request;
    if (!request_check(tune, &plan, &err) || !plan_refuse(&plan, &err))
        return command_refused("tune", &err);
    if (request->compile_only && !arch_describe(request->arch, &tune->device.gpu, &err))
        return command_refused("tune", &err);
    struct tune_request whole = *request;
    whole.cache = request->cache ? request->cache : cache_default(&tune->project.arena);
    tune->request = &whole;
    if (!request->compile_only && !gpu_find(tune, &plan, &err))
        return command_failed("tune", &err);
    if (!request->compile_only && !tune->device.is_replay &&
        !timer_choose(request->timer, tune->device.gpus[0].ordinal, &tune->device.timer,
                      tune->device.env.policy, &err))
        return command_failed("tune", &err);
    if (!plan_fill(tune, &plan, &err) || !configs_take(tune, &err))
        return command_refused("tune", &err);
    tune->stop = stop_catch();
    return request->compile_only ? compile_end(tune) : tune_end(tune);
}

static void tune_finish(struct tune *tune)
{
    if (tune->evaluator)
        tune->evaluator->free(tune->evaluator);
    jit_free(tune->farm);
    if (tune->store)
        store_close(tune->store);
    device_close(&tune->device);
    seeds_finish(&tune->seeds);
    history_finish(&tune->history);
    families_free(&tune->families);
    anchors_close(&tune->anchors);
    free(tune->is_done);
    free(tune->is_searched);
    free(tune->winners);
    free(tune->has_winner);
    weights_finish(tune);
    plan_free(&tune->plan);
    free(tune->kernel_ids);
    free(tune->keys);
    free(tune->search_keys);
    free(tune->references);
    free(tune->tallies);
    project_close(&tune->project);
}

int cmd_tune(int argc, char **argv)
{
    struct tune_request request = {.level = "coarse",
                                   .dtypes = "bf16",
                                   .device = "cuda:0",
                                   .timer = "events",
                                   .db = STORE_DEFAULT,
                                   .arch = "sm_90a",
                                   .format = "table"};
    const struct option_row options[] = {
        {"--model", "M[,M]", "a model's name or the path of a config.json", OPTION_TEXT,
         &request.models, 0, 0},
        {"--dtype", "D[,D]", "run types: bf16 (default), int8, fp8", OPTION_TEXT, &request.dtypes,
         0, 0},
        {"--kernel", "K[,K]", "only these kernels; '*' patterns", OPTION_TEXT, &request.kernels, 0,
         0},
        {"--op", "O[,O]", "only these uses of a model: qkv, down, ...; '*' patterns", OPTION_TEXT,
         &request.ops, 0, 0},
        {"--level", "L", "coarse (default) or fine", OPTION_TEXT, &request.level, 0, 0},
        {"--m", "LIST", "numbers of tokens instead of the level's", OPTION_TEXT, &request.m, 0, 0},
        {"--device", "DEV", "cuda:N (default cuda:0), cuda:0,2, cuda:all, or replay:GPU",
         OPTION_TEXT, &request.device, 0, 0},
        {"--timer", "T", "of finals: events (default), cupti or auto", OPTION_TEXT, &request.timer,
         0, 0},
        {"--budget", "N|Ns",
         "most trials of a task (default 32 coarse, to 70 fine and an exchange), or seconds of the "
         "run",
         OPTION_TEXT, &request.budget_word, 0, 0},
        {"--weight-by", "MIX",
         "more trials where a mix of passes spends its time: bench:PROMPT[xN],STEPS[xN] or "
         "FILE.csv",
         OPTION_TEXT, &request.weight_by, 0, 0},
        {"--shard", "I/N", "only part I of N of the plan: for job arrays; `warptune merge` joins",
         OPTION_TEXT, &request.shard_word, 0, 0},
        {"--seed", "S", "of samples and test data, default 0", OPTION_SEED, &request.seed, 0,
         INT64_MAX},
        {"--fresh", NULL, "carry no timing over from another driver, CUDA or source; measure",
         OPTION_FLAG, &request.fresh, 0, 0},
        {"--strategy", "S", "see `warptune list strategies`", OPTION_TEXT, &request.strategy, 0, 0},
        {"--configs", "FILE",
         "try these instead, a line each, as in `block_m=64 stages=4`; the rest as in the default",
         OPTION_TEXT, &request.configs, 0, 0},
        {"--jobs", "N", "compilers at once; default: the processors it may use", OPTION_INT,
         &request.jobs, 1, 1024},
        {"--db", "FILE", "the store, default " STORE_DEFAULT, OPTION_TEXT, &request.db, 0, 0},
        {"--cache", "DIR", "of cubins, default ~/.cache/warptune", OPTION_TEXT, &request.cache, 0,
         0},
        {"--compile-only", NULL, "compile the plan's configs, measure nothing; no GPU needed",
         OPTION_FLAG, &request.compile_only, 0, 0},
        {"--arch", "A", "of --compile-only, default sm_90a", OPTION_TEXT, &request.arch, 0, 0},
        {"--format", "F", "table (default), csv, json or md", OPTION_TEXT, &request.format, 0, 0},
    };
    const struct usage usage = {
        "tune", "", about, example, options, sizeof options / sizeof *options, 0, 0};
    struct str line = {0};
    size_t n_operands;
    int status;
    str_add(&line, "tune");
    for (int i = 0; i < argc; i++)
        str_addf(&line, " %s", argv[i]);
    request.command = line.text;
    if (options_parse(&usage, argc, argv, &n_operands, &status)) {
        struct tune *tune = xcalloc(1, sizeof *tune);
        tune->request = &request;
        status = tune_prepared(tune);
        tune_finish(tune);
        free(tune);
    }
    str_finish(&line);
    return status;
}
