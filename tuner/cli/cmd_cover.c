/* SPDX-License-Identifier: MIT */
/* `warptune cover`: options in, a plan of tasks that are tuned, and how it ends. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/err.h"
#include "tuner/base/file.h"
#include "tuner/base/str.h"
#include "tuner/cli/command.h"
#include "tuner/cli/cover.h"
#include "tuner/cli/options.h"
#include "tuner/cli/stop.h"

static const char about[] =
    "After `tune`: serves a model's tasks with few kernels, and measures where they take turns.\n"
    "First, the winners and what tied with them are timed on each other's tasks, and the fewest\n"
    "compiled kernels are kept that leave no task more than --regret slower than its best. Then,\n"
    "between neighbouring M with different configs, bisection finds the M at which the one\n"
    "overtakes the other. `emit` uses both (`emit --no-cover` does not), `query cover` and `query\n"
    "edges` show them. Every timing is kept at once: an interrupted run goes on where it ended.";
static const char example[] =
    "  warptune cover --model llama3.2-1b --dtype bf16,int8\n"
    "  warptune cover --model llama3.2-1b --dtype bf16 --kernel 'gemm_*' --regret 3%\n"
    "  warptune cover --model llama3.2-1b --dtype bf16 --regret 0%     (only the edges, and ties)\n"
    "  warptune cover --model llama3.2-1b --dtype bf16 --device replay:h200     (without a GPU)\n"
    "  warptune emit --out generated/";

/* "1%" or "1": per cent. */
static bool regret_parse(const char *word, double *regret, struct err *err)
{
    char number[32] = "";
    size_t length = strlen(word);
    bool has_sign = length > 1 && word[length - 1] == '%';
    if (length < sizeof number)
        memcpy(number, word, length - has_sign);
    bool fine = parse_f64(number, regret) && *regret >= 0 && *regret <= 100;
    *regret /= 100;
    return fine || err_set(err, "--regret '%s': expected 0%% to 100%%, as in 1%%", word);
}

/* "540s": of the run. */
static bool budget_parse(const char *word, double *limit_s, struct err *err)
{
    char number[32] = "";
    int64_t seconds = 0;
    size_t length = word ? strlen(word) : 0;
    if (!word)
        return true;
    if (length > 1 && length < sizeof number && word[length - 1] == 's')
        memcpy(number, word, length - 1);
    *limit_s = 0;
    if (!parse_i64(number, &seconds) || seconds < 1)
        return err_set(err, "--budget '%s': expected seconds of the run, as in 300s", word);
    *limit_s = (double)seconds;
    return true;
}

static bool request_check(struct cover *cover, struct plan_request *plan, struct err *err)
{
    const struct cover_request *request = cover->request;
    if (!table_format_parse(request->format, &cover->format, err) ||
        !regret_parse(request->regret, &cover->regret, err) ||
        !budget_parse(request->budget, &cover->limit_s, err) ||
        !project_plan(&cover->project, request->models, request->dtypes, request->m, plan, err))
        return false;
    plan->level = LEVEL_FINE; /* its M hold the coarse ones */
    plan->only_kernel = request->kernels;
    return true;
}

static bool cover_open(struct cover *cover, const struct plan_request *plan, struct err *err)
{
    const struct cover_request *request = cover->request;
    if (!file_exists(request->db))
        return err_set(err,
                       "no store '%s': `warptune tune` or `warptune import db/results/h200` makes "
                       "one, --db names another",
                       request->db);
    if (!device_open_one(&cover->device, request->device, &cover->project, err) ||
        (!cover->device.is_replay &&
         !timer_choose(request->timer, cover->device.gpus[0].ordinal, &cover->device.timer,
                       cover->device.env.policy, err)) ||
        !plan_make(plan, &cover->device.gpu, &cover->plan, err))
        return false;
    cover->kernel_ids = xcalloc(cover->project.n_kernels + 1, sizeof *cover->kernel_ids);
    return true;
}

