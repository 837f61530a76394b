/* SPDX-License-Identifier: MIT */
/* The parts of `warptune tune`: the request as typed, the device, the book, the seeds, the report.
 */
#pragma once
#include "db/store.h"
#include "tuner/base/str.h"
#include "tuner/base/table.h"
#include "tuner/cli/anchor.h"
#include "tuner/cli/device.h"
#include "tuner/cli/history.h"
#include "tuner/cli/project.h"
#include "tuner/search/search.h"

struct tune_request {
    const char *models, *dtypes, *kernels, *ops, *level, *m, *device, *timer, *strategy, *db,
        *cache, *arch, *format;
    const char *budget_word;
    const char *configs;    /* a file of configs to try instead of a strategy's, NULL */
    const char *shard_word; /* "2/4", NULL: all */
    int64_t jobs;
    uint64_t seed;
    const char *weight_by; /* "bench:1024,128", NULL: every task the same budget */
    bool compile_only;
    bool fresh;          /* nothing is carried over, nor was it earlier */
    const char *command; /* the whole line, for the run's row */
};

/* Counts of one kernel, and of all. */
struct tally {
    size_t tasks, already, unsolved;
    /* All told; then those of this run: on the device, from another environment or source, from a
     * config of the same code. */
    int64_t trials, measured, carried, twins, failures[TRIAL_STATUS_COUNT];
    double wall_s, log_speedup; /* summed logarithms of default / winner */
    size_t n_speedup;
};

/* Winners known so far: where the search of a similar task starts. */
struct seeds {
    struct seed {
        const struct kernel *kernel;
        char dtype[8];
        int64_t dims[DIMS_MAX];
        struct config config;
        bool is_foreign; /* another GPU's winner */
    } * items;
    size_t n, cap;
};
void seeds_add(struct seeds *seeds, const struct task *task, const struct config *config);
/* Winners of the store for this GPU, less those of the keys in `besides` (as store_winners), and
 * all of other GPUs. Rows of kernels that changed their params are passed over. */
bool seeds_load(struct seeds *seeds, struct store *store, const char *gpu_slug, const char *besides,
                const struct project *project, struct err *err);
/* The configs of the nearest tasks of the kernel, each once, nearest first; at most
 * SEEDS_FOUND_MOST. Returns how many. */
enum { SEEDS_FOUND_MOST = 64 };
size_t seeds_find(const struct seeds *seeds, const struct task *task, struct config *out,
                  size_t max);
/* The same, but those first that are as much work, by the product of their dims. */
size_t seeds_find_alike(const struct seeds *seeds, const struct task *task, struct config *out,
                        size_t max);
/* One of them is of this very task: seeds_find puts it first. */
bool seeds_know(const struct seeds *seeds, const struct task *task);
void seeds_finish(struct seeds *seeds);

struct tune {
    const struct tune_request *request;
    struct project project;
    struct plan plan;
    enum level level;
    enum table_format format;
    struct device device;
    struct jit *farm; /* until the evaluator has it: what early_begin began; NULL: nothing */
    struct evaluator *evaluator;
    struct store *store;
    int64_t env_id, run_id;
    int64_t *kernel_ids;     /* by index in project.kernels */
    char (*keys)[64];        /* plan keys, likewise: of what the run ends with, */
    char (*search_keys)[64]; /* and of the searches before the exchange; equal without one */
    bool exchanges;          /* the winners of a kernel's tasks are tried in all of them */
    char (*references)[33];  /* identity_reference_text, likewise */
    struct tally *tallies;   /* likewise, and one more for all */
    struct seeds seeds;      /* what was known before this command ran for the first time */
    struct history history;  /* likewise, and the tasks of the family under way */
    bool *is_done;          /* by index in the plan: tuned already, by this run or an earlier one */
    bool *is_searched;      /* likewise: has been searched, if there is an exchange to come */
    struct winner *winners; /* likewise, as far as has_winner: of its search */
    bool *has_winner;
    struct families {
        size_t *tasks; /* indices in the plan, family by family, each in the plan's order */
        struct family {
            size_t first, n;       /* in tasks */
            size_t rank, n_after;  /* families of its kernel before it, and after it */
            size_t seen, seen_end; /* in items: the families whose winners it starts from */
            struct history heard;  /* of its search, where this process did it to the end */
            bool is_exchange;      /* the same tasks again, when all of the kernel were searched */
        } * items;
        size_t n;
    } families;
    size_t gpu; /* of device.gpus: for whom the book is open */
    struct anchors anchors;
    const volatile int *stop;
    int64_t shard, n_shards; /* of 1..n_shards this one; 0 of 0: all */
    int budget;              /* trials of a task, 0: the level's */
    struct config *listed;   /* of request->configs, in the project's arena */
    size_t n_listed;
    struct weights *weights; /* each task's own budget (tuner/cli/weights.h), NULL: none */
    double limit_s;          /* of the run, 0 none */
    size_t n_done, n_pending;
    size_t n_searched, n_to_search; /* tasks whose search an exchange follows: ended, and to end */
    size_t n_aside;                 /* of the pending, those whose family ended two GPUs' workers */
    double start_s, shown_s;
};

