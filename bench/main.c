/* SPDX-License-Identifier: MIT */
/* warptune-bench: wires the rooms together for one model, one backend and a list of points. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/args.h"
#include "bench/engine.h"
#include "bench/estimate.h"
#include "bench/kernels.h"
#include "bench/report.h"
#include "bench/weights.h"
#include "tuner/base/file.h"
#include "tuner/base/log.h"
#include "tuner/base/str.h"
#include "tuner/spec/spec.h"

struct app {
    struct arena arena;
    struct args args;
    const char *root;
    struct model model;
    const struct kernel **kernels;
    size_t n_kernels;
    struct point points[M_MAX];
    size_t n_points;
};

static void default_grid(struct args *a)
{
    static const int64_t prefill[] = {512, 1024, 2048, 4096, 8192, 16384};
    static const int64_t decode[] = {1, 16, 64, 128, 256, 512};
    if (a->n_m)
        return;
    const int64_t *grid = strcmp(a->mode, "prefill") == 0 ? prefill : decode;
    a->n_m = strcmp(a->mode, "generate") == 0 ? 1 : 6;
    memcpy(a->m, grid == prefill ? prefill : decode, a->n_m * sizeof *a->m);
}

static const char *cache_folder(struct app *app)
{
    return app->args.cache ? app->args.cache : cache_default(&app->arena);
}

static bool load_specs(struct app *app, struct err *err)
{
    app->root = root_find(&app->arena, err);
    if (!app->root || !model_load(app->root, app->args.model, &app->model, err))
        return false;
    if (app->args.layers && app->args.layers < app->model.layers)
        app->model.layers = app->args.layers;
    app->kernels = kernel_load_all(&app->arena, app->root, &app->n_kernels, err);
    return app->kernels != NULL;
}

/* Past its last position a model has no rotary angles that it was trained with. */
static bool check_positions(const struct app *app, struct err *err)
{
    const struct args *a = &app->args;
    bool generate = strcmp(a->mode, "generate") == 0;
    for (size_t i = 0; app->model.max_positions && !a->tokens_in && i < a->n_m; i++) {
        int64_t longest = engine_longest(a->mode, generate ? a->prompt : a->m[i], a->ctx, a->tokens,
                                         (int)a->samples);
        if (longest > app->model.max_positions)
            return err_set(err, "%s has %lld positions; this %s comes to %lld: give less %s",
                           app->model.name, (long long)app->model.max_positions, a->mode,
                           (long long)longest,
                           generate                         ? "--prompt or --tokens"
                           : strcmp(a->mode, "decode") == 0 ? "--ctx or --samples"
                                                            : "--m");
    }
    return true;
}

static struct choose_request request_of(struct app *app, const struct gpu_info *gpu)
{
    return (struct choose_request){.kernels = app->kernels,
                                   .n_kernels = app->n_kernels,
                                   .model = &app->model,
                                   .gpu = gpu,
                                   .dtype = app->args.dtype,
                                   .tuned = strcmp(app->args.backend, "tuned") == 0};
}

/* replay:GPU: the limits of the recorded card's architecture under the card's own name. */
static bool recorded_gpu(struct app *app, const char *slug, struct gpu_info *gpu, struct err *err)
{
    struct gpu_peaks peaks;
    char arch[16];
    if (!gpu_peaks_load(app->root, slug, &peaks, err))
        return false;
    snprintf(arch, sizeof arch, "sm_%d%s", peaks.cc, peaks.cc == 90 ? "a" : "");
    if (!gpu_info_of_arch(arch, gpu))
        return err_set(err, "%s: no limits are known for %s", slug, arch);
    snprintf(gpu->name, sizeof gpu->name, "%s", peaks.name);
    snprintf(gpu->slug, sizeof gpu->slug, "%s", peaks.slug);
    gpu->sms = peaks.sms;
    return true;
}

