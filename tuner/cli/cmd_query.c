/* SPDX-License-Identifier: MIT */
/* `warptune query`: questions to the store, opened read-only; a store that isn't there is not
 * created. */
#include <stdio.h>
#include <string.h>

#include "db/store.h"
#include "tuner/base/err.h"
#include "tuner/base/file.h"
#include "tuner/base/str.h"
#include "tuner/cli/command.h"
#include "tuner/cli/options.h"

static const char about[] =
    "Asks the store. best: the winner of each task. why: of each task all configs tried, the "
    "winner "
    "first,\n"
    "then ties, runners-up, what was slower, and what failed. trials: everything measured. "
    "failures: "
    "trials\n"
    "that did not work. coverage: how many tasks are tuned, by GPU and kernel. envs: the GPUs, "
    "drivers and\n"
    "policies of the timings. cover: what `warptune cover` chose for each task and what that "
    "costs. "
    "edges:\n"
    "the M at which one config overtakes another. diff ENV ENV: winners that changed from one to "
    "the other (numbers of "
    "envs),\n"
    "and what keeping the old ones costs. sql: any SELECT.";
static const char example[] =
    "  warptune query best --kernel gemm_bf16 --m 256\n"
    "  warptune query why --kernel gemm_wgmma_w8a8 --m 512 --n 16384 --k 2048\n"
    "  warptune query failures --gpu h200 --format csv\n"
    "  warptune query sql 'SELECT status, count(*) FROM trial GROUP BY status'";

/* What was asked: the operands as they stand. */
struct question {
    const char *what, *sql;
    int64_t env[2]; /* of diff */
};

static bool ask(struct store *store, const struct question *question,
                const struct store_filter *filter, struct table *table, struct err *err)
{
    if (question->sql)
        return store_sql(store, question->sql, table, err);
    if (strcmp(question->what, "diff") == 0)
        return store_diff(store, question->env[0], question->env[1], table, err);
    return store_query(store, question->what, filter, table, err);
}

static int answer(const struct question *question, const char *db,
                  const struct store_filter *filter, enum table_format format)
{
    struct err err = {0};
    struct table table = {0};
    if (!file_exists(db)) {
        err_set(&err,
                "no store '%s': `warptune tune` or `warptune import` makes one, --db names another",
                db);
        return command_failed("query", &err);
    }
    struct store *store = store_open(db, true, &err);
    if (!store)
        return command_failed("query", &err);
    bool fine = ask(store, question, filter, &table, &err);
    if (fine) {
        table_print(&table, format, stdout);
        table_finish(&table);
    }
    store_close(store);
    return fine ? STATUS_DONE : command_failed("query", &err);
}

static bool question_read(char **operands, size_t n, struct question *out, struct err *err)
{
    static const char *const known[] = {"best",     "why",  "trials", "failures",
                                        "coverage", "envs", "cover",  "edges"};
    *out = (struct question){.what = operands[0]};
    if (strcmp(out->what, "sql") == 0) {
        out->sql = n == 2 ? operands[1] : NULL;
        return out->sql || err_set(err, "sql needs one SELECT, in quotes");
    }
    if (strcmp(out->what, "diff") == 0)
        return (n == 3 && parse_i64(operands[1], &out->env[0]) &&
                parse_i64(operands[2], &out->env[1])) ||
               err_set(err, "diff needs two numbers of `warptune query envs`, as in diff 1 2");
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(known[i], out->what) == 0)
            return n == 1 || err_set(err, "one question at a time");
    return err_set(err,
                   "'%s' is no question: best, why, trials, failures, coverage, envs, cover, "
                   "edges, diff or sql",
                   out->what);
}

int cmd_query(int argc, char **argv)
{
    const char *db = STORE_DEFAULT, *format_word = "table";
    struct store_filter filter = {
        .gpu = "", .kernel = "", .dtype = "", .model_dims = "", .m = -1, .n = -1, .k = -1};
    const struct option_row options[] = {
        {"--gpu", "G", "only this GPU: its short name (h200) or the driver's", OPTION_TEXT,
         &filter.gpu, 0, 0},
        {"--kernel", "K", "only this kernel", OPTION_TEXT, &filter.kernel, 0, 0},
        {"--dtype", "D", "only this run type", OPTION_TEXT, &filter.dtype, 0, 0},
        {"--m", "M", "only this dim m; --n and --k likewise", OPTION_INT, &filter.m, 0, INT64_MAX},
        {"--n", "N", "", OPTION_INT, &filter.n, 0, INT64_MAX},
        {"--k", "K", "", OPTION_INT, &filter.k, 0, INT64_MAX},
        {"--db", "FILE", "the store, default " STORE_DEFAULT, OPTION_TEXT, &db, 0, 0},
        {"--format", "F", "table (default), csv, json or md", OPTION_TEXT, &format_word, 0, 0},
    };
    const struct usage usage = {
        "query",
        "best|why|trials|failures|coverage|envs|cover|edges|diff|sql ['SELECT...' | ENV ENV]",
        about,
        example,
        options,
        sizeof options / sizeof *options,
        1,
        3};
    struct question question;
    struct err err = {0};
    enum table_format format = TABLE_TEXT;
    size_t n_operands;
    int status;
    if (!options_parse(&usage, argc, argv, &n_operands, &status))
        return status;
    if (!question_read(argv, n_operands, &question, &err) ||
        !table_format_parse(format_word, &format, &err))
        return command_refused("query", &err);
    return answer(&question, db, &filter, format);
}
