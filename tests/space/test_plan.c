/* SPDX-License-Identifier: MIT */
/* Which tasks a plan holds: once each, sorted, with the right dims. */
#include "tests/space/toy.h"
#include "tests/tap.h"

static const struct model small = {.name = "small",
                                   .hidden = 64,
                                   .intermediate = 192,
                                   .layers = 2,
                                   .heads = 4,
                                   .kv_heads = 2,
                                   .head_dim = 16,
                                   .vocab = 1000};

static void specs(struct toy *toy)
{
    toy->tasks[0] = (struct kernel_task_spec){
        .op = "first", .dims = {NULL, toy_expr(toy, "hidden"), toy_expr(toy, "0")}};
    toy->tasks[1] = (struct kernel_task_spec){
        .op = "same", .dims = {NULL, toy_expr(toy, "heads * head_dim"), toy_expr(toy, "0")}};
    toy->tasks[2] =
        (struct kernel_task_spec){.op = "wide",
                                  .dims = {NULL, toy_expr(toy, "intermediate"), toy_expr(toy, "1")},
                                  .when = toy_expr(toy, "m <= 16"),
                                  .dtypes = {"int8"},
                                  .n_dtypes = 1};
    toy->kernel.n_tasks = 3;
}

static void check(const struct plan_request *request, const struct gpu_info *gpu, const char *want,
                  const char *what)
{
    struct plan plan;
    struct err err = {0};
    char got[4096] = "", line[TASK_TEXT_MAX];
    if (!plan_make(request, gpu, &plan, &err)) {
        ok(false, "%s: %s", what, err.text);
        return;
    }
    for (size_t i = 0; i < plan.n; i++) {
        size_t length = strlen(got);
        snprintf(got + length, sizeof got - length, "%s (%s)\n",
                 task_format(&plan.tasks[i], line, sizeof line), plan.tasks[i].op);
    }
    is_str(got, want, what);
    plan_free(&plan);
}

static void test_plan_tasks(struct toy *toy, struct plan_request request,
                            const struct gpu_info *gpu)
{
    static const int64_t m[] = {256, 16, 256};
    static const char *const both[] = {"int8", "bf16"};
    request.m_grid = m;
    request.n_m = 3;
    check(&request, gpu, "toy bf16 m=16 n=64 bias=0 (first)\ntoy bf16 m=256 n=64 bias=0 (first)\n",
          "equal shapes are one task, named by the first that asks; sorted by m");
    toy->kernel.on_request = toy_expr(toy, "1");
    check(&request, gpu, "", "a kernel on request has no place in a plan of all kernels");
    request.only_kernel = "to*";
    check(&request, gpu, "toy bf16 m=16 n=64 bias=0 (first)\ntoy bf16 m=256 n=64 bias=0 (first)\n",
          "but in one that names it");
    request.only_kernel = NULL;
    toy->kernel.on_request = toy_expr(toy, "gpu.cc == 90 && m > 16");
    check(&request, gpu, "toy bf16 m=16 n=64 bias=0 (first)\n",
          "tasks on request have no place in it either");
    request.only_kernel = "toy";
    check(&request, gpu, "toy bf16 m=16 n=64 bias=0 (first)\ntoy bf16 m=256 n=64 bias=0 (first)\n",
          "but where it is named");
    request.only_kernel = NULL;
    toy->kernel.on_request = toy_expr(toy, "gpu.cc == 80 && m > 16");
    check(&request, gpu, "toy bf16 m=16 n=64 bias=0 (first)\ntoy bf16 m=256 n=64 bias=0 (first)\n",
          "or on another GPU");
    toy->kernel.on_request = NULL;
    request.dtypes = both;
    request.n_dtypes = 2;
    check(&request, gpu,
          "toy bf16 m=16 n=64 bias=0 (first)\ntoy bf16 m=256 n=64 bias=0 (first)\n"
          "toy int8 m=16 n=64 bias=0 (first)\ntoy int8 m=256 n=64 bias=0 (first)\n"
          "toy int8 m=16 n=192 bias=1 (wide)\n",
          "`when` and the spec's run types hold; static dims sort before m");
    toy->kernel.requires_gpu = toy_expr(toy, "gpu.cc >= 100");
    check(&request, gpu, "", "a kernel that needs another GPU has no tasks");
    toy->kernel.requires_gpu = NULL;
}

static void test_plan_grids(struct plan_request request, const struct gpu_info *gpu)
{
    struct plan plan;
    plan_make(&request, gpu, &plan, NULL);
    is_int((long long)plan.n, 5, "coarse: five numbers of tokens");
    plan_free(&plan);
    request.level = LEVEL_FINE;
    plan_make(&request, gpu, &plan, NULL);
    is_int((long long)plan.n, 14, "fine: fourteen");
    is_int(plan.tasks[13].dims[0], 65536, "up to 65536");
    plan_free(&plan);
}

static void test_plan_errors(struct toy *toy, struct plan_request request,
                             const struct gpu_info *gpu)
{
    struct plan plan;
    struct err err = {0};
    request.only_kernel = "nope";
    ok(!plan_make(&request, gpu, &plan, &err), "an unknown kernel is refused");
    has_str(err.text, "there are toy", "the message names those there are");
    request.only_kernel = "t*,toy";
    ok(plan_make(&request, gpu, &plan, &err), "patterns and names may be mixed");
    plan_free(&plan);
    request.only_kernel = NULL;
    toy->tasks[0].dims[1] = toy_expr(toy, "hidden / 3");
    err = (struct err){0};
    ok(!plan_make(&request, gpu, &plan, &err), "a fraction is no dim");
    has_str(err.text, "hidden / 3", "the message names the expression");
    has_str(err.text, "dim n", "and the dim");
    toy->tasks[0].dims[1] = toy_expr(toy, "hidden - 65");
    err = (struct err){0};
    ok(!plan_make(&request, gpu, &plan, &err), "a negative dim is refused");
    toy->tasks[0].dims[1] = toy_expr(toy, "65536 * 1048576");
    plan_make(&request, gpu, &plan, &err);
    ok(plan.n > 1 && plan.tasks[1].dims[1] == INT64_C(68719476736), "dims have 64 bits");
    plan_free(&plan);
}

int main(void)
{
    static struct toy toy;
    static const char *const bf16[] = {"bf16"};
    toy_init(&toy);
    specs(&toy);
    struct gpu_info gpu = toy_gpu();
    const struct kernel *kernels[] = {&toy.kernel};
    struct plan_request request = {.kernels = kernels,
                                   .n_kernels = 1,
                                   .models = &small,
                                   .n_models = 1,
                                   .dtypes = bf16,
                                   .n_dtypes = 1};
    test_plan_tasks(&toy, request, &gpu);
    test_plan_grids(request, &gpu);
    test_plan_errors(&toy, request, &gpu);
    arena_finish(&toy.arena);
    return tap_done();
}
