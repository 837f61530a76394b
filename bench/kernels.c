/* SPDX-License-Identifier: MIT */
/* Which operator fights which peer is one table. Limits are the GPU file's: the tensor peak for
 * many tokens, the measured read bandwidth over the weights for few, whichever takes longer. */
#include "bench/kernels.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/duel.h"
#include "bench/kernels_table.h"
#include "bench/problem.h"
#include "tuner/base/arena.h"
#include "tuner/base/err.h"
#include "tuner/base/file.h"
#include "tuner/base/str.h"
#include "tuner/spec/spec.h"

enum { MODELS_MOST = 16, LABELS = 4 };
static const char *const labels[LABELS] = {"qkv", "o", "gate_up", "down"};

static const struct match_up {
    const char *against, *dtype, *operator_name;
    const char *named; /* the operator is that kernel's, where its name is not fixed */
    struct peer_spec peers[DUEL_PEERS];
    int n_peers;
    bool dequant; /* our dequant_bias comes behind the second peer */
    const char *plain_operator;
    bool is_choice; /* the peers are each other's alternatives */
} match_ups[] = {
    {.against = "cublaslt",
     .dtype = "bf16",
     .operator_name = "linear_bf16",
     .peers = {{.name = "cublaslt bf16", .lt = LT_BF16}},
     .n_peers = 1},
    {.against = "cublaslt",
     .dtype = "int8",
     .operator_name = "linear_w8a8",
     .peers = {{.name = "cublaslt int8 to int32", .lt = LT_S8},
               {.name = "cublaslt int8 to int32, then our dequant_bias", .lt = LT_S8}},
     .n_peers = 2,
     .dequant = true},
    {.against = "cublaslt",
     .dtype = "fp8",
     .operator_name = "linear_fp8",
     .peers = {{.name = "cublaslt fp8 tensor-wise", .lt = LT_FP8_TENSOR},
               {.name = "cublaslt fp8 row-wise", .lt = LT_FP8_ROWS}},
     .n_peers = 2,
     .is_choice = true},
    {.against = "unfused",
     .dtype = "int8",
     .operator_name = "gate_up_swiglu_w8a8",
     .peers = {{.name = "our int8 product, then our swiglu", .kind = PEER_UNFUSED}},
     .n_peers = 1,
     .plain_operator = "linear_w8a8"},
    {.against = "unfused",
     .dtype = "fp8",
     .operator_name = "gate_up_swiglu_fp8",
     .peers = {{.name = "our fp8 product, then our swiglu", .kind = PEER_UNFUSED}},
     .n_peers = 1,
     .plain_operator = "linear_fp8"},
    {.against = "cusparselt",
     .dtype = "int8",
     .named = "gemm_sparse24_w8a8",
     .peers = {{.name = "cusparselt 2:4 int8 to bf16, one scale",
                .kind = PEER_CUSPARSELT,
                .sparse = SPARSE_S8_BF16},
               {.name = "cusparselt 2:4 int8 to int32",
                .kind = PEER_CUSPARSELT,
                .sparse = SPARSE_S8_S32}},
     .n_peers = 2},
    {.against = "cusparselt",
     .dtype = "fp8",
     .named = "gemm_sparse24_fp8",
     .peers = {{.name = "cusparselt 2:4 fp8 to bf16",
                .kind = PEER_CUSPARSELT,
                .sparse = SPARSE_FP8}},
     .n_peers = 1},
    {.against = "cusparselt",
     .dtype = "bf16",
     .named = "gemm_sparse24_bf16",
     .peers = {{.name = "cusparselt 2:4 bf16", .kind = PEER_CUSPARSELT, .sparse = SPARSE_BF16}},
     .n_peers = 1},
};

struct session {
    const struct kernels_request *request;
    const struct match_up *match_up;
    const char *operator_name;
    bool is_sparse; /* 2:4 weights */
    struct model models[MODELS_MOST];
    size_t n_models;
    struct arena arena;
    char *winners;
    struct gpu *gpu;
    struct duel_ring ring;
    struct gpu_peaks peaks;
    struct kernels_row *rows;
    size_t n_rows, n_good;
};

static const struct kernel *kernel_named(const struct session *s, const char *name)
{
    for (size_t i = 0; i < s->request->n_kernels; i++)
        if (strcmp(s->request->kernels[i]->name, name) == 0)
            return s->request->kernels[i];
    return NULL;
}

