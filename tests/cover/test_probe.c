/* SPDX-License-Identifier: MIT */
/* Cells and edges measured on a model whose times are a formula, so that the truth is known:
 * nothing chosen is slower than it may be, known crossings are found, and what is known is not
 * measured again. */
#include "tests/cover/model.h"
#include "tests/tap.h"
#include "tuner/cover/edge.h"

static struct toy toy;
static struct gpu_info gpu;

/* A larger `a` starts later and scales better: 1 wins first, then 2, then 8. `u` hardly matters. */
static double us_of(void *ctx, const struct task *task, const struct config *config)
{
    double a = (double)config->values[0], u = (double)config->values[2], m = (double)task->dims[0];
    (void)ctx;
    return 1 + 0.2 * a + m / (100 * a) * (1 + 0.002 * u);
}

/* m at which a lower `a` and a higher one take equally long. */
static double crossing(double a, double b)
{
    return 0.2 * (b - a) / (1 / (100 * a) - 1 / (100 * b));
}

static struct config config_of(int64_t a, int64_t u) { return (struct config){{a, 32, u, 1}}; }

static struct edge_answer edge_of(struct cover_tools *tools, int64_t low, int64_t high,
                                  struct config lower, struct config upper)
{
    struct task task = toy_task(&toy, low, 4096);
    struct edge_question question = {&task, high, lower, upper};
    struct edge_answer answer;
    struct err err = {0};
    if (!edge_measure(tools, &question, &answer, &err))
        ok(false, "an edge is measured: %s", err.text);
    return answer;
}

static void test_edges(void)
{
    struct model_book *book = model_book_new();
    struct evaluator *model = model_new(us_of, NULL, 0.001, 1);
    struct cover_tools tools = model_tools(book, model, &gpu);
    double at = crossing(1, 2);
    struct edge_answer got = edge_of(&tools, 16, 64, config_of(1, 1), config_of(2, 1));
    ok(got.is_found && fabs((double)got.last - at) <= 1 + 0.03 * at,
       "the crossing at %.1f is found, up to the noise: %lld", at, (long long)got.last);
    ok(got.n_probes <= 8 && tools.n_finals == got.n_probes, "in %d timings", got.n_probes);
    ok(book->n > 0 && book->trials[0].n_samples <= 9, "few rounds each where it is clear: %zu",
       book->trials[0].n_samples);
    ok(got.last_us[0] > 0 && got.last_us[0] <= got.last_us[1] * 1.011,
       "at its last m the lower config is not slower");
    ok(got.first_us[0] > 0 && got.first_us[1] <= got.first_us[0] * 1.011,
       "at its first m the upper one is not");
    int64_t before = tools.n_finals;
    struct edge_answer again = edge_of(&tools, 16, 64, config_of(1, 1), config_of(2, 1));
    ok(again.is_found && again.last == got.last && tools.n_finals == before,
       "a second time it comes from the book");
    at = crossing(2, 8);
    got = edge_of(&tools, 128, 65536, config_of(2, 1), config_of(8, 1));
    ok(got.is_found && fabs((double)got.last - at) <= 1 + 0.03 * at && got.n_probes <= 20,
       "the crossing at %.1f of 128 to 65536 in %d timings", at, got.n_probes);
    book->stop_after = 6;
    got = edge_of(&tools, 129, 60000, config_of(2, 3), config_of(8, 1));
    ok(!got.is_found && tools.is_over, "an interrupt leaves no edge");
    model->free(model);
    model_book_free(book);
}

/* a=8 may not be with u=2, and c needs m: constraints bound a range before any timing. */
static void test_constraints(void)
{
    struct model_book *book = model_book_new();
    struct evaluator *model = model_new(us_of, NULL, 0.001, 1);
    struct cover_tools tools = model_tools(book, model, &gpu);
    struct config deep = config_of(8, 1);
    deep.values[3] = 8; /* allowed from m = 16 * 8 * 7 + 1 on */
    struct edge_answer got = edge_of(&tools, 64, 2048, config_of(2, 1), deep);
    ok(got.is_found && got.last >= 896, "no m belongs to a config that may not run there (%lld)",
       (long long)got.last);
    struct config never = config_of(8, 2);
    got = edge_of(&tools, 64, 2048, config_of(2, 1), never);
    ok(got.is_found && got.last == 2047 && got.n_probes == 0,
       "a config that may run nowhere between gets its own m only");
    model->free(model);
    model_book_free(book);
}

static double failing_us(void *ctx, const struct task *task, const struct config *config)
{
    if (config->values[0] == 8 && task->dims[0] < 300)
        return 0;
    return us_of(ctx, task, config);
}

static void test_failing(void)
{
    struct model_book *book = model_book_new();
    struct evaluator *model = model_new(failing_us, NULL, 0.001, 1);
    struct cover_tools tools = model_tools(book, model, &gpu);
    struct edge_answer got = edge_of(&tools, 64, 512, config_of(1, 1), config_of(8, 1));
    ok(got.is_found && got.last >= 299 && got.last <= 307,
       "a config that fails loses there, however fast it is elsewhere (%lld)", (long long)got.last);
    model->free(model);
    model_book_free(book);
}

