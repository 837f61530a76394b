/* SPDX-License-Identifier: MIT */
/* What makes another timing, and what does not: a kernel's spec with one thing changed at a time.
 */
#include "tests/measure/drill.h"
#include "tuner/measure/identity.h"

enum { IN, WEIGHT, OUT, SUM, ABSENT, COUNTER, COUNT, N, FAULT, SCALE };

struct about {
    char launch[17], reference[34];
    bool good;
};

static struct drill drill;
static struct gpu_info gpu;

static struct about about(const struct kernel *kernel, const struct task *task)
{
    struct about a;
    struct task of = *task;
    struct config config = drill_config(&drill, 0, 64);
    of.kernel = kernel;
    a.good = identity_launch(&of, &config, &gpu, a.launch);
    a.good = identity_reference(&of, &config, &gpu, "text", "code", a.reference) && a.good;
    return a;
}

static const struct expr *expr(const char *text) { return expr_parse(&drill.arena, text, NULL); }

/* Whether a changed kernel has the launch and the comparison of the drill. */
static void same(const struct kernel *kernel, bool launch, bool reference, const char *what)
{
    struct about a = about(drill.kernel, &drill.task), b = about(kernel, &drill.task);
    ok(b.good && (strcmp(a.launch, b.launch) == 0) == launch &&
           (strcmp(a.reference, b.reference) == 0) == reference,
       "%s: %s launch, %s comparison", what, launch ? "the same" : "another",
       reference ? "the same" : "another");
}

static void test_same(void)
{
    struct kernel k = *drill.kernel;
    k.n_constraints = 0;
    k.params[0].n_values = 1;
    k.params[0].default_value = 1;
    k.about = "other words";
    same(&k, true, true, "another space");
    k = *drill.kernel;
    k.launch.block[0] = expr("threads * 1 + 0");
    same(&k, true, true, "another expression of the same value");
    k = *drill.kernel;
    k.args[IN].name = "input";
    same(&k, true, true, "another name of an argument");
    k = *drill.kernel;
    k.cost_flops = k.cost_bytes = NULL;
    same(&k, true, true, "another cost");
    struct task other = drill.task;
    snprintf(other.dtype, sizeof other.dtype, "int8");
    struct about a = about(drill.kernel, &drill.task), b = about(drill.kernel, &other);
    is_str(a.launch, b.launch, "the run type is only a word");
}

static void test_launch(void)
{
    struct kernel k = *drill.kernel;
    k.launch.grid[0] = expr("ceil_div(m * n, threads) + 1");
    same(&k, false, false, "a larger grid");
    k = *drill.kernel;
    k.launch.cluster[0] = expr("1");
    same(&k, false, false, "a cluster");
    k = *drill.kernel;
    k.launch.smem = expr("1024");
    same(&k, false, false, "shared memory");
    k = *drill.kernel;
    k.launch.pdl = true;
    same(&k, false, false, "programmatic dependent launch");
    k = *drill.kernel;
    k.args[SCALE].value = expr("2.5");
    same(&k, false, false, "another scalar");
    k = *drill.kernel;
    k.args[IN].shape[0] = expr("m + 1");
    same(&k, false, false, "a larger argument");
    k = *drill.kernel;
    k.args[WEIGHT].is_cold = false;
    same(&k, false, false, "an argument that is warm");
    struct task other = drill.task;
    other.dims[0]++;
    struct about a = about(drill.kernel, &drill.task), b = about(drill.kernel, &other);
    ok(b.good && strcmp(a.launch, b.launch) != 0, "another shape: another launch");
}

static void test_data(void)
{
    struct kernel k = *drill.kernel;
    k.args[IN].fill = FILL_UNIFORM;
    same(&k, false, false, "other data");
    k = *drill.kernel;
    k.args[SUM].fill_a = expr("2");
    same(&k, false, false, "another constant");
    k = *drill.kernel;
    k.args[COUNTER].type = DTYPE_I32;
    same(&k, false, false, "another type");
}

static void test_comparison(void)
{
    static int64_t shapes[3][DIMS_MAX];
    struct config config = drill_config(&drill, 0, 64);
    char other[34];
    struct about a = about(drill.kernel, &drill.task);
    struct kernel k = *drill.kernel;
    k.args[OUT].check_rel = expr("0.5");
    same(&k, true, false, "another tolerance");
    k = *drill.kernel;
    k.reference.grid[0] = expr("m");
    same(&k, true, false, "another launch of the reference");
    k = *drill.kernel;
    memcpy(shapes, k.check_shapes, sizeof shapes);
    k.check_shapes = shapes;
    shapes[2][0] = 4; /* twice=1 is other code */
    same(&k, true, true, "a check shape of other static dims");
    shapes[1][0] = 4;
    same(&k, true, false, "another check shape");
    identity_reference(&drill.task, &config, &gpu, "other text", "code", other);
    ok(strncmp(other, a.reference, 16) != 0 && strcmp(other + 16, a.reference + 16) == 0,
       "the reference's text makes the first half");
    identity_reference(&drill.task, &config, &gpu, "text", "other code", other);
    ok(strncmp(other, a.reference, 16) == 0 && strcmp(other + 16, a.reference + 16) != 0,
       "its code the second");
}

static void test_unknown(void)
{
    struct kernel k = *drill.kernel;
    struct config config = drill_config(&drill, 0, 64);
    char text[34];
    k.launch.grid[0] = expr("m / 0");
    struct about a = about(&k, &drill.task);
    ok(!a.good && !a.launch[0] && !a.reference[0], "what can't be evaluated is not known");
    ok(!identity_reference(&drill.task, &config, &gpu, "", "code", text) && !text[0],
       "nor a reference that can't be read");
    identity_reference_text(drill.options.root, drill.kernel, text);
    ok(strlen(text) == 32, "one that can has 32 digits");
}

int main(int argc, char **argv)
{
    if (argc < 2 || !drill_open(&drill, argv[1]))
        return 1;
    gpu_info_of_arch("sm_90", &gpu);
    test_same();
    test_launch();
    test_data();
    test_comparison();
    test_unknown();
    drill_close(&drill);
    return tap_done();
}