static bool is_sparse(const struct kernel *kernel)
{
    return kernel_arg_index(kernel, "metadata") >= 0;
}

/* A 2:4 kernel that is asked for by name fights cuBLASLt, too, on the same weights made dense. */
static bool set_operator(struct session *s, struct err *err)
{
    const struct args *a = s->request->args;
    const char *name = s->match_up->named;
    const struct kernel *kernel = kernel_named(s, name ? name : a->kernel ? a->kernel : "");
    if (name && !kernel)
        return err_set(err, "--against %s --dtype %s needs a kernel %s; there is none", a->against,
                       a->dtype, name);
    s->is_sparse = kernel && is_sparse(kernel) && kernel_serves_dtype(kernel, a->dtype) &&
                   (name || strcmp(a->against, "cublaslt") == 0);
    s->operator_name = name || s->is_sparse ? kernel->implements : s->match_up->operator_name;
    return true;
}

static bool find_match_up(struct session *s, struct err *err)
{
    const struct args *a = s->request->args;
    for (size_t i = 0; i < sizeof match_ups / sizeof *match_ups; i++)
        if (strcmp(match_ups[i].against, a->against) == 0 &&
            strcmp(match_ups[i].dtype, a->dtype) == 0)
            s->match_up = &match_ups[i];
    if (!s->match_up)
        return err_set(err, "--against %s --dtype %s: nothing of ours to measure there; see --help",
                       a->against, a->dtype);
    return set_operator(s, err);
}

static bool check_kernel(const struct session *s, struct err *err)
{
    const struct args *a = s->request->args;
    struct config config;
    const struct kernel *kernel = a->kernel ? kernel_named(s, a->kernel) : NULL;
    if (a->kernel && !kernel)
        return err_set(err, "--kernel '%s': `warptune list kernels` names them", a->kernel);
    if (kernel && strcmp(kernel->implements, s->operator_name) != 0)
        return err_set(err, "--kernel %s computes %s; --against %s with --dtype %s measures %s",
                       kernel->name, kernel->implements, a->against, a->dtype, s->operator_name);
    return !a->config || config_parse(kernel, a->config, &config, err) || err_wrap(err, "--config");
}

static bool load_models(struct session *s, struct err *err)
{
    char *list = arena_strdup(&s->arena, s->request->args->model), *save = NULL;
    for (char *name = strtok_r(list, ",", &save); name; name = strtok_r(NULL, ",", &save)) {
        if (s->n_models == MODELS_MOST)
            return err_set(err, "--model: more than %d", MODELS_MOST);
        if (!model_load(s->request->root, name, &s->models[s->n_models++], err))
            return false;
    }
    return s->n_models || err_set(err, "--model is empty");
}

static bool load_winners(struct session *s, struct err *err)
{
    static const char head[] = "env,source,kernel,dtype,dims,config,median_us,";
    const char *path = s->request->args->winners;
    if (!path)
        return true;
    s->winners = file_read(&s->arena, path, NULL, err);
    if (!s->winners)
        return err_wrap(err, "--winners");
    return strncmp(s->winners, head, sizeof head - 1) == 0 ||
           err_set(err, "--winners: %s is no winners.csv, whose first line begins with %s", path,
                   head);
}

/* Everything that can be wrong without a GPU. */
static bool prepare(struct session *s, struct err *err)
{
    return find_match_up(s, err) && check_kernel(s, err) && load_models(s, err) &&
           load_winners(s, err);
}

static struct pick_request pick_of(const struct session *s, const struct model *model)
{
    const struct args *a = s->request->args;
    return (struct pick_request){.choose = {.kernels = s->request->kernels,
                                            .n_kernels = s->request->n_kernels,
                                            .model = model,
                                            .gpu = gpu_describe(s->gpu),
                                            .dtype = a->dtype,
                                            .tuned = strcmp(a->backend, "tuned") == 0},
                                 .winners = s->winners,
                                 .kernel = a->kernel,
                                 .config = a->config};
}