/* Tiles of 16 * a rows on ten SMs: the time climbs by whole waves, so that who is ahead changes
 * many times between two m. */
static double wave_us(void *ctx, const struct task *task, const struct config *config)
{
    int64_t a = config->values[0], tiles = (task->dims[0] + 16 * a - 1) / (16 * a);
    (void)ctx;
    return 1 + (double)((tiles + 9) / 10) * (0.4 + (double)a * (a == 8 ? 0.8 : 1));
}

static double wave_at(int64_t m, int64_t a)
{
    struct task task = toy_task(&toy, m, 4096);
    struct config config = config_of(a, 1);
    return wave_us(NULL, &task, &config);
}

static int64_t wave_winner(int64_t m)
{
    static const int64_t as[] = {1, 2, 8};
    int64_t best = 1;
    for (int i = 1; i < 3; i++)
        if (wave_at(m, as[i]) < wave_at(m, best))
            best = as[i];
    return best;
}

/* No end may be slower than the other config by more than the noise that a final can't see. */
static void test_waves(void)
{
    struct model_book *book = model_book_new();
    struct evaluator *model = model_new(wave_us, NULL, 0.002, 1);
    struct cover_tools tools = model_tools(book, model, &gpu);
    int n_edges = 0, n_slow = 0, most = 0;
    for (int64_t low = 10; low < 40000; low = low * 3 / 2) {
        int64_t high = low * 3 / 2, a = wave_winner(low), b = wave_winner(high);
        if (a == b)
            continue;
        struct edge_answer got = edge_of(&tools, low, high, config_of(a, 1), config_of(b, 1));
        most = got.n_probes > most ? got.n_probes : most;
        n_slow += !got.is_found || wave_at(got.last, a) > wave_at(got.last, b) * 1.02 ||
                  wave_at(got.last + 1, b) > wave_at(got.last + 1, a) * 1.02;
        n_edges++;
    }
    ok(n_edges >= 4, "waves of blocks give %d changes of config", n_edges);
    is_int(n_slow, 0, "at both ends of every edge the right config is there");
    ok(most <= 20, "after at most %d timings", most);
    model->free(model);
    model_book_free(book);
}

enum { N_M = 14 };
static const int64_t grid[N_M] = {1,    16,   32,   64,   128,   256,   512,
                                  1024, 2048, 4096, 8192, 16384, 32768, 65536};

/* The winner by the formula, among a in 1 2 8 and u in 1 3, c = 1. */
static struct cover_task tuned(int64_t m, int64_t n)
{
    struct cover_task task = {.task = toy_task(&toy, m, n), .noise = 0.01};
    static const int64_t as[] = {1, 2, 8};
    struct config standard = config_of(1, 1);
    for (int i = 0; i < 3; i++) {
        /* As a tuner meets ties: any u may have won. */
        struct config config = config_of(as[i], i == 2 ? 1 : (m / 16) % 2 ? 1 : 3);
        double us = us_of(NULL, &task.task, &config);
        if (task.median_us == 0 || us < task.median_us) {
            task.winner = config;
            task.median_us = us;
        }
    }
    task.default_us = us_of(NULL, &task.task, &standard);
    return task;
}

static double worst_of(const struct cover_matrix *matrix, const struct cover_choice *choice)
{
    double worst = 0;
    for (size_t t = 0; t < matrix->n_tasks; t++) {
        const struct cover_task *task = &matrix->tasks[t];
        double us = us_of(NULL, &task->task, &matrix->configs[choice->config[t]]);
        double own = us_of(NULL, &task->task, &task->winner);
        worst = us / own - 1 > worst ? us / own - 1 : worst;
        if (us > task->default_us * 1.011)
            worst = 99;
    }
    return worst;
}

static void test_cover(double regret, int most_cubins)
{
    struct model_book *book = model_book_new();
    struct evaluator *model = model_new(us_of, NULL, 0.0005, 1);
    struct cover_tools tools = model_tools(book, model, &gpu);
    struct cover_task tasks[2 * N_M];
    struct cover_matrix matrix;
    struct cover_choice choice;
    struct err err = {0};
    for (int i = 0; i < 2 * N_M; i++)
        tasks[i] = tuned(grid[i % N_M], i < N_M ? 4096 : 2048);
    matrix_init(&matrix, tasks, 2 * N_M, NULL, 0, regret);
    cells_load(&tools, &matrix);
    ok(cells_measure(&tools, &matrix, &err), "regret %.3f: the cells are measured", regret);
    matrix_choose(&matrix, &choice);
    ok(choice.is_least && (int)choice.n_cubins <= most_cubins && choice.n_cubins <= choice.n_before,
       "%zu cubins become %zu", choice.n_before, choice.n_cubins);
    double worst = worst_of(&matrix, &choice);
    ok(worst <= regret + 0.003, "the worst is %.2f %% slower, never the default", worst * 100);
    ok(tools.n_cells < (int64_t)(matrix.n_tasks * matrix.n_configs),
       "with %lld timings of %zu cells", (long long)tools.n_cells,
       matrix.n_tasks * matrix.n_configs);
    int64_t before = tools.n_finals;
    choice_finish(&choice);
    matrix_finish(&matrix);
    matrix_init(&matrix, tasks, 2 * N_M, NULL, 0, regret);
    cells_load(&tools, &matrix);
    ok(cells_measure(&tools, &matrix, &err) && tools.n_finals == before,
       "a second run measures nothing");
    matrix_finish(&matrix);
    model->free(model);
    model_book_free(book);
}