static bool run_estimate(struct app *app, const char *slug, const char **device, struct err *err)
{
    static struct gpu_info gpu;
    if (!recorded_gpu(app, slug, &gpu, err))
        return false;
    struct choose_request request = request_of(app, &gpu);
    bool generate = strcmp(app->args.mode, "generate") == 0;
    for (size_t i = 0; i < app->args.n_m; i++)
        estimate_point(&request, app->args.mode, app->args.m[i],
                       generate ? app->args.prompt : app->args.ctx, &app->points[app->n_points++]);
    *device = arena_printf(&app->arena, "recorded %s", gpu.name);
    return true;
}

static void run_point(struct app *app, struct engine *engine, size_t i)
{
    struct point *point = &app->points[app->n_points++];
    if (strcmp(app->args.mode, "prefill") == 0)
        engine_prefill(engine, app->args.m[i], point);
    else if (strcmp(app->args.mode, "decode") == 0)
        engine_decode(engine, app->args.m[i], app->args.ctx, point);
    else
        engine_generate(engine, app->args.prompt, app->args.tokens, point);
}

static bool read_tokens(struct app *app, int32_t **tokens, int64_t *n, struct err *err)
{
    char *text = file_read(&app->arena, app->args.tokens_in, NULL, err), *save = NULL;
    if (!text)
        return false;
    *tokens = arena_alloc(&app->arena, strlen(text) * sizeof **tokens + sizeof **tokens);
    *n = 0;
    for (char *w = strtok_r(text, " \n\t,", &save); w; w = strtok_r(NULL, " \n\t,", &save)) {
        int64_t id;
        if (!parse_i64(w, &id) || id < 0 || id >= app->model.vocab)
            return err_set(err, "%s: '%s' is no token of a vocabulary of %lld", app->args.tokens_in,
                           w, (long long)app->model.vocab);
        (*tokens)[(*n)++] = (int32_t)id;
    }
    int most = strcmp(app->args.mode, "decode") == 0 ? 4096 : 512;
    return (*n > 0 && *n <= most) || err_set(err, "%s: %lld tokens; 1 to %d are taken",
                                             app->args.tokens_in, (long long)*n, most);
}

static bool run_logits(struct app *app, struct engine *engine, const int32_t *tokens, int64_t n,
                       struct err *err)
{
    bool decode = strcmp(app->args.mode, "decode") == 0;
    int64_t prompt = decode ? app->args.prompt : 0;
    if (prompt >= n)
        return err_set(err, "%s: %lld tokens leave none to decode after --prompt %lld",
                       app->args.tokens_in, (long long)n, (long long)prompt);
    size_t bytes = (size_t)((n - prompt) * app->model.vocab) * sizeof(float);
    float *logits = xcalloc(1, bytes);
    bool good = (decode ? engine_decode_logits(engine, tokens, n, prompt, logits, err)
                        : engine_logits(engine, tokens, n, logits, err)) &&
                file_write(app->args.logits_out, logits, bytes, err);
    free(logits);
    return good;
}

static bool run_greedy(struct app *app, struct engine *engine, const int32_t *tokens, int64_t n,
                       struct err *err)
{
    struct str text = {0};
    int32_t *out = xcalloc((size_t)app->args.tokens, sizeof *out);
    bool good = engine_greedy(engine, tokens, n, out, app->args.tokens, err);
    for (int64_t i = 0; i < app->args.tokens; i++)
        str_addf(&text, "%s%d", i ? " " : "", out[i]);
    good = good && file_write(app->args.tokens_out, text.text, strlen(text.text), err);
    str_finish(&text);
    free(out);
    return good;
}

/* For comparing with another implementation. */
static bool run_tokens(struct app *app, struct engine *engine, struct err *err)
{
    bool generate = strcmp(app->args.mode, "generate") == 0;
    int32_t *tokens;
    int64_t n;
    if (!read_tokens(app, &tokens, &n, err))
        return false;
    int64_t longest = n + (generate ? app->args.tokens : 0);
    if (app->model.max_positions && longest > app->model.max_positions)
        return err_set(err, "%s has %lld positions; %lld are asked for", app->model.name,
                       (long long)app->model.max_positions, (long long)longest);
    return generate ? run_greedy(app, engine, tokens, n, err)
                    : run_logits(app, engine, tokens, n, err);
}

