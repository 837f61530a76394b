/* SPDX-License-Identifier: MIT */
/* The words of a mix, and what it launches. */
#include "tests/tap.h"
#include "tuner/base/arena.h"
#include "tuner/base/err.h"
#include "tuner/mix/mix.h"
#include "tuner/spec/spec.h"

#include <stdlib.h>

static void test_parse(void)
{
    static const char *const bad[] = {
        "",       "1024",  ",",       "0,0",  "1024,",        "x,1",
        "-1,128", "1,2,3", "1x0,128", "1x,1", "9999999999,1", "1,1x2x3"};
    struct mix mix;
    char words[200];
    ok(mix_parse("1024,128", &mix, NULL) && mix.prompt_tokens == 1024 && mix.prompts == 1 &&
           mix.steps == 128 && mix.sequences == 1,
       "a prompt and steps of one sequence");
    is_str(mix_format(&mix, words, sizeof words),
           "1 prefill pass of 1024 tokens and 128 decode steps of 1 sequence", "in words");
    ok(mix_parse("1024x8,128x4", &mix, NULL) && mix.prompts == 8 && mix.sequences == 4,
       "eight prompts, steps of four sequences");
    ok(mix_parse("0,64x16", &mix, NULL), "decode alone");
    is_str(mix_format(&mix, words, sizeof words), "64 decode steps of 16 sequences", "in words");
    ok(mix_parse("512x2,0", &mix, NULL), "prefill alone");
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct err err = {0};
        ok(!mix_parse(bad[i], &mix, &err) && strstr(err.text, "1024x8,128x8"),
           "'%s' is refused with an example", bad[i]);
    }
}

static const struct mix_row *row_of(const struct mix_rows *rows, enum phase phase,
                                    const char *label)
{
    static const struct mix_row none;
    for (size_t i = 0; i < rows->n; i++)
        if (rows->items[i].phase == phase && strcmp(rows->items[i].op.label, label) == 0)
            return &rows->items[i];
    return &none;
}

static void test_launches(const struct model *model)
{
    struct mix_rows rows = {0};
    struct mix mix = {1024, 8, 100, 16};
    mix_add(&rows, &mix, model, 0, "bf16");
    is_int(row_of(&rows, PHASE_PREFILL, "qkv")->launches, 8 * model->layers,
           "a product is launched once a layer and pass");
    is_int(row_of(&rows, PHASE_DECODE, "inner")->launches, 100 * 2 * model->layers,
           "the norm twice a layer, the final one in place of the first");
    is_int(row_of(&rows, PHASE_DECODE, "head")->launches, 100, "the head once a step");
    is_int(mix_row_dim(row_of(&rows, PHASE_DECODE, "head"), "m"), 16, "for all sequences");
    is_int(mix_row_dim(row_of(&rows, PHASE_PREFILL, "head"), "m"), 1,
           "of a prompt for its last token");
    is_int(mix_row_dim(row_of(&rows, PHASE_DECODE, "attention_decode"), "ctx"), 1074,
           "attention sees the prompt and, on average, half of the answer");
    size_t n = rows.n;
    mix_add(&rows, &mix, model, 0, "int8");
    ok(rows.n > n && strcmp(rows.items[n].dtype, "int8") == 0,
       "another run type has rows of its own");
    mix_rows_finish(&rows);
    mix_add(&rows, &(struct mix){0, 1, 5, 1}, model, 0, "bf16");
    ok(row_of(&rows, PHASE_PREFILL, "qkv")->launches == 0 &&
           row_of(&rows, PHASE_DECODE, "qkv")->launches == 5 * model->layers,
       "without a prompt there is no prefill");
    mix_rows_finish(&rows);
}

int main(void)
{
    struct model model;
    struct err err = {0};
    test_parse();
    if (ok(model_load(getenv("WARPTUNE_ROOT"), "llama3.2-1b", &model, &err), "a model"))
        test_launches(&model);
    return tap_done();
}