/* What runs behind or beside a peer of ours: picked as any other, but never by --kernel. */
static bool pick_helpers(const struct session *s, const struct model *model, const struct op *op,
                         struct choice *plain, struct choice *then, struct err *err)
{
    struct pick_request pick = pick_of(s, model);
    int64_t m = problem_dim(op, "m"), n = problem_dim(op, "n");
    pick.kernel = pick.config = NULL;
    if (s->match_up->dequant) {
        const struct op dequant = {
            .operator_name = "dequant_bias",
            .label = op->label,
            .layer = -1,
            .n_dims = 4,
            .dims = {{"m", m}, {"n", n}, {"in_s32", 1}, {"bias", problem_dim(op, "bias")}}};
        return problem_pick(&pick, &dequant, then, err);
    }
    if (!s->match_up->plain_operator)
        return true;
    struct op product;
    const struct op swiglu = {.operator_name = "swiglu",
                              .label = "mlp",
                              .layer = -1,
                              .n_dims = 3,
                              .dims = {{"m", m}, {"i", n / 2}, {"quant", 0}}};
    if (!problem_of(&pick.choose, s->match_up->plain_operator, op->label, m, &product, err) ||
        !problem_pick(&pick, &product, plain, err))
        return false;
    pick.choose.dtype = "bf16"; /* its results are bf16, unquantised: tuned in bf16 runs */
    return problem_pick(&pick, &swiglu, then, err);
}

static bool run_duel(struct session *s, const struct model *model, const struct op *op,
                     struct choice *choice, struct duel *duel, struct err *err)
{
    struct choice plain = {0}, then = {0};
    struct peer_spec peers[DUEL_PEERS];
    struct pick_request pick = pick_of(s, model);
    if (!problem_pick(&pick, op, choice, err) || !pick_helpers(s, model, op, &plain, &then, err))
        return false;
    for (int p = 0; p < s->match_up->n_peers; p++) {
        bool is_last = p == s->match_up->n_peers - 1;
        peers[p] = s->match_up->peers[p];
        peers[p].plain = plain.kernel ? &plain : NULL;
        peers[p].then = then.kernel && is_last ? &then : NULL;
    }
    return duel_run(&s->ring, &(struct duel_request){choice, peers, (size_t)s->match_up->n_peers},
                    duel, err);
}

static struct kernels_side side_of(const struct duel_side *side)
{
    return (struct kernels_side){.us = side->us.median,
                                 .spread_pct =
                                     side->us.median > 0 ? side->us.std / side->us.median * 100 : 0,
                                 .mhz = side->mhz};
}

static void set_limits(const struct session *s, struct kernels_row *row,
                       const struct choice *choice)
{
    const struct gpu_peaks *peaks = &s->peaks;
    const char *dtype = s->request->args->dtype;
    double peak = strcmp(dtype, "bf16") == 0   ? peaks->bf16_tflops
                  : strcmp(dtype, "int8") == 0 ? peaks->int8_tops
                                               : peaks->fp8_tflops;
    int64_t all, cold = 0;
    if (s->is_sparse) /* 2:4 hardware does twice the dense rate */
        peak *= 2;
    if (choice->kernel && stage_bytes(choice, gpu_describe(s->gpu), &all, &cold, NULL))
        row->weight_bytes = (double)cold;
    row->flops = 2.0 * (double)row->m * (double)row->n * (double)row->k;
    row->compute_us = peak > 0 ? row->flops / peak / 1e6 : 0;
    row->read_us = peaks->read_gb_per_s > 0 ? row->weight_bytes / peaks->read_gb_per_s / 1e3 : 0;
}

static void fill_row(const struct session *s, struct kernels_row *row, const struct choice *choice,
                     const struct duel *duel)
{
    if (choice->kernel) {
        snprintf(row->kernel, sizeof row->kernel, "%s", choice->kernel->name);
        config_format(choice->kernel, &choice->config, row->config, sizeof row->config);
        snprintf(row->source, sizeof row->source, "%s", match_name(choice->match));
    }
    row->ours = side_of(&duel->ours);
    row->n_samples = (int)duel->ours.us.n;
    row->turn_ms = (int)(s->ring.turn_us / 1e3);
    row->n_launches = duel->n_launches;
    row->n_copies = duel->n_copies;
    row->clock_max_mhz = gpu_describe(s->gpu)->clock_mhz;
    row->n_peers = s->match_up->n_peers;
    row->is_choice = s->match_up->is_choice;
    for (int p = 0; p < row->n_peers; p++) {
        struct kernels_peer *to = &row->peers[p];
        const struct duel_peer *from = &duel->peers[p];
        snprintf(to->name, sizeof to->name, "%s", s->match_up->peers[p].name);
        snprintf(to->algorithm, sizeof to->algorithm, "%s", from->algorithm);
        snprintf(to->reason, sizeof to->reason, "%s", from->reason);
        to->side = side_of(&from->side);
        to->n_algorithms = from->n_algorithms;
        to->difference = from->difference;
    }
    set_limits(s, row, choice);
}