/* With noise that lets others beat a winner now and then, the store alone must give the same
 * choice. */
static void test_again(void)
{
    int n_more = 0, n_other = 0;
    for (uint64_t seed = 1; seed <= 20; seed++) {
        struct model_book *book = model_book_new();
        struct evaluator *model = model_new(us_of, NULL, 0.015, seed);
        struct cover_tools tools = model_tools(book, model, &gpu);
        struct cover_task tasks[N_M];
        struct cover_matrix matrix[2];
        struct cover_choice choice[2];
        struct err err = {0};
        for (int i = 0; i < N_M; i++)
            tasks[i] = tuned(grid[i], 4096);
        for (int run = 0; run < 2; run++) {
            int64_t before = tools.n_finals;
            matrix_init(&matrix[run], tasks, N_M, NULL, 0, 0.01);
            cells_load(&tools, &matrix[run]);
            if (!cells_measure(&tools, &matrix[run], &err))
                ok(false, "cells are measured: %s", err.text);
            matrix_choose(&matrix[run], &choice[run]);
            n_more += run == 1 && tools.n_finals != before;
        }
        n_other += memcmp(choice[0].config, choice[1].config, N_M * sizeof *choice[0].config) != 0;
        for (int run = 0; run < 2; run++) {
            choice_finish(&choice[run]);
            matrix_finish(&matrix[run]);
        }
        model->free(model);
        model_book_free(book);
    }
    ok(n_more == 0 && n_other == 0,
       "20 noisy runs: a second one measures nothing (%d do) and chooses the same (%d do not)",
       n_more, n_other);
}

static void test_candidates(void)
{
    struct model_book *book = model_book_new();
    struct evaluator *model = model_new(us_of, NULL, 0.0005, 1);
    struct cover_tools tools = model_tools(book, model, &gpu);
    struct cover_task task = tuned(64, 4096);
    struct config found[8], lineup[3] = {task.winner, task.winner, config_of(8, 1)};
    struct trial trials[3];
    struct err err = {0};
    lineup[1].values[2] = task.winner.values[2] == 1 ? 3 : 1;
    for (int round = 0; round < 3; round++) {
        if (!model->final(model, &task.task, lineup, 3, 7, trials, &err))
            ok(false, "a final: %s", err.text);
        for (int i = 0; i < 3; i++) {
            trials[i].config = lineup[i];
            model_record(book, &task.task, &trials[i], &err);
        }
    }
    ok(ties_find(&tools, &task, 0.01, found, 8) == 1 &&
           config_equal(&toy.kernel, &found[0], &lineup[1]),
       "of three finals the one config that ties with the winner, once");
    model->free(model);
    model_book_free(book);
}

static void test_interrupt(void)
{
    struct model_book *book = model_book_new();
    struct evaluator *model = model_new(us_of, NULL, 0.0005, 1);
    struct cover_tools tools = model_tools(book, model, &gpu);
    struct cover_task tasks[N_M];
    struct cover_matrix matrix;
    struct err err = {0};
    for (int i = 0; i < N_M; i++)
        tasks[i] = tuned(grid[i], 4096);
    matrix_init(&matrix, tasks, N_M, NULL, 0, 0.01);
    book->stop_after = 8;
    cells_load(&tools, &matrix);
    ok(cells_measure(&tools, &matrix, &err) && tools.n_finals == 4, "a run stops after 4 finals");
    matrix_finish(&matrix);
    tools.is_over = false;
    book->stop_after = -1;
    matrix_init(&matrix, tasks, N_M, NULL, 0, 0.01);
    cells_load(&tools, &matrix);
    ok(cells_measure(&tools, &matrix, &err), "the next one goes on");
    int64_t resumed = tools.n_cells;
    matrix_finish(&matrix);
    model_book_free(book);
    book = model_book_new();
    tools = model_tools(book, model, &gpu);
    matrix_init(&matrix, tasks, N_M, NULL, 0, 0.01);
    cells_load(&tools, &matrix);
    ok(cells_measure(&tools, &matrix, &err) && tools.n_cells == resumed,
       "and both together measure what one run does (%lld cells)", (long long)resumed);
    matrix_finish(&matrix);
    model->free(model);
    model_book_free(book);
}

int main(void)
{
    toy_init(&toy);
    gpu = toy_gpu();
    test_edges();
    test_constraints();
    test_failing();
    test_waves();
    test_cover(0.01, 3);
    test_cover(0.001, 6);
    test_cover(1.0, 2);
    test_again();
    test_candidates();
    test_interrupt();
    return tap_done();
}
