/* SPDX-License-Identifier: MIT */
/* Choices from cells that are given: against all choices of small random matrices, and the rules
 * one by one. */
#include "tests/space/toy.h"
#include "tests/tap.h"
#include "tuner/base/str.h"
#include "tuner/cover/matrix.h"

enum { TASKS = 6, CONFIGS = 6 };
static struct toy toy;

static struct config config_of(int64_t a, int64_t c) { return (struct config){{a, 32, 1, c}}; }

static void cell_set(struct cover_matrix *matrix, size_t t, struct config config, double ratio)
{
    for (size_t c = 0; c < matrix->n_configs; c++)
        if (config_equal(&toy.kernel, &matrix->configs[c], &config))
            *matrix_cell(matrix, t, c) = (struct cover_cell){CELL_TIMED, 10 * ratio, 10, 0.01};
}

/* Task i, m = i + 1, won by a = wins[i]. */
static void matrix_of(struct cover_matrix *matrix, const int64_t *wins, size_t n, double regret)
{
    struct cover_task tasks[TASKS] = {{.noise = 0}};
    for (size_t i = 0; i < n; i++)
        tasks[i] = (struct cover_task){.task = toy_task(&toy, (int64_t)i + 1, 64),
                                       .winner = config_of(wins[i], 1),
                                       .median_us = 10,
                                       .default_us = 20};
    matrix_init(matrix, tasks, n, NULL, 0, regret);
}

static size_t chosen_a(const struct cover_matrix *matrix, const struct cover_choice *choice,
                       size_t t)
{
    return (size_t)matrix->configs[choice->config[t]].values[0];
}

static void test_regret(void)
{
    static const int64_t wins[] = {1, 2, 8};
    struct cover_matrix matrix;
    struct cover_choice choice;
    matrix_of(&matrix, wins, 3, 0.01);
    cell_set(&matrix, 0, config_of(2, 1), 1.0099);
    cell_set(&matrix, 2, config_of(2, 1), 1.0101);
    matrix_choose(&matrix, &choice);
    ok(choice.n_before == 3 && choice.n_cubins == 2 && choice.is_least,
       "of three cubins two are left");
    ok(chosen_a(&matrix, &choice, 0) == 2, "within the regret one serves for another");
    ok(chosen_a(&matrix, &choice, 2) == 8, "beyond it, it does not");
    choice_finish(&choice);
    matrix_finish(&matrix);
}

static void test_unknown(void)
{
    static const int64_t wins[] = {1, 2};
    struct cover_matrix matrix;
    struct cover_choice choice;
    matrix_of(&matrix, wins, 2, 0.5);
    matrix_choose(&matrix, &choice);
    ok(choice.n_cubins == 2, "an unknown cell is no cover, whatever the regret");
    choice_finish(&choice);
    matrix_finish(&matrix);
}

static void test_default(void)
{
    static const int64_t wins[] = {1, 2};
    struct cover_matrix matrix;
    struct cover_choice choice;
    matrix_of(&matrix, wins, 2, 0.5);
    matrix.tasks[0].default_us = matrix.tasks[1].default_us = 11;
    cell_set(&matrix, 0, config_of(2, 1), 1.2);
    cell_set(&matrix, 1, config_of(1, 1), 1.09);
    matrix_choose(&matrix, &choice);
    ok(choice.n_cubins == 1 && chosen_a(&matrix, &choice, 1) == 1 &&
           chosen_a(&matrix, &choice, 0) == 1,
       "a config slower than the default serves nothing, though the regret allows it");
    choice_finish(&choice);
    matrix_finish(&matrix);
}

static void test_launch_params(void)
{
    struct cover_matrix matrix;
    struct cover_choice choice;
    struct cover_task tasks[2] = {
        {.task = toy_task(&toy, 64, 64), .winner = config_of(1, 1), .median_us = 10},
        {.task = toy_task(&toy, 128, 64), .winner = config_of(1, 4), .median_us = 10}};
    matrix_init(&matrix, tasks, 2, NULL, 0, 0.01);
    matrix_choose(&matrix, &choice);
    ok(choice.n_before == 1 && choice.n_cubins == 1 && choice.config[0] != choice.config[1],
       "configs that differ in launch params are one cubin, and each task keeps its own");
    choice_finish(&choice);
    matrix_finish(&matrix);
}

static void test_registers(void)
{
    static const int64_t wins[] = {1, 2};
    struct cover_matrix matrix;
    struct cover_choice choice;
    for (int flip = 0; flip < 2; flip++) {
        matrix_of(&matrix, wins, 2, 0.01);
        cell_set(&matrix, 0, config_of(2, 1), 1.0);
        cell_set(&matrix, 1, config_of(1, 1), 1.0);
        matrix.registers[0] = flip ? 64 : 32;
        matrix.registers[1] = flip ? 32 : 64;
        matrix_choose(&matrix, &choice);
        ok(choice.n_cubins == 1 && chosen_a(&matrix, &choice, 0) == (flip ? 2 : 1),
           "of two that cover all, the one with fewer registers (%d)", flip);
        choice_finish(&choice);
        matrix_finish(&matrix);
    }
}

