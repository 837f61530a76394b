/* SPDX-License-Identifier: MIT */
/* Which config goes into a measurement: a row of another shape, static dims too, would be timed
 * under the wrong name. Uses the kernels as they are.
 * usage: test_problem ROOT */
#include "bench/problem.h"
#include "tests/tap.h"
#include "tuner/base/arena.h"
#include "tuner/base/err.h"
#include "tuner/spec/spec.h"

#define HEAD "env,source,kernel,dtype,dims,config,median_us,default_us\n"
#define C1 "block_m=128 block_n=128 block_k=64 warps_m=2 warps_n=2 stages=4 split_k=1 raster=8"
#define C2 "block_m=64 block_n=128 block_k=64 warps_m=2 warps_n=2 stages=4 split_k=1 raster=8"
#define W                                                                                          \
    "swap=0 block_m=128 block_n=128 consumers=2 pingpong=0 cluster=1 across=0 stages=4 bulk=0 "    \
    "split_k=1 stream_k=0 raster=8 keep=1"
#define ROW(kernel, dtype, dims, config, us)                                                       \
    "e,s," kernel "," dtype "," dims "," config "," us ",1\n"

static struct gpu_info gpu;
static struct model llama, qwen;
static struct choose_request request;

static struct op op_of(const struct model *model, const char *label, int64_t m)
{
    struct op op;
    struct err err = {0};
    request.model = model;
    if (!problem_of(&request, "linear_w8a8", label, m, &op, &err))
        ok(false, "%s: %s", label, err.text);
    return op;
}

static void test_shapes(void)
{
    struct op op = op_of(&qwen, "qkv", 64);
    struct err err = {0};
    ok(problem_dim(&op, "m") == 64 && problem_dim(&op, "n") == 4608 &&
           problem_dim(&op, "k") == 3584,
       "qwen2.5-7b's qkv is 4608 by 3584");
    is_int(problem_dim(&op, "bias"), 1, "and has a bias, which the task's static dim says");
    op = op_of(&llama, "qkv", 64);
    is_int(problem_dim(&op, "bias"), 0, "llama's has none");
    is_int(problem_dim(&op, "nosuch"), 0, "a dim that is not there is 0");
    ok(!problem_of(&request, "linear_w8a8", "warp", 64, &op, &err), "no task, no shape");
    has_str(err.text, "warp", "by name");
    ok(!problem_of(&request, "gate_up_swiglu_w8a8", "down", 64, &op, &err),
       "a fused kernel has only its own");
    ok(problem_of(&request, "gate_up_swiglu_w8a8", "gate_up", 64, &op, &err) && op.n_dims == 3,
       "which is gate_up, without a bias dim");
}

/* median_us of the row found, 0 for none. */
static double found(const char *winners, const struct op *op)
{
    struct choice choice;
    return winners_find(winners, &request, op, &choice) ? choice.median_us : 0;
}

#define D(bias, raw) "m=64 n=4608 k=3584 bias=" bias " out_s32=" raw
static void test_winners(void)
{
    struct op with = op_of(&qwen, "qkv", 64);
    const char *both = HEAD ROW("gemm_w8a8", "int8", D("0", "0"), C1, "3.5")
        ROW("gemm_w8a8", "int8", D("1", "0"), C1, "4.5")
            ROW("gemm_w8a8", "int8", D("1", "1"), C1, "2.5");
    is_near(found(both, &with), 4.5, 0, "rows without the bias, or of raw sums, are other tasks");
    is_near(found(HEAD ROW("gemm_w8a8", "int8", D("0", "0"), C1, "3.5"), &with), 0, 0,
            "alone they are no answer");
    is_near(found(HEAD ROW("gemm_w8a8", "fp8", D("1", "0"), C1, "3.5"), &with), 0, 0,
            "nor is another run type");
    is_near(found(HEAD ROW("gemm_w8a8", "int8", "m=128 n=4608 k=3584 bias=1 out_s32=0", C1, "3.5"),
                  &with),
            0, 0, "nor another m");
    const char *two = HEAD ROW("gemm_w8a8", "int8", D("1", "0"), C1, "4.5")
        ROW("gemm_wgmma_w8a8", "int8", D("1", "0"), W, "3.25");
    is_near(found(two, &with), 3.25, 0, "of two kernels the faster one");
    is_near(found(HEAD ROW("nosuch", "int8", D("1", "0"), C1, "1"), &with), 0, 0,
            "a kernel that is gone is passed over");
    is_near(found(HEAD ROW("gemm_w8a8", "int8", D("1", "0"), "block_m=64", "1"), &with), 0, 0,
            "and a config that lacks params");
    is_near(found(HEAD ROW("gemm_w8a8", "int8", D("1", "0"),
                           "block_m=128 block_n=256 block_k=256 warps_m=4 warps_n=8 stages=6 "
                           "split_k=1 raster=8",
                           "1"),
                  &with),
            0, 0, "and one that the kernel no longer allows");
    is_near(found("", &with), 0, 0, "an empty file has none");
    is_near(found("garbage\n,,,\nx,y", &with), 0, 0, "nor has garbage");
}

static void test_pick(void)
{
    struct op op = op_of(&qwen, "qkv", 64);
    struct choice choice;
    struct err err = {0};
    struct pick_request pick = {.choose = request,
                                .winners = HEAD ROW("gemm_w8a8", "int8", D("1", "0"), C2, "4.5")};
    ok(problem_pick(&pick, &op, &choice, &err) && choice.match == MATCH_EXACT &&
           choice.config.values[0] == 64,
       "a winners.csv goes before the headers");
    pick.kernel = "gemm_w8a8";
    pick.config = C1;
    ok(problem_pick(&pick, &op, &choice, &err) && choice.match == MATCH_GIVEN &&
           choice.config.values[0] == 128,
       "a config given goes before both");
    pick.config = "block_m=128 block_n=256 block_k=256 warps_m=4 warps_n=8 stages=6 split_k=1 "
                  "raster=8";
    ok(!problem_pick(&pick, &op, &choice, &err), "one that a constraint forbids is refused");
    has_str(err.text, "smem_bytes <= gpu.smem_per_block", "with the constraint");
    pick.config = NULL;
    pick.kernel = "rmsnorm";
    ok(!problem_pick(&pick, &op, &choice, &err), "a kernel of another operator is refused");
    has_str(err.text, "linear_w8a8", "with what is asked for");
    pick.kernel = "gemm_wgmma_w8a8";
    ok(problem_pick(&pick, &op, &choice, &err) &&
           strcmp(choice.kernel->name, "gemm_wgmma_w8a8") == 0,
       "--kernel keeps the winner of another kernel out");
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
        !model_load(argv[1], "llama3.2-1b", &llama, &err) ||
        !model_load(argv[1], "qwen2.5-7b", &qwen, &err)) {
        ok(false, "%s", err.text);
        return tap_done();
    }
    snprintf(gpu.slug, sizeof gpu.slug, "h200");
    request = (struct choose_request){
        .kernels = kernels, .n_kernels = n, .gpu = &gpu, .dtype = "int8", .tuned = true};
    test_shapes();
    test_winners();
    test_pick();
    arena_finish(&arena);
    return tap_done();
}
