/* SPDX-License-Identifier: MIT */
/* A plan against the store: what is pending, and what is kept of each task. A task whose winner
 * carries the plan's key is done and costs a look-up. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/err.h"
#include "tuner/base/file.h"
#include "tuner/base/log.h"
#include "tuner/base/proc.h"
#include "tuner/base/str.h"
#include "tuner/cli/team.h"
#include "tuner/cli/tune.h"
#include "tuner/cli/weights.h"
#include "tuner/measure/identity.h"

size_t tune_kernel_index(const struct tune *tune, const struct task *task)
{
    size_t i = 0;
    while (tune->project.kernels[i] != task->kernel)
        i++;
    return i;
}

static const char *level_word(enum level level)
{
    return level == LEVEL_COARSE ? "coarse" : "fine";
}

static void key_write(char out[64], const struct tune *tune, const char *strategy, uint64_t hash)
{
    snprintf(out, 64, "%s-%s-%016llx", level_word(tune->level), strategy, (unsigned long long)hash);
}

/* Everything that decides a task's outcome besides the GPU: kernel.yaml's text, the sources, the
 * options. */
static bool key_make(struct tune *tune, size_t i, const char *source_hash, struct err *err)
{
    struct arena arena = {0};
    const struct tune_request *request = tune->request;
    const char *strategy = request->configs    ? "listed"
                           : request->strategy ? request->strategy
                                               : "auto";
    const char *path = arena_printf(&arena, "%s/kernel.yaml", tune->project.kernels[i]->folder);
    const char *text = file_read(&arena, path, NULL, err);
    if (text) {
        uint64_t hash = hash_text(hash_text(HASH_START, text), source_hash);
        hash = hash_bytes(hash, &tune->budget, sizeof tune->budget);
        hash = hash_bytes(hash, &request->seed, sizeof request->seed);
        for (size_t c = 0; c < tune->n_listed; c++)
            hash = hash_bytes(hash, &tune->listed[c], sizeof tune->listed[c]);
        if (request->fresh)
            hash = hash_text(hash, "fresh");
        if (tune->weights)
            hash = hash_bytes(hash, &tune->weights->identity, sizeof tune->weights->identity);
        key_write(tune->search_keys[i], tune, strategy, hash);
        key_write(tune->keys[i], tune, strategy,
                  tune->exchanges ? hash_text(hash, "exchange") : hash);
    }
    arena_finish(&arena);
    return text != NULL;
}

/* Ids and keys of the kernels that the plan uses. */
static bool kernels_register(struct tune *tune, struct err *err)
{
    const struct plan *plan = weights_whole(tune);
    for (size_t i = 0; i < plan->n; i++) {
        char hash[33];
        const struct kernel *kernel = plan->tasks[i].kernel;
        size_t k = tune_kernel_index(tune, &plan->tasks[i]);
        if (tune->kernel_ids[k])
            continue;
        if (!project_source_hash(&tune->project, kernel, hash, err) ||
            !store_kernel(tune->store, kernel, hash, &tune->kernel_ids[k], err) ||
            !key_make(tune, k, hash, err))
            return false;
        identity_reference_text(tune->project.root, kernel, tune->references[k]);
    }
    return true;
}

/* Marks the tasks that a run with this key has finished, or has searched. */
static void plan_mark(struct tune *tune)
{
    tune->is_done = xcalloc(tune->plan.n + 1, sizeof *tune->is_done);
    tune->is_searched = xcalloc(tune->plan.n + 1, sizeof *tune->is_searched);
    for (size_t i = 0; i < tune->plan.n; i++) {
        struct winner winner;
        const struct task *task = &tune->plan.tasks[i];
        size_t k = tune_kernel_index(tune, task);
        tune->is_done[i] = store_winner_find(tune->store, tune->env_id, tune->kernel_ids[k], task,
                                             tune->keys[k], &winner);
        tune->is_searched[i] =
            tune->is_done[i] || store_winner_find(tune->store, tune->env_id, tune->kernel_ids[k],
                                                  task, tune->search_keys[k], &winner);
        tune->tallies[k].tasks++;
        tune->tallies[k].already += tune->is_done[i];
        tune->n_pending += !tune->is_done[i];
        tune->n_to_search += tune->exchanges && !tune->is_searched[i];
    }
}

