/* SPDX-License-Identifier: MIT */
/* The driver room and the support kernels on a real GPU; skipped where there is none. argv[1] is
 * the source root. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "tests/tap.h"
#include "tuner/base/arena.h"
#include "tuner/base/err.h"
#include "tuner/gpu/gpu.h"
#include "tuner/jit/jit.h"
#include "tuner/measure/support.h"

enum { N = 100000 };

static char cache[] = "/tmp/wt-device-XXXXXX";

static bool compile(const char *root, const char *arch, char path[512])
{
    struct err err = {0};
    struct cubin cubin = {0};
    if (!mkdtemp(cache))
        return false;
    struct jit_options options = {.root = root, .cache_folder = cache, .arch = arch, .jobs = 1};
    struct jit *jit = jit_new(&options, &err);
    if (!jit)
        return ok(false, "a compiler: %s", err.text);
    struct jit_unit unit = {.source_path = "tuner/measure/device_support.cu", .defines = ""};
    jit_wait(jit, jit_submit(jit, &unit), &cubin);
    snprintf(path, 512, "%s", cubin.path);
    jit_free(jit);
    return ok(cubin.status == TRIAL_OK, "the support kernels compile for %s %s", arch,
              cubin.message);
}

static void test_memory(struct gpu *gpu)
{
    unsigned char in[1000], out[1000];
    gpu_ptr a = 0, b = 0;
    size_t free_bytes = 0, total_bytes = 0;
    struct err err = {0};
    for (size_t i = 0; i < sizeof in; i++)
        in[i] = (unsigned char)(i * 7);
    ok(gpu_alloc(gpu, 1000, &a, &err) && gpu_alloc(gpu, 1000, &b, &err), "memory");
    ok(gpu_upload(gpu, a, in, 1000, &err) && gpu_set_bytes(gpu, b, 0xEE, 1000, &err) &&
           gpu_copy(gpu, b, a, 999, &err) && gpu_download(gpu, out, b, 1000, &err),
       "goes there and back");
    ok(memcmp(in, out, 999) == 0 && out[999] == 0xEE, "unchanged, and no byte more");
    ok(gpu_memory(gpu, &free_bytes, &total_bytes, &err) && free_bytes <= total_bytes,
       "its size is known");
    ok(!gpu_alloc(gpu, (size_t)1 << 50, &a, &err) && gpu_error_is_memory(gpu) &&
           !gpu_error_is_sticky(gpu),
       "a petabyte is out of memory, and nothing worse");
    gpu_free(gpu, b);
}

static float *filled(struct support *support, gpu_ptr at, struct fill_order order)
{
    static float values[N];
    struct err err = {0};
    order.to = at;
    order.n = N;
    memset(values, 0, sizeof values);
    if (!support_fill(support, &order, &err) ||
        !gpu_download(support->gpu, values, at, N * dtype_bytes(order.type), &err))
        ok(false, "a fill runs: %s", err.text);
    return values;
}

static void test_fill(struct support *support, gpu_ptr at)
{
    double sum = 0, squares = 0;
    int least = 1000, most = -1000;
    bool inside = true, right = true;
    const float *f =
        filled(support, at,
               (struct fill_order){.type = DTYPE_F32, .kind = FILL_NORMAL, .a = 2, .seed = 5});
    for (size_t i = 0; i < N; i++) {
        sum += (double)f[i];
        squares += (double)f[i] * (double)f[i];
    }
    /* standard errors are 2/sqrt(N) = 0.006 and 4*sqrt(2/N) = 0.018; six of them */
    is_near(sum / N, 0, 0.04, "normal values have mean 0");
    is_near(squares / N, 4, 0.11, "and the asked-for variance");
    float first = f[0];
    f = filled(support, at,
               (struct fill_order){.type = DTYPE_F32, .kind = FILL_NORMAL, .a = 2, .seed = 6});
    ok(f[0] != first, "another seed gives other values");
    f = filled(
        support, at,
        (struct fill_order){.type = DTYPE_F32, .kind = FILL_UNIFORM, .a = -1, .b = 3, .seed = 5});
    for (size_t i = 0; i < N; i++)
        inside &= f[i] >= -1 && f[i] <= 3;
    ok(inside, "uniform values stay inside");
    const signed char *s = (const signed char *)filled(
        support, at,
        (struct fill_order){
            .type = DTYPE_S8, .kind = FILL_UNIFORM, .a = -127, .b = 127, .seed = 5});
    for (size_t i = 0; i < N; i++) {
        least = s[i] < least ? s[i] : least;
        most = s[i] > most ? s[i] : most;
    }
    ok(least == -127 && most == 127, "whole ones reach both ends and not beyond");
    const int *r = (const int *)filled(
        support, at,
        (struct fill_order){
            .type = DTYPE_S32, .kind = FILL_RAMP, .a = 10, .b = 3, .div = 4, .mod = 7});
    for (int i = 0; i < N; i++)
        right &= r[i] == i / 4 % 7 * 10 + 3;
    ok(right, "a ramp is (i // div) %% mod * mul + add");
    const unsigned short *h = (const unsigned short *)filled(
        support, at, (struct fill_order){.type = DTYPE_BF16, .kind = FILL_CONST, .a = 1.5});
    ok(h[0] == 0x3fc0 && h[N - 1] == 0x3fc0, "1.5 is 0x3fc0 in bf16");
    h = (const unsigned short *)filled(
        support, at, (struct fill_order){.type = DTYPE_F16, .kind = FILL_CONST, .a = 1.5});
    ok(h[0] == 0x3e00, "and 0x3e00 in f16");
    const unsigned char *e = (const unsigned char *)filled(
        support, at, (struct fill_order){.type = DTYPE_E4M3, .kind = FILL_CONST, .a = 1.5});
    ok(e[0] == 0x3c, "and 0x3c in e4m3");
    e = (const unsigned char *)filled(
        support, at, (struct fill_order){.type = DTYPE_U8, .kind = FILL_SPARSE24, .seed = 5});
    unsigned seen = 0;
    for (size_t i = 0; i < N; i++)
        seen |= 1u << (e[i] & 15) | 1u << (e[i] >> 4);
    ok(seen == (1u << 0x4 | 1u << 0x8 | 1u << 0x9 | 1u << 0xc | 1u << 0xd | 1u << 0xe),
       "2:4 metadata are the six nibbles that name two places in order, all of them");
}

