/* SPDX-License-Identifier: MIT */
/* `warptune plan`: what `tune` would work on, and how large each space is. */
#include <stdio.h>
#include <string.h>

#include "tuner/base/table.h"
#include "tuner/cli/command.h"
#include "tuner/cli/options.h"
#include "tuner/cli/project.h"
#include "tuner/space/space.h"

static const char about[] =
    "Lists the tasks of one or more models: what `warptune tune` would work on for a GPU of this\n"
    "architecture, and how many configs the constraints leave of each space, counted exactly.";
static const char example[] =
    "  warptune plan --model llama3-8b --dtype int8 --level fine\n"
    "  warptune plan --model llama3-8b --dtype bf16 --kernel 'gemm_*' --m 1,4096 --format csv";

struct request {
    const char *models, *dtypes, *kernels, *ops, *level, *m, *arch, *format;
};

static bool request_read(const struct request *request, struct project *project,
                         struct plan_request *plan, struct err *err)
{
    plan->level = strcmp(request->level, "fine") == 0 ? LEVEL_FINE : LEVEL_COARSE;
    if (plan->level == LEVEL_COARSE && strcmp(request->level, "coarse") != 0)
        return err_set(err, "--level '%s': expected coarse or fine", request->level);
    if (!project_plan(project, request->models, request->dtypes, request->m, plan, err))
        return false;
    plan->only_kernel = request->kernels;
    plan->only_op = request->ops;
    return true;
}

static uint64_t count_of(const struct task *task, const struct gpu_info *gpu, enum level level)
{
    struct space *space = space_open(task, gpu, level);
    uint64_t n = space_count(space);
    space_close(space);
    return n;
}

static void plan_print(const struct plan *plan, const struct gpu_info *gpu,
                       enum table_format format)
{
    static const char *const columns[] = {"kernel", "dtype", "op", "dims", "coarse", "fine"};
    struct table table;
    table_init(&table, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < plan->n; i++) {
        const struct task *task = &plan->tasks[i];
        char dims[TASK_TEXT_MAX];
        table_row(&table);
        table_cell(&table, "%s", task->kernel->name);
        table_cell(&table, "%s", task->dtype);
        table_cell(&table, "%s", task->op);
        table_cell(&table, "%s", dims_format(task->kernel, task->dims, dims, sizeof dims));
        table_cell(&table, "%llu", (unsigned long long)count_of(task, gpu, LEVEL_COARSE));
        table_cell(&table, "%llu", (unsigned long long)count_of(task, gpu, LEVEL_FINE));
    }
    table_print(&table, format, stdout);
    table_finish(&table);
}

int cmd_plan(int argc, char **argv)
{
    struct request request = {
        .dtypes = "bf16", .level = "coarse", .arch = "sm_90a", .format = "table"};
    const struct option_row options[] = {
        {"--model", "M[,M]", "a model's name or the path of a config.json", OPTION_TEXT,
         &request.models, 0, 0},
        {"--dtype", "D[,D]", "run types: bf16 (default), int8, fp8", OPTION_TEXT, &request.dtypes,
         0, 0},
        {"--kernel", "K[,K]", "only these kernels; '*' patterns", OPTION_TEXT, &request.kernels, 0,
         0},
        {"--op", "O[,O]", "only these uses of a model: qkv, down, ...; '*' patterns", OPTION_TEXT,
         &request.ops, 0, 0},
        {"--level", "L", "whose M: coarse (default) or fine", OPTION_TEXT, &request.level, 0, 0},
        {"--m", "LIST", "numbers of tokens instead of the level's", OPTION_TEXT, &request.m, 0, 0},
        {"--arch", "A", "default sm_90a", OPTION_TEXT, &request.arch, 0, 0},
        {"--format", "F", "table (default), csv, json or md", OPTION_TEXT, &request.format, 0, 0},
    };
    const struct usage usage = {
        "plan", "", about, example, options, sizeof options / sizeof *options, 0, 0};
    struct project project = {0};
    struct plan_request plan_request = {0};
    struct plan plan = {0};
    struct gpu_info gpu;
    struct err err = {0};
    enum table_format format;
    size_t n_operands;
    int status;
    if (!options_parse(&usage, argc, argv, &n_operands, &status))
        return status;
    bool fine = table_format_parse(request.format, &format, &err);
    fine = fine && (gpu_info_of_arch(request.arch, &gpu) ||
                    err_set(&err,
                            "--arch '%s': expected one of sm_75 sm_80 sm_86 sm_89 sm_90 sm_90a "
                            "sm_100 sm_120",
                            request.arch));
    fine = fine && request_read(&request, &project, &plan_request, &err) &&
           plan_make(&plan_request, &gpu, &plan, &err) &&
           (plan.n > 0 || err_set(&err, "nothing to tune: no kernel has a task for this model, run "
                                        "type, --op and GPU"));
    if (fine)
        plan_print(&plan, &gpu, format);
    plan_free(&plan);
    project_close(&project);
    return fine ? STATUS_DONE : command_refused("plan", &err);
}
