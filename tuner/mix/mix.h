/* SPDX-License-Identifier: MIT */
/* A mix of passes, and what it launches: each operator at its shape, and how often. */
#pragma once
#include "tuner/mix/pass.h"

struct err;

/* `prompts` prefill passes of prompt_tokens each, then `steps` decode steps of `sequences`. A
 * phase may be left out: 0 tokens or 0 steps. */
struct mix {
    int64_t prompt_tokens, prompts, steps, sequences;
};

/* "1024,128", "1024x8,128x8": PROMPT[xPROMPTS],STEPS[xSEQUENCES]. */
bool mix_parse(const char *text, struct mix *out, struct err *err);
/* The same in words. Returns buf. */
char *mix_format(const struct mix *mix, char *buf, size_t size);

struct mix_row {
    struct op op; /* .layer is of its first launch */
    enum phase phase;
    int64_t launches;  /* in the whole mix */
    double us;         /* of one, where the caller knows it; else 0 */
    size_t model;      /* the caller's numbers: whose pass this is */
    const char *dtype; /* run type; borrowed */
};
struct mix_rows {
    struct mix_row *items;
    size_t n, cap;
};

/* The operators of one model's passes in one run type (bf16 or int8), equal ones together. */
void mix_add(struct mix_rows *rows, const struct mix *mix, const struct model *model,
             size_t model_index, const char *dtype);
/* An equal row's launches grow; else it is appended. */
void mix_row_add(struct mix_rows *rows, const struct mix_row *row);
void mix_rows_finish(struct mix_rows *rows);
/* The row's dim of this name; -1 when it has none. */
int64_t mix_row_dim(const struct mix_row *row, const char *name);
