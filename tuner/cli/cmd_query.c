/* SPDX-License-Identifier: MIT */
/* `warptune query`: questions to the store, opened read-only; a store that isn't there is not
 * created. */
#include <stdio.h>
#include <string.h>

#include "db/store.h"
#include "tuner/base/err.h"
#include "tuner/base/file.h"
#include "tuner/cli/command.h"
#include "tuner/cli/options.h"

static const char about[] = "Asks the store. best: the winner of each task. trials: everything "
                            "measured. failures: trials that\n"
                            "did not work, and why. coverage: how many tasks are tuned, by GPU and "
                            "kernel. envs: the GPUs,\n"
                            "drivers and policies of the timings. sql: any SELECT.";
static const char example[] =
    "  warptune query best --kernel gemm_bf16 --m 256\n"
    "  warptune query failures --gpu h200 --format csv\n"
    "  warptune query sql 'SELECT status, count(*) FROM trial GROUP BY status'";

static int answer(const char *what, const char *sql, const char *db,
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
    bool fine =
        sql ? store_sql(store, sql, &table, &err) : store_query(store, what, filter, &table, &err);
    if (fine) {
        table_print(&table, format, stdout);
        table_finish(&table);
    }
    store_close(store);
    return fine ? STATUS_DONE : command_failed("query", &err);
}

static bool what_known(const char *what)
{
    static const char *const known[] = {"best", "trials", "failures", "coverage", "envs", "sql"};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(known[i], what) == 0)
            return true;
    return false;
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
    const struct usage usage = {"query", "best|trials|failures|coverage|envs|sql ['SELECT...']",
                                about,   example,
                                options, sizeof options / sizeof *options,
                                1,       2};
    struct err err = {0};
    enum table_format format;
    size_t n_operands;
    int status;
    if (!options_parse(&usage, argc, argv, &n_operands, &status))
        return status;
    bool is_sql = strcmp(argv[0], "sql") == 0;
    if (!what_known(argv[0]))
        err_set(&err, "'%s' is no question: best, trials, failures, coverage, envs or sql",
                argv[0]);
    else if (n_operands != (is_sql ? 2 : 1))
        err_set(&err, is_sql ? "sql needs one SELECT, in quotes" : "one question at a time");
    else if (!table_format_parse(format_word, &format))
        err_set(&err, "--format '%s': expected table, csv, json or md", format_word);
    if (err.text[0])
        return command_refused("query", &err);
    return answer(argv[0], is_sql ? argv[1] : NULL, db, &filter, format);
}
