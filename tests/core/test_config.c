/* SPDX-License-Identifier: MIT */
/* Configs and dims as text, defines, and the statistics of trials. */
#include "tests/tap.h"
#include "tuner/core/trial.h"

static const struct kernel kernel = {
    .name = "toy",
    .n_params = 2,
    .params = {{.name = "block_m", .default_value = 64},
               {.name = "split_k", .at_launch = true, .default_value = 1}},
    .n_dims = 2,
    .dims = {{.name = "m"}, {.name = "bias", .is_static = true}},
};

static void test_text(void)
{
    struct config config;
    struct err err = {0};
    char text[CONFIG_TEXT_MAX];
    ok(config_parse(&kernel, "split_k=4 block_m=128", &config, &err), "any order is read");
    is_str(config_format(&kernel, &config, text, sizeof text), "block_m=128 split_k=4",
           "param order is printed");
    ok(!config_parse(&kernel, "block_m=1", &config, &err), "a missing param is refused");
    ok(!config_parse(&kernel, "block_m=1 block_m=2 split_k=1", &config, &err), "a doubled one too");
    ok(!config_parse(&kernel, "block_m=x split_k=1", &config, &err), "and a word for a number");
    has_str(err.text, "'x'", "which is shown");
    ok(!config_parse(&kernel, "blok=1", &config, &err), "and an unknown name");
    ok(!config_parse(&kernel, "block_m", &config, &err), "and a name alone");
    has_str(err.text, "PARAM=NUMBER", "which says what is expected");
    config = config_default(&kernel);
    ok(config_change(&kernel, " split_k=8\t", &config, &err) && config.values[0] == 64 &&
           config.values[1] == 8,
       "a change leaves what it does not name");
    ok(!config_change(&kernel, "split_k=1 split_k=2", &config, &err), "and names nothing twice");
    int64_t dims[DIMS_MAX];
    ok(dims_parse(&kernel, "m=7 bias=1", dims, &err) && dims[0] == 7 && dims[1] == 1,
       "dims are read");
}

static void test_defines(void)
{
    const int64_t dims[DIMS_MAX] = {9, 1};
    const struct config config = config_default(&kernel);
    char text[CONFIG_TEXT_MAX];
    is_str(config_defines(&kernel, dims, &config, text, sizeof text), "-DWT_BLOCK_M=64 -DWT_BIAS=1",
           "launch params and run-time dims are no part of a cubin");
    is_str(config_defines(&kernel, dims, NULL, text, sizeof text), "-DWT_BIAS=1",
           "a reference has no params");
}

static void test_trials(void)
{
    struct trial a = {.status = TRIAL_OK, .n_samples = 3, .samples_us = {10, 10.2, 9.8}};
    enum trial_status status;
    trial_finish(&a);
    is_near(a.median_us, 10, 1e-12, "the median is the time");
    ok(trial_status_parse("WRONG_RESULT", &status) && status == TRIAL_WRONG_RESULT,
       "statuses have names");
    a.status = TRIAL_TIMEOUT;
    trial_finish(&a);
    is_near(a.median_us, 0, 0, "a failed trial has no time");
}

int main(void)
{
    test_text();
    test_defines();
    test_trials();
    return tap_done();
}