static struct check_report compared(struct support *support, gpu_ptr at, const float *x,
                                    const float *y, double abs)
{
    struct check_report report = {0};
    struct err err = {0};
    gpu_ptr to = at + 2 * N * sizeof(float);
    struct compare_order order = {.out = at,
                                  .reference = at + N * sizeof(float),
                                  .report = to,
                                  .n = N,
                                  .type = DTYPE_F32,
                                  .abs = abs};
    if (!gpu_upload(support->gpu, at, x, N * sizeof *x, &err) ||
        !gpu_upload(support->gpu, order.reference, y, N * sizeof *y, &err) ||
        !gpu_set_bytes(support->gpu, to, 0, sizeof report, &err) ||
        !support_compare(support, &order, &err) ||
        !gpu_download(support->gpu, &report, to, sizeof report, &err))
        ok(false, "a comparison runs: %s", err.text);
    return report;
}

static void test_compare(struct support *support, gpu_ptr at)
{
    static float x[N], y[N];
    for (int i = 0; i < N; i++)
        x[i] = y[i] = (float)i;
    struct check_report r = compared(support, at, x, y, 0);
    ok(r.n_bad == 0 && r.max_error == 0, "equal values are equal");
    y[77] += 0.5f;
    y[99999] += 2;
    r = compared(support, at, x, y, 0.5);
    ok(r.n_bad == 1 && ~r.not_first == 99999 && r.max_error == 2,
       "the tolerance is kept, the worst is reported");
    x[3] = NAN;
    y[3] = NAN;
    r = compared(support, at, x, y, 0.5);
    ok(r.n_bad == 2 && ~r.not_first == 3,
       "NaN is wrong even where NaN is expected, and the first is named");
}