void own_keys_list(const struct tune *tune, struct str *out)
{
    for (size_t i = 0; i < tune->project.n_kernels; i++)
        if (tune->keys[i][0])
            str_addf(out, "|%s|%s", tune->search_keys[i], tune->keys[i]);
    str_add(out, "|");
}

/* What was known before this command ran for the first time. */
static bool seeds_start(struct tune *tune, struct err *err)
{
    struct str keys = {0};
    own_keys_list(tune, &keys);
    bool fine = seeds_load(&tune->seeds, tune->store, tune->device.env.gpu_slug, keys.text,
                           &tune->project, err);
    str_finish(&keys);
    return fine;
}

void winner_of(const struct search_result *result, struct winner *out)
{
    *out = (struct winner){.config = result->winner,
                           .median_us = result->median_us,
                           .default_us = result->default_us,
                           .margin = result->margin,
                           .noise = result->noise,
                           .n_ties = result->n_ties,
                           .has_ties = true,
                           .n_trials = result->n_trials};
    memcpy(out->ties, result->ties, sizeof out->ties);
}

/* The winner of the task's search, in front of what the exchange added. */
static bool winner_searched(const struct tune *tune, size_t index, struct winner *out)
{
    const struct task *task = &tune->plan.tasks[index];
    size_t k = tune_kernel_index(tune, task);
    return store_winner_find(tune->store, tune->env_id, tune->kernel_ids[k], task,
                             tune->search_keys[k], out);
}

/* `key`: the search's or the run's. */
static bool winner_keep(struct tune *tune, size_t index, const char *key, struct winner *winner,
                        struct err *err)
{
    const struct task *task = &tune->plan.tasks[index];
    size_t k = tune_kernel_index(tune, task);
    snprintf(winner->level, sizeof winner->level, "%s", level_word(tune->level));
    snprintf(winner->key, sizeof winner->key, "%s", key);
    return store_winner_add(tune->store, tune->run_id, tune->env_id, tune->kernel_ids[k], task,
                            winner, err);
}

static void task_log(const struct task *task, const struct winner *winner, bool found)
{
    char text[TASK_TEXT_MAX], config[CONFIG_TEXT_MAX];
    task_format(task, text, sizeof text);
    if (found)
        log_info("%s: %.2f us (default %.2f) %s", text, winner->median_us, winner->default_us,
                 config_format(task->kernel, &winner->config, config, sizeof config));
    else
        log_warn("%s: no config works; `warptune query failures` says why", text);
}

static bool desk_winner_find(void *ctx, size_t index, struct winner *winner)
{
    return winner_searched(ctx, index, winner);
}

/* The last word on a task. */
static bool task_finish(struct tune *tune, size_t index, struct winner *winner, bool found,
                        struct err *err)
{
    const struct task *task = &tune->plan.tasks[index];
    size_t k = tune_kernel_index(tune, task);
    struct tally *tally = &tune->tallies[k];
    tune->n_done++;
    tune->is_done[index] = true;
    report_progress(tune, task);
    task_log(task, winner, found);
    tally->unsolved += !found;
    if (found && winner->default_us > 0) {
        tally->log_speedup += log(winner->default_us / winner->median_us);
        tally->n_speedup++;
    }
    return !found || winner_keep(tune, index, tune->keys[k], winner, err);
}

