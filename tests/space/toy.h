/* SPDX-License-Identifier: MIT */
/* A small kernel made by hand, with every feature that the space knows: gaps, derived values, a
 * division by zero, launch params, a static dim. */
#pragma once
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/space/space.h"

struct toy {
    struct arena arena;
    struct kernel kernel;
    struct kernel_task_spec tasks[3];
    struct kernel_derived derived[2];
    const struct expr *constraints[8];
};

__attribute__((unused)) static const struct expr *toy_expr(struct toy *toy, const char *text)
{
    struct err err = {0};
    const struct expr *expr = expr_parse(&toy->arena, text, &err);
    if (!expr) {
        fprintf(stderr, "%s\n", err.text);
        abort();
    }
    return expr;
}

__attribute__((unused)) static void toy_init(struct toy *toy)
{
    static const struct kernel_param params[] = {
        {"a", false, 4, 2, {1, 2, 4, 8}, {1, 2}, 1},
        {"b", false, 3, 3, {16, 32, 64}, {16, 32, 64}, 32},
        {"u", false, 3, 1, {1, 2, 3}, {2}, 1},
        {"c", true, 5, 2, {1, 2, 4, 8, 16}, {1, 4}, 1},
    };
    static const char *const constraints[] = {
        "s <= 256",          "c <= t", "b % 32 == 0 || c == 1",
        "64 / (a - 4) != 3", "m > 0",  "u != 2 || a < 8"};
    memset(toy, 0, sizeof *toy);
    toy->kernel = (struct kernel){.name = "toy",
                                  .about = "",
                                  .implements = "toy",
                                  .entry = "toy",
                                  .folder = "toy",
                                  .dtypes = {"bf16", "int8"},
                                  .n_dtypes = 2,
                                  .dims = {{"m", false}, {"n", false}, {"bias", true}},
                                  .n_dims = 3,
                                  .n_params = 4,
                                  .n_constraints = sizeof constraints / sizeof *constraints,
                                  .n_derived = 2};
    memcpy(toy->kernel.params, params, sizeof params);
    for (size_t i = 0; i < toy->kernel.n_constraints; i++)
        toy->constraints[i] = toy_expr(toy, constraints[i]);
    toy->derived[0] = (struct kernel_derived){"s", toy_expr(toy, "a * b")};
    toy->derived[1] = (struct kernel_derived){"t", toy_expr(toy, "ceil_div(m, 16 * a)")};
    toy->kernel.constraints = toy->constraints;
    toy->kernel.derived = toy->derived;
    toy->kernel.tasks = toy->tasks;
}

__attribute__((unused)) static struct task toy_task(const struct toy *toy, int64_t m, int64_t n)
{
    return (struct task){.kernel = &toy->kernel, .dtype = "bf16", .op = "x", .dims = {m, n, 0}};
}

__attribute__((unused)) static struct gpu_info toy_gpu(void)
{
    struct gpu_info gpu = {0};
    gpu_info_of_arch("sm_90a", &gpu);
    return gpu;
}
