/* SPDX-License-Identifier: MIT */
/* A cover from its measurements to the store. All cells come first, then the edges, since an edge
 * lies between configs that were chosen. What is in the store already is not measured again, so the
 * same command goes on where it was stopped. */
#include <stdlib.h>

#include "tuner/base/err.h"
#include "tuner/base/log.h"
#include "tuner/base/proc.h"
#include "tuner/cli/cover.h"

static int64_t kernel_id(const struct cover *cover, const struct task *task)
{
    size_t i = 0;
    while (cover->project.kernels[i] != task->kernel)
        i++;
    return cover->kernel_ids[i];
}

/* The run's row is begun with the first thing that is written. */
static bool run_begun(struct cover *cover, struct err *err)
{
    return cover->run_id || store_run_begin(cover->store, cover->env_id, cover->request->command,
                                            cover->request->seed, &cover->run_id, err);
}

static void book_trials(void *ctx, const struct task *task, const char *phase, trial_visit visit,
                        void *to)
{
    struct cover *cover = ctx;
    store_trials(cover->store, cover->env_id, kernel_id(cover, task), task, phase, visit, to);
}

static bool book_record(void *ctx, const struct task *task, const struct trial *trial,
                        struct err *err)
{
    struct cover *cover = ctx;
    int64_t kernel = kernel_id(cover, task);
    bool killed = trial->build.cubin_hash[0] &&
                  (trial->status == TRIAL_CRASHED || trial->status == TRIAL_TIMEOUT);
    return run_begun(cover, err) &&
           store_trial_add(cover->store, cover->run_id, cover->env_id, kernel, task, trial, "final",
                           err) &&
           (!killed || store_quarantine_add(cover->store, cover->env_id, kernel, task,
                                            &trial->config, trial->message, err));
}

static bool book_quarantined(void *ctx, const struct task *task, const struct config *config)
{
    struct cover *cover = ctx;
    return store_quarantined(cover->store, cover->env_id, kernel_id(cover, task), task, config);
}

static bool book_is_over(void *ctx, const struct task *task)
{
    struct cover *cover = ctx;
    cover_progress(cover, task);
    return *cover->stop || (cover->limit_s > 0 && clock_now_s() - cover->start_s > cover->limit_s);
}

static struct cover_pick pick_of(const struct cover_group *group, size_t t)
{
    const struct cover_matrix *m = &group->matrix;
    size_t c = group->choice.config[t];
    const struct cover_cell *cell = matrix_cell(m, t, c);
    return (struct cover_pick){.config = m->configs[c],
                               .winner = m->tasks[t].winner,
                               .median_us = cell->us,
                               .winner_us = cell->winner_us,
                               .noise = cell->noise,
                               .regret = m->regret};
}

static bool pick_is_kept(struct cover *cover, const struct cover_group *group, size_t t,
                         const struct cover_pick *pick)
{
    struct cover_pick old;
    const struct task *task = &group->matrix.tasks[t].task;
    return store_cover_find(cover->store, cover->env_id, kernel_id(cover, task), task, &old) &&
           config_equal(task->kernel, &old.config, &pick->config) &&
           config_equal(task->kernel, &old.winner, &pick->winner) && old.regret == pick->regret;
}

static bool picks_keep(struct cover *cover, const struct cover_group *group, struct err *err)
{
    for (size_t t = 0; t < group->matrix.n_tasks; t++) {
        struct cover_pick pick = pick_of(group, t);
        const struct task *task = &group->matrix.tasks[t].task;
        if (!pick_is_kept(cover, group, t, &pick) &&
            (!run_begun(cover, err) || !store_cover_add(cover->store, cover->run_id, cover->env_id,
                                                        kernel_id(cover, task), task, &pick, err)))
            return false;
    }
    return true;
}

static bool group_cover(struct cover *cover, struct cover_group *group, struct err *err)
{
    int64_t before = cover->tools.n_finals;
    bool fine = cells_measure(&cover->tools, &group->matrix, err);
    group->n_finals += cover->tools.n_finals - before;
    if (!fine || cover->tools.is_over)
        return fine;
    matrix_choose(&group->matrix, &group->choice);
    group->is_whole = true;
    cover->n_done += group->matrix.n_tasks;
    log_info("%s: %zu cubins instead of %zu for %zu tasks",
             cover->project.kernels[group->kernel]->name, group->choice.n_cubins,
             group->choice.n_before, group->matrix.n_tasks);
    return picks_keep(cover, group, err);
}

