/* SPDX-License-Identifier: MIT */
/* A pass as a list of operators: that of each model is written in tests/bench/golden/, and whatever
 * the model, every tensor that an operator reads was written before. argv[1]: the source root.
 * WT_UPDATE_GOLDEN=1 writes the files anew. */
#include <stdlib.h>

#include "tuner/mix/pass.h"
#include "bench/rope.h"
#include "tests/tap.h"
#include "tuner/base/arena.h"
#include "tuner/base/file.h"
#include "tuner/base/str.h"
#include "tuner/spec/spec.h"

static const char *const names[] = {"llama3.2-1b", "llama3.2-3b", "llama3-8b",
                                    "qwen2.5-7b",  "qwen2.5-14b", "qwen3-8b"};

static void describe(const struct model *model, const struct pass_shape *shape, struct str *out)
{
    struct pass pass = pass_build(model, shape);
    for (size_t i = 0; i < pass.n_ops; i++) {
        const struct op *op = &pass.ops[i];
        if (op->layer > 1) /* layers differ only in the first, which has no residual yet */
            continue;
        str_addf(out, "%2d %s %s:", op->layer, op->operator_name, op->label);
        for (size_t d = 0; d < op->n_dims; d++)
            str_addf(out, " %s=%lld", op->dims[d].name, (long long)op->dims[d].value);
        for (size_t a = 0; a < op->n_args; a++)
            str_addf(out, " %s:%s", op->args[a].name, tensor_name(op->args[a].tensor));
        str_add(out, "\n");
    }
    pass_free(&pass);
}

static void golden(struct arena *arena, const char *root, const char *name, const char *what,
                   const struct str *text)
{
    struct err err = {0};
    char *path = arena_printf(arena, "%s/tests/bench/golden/%s-%s.txt", root, name, what);
    if (getenv("WT_UPDATE_GOLDEN"))
        file_write(path, text->text, text->len, &err);
    char *want = file_read(arena, path, NULL, &err);
    ok(want && strcmp(want, text->text) == 0, "%s: the operators of %s are those of %s", name, what,
       path + strlen(root) + 1);
}

/* Inputs of a pass are there from the start: weights, tokens, tables, caches. */
static bool is_given(enum tensor t, const struct pass_shape *s)
{
    return tensor_is_weight(t) || t == TENSOR_TOKENS || t == TENSOR_POSITIONS ||
           t == TENSOR_SEQ_OF || t == TENSOR_SEQ_START || t == TENSOR_CTX_LEN ||
           t == TENSOR_LAST_ROWS || t == TENSOR_COS_SIN ||
           ((t == TENSOR_K_CACHE || t == TENSOR_V_CACHE) && s->phase == PHASE_DECODE);
}

static bool is_output(const char *name)
{
    static const char *const outputs[] = {"out",     "q",       "scale",     "token",  "residual",
                                          "k_cache", "v_cache", "positions", "ctx_len"};
    for (size_t i = 0; i < sizeof outputs / sizeof *outputs; i++)
        if (strcmp(name, outputs[i]) == 0)
            return true;
    return false;
}

static void test_order(const struct model *model, const struct pass_shape *shape)
{
    bool written[TENSOR_COUNT] = {0};
    struct pass pass = pass_build(model, shape);
    char why[160] = "";
    for (size_t i = 0; i < pass.n_ops && !why[0]; i++) {
        const struct op *op = &pass.ops[i];
        for (size_t a = 0; a < op->n_args; a++) {
            enum tensor t = op->args[a].tensor;
            if (tensor_bytes(model, shape, t) == 0)
                continue; /* passed as NULL */
            /* attention reads a query that is named q: an output's name elsewhere */
            bool reads =
                !is_output(op->args[a].name) || (strncmp(op->operator_name, "attention", 9) == 0 &&
                                                 strcmp(op->args[a].name, "out") != 0);
            if (reads && !written[t] && !is_given(t, shape))
                snprintf(why, sizeof why, "%s reads %s before it is written", op->label,
                         tensor_name(t));
        }
        for (size_t a = 0; a < op->n_args; a++)
            if (is_output(op->args[a].name))
                written[op->args[a].tensor] = true;
    }
    pass_free(&pass);
    if (!ok(!why[0], "%s %s %s: nothing is read before it is written", model->name,
            shape->int8 ? "int8" : "bf16", shape->phase == PHASE_DECODE ? "decode" : "prefill"))
        printf("# %s\n", why);
}

static void test_model(struct arena *arena, const char *root, const char *name)
{
    struct model model;
    struct err err = {0};
    if (!model_load(root, name, &model, &err)) {
        ok(false, "%s: %s", name, err.text);
        return;
    }
    for (int i = 0; i < 4; i++) {
        struct pass_shape shape = {.phase = i / 2 ? PHASE_DECODE : PHASE_PREFILL,
                                   .int8 = i % 2,
                                   .tokens = i / 2 ? 16 : 1500};
        struct str text = {0};
        if (shape.phase == PHASE_PREFILL) {
            prefill_split(shape.tokens, &shape.sequences, &shape.seq_max);
            shape.ctx_max = 1024;
        } else {
            shape.sequences = 16;
            shape.ctx = shape.ctx_max = 1280;
        }
        test_order(&model, &shape);
        describe(&model, &shape, &text);
        golden(arena, root, name,
               i == 0   ? "prefill-bf16"
               : i == 1 ? "prefill-int8"
               : i == 2 ? "decode-bf16"
                        : "decode-int8",
               &text);
        str_finish(&text);
    }
}

static void test_split(void)
{
    static const int64_t cases[][3] = {{1, 1, 1},      {1024, 1, 1024},   {1025, 2, 513},
                                       {1500, 2, 750}, {65536, 64, 1024}, {3000, 3, 1000}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int64_t sequences, seq_max;
        prefill_split(cases[i][0], &sequences, &seq_max);
        ok(sequences == cases[i][1] && seq_max == cases[i][2],
           "%lld tokens are %lld sequences of at most %lld", (long long)cases[i][0],
           (long long)cases[i][1], (long long)cases[i][2]);
    }
}

/* Llama-3.2-1B: theta 500000, factor 32, low 1, high 4, original 8192, head_dim 64. Frequencies
 * 500000^(-j/32): j=0 has wavelength 2 pi, short: kept; j=31 has 2.1 million, long: divided by 32;
 * j=16 has 4443, between: blended. */
static void test_rope(const char *root)
{
    struct model model;
    struct err err = {0};
    float table[2 * 64];
    if (!model_load(root, "llama3.2-1b", &model, &err))
        return;
    rope_table(&model, 2, table);
    double f16 = pow(500000, -0.5), wave = 2 * 3.14159265358979323846 / f16,
           blend = (8192 / wave - 1) / 3;
    double mixed = (1 - blend) * f16 / 32 + blend * f16;
    is_near(table[0], 1, 0, "position 0 turns nothing");
    is_near(table[64], cos(1), 1e-7, "the shortest wave is kept");
    is_near(table[64 + 32 + 31], sin(pow(500000, -31.0 / 32) / 32), 1e-9,
            "the longest is divided by the factor");
    is_near(table[64 + 32 + 16], sin(mixed), 1e-8, "one between is blended");
}

int main(int argc, char **argv)
{
    struct arena arena = {0};
    if (argc < 2)
        return 2;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        test_model(&arena, argv[1], names[i]);
    test_split();
    test_rope(argv[1]);
    arena_finish(&arena);
    return tap_done();
}
