/* SPDX-License-Identifier: MIT */
/* Everything known, in SQLite: the only room with SQL. Append only: no timing is ever overwritten;
 * the best is a query. One writer. Every call that writes commits before it returns (BEGIN
 * IMMEDIATE), so kill -9 loses nothing recorded. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tuner/base/table.h"
#include "tuner/core/race.h"

struct store;

/* Creates the file when absent, migrates an older one; refuses a newer one ("... was written by a
 * newer warptune (schema 7, this one knows 3): update warptune"). WAL on a local disk, rollback
 * journal with a warning on a network one. ":memory:" works. Read only: creates and migrates
 * nothing, and works in a folder that may not be written. Else what may not be written is refused
 * at once. */
struct store *store_open(const char *path, bool read_only, struct err *err);
void store_close(struct store *store);
/* False, and err, when a read failed since it was opened. The finders below say no then, as of what
 * was never recorded; so that no command takes a damaged file for an empty one, every later write
 * is refused, and what only reads asks here before it reports. */
bool store_sound(const struct store *store, struct err *err);

/* Finds or adds; the ids are used below. source_hash: jit_source_hash of kernel.cu. */
bool store_env(struct store *store, const struct env *env, int64_t *env_id, struct err *err);
bool store_kernel(struct store *store, const struct kernel *kernel, const char *source_hash,
                  int64_t *kernel_id, struct err *err);
/* Of the sources of a task's kernel that have trials of it in env: this one, else the newest;
 * `recorded` receives its hash. False when there is none. Writes nothing. */
bool store_source_recorded(struct store *store, int64_t env_id, const struct task *task,
                           const char *source_hash, int64_t *kernel_id, char *recorded,
                           size_t size);

/* A run: one command. Its trials carry its id. */
bool store_run_begin(struct store *store, int64_t env_id, const char *command, uint64_t seed,
                     int64_t *run_id, struct err *err);
bool store_run_end(struct store *store, int64_t run_id, const char *outcome, struct err *err);

/* phase: "search" or "final". Trial and samples in one transaction. */
bool store_trial_add(struct store *store, int64_t run_id, int64_t env_id, int64_t kernel_id,
                     const struct task *task, const struct trial *trial, const char *phase,
                     struct err *err);
/* The latest trial of this phase for exactly this env, kernel source, task and config. */
bool store_trial_find(struct store *store, int64_t env_id, int64_t kernel_id,
                      const struct task *task, const struct config *config, const char *phase,
                      struct trial *out);
/* What a trial of `like` (its build.code_hash, launch and reference are read) would only repeat: a
 * lasting trial of a search on the same GPU (name, compute capability, SMs, memory to 2 %) under
 * the same policy, of the same kernel by name, the same code and launch, compared with a reference
 * of the same text or the same code; whatever the driver, CUDA, source, run type and config.
 * Measured ones before carried ones, then the newest. *out: like, with that outcome and
 * carried_from. */
bool store_trial_carry(struct store *store, int64_t env_id, int64_t kernel_id,
                       const struct task *task, const struct trial *like, struct trial *out);
/* Calls visit for every trial of a phase of this task (NULL phase: all), oldest first. */
void store_trials(struct store *store, int64_t env_id, int64_t kernel_id, const struct task *task,
                  const char *phase, void (*visit)(void *ctx, const struct trial *trial),
                  void *ctx);

/* The outcome of a tuned task: winner, its tie set and the default, from one interleaved final.
 * Appended; the newest counts. */
struct winner {
    struct config config;
    double median_us, default_us; /* same final; default_us 0 when the default fails on the task */
    double margin;                /* best loser's median / winner's - 1; 0 when alone */
    double noise;                 /* relative, of the comparison */
    size_t n_ties;                /* configs that noise cannot tell from it, itself included */
    struct config ties[RACE_CONFIGS_MAX]; /* which, where has_ties: older rows have the number */
    bool has_ties;
    int64_t n_trials; /* measured for the task */
    char level[8];    /* coarse | fine */
    char key[64]; /* plan key: level, seed, budget, space hash: a second run with the same key does
                     nothing */
};
bool store_winner_add(struct store *store, int64_t run_id, int64_t env_id, int64_t kernel_id,
                      const struct task *task, const struct winner *winner, struct err *err);
/* Newest winner of the task; key NULL: any, fine before coarse. */
bool store_winner_find(struct store *store, int64_t env_id, int64_t kernel_id,
                       const struct task *task, const char *key, struct winner *out);

/* Quarantine: configs that killed or hung the device are not tried again. */
bool store_quarantine_add(struct store *store, int64_t env_id, int64_t kernel_id,
                          const struct task *task, const struct config *config, const char *why,
                          struct err *err);
bool store_quarantined(struct store *store, int64_t env_id, int64_t kernel_id,
                       const struct task *task, const struct config *config);

/* Queries, for people and scripts. Empty filter fields mean any. */
struct store_filter {
    const char *gpu, *kernel, *dtype, *model_dims; /* gpu: slug or name */
    int64_t m, n, k;                               /* -1 any */
};
/* what: best | why | trials | failures | coverage | envs | cover | edges. Fills an
 * initialised-by-callee table. */
