/* SPDX-License-Identifier: MIT */
/* One kernel's header: a table of measured rows and a lookup over it. C99 and C++17, nothing but
 * <stdint.h> and <string.h>. */
#include <ctype.h>
#include <string.h>

#include "tuner/emit/c_text.h"
#include "tuner/emit/rows.h"

static const char match_words[] =
    "#ifndef WT_MATCH_DEFINED\n#define WT_MATCH_DEFINED\n"
    "/* how a lookup matched, worst first */\n"
    "enum wt_match { WT_DEFAULT, WT_OTHER_GPU, WT_OTHER_SHAPE, WT_RANGE, WT_EXACT };\n"
    "static inline double wt_ratio(int64_t a, int64_t b)\n{\n"
    "    double x = a > 0 ? (double)a : 0.5, y = b > 0 ? (double)b : 0.5; /* a flag that is 0 on "
    "both "
    "sides is no distance */\n"
    "    return x > y ? x / y : y / x;\n}\n"
    "#endif\n\n";

static bool same_cubin(const struct kernel *kernel, const struct emit_row *a,
                       const struct config *x, const struct emit_row *b, const struct config *y)
{
    for (size_t d = 0; d < kernel->n_dims; d++)
        if (kernel->dims[d].is_static && a->dims[d] != b->dims[d])
            return false;
    for (size_t p = 0; p < kernel->n_params; p++)
        if (!kernel->params[p].at_launch && x->values[p] != y->values[p])
            return false;
    return strcmp(a->env.gpu_slug, b->env.gpu_slug) == 0;
}

/* Compiled kernels that the rows need, with their own winners or as they are. */
static size_t count_cubins(const struct kernel *kernel, const struct emit_rows *rows, bool own)
{
    size_t n = 0;
    for (size_t i = 0; i < rows->n; i++) {
        const struct emit_row *a = &rows->rows[i];
        bool seen = false;
        for (size_t j = 0; j < i && !seen; j++) {
            const struct emit_row *b = &rows->rows[j];
            seen = same_cubin(kernel, a, own ? &a->own : &a->config, b, own ? &b->own : &b->config);
        }
        n += !seen;
    }
    return n;
}

static double cost_pct(const struct emit_row *row)
{
    return row->own_us > 0 ? (row->median_us / row->own_us - 1) * 100 : 0;
}

/* What the covered rows give up. */
struct cover_sum {
    size_t n;
    double worst_pct, sum_pct, regret;
};

static struct cover_sum cover_sum_of(const struct emit_rows *rows)
{
    struct cover_sum sum = {0};
    for (size_t i = 0; i < rows->n; i++) {
        const struct emit_row *r = &rows->rows[i];
        if (r->own_us <= 0)
            continue;
        sum.n++;
        sum.sum_pct += cost_pct(r);
        sum.worst_pct = cost_pct(r) > sum.worst_pct ? cost_pct(r) : sum.worst_pct;
        sum.regret = r->regret > sum.regret ? r->regret : sum.regret;
    }
    return sum;
}

static void print_cover(const struct kernel *kernel, const struct emit_rows *rows, struct str *out)
{
    struct cover_sum sum = cover_sum_of(rows);
    size_t n_edges = 0, n_changes = 0;
    for (size_t i = 0; i + 1 < rows->n; i++) {
        const struct emit_row *r = &rows->rows[i];
        n_edges += r->is_edge;
        n_changes +=
            rows_same_family(kernel, r, r + 1) && !config_equal(kernel, &r->config, &r[1].config);
    }
    if (sum.n)
        str_addf(out,
                 " * covered within %g %%: %zu cubins instead of %zu; of %zu tasks the worst is "
                 "%+.2f %% from its own winner, the mean %+.2f %%\n",
                 sum.regret * 100, count_cubins(kernel, rows, false),
                 count_cubins(kernel, rows, true), sum.n, sum.worst_pct,
                 sum.sum_pct / (double)sum.n);
    if (n_edges)
        str_addf(out, " * %zu of %zu changes of config along m are at a measured m\n", n_edges,
                 n_changes);
}

static void print_env(const struct env *e, struct str *out)
{
    str_add(out, " * measured on ");
    comment_add(out, e->gpu_name);
    str_addf(out, " (%d SMs, compute capability %d.%d), driver ", e->sms, e->cc / 10, e->cc % 10);
    comment_add(out, e->driver);
    str_add(out, ", CUDA ");
    comment_add(out, e->cuda);
    str_add(out, ", policy ");
    comment_add(out, e->policy);
    str_add(out, "\n");
}

