/* SPDX-License-Identifier: MIT */
/* The live evaluator's parent against a device child that misbehaves. Needs NVRTC, no GPU. */
#include <unistd.h>

#include "tests/measure/drill.h"
#include "tuner/base/proc.h"
#include "tuner/measure/live_internal.h"
#include "tuner/measure/wire.h"

/* What the false child does with a job, by the config's `fault`. */
enum { ANSWER, GARBAGE, WRONG_TICKET, DIE, HANG, LEAVE, HALF_LINE };

static void answer(const struct device_job *job, int fault, int fd)
{
    struct device_answer *out = xcalloc(1, sizeof *out);
    struct str line = {0};
    out->ticket = fault == WRONG_TICKET ? job->ticket + 1 : job->ticket;
    out->is_last = fault == LEAVE;
    out->n = job->n;
    for (size_t i = 0; i < job->n; i++) {
        out->trials[i].n_samples = job->rounds ? (size_t)job->rounds : 3;
        for (size_t s = 0; s < out->trials[i].n_samples; s++)
            out->trials[i].samples_us[s] = 1.0 + (double)job->configs[i].values[2];
        out->trials[i].clock_mhz = 1000;
    }
    answer_write(&line, out);
    line_write(fd, line.text);
    str_finish(&line);
    free(out);
}

static int false_child(void *ctx, int fd)
{
    struct drill *drill = ctx;
    struct str pending = {0}, line = {0};
    struct device_job *job = xcalloc(1, sizeof *job);
    line_write(fd, "ready=1 message=");
    while (line_read(fd, &pending, &line, -1) == 1) {
        if (!job_read(line.text, &drill->kernel, 1, job, NULL))
            return 9;
        str_clear(&line);
        int fault = (int)job->configs[0].values[1];
        if (fault == DIE)
            return 3;
        while (fault == HANG)
            pause();
        if (fault == HALF_LINE && write(fd, "ticket=", 7) == 7)
            return 4;
        if (fault == GARBAGE)
            line_write(fd, "ticket=0 last=0 n=1 status0=OK samples0=nan");
        else
            answer(job, fault, fd);
        if (fault == LEAVE)
            return 0;
    }
    return 0;
}

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

static struct evaluator *open_with(struct drill *drill, int (*body)(void *, int))
{
    struct gpu_info gpu;
    struct err err = {0};
    gpu_info_of_arch("sm_90", &gpu);
    struct evaluator *evaluator = live_new_with_child(&drill->options, &gpu, body, drill, &err);
    if (!evaluator)
        printf("Bail out! %s\n", err.text);
    return evaluator;
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
    if (argc < 2 || !drill_open(&drill, argv[1]))
        return 1;
    drill.options.deadline_s =
        0.7; /* far above what the false child needs, also on a slow machine */
    setenv("WT_LOG", "error", 1);
    test_faults(&drill);
    test_final(&drill);
    test_no_device(&drill);
    test_nothing_under_way(&drill);
    drill_close(&drill);
    return tap_done();
}
