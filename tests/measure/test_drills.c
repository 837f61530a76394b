/* SPDX-License-Identifier: MIT */
/* The live evaluator, from YAML to trial, against a kernel that fails in every known way. Runs on
 * the fake driver
 * ($WT_LIBCUDA) everywhere, and on the GPU where there is one. */
#include "tests/measure/drill.h"
#include "tuner/core/race.h"

struct expectation {
    const char *what;
    int fault, threads, broken;
    int64_t m, n;
    enum trial_status status;
    const char *message;
};

/* Submitted in this order and all at once: each fault is followed by a config that must not suffer
 * from it. */
static const struct expectation expectations[] = {
    {"a right config is timed", FAULT_NONE, 128, 0, 37, 129, TRIAL_OK, ""},
    {"zeros are a wrong result", FAULT_ZEROS, 128, 0, 37, 129, TRIAL_WRONG_RESULT, "'out' differ"},
    {"a write behind the buffer is seen", FAULT_OVERRUN, 128, 0, 37, 129, TRIAL_WRONG_RESULT,
     "outside of 'out'"},
    {"after it the inputs are whole again", FAULT_NONE, 64, 0, 37, 129, TRIAL_OK, ""},
    {"an illegal address is a crash", FAULT_ADDRESS, 128, 0, 37, 129, TRIAL_CRASHED,
     "ILLEGAL_ADDRESS"},
    {"the config behind a crash is timed", FAULT_NONE, 128, 0, 38, 129, TRIAL_OK, ""},
    {"an endless kernel is a timeout", FAULT_ENDLESS, 128, 0, 37, 129, TRIAL_TIMEOUT, "killed"},
    {"the config behind a timeout is timed", FAULT_NONE, 64, 0, 38, 129, TRIAL_OK, ""},
    {"a trap is a crash", FAULT_TRAP, 64, 0, 37, 129, TRIAL_CRASHED, "LAUNCH_FAILED"},
    {"dirty scratch is a wrong result", FAULT_SCRATCH, 64, 0, 37, 129, TRIAL_WRONG_RESULT,
     "'out' differ"},
    {"a block that is too large can't be launched", FAULT_NONE, 2048, 0, 37, 129,
     TRIAL_LAUNCH_FAILED, "2048"},
    {"what does not compile says why", FAULT_NONE, 128, 1, 37, 129, TRIAL_COMPILE_FAILED, "drill"},
    {"a constraint refuses", FAULT_NONE, 128, 0, 200000, 129, TRIAL_CONSTRAINT, "m < 100000"},
    {"too large a shape is out of memory", FAULT_NONE, 128, 0, 99999, 1000000, TRIAL_OUT_OF_MEMORY,
     "MEMORY"},
    {"after that there is memory again", FAULT_NONE, 128, 0, 37, 129, TRIAL_OK, ""},
};
enum { N = sizeof expectations / sizeof *expectations };

static void submit_all(const struct drill *drill, struct evaluator *evaluator, struct task *tasks)
{
    struct err err = {0};
    for (size_t i = 0; i < N; i++) {
        const struct expectation *e = &expectations[i];
        struct config config = drill_config(drill, e->fault, e->threads);
        config.values[kernel_param_index(drill->kernel, "broken")] = e->broken;
        tasks[i] = drill->task;
        tasks[i].dims[0] = e->m;
        tasks[i].dims[1] = e->n;
        struct measure_request request = {.task = &tasks[i], .config = config, .ticket = 100 + i};
        if (!evaluator->submit(evaluator, &request, &err))
            printf("# %s\n", err.text);
    }
}

static void judge_one(const struct expectation *e, const struct trial *trial)
{
    bool right = trial->status == e->status && strstr(trial->message, e->message);
    if (trial->status == TRIAL_OK)
        right = right && trial->n_samples >= 3 && trial->median_us > 0 && trial->max_error == 0 &&
                trial->clock_mhz > 0;
    else
        right = right && trial->n_samples == 0 && trial->median_us == 0;
    if (!ok(right, "%s", e->what))
        printf("# %s '%s' samples %zu median %g error %g clock %g\n",
               trial_status_name(trial->status), trial->message, trial->n_samples, trial->median_us,
               trial->max_error, trial->clock_mhz);
}