static void print_provenance(const struct kernel *kernel, const struct emit_rows *rows,
                             struct str *out)
{
    str_addf(out, "/* Written by `warptune emit`; change the tuning, not this file.\n *\n * %s: ",
             kernel->name);
    comment_add(out, kernel->about);
    str_add(out, "\n");
    for (size_t i = 0; i < rows->n; i++) {
        const struct env *e = &rows->rows[i].env;
        if (i == 0 || memcmp(e, &rows->rows[i - 1].env, sizeof *e) != 0)
            print_env(e, out);
    }
    print_cover(kernel, rows, out);
    if (rows->n)
        str_addf(out, " * results %016llx, %zu rows\n */\n", (unsigned long long)rows->hash,
                 rows->n);
    else
        str_add(out, " * nothing measured: the default only\n */\n");
}

static void print_fields(const char *type, size_t n,
                         const char *(*name)(const struct kernel *, size_t),
                         const struct kernel *kernel, const char *what, struct str *out)
{
    str_addf(out, "struct wt_%s_%s {\n", kernel->name, what);
    for (size_t i = 0; i < n; i++)
        str_addf(out, "    %s %s;\n", type, name(kernel, i));
    str_add(out, "};\n\n");
}

static const char *param_name(const struct kernel *kernel, size_t i)
{
    return kernel->params[i].name;
}

static const char *dim_name(const struct kernel *kernel, size_t i) { return kernel->dims[i].name; }

static void print_config(const struct kernel *kernel, const struct config *config, struct str *out)
{
    str_add(out, "{");
    for (size_t i = 0; i < kernel->n_params; i++)
        str_addf(out, "%s/*%s*/ %lld", i ? ", " : " ", kernel->params[i].name,
                 (long long)config->values[i]);
    str_add(out, " }");
}

/* The last of the neighbours over m with one config. */
static size_t range_end(const struct kernel *kernel, const struct emit_rows *rows, size_t i)
{
    size_t j = i;
    while (j + 1 < rows->n && rows_same_family(kernel, &rows->rows[i], &rows->rows[j + 1]) &&
           config_equal(kernel, &rows->rows[i].config, &rows->rows[j + 1].config))
        j++;
    return j;
}

static void print_piece(const struct emit_row *first, const struct emit_row *last, struct str *out)
{
    double worst = 0;
    bool covered = false;
    for (const struct emit_row *r = first; r <= last; r++) {
        covered = covered || r->own_us > 0;
        worst = cost_pct(r) > worst ? cost_pct(r) : worst;
    }
    str_addf(out, "        /* one config from m %lld ", (long long)first->m_from);
    if (last->m_to == INT64_MAX)
        str_add(out, "on");
    else
        str_addf(out, "to %lld", (long long)last->m_to);
    if (covered)
        str_addf(out, ", at worst %+.2f %% from a task's own winner", worst);
    str_add(out, ": */\n");
}

static void print_remark(const struct kernel *kernel, const struct emit_row *r, struct str *out)
{
    str_addf(out, " }, /* default %.3f us, ", r->default_us);
    if (r->own_us > 0 && !config_equal(kernel, &r->own, &r->config))
        str_addf(out, "own winner %.3f us: %+.2f %%", r->own_us, cost_pct(r));
    else
        str_addf(out, "margin %.1f %%, ties %zu", r->margin * 100, r->n_ties);
    str_add(out, r->is_edge ? ", overtaken as measured */\n" : " */\n");
}

