/* SPDX-License-Identifier: MIT */
/* The enumeration against the obvious one: all products, filtered by config_allowed. */
#include "tests/space/toy.h"
#include "tests/tap.h"

static size_t brute(const struct task *task, const struct gpu_info *gpu, enum level level,
                    struct config *out)
{
    const struct kernel *kernel = task->kernel;
    size_t total = 1, n = 0;
    for (size_t p = 0; p < kernel->n_params; p++)
        total *= level == LEVEL_COARSE ? kernel->params[p].n_coarse : kernel->params[p].n_values;
    for (size_t i = 0; i < total; i++) {
        struct config config = {0};
        size_t rest = i;
        for (size_t p = kernel->n_params; p-- > 0;) {
            const struct kernel_param *param = &kernel->params[p];
            size_t size = level == LEVEL_COARSE ? param->n_coarse : param->n_values;
            const int64_t *values = level == LEVEL_COARSE ? param->coarse : param->values;
            config.values[p] = values[rest % size];
            rest /= size;
        }
        if (config_allowed(kernel, task->dims, &config, gpu, NULL))
            out[n++] = config;
    }
    return n;
}

static void test_space_equals_brute_force(const struct toy *toy, const struct gpu_info *gpu)
{
    static const int64_t sizes[] = {0, 1, 16, 17, 100, 256, 5000, INT64_C(1) << 40};
    struct config expected[512];
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        for (int level = LEVEL_COARSE; level <= LEVEL_FINE; level++) {
            struct task task = toy_task(toy, sizes[i], 64);
            size_t n = brute(&task, gpu, (enum level)level, expected), same = 0;
            struct space *space = space_open(&task, gpu, (enum level)level);
            for (size_t k = 0; k < n && space_count(space) == n; k++) {
                struct config config;
                space_at(space, k, &config);
                same += memcmp(&config, &expected[k], sizeof config) == 0;
            }
            ok(space_count(space) == n && same == n,
               "m=%lld level %d: the same %zu configs in the same order", (long long)sizes[i],
               level, n);
            space_close(space);
        }
}

static void test_space_index(const struct toy *toy, const struct gpu_info *gpu)
{
    struct task task = toy_task(toy, 256, 64);
    size_t found = 0, listed = 0, n;
    struct space *space = space_open(&task, gpu, LEVEL_FINE);
    struct config config, configs[512];
    n = (size_t)space_count(space);
    for (size_t i = 0; i < n; i++) {
        space_at(space, i, &config);
        found += space_index(space, &config) == (int64_t)i;
        configs[n - 1 - i] = config;
    }
    configs[n] = configs[0];
    ok(n > 20 && found == n, "each of %zu configs is found at its place", n);
    struct config ruled_out = {{4, 32, 1, 1}}, unlisted = {{3, 32, 1, 1}};
    is_int(space_index(space, &ruled_out), -1, "a config that is ruled out is absent");
    is_int(space_index(space, &unlisted), -1, "a value that isn't listed is absent");
    struct space *list = space_of(&toy->kernel, configs, n + 1);
    for (size_t i = 0; i < n; i++) {
        struct config other;
        space_at(space, i, &config);
        space_at(list, i, &other);
        listed +=
            config_equal(&toy->kernel, &config, &other) && space_index(list, &config) == (int64_t)i;
    }
    ok(space_count(list) == n && listed == n, "a list of them is the same space, repeats once");
    is_int(space_index(list, &ruled_out), -1, "what is not in the list is absent");
    space_close(list);
    space_close(space);
}

static void test_space_holds(const struct toy *toy, const struct gpu_info *gpu)
{
    struct task task = toy_task(toy, 256, 64);
    struct config config = {{1, 32, 1, 1}};
    ok(space_holds(&task, gpu, &config), "an allowed config is held");
    config.values[1] = 48;
    ok(!space_holds(&task, gpu, &config), "48 passes the constraints but isn't in the list");
    config = (struct config){{8, 64, 1, 1}};
    ok(!space_holds(&task, gpu, &config), "512 > 256 is ruled out");
}

int main(void)
{
    static struct toy toy;
    toy_init(&toy);
    struct gpu_info gpu = toy_gpu();
    test_space_equals_brute_force(&toy, &gpu);
    test_space_index(&toy, &gpu);
    test_space_holds(&toy, &gpu);
    arena_finish(&toy.arena);
    return tap_done();
}
