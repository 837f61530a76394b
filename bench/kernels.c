/* SPDX-License-Identifier: MIT */
/* Which config fights: winners.csv's row for exactly this shape, else what the emitted headers say.
 * Limits are the GPU file's: the tensor peak for many tokens, the measured read bandwidth over the
 * weights for few, whichever takes longer. */
#include "bench/kernels.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"
#include "tuner/base/err.h"
#include "tuner/base/file.h"
#include "tuner/spec/spec.h"

static const char *const columns[] = {"kernel",     "config",
                                      "source",     "run_type",
                                      "model",      "op",
                                      "m",          "n",
                                      "k",          "us",
                                      "spread_pct", "tops",
                                      "gb_per_s",   "pct_of_limit",
                                      "limit",      "peer",
                                      "peer_us",    "peer_spread_pct",
                                      "peer_algo",  "peer_algos",
                                      "ratio",      "difference",
                                      "launches",   "copies",
                                      "reason"};
enum { N_COLUMNS = sizeof columns / sizeof *columns, OPS = 4, PEERS_MOST = 2 };

struct problem {
    const char *op;
    int64_t m, n, k;
};

struct session {
    const struct kernels_request *request;
    struct duel_ring ring;
    struct gpu_peaks peaks;
    struct arena arena;
    char *winners;
    struct table *table;
    const char *operator_name;
    double log_ratio[PEERS_MOST];
    int n_ratio[PEERS_MOST], n_good;
};

static struct problem problem_of(const struct model *model, int i, int64_t m)
{
    int64_t width = model->heads * model->head_dim;
    const struct problem problems[OPS] = {
        {"qkv", m, width + 2 * model->kv_heads * model->head_dim, model->hidden},
        {"o", m, model->hidden, width},
        {"gate_up", m, 2 * model->intermediate, model->hidden},
        {"down", m, model->hidden, model->intermediate}};
    return problems[i];
}

/* Cells of one line of winners.csv, which quotes nothing that is looked at here. */
static bool cell(const char *line, int at, char *out, size_t size)
{
    for (; at > 0 && line; at--) {
        line = strpbrk(line, ",\n");
        line = line && *line == ',' ? line + 1 : NULL;
    }
    size_t n = line ? strcspn(line, ",\n") : 0;
    if (!line || n >= size)
        return false;
    memcpy(out, line, n);
    out[n] = '\0';
    return true;
}

/* The fastest row for this shape among the kernels asked for. */
static bool from_winners(struct session *s, const struct problem *p, struct choice *out)
{
    const struct choose_request *choose = s->request->choose;
    bool found = false;
    for (const char *line = s->winners; line && *line;
         line = strchr(line, '\n') ? strchr(line, '\n') + 1 : NULL) {
        char name[64], dtype[16], dims[TASK_TEXT_MAX], config[CONFIG_TEXT_MAX], us[32];
        struct choice c = {.match = MATCH_EXACT};
        if (!cell(line, 2, name, sizeof name) || !cell(line, 3, dtype, sizeof dtype) ||
            !cell(line, 4, dims, sizeof dims) || !cell(line, 5, config, sizeof config) ||
            !cell(line, 6, us, sizeof us) || strcmp(dtype, choose->dtype) != 0 ||
            (s->request->kernel && strcmp(name, s->request->kernel) != 0))
            continue;
        for (size_t i = 0; i < choose->n_kernels; i++)
            if (strcmp(choose->kernels[i]->name, name) == 0)
                c.kernel = choose->kernels[i];
        if (!c.kernel || strcmp(c.kernel->implements, s->operator_name) != 0 ||
            !dims_parse(c.kernel, dims, c.dims, NULL) ||
            !config_parse(c.kernel, config, &c.config, NULL) || c.dims[0] != p->m ||
            c.dims[1] != p->n || c.dims[2] != p->k)
            continue;
        c.median_us = strtod(us, NULL);
        if (!found || c.median_us < out->median_us)
            *out = c;
        found = true;
    }
    return found;
}

