/* SPDX-License-Identifier: MIT */
/* The expression language: values, precedence, refusals, and random trees against direct
 * evaluation. */
#include "tests/tap.h"
#include "tuner/base/str.h"
#include "tuner/core/expr.h"

static struct arena arena;

static void gives(const char *text, double want)
{
    struct scope scope = {0};
    struct err err = {0};
    double got = NAN;
    scope_set(&scope, "m", 17);
    scope_set(&scope, "n", 0);
    scope_set(&scope, "gpu.sms", 132);
    const struct expr *e = expr_parse(&arena, text, &err);
    bool good = e && expr_eval(e, &scope, &got, &err) && got == want;
    ok(good, "%s = %g", text, want);
    if (!good)
        printf("# got %g %s\n", got, err.text);
    scope_finish(&scope);
}

static void refused(const char *text, const char *why)
{
    struct err err = {0};
    ok(!expr_parse(&arena, text, &err), "'%.30s' is refused", text);
    has_str(err.text, why, "and the message says why");
}

static void test_values(void)
{
    gives("1 + 2 * 3 - 4 / 2", 5);
    gives("7 // 2 + 7 % 3", 4);
    gives("-7 // 2", -4);
    gives("2 < 3 && !(3 < 2) || 0", 1);
    gives("m > 16 ? 2 : m > 8 ? 1 : 0", 2);
    gives("ceil_div(m, 16) * round_up(m, 8)", 48);
    gives("min(3, m, 5) + max(1, 2)", 5);
    gives("pow2ceil(m) + log2(8) + sqrt(9)", 38);
    gives("gpu.sms == 132", 1);
    gives("n > 0 && m / n > 2", 0);
    gives("n == 0 ? 0 : m / n", 0);
    gives("1e-2 * 100", 1);
    gives("65536 * 37888", 2483027968.0);
    gives("1 - 2 - 3", -4);
    gives("!n", 1);
}

static void test_refusals(void)
{
    struct str deep = {0};
    refused("a + (b", "expected ')'");
    refused("", "unexpected end");
    refused("1 +", "unexpected end");
    refused("foo(1)", "unknown function");
    refused("min()", "expected");
    refused("ceil_div(1)", "too few");
    refused("3x", "bad number");
    refused("1 ? 2", "expected ':'");
    refused("1 2", "expected an operator");
    for (int i = 0; i < 5000; i++)
        str_add(&deep, "(");
    refused(deep.text, "too deeply");
    str_clear(&deep);
    for (int i = 0; i < 5000; i++)
        str_add(&deep, "-");
    refused(deep.text, "too deeply");
    str_finish(&deep);
}

static void test_errors(void)
{
    struct scope scope = {0};
    struct err err = {0};
    double value;
    int64_t whole;
    ok(!expr_eval(expr_parse(&arena, "1 + foo", NULL), &scope, &value, &err), "unknown names fail");
    has_str(err.text, "foo", "by name");
    ok(!expr_eval(expr_parse(&arena, "1 / 0", NULL), &scope, &value, &err),
       "division by zero fails");
    ok(!expr_eval_i64(expr_parse(&arena, "1 / 2", NULL), &scope, &whole, &err),
       "a half is not whole");
    has_str(err.text, "0.5", "and is shown");
    scope_finish(&scope);
}

/* A random expression over small numbers, fully parenthesised, and its value. */
static double random_tree(uint64_t *seed, struct str *text, int depth)
{
    static const char *const ops[] = {"+", "-", "*", "<", "==", "&&", "||"};
    if (depth == 0 || random_next(seed) % 4 == 0) {
        int number = (int)(random_next(seed) % 10);
        str_addf(text, "%d", number);
        return number;
    }
    size_t op = random_next(seed) % 7;
    str_add(text, "(");
    double a = random_tree(seed, text, depth - 1);
    str_addf(text, " %s ", ops[op]);
    double b = random_tree(seed, text, depth - 1);
    str_add(text, ")");
    const double values[] = {a + b,           a - b, a * b, a < b, a == b, a != 0 && b != 0,
                             a != 0 || b != 0};
    return values[op];
}

static void test_random(void)
{
    uint64_t seed = 7;
    struct scope scope = {0};
    bool good = true;
    printf("# seed 7\n");
    for (int i = 0; good && i < 500; i++) {
        struct str text = {0};
        double want = random_tree(&seed, &text, 6), got = NAN;
        const struct expr *e = expr_parse(&arena, text.text, NULL);
        good = e && expr_eval(e, &scope, &got, NULL) && got == want;
        if (!good)
            printf("# %s: got %g, want %g\n", text.text, got, want);
        str_finish(&text);
    }
    ok(good, "500 random expressions have the value that C gives them");
    scope_finish(&scope);
}

int main(void)
{
    test_values();
    test_refusals();
    test_errors();
    test_random();
    arena_finish(&arena);
    return tap_done();
}
