/* SPDX-License-Identifier: MIT */
/* launch_prepare and arg_bytes: no device is touched. */
#include "tests/tap.h"
#include "tuner/base/arena.h"
#include "tuner/base/err.h"
#include "tuner/gpu/launch.h"

static struct arena arena;

static const struct expr *parse(const char *text)
{
    struct err err = {0};
    const struct expr *expr = expr_parse(&arena, text, &err);
    if (!expr)
        printf("Bail out! %s\n", err.text);
    return expr;
}

static struct kernel make_kernel(void)
{
    struct kernel k = {
        .name = "k", .dims = {{.name = "m"}, {.name = "n"}}, .n_dims = 2, .n_args = 7};
    k.params[0] = (struct kernel_param){.name = "threads"};
    k.n_params = 1;
    k.launch.grid[0] = parse("ceil_div(n, 64)");
    k.launch.grid[1] = parse("m");
    k.launch.block[0] = parse("threads");
    k.launch.cluster[0] = parse("2");
    k.launch.smem = parse("threads * 16");
    k.launch.pdl = true;
    k.reference.grid[0] = parse("m * n");
    k.reference.block[0] = parse("32");
    k.args[0] = (struct kernel_arg){
        .name = "a", .type = DTYPE_BF16, .rank = 2, .shape = {parse("m"), parse("n")}};
    k.args[1] = (struct kernel_arg){.name = "map", .type = DTYPE_TENSOR_MAP, .of = 0};
    k.args[2] = (struct kernel_arg){.name = "ws",
                                    .type = DTYPE_U8,
                                    .rank = 1,
                                    .shape = {parse("threads * 8")},
                                    .is_scratch = true};
    k.args[3] = (struct kernel_arg){
        .name = "none", .type = DTYPE_F32, .rank = 2, .shape = {parse("m"), parse("0")}};
    k.args[4] = (struct kernel_arg){.name = "n", .type = DTYPE_I32, .value = parse("n")};
    k.args[5] =
        (struct kernel_arg){.name = "wide", .type = DTYPE_I64, .value = parse("m * 4294967296")};
    k.args[6] = (struct kernel_arg){.name = "eps", .type = DTYPE_F32, .value = parse("0.5")};
    k.args[1].box[0] = k.args[1].box[1] = parse("8");
    return k;
}

static void bind(const struct kernel *k, const char *arch, int64_t m, int64_t n, int64_t threads,
                 struct scope *scope)
{
    struct gpu_info gpu;
    struct err err = {0};
    struct config config = {{threads}};
    int64_t dims[DIMS_MAX] = {m, n};
    gpu_info_of_arch(arch, &gpu);
    *scope = (struct scope){0};
    task_bind(k, dims, &config, &gpu, scope, &err);
}

static void test_bytes(const struct kernel *k)
{
    struct scope scope;
    struct err err = {0};
    int64_t bytes;
    bind(k, "sm_90", 3, 100, 128, &scope);
    ok(arg_bytes(k, 0, &scope, &bytes, &err) && bytes == 600, "[3][100] bf16 has 600 bytes");
    ok(arg_bytes(k, 2, &scope, &bytes, &err) && bytes == 1024, "scratch may depend on the config");
    ok(arg_bytes(k, 3, &scope, &bytes, &err) && bytes == 0, "an extent of 0 has none");
    ok(arg_bytes(k, 4, &scope, &bytes, &err) && bytes == 0, "a scalar has none");
    scope_set(&scope, "m", 1e15);
    ok(!arg_bytes(k, 0, &scope, &bytes, &err), "a product past all memory is an error");
    has_str(err.text, "'a'", "that names the argument");
    scope_finish(&scope);
}

static void test_reference(const struct kernel *k)
{
    struct prepared_launch launch;
    struct scope scope;
    struct err err = {0};
    gpu_ptr buffers[ARGS_MAX] = {0x1000, 0, 0x2000, 0};
    const double eps = 0.25;
    const double *scalars[ARGS_MAX] = {0};
    scalars[6] = &eps;
    bind(k, "sm_90", 3, 100, 128, &scope);
    ok(launch_prepare(NULL, k, &scope, buffers, scalars, (gpu_function)buffers, true, &launch,
                      &err),
       "the reference");
    ok(launch.launch.grid[0] == 300 && launch.launch.block[0] == 32 && !launch.launch.pdl,
       "has its own launch");
    is_int((long long)*(gpu_ptr *)launch.params[0], 0x1000, "gets the pointers,");
    is_int((long long)*(gpu_ptr *)launch.params[1], 0, "NULL for what is empty,");
    is_int(*(int32_t *)launch.params[2], 100, "i32, with the map and scratch left out,");
    is_int(*(int64_t *)launch.params[3], 3ll << 32, "i64,");
    is_near((double)*(float *)launch.params[4], 0.25, 0,
            "and the caller's value instead of the expression's");
    ok(launch.params[5] == NULL, "no more");
    scope_finish(&scope);
}

static void test_launch(struct kernel k)
{
    struct prepared_launch launch;
    struct scope scope;
    struct err err = {0};
    gpu_ptr buffers[ARGS_MAX] = {0x1000, 0, 0x2000, 0};
    memmove(&k.args[1], &k.args[2],
            5 * sizeof k.args[0]); /* without the map: it would need a driver */
    k.n_args = 6;
    buffers[1] = 0x2000;
    bind(&k, "sm_90", 3, 100, 128, &scope);
    ok(launch_prepare(NULL, &k, &scope, buffers, NULL, NULL, false, &launch, &err), "a launch");
    ok(launch.launch.grid[0] == 2 && launch.launch.grid[1] == 3 && launch.launch.grid[2] == 1,
       "has its grid,");
    ok(launch.launch.smem_bytes == 2048 && launch.launch.block[0] == 128,
       "its shared memory and block,");
    ok(launch.launch.cluster[0] == 2 && launch.launch.cluster[1] == 1 && launch.launch.pdl,
       "cluster and dependence on 9.0,");
    is_int((long long)*(gpu_ptr *)launch.params[1], 0x2000, "and gets its scratch");
    scope_finish(&scope);
    bind(&k, "sm_80", 3, 100, 128, &scope);
    launch_prepare(NULL, &k, &scope, buffers, NULL, NULL, false, &launch, &err);
    ok(launch.launch.cluster[0] == 0 && !launch.launch.pdl, "neither on 8.0");
    scope_finish(&scope);
}

static void test_refusals(const struct kernel *k)
{
    struct prepared_launch launch;
    struct scope scope;
    struct err err = {0};
    gpu_ptr buffers[ARGS_MAX] = {0};
    bind(k, "sm_90", 3, 100, 2048, &scope);
    ok(!launch_prepare(NULL, k, &scope, buffers, NULL, NULL, false, &launch, &err),
       "2048 threads are refused");
    has_str(err.text, "2048", "with the number");
    scope_finish(&scope);
    bind(k, "sm_90", 70000, 100, 128, &scope);
    ok(!launch_prepare(NULL, k, &scope, buffers, NULL, NULL, false, &launch, &err),
       "70000 blocks along y are refused");
    scope_finish(&scope);
    bind(k, "sm_90", 1, 3e9, 128, &scope);
    ok(!launch_prepare(NULL, k, &scope, buffers, NULL, NULL, true, &launch, &err),
       "3e9 in an i32 is refused");
    scope_finish(&scope);
}

int main(void)
{
    struct kernel k = make_kernel();
    test_bytes(&k);
    test_reference(&k);
    test_launch(k);
    test_refusals(&k);
    arena_finish(&arena);
    return tap_done();
}
