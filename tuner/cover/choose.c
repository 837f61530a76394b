/* SPDX-License-Identifier: MIT */
/* From cells to a choice: first the cubins, by set cover, then a config for every task. */
#include <stdlib.h>

#include "tuner/base/arena.h"
#include "tuner/cover/matrix.h"
#include "tuner/cover/set_cover.h"

enum { REGISTERS_MOST = 256 };
#define EQUAL 0.01 /* what finals can't tell apart */

/* Candidates by cubin: the first config of a cubin gives it its number. */
struct cubins {
    size_t *of; /* [n_configs] */
    size_t n;
    int *registers; /* [n] */
    bool *holds;    /* [n][n_tasks] */
    bool *chosen;   /* [n] */
    bool *serves;   /* [n_configs][n_tasks] */
    double *best;   /* [n_tasks]: the fastest of the chosen ones that serve it */
};

static void serves_fill(const struct cover_matrix *m, struct cubins *cubins)
{
    for (size_t t = 0; t < m->n_tasks; t++) {
        double best = matrix_best(m, t);
        for (size_t c = 0; c < m->n_configs; c++) {
            bool serves = cell_serves(m, t, c, best);
            cubins->serves[c * m->n_tasks + t] = serves;
            cubins->holds[cubins->of[c] * m->n_tasks + t] |= serves;
        }
    }
}

static void cubins_init(const struct cover_matrix *m, struct cubins *cubins)
{
    cubins->of = xcalloc(m->n_configs, sizeof *cubins->of);
    cubins->registers = xcalloc(m->n_configs, sizeof *cubins->registers);
    cubins->holds = xcalloc(m->n_configs * m->n_tasks, sizeof *cubins->holds);
    cubins->serves = xcalloc(m->n_configs * m->n_tasks, sizeof *cubins->serves);
    cubins->chosen = xcalloc(m->n_configs, sizeof *cubins->chosen);
    cubins->best = xcalloc(m->n_tasks, sizeof *cubins->best);
    for (size_t c = 0; c < m->n_configs; c++) {
        size_t same = 0;
        while (!configs_share_cubin(m->kernel, &m->configs[same], &m->configs[c]))
            same++;
        cubins->of[c] = same < c ? cubins->of[same] : cubins->n++;
        size_t cubin = cubins->of[c];
        if (m->registers[c] > cubins->registers[cubin])
            cubins->registers[cubin] = m->registers[c];
    }
    for (size_t i = 0; i < cubins->n; i++)
        if (cubins->registers[i] <= 0) /* unknown: after all that are known */
            cubins->registers[i] = REGISTERS_MOST;
    serves_fill(m, cubins);
}

static void cubins_finish(struct cubins *cubins)
{
    free(cubins->of);
    free(cubins->registers);
    free(cubins->holds);
    free(cubins->serves);
    free(cubins->chosen);
    free(cubins->best);
}

static double ratio_of(const struct cover_matrix *m, size_t t, size_t c)
{
    const struct cover_cell *cell = matrix_cell(m, t, c);
    return cell->us / cell->winner_us;
}

static bool available(const struct cover_matrix *m, const struct cubins *cubins, size_t t, size_t c)
{
    return cubins->chosen[cubins->of[c]] && cubins->serves[c * m->n_tasks + t];
}

static void best_fill(const struct cover_matrix *m, struct cubins *cubins)
{
    for (size_t t = 0; t < m->n_tasks; t++)
        for (size_t c = 0; c < m->n_configs; c++)
            if (available(m, cubins, t, c) &&
                (cubins->best[t] == 0 || ratio_of(m, t, c) < cubins->best[t]))
                cubins->best[t] = ratio_of(m, t, c);
}

/* As fast, within what can be told, as the fastest of the chosen cubins. */
static bool eligible(const struct cover_matrix *m, const struct cubins *cubins, size_t t, size_t c)
{
    return available(m, cubins, t, c) && ratio_of(m, t, c) <= cubins->best[t] * (1 + EQUAL);
}

/* How many tasks of the family, from `from` on, the config can serve in a row; *sum of their
 * ratios.
 */
static size_t reach(const struct cover_matrix *m, const struct cubins *cubins, size_t from,
                    size_t c, double *sum)
{
    size_t t = from;
    for (*sum = 0; t < m->n_tasks && tasks_same_family(&m->tasks[from].task, &m->tasks[t].task) &&
                   eligible(m, cubins, t, c);
         t++)
        *sum += ratio_of(m, t, c);
    return t - from;
}

/* The config that goes farthest, again and again, makes the fewest pieces. */
static void pieces(const struct cover_matrix *m, const struct cubins *cubins, size_t *config)
{
    for (size_t t = 0; t < m->n_tasks;) {
        size_t best = m->tasks[t].own, farthest = 0;
        double least = 0;
        for (size_t c = 0; c < m->n_configs; c++) {
            double sum;
            size_t n = reach(m, cubins, t, c, &sum);
            if (n > farthest || (n && n == farthest && sum < least)) {
                best = c;
                farthest = n;
                least = sum;
            }
        }
        for (size_t i = 0; i < (farthest ? farthest : 1); i++)
            config[t + i] = best;
        t += farthest ? farthest : 1;
    }
}

static size_t count(const struct cubins *cubins, const size_t *config, size_t n_tasks)
{
    size_t n = 0;
    for (size_t cubin = 0; cubin < cubins->n; cubin++) {
        bool used = false;
        for (size_t t = 0; t < n_tasks; t++)
            used |= cubins->of[config[t]] == cubin;
        n += used;
    }
    return n;
}

void matrix_choose(const struct cover_matrix *m, struct cover_choice *out)
{
    struct cubins cubins = {0};
    cubins_init(m, &cubins);
    struct set_cover problem = {cubins.n, m->n_tasks, cubins.holds, cubins.registers};
    size_t *own = xcalloc(m->n_tasks, sizeof *own);
    *out = (struct cover_choice){.config = xcalloc(m->n_tasks, sizeof *out->config)};
    for (size_t t = 0; t < m->n_tasks; t++)
        own[t] = out->config[t] = m->tasks[t].own;
    out->n_before = count(&cubins, own, m->n_tasks);
    if (set_cover_solve(&problem, cubins.chosen, &out->is_least)) {
        best_fill(m, &cubins);
        pieces(m, &cubins, out->config);
    }
    out->n_cubins = count(&cubins, out->config, m->n_tasks);
    free(own);
    cubins_finish(&cubins);
}

void choice_finish(struct cover_choice *choice)
{
    free(choice->config);
    *choice = (struct cover_choice){0};
}
