/* SPDX-License-Identifier: MIT */
/* The farm's compiles, for jit.c and compiles.c alone: which are queued and running. */
#pragma once
#include <stddef.h>

#include "tuner/base/arena.h"
#include "tuner/base/proc.h"
#include "tuner/base/str.h"
#include "tuner/jit/jit.h"

enum unit_state { UNIT_QUEUED, UNIT_RUNNING, UNIT_DONE };

struct unit {
    char key[33];
    char *source_path, *defines, *temp; /* in the jit's arena */
    enum unit_state state;
    bool is_wanted;    /* somebody waits for it */
    unsigned guessed;  /* else: in which round of guesses, the last time */
    bool is_elsewhere; /* queued, and another member of the share compiles it */
    struct proc proc;
    struct str pending;
    double deadline_s; /* on the monotonic clock: of this compile, before it of another farm's */
    struct cubin cubin;
};

struct jit {
    struct arena arena;
    struct jit_options options;
    char nvrtc[16], build[176];
    struct unit **units;
    unsigned round; /* of guesses: one ends when something is waited for */
    bool has_guesses;
    size_t n_units, n_running, first_queued;
    int *fds;
};

/* Starts what there are compilers for. */
void compiles_start(struct jit *jit);
/* Hears those that run, for at most timeout_ms, and starts what there is room for then. */
void compiles_step(struct jit *jit, int timeout_ms);
/* Done, without a cubin. */
void unit_fail(struct unit *u, enum trial_status status, const char *message);
