/* SPDX-License-Identifier: MIT */
/* Which kernel runs an operator, by the committed headers: where the kernels that compute it were
 * tuned for other numbers of tokens, their rows are of other amounts of work.
 * usage: test_choose ROOT */
#include "bench/problem.h"
#include "tests/tap.h"
#include "tuner/base/arena.h"
#include "tuner/base/err.h"
#include "tuner/spec/spec.h"

static struct gpu_info gpu;
static struct model llama;
static struct choose_request request;

static struct choice chosen(const char *label, int64_t m)
{
    struct op op;
    struct choice choice = {0};
    struct err err = {0};
    if (!problem_of(&request, "linear_bf16", label, m, &op, &err) ||
        !choose(&request, &op, &choice, &err))
        ok(false, "%s m=%lld: %s", label, (long long)m, err.text);
    return choice;
}

static void is_kernel(int64_t m, const char *name)
{
    struct choice c = chosen("gate_up", m);
    ok(c.kernel && strcmp(c.kernel->name, name) == 0, "gate_up of %lld tokens runs on %s, is %s",
       (long long)m, name, c.kernel ? c.kernel->name : "none");
}

static void test_many_tokens(void)
{
    static const int64_t all[] = {64, 100, 128, 3000, 16384, 32768, 65536, 131072, 1000000};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        is_kernel(all[i], "gemm_wgmma_bf16");
    is_kernel(1, "gemv_bf16");
}

static void test_times(void)
{
    struct choice low = chosen("down", 4096), high = chosen("down", 8192),
                  between = chosen("down", 5000), top = chosen("down", 65536),
                  beyond = chosen("down", 131072);
    ok(low.match == MATCH_EXACT && between.match == MATCH_RANGE,
       "a shape that was measured, and one that was not");
    ok(between.median_us > low.median_us && between.median_us < high.median_us,
       "its time lies between: %.0f, %.0f, %.0f", low.median_us, between.median_us, high.median_us);
    is_near(beyond.median_us / top.median_us, 2, 0.02, "twice the tokens take twice the time");
    is_near(beyond.m_apart, 2, 0, "the row is twice apart");
}

int main(int argc, char **argv)
{
    struct arena arena = {0};
    struct err err = {0};
    size_t n;
    if (argc < 2)
        return 2;
    const struct kernel **kernels = kernel_load_all(&arena, argv[1], &n, &err);
    if (!kernels || !gpu_info_of_arch("sm_90a", &gpu) ||
        !model_load(argv[1], "llama3-8b", &llama, &err)) {
        ok(false, "%s", err.text);
        return tap_done();
    }
    snprintf(gpu.slug, sizeof gpu.slug, "h200");
    request = (struct choose_request){.kernels = kernels,
                                      .n_kernels = n,
                                      .gpu = &gpu,
                                      .model = &llama,
                                      .dtype = "bf16",
                                      .tuned = true};
    test_many_tokens();
    test_times();
    arena_finish(&arena);
    return tap_done();
}
