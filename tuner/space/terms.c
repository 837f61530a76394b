/* SPDX-License-Identifier: MIT */
/* Trees into a list without repeats. NaN stands for "can't be computed" and goes through every
 * operation but the sides that && || and ?: don't look at. */
#include "tuner/space/terms.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"

struct builder {
    struct terms *terms;
    const struct kernel *kernel;
    struct scope scope; /* dims and the GPU */
    size_t *derived;    /* their terms */
    size_t n_derived;   /* only earlier ones can be named */
};

static void list_add(struct term_list *list, size_t item)
{
    for (size_t i = 0; i < list->n; i++)
        if (list->items[i] == item)
            return;
    if (list->n == list->cap) {
        list->cap = list->cap ? list->cap * 2 : 8;
        list->items = xrealloc(list->items, list->cap * sizeof *list->items);
    }
    list->items[list->n++] = item;
}

static double choose(const struct term *term, const double *values)
{
    double first = values[term->child[0]];
    if (isnan(first))
        return first;
    if (term->kind == EXPR_IF)
        return values[term->child[first != 0 ? 1 : 2]];
    if ((term->kind == EXPR_AND) != (first != 0))
        return term->kind == EXPR_OR;
    double second = values[term->child[1]];
    return isnan(second) ? second : second != 0;
}

static double compute(const struct term *term, const double *values)
{
    double operands[EXPR_CHILDREN] = {0};
    if (term->kind == EXPR_AND || term->kind == EXPR_OR || term->kind == EXPR_IF)
        return choose(term, values);
    for (size_t i = 0; i < term->n_children; i++) {
        operands[i] = values[term->child[i]];
        if (isnan(operands[i]))
            return NAN;
    }
    double value = expr_operate(term->kind, term->function, operands, term->n_children);
    return isfinite(value) ? value : NAN;
}

static bool same(const struct terms *terms, size_t i, const struct term *term, double value)
{
    const struct term *other = &terms->items[i];
    if (other->kind != term->kind || other->n_children != term->n_children)
        return false;
    if (term->kind == EXPR_NUMBER)
        return memcmp(&terms->values[i], &value, sizeof value) == 0;
    return other->function == term->function && term->n_children &&
           memcmp(other->child, term->child, term->n_children * sizeof *term->child) == 0;
}

static size_t term_add(struct terms *terms, struct term term, double value)
{
    for (size_t i = 0; i < term.n_children; i++)
        if (terms->items[term.child[i]].depth > term.depth)
            term.depth = terms->items[term.child[i]].depth;
    if (term.n_children && term.depth == 0) {
        value = compute(&term, terms->values);
        term = (struct term){.kind = EXPR_NUMBER};
    }
    for (size_t i = 0; i < terms->n; i++)
        if (same(terms, i, &term, value))
            return i;
    if (terms->n == terms->cap) {
        terms->cap = terms->cap ? terms->cap * 2 : 64;
        terms->items = xrealloc(terms->items, terms->cap * sizeof *terms->items);
        terms->values = xrealloc(terms->values, terms->cap * sizeof *terms->values);
    }
    terms->items[terms->n] = term;
    terms->values[terms->n] = value;
    return terms->n++;
}

/* Later bindings win, as in a scope: derived values, params, then the GPU and dims. */
static size_t name_add(struct builder *builder, const char *name)
{
    double value = NAN;
    for (size_t i = builder->n_derived; i-- > 0;)
        if (strcmp(builder->kernel->derived[i].name, name) == 0)
            return builder->derived[i];
    int param = kernel_param_index(builder->kernel, name);
    if (param >= 0)
        return builder->terms->param[param];
    if (!scope_get(&builder->scope, name, &value))
        value = NAN;
    return term_add(builder->terms, (struct term){.kind = EXPR_NUMBER}, value);
}