static bool edge_find(struct cover *cover, struct cover_group *group, size_t t, struct err *err)
{
    const struct cover_matrix *m = &group->matrix;
    const struct task *low = &m->tasks[t].task;
    struct edge_answer answer;
    struct edge edge = {.config = m->configs[group->choice.config[t]],
                        .high_config = m->configs[group->choice.config[t + 1]],
                        .high_m = m->tasks[t + 1].task.dims[0]};
    struct edge_question question = {low, edge.high_m, edge.config, edge.high_config};
    if (store_edge_find(cover->store, cover->env_id, kernel_id(cover, low), low, &edge)) {
        group->n_edges++;
        return true;
    }
    if (!edge_measure(&cover->tools, &question, &answer, err))
        return false;
    group->n_edges += answer.is_found;
    group->n_lost += !answer.is_found && !cover->tools.is_over;
    edge.last_m = answer.last;
    edge.last_us = answer.last_us[0];
    edge.last_high_us = answer.last_us[1];
    edge.first_us = answer.first_us[0];
    edge.first_high_us = answer.first_us[1];
    edge.n_probes = answer.n_probes;
    return !answer.is_found ||
           (run_begun(cover, err) && store_edge_add(cover->store, cover->run_id, cover->env_id,
                                                    kernel_id(cover, low), low, &edge, err));
}

static bool group_edges(struct cover *cover, struct cover_group *group, struct err *err)
{
    int64_t before = cover->tools.n_finals;
    bool fine = true;
    for (size_t t = 0; fine && t < group->matrix.n_tasks && !cover->tools.is_over; t++) {
        if (!group->is_whole || !cover_changes(group, t))
            continue;
        fine = edge_find(cover, group, t, err);
        cover->n_done += !cover->tools.is_over;
    }
    group->n_finals += cover->tools.n_finals - before;
    return fine;
}

/* Edges of groups that are not covered yet are guessed by their winners. */
static void units_count(struct cover *cover)
{
    cover->n_units = 0;
    for (size_t i = 0; i < cover->n_groups; i++) {
        cover->n_units += cover->groups[i].matrix.n_tasks;
        for (size_t t = 0; !cover->request->no_edges && t < cover->groups[i].matrix.n_tasks; t++)
            cover->n_units += cover_changes(&cover->groups[i], t);
    }
}

static bool groups_run(struct cover *cover, struct err *err)
{
    bool fine = true;
    for (size_t i = 0; fine && i < cover->n_groups && !cover->tools.is_over; i++) {
        units_count(cover);
        fine = group_cover(cover, &cover->groups[i], err);
    }
    units_count(cover);
    for (size_t i = 0;
         fine && i < cover->n_groups && !cover->tools.is_over && !cover->request->no_edges; i++)
        fine = group_edges(cover, &cover->groups[i], err);
    return fine;
}

static bool evaluator_open(struct cover *cover, struct err *err)
{
    struct device_options options = {
        .jobs = cover->request->jobs, .cache = cover->request->cache, .seed = cover->request->seed};
    cover->evaluator = device_evaluator(&cover->device, &options, err);
    cover->tools.evaluator = cover->evaluator;
    return cover->evaluator != NULL;
}

bool cover_run(struct cover *cover, struct err *err)
{
    cover->start_s = clock_now_s();
    cover->store = store_open(cover->request->db, false, err);
    if (!cover->store || !store_env(cover->store, &cover->device.env, &cover->env_id, err))
        return false;
    cover->tools = (struct cover_tools){
        .gpu = &cover->device.gpu,
        .book = {book_trials, book_record, book_quarantined, book_is_over, cover}};
    if (!cover_groups_make(cover, err) || !store_sound(cover->store, err))
        return false;
    if (cover->n_groups == 0)
        return err_set(err,
                       "none of the %zu tasks is tuned in %s on this GPU, driver and policy with "
                       "the present sources: run `warptune tune` with the same --model, --dtype "
                       "and --device first; `warptune query envs` lists what there is",
                       cover->n_untuned, cover->request->db);
    bool fine = evaluator_open(cover, err) && groups_run(cover, err);
    log_progress("%s", "");
    if (cover->run_id)
        store_run_end(cover->store, cover->run_id,
                      !fine                  ? "failed"
                      : cover->tools.is_over ? "stopped"
                                             : "done",
                      NULL);
    return fine && store_sound(cover->store, err);
}