static void test_guard(struct support *support, gpu_ptr at)
{
    struct check_report report = {0};
    struct err err = {0};
    gpu_ptr to = at + 20000;
    unsigned char wrong = 0;
    gpu_set_bytes(support->gpu, to, 0, sizeof report, &err);
    gpu_set_bytes(support->gpu, at, 0xA5, 10000, &err);
    gpu_upload(support->gpu, at + 4095, &wrong, 1, &err);
    gpu_upload(support->gpu, at + 5001, &wrong, 1, &err);
    support_guard(support, at, at + 5001, 4096, 0xA5, to, &err);
    ok(gpu_download(support->gpu, &report, to, sizeof report, &err) && report.n_guard == 2,
       "the last byte in front and the first behind are guarded");
}

static void test_time(struct gpu *gpu, struct support *support, gpu_ptr at)
{
    struct err err = {0};
    gpu_graph *graph = NULL;
    double us = 0, mhz = 0;
    struct fill_order order = {
        .to = at, .n = N, .type = DTYPE_F32, .kind = FILL_CONST, .a = 3, .div = 1};
    gpu_set_bytes(gpu, at, 0, 4, &err);
    ok(gpu_capture_begin(gpu, &err) && support_delay(support, 200, &err) &&
           support_fill(support, &order, &err) && gpu_capture_end(gpu, &graph, &err),
       "a capture %s", err.text);
    float value = 1;
    gpu_download(gpu, &value, at, 4, &err);
    ok(value == 0, "runs nothing");
    ok(support_delay(support, 50, &err) && support_stamp(support, 0, &err) &&
           gpu_timer_start(gpu, &err) && gpu_graph_run(gpu, graph, &err) &&
           gpu_timer_stop(gpu, &us, &err) && support_stamp(support, 1, &err) &&
           support_clock_mhz(support, &mhz, &err),
       "the graph runs %s", err.text);
    gpu_download(gpu, &value, at, 4, &err);
    ok(value == 3, "and does what was captured");
    if (!ok(us > 190 && us < 400,
            "a delay of 200 us takes about that")) /* and a launch, and a fill */
        printf("# %g us\n", us);
    if (!ok(mhz == 0 || (mhz > 200 && mhz < 4000), "the clock is plausible"))
        printf("# %g MHz\n", mhz);
    printf("# %g us at %g MHz\n", us, mhz);
    gpu_graph_free(gpu, graph);
}

int main(int argc, char **argv)
{
    struct err err = {0};
    struct support support = {0};
    char path[512] = "";
    gpu_ptr at = 0;
    if (argc < 2)
        return 1;
    if (gpu_count(&err) < 1)
        return tap_skip_all(err.text);
    struct gpu *gpu = gpu_open(0, &err);
    if (!ok(gpu != NULL, "the device opens %s", err.text))
        return tap_done();
    const struct gpu_info *info = gpu_describe(gpu);
    printf("# %s '%s' %s sms %d smem %lld l2 %lld memory %lld driver %s\n", info->name, info->slug,
           info->arch, info->sms, (long long)info->smem_per_block, (long long)info->l2_bytes,
           (long long)info->memory_bytes, gpu_driver_version(gpu));
    test_memory(gpu);
    if (compile(argv[1], info->arch, path) &&
        ok(support_open(&support, gpu, path, &err), "they load %s", err.text) &&
        ok(gpu_alloc(gpu, 3 * N * sizeof(float), &at, &err), "memory for them")) {
        test_fill(&support, at);
        test_compare(&support, at);
        test_guard(&support, at);
        test_time(gpu, &support, at);
    }
    gpu_close(gpu);
    char command[64];
    snprintf(command, sizeof command, "rm -rf '%s'", cache);
    if (system(command) != 0)
        printf("# %s was left behind\n", cache);
    return tap_done();
}