static int cover_end(struct cover *cover)
{
    size_t n_lost = 0;
    for (size_t i = 0; i < cover->n_groups; i++)
        n_lost += cover->groups[i].n_lost;
    cover_summary(cover);
    if (*cover->stop) {
        fprintf(stderr,
                "%s after %zu of %zu tasks and edges: the same command goes on "
                "from here\n",
                *cover->stop ? "interrupted" : "the time is up", cover->n_done, cover->n_units);
        return *cover->stop ? STATUS_FAILED : STATUS_DONE;
    }
    if (!cover->run_id)
        fprintf(stderr, "nothing to do: all is measured already in %s\n", cover->request->db);
    if (cover->n_untuned)
        fprintf(stderr, "%zu of the plan's tasks are not tuned, and left out\n", cover->n_untuned);
    if (n_lost)
        fprintf(stderr,
                "%zu edges could not be measured%s: between those M the nearest in ratio decides\n",
                n_lost, cover->device.is_replay ? " from what is recorded" : "");
    return STATUS_DONE;
}

static int cover_prepared(struct cover *cover)
{
    struct err err = {0};
    struct plan_request plan = {0};
    if (!request_check(cover, &plan, &err))
        return command_refused("cover", &err);
    if (!cover_open(cover, &plan, &err))
        return command_failed("cover", &err);
    struct cover_request whole = *cover->request;
    whole.cache = whole.cache ? whole.cache : cache_default(&cover->project.arena);
    cover->request = &whole;
    cover->stop = stop_catch();
    return cover_run(cover, &err) ? cover_end(cover) : command_failed("cover", &err);
}

static void cover_finish(struct cover *cover)
{
    if (cover->evaluator)
        cover->evaluator->free(cover->evaluator);
    cover_groups_finish(cover);
    if (cover->store)
        store_close(cover->store);
    device_close(&cover->device);
    plan_free(&cover->plan);
    free(cover->kernel_ids);
    project_close(&cover->project);
}

int cmd_cover(int argc, char **argv)
{
    struct cover_request request = {.dtypes = "bf16",
                                    .regret = "1%",
                                    .device = "cuda:0",
                                    .timer = "events",
                                    .db = STORE_DEFAULT,
                                    .format = "table"};
    const struct option_row options[] = {
        {"--model", "M[,M]", "a model's name or the path of a config.json", OPTION_TEXT,
         &request.models, 0, 0},
        {"--dtype", "D[,D]", "run types: bf16 (default), int8, fp8", OPTION_TEXT, &request.dtypes,
         0, 0},
        {"--kernel", "K[,K]", "only these kernels; '*' patterns", OPTION_TEXT, &request.kernels, 0,
         0},
        {"--m", "LIST", "numbers of tokens instead of the fine level's", OPTION_TEXT, &request.m, 0,
         0},
        {"--regret", "PCT", "how much slower than its best a task may be, default 1%", OPTION_TEXT,
         &request.regret, 0, 0},
        {"--budget", "Ns", "seconds of the run; the same command goes on", OPTION_TEXT,
         &request.budget, 0, 0},
        {"--no-edges", NULL, "only choose the kernels", OPTION_FLAG, &request.no_edges, 0, 0},
        {"--device", "DEV", "cuda:N (default cuda:0) or replay:GPU", OPTION_TEXT, &request.device,
         0, 0},
        {"--timer", "T", "events (default), cupti or auto; as it was tuned", OPTION_TEXT,
         &request.timer, 0, 0},
        {"--seed", "S", "of test data, default 0", OPTION_SEED, &request.seed, 0, INT64_MAX},
        {"--jobs", "N", "compilers at once; default: the processors", OPTION_INT, &request.jobs, 1,
         1024},
        {"--db", "FILE", "the store, default " STORE_DEFAULT, OPTION_TEXT, &request.db, 0, 0},
        {"--cache", "DIR", "of cubins, default ~/.cache/warptune", OPTION_TEXT, &request.cache, 0,
         0},
        {"--format", "F", "table (default), csv, json or md", OPTION_TEXT, &request.format, 0, 0},
    };
    const struct usage usage = {
        "cover", "", about, example, options, sizeof options / sizeof *options, 0, 0};
    struct str line = {0};
    size_t n_operands;
    int status;
    str_add(&line, "cover");
    for (int i = 0; i < argc; i++)
        str_addf(&line, " %s", argv[i]);
    request.command = line.text;
    if (options_parse(&usage, argc, argv, &n_operands, &status)) {
        struct cover *cover = xcalloc(1, sizeof *cover);
        cover->request = &request;
        status = cover_prepared(cover);
        cover_finish(cover);
        free(cover);
    }
    str_finish(&line);
    return status;
}