static bool pick(struct session *s, const struct problem *p, struct choice *out, struct err *err)
{
    const struct choose_request *choose_all = s->request->choose;
    struct op op = {
        .operator_name = s->operator_name,
        .label = p->op,
        .layer = -1,
        .n_dims = 6,
        .dims = {{"m", p->m}, {"n", p->n}, {"k", p->k}, {"bias", 0}, {"out_s32", 0}, {"exact", 0}}};
    if (from_winners(s, p, out))
        return true;
    struct choose_request one = *choose_all;
    for (size_t i = 0; s->request->kernel && i < choose_all->n_kernels; i++)
        if (strcmp(choose_all->kernels[i]->name, s->request->kernel) == 0) {
            one.kernels = &choose_all->kernels[i];
            one.n_kernels = 1;
        }
    return choose(&one, &op, out, err);
}

static void number(struct table *table, int digits, double value)
{
    if (isfinite(value) && value > 0)
        table_cell(table, "%.*f", digits, value);
    else
        table_cell(table, "%s", "");
}

static void report(struct session *s, const struct problem *p, const struct choice *c, int peer,
                   const char *peer_name, const struct duel *d, const char *reason)
{
    char config[CONFIG_TEXT_MAX] = "";
    bool is_bf16 = strcmp(s->operator_name, "linear_bf16") == 0, good = !*reason;
    double us = d->us.median, peer_us = d->peer[d->best].median, ratio = good ? peer_us / us : 0;
    double flops = 2.0 * (double)p->m * (double)p->n * (double)p->k,
           weights = (double)p->n * (double)p->k * (is_bf16 ? 2 : 1);
    double peak = is_bf16                                        ? s->peaks.bf16_tflops
                  : strcmp(s->operator_name, "linear_w8a8") == 0 ? s->peaks.int8_tops
                                                                 : s->peaks.fp8_tflops;
    double compute_us = peak > 0 ? flops / peak / 1e6 : 0,
           read_us = s->peaks.read_gb_per_s > 0 ? weights / s->peaks.read_gb_per_s / 1e3 : 0;
    struct table *t = s->table;
    if (c->kernel)
        config_format(c->kernel, &c->config, config, sizeof config);
    table_row(t);
    table_cell(t, "%s", c->kernel ? c->kernel->name : "");
    table_cell(t, "%s", config);
    table_cell(t, "%s", c->kernel ? match_name(c->match) : "");
    table_cell(t, "%s", s->request->choose->dtype);
    table_cell(t, "%s", s->request->choose->model->name);
    table_cell(t, "%s", p->op);
    table_cell(t, "%lld", (long long)p->m);
    table_cell(t, "%lld", (long long)p->n);
    table_cell(t, "%lld", (long long)p->k);
    number(t, 2, good ? us : 0);
    number(t, 1, good ? d->us.std / us * 100 : 0);
    number(t, 1, good ? flops / us / 1e6 : 0);
    number(t, 0, good ? weights / us / 1e3 : 0);
    number(t, 1, good ? fmax(compute_us, read_us) / us * 100 : 0);
    table_cell(t, "%s", compute_us > read_us ? "tensor peak" : "weights read");
    table_cell(t, "%s", peer_name);
    number(t, 2, good ? peer_us : 0);
    number(t, 1, good ? d->peer[d->best].std / peer_us * 100 : 0);
    table_cell(t, "%d", d->peer_at[d->best]);
    table_cell(t, "%d", d->n_algorithms);
    number(t, 3, ratio);
    number(t, 5, d->error);
    table_cell(t, "%d", d->n_launches);
    table_cell(t, "%d", d->n_copies);
    table_cell(t, "%s", reason);
    if (good) {
        s->log_ratio[peer] += log(ratio);
        s->n_ratio[peer]++;
        s->n_good++;
    }
}