static void test_dethroned(void)
{
    static const int64_t wins[] = {1, 2};
    struct cover_matrix matrix;
    struct cover_choice choice;
    matrix_of(&matrix, wins, 2, 0.01);
    cell_set(&matrix, 0, config_of(2, 1), 0.9);
    matrix_choose(&matrix, &choice);
    ok(chosen_a(&matrix, &choice, 0) == 2,
       "a winner that is beaten beyond noise is no measure of itself");
    choice_finish(&choice);
    matrix_finish(&matrix);
}

/* The smallest number of configs (each a cubin here) by trying all subsets. */
static int brute(const struct cover_matrix *matrix)
{
    int least = 99;
    for (unsigned subset = 1; subset < 1u << matrix->n_configs; subset++) {
        bool all = true;
        int n = 0;
        for (size_t t = 0; t < matrix->n_tasks; t++) {
            bool held = false;
            for (size_t c = 0; c < matrix->n_configs; c++)
                held |= subset >> c & 1 && cell_serves(matrix, t, c, matrix_best(matrix, t));
            all &= held;
        }
        for (size_t c = 0; c < matrix->n_configs; c++)
            n += subset >> c & 1;
        least = all && n < least ? n : least;
    }
    return least;
}

static void test_random(void)
{
    uint64_t state = 11;
    int n_larger = 0, n_beyond = 0, n_fewer = 0;
    for (int round = 0; round < 300; round++) {
        static const int64_t as[] = {1, 2, 3, 5, 6, 7};
        struct cover_matrix matrix;
        struct cover_choice choice;
        int64_t wins[TASKS];
        double regret = 0.01 * (double)(random_next(&state) % 5);
        for (int i = 0; i < TASKS; i++)
            wins[i] = as[random_next(&state) % CONFIGS];
        matrix_of(&matrix, wins, TASKS, regret);
        for (size_t t = 0; t < TASKS; t++)
            for (int i = 0; i < CONFIGS; i++)
                if (as[i] != wins[t] && random_next(&state) % 4)
                    cell_set(&matrix, t, config_of(as[i], 1),
                             1 + 0.001 * (double)(random_next(&state) % 70));
        matrix_choose(&matrix, &choice);
        n_larger += (int)choice.n_cubins != brute(&matrix);
        n_fewer += choice.n_cubins < choice.n_before;
        for (size_t t = 0; t < TASKS; t++) {
            const struct cover_cell *cell = matrix_cell(&matrix, t, choice.config[t]);
            n_beyond += cell->state != CELL_TIMED || cell->us > cell->winner_us * (1 + regret);
        }
        choice_finish(&choice);
        matrix_finish(&matrix);
    }
    is_int(n_larger, 0, "300 random matrices: never more configs than the best subset");
    is_int(n_beyond, 0, "never a task beyond its regret");
    ok(n_fewer > 100, "and often fewer than the winners (%d)", n_fewer);
}

static void test_pieces(void)
{
    static const int64_t wins[] = {1, 2, 1, 2, 1, 8};
    struct cover_matrix matrix;
    struct cover_choice choice;
    int changes = 0;
    matrix_of(&matrix, wins, TASKS, 0.01);
    for (size_t t = 0; t < TASKS - 1; t++) {
        cell_set(&matrix, t, config_of(1, 1), t % 2 ? 1.004 : 1);
        cell_set(&matrix, t, config_of(2, 1), t % 2 ? 1 : 1.02);
    }
    matrix_choose(&matrix, &choice);
    for (size_t t = 1; t < TASKS; t++)
        changes += choice.config[t] != choice.config[t - 1];
    is_int(changes, 1, "equals along m stay with one config");
    choice_finish(&choice);
    matrix_finish(&matrix);
}

static void test_wanted(void)
{
    static const int64_t wins[] = {1, 1, 2, 8, 8};
    struct cover_matrix matrix;
    size_t wanted[8];
    matrix_of(&matrix, wins, 5, 0.01);
    ok(matrix_wanted(&matrix, 0, wanted, 8) == 0,
       "a config is not tried where it is good on no neighbour");
    ok(matrix_wanted(&matrix, 2, wanted, 8) == 2, "it is tried next to where it won");
    cell_set(&matrix, 1, config_of(2, 1), 1.03);
    ok(matrix_wanted(&matrix, 0, wanted, 8) == 1, "and beyond, where it was nearly good");
    cell_set(&matrix, 1, config_of(2, 1), 1.2);
    ok(matrix_wanted(&matrix, 0, wanted, 8) == 0, "and not, where it was far off");
    matrix_finish(&matrix);
}

int main(void)
{
    toy_init(&toy);
    test_regret();
    test_unknown();
    test_default();
    test_launch_params();
    test_registers();
    test_dethroned();
    test_random();
    test_pieces();
    test_wanted();
    return tap_done();
}
