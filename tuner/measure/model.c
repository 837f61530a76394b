/* SPDX-License-Identifier: MIT */
/* Times by a formula, with seeded noise. Equal calls in equal order give equal trials. */
#include <math.h>
#include <stdio.h>

#include "tuner/base/str.h"
#include "tuner/measure/answers.h"

enum { SAMPLES = 7 };

struct model_evaluator {
    struct answers answers;
    trial_formula formula;
    void *ctx;
    double noise;
    uint64_t state;
};

/* Sum of four uniforms, scaled to standard deviation 1: near enough to normal, never far out. */
static double normal(uint64_t *state)
{
    double sum = 0;
    for (int i = 0; i < 4; i++)
        sum += (double)(random_next(state) >> 11) / 9007199254740992.0 - 0.5;
    return sum * sqrt(3.0);
}

static void compute(struct answers *answers, const struct task *task, const struct config *config,
                    int rounds, struct trial *out)
{
    struct model_evaluator *model = (struct model_evaluator *)answers;
    double us = model->formula(model->ctx, task, config);
    *out = (struct trial){.build = {.registers = -1}};
    if (!(us > 0)) {
        out->status = TRIAL_LAUNCH_FAILED;
        snprintf(out->message, sizeof out->message, "the formula says that it fails");
        return;
    }
    out->n_samples = (size_t)(rounds ? rounds : SAMPLES);
    if (out->n_samples > SAMPLES_MAX)
        out->n_samples = SAMPLES_MAX;
    for (size_t i = 0; i < out->n_samples; i++) {
        double factor = 1 + model->noise * normal(&model->state);
        out->samples_us[i] = us * (factor > 0.01 ? factor : 0.01);
    }
}

struct evaluator *model_new(trial_formula formula, void *ctx, double noise, uint64_t seed)
{
    struct model_evaluator *model = (struct model_evaluator *)answers_new(sizeof *model, compute);
    model->formula = formula;
    model->ctx = ctx;
    model->noise = noise;
    model->state = seed;
    return &model->answers.evaluator;
}