static void print_rows(const struct kernel *kernel, const struct emit_rows *rows, struct str *out)
{
    str_addf(out,
             "    static const struct {\n        const char *gpu;\n        int cc;\n        const "
             "char *dtype;\n"
             "        struct wt_%s_dims dims;\n        int64_t m_from, m_to;\n        double "
             "median_us;\n        struct "
             "wt_%s_config config;\n    } rows[] = {\n",
             kernel->name, kernel->name);
    for (size_t i = 0; i < rows->n; i++) {
        const struct emit_row *r = &rows->rows[i];
        if (i == 0 || !rows_same_family(kernel, r, &rows->rows[i - 1])) {
            str_add(out, "        /* ");
            comment_add(out, r->env.gpu_slug);
            str_add(out, " ");
            comment_add(out, r->dtype);
            for (size_t d = 1; d < kernel->n_dims; d++)
                str_addf(out, " %s=%lld", kernel->dims[d].name, (long long)r->dims[d]);
            str_add(out, " */\n");
        }
        size_t last = range_end(kernel, rows, i);
        if (last > i && (i == 0 || range_end(kernel, rows, i - 1) < i))
            print_piece(r, &rows->rows[last], out);
        str_add(out, "        { ");
        literal_add(out, r->env.gpu_slug);
        str_addf(out, ", %d, ", r->env.cc);
        literal_add(out, r->dtype);
        str_add(out, ", {");
        for (size_t d = 0; d < kernel->n_dims; d++)
            str_addf(out, "%s %lld", d ? "," : "", (long long)r->dims[d]);
        str_addf(out, " }, %lld, ", (long long)r->m_from);
        if (r->m_to == INT64_MAX)
            str_add(out, "INT64_MAX");
        else
            str_addf(out, "%lld", (long long)r->m_to);
        str_addf(out, ", %.3f, ", r->median_us);
        print_config(kernel, &r->config, out);
        print_remark(kernel, r, out);
    }
    str_add(out, "    };\n");
}

static void print_scores(const struct kernel *kernel, struct str *out)
{
    str_add(out, "        int same = 1, fits = 1;\n        double far = 1;\n");
    for (size_t d = 1; d < kernel->n_dims; d++) {
        const char *n = kernel->dims[d].name;
        if (kernel->dims[d].is_static)
            str_addf(out, "        fits = fits && rows[i].dims.%s == dims.%s;\n", n, n);
        str_addf(out,
                 "        same = same && rows[i].dims.%s == dims.%s;\n        far *= "
                 "wt_ratio(rows[i].dims.%s, dims.%s);\n",
                 n, n, n, n);
    }
    str_addf(out, "        double m_far = wt_ratio(rows[i].dims.%s, dims.%s);\n",
             kernel->dims[0].name, kernel->dims[0].name);
}

static void print_lookup(const struct kernel *kernel, const struct emit_rows *rows, struct str *out)
{
    const char *k = kernel->name;
    struct config config = config_default(kernel);
    str_addf(
        out,
        "/* The config for these dims: of this GPU, of another GPU of the same compute capability, "
        "or the default. gpu: a slug such\n"
        " * as \"h200\"; cc: 90 for 9.0. *measured and *median_us (may be NULL): the shape of the "
        "row that matched, and its time\n"
        " * there; `dims` and 0 for the default. */\n"
        "static inline enum wt_match wt_%s_find(const char *gpu, int cc, const char *dtype, struct "
        "wt_%s_dims dims,\n"
        "                                       struct wt_%s_config *out, struct wt_%s_dims "
        "*measured, double *median_us)\n{\n",
        k, k, k, k);
    str_addf(out, "    static const struct wt_%s_config otherwise = ", k);
    print_config(kernel, &config, out);
    str_add(out, ";\n");
    if (rows->n == 0) {
        str_add(out, "    (void)gpu;\n    (void)cc;\n    (void)dtype;\n    *out = otherwise;\n"
                     "    if (measured)\n        *measured = dims;\n    if (median_us)\n"
                     "        *median_us = 0;\n    return WT_DEFAULT;\n}\n");
        return;
    }
    print_rows(kernel, rows, out);
    str_add(out,
            "    enum wt_match best = WT_DEFAULT;\n    double best_far = 0;\n    *out = "
            "otherwise;\n    if (measured)\n        *measured = dims;\n    if (median_us)\n        "
            "*median_us = 0;\n"
            "    for (unsigned i = 0; i < sizeof rows / sizeof rows[0]; i++) {\n"
            "        int own = strcmp(rows[i].gpu, gpu) == 0;\n"
            "        if (strcmp(rows[i].dtype, dtype) != 0 || (!own && rows[i].cc != cc))\n   "
            "         continue;\n");
    print_scores(kernel, out);
    str_add(out, "        if (!fits)\n            continue;\n"
                 "        enum wt_match match = !own ? WT_OTHER_GPU : !same ? WT_OTHER_SHAPE : "
                 "m_far == 1 ? WT_EXACT : WT_RANGE;\n"
                 "        int inside = rows[i].m_from <= dims.m && dims.m <= rows[i].m_to;\n"
                 "        double distance = match == WT_RANGE ? !inside : far * m_far;\n"
                 "        if (match > best || (match == best && match != WT_DEFAULT && distance < "
                 "best_far)) {\n"
                 "            best = match;\n            best_far = distance;\n            *out = "
                 "rows[i].config;\n"
                 "            if (measured)\n                *measured = rows[i].dims;\n"
                 "            if (median_us)\n                *median_us = rows[i].median_us;\n    "
                 "    }\n    }\n    return best;\n}\n");
}

