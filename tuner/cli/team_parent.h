/* SPDX-License-Identifier: MIT */
/* The parent of the workers: its queue of families, its answers. For team*.c alone. */
#pragma once
#include "tuner/base/proc.h"
#include "tuner/cli/team_wire.h"
#include "tuner/jit/share.h"

enum member_state { MEMBER_BUSY, MEMBER_WAITS, MEMBER_ENDS, MEMBER_GONE };

struct member { /* one GPU */
    struct proc proc;
    struct team_worker setup;
    enum member_state state;
    int64_t family; /* what it is at */
    struct team_ask ask;
    size_t n_asked;  /* bytes of it that have come */
    double silent_s; /* since its last word or ours, as far as this process was running */
    bool is_lost;
    size_t n_families, n_tasks, n_readings;
    double wall_s;
    struct team_ask *held; /* trials that blame a config for the end of the device's child */
    size_t n_held;
};

enum queued_state { FAMILY_QUEUED, FAMILY_TAKEN, FAMILY_DONE, FAMILY_ASIDE };

struct queued {
    enum queued_state state;
    double chain;                /* the work that waits for it, its own included */
    int n_losses;                /* GPUs lost while at it */
    const struct member *hinted; /* compiles its first configs */
};

struct team {
    struct tune *tune;
    struct member members[GPUS_MOST];
    size_t n;
    struct queued *queue; /* by family */
    struct jit_share *share;
    double silence_most_s;     /* of a member at work */
    volatile int *stop;        /* shared with the workers */
    const volatile int *asked; /* the parent's own flag */
    char why[512];             /* the last GPU was lost */
};

const char *member_name(const struct team *team, const struct member *member);

/* ---- team_queue.c ---- */

void queue_open(struct team *team);
/* Some family can be begun. */
bool queue_has(const struct team *team);
/* A family is under way: who finds nothing to begin waits for its end, or for its return. */
bool queue_is_busy(const struct team *team);
/* The next family for a member, and in *next one whose compiles it may begin; FAMILY_NONE. */
int64_t family_take(struct team *team, struct member *member, int64_t *next);
void family_end(struct team *team, struct member *member);
/* The member is lost: what it was at goes to another, or after two losses to nobody. */
void family_return(struct team *team, struct member *member);

/* ---- team_answer.c ---- */

/* Answers all but TEAM_NEXT and TEAM_BROKEN. False: the store failed. */
bool team_answer(struct team *team, struct member *member, const struct team_ask *ask,
                 struct err *err);
/* Records the trials that were held back: the GPU works, so what ended its children was the
 * configs.
 */
bool blame_settle(struct team *team, struct member *member, struct err *err);
