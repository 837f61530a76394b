/* SPDX-License-Identifier: MIT */
/* A decode step's context is that of the middle step: attention's time grows with it, so the mean
 * is the same. */
#include "tuner/mix/mix.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"
#include "tuner/base/err.h"
#include "tuner/base/str.h"

enum { COUNT_MAX = 1 << 20 };

/* "1024" or "1024x8", up to the end or a comma. */
static bool pair_parse(const char *text, size_t length, int64_t *number, int64_t *times)
{
    char word[48];
    if (length >= sizeof word)
        return false;
    memcpy(word, text, length);
    word[length] = '\0';
    char *x = strchr(word, 'x');
    *times = 1;
    if (x)
        *x = '\0';
    return parse_i64(word, number) && (!x || parse_i64(x + 1, times)) && *number >= 0 &&
           *number <= COUNT_MAX && *times >= 1 && *times <= COUNT_MAX;
}

bool mix_parse(const char *text, struct mix *out, struct err *err)
{
    const char *comma = strchr(text, ',');
    *out = (struct mix){0};
    bool fine = comma &&
                pair_parse(text, (size_t)(comma - text), &out->prompt_tokens, &out->prompts) &&
                pair_parse(comma + 1, strlen(comma + 1), &out->steps, &out->sequences) &&
                (out->prompt_tokens > 0 || out->steps > 0);
    return fine || err_set(err,
                           "'%.80s' is no mix: expected PROMPT[xPROMPTS],STEPS[xSEQUENCES], as in "
                           "1024,128 or 1024x8,128x8",
                           text);
}

char *mix_format(const struct mix *mix, char *buf, size_t size)
{
    char prefill[96] = "", decode[96] = "";
    if (mix->prompt_tokens)
        snprintf(prefill, sizeof prefill, "%lld prefill pass%s of %lld tokens",
                 (long long)mix->prompts, mix->prompts == 1 ? "" : "es",
                 (long long)mix->prompt_tokens);
    if (mix->steps)
        snprintf(decode, sizeof decode, "%lld decode step%s of %lld sequence%s",
                 (long long)mix->steps, mix->steps == 1 ? "" : "s", (long long)mix->sequences,
                 mix->sequences == 1 ? "" : "s");
    snprintf(buf, size, "%s%s%s", prefill, prefill[0] && decode[0] ? " and " : "", decode);
    return buf;
}

static bool same(const struct mix_row *a, const struct mix_row *b)
{
    bool equal = a->phase == b->phase && a->model == b->model && strcmp(a->dtype, b->dtype) == 0 &&
                 strcmp(a->op.operator_name, b->op.operator_name) == 0 &&
                 strcmp(a->op.label, b->op.label) == 0 && a->op.n_dims == b->op.n_dims;
    for (size_t i = 0; equal && i < a->op.n_dims; i++)
        equal = a->op.dims[i].value == b->op.dims[i].value;
    return equal;
}

void mix_row_add(struct mix_rows *rows, const struct mix_row *row)
{
    for (size_t i = 0; i < rows->n; i++)
        if (same(&rows->items[i], row)) {
            rows->items[i].launches += row->launches;
            return;
        }
    if (rows->n == rows->cap) {
        rows->cap = rows->cap ? rows->cap * 2 : 64;
        rows->items = xrealloc(rows->items, rows->cap * sizeof *rows->items);
    }
    rows->items[rows->n++] = *row;
}

void mix_rows_finish(struct mix_rows *rows)
{
    free(rows->items);
    *rows = (struct mix_rows){0};
}

static void pass_add(struct mix_rows *rows, const struct model *model, size_t index,
                     const char *dtype, const struct pass_shape *shape, int64_t times)
{
    struct pass pass = pass_build(model, shape);
    for (size_t i = 0; i < pass.n_ops; i++)
        mix_row_add(rows, &(struct mix_row){.op = pass.ops[i],
                                            .phase = shape->phase,
                                            .launches = times,
                                            .model = index,
                                            .dtype = dtype});
    pass_free(&pass);
}

void mix_add(struct mix_rows *rows, const struct mix *mix, const struct model *model,
             size_t model_index, const char *dtype)
{
    bool int8 = strcmp(dtype, "int8") == 0;
    struct pass_shape prefill = {
        .phase = PHASE_PREFILL, .int8 = int8, .tokens = mix->prompt_tokens};
    struct pass_shape decode = {.phase = PHASE_DECODE,
                                .int8 = int8,
                                .tokens = mix->sequences,
                                .sequences = mix->sequences,
                                .seq_max = 1,
                                .ctx = mix->prompt_tokens + (mix->steps + 1) / 2,
                                .ctx_max = mix->prompt_tokens + mix->steps};
    if (mix->prompt_tokens) {
        prefill_split(prefill.tokens, &prefill.sequences, &prefill.seq_max);
        prefill.ctx_max = prefill.seq_max;
        pass_add(rows, model, model_index, dtype, &prefill, mix->prompts);
    }
    if (mix->steps)
        pass_add(rows, model, model_index, dtype, &decode, mix->steps);
}

int64_t mix_row_dim(const struct mix_row *row, const char *name)
{
    for (size_t i = 0; i < row->op.n_dims; i++)
        if (strcmp(row->op.dims[i].name, name) == 0)
            return row->op.dims[i].value;
    return -1;
}