/* A search that is followed by an exchange. */
static bool search_end(struct tune *tune, size_t index, struct winner *winner, bool found,
                       struct err *err)
{
    size_t k = tune_kernel_index(tune, &tune->plan.tasks[index]);
    tune->is_searched[index] = true;
    tune->n_searched++;
    return !found || winner_keep(tune, index, tune->search_keys[k], winner, err);
}

/* What the search found stands where the exchange found nothing, and counts its trials too. */
static bool exchange_end(struct tune *tune, size_t index, struct winner *winner, bool found,
                         struct err *err)
{
    struct winner searched = {0};
    bool was_found = winner_searched(tune, index, &searched);
    if (!tune->is_searched[index]) /* its family was set aside */
        return true;
    searched.n_trials += winner->n_trials;
    winner->n_trials = searched.n_trials;
    return task_finish(tune, index, found ? winner : &searched, found || was_found, err);
}

static bool desk_task_end(void *ctx, size_t index, bool is_exchange,
                          const struct search_result *result, double wall_s, struct err *err)
{
    struct tune *tune = ctx;
    struct winner winner;
    struct tally *tally = &tune->tallies[tune_kernel_index(tune, &tune->plan.tasks[index])];
    bool is_search = tune->exchanges && !is_exchange;
    tally->wall_s += wall_s;
    tally->trials += result->n_trials;
    /* The latter: unsolved, and then its GPU was lost. */
    if (result->stopped || (is_search ? tune->is_searched : tune->is_done)[index])
        return true;
    winner_of(result, &winner);
    return (is_exchange ? exchange_end
            : is_search ? search_end
                        : task_finish)(tune, index, &winner, result->found, err);
}

struct tune_desk tune_desk(struct tune *tune)
{
    return (struct tune_desk){tune_book(tune), desk_winner_find, desk_task_end, tune};
}

/* On one GPU, in this process. */
static bool families_tune(struct tune *tune, struct err *err)
{
    struct device_options options = {.jobs = tune->request->jobs,
                                     .cache = tune->request->cache,
                                     .seed = tune->request->seed,
                                     .known = tune_known(tune),
                                     .known_ctx = tune,
                                     .farm = &tune->farm};
    struct tune_desk desk = tune_desk(tune);
    bool fine = true;
    tune->evaluator = device_evaluator(&tune->device, &options, err);
    if (!tune->evaluator)
        return false;
    struct family_walk walk = {.tune = tune, .evaluator = tune->evaluator, .desk = &desk};
    int64_t n = (int64_t)tune->families.n;
    for (int64_t i = 0; fine && i < n && !tune_is_over(tune); i++)
        if (family_is_pending(tune, &tune->families.items[i]))
            fine = family_tune(&walk, i, i + 1 < n ? i + 1 : FAMILY_NONE, err);
    return fine;
}

static bool pending_tune(struct tune *tune, struct err *err)
{
    families_make(tune);
    anchors_open(tune);
    if (!store_run_begin(tune->store, tune->env_id, tune->request->command, tune->request->seed,
                         &tune->run_id, err))
        return false;
    bool fine = (tune->device.n_gpus > 1 ? team_tune : families_tune)(tune, err);
    log_progress("%s", "");
    store_run_end(tune->store, tune->run_id,
                  !fine         ? "failed"
                  : *tune->stop ? "stopped"
                                : "done",
                  fine ? err : NULL);
    return fine;
}

bool tune_run(struct tune *tune, struct err *err)
{
    const struct tune_request *request = tune->request;
    tune->start_s = clock_now_s();
    tune->store = store_open(request->db, false, err);
    if (!tune->store || !store_env(tune->store, &tune->device.env, &tune->env_id, err) ||
        !kernels_register(tune, err) || !weights_load(tune, err))
        return false;
    plan_mark(tune);
    if (tune->n_pending == 0)
        return true;
    return seeds_start(tune, err) &&
           history_load(&tune->history, tune->store, &tune->project, &tune->plan,
                        tune->device.env.gpu_slug, request->command, err) &&
           pending_tune(tune, err);
}
