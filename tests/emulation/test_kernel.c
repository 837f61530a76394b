/* SPDX-License-Identifier: MIT */
/* Runs one config of one kernel in emulation and compares it with its reference, everything as
 * kernel.yaml says. Arguments: ROOT KERNEL CONFIG SHAPE... ; one program is built for each set of
 * compile-time constants (meson.build). Surprise: scratch is zeroed once per shape, so a kernel
 * that leaves a counter behind fails in the second schedule. */
#include <stdlib.h>

#include "tests/emulation/launch.h"
#include "tests/emulation/sample.h"
#include "tests/tap.h"
#include "tuner/spec/spec.h"

/* Few multiprocessors, so that loops over blocks of a persistent grid run more than once on small
 * shapes. */
enum { SMS = 3, SCHEDULES = EMU_SHUFFLED + 2 };

static bool bail(const char *what, const char *why)
{
    printf("Bail out! %s: %s\n", what, why);
    return false;
}

static bool launch_bind(const struct kernel_launch *spec, const struct scope *scope,
                        struct emu_launch *out, struct err *err)
{
    int64_t v;
    for (int i = 0; i < 3; i++) {
        v = 1;
        if (spec->grid[i] && !expr_eval_i64(spec->grid[i], scope, &v, err))
            return false;
        out->grid[i] = (unsigned)v;
        v = 1;
        if (spec->block[i] && !expr_eval_i64(spec->block[i], scope, &v, err))
            return false;
        out->block[i] = (unsigned)v;
    }
    v = 0;
    if (spec->smem && !expr_eval_i64(spec->smem, scope, &v, err))
        return false;
    out->smem_bytes = (size_t)v;
    return true;
}

static bool run_reference(struct sample *sample, struct err *err)
{
    void *values[ARGS_MAX];
    char kinds[ARGS_MAX + 1];
    struct emu_launch launch = {
        .schedule = EMU_FORWARD, .eager = 1, .args = values, .kinds = kinds};
    if (!launch_bind(&sample->kernel->reference, &sample->scope, &launch, err))
        return false;
    sample_pass(sample, false, values, kinds);
    sample_reset(sample);
    emu_reference(&launch);
    sample_keep(sample);
    return true;
}

/* Every schedule, with cp.async as late as allowed and as early. */
static bool run_kernel(struct sample *sample, char *why, size_t size, struct err *err)
{
    void *values[ARGS_MAX];
    char kinds[ARGS_MAX + 1], difference[200];
    struct emu_launch launch = {.args = values, .kinds = kinds};
    if (!launch_bind(&sample->kernel->launch, &sample->scope, &launch, err))
        return false;
    sample_pass(sample, true, values, kinds);
    for (unsigned run = 0; run < 2 * SCHEDULES; run++) {
        launch.schedule = run / 2;
        launch.eager = run % 2;
        sample_reset(sample);
        emu_kernel(&launch);
        if (sample_compare(sample, difference, sizeof difference))
            continue;
        snprintf(why, size, "schedule %u, %s copies: %s", launch.schedule,
                 launch.eager ? "eager" : "lazy", difference);
        return true;
    }
    return true;
}

static bool run_shape(const struct kernel *kernel, const struct config *config, const char *text)
{
    int64_t dims[DIMS_MAX] = {0};
    struct gpu_info gpu;
    struct sample sample = {0};
    struct err err = {0};
    char defines[CONFIG_TEXT_MAX], why[300] = "";
    if (!dims_parse(kernel, text, dims, &err) || !gpu_info_of_arch("sm_80", &gpu))
        return bail(text, err.text);
    gpu.sms = SMS;
    config_defines(kernel, dims, config, defines, sizeof defines);
    if (strcmp(defines, EMU_DEFINES) != 0)
        return bail("built with " EMU_DEFINES ", but the shape and config ask for", defines);
    bool done = sample_init(&sample, kernel, dims, config, &gpu, &err) &&
                run_reference(&sample, &err) && run_kernel(&sample, why, sizeof why, &err);
    sample_finish(&sample);
    if (!done)
        return bail(text, err.text);
    if (!ok(why[0] == '\0', "%s agrees with its reference in %d schedules, %s", kernel->name,
            SCHEDULES, text))
        printf("# %s\n", why);
    return true;
}

int main(int argc, char **argv)
{
    struct arena arena = {0};
    struct err err = {0};
    struct config config;
    if (argc < 5) {
        fprintf(stderr, "usage: %s ROOT KERNEL CONFIG SHAPE...\n", argv[0]);
        return 2;
    }
    const struct kernel *kernel = kernel_load(&arena, argv[1], argv[2], &err);
    if (!kernel || !config_parse(kernel, argv[3], &config, &err)) {
        bail(argv[2], err.text);
        return 1;
    }
    for (int i = 4; i < argc; i++)
        if (!run_shape(kernel, &config, argv[i]))
            return 1;
    arena_finish(&arena);
    return tap_done();
}
