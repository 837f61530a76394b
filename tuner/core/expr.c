/* SPDX-License-Identifier: MIT */
/* Evaluation of expression trees. Parsing is expr_parse.c's. && and || stop early, ?: takes one
 * side, so a guard such as `n > 0 && m / n > 2` works. */
#include "tuner/core/expr.h"

#include <math.h>
#include <string.h>

#include "tuner/core/expr_tree.h"

static bool fail(const struct expr *e, struct err *err, const char *what, const char *name)
{
    return err_set(err, "%s%s in '%s'", what, name, e->text);
}

static double call(enum expr_function function, const double *a, size_t n)
{
    double out = a[0];
    switch ((int)function) {
    case EXPR_CEIL_DIV:
        return ceil(a[0] / a[1]);
    case EXPR_ROUND_UP:
        return ceil(a[0] / a[1]) * a[1];
    case EXPR_SQRT:
        return sqrt(a[0]);
    case EXPR_LOG2:
        return log2(a[0]);
    case EXPR_FLOOR:
        return floor(a[0]);
    case EXPR_CEIL:
        return ceil(a[0]);
    case EXPR_POW2CEIL:
        return a[0] <= 1 ? 1 : exp2(ceil(log2(a[0])));
    default:
        for (size_t i = 1; i < n; i++)
            out = function == EXPR_MIN ? fmin(out, a[i]) : fmax(out, a[i]);
        return out;
    }
}

static double binary(enum expr_kind kind, double a, double b)
{
    switch ((int)kind) {
    case EXPR_ADD:
        return a + b;
    case EXPR_SUB:
        return a - b;
    case EXPR_MUL:
        return a * b;
    case EXPR_DIV:
        return a / b;
    case EXPR_FLOOR_DIV:
        return floor(a / b);
    case EXPR_MOD:
        return a - floor(a / b) * b;
    case EXPR_LT:
        return a < b;
    case EXPR_LE:
        return a <= b;
    case EXPR_GT:
        return a > b;
    case EXPR_GE:
        return a >= b;
    case EXPR_EQ:
        return a == b;
    default:
        return a != b;
    }
}

double expr_operate(enum expr_kind kind, enum expr_function function, const double *operands,
                    size_t n)
{
    if (kind == EXPR_NEGATE)
        return -operands[0];
    if (kind == EXPR_NOT)
        return operands[0] == 0;
    if (kind == EXPR_CALL)
        return call(function, operands, n);
    return binary(kind, operands[0], operands[1]);
}

static bool eval(const struct expr *root, const struct expr *e, const struct scope *scope,
                 double *out, struct err *err);

/* && || and ?: look at their first operand before the others. */
static bool eval_lazy(const struct expr *root, const struct expr *e, const struct scope *scope,
                      double *out, struct err *err)
{
    double first;
    if (!eval(root, e->child[0], scope, &first, err))
        return false;
    if (e->kind == EXPR_IF)
        return eval(root, e->child[first != 0 ? 1 : 2], scope, out, err);
    if ((e->kind == EXPR_AND) != (first != 0)) {
        *out = e->kind == EXPR_OR;
        return true;
    }
    if (!eval(root, e->child[1], scope, out, err))
        return false;
    *out = *out != 0;
    return true;
}

static bool eval_operands(const struct expr *root, const struct expr *e, const struct scope *scope,
                          double *out, struct err *err)
{
    double v[EXPR_CHILDREN] = {0};
    for (size_t i = 0; i < e->n_children; i++)
        if (!eval(root, e->child[i], scope, &v[i], err))
            return false;
    *out = expr_operate(e->kind, e->function, v, e->n_children);
    if (!isfinite(*out))
        return fail(root, err, "division by zero or a value that is not finite", "");
    return true;
}

static bool eval(const struct expr *root, const struct expr *e, const struct scope *scope,
                 double *out, struct err *err)
{
    switch ((int)e->kind) {
    case EXPR_NUMBER:
        *out = e->number;
        return true;
    case EXPR_NAME:
        return scope_get(scope, e->name, out) || fail(root, err, "unknown name ", e->name);
    case EXPR_AND:
    case EXPR_OR:
    case EXPR_IF:
        return eval_lazy(root, e, scope, out, err);
    default:
        return eval_operands(root, e, scope, out, err);
    }
}

bool expr_eval(const struct expr *expr, const struct scope *scope, double *out, struct err *err)
{
    return eval(expr, expr, scope, out, err);
}

bool expr_eval_i64(const struct expr *expr, const struct scope *scope, int64_t *out,
                   struct err *err)
{
    double value;
    if (!expr_eval(expr, scope, &value, err))
        return false;
    if (value != floor(value) || fabs(value) > 9007199254740992.0)
        return err_set(err, "'%s' is %g, and a whole number is needed", expr->text, value);
    *out = (int64_t)value;
    return true;
}

const char *expr_text(const struct expr *expr) { return expr->text; }

void expr_names(const struct expr *expr, void (*visit)(void *ctx, const char *name), void *ctx)
{
    if (expr->kind == EXPR_NAME)
        visit(ctx, expr->name);
    for (size_t i = 0; i < expr->n_children; i++)
        expr_names(expr->child[i], visit, ctx);
}