static bool run_on_gpu(struct app *app, const char **device, struct err *err)
{
    int64_t ordinal = 0;
    if (strncmp(app->args.device, "cuda:", 5) != 0 || !parse_i64(app->args.device + 5, &ordinal))
        return err_set(err, "--device: '%s'; expected cuda:N or replay:GPU", app->args.device);
    struct gpu *gpu = gpu_open((int)ordinal, err);
    if (!gpu)
        return err_wrap(err, "for an estimate without a GPU give --device replay:h200");
    struct engine engine = {.gpu = gpu,
                            .model = &app->model,
                            .choose = request_of(app, gpu_describe(gpu)),
                            .int8 = strcmp(app->args.dtype, "int8") == 0,
                            .samples = (int)app->args.samples,
                            .seed = (uint64_t)app->args.seed};
    *device = arena_strdup(&app->arena, gpu_describe(gpu)->name);
    memory_init(&engine.memory, gpu, &app->model);
    engine.jit = jit_new(&(struct jit_options){.root = app->root,
                                               .cache_folder = cache_folder(app),
                                               .arch = gpu_describe(gpu)->arch},
                         err);
    bool good =
        engine.jit &&
        weights_load(&engine.memory, engine.jit,
                     &(struct weights_request){app->args.weights, engine.int8, engine.seed}, err);
    if (good && app->args.tokens_in)
        good = run_tokens(app, &engine, err);
    for (size_t i = 0; good && !app->args.tokens_in && i < app->args.n_m; i++)
        run_point(app, &engine, i);
    memory_finish(&engine.memory);
    jit_free(engine.jit);
    gpu_close(gpu);
    return good;
}

static bool report(struct app *app, const char *device, struct err *err)
{
    struct report_head head = {app->model.name, app->args.dtype, app->args.backend, device,
                               strncmp(app->args.device, "replay:", 7) == 0};
    if (app->n_points)
        report_print(&head, app->points, app->n_points, app->args.format, stdout);
    if (app->args.kernels && app->n_points && app->points[app->n_points - 1].choices)
        report_kernels(&app->points[app->n_points - 1], app->args.format, stdout);
    return (!app->args.json ||
            report_json(app->args.json, &head, app->points, app->n_points, err)) &&
           (!app->args.csv || report_csv(app->args.csv, &head, app->points, app->n_points, err));
}

static int run_kernels(struct app *app, struct err *err)
{
    app->root = root_find(&app->arena, err);
    if (!app->root ||
        !(app->kernels = kernel_load_all(&app->arena, app->root, &app->n_kernels, err)))
        return 1;
    return kernels_command(&(struct kernels_request){.args = &app->args,
                                                     .root = app->root,
                                                     .cache_folder = cache_folder(app),
                                                     .kernels = app->kernels,
                                                     .n_kernels = app->n_kernels},
                           err);
}

static int run(struct app *app, struct err *err)
{
    const char *device = "";
    bool replay = strncmp(app->args.device, "replay:", 7) == 0;
    if (strcmp(app->args.mode, "kernels") == 0)
        return run_kernels(app, err);
    default_grid(&app->args);
    if (!load_specs(app, err))
        return 1;
    if (!check_positions(app, err))
        return 2;
    bool good = (replay ? run_estimate(app, app->args.device + 7, &device, err)
                        : run_on_gpu(app, &device, err)) &&
                report(app, device, err);
    for (size_t i = 0; i < app->n_points; i++) {
        good = good && app->points[i].ok;
        point_finish(&app->points[i]);
    }
    return good ? 0 : 1;
}

int main(int argc, char **argv)
{
    static struct app app;
    struct err err = {0};
    int code = 2;
    log_init();
    if (!args_parse(argc, argv, &app.args, &err)) {
        code = 2;
    } else if (app.args.help) {
        args_help(stdout);
        code = 0;
    } else if (app.args.version) {
        puts("warptune-bench " WT_VERSION);
        code = 0;
    } else {
        code = run(&app, &err);
    }
    if (err.text[0])
        fprintf(stderr, "warptune-bench: %s\n", err.text);
    arena_finish(&app.arena);
    return code;
}