static size_t tree_add(struct builder *builder, const struct expr *e)
{
    struct term term = {.kind = e->kind, .function = e->function, .n_children = e->n_children};
    if (e->kind == EXPR_NAME)
        return name_add(builder, e->name);
    for (size_t i = 0; i < e->n_children; i++)
        term.child[i] = tree_add(builder, e->child[i]);
    return term_add(builder->terms, term, e->number);
}

/* What an open term needs of what is known at `depth`. */
static void live_add(struct terms *terms, size_t item, size_t depth)
{
    const struct term *term = &terms->items[item];
    if (term->depth == 0)
        return;
    if (term->depth <= depth) {
        list_add(&terms->live_at[depth], item);
        return;
    }
    for (size_t i = 0; i < term->n_children; i++)
        live_add(terms, term->child[i], depth);
}

static void lives_find(struct terms *terms, size_t n_params)
{
    for (size_t depth = 0; depth < n_params; depth++)
        for (size_t open = depth + 1; open <= n_params; open++) {
            for (size_t i = 0; i < terms->must_hold[open].n; i++)
                live_add(terms, terms->must_hold[open].items[i], depth);
            for (size_t i = 0; i < terms->must_exist[open].n; i++)
                live_add(terms, terms->must_exist[open].items[i], depth);
        }
}

void terms_init(struct terms *terms, const struct task *task, const struct gpu_info *gpu,
                const struct expr *wanted)
{
    const struct kernel *kernel = task->kernel;
    struct builder builder = {.terms = terms, .kernel = kernel};
    *terms = (struct terms){0};
    for (size_t i = 0; i < kernel->n_dims; i++)
        scope_set(&builder.scope, kernel->dims[i].name, (double)task->dims[i]);
    gpu_info_bind(gpu, &builder.scope);
    for (size_t i = 0; i < kernel->n_params; i++)
        terms->param[i] = term_add(terms, (struct term){.kind = EXPR_NAME, .depth = i + 1}, 0);
    builder.derived = xcalloc(kernel->n_derived + 1, sizeof *builder.derived);
    for (; builder.n_derived < kernel->n_derived; builder.n_derived++) {
        size_t item = tree_add(&builder, kernel->derived[builder.n_derived].expr);
        builder.derived[builder.n_derived] = item;
        list_add(&terms->must_exist[terms->items[item].depth], item);
    }
    for (size_t i = 0; i < kernel->n_constraints; i++) {
        size_t item = tree_add(&builder, kernel->constraints[i]);
        list_add(&terms->must_hold[terms->items[item].depth], item);
    }
    if (wanted)
        terms->wanted = tree_add(&builder, wanted);
    for (size_t i = 0; i < terms->n; i++)
        if (terms->items[i].n_children)
            list_add(&terms->known_at[terms->items[i].depth], i);
    lives_find(terms, kernel->n_params);
    free(builder.derived);
    scope_finish(&builder.scope);
}

void terms_finish(struct terms *terms)
{
    for (size_t i = 0; i <= PARAMS_MAX; i++) {
        free(terms->must_hold[i].items);
        free(terms->must_exist[i].items);
        free(terms->known_at[i].items);
        free(terms->live_at[i].items);
    }
    free(terms->items);
    free(terms->values);
    *terms = (struct terms){0};
}

bool terms_advance(struct terms *terms, size_t depth)
{
    const struct term_list *known = &terms->known_at[depth];
    const struct term_list *hold = &terms->must_hold[depth], *exist = &terms->must_exist[depth];
    for (size_t i = 0; i < known->n; i++)
        terms->values[known->items[i]] = compute(&terms->items[known->items[i]], terms->values);
    for (size_t i = 0; i < hold->n; i++)
        if (isnan(terms->values[hold->items[i]]) || terms->values[hold->items[i]] == 0)
            return false;
    for (size_t i = 0; i < exist->n; i++)
        if (isnan(terms->values[exist->items[i]]))
            return false;
    return true;
}
