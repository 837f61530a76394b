/* SPDX-License-Identifier: MIT */
/* The finals of one task as the book has them: which two configs were timed together. */
#pragma once
#include "tuner/cover/probe.h"

struct final_log {
    struct logged {
        struct trial trial;
        int final; /* counted from the oldest */
    } * items;
    size_t n, cap;
};

/* Surprise: the book doesn't say which trials were one final. They were added one after the other,
 * each config once, so a new final begins where a config comes again. First in a final is one that
 * the final before it had: the incumbent, the default, or here the winner. */
void final_log_read(struct final_log *log, const struct cover_tools *tools,
                    const struct task *task);
void final_log_finish(struct final_log *log);
/* The newest final that timed both, where both worked; else false. */
bool final_log_pair(const struct final_log *log, const struct kernel *kernel,
                    const struct config *a, const struct config *b, const struct trial **trial_a,
                    const struct trial **trial_b);
/* The newest trial of a config; NULL none. */
const struct trial *final_log_last(const struct final_log *log, const struct kernel *kernel,
                                   const struct config *config);

/* It failed by its own fault, and was measured at all. */
bool final_failed(const struct trial *trial);

enum { ROUNDS_OF_RACE = 0, ROUNDS_OF_CELL = 7 };
/* One interleaved final, into the book; tools->rounds goes before `rounds`. *whole false: it is
 * over. Trials that tell nothing (not recorded in a replay, or lost with a context that another
 * config may have lost) get the status CONSTRAINT and are not kept. */
bool final_measure(struct cover_tools *tools, const struct task *task, const struct config *configs,
                   size_t n, int rounds, struct trial *out, bool *whole, struct err *err);