void header_print(const struct kernel *kernel, const struct emit_rows *rows, struct str *out)
{
    char guard[128];
    size_t i = 0;
    for (; kernel->name[i] && i + 1 < sizeof guard; i++)
        guard[i] = (char)toupper((unsigned char)kernel->name[i]);
    guard[i] = '\0';
    print_provenance(kernel, rows, out);
    str_addf(out, "#ifndef WT_%s_H\n#define WT_%s_H\n#include <stdint.h>\n#include <string.h>\n\n",
             guard, guard);
    str_add(out, match_words);
    print_fields("int", kernel->n_params, param_name, kernel, "config", out);
    print_fields("int64_t", kernel->n_dims, dim_name, kernel, "dims", out);
    print_lookup(kernel, rows, out);
    str_add(out, "\n#endif\n");
}

static void print_adapter(const struct kernel *kernel, struct str *out)
{
    const char *k = kernel->name;
    str_addf(out, "static const char *const wt_%s_dim_names[] = {", k);
    for (size_t d = 0; d < kernel->n_dims; d++)
        str_addf(out, "%s\"%s\"", d ? ", " : "", kernel->dims[d].name);
    str_addf(out, "};\nstatic const char *const wt_%s_param_names[] = {", k);
    for (size_t p = 0; p < kernel->n_params; p++)
        str_addf(out, "%s\"%s\"", p ? ", " : "", kernel->params[p].name);
    str_addf(out,
             "};\nstatic inline enum wt_match wt_%s_find_any(const char *gpu, int cc, const char "
             "*dtype, const int64_t *dims,\n"
             "                                           int *params, int64_t *measured, double "
             "*median_us)\n{\n    struct wt_%s_dims at, d = {",
             k, k);
    for (size_t d = 0; d < kernel->n_dims; d++)
        str_addf(out, "%sdims[%zu]", d ? ", " : "", d);
    str_addf(out,
             "};\n    struct wt_%s_config c;\n    enum wt_match match = wt_%s_find(gpu, cc, dtype, "
             "d, &c, &at, median_us);\n",
             k, k);
    for (size_t d = 0; d < kernel->n_dims; d++)
        str_addf(out, "%s        measured[%zu] = at.%s;\n", d ? "" : "    if (measured) {\n", d,
                 kernel->dims[d].name);
    str_add(out, "    }\n");
    for (size_t p = 0; p < kernel->n_params; p++)
        str_addf(out, "    params[%zu] = c.%s;\n", p, kernel->params[p].name);
    str_add(out, "    return match;\n}\n\n");
}

void index_print(const struct kernel *const *kernels, size_t n, struct str *out)
{
    str_add(out, "/* Written by `warptune emit`: every kernel's header in one form. */\n#ifndef "
                 "WT_INDEX_H\n#define WT_INDEX_H\n");
    for (size_t i = 0; i < n; i++)
        str_addf(out, "#include \"wt_%s.h\"\n", kernels[i]->name);
    str_add(
        out,
        "\nstruct wt_kernel {\n    const char *name;\n    int n_dims, n_params;\n    "
        "const char *const *dim_names;\n"
        "    const char *const *param_names;\n    enum wt_match (*find)(const char *gpu, "
        "int cc, const char *dtype, const int64_t *dims,\n"
        "                          int *params, int64_t *measured, double *median_us);\n};\n\n");
    for (size_t i = 0; i < n; i++)
        print_adapter(kernels[i], out);
    str_add(out, "static const struct wt_kernel wt_kernels[] = {\n");
    for (size_t i = 0; i < n; i++)
        str_addf(out,
                 "    { \"%s\", %zu, %zu, wt_%s_dim_names, wt_%s_param_names, wt_%s_find_any },\n",
                 kernels[i]->name, kernels[i]->n_dims, kernels[i]->n_params, kernels[i]->name,
                 kernels[i]->name, kernels[i]->name);
    str_addf(out, "};\nstatic const int wt_n_kernels = %zu;\n\n#endif\n", n);
}