static void point(struct session *s, const struct model *model, const struct op *op)
{
    struct choice choice = {0};
    struct duel duel = {0};
    struct err err = {0};
    struct kernels_row *row = &s->rows[s->n_rows++];
    bool good = run_duel(s, model, op, &choice, &duel, &err);
    *row = (struct kernels_row){.m = problem_dim(op, "m"),
                                .n = problem_dim(op, "n"),
                                .k = problem_dim(op, "k"),
                                .bias = problem_dim(op, "bias")};
    snprintf(row->model, sizeof row->model, "%s", model->name);
    snprintf(row->run_type, sizeof row->run_type, "%s", s->request->args->dtype);
    snprintf(row->op, sizeof row->op, "%s", op->label);
    if (!good)
        duel = (struct duel){0};
    fill_row(s, row, &choice, &duel);
    if (!good)
        snprintf(row->reason, sizeof row->reason, "%.511s", err.text[0] ? err.text : "failed");
    s->n_good += good;
    fprintf(stderr, "%s %s m=%lld: %s\n", row->model, row->op, (long long)row->m,
            good ? "measured" : row->reason);
}

/* The CSV is written anew after each point: a run that is cut short leaves what it has. */
static bool run_all(struct session *s, struct err *err)
{
    const struct args *a = s->request->args;
    struct err last = {0};
    size_t n_asked = 0;
    s->rows = xcalloc(s->n_models * a->n_m * LABELS, sizeof *s->rows);
    for (size_t i = 0; i < a->n_m; i++)
        for (size_t k = 0; k < s->n_models; k++)
            for (int l = 0; l < LABELS; l++) {
                struct pick_request pick = pick_of(s, &s->models[k]);
                struct op op;
                if (!problem_of(&pick.choose, s->operator_name, labels[l], a->m[i], &op, &last))
                    continue; /* a fused kernel has only some of them */
                n_asked++;
                if (gpu_error_is_sticky(s->gpu))
                    return err_set(err, "the GPU's context is lost: the points left were not run");
                point(s, &s->models[k], &op);
                if (a->csv && !kernels_csv(a->csv, s->rows, s->n_rows, err))
                    return false;
            }
    if (n_asked == 0)
        return err_set(err, "%s", last.text);
    return s->n_good > 0 || err_set(err, "no point could be measured; the table says why");
}

static bool run_on_gpu(struct session *s, struct jit *jit, struct err *err)
{
    const struct args *a = s->request->args;
    struct err ignored = {0};
    if (!gpu_peaks_load(s->request->root, gpu_describe(s->gpu)->slug, &s->peaks, &ignored))
        s->peaks = (struct gpu_peaks){0}; /* an unknown GPU: no percentages */
    struct duel_options options = {(int)a->samples, (int)a->turn_ms, s->match_up->named != NULL};
    bool good = duel_ring_open(&s->ring, s->gpu, jit, &options, err) && run_all(s, err);
    duel_ring_close(&s->ring);
    if (s->n_rows)
        kernels_print(s->rows, s->n_rows, gpu_describe(s->gpu)->name, a->format, stdout);
    return good;
}

int kernels_command(const struct kernels_request *request, struct err *err)
{
    static struct session s;
    int64_t ordinal = 0;
    const char *device = request->args->device;
    int code = 2;
    s = (struct session){.request = request};
    if (!prepare(&s, err))
        goto out;
    if (strncmp(device, "cuda:", 5) != 0 || !parse_i64(device + 5, &ordinal)) {
        err_set(err, "--device '%s': kernels need a GPU, as in cuda:0", device);
        goto out;
    }
    code = 1;
    if (!(s.gpu = gpu_open((int)ordinal, err)))
        goto out;
    struct jit *jit = jit_new(&(struct jit_options){.root = request->root,
                                                    .cache_folder = request->cache_folder,
                                                    .arch = gpu_describe(s.gpu)->arch},
                              err);
    code = jit && run_on_gpu(&s, jit, err) ? 0 : 1;
    jit_free(jit);
    gpu_close(s.gpu);
out:
    free(s.rows);
    arena_finish(&s.arena);
    return code;
}
