/* SPDX-License-Identifier: MIT */
/* One table gives parsing and help. */
#include "bench/args.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/str.h"

enum kind { TEXT, WHOLE, M_LIST, FORMAT, FLAG };

static const struct option {
    const char *name, *value, *help;
    enum kind kind;
    size_t at;
} options[] = {
    {"--model", "M",
     "a name of tuner/models/, a model YAML, or a Hugging Face config.json; kernels: a list", TEXT,
     offsetof(struct args, model)},
    {"--dtype", "D", "bf16 or int8 (W8A8), kernels also fp8; default bf16", TEXT,
     offsetof(struct args, dtype)},
    {"--backend", "B",
     "tuned (the emitted headers) or default (kernel.yaml's configs); default tuned", TEXT,
     offsetof(struct args, backend)},
    {"--device", "D", "cuda:0, or replay:GPU for an estimate from recorded kernel times", TEXT,
     offsetof(struct args, device)},
    {"--m", "LIST", "tokens (prefill, kernels) or sequences (decode), e.g. 512,1024", M_LIST, 0},
    {"--prompt", "N", "generate, decode --logits-out: prompt tokens; default 512", WHOLE,
     offsetof(struct args, prompt)},
    {"--tokens", "N", "generate: tokens made; default 131", WHOLE, offsetof(struct args, tokens)},
    {"--ctx", "N", "decode: tokens of each sequence before the first step; default 1024", WHOLE,
     offsetof(struct args, ctx)},
    {"--layers", "N", "run only the first N layers (quick looks)", WHOLE,
     offsetof(struct args, layers)},
    {"--weights", "PATH", "a .safetensors file or a checkpoint's folder; else synthetic", TEXT,
     offsetof(struct args, weights)},
    {"--samples", "N", "samples of a point; default 30; kernels: 20 to 100", WHOLE,
     offsetof(struct args, samples)},
    {"--turn-ms", "N",
     "kernels: each contender runs alone for so long before a sample, at the clock that its own "
     "power leaves it",
     WHOLE, offsetof(struct args, turn_ms)},
    {"--seed", "N", "of the synthetic data; default 1", WHOLE, offsetof(struct args, seed)},
    {"--tokens-in", "FILE",
     "token ids as text: with --logits-out (prefill, decode) or --tokens-out (generate)", TEXT,
     offsetof(struct args, tokens_in)},
    {"--logits-out", "FILE",
     "raw f32 logits; prefill: of every token; decode: of every token after the first --prompt, "
     "fed "
     "one by one",
     TEXT, offsetof(struct args, logits_out)},
    {"--tokens-out", "FILE", "generate: the --tokens that follow greedily, as text", TEXT,
     offsetof(struct args, tokens_out)},
    {"--against", "PEER",
     "kernels: cublaslt (the best of its list), unfused (int8, fp8: our product and our SwiGLU "
     "apart) or cusparselt (2:4)",
     TEXT, offsetof(struct args, against)},
    {"--kernel", "K", "kernels: only this one; else the fastest known", TEXT,
     offsetof(struct args, kernel)},
    {"--config", "C", "kernels: this config of --kernel, e.g. \"block_m=128 stages=4 ...\"", TEXT,
     offsetof(struct args, config)},
    {"--winners", "FILE", "kernels: a winners.csv whose configs go before the compiled headers'",
     TEXT, offsetof(struct args, winners)},
    {"--json", "FILE", "write every column and every kernel", TEXT, offsetof(struct args, json)},
    {"--csv", "FILE", "write every column", TEXT, offsetof(struct args, csv)},
    {"--cache", "DIR", "compiled kernels; default ~/.cache/warptune", TEXT,
     offsetof(struct args, cache)},
    {"--format", "F", "table, csv, json or md on stdout", FORMAT, 0},
    {"--kernels", NULL, "print the kernels of the last point", FLAG,
     offsetof(struct args, kernels)},
    {"--help", NULL, "this text", FLAG, offsetof(struct args, help)},
    {"--version", NULL, "the version", FLAG, offsetof(struct args, version)},
};
enum { N_OPTIONS = sizeof options / sizeof *options };

void args_help(FILE *to)
{
    fputs("warptune-bench runs a whole decoder with the tuned kernels.\n\n"
          "  warptune-bench prefill  --model llama3.2-1b --m 512,1024   time of a prompt pass of "
          "exactly M tokens\n"
          "  warptune-bench decode   --model llama3.2-1b --m 1,64       time of a step of exactly "
          "M sequences\n"
          "  warptune-bench generate --model llama3.2-1b --prompt 512   first-token and per-token "
          "latency, batch 1\n"
          "  warptune-bench kernels  --model llama3.2-1b --m 16,4096 --against cublaslt   the "
          "model's "
          "products, one by one\n\n",
          to);
    for (size_t i = 0; i < N_OPTIONS; i++) {
        char left[40];
        snprintf(left, sizeof left, "%s %s", options[i].name,
                 options[i].value ? options[i].value : "");
        fprintf(to, "  %-20s %s\n", left, options[i].help);
    }
}

static bool parse_m(const char *text, struct args *out, struct err *err)
{
    char copy[512], *save = NULL;
    snprintf(copy, sizeof copy, "%s", text);
    out->n_m = 0;
    for (char *word = strtok_r(copy, ",", &save); word; word = strtok_r(NULL, ",", &save)) {
        int64_t m;
        if (!parse_i64(word, &m) || m < 1 || m > 1 << 20)
            return err_set(err, "--m: '%s' is not a whole number from 1 to 1048576", word);
        if (out->n_m == M_MAX)
            return err_set(err, "--m: more than %d values", M_MAX);
        out->m[out->n_m++] = m;
    }
    return out->n_m || err_set(err, "--m is empty; give e.g. --m 512,1024");
}

