/* SPDX-License-Identifier: MIT */
/* The live evaluator's parent against a device child that misbehaves. Needs NVRTC, no GPU. */
#include "tests/measure/false_child.h"
#include "tuner/core/race.h"

static int refusing_child(void *ctx, int fd)
{
    (void)ctx;
    line_write(fd, "ready=0 message=no%20such%20device");
    return 1;
}

static int stillborn_child(void *ctx, int fd)
{
    (void)ctx;
    (void)fd;
    return 7;
}

static void test_faults(struct drill *drill)
{
    static const struct {
        int fault;
        enum trial_status status;
        const char *message;
    } cases[] = {{ANSWER, TRIAL_OK, ""},         {GARBAGE, TRIAL_CRASHED, "garbage"},
                 {ANSWER, TRIAL_OK, ""},         {WRONG_TICKET, TRIAL_CRASHED, "garbage"},
                 {DIE, TRIAL_CRASHED, "exit 3"}, {DIE, TRIAL_CRASHED, "exit 3"},
                 {ANSWER, TRIAL_OK, ""},         {HANG, TRIAL_TIMEOUT, "killed"},
                 {ANSWER, TRIAL_OK, ""},         {LEAVE, TRIAL_OK, ""},
                 {ANSWER, TRIAL_OK, ""},         {HALF_LINE, TRIAL_CRASHED, "exit 4"},
                 {ANSWER, TRIAL_OK, ""}};
    enum { CASES = sizeof cases / sizeof *cases };
    struct evaluator *evaluator = open_with(drill, false_child);
    struct err err = {0};
    struct trial trial;
    uint64_t ticket;
    int n_answers[CASES] = {0};
    for (size_t i = 0; evaluator && i < CASES; i++) {
        struct measure_request request = {
            .task = &drill->task, .config = drill_config(drill, cases[i].fault, 64), .ticket = i};
        evaluator->submit(evaluator, &request, &err);
    }
    while (evaluator && evaluator->next(evaluator, &ticket, &trial, &err)) {
        if (ticket >= CASES)
            continue;
        n_answers[ticket]++;
        struct config asked = drill_config(drill, cases[ticket].fault, 64);
        if (!ok(trial.status == cases[ticket].status &&
                    strstr(trial.message, cases[ticket].message) &&
                    config_equal(drill->kernel, &trial.config, &asked),
                "case %d: %s", (int)ticket, trial_status_name(cases[ticket].status)))
            printf("# %s %s\n", trial_status_name(trial.status), trial.message);
    }
    for (size_t i = 0; i < CASES; i++)
        if (n_answers[i] != 1)
            ok(false, "case %zu was answered %d times", i, n_answers[i]);
    is_str(err.text, "", "nothing of that breaks the run");
    if (evaluator)
        evaluator->free(evaluator);
}

/* Only a search may leave it out: a check or a final must hear the device. */
static void test_spills(struct drill *drill)
{
    struct evaluator *evaluator = open_with(drill, false_child);
    int broken = kernel_param_index(drill->kernel, "broken");
    for (int is_search = 0; evaluator && is_search < 2; is_search++) {
        struct measure_request request = {.task = &drill->task,
                                          .config = drill_config(drill, ANSWER, 64),
                                          .is_search = is_search == 1};
        struct err err = {0};
        struct trial trial = {0};
        uint64_t ticket;
        request.config.values[broken] = 2;
        bool answered = evaluator->submit(evaluator, &request, &err) &&
                        evaluator->next(evaluator, &ticket, &trial, &err);
        ok(answered && trial.build.spill_bytes > 256,
           "the compiler says that it spills: %lld bytes", (long long)trial.build.spill_bytes);
        if (is_search)
            ok(trial.status == TRIAL_CONSTRAINT && strstr(trial.message, "spills"),
               "a search does without it: %s", trial.message);
        else
            ok(trial.status == TRIAL_OK, "whoever else asks has it measured: %s",
               trial_status_name(trial.status));
    }
    if (evaluator)
        evaluator->free(evaluator);
}