bool store_query(struct store *store, const char *what, const struct store_filter *filter,
                 struct table *out, struct err *err);
/* The tasks whose winners differ between two environments (ids of `envs`), and what the first one's
 * winner costs in the second, where it was measured there. */
bool store_diff(struct store *store, int64_t env_a, int64_t env_b, struct table *out,
                struct err *err);
/* Any read-only SELECT. */
bool store_sql(struct store *store, const char *sql, struct table *out, struct err *err);

/* All winners for emit: newest per (env, kernel, task), fine before coarse, sorted by gpu slug,
 * kernel name, dtype, dims. `besides`: "|key|key|", winners of these keys are not looked at; NULL:
 * none. */
struct winner_row {
    struct env env;
    const char *kernel_name, *dtype, *dims, *config; /* canonical texts, valid during the call */
    struct winner winner;                            /* .config is not filled: `config` text is */
};
bool store_winners(struct store *store, const char *gpu_slug, /* NULL: all */
                   const char *besides,
                   bool (*visit)(void *ctx, const struct winner_row *row, struct err *err),
                   void *ctx, struct err *err);

/* What a cover (docs/coverage.md) chose for a task: `config` in place of its `winner`, timed
 * together. Appended; the newest counts, as long as the winner is still the task's. */
struct cover_pick {
    struct config config, winner;
    double median_us, winner_us, noise; /* of one final; the winner's own times where it was kept */
    double regret;                      /* that was allowed: 0.01 */
};
bool store_cover_add(struct store *store, int64_t run_id, int64_t env_id, int64_t kernel_id,
                     const struct task *task, const struct cover_pick *pick, struct err *err);
bool store_cover_find(struct store *store, int64_t env_id, int64_t kernel_id,
                      const struct task *task, struct cover_pick *out);
/* Where, above a task's m, another config overtakes the one that serves it. */
struct edge {
    struct config config, high_config; /* chosen at the task's m and at high_m */
    int64_t high_m;
    int64_t last_m; /* the last m of config; high_config begins at last_m + 1 */
    double last_us, last_high_us, first_us, first_high_us; /* both there; 0 where it was not timed:
                                                              at the task's own m and at high_m */
    int64_t n_probes;
};
bool store_edge_add(struct store *store, int64_t run_id, int64_t env_id, int64_t kernel_id,
                    const struct task *task, const struct edge *edge, struct err *err);
/* The newest for these two configs and this high_m, which are read from `edge`; fills the rest. */
bool store_edge_find(struct store *store, int64_t env_id, int64_t kernel_id,
                     const struct task *task, struct edge *edge);

/* For emit: the covers and edges made in the environment and from the sources of store_winners' row
 * of their task; covers of another winner than that row's are left out. Texts are canonical, valid
 * during the call; `to` is a cover's winner or an edge's high_config. */
struct cover_row {
    const char *gpu_slug, *dtype, *dims, *config, *to;
    double median_us, winner_us, noise, regret; /* of a cover */
    int64_t high_m, last_m;                     /* of an edge */
};
typedef bool (*cover_visit)(void *ctx, const struct cover_row *row, struct err *err);
bool store_covers(struct store *store, const char *gpu_slug, const char *kernel_name,
                  cover_visit visit, void *ctx, struct err *err);
bool store_edges(struct store *store, const char *gpu_slug, const char *kernel_name,
                 cover_visit visit, void *ctx, struct err *err);

/* Everything of `from` that `into` lacks; content keys, so merging twice changes nothing. */
bool store_merge(struct store *into, const char *from_path, struct err *err);
/* Text results: <folder>/{env,winners,trials,cover,edges}.csv for one GPU; a folder without the
 * last two is whole. trials.csv: finals and defaults of every task, and all trials of the tasks in
 * all_trials_kernels (comma list, "" none). Sorted, byte-stable. Rows name their environment
 * driver/cuda/policy, followed by SMs, memory, compute capability and GPU where several share that.
 * newest: of a task the one winner that emit takes, and what was measured with its source. */
bool store_export(struct store *store, const char *gpu_slug, const char *folder,
                  const char *all_trials_kernels, bool newest, struct err *err);
/* Every searched config of `kernels`, "|name|name|", grouped by environment and task, but for those
 * of runs of the command `besides`. The texts hold during the call; us 0: it failed. */
struct history_row {
    const char *gpu_slug, *kernel_name, *dtype, *dims, *config;
    double us, clock_mhz; /* of its fastest trial; 0: it failed, not told */
    bool is_new_task;
};
bool store_history(struct store *store, const char *kernels, const char *besides,
                   bool (*visit)(void *ctx, const struct history_row *row), void *ctx,
                   struct err *err);
/* One file of every searched config of a task with its time, for `warptune score`. */
bool store_sweep(struct store *store, const char *gpu_slug, const char *kernel, const char *dtype,
                 const char *dims, const char *path, struct err *err);
/* All of a folder or nothing; the same files again change nothing. What no export writes is refused
 * as "file:line: why": a time that is none, an unknown word, a second row of the same thing, an
 * environment's name that fits two of env.csv. */
bool store_import(struct store *store, const char *folder, struct err *err);
