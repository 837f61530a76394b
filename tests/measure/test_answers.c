/* SPDX-License-Identifier: MIT */
/* Replay and model. */
#include "tests/tap.h"
#include "tuner/measure/live.h"

static const struct kernel kernel = {
    .name = "k", .params = {{.name = "a"}}, .n_params = 1, .dims = {{.name = "m"}}, .n_dims = 1};
static const struct task task = {.kernel = &kernel, .dtype = "bf16", .dims = {8}};

/* Only a=1 was recorded. */
static bool look_up(void *ctx, const struct task *asked, const struct config *config,
                    struct trial *out)
{
    ++*(int *)ctx;
    if (asked != &task || config->values[0] != 1)
        return false;
    *out = (struct trial){.status = TRIAL_OK, .n_samples = 3, .samples_us = {3, 1, 2}};
    return true;
}

static void test_replay(void)
{
    int n = 0;
    struct evaluator *replay = replay_new(look_up, &n);
    struct err err = {0};
    struct trial out;
    uint64_t ticket;
    for (int a = 1; a <= 2; a++) {
        struct measure_request request = {
            .task = &task, .config = {{a}}, .ticket = 40 + (uint64_t)a};
        replay->submit(replay, &request, &err);
    }
    ok(replay->next(replay, &ticket, &out, &err) && ticket == 41 && out.median_us == 2,
       "a recorded trial comes with its median");
    ok(replay->next(replay, &ticket, &out, &err) && ticket == 42 && out.status == TRIAL_CONSTRAINT,
       "an unrecorded one is refused");
    is_str(out.message, "not recorded", "in these words");
    ok(!replay->next(replay, &ticket, &out, &err) && !err.text[0], "then nothing is under way");
    struct config configs[2] = {{{1}}, {{2}}};
    struct trial finals[2];
    ok(replay->final(replay, &task, configs, 2, 2, finals, &err), "a final is replayed");
    ok(finals[0].n_samples == 2 && finals[1].status == TRIAL_CONSTRAINT,
       "with as many samples as asked for");
    is_int(n, 4, "each answer was looked up");
    replay->free(replay);
}

static double formula(void *ctx, const struct task *asked, const struct config *config)
{
    (void)ctx;
    return asked->dims[0] == 8 ? (double)config->values[0] * 10 : -1;
}

static void one(struct evaluator *model, int64_t a, struct trial *out)
{
    struct measure_request request = {.task = &task, .config = {{a}}};
    struct err err = {0};
    uint64_t ticket;
    model->submit(model, &request, &err);
    model->next(model, &ticket, out, &err);
}

static void test_model(void)
{
    struct evaluator *exact = model_new(formula, NULL, 0, 1),
                     *noisy = model_new(formula, NULL, 0.01, 1),
                     *again = model_new(formula, NULL, 0.01, 1);
    struct trial a, b;
    one(exact, 4, &a);
    ok(a.status == TRIAL_OK && a.median_us == 40, "without noise a model says the formula");
    one(exact, -4, &a);
    ok(a.status == TRIAL_LAUNCH_FAILED && a.median_us == 0, "a time that is not positive fails");
    one(noisy, 4, &a);
    one(again, 4, &b);
    ok(memcmp(a.samples_us, b.samples_us, sizeof a.samples_us) == 0,
       "equal seeds give equal samples");
    ok(a.samples_us[0] != a.samples_us[1] && a.median_us > 38 && a.median_us < 42,
       "noise is small and there");
    struct config configs[1] = {{{4}}};
    struct err err = {0};
    ok(noisy->final(noisy, &task, configs, 1, 32, &b, &err) && b.n_samples == 32,
       "a final has its rounds");
    struct config pair[2] = {{{4}}, {{5}}};
    struct trial raced[2];
    ok(noisy->final(noisy, &task, pair, 2, 0, raced, &err) && raced[0].n_samples == 4 &&
           raced[1].n_samples == 4,
       "a race ends when it is decided");
    struct trial left = raced[0];
    trial_finish(&left);
    is_near(raced[0].median_us, left.median_us, 0, "and has the median of what it took");
    exact->free(exact);
    noisy->free(noisy);
    again->free(again);
}

int main(void)
{
    test_replay();
    test_model();
    return tap_done();
}