/* The child has two jobs at a time: the third is sent when the first has ended, after 65 us. */
static void test_best(struct drill *drill)
{
    struct evaluator *evaluator = open_with(drill, false_child);
    double us[3] = {0};
    struct err err = {0};
    for (int i = 0; evaluator && i < 3; i++) {
        struct measure_request request = {.task = &drill->task,
                                          .config = drill_config(drill, i ? TELL_BEST : ANSWER, 64),
                                          .is_search = true,
                                          .ticket = (uint64_t)i};
        evaluator->submit(evaluator, &request, &err);
    }
    for (int i = 0; evaluator && i < 3; i++) {
        struct trial trial = {0};
        uint64_t ticket = 0;
        evaluator->next(evaluator, &ticket, &trial, &err);
        us[ticket % 3] = trial.median_us;
    }
    ok(us[0] == 65 && us[1] == 1000, "a search's first jobs know of no best time");
    is_int((long long)us[2], 1065, "one that is sent later knows what ended meanwhile");
    if (evaluator)
        evaluator->free(evaluator);
}

static void test_final(struct drill *drill)
{
    struct evaluator *evaluator = open_with(drill, false_child);
    struct config configs[2] = {drill_config(drill, ANSWER, 64), drill_config(drill, ANSWER, 128)};
    struct config deadly[1] = {drill_config(drill, DIE, 64)};
    struct config broken[1] = {drill_config(drill, ANSWER, 64)};
    struct measure_request request = {.task = &drill->task, .config = configs[0], .ticket = 5};
    struct trial out[2], late;
    struct err err = {0};
    uint64_t ticket = 0;
    if (!evaluator)
        return;
    evaluator->submit(evaluator, &request, &err);
    ok(evaluator->final(evaluator, &drill->task, configs, 2, 4, out, &err),
       "a final beside a search trial");
    ok(out[0].n_samples == 4 && out[0].median_us == 65 && out[1].median_us == 129,
       "samples go to their configs");
    ok(evaluator->final(evaluator, &drill->task, configs, 2, 0, out, &err) &&
           out[0].n_samples == RACE_ROUNDS_MOST,
       "without a number of rounds the child is told the most of a race");
    ok(evaluator->next(evaluator, &ticket, &late, &err) && ticket == 5,
       "the search trial is still answered");
    ok(evaluator->final(evaluator, &drill->task, deadly, 1, 4, out, &err) &&
           out[0].status == TRIAL_CRASHED,
       "a final that kills the child twice is a crash, not a broken run");
    broken[0].values[kernel_param_index(drill->kernel, "broken")] = 1;
    ok(evaluator->final(evaluator, &drill->task, broken, 1, 4, out, &err) &&
           out[0].status == TRIAL_COMPILE_FAILED,
       "a final of what does not compile needs no child");
    ok(!evaluator->final(evaluator, &drill->task, configs, 17, 4, out, &err),
       "too many configs are refused");
    evaluator->free(evaluator);
}

static void test_no_device(struct drill *drill)
{
    struct measure_request request = {.task = &drill->task,
                                      .config = drill_config(drill, ANSWER, 64)};
    struct trial out;
    struct err err = {0};
    uint64_t ticket;
    struct evaluator *evaluator = open_with(drill, refusing_child);
    if (evaluator && evaluator->submit(evaluator, &request, &err))
        ok(!evaluator->next(evaluator, &ticket, &out, &err),
           "a child without a device breaks the run");
    has_str(err.text, "no such device", "and its reason is passed on");
    if (evaluator)
        evaluator->free(evaluator);
    err = (struct err){0};
    evaluator = open_with(drill, stillborn_child);
    if (evaluator && evaluator->submit(evaluator, &request, &err))
        ok(!evaluator->next(evaluator, &ticket, &out, &err),
           "children that die at birth break the run");
    has_str(err.text, "exit 7", "saying how");
    if (evaluator)
        evaluator->free(evaluator);
}

static void test_nothing_under_way(struct drill *drill)
{
    struct evaluator *evaluator = open_with(drill, false_child);
    struct trial out;
    struct err err = {0};
    uint64_t ticket;
    ok(evaluator && !evaluator->next(evaluator, &ticket, &out, &err) && !err.text[0],
       "with nothing under way next says so without an error");
    if (evaluator)
        evaluator->free(evaluator);
}

int main(int argc, char **argv)
{
    struct drill drill = {0};
    if (argc < 2 || !false_drill_open(&drill, argv[1]))
        return 1;
    test_faults(&drill);
    test_spills(&drill);
    test_best(&drill);
    test_final(&drill);
    test_no_device(&drill);
    test_nothing_under_way(&drill);
    drill_close(&drill);
    return tap_done();
}
