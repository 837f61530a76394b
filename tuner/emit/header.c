/* SPDX-License-Identifier: MIT */
/* One kernel's header: a table of measured rows and a lookup over it. C99 and C++17, nothing but
 * <stdint.h> and <string.h>. */
#include <ctype.h>
#include <string.h>

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

static void print_provenance(const struct kernel *kernel, const struct emit_rows *rows,
                             struct str *out)
{
    str_addf(out,
             "/* Written by `warptune emit`; change the tuning, not this file.\n *\n * %s: %s\n",
             kernel->name, kernel->about);
    for (size_t i = 0; i < rows->n; i++) {
        const struct env *e = &rows->rows[i].env;
        if (i && memcmp(e, &rows->rows[i - 1].env, sizeof *e) == 0)
            continue;
        str_addf(
            out,
            " * measured on %s (%d SMs, compute capability %d.%d), driver %s, CUDA %s, policy %s\n",
            e->gpu_name, e->sms, e->cc / 10, e->cc % 10, e->driver, e->cuda, e->policy);
    }
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

/* Neighbours over m with equal configs become one row with a range; its time is that of its lowest
 * m. */
static size_t range_end(const struct kernel *kernel, const struct emit_rows *rows, size_t i)
{
    size_t j = i;
    while (j + 1 < rows->n && rows_same_family(kernel, &rows->rows[i], &rows->rows[j + 1]) &&
           config_equal(kernel, &rows->rows[i].config, &rows->rows[j + 1].config))
        j++;
    return j;
}

static void print_rows(const struct kernel *kernel, const struct emit_rows *rows, struct str *out)
{
    str_addf(out,
             "    static const struct {\n        const char *gpu;\n        int cc;\n        const "
             "char *dtype;\n"
             "        struct wt_%s_dims dims;\n        double median_us;\n        struct "
             "wt_%s_config config;\n    } rows[] = {\n",
             kernel->name, kernel->name);
    for (size_t i = 0; i < rows->n; i++) {
        const struct emit_row *r = &rows->rows[i];
        if (i == 0 || !rows_same_family(kernel, r, &rows->rows[i - 1])) {
            str_addf(out, "        /* %s %s", r->env.gpu_slug, r->dtype);
            for (size_t d = 1; d < kernel->n_dims; d++)
                str_addf(out, " %s=%lld", kernel->dims[d].name, (long long)r->dims[d]);
            str_add(out, " */\n");
        }
        size_t last = range_end(kernel, rows, i);
        if (last > i && (i == 0 || range_end(kernel, rows, i - 1) < i))
            str_addf(out, "        /* one config for m %lld to %lld: */\n", (long long)r->dims[0],
                     (long long)rows->rows[last].dims[0]);
        str_addf(out, "        { \"%s\", %d, \"%s\", {", r->env.gpu_slug, r->env.cc, r->dtype);
        for (size_t d = 0; d < kernel->n_dims; d++)
            str_addf(out, "%s %lld", d ? "," : "", (long long)r->dims[d]);
        str_addf(out, " }, %.3f, ", r->median_us);
        print_config(kernel, &r->config, out);
        str_addf(out, " }, /* default %.3f us, margin %.1f %%, ties %zu */\n", r->default_us,
                 r->margin * 100, r->n_ties);
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
        " * as \"h200\"; cc: 90 for 9.0. *median_us (may be NULL): the measured time of the row "
        "that matched, 0 for the default. */\n"
        "static inline enum wt_match wt_%s_find(const char *gpu, int cc, const char *dtype, struct "
        "wt_%s_dims dims,\n"
        "                                       struct wt_%s_config *out, double *median_us)\n{\n",
        k, k, k);
    str_addf(out, "    static const struct wt_%s_config otherwise = ", k);
    print_config(kernel, &config, out);
    str_add(out, ";\n");
    if (rows->n == 0) {
        str_add(out, "    (void)gpu;\n    (void)cc;\n    (void)dtype;\n    (void)dims;\n    *out = "
                     "otherwise;\n    if (median_us)\n"
                     "        *median_us = 0;\n    return WT_DEFAULT;\n}\n");
        return;
    }
    print_rows(kernel, rows, out);
    str_add(out, "    enum wt_match best = WT_DEFAULT;\n    double best_far = 0;\n    *out = "
                 "otherwise;\n    if (median_us)\n        *median_us = 0;\n"
                 "    for (unsigned i = 0; i < sizeof rows / sizeof rows[0]; i++) {\n"
                 "        int own = strcmp(rows[i].gpu, gpu) == 0;\n"
                 "        if (strcmp(rows[i].dtype, dtype) != 0 || (!own && rows[i].cc != cc))\n   "
                 "         continue;\n");
    print_scores(kernel, out);
    str_add(out, "        if (!fits)\n            continue;\n"
                 "        enum wt_match match = !own ? WT_OTHER_GPU : !same ? WT_OTHER_SHAPE : "
                 "m_far == 1 ? WT_EXACT : WT_RANGE;\n"
                 "        double distance = match == WT_RANGE ? m_far : far * m_far;\n"
                 "        if (match > best || (match == best && match != WT_DEFAULT && distance < "
                 "best_far)) {\n"
                 "            best = match;\n            best_far = distance;\n            *out = "
                 "rows[i].config;\n"
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
             "                                           int *params, double *median_us)\n{\n"
             "    struct wt_%s_dims d = {",
             k, k);
    for (size_t d = 0; d < kernel->n_dims; d++)
        str_addf(out, "%sdims[%zu]", d ? ", " : "", d);
    str_addf(out,
             "};\n    struct wt_%s_config c;\n    enum wt_match match = wt_%s_find(gpu, cc, dtype, "
             "d, &c, median_us);\n",
             k, k);
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
    str_add(out, "\nstruct wt_kernel {\n    const char *name;\n    int n_dims, n_params;\n    "
                 "const char *const *dim_names;\n"
                 "    const char *const *param_names;\n    enum wt_match (*find)(const char *gpu, "
                 "int cc, const char *dtype, const int64_t *dims,\n"
                 "                          int *params, double *median_us);\n};\n\n");
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