static void test_faults(const struct drill *drill, struct evaluator *evaluator)
{
    static struct task tasks[N];
    bool seen[N] = {false};
    struct trial trial;
    struct err err = {0};
    uint64_t ticket;
    size_t n = 0;
    submit_all(drill, evaluator, tasks);
    while (evaluator->next(evaluator, &ticket, &trial, &err)) {
        size_t i = (size_t)ticket - 100;
        n += i < N && !seen[i];
        seen[i < N ? i : 0] = true;
        if (i < N)
            judge_one(&expectations[i], &trial);
    }
    is_int((long long)n, N, "each request is answered exactly once");
    is_str(err.text, "", "the run is not broken");
}

static void test_final(const struct drill *drill, struct evaluator *evaluator)
{
    struct config configs[3] = {drill_config(drill, FAULT_NONE, 64),
                                drill_config(drill, FAULT_NONE, 128),
                                drill_config(drill, FAULT_ZEROS, 64)};
    struct trial out[3];
    struct err err = {0};
    ok(evaluator->final(evaluator, &drill->task, configs, 3, 5, out, &err), "a final runs");
    is_int((long long)out[0].n_samples, 5, "with one sample a round");
    is_int((long long)out[1].n_samples, 5, "for each config");
    is_int(out[2].status, TRIAL_WRONG_RESULT, "but none for a wrong one");
    ok(config_equal(drill->kernel, &out[1].config, &configs[1]), "in the order of the configs");
    ok(evaluator->final(evaluator, &drill->task, configs, 3, 0, out, &err), "a race runs");
    size_t n = out[0].n_samples > out[1].n_samples ? out[0].n_samples : out[1].n_samples;
    ok(race_is_look((int)n), "it ends when it is looked at (%zu rounds)", n);
    ok(!getenv("WT_LIBCUDA") || (n == 4 && out[0].n_samples == out[1].n_samples),
       "at once where nothing differs");
    is_int(out[2].status, TRIAL_WRONG_RESULT, "a wrong one is not in it");
}

static void test_deadly_final(const struct drill *drill, struct evaluator *evaluator)
{
    struct config configs[2] = {drill_config(drill, FAULT_NONE, 64),
                                drill_config(drill, FAULT_ADDRESS, 64)};
    struct trial out[2];
    struct err err = {0};
    ok(evaluator->final(evaluator, &drill->task, configs, 2, 5, out, &err), "a final with a crash");
    is_int(out[1].status, TRIAL_CRASHED, "blames the one that crashed");
    is_int(out[0].status, TRIAL_LAUNCH_FAILED, "and not the others, which were not measured");
}

static void test_race(const struct drill *drill, struct evaluator *evaluator)
{
    struct trial trial = {0};
    struct err err = {0};
    uint64_t ticket;
    struct measure_request request = {
        .task = &drill->task, .config = drill_config(drill, FAULT_NONE, 128), .best_us = 0.01};
    evaluator->submit(evaluator, &request, &err);
    evaluator->next(evaluator, &ticket, &trial, &err);
    ok(trial.early_stop && trial.n_samples == 1, "a hopeless config stops after one sample");
    request.thorough = true;
    evaluator->submit(evaluator, &request, &err);
    evaluator->next(evaluator, &ticket, &trial, &err);
    ok(!trial.early_stop && trial.n_samples == 15, "a thorough one takes them all");
}

/* A thorough trial on a device of its own that slows down as the fake is told; then, where `behind`
 * is not 0, one of a search in which the best is so many times as fast. */
static struct trial slow_trial(const struct drill *drill, const struct gpu_info *gpu,
                               const char *slow, double behind)
{
    struct trial trial = {0};
    struct err err = {0};
    uint64_t ticket;
    struct measure_request request = {
        .task = &drill->task, .config = drill_config(drill, FAULT_NONE, 128), .thorough = true};
    setenv("WT_FAKE_SLOW", slow, 1);
    struct evaluator *evaluator = live_new(&drill->options, gpu, &err);
    for (int i = 0; evaluator && i < (behind > 0 ? 2 : 1); i++) {
        request.thorough = i == 0;
        request.best_us = i ? trial.median_us / behind : 0;
        if (evaluator->submit(evaluator, &request, &err))
            evaluator->next(evaluator, &ticket, &trial, &err);
    }
    if (evaluator)
        evaluator->free(evaluator);
    unsetenv("WT_FAKE_SLOW");
    return trial;
}

