/* SPDX-License-Identifier: MIT */
/* An evaluator whose answers are there at once: what replay and model have in common. */
#pragma once
#include "tuner/measure/live.h"

struct answers {
    struct evaluator evaluator;
    /* Writes the whole trial but config and median. rounds 0: a search trial. */
    void (*answer)(struct answers *self, const struct task *task, const struct config *config,
                   int rounds, struct trial *out);
    struct answered {
        uint64_t ticket;
        struct trial trial;
    } * queue;
    size_t n, first, cap;
};

/* `bytes` is the size of the struct that begins with a struct answers. */
struct answers *answers_new(size_t bytes,
                            void (*answer)(struct answers *, const struct task *,
                                           const struct config *, int, struct trial *));