static bool set(const struct option *o, const char *text, struct args *out, struct err *err)
{
    char *field = (char *)out + o->at;
    bool yes = true;
    if (o->kind == M_LIST)
        return parse_m(text, out, err);
    if (o->kind == FORMAT)
        return table_format_parse(text, &out->format, err);
    if (o->kind == TEXT) {
        memcpy(field, &text, sizeof text);
        return true;
    }
    if (o->kind == FLAG) {
        memcpy(field, &yes, sizeof yes);
        return true;
    }
    int64_t value;
    if (!parse_i64(text, &value) || value < 1 || value > 1 << 20)
        return err_set(err, "%s: '%s' is not a whole number from 1 to 1048576", o->name, text);
    memcpy(field, &value, sizeof value);
    return true;
}

static bool one_of(const char *what, const char *value, const char *const *words, struct err *err)
{
    for (size_t i = 0; words[i]; i++)
        if (strcmp(words[i], value) == 0)
            return true;
    return err_set(err, "%s: '%s'; see --help", what, value);
}

static bool check_kernels(const struct args *a, struct err *err)
{
    static const char *const peers[] = {"cublaslt", "unfused", "cusparselt", NULL};
    if (!a->against)
        return err_set(err, "kernels need --against cublaslt, unfused or cusparselt");
    if (!one_of("--against", a->against, peers, err))
        return false;
    if (a->n_m == 0)
        return err_set(err, "kernels need --m, e.g. --m 1,64,4096");
    for (size_t i = 0; i < a->n_m; i++)
        if (a->m[i] > KERNELS_M_MAX)
            return err_set(err, "--m: %lld; at most %d for kernels", (long long)a->m[i],
                           KERNELS_M_MAX);
    if (a->config && !a->kernel)
        return err_set(err, "--config needs --kernel: whose config is it?");
    if (a->json)
        return err_set(err, "--json: kernels write --csv, or --format json to stdout");
    return (a->samples >= 20 && a->samples <= 100) ||
           err_set(err, "--samples: 20 to 100 for kernels, for a median");
}

static bool check_others(const struct args *a, struct err *err)
{
    if (strcmp(a->dtype, "fp8") == 0)
        return err_set(err, "--dtype fp8 is for kernels; whole models run in bf16 or int8");
    return !(a->against || a->kernel || a->config || a->winners) ||
           err_set(err, "--against, --kernel, --config and --winners are for kernels");
}

/* Tokens in, and what the model says of them out. */
static bool check_files(const struct args *a, struct err *err)
{
    bool generate = strcmp(a->mode, "generate") == 0, kernels = strcmp(a->mode, "kernels") == 0;
    if (!a->tokens_in && !a->logits_out && !a->tokens_out)
        return true;
    if (!a->tokens_in ||
        !(generate ? a->tokens_out && !a->logits_out : a->logits_out && !a->tokens_out))
        return err_set(err, "--tokens-in goes with %s",
                       generate ? "--tokens-out in generate"
                                : "--logits-out in prefill and decode");
    return (!kernels && strncmp(a->device, "replay:", 7) != 0) ||
           err_set(err, "--tokens-in needs prefill, decode or generate on a GPU");
}

static bool check(const struct args *a, struct err *err)
{
    static const char *const modes[] = {"prefill", "decode", "generate", "kernels", NULL};
    static const char *const dtypes[] = {"bf16", "int8", "fp8", NULL};
    static const char *const backends[] = {"tuned", "default", NULL};
    if (a->help || a->version)
        return true;
    if (!a->mode)
        return err_set(err, "say what to run: prefill, decode, generate or kernels; see --help");
    if (!one_of("mode", a->mode, modes, err) || !one_of("--dtype", a->dtype, dtypes, err) ||
        !one_of("--backend", a->backend, backends, err))
        return false;
    if (!a->model)
        return err_set(err, "--model is missing; e.g. --model llama3.2-1b");
    bool is_kernels = strcmp(a->mode, "kernels") == 0;
    if (is_kernels ? !check_kernels(a, err) : !check_others(a, err))
        return false;
    if (a->samples > 1000)
        return err_set(err, "--samples: at most 1000");
    if (strcmp(a->mode, "generate") == 0 && a->tokens < 32)
        return err_set(err, "--tokens: at least 32, for a median");
    if (a->tokens > 8000)
        return err_set(err, "--tokens: at most 8000");
    if (strcmp(a->mode, "generate") == 0 && a->n_m > 0)
        return err_set(err, "--m is not for generate: it runs one sequence; give --prompt");
    if (!check_files(a, err))
        return false;
    if (a->weights && strncmp(a->device, "replay:", 7) == 0)
        return err_set(err, "--weights: an estimate has no use for them");
    return true;
}

bool args_parse(int argc, char **argv, struct args *out, struct err *err)
{
    *out = (struct args){.dtype = "bf16",
                         .backend = "tuned",
                         .device = "cuda:0",
                         .prompt = 512,
                         .tokens = 131,
                         .ctx = 1024,
                         .samples = 30,
                         .seed = 1};
    for (int i = 1; i < argc; i++) {
        const struct option *o = NULL;
        for (size_t k = 0; k < N_OPTIONS; k++)
            if (strcmp(options[k].name, argv[i]) == 0)
                o = &options[k];
        if (!o && argv[i][0] != '-' && !out->mode) {
            out->mode = argv[i];
            continue;
        }
        if (!o)
            return err_set(err, "unknown option '%s'; see --help", argv[i]);
        if (o->value && i + 1 == argc)
            return err_set(err, "%s needs a value: %s", o->name, o->help);
        if (!set(o, o->value ? argv[++i] : NULL, out, err))
            return false;
    }
    return check(out, err);
}