static void test_throttle(const struct drill *drill, const struct gpu_info *gpu)
{
    struct trial trial = slow_trial(drill, gpu, "8,2", 0);
    ok(trial.status == TRIAL_OK && trial.n_samples == 15 && trial.n_throttled == 0 &&
           trial.message[0] == '\0',
       "samples at a low clock are taken again");
    ok(trial.clock_mhz > 1495 && trial.clock_mhz < 1505, "and the better try is kept");
    trial = slow_trial(drill, gpu, "8,1000", 0);
    ok(trial.status == TRIAL_OK && trial.n_samples == 15 && trial.n_throttled >= 1 &&
           strstr(trial.message, "throttled"),
       "where the clock stays low the trial says so");
    printf("# '%s'\n", trial.message);
    ok(trial.n_throttled < 8, "until the low clock is the usual one");
    trial = slow_trial(drill, gpu, "0,0", 1.6);
    ok(trial.early_stop && trial.n_samples == 1, "a config 60 %% behind the best is dropped");
    trial = slow_trial(drill, gpu, "16,1000", 1.6);
    ok(!trial.early_stop && trial.n_samples == 3,
       "not at two thirds of the clock; but a final is out of its reach");
    trial = slow_trial(drill, gpu, "0,0", 1.2);
    ok(!trial.early_stop && trial.n_samples == 3, "nor 20 %% behind");
}

/* Of a final of so many rounds on a device of its own, whose clock does as `variable` says: the
 * median clock of one of two configs. A burst takes 2.1 ms. */
static double final_mhz(const struct drill *drill, const struct gpu_info *gpu, const char *variable,
                        const char *value, int rounds)
{
    struct config configs[2] = {drill_config(drill, FAULT_NONE, 64),
                                drill_config(drill, FAULT_NONE, 128)};
    struct trial out[2] = {{.clock_mhz = -1}};
    struct err err = {0};
    setenv(variable, value, 1);
    struct evaluator *evaluator = live_new(&drill->options, gpu, &err);
    if (!evaluator || !evaluator->final(evaluator, &drill->task, configs, 2, rounds, out, &err))
        printf("# %s\n", err.text);
    if (evaluator)
        evaluator->free(evaluator);
    unsetenv(variable);
    printf("# %s=%s: %g MHz\n", variable, value, out[0].clock_mhz);
    return out[0].clock_mhz;
}

static void test_settle(const struct drill *drill, const struct gpu_info *gpu)
{
    double mhz = final_mhz(drill, gpu, "WT_FAKE_TIRES", "60", 7);
    ok(mhz > 1000 && mhz < 1025, "a final waits until the clock has fallen");
    mhz = final_mhz(drill, gpu, "WT_FAKE_TIRES", "500", 7);
    ok(mhz > 1180 && mhz < 1230, "for 0.3 s, no longer");
    mhz = final_mhz(drill, gpu, "WT_FAKE_SLOW", "15,1000000", 7);
    ok(mhz > 1495, "after 10 ms at the highest clock it begins");
    mhz = final_mhz(drill, gpu, "WT_FAKE_SLOW", "0,46", 7);
    ok(mhz > 1495, "a clock that is low and steady is not waited for either");
    mhz = final_mhz(drill, gpu, "WT_FAKE_SLOW", "0,56", 7);
    ok(mhz < 1005, "but is the clock that it is timed at");
    mhz = final_mhz(drill, gpu, "WT_FAKE_TIRES", "60", 5);
    ok(mhz > 1250, "nor does a final of a few rounds wait");
}