/* Index in project.kernels of a task's kernel. */
size_t tune_kernel_index(const struct tune *tune, const struct task *task);

/* "|key|key|" of this plan's winners, for store_winners to leave out. */
void own_keys_list(const struct tune *tune, struct str *out);

/* The store as a trial_book: ctx is the struct tune. */
struct trial_book tune_book(struct tune *tune);
/* A trial that ends in a quarantine: the config was built, and then the device's child died or
 * hung.
 */
bool book_blames(const struct trial *trial);

/* Who keeps the winners: the store, or a pipe to the process that has it. */
struct tune_desk {
    struct trial_book book;
    /* What the search of plan.tasks[task] found in a run with this plan's key. */
    bool (*winner_find)(void *ctx, size_t task, struct winner *winner);
    /* of: exchange, or search. A result that was not found and did not stop: no config works. */
    bool (*task_end)(void *ctx, size_t task, bool is_exchange, const struct search_result *result,
                     double wall_s, struct err *err);
    void *ctx;
};
/* The store itself: ctx is the struct tune. */
struct tune_desk tune_desk(struct tune *tune);
/* What a search found, as a store keeps it; level and key stay empty. */
void winner_of(const struct search_result *result, struct winner *out);

enum { FAMILY_NONE = -1 };
/* Fills tune->families. A family: the tasks whose kernel, run type and dims but m are equal. It
 * starts from the winners of the first half of the kernel's families before it: who has tuned
 * those, and what else is under way, can't matter then, and yet half of a kernel's families can
 * always be tuned at once. With an exchange each comes a second time, behind all of its kernel. */
void families_make(struct tune *tune);
/* Of one family. */
bool tasks_same_but_m(const struct task *a, const struct task *b);
bool family_task_is_done(const struct tune *tune, const struct family *family, size_t index);
bool family_is_pending(const struct tune *tune, const struct family *family);
void families_free(struct families *families);
/* Tunes what is pending of a family, as the desk sees it. `next`: the family that is likely to
 * follow, whose first compiles may start; FAMILY_NONE. Ends early, and true, when the run has been
 * stopped or its time is up. between(ctx) is called before each task; NULL none. */
struct family_walk {
    struct tune *tune;
    struct evaluator *evaluator;
    const struct tune_desk *desk;
    bool (*between)(void *ctx, struct err *err);
    void *ctx;
};
bool family_tune(const struct family_walk *walk, int64_t family, int64_t next, struct err *err);
/* Tries in each task of a family what won in the others of the kernel; docs/search.md. */
bool family_exchange(const struct family_walk *walk, const struct family *family, struct err *err);
/* Adds the trials of a searched family to tune->history, as its search did. */
void family_recall(const struct family_walk *walk, const struct family *exchange);
/* The winner of a task's search: tune->winners[index]. */
bool winner_known(const struct family_walk *walk, size_t index);
/* No further task is to be begun. */
bool tune_is_over(const struct tune *tune);

/* A trial_known over the store, NULL where nothing may be carried over; ctx is the struct tune. */
trial_known tune_known(const struct tune *tune);

/* Tunes what is pending. False: broken, err. */
bool tune_run(struct tune *tune, struct err *err);
/* Compiles the configs of the plan instead; *n_failed counts cubins. */
bool tune_compile(struct tune *tune, size_t *n_failed, struct err *err);

/* Begins the compiles that the run is sure to ask for, while the driver says what the GPU is; to be
 * called between device_open_begin and device_open_end, with the plan's request. */
void early_begin(struct tune *tune, const struct plan_request *request);
/* Until the driver has spoken. */
void early_wait(struct tune *tune);

void report_progress(struct tune *tune, const struct task *task);
void report_summary(const struct tune *tune);
/* A line on stderr when timings were carried over. */
void report_carried(const struct tune *tune);
