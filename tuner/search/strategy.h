/* SPDX-License-Identifier: MIT */
/* A strategy says which configs to try next and hears what became of them. It knows the space, not
 * who measures. A new strategy is one file and one row in strategy.c. */
#pragma once
#include "tuner/search/prior.h"
#include "tuner/search/search.h"

struct strategy_setup {
    const struct space *space;     /* what may be proposed */
    const struct space *start;     /* where first samples come from: the coarse space, or `space` */
    const struct config *standard; /* the default when it is in the space; tried first; or NULL */
    uint64_t seed;
    int budget;                 /* most configs; never 0 */
    const struct config *seeds; /* best first; may be outside the space */
    size_t n_seeds;
    size_t
        n_own; /* of the exchange: the first seeds are the task's own, the best before it first */
    const struct prior *prior; /* what other tasks say; NULL: nothing */
};

struct strategy {
    /* At most `max` configs of the space, none twice; 0: done. Called again only after every config
     * of the last answer was told. */
    size_t (*ask)(struct strategy *self, struct config *out, size_t max);
    /* What it would ask for next if the last answer's outcomes were what it expects: compiled
     * ahead, and often wrong. NULL: it can't tell. */
    size_t (*guess)(struct strategy *self, struct config *out, size_t max);
    /* In the order of ask. */
    void (*tell)(struct strategy *self, const struct trial *trial);
    void (*free)(struct strategy *self);
};

/* NULL and err for an unknown name, with the names there are. name NULL: the level's default. The
 * setup's texts and spaces must outlive the strategy. */
struct strategy *strategy_new(const char *name, enum level level,
                              const struct strategy_setup *setup, struct err *err);
/* The budget that 0 stands for: depends on strategy, level and the number of params. */
int strategy_budget(const char *name, enum level level, const struct kernel *kernel);
/* It walks a space instead of searching it: exhaustive and random. */
bool strategy_walks(const char *name, enum level level);

struct strategy *exhaustive_new(const struct strategy_setup *setup);
struct strategy *random_new(const struct strategy_setup *setup);
struct strategy *neighbours_new(const struct strategy_setup *setup);
struct strategy *local_new(const struct strategy_setup *setup);
struct strategy *evolution_new(const struct strategy_setup *setup);
struct strategy *guided_new(const struct strategy_setup *setup);
/* Not in the table: what it tries is said by search_options.listed. */
struct strategy *listed_new(const struct strategy_setup *setup);
/* Not a strategy to choose: what search_exchange tries. */
struct strategy *exchange_new(const struct strategy_setup *setup);