static void test_timer(struct drill *drill, const struct gpu_info *gpu)
{
    struct config config = drill_config(drill, FAULT_NONE, 128);
    struct trial events = {0}, traced = {0};
    struct err err = {0};
    char policy[64] = "";
    enum timer timer = TIMER_EVENTS;
    ok(timer_choose("auto", 0, &timer, policy, &err) && timer == TIMER_CUPTI &&
           strcmp(policy, "graph-cold3-cupti-finals-v2") == 0,
       "auto takes CUPTI, and the policy names it");
    for (int traces = 0; traces < 2; traces++) {
        drill->options.timer = traces ? TIMER_CUPTI : TIMER_EVENTS;
        struct evaluator *evaluator = live_new(&drill->options, gpu, &err);
        if (!evaluator || !evaluator->final(evaluator, &drill->task, &config, 1, 5,
                                            traces ? &traced : &events, &err))
            printf("# %s\n", err.text);
        if (evaluator)
            evaluator->free(evaluator);
    }
    ok(events.n_samples == 5 && events.median_us > 10.45 && events.median_us < 10.55,
       "events count the gaps between launches");
    if (!ok(traced.n_samples == 5 && traced.median_us > 9.95 && traced.median_us < 10.05,
            "records do not"))
        printf("# events %g traced %g '%s'\n", events.median_us, traced.median_us, traced.message);
    drill->options.timer = TIMER_EVENTS;
    setenv("WT_FAKE_NO_CUPTI", "1", 1);
    ok(timer_choose("auto", 0, &timer, policy, &err) && timer == TIMER_EVENTS &&
           strcmp(policy, "graph-cold3-events-v2") == 0,
       "without CUPTI auto takes events");
    ok(!timer_choose("cupti", 0, &timer, policy, &err) && strstr(err.text, "--timer events"),
       "and cupti is refused");
    unsetenv("WT_FAKE_NO_CUPTI");
}

/* Three devices that die when a context is created on them. */
static void test_devices(const struct drill *drill)
{
    struct gpu_info gpu[3] = {0};
    struct env env;
    struct err err = {0};
    char dead[96];
    snprintf(dead, sizeof dead, "0,0,%s", drill->cache);
    setenv("WT_FAKE_DEAD", dead, 1);
    setenv("WT_FAKE_DEVICES", "3", 1);
    struct devices *devices = devices_ask(&err);
    is_int(devices ? devices_count(devices) : -1, 3, "there are three devices");
    for (int i = 0; devices && i < 3; i++)
        ok(devices_probe(devices, i, &gpu[i], &env, &err), "%d is described without a context", i);
    ok(gpu[0].sms == 4 && strcmp(gpu[1].uuid, gpu[2].uuid) != 0, "each with its own facts");
    ok(devices && !devices_probe(devices, 3, &gpu[0], &env, &err) && strstr(err.text, "cuda:3") &&
           strstr(err.text, "sees 3"),
       "there is no fourth");
    devices_free(devices);
    unsetenv("WT_FAKE_DEAD");
    unsetenv("WT_FAKE_DEVICES");
    setenv("WT_FAKE_NO_DEVICE", "1", 1);
    ok(!devices_ask(&err) && strstr(err.text, "cuInit"), "without any the driver says why");
    unsetenv("WT_FAKE_NO_DEVICE");
}

int main(int argc, char **argv)
{
    struct drill drill = {0};
    struct gpu_info gpu;
    struct env env;
    struct err err = {0};
    if (argc < 2 || !drill_open(&drill, argv[1]))
        return 1;
    struct devices *devices = devices_ask(&err);
    if (!devices) {
        drill_close(&drill);
        return tap_skip_all(err.text);
    }
    ok(devices_probe(devices, 0, &gpu, &env, &err), "the device says what it is");
    devices_free(devices);
    if (getenv("WT_LIBCUDA"))
        test_devices(&drill);
    printf("# %s %s driver %s cuda %s %s\n", gpu.name, gpu.arch, env.driver, env.cuda, env.policy);
    struct evaluator *evaluator = live_new(&drill.options, &gpu, &err);
    if (!ok(evaluator != NULL, "an evaluator"))
        printf("# %s\n", err.text);
    if (evaluator) {
        test_faults(&drill, evaluator);
        test_final(&drill, evaluator);
        test_deadly_final(&drill, evaluator);
        test_race(&drill, evaluator);
        evaluator->free(evaluator);
    }
    if (getenv("WT_LIBCUDA")) {
        test_throttle(&drill, &gpu);
        test_settle(&drill, &gpu);
        setenv("WT_LIBCUPTI", getenv("WT_LIBCUDA"), 1); /* the fake is both */
        test_timer(&drill, &gpu);
    }
    drill_close(&drill);
    return tap_done();
}
