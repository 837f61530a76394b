/* SPDX-License-Identifier: MIT */
/* Recursive descent over precedence levels, with a bound on depth: kernel.yaml may come from
 * anywhere. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/core/expr.h"
#include "tuner/core/expr_tree.h"

enum { DEPTH_MAX = 64 };

struct parser {
    struct arena *arena;
    const char *text, *at;
    int depth;
    struct err *err;
};

struct level { /* binary operators of one precedence, longest spelling first */
    const char *spelling[5];
    enum expr_kind kind[4];
};

static const struct level levels[] = {
    {{"||"}, {EXPR_OR}},
    {{"&&"}, {EXPR_AND}},
    {{"==", "!="}, {EXPR_EQ, EXPR_NE}},
    {{"<=", ">=", "<", ">"}, {EXPR_LE, EXPR_GE, EXPR_LT, EXPR_GT}},
    {{"+", "-"}, {EXPR_ADD, EXPR_SUB}},
    {{"//", "/", "*", "%"}, {EXPR_FLOOR_DIV, EXPR_DIV, EXPR_MUL, EXPR_MOD}},
};
enum { N_LEVELS = sizeof levels / sizeof *levels };

static const struct {
    const char *name;
    enum expr_function function;
    size_t least, most;
} functions[] = {{"ceil_div", EXPR_CEIL_DIV, 2, 2},   {"round_up", EXPR_ROUND_UP, 2, 2},
                 {"min", EXPR_MIN, 1, EXPR_CHILDREN}, {"max", EXPR_MAX, 1, EXPR_CHILDREN},
                 {"sqrt", EXPR_SQRT, 1, 1},           {"log2", EXPR_LOG2, 1, 1},
                 {"floor", EXPR_FLOOR, 1, 1},         {"ceil", EXPR_CEIL, 1, 1},
                 {"pow2ceil", EXPR_POW2CEIL, 1, 1}};

static struct expr *parse_choice(struct parser *p);

static struct expr *fail(struct parser *p, const char *what)
{
    if (!p->err || !p->err->text[0])
        err_set(p->err, "%s at column %d of '%s'", what, (int)(p->at - p->text) + 1, p->text);
    return NULL;
}

static void blanks(struct parser *p)
{
    while (isspace((unsigned char)*p->at))
        p->at++;
}

static bool accept(struct parser *p, const char *spelling)
{
    blanks(p);
    size_t n = strlen(spelling);
    if (strncmp(p->at, spelling, n) != 0)
        return false;
    p->at += n;
    return true;
}

static struct expr *node(struct parser *p, enum expr_kind kind)
{
    struct expr *e = arena_alloc(p->arena, sizeof *e);
    e->kind = kind;
    e->text = p->text;
    return e;
}

static struct expr *parse_number(struct parser *p)
{
    char *end;
    struct expr *e = node(p, EXPR_NUMBER);
    e->number = strtod(p->at, &end);
    if (isalpha((unsigned char)*end) || *end == '_')
        return fail(p, "bad number");
    p->at = end;
    return e;
}

static struct expr *parse_call(struct parser *p, struct expr *e)
{
    size_t f = 0, n = sizeof functions / sizeof *functions;
    while (f < n && strcmp(functions[f].name, e->name) != 0)
        f++;
    if (f == n)
        return fail(p, "unknown function");
    e->kind = EXPR_CALL;
    e->function = functions[f].function;
    do {
        if (e->n_children == functions[f].most)
            return fail(p, "too many arguments");
        if (!(e->child[e->n_children++] = parse_choice(p)))
            return NULL;
    } while (accept(p, ","));
    if (e->n_children < functions[f].least)
        return fail(p, "too few arguments");
    return accept(p, ")") ? e : fail(p, "expected ')'");
}

static struct expr *parse_name(struct parser *p)
{
    const char *from = p->at;
    while (isalnum((unsigned char)*p->at) || *p->at == '_' || *p->at == '.')
        p->at++;
    struct expr *e = node(p, EXPR_NAME);
    e->name = arena_printf(p->arena, "%.*s", (int)(p->at - from), from);
    return accept(p, "(") ? parse_call(p, e) : e;
}

static struct expr *parse_operand(struct parser *p)
{
    blanks(p);
    unsigned char c = (unsigned char)*p->at;
    if (accept(p, "(")) {
        struct expr *e = parse_choice(p);
        return e && !accept(p, ")") ? fail(p, "expected ')'") : e;
    }
    if (c == '-' || (c == '!' && p->at[1] != '=')) {
        if (++p->depth > DEPTH_MAX)
            return fail(p, "nested too deeply");
        p->at++;
        struct expr *e = node(p, c == '-' ? EXPR_NEGATE : EXPR_NOT);
        e->n_children = 1;
        e->child[0] = parse_operand(p);
        p->depth--;
        return e->child[0] ? e : NULL;
    }
    if (isdigit(c) || c == '.')
        return parse_number(p);
    if (isalpha(c) || c == '_')
        return parse_name(p);
    return fail(p, c ? "expected a number, a name or '('" : "unexpected end");
}

static struct expr *parse_level(struct parser *p, int at)
{
    if (at == N_LEVELS)
        return parse_operand(p);
    struct expr *left = parse_level(p, at + 1);
    while (left) {
        int i = 0;
        while (levels[at].spelling[i] && !accept(p, levels[at].spelling[i]))
            i++;
        if (!levels[at].spelling[i])
            break;
        struct expr *e = node(p, levels[at].kind[i]);
        e->n_children = 2;
        e->child[0] = left;
        e->child[1] = parse_level(p, at + 1);
        left = e->child[1] ? e : NULL;
    }
    return left;
}

static struct expr *parse_choice(struct parser *p)
{
    if (++p->depth > DEPTH_MAX)
        return fail(p, "nested too deeply");
    struct expr *e = parse_level(p, 0);
    if (e && accept(p, "?")) {
        struct expr *choice = node(p, EXPR_IF);
        choice->n_children = 3;
        choice->child[0] = e;
        choice->child[1] = parse_choice(p);
        if (choice->child[1] && !accept(p, ":"))
            return fail(p, "expected ':'");
        choice->child[2] = choice->child[1] ? parse_choice(p) : NULL;
        e = choice->child[2] ? choice : NULL;
    }
    p->depth--;
    return e;
}

struct expr *expr_parse(struct arena *arena, const char *text, struct err *err)
{
    struct err own = {0};
    struct parser p = {.arena = arena, .text = arena_strdup(arena, text), .err = &own};
    p.at = p.text;
    struct expr *e = parse_choice(&p);
    blanks(&p);
    if (e && *p.at)
        e = fail(&p, "expected an operator or the end");
    if (!e && err)
        *err = own;
    return e;
}