static void point(struct session *s, const struct problem *p, int peer, enum lt_kind kind,
                  const char *peer_name)
{
    struct choice c = {0};
    struct duel duel = {0};
    struct err err = {0};
    bool good = pick(s, p, &c, &err) && duel_run(&s->ring, &c, kind, &duel, &err);
    report(s, p, &c, peer, peer_name, &duel, good ? "" : err.text[0] ? err.text : "failed");
}

/* The geometric mean of the ratios at one m. */
static void mean_row(struct session *s, int64_t m, int peer, const char *peer_name)
{
    if (s->n_ratio[peer] == 0)
        return;
    table_row(s->table);
    for (int i = 0; i < N_COLUMNS; i++) {
        if (strcmp(columns[i], "op") == 0)
            table_cell(s->table, "geomean of %d", s->n_ratio[peer]);
        else if (strcmp(columns[i], "m") == 0)
            table_cell(s->table, "%lld", (long long)m);
        else if (strcmp(columns[i], "peer") == 0)
            table_cell(s->table, "%s", peer_name);
        else if (strcmp(columns[i], "ratio") == 0)
            table_cell(s->table, "%.3f", exp(s->log_ratio[peer] / s->n_ratio[peer]));
        else if (strcmp(columns[i], "run_type") == 0)
            table_cell(s->table, "%s", s->request->choose->dtype);
        else if (strcmp(columns[i], "model") == 0)
            table_cell(s->table, "%s", s->request->choose->model->name);
        else
            table_cell(s->table, "%s", "");
    }
}

static void run_m(struct session *s, int64_t m)
{
    static const struct {
        const char *dtype, *operator_name;
        int n_peers;
        enum lt_kind kinds[PEERS_MOST];
        const char *names[PEERS_MOST];
    } types[] = {{"bf16", "linear_bf16", 1, {LT_BF16, LT_BF16}, {"cublaslt bf16", ""}},
                 {"int8", "linear_w8a8", 1, {LT_S8, LT_S8}, {"cublaslt int8 to int32", ""}},
                 {"fp8",
                  "linear_fp8",
                  2,
                  {LT_FP8_TENSOR, LT_FP8_ROWS},
                  {"cublaslt fp8 tensor-wise", "cublaslt fp8 row-wise"}}};
    size_t t = 0;
    while (strcmp(types[t].dtype, s->request->choose->dtype) != 0)
        t++;
    s->operator_name = types[t].operator_name;
    for (int peer = 0; peer < types[t].n_peers; peer++) {
        s->log_ratio[peer] = 0;
        s->n_ratio[peer] = 0;
        for (int i = 0; i < OPS; i++) {
            struct problem p = problem_of(s->request->choose->model, i, m);
            point(s, &p, peer, types[t].kinds[peer], types[t].names[peer]);
        }
        mean_row(s, m, peer, types[t].names[peer]);
    }
}

bool kernels_run(const struct kernels_request *request, struct gpu *gpu, struct jit *jit,
                 struct table *out, struct err *err)
{
    struct session s = {.request = request, .table = out};
    struct err ignored = {0};
    if (!gpu_peaks_load(request->root, gpu_describe(gpu)->slug, &s.peaks, &ignored))
        s.peaks = (struct gpu_peaks){0}; /* an unknown GPU: no percentages */
    bool known = !request->kernel;
    for (size_t i = 0; i < request->choose->n_kernels; i++)
        known = known || strcmp(request->choose->kernels[i]->name, request->kernel) == 0;
    if (!known)
        return err_set(err, "--kernel '%s': `warptune list kernels` names them", request->kernel);
    bool good = duel_ring_open(&s.ring, gpu, jit, request->samples, err);
    if (good && request->winners)
        good = (s.winners = file_read(&s.arena, request->winners, NULL, err)) != NULL;
    table_init(out, columns, N_COLUMNS);
    for (size_t i = 0; good && i < request->n_m; i++)
        run_m(&s, request->m[i]);
    duel_ring_close(&s.ring);
    arena_finish(&s.arena);
    return good && (s.n_good > 0 || err_set(err, "no point could be measured; the table says why"));
}
