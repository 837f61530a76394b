/* SPDX-License-Identifier: MIT */
/* What a worker asks and the parent answers: one struct each way, as it lies in memory, since a
 * worker is a fork of its parent. */
#pragma once
#include "tuner/cli/tune.h"

enum team_what {
    TEAM_FIND,        /* task, config, phase → is_yes, trial */
    TEAM_KNOWN,       /* task, trial: what it is of → is_yes, trial */
    TEAM_QUARANTINED, /* task, config → is_yes */
    TEAM_RECORD,      /* task, trial, phase → is_yes: kept */
    TEAM_WINNER,      /* task → is_yes, winner */
    TEAM_TASK_END,    /* task, is_exchange, result, wall_s → is_yes: kept */
    TEAM_NEXT,        /* → family, next; FAMILY_NONE: no more */
    TEAM_ANCHOR,      /* trial: a reading → is_yes: kept */
    TEAM_BROKEN,      /* text: this GPU can't go on; no answer */
};

struct team_ask {
    enum team_what what;
    size_t task; /* index in the plan */
    char phase[8];
    struct config config;
    struct trial trial;
    bool is_exchange;
    struct search_result result;
    double wall_s;
    char text[512];
};

struct team_answer {
    bool is_yes;
    struct trial trial;
    struct winner winner;
    int64_t family, next;
};

/* All of the bytes, or false: the other side is gone. */
bool team_send(int fd, const void *bytes, size_t n);
bool team_receive(int fd, void *bytes, size_t n);
/* What is there by now, behind the *n_got bytes that came before; never waits. */
enum team_heard { TEAM_HEARD_PART, TEAM_HEARD_ALL, TEAM_HEARD_END };
enum team_heard team_hear(int fd, void *bytes, size_t n, size_t *n_got);

/* The worker's process: serves device.gpus[which] until there is no more family, or its parent is
 * gone. Returns its exit status. */
struct team_worker {
    struct tune *tune;
    size_t which;
    struct jit_share *share;
};
int team_worker_run(void *ctx, int fd);
