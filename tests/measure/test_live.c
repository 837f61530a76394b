/* SPDX-License-Identifier: MIT */
/* The live evaluator's parent against a device child that misbehaves. Needs NVRTC, no GPU. */
#include <unistd.h>

#include "tests/measure/drill.h"
#include "tuner/base/proc.h"
#include "tuner/core/race.h"
#include "tuner/measure/live_internal.h"
#include "tuner/measure/wire.h"

/* What the false child does with a job, by the config's `fault`. */
enum { ANSWER, GARBAGE, WRONG_TICKET, DIE, HANG, LEAVE, HALF_LINE, NO_MEMORY, TELL_BEST };
enum { JOB_US = 1000 }; /* of test_twins: added for each job before it */

static double job_us;

static void answer(const struct device_job *job, int fault, int fd)
{
    static int n_jobs;
    struct device_answer *out = xcalloc(1, sizeof *out);
    struct str line = {0};
    out->ticket = fault == WRONG_TICKET ? job->ticket + 1 : job->ticket;
    out->is_last = fault == LEAVE;
    out->n = job->n;
    for (size_t i = 0; i < job->n; i++) {
        if (fault == NO_MEMORY) {
            out->trials[i].status = TRIAL_OUT_OF_MEMORY;
            continue;
        }
        out->trials[i].n_samples = job->rounds ? (size_t)job->rounds : 3;
        for (size_t s = 0; s < out->trials[i].n_samples; s++)
            out->trials[i].samples_us[s] =
                fault == TELL_BEST
                    ? 1000 + job->best_us
                    : 1.0 + (double)job->configs[i].values[2] + (double)n_jobs * job_us;
        out->trials[i].clock_mhz = 1000;
    }
    n_jobs++;
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

/* What the evaluator is told about earlier trials. */
struct memory {
    int n_asked;
    struct trial like;
    double us; /* of configs with 64 threads; 0: nothing is known */
};

static bool remember(void *ctx, const struct task *task, const struct trial *like,
                     struct trial *out)
{
    struct memory *memory = ctx;
    (void)task;
    memory->n_asked++;
    memory->like = *like;
    if (memory->us == 0 || like->config.values[2] != 64)
        return false;
    *out = *like;
    out->n_samples = 3;
    for (int i = 0; i < 3; i++)
        out->samples_us[i] = memory->us;
    snprintf(out->carried_from, sizeof out->carried_from, "elsewhere");
    return true;
}

/* All at once; trials by the order of asking. */
static void ask_all(struct drill *drill, struct evaluator *evaluator, const int (*asked)[2],
                    size_t n, struct trial *trials)
{
    struct trial trial;
    struct err err = {0};
    uint64_t ticket;
    for (size_t i = 0; i < n; i++) {
        struct measure_request request = {.task = &drill->task,
                                          .config = drill_config(drill, asked[i][0], asked[i][1]),
                                          .ticket = i};
        evaluator->submit(evaluator, &request, &err);
    }
    while (evaluator->next(evaluator, &ticket, &trial, &err))
        if (ticket < n)
            trials[ticket] = trial;
}

static void test_twins(struct drill *drill)
{
    static const int asked[][2] = {{ANSWER, 128}, {ANSWER, 64},    {ANSWER, 64},
                                   {ANSWER, 128}, {DIE, 64},       {ANSWER, 64},
                                   {DIE, 64},     {NO_MEMORY, 64}, {NO_MEMORY, 64}};
    enum { N = sizeof asked / sizeof *asked };
    struct memory memory = {0};
    struct trial trials[N] = {{.median_us = -1}};
    drill->options.known = remember;
    drill->options.known_ctx = &memory;
    job_us = JOB_US;
    struct evaluator *evaluator = open_with(drill, false_child);
    if (!evaluator)
        return;
    ask_all(drill, evaluator, asked, N, trials);
    is_int(memory.n_asked, N, "each code is asked for once it is compiled");
    ok(trials[0].median_us == 129 && trials[1].median_us == 65 + JOB_US,
       "of those under way with one code and launch, one is measured");
    ok(trials[3].median_us == trials[0].median_us && trials[2].median_us == trials[1].median_us &&
           trials[5].median_us == trials[1].median_us,
       "the others wait for it and have its samples");
    ok(!trials[0].carried_from[0] && !trials[1].carried_from[0], "it has no mark");
    ok(trial_is_twin(&trials[2]) && trial_is_twin(&trials[3]) && trial_is_twin(&trials[5]),
       "they have");
    has_str(trials[2].carried_from, "twin: broken=0 fault=0 threads=64", "with its config");
    ok(trials[4].status == TRIAL_CRASHED && trials[6].status == TRIAL_CRASHED &&
           trial_is_twin(&trials[6]),
       "the twin of what killed the child does not kill another");
    ok(trials[7].status == TRIAL_OUT_OF_MEMORY && trials[8].status == TRIAL_OUT_OF_MEMORY &&
           !trial_is_twin(&trials[8]),
       "what may pass is tried for each");
    evaluator->free(evaluator);
}

static void test_known(struct drill *drill)
{
    static const int asked[][2] = {{ANSWER, 64}, {ANSWER, 128}, {DIE, 64}};
    struct memory memory = {.us = 42};
    struct trial trials[3] = {{.median_us = -1}}, out[3];
    struct err err = {0};
    drill->options.known_ctx = &memory;
    struct evaluator *evaluator = open_with(drill, false_child);
    if (!evaluator)
        return;
    ask_all(drill, evaluator, asked, 3, trials);
    ok(trials[0].median_us == 42 && trials[2].median_us == 42, "what is known is not measured");
    is_str(trials[0].carried_from, "elsewhere", "and keeps its mark");
    ok(trials[1].median_us == 129 && !trials[1].carried_from[0], "what is not is");
    ok(strlen(memory.like.build.code_hash) == 32 && strlen(memory.like.launch) == 16 &&
           strlen(memory.like.reference) == 33,
       "the question says code, launch and reference");
    memory.n_asked = 0;
    struct config configs[3] = {drill_config(drill, ANSWER, 64), drill_config(drill, ANSWER, 128),
                                drill_config(drill, ANSWER, 64)};
    ok(evaluator->final(evaluator, &drill->task, configs, 3, 4, out, &err) && memory.n_asked == 0 &&
           out[0].median_us == 65 + JOB_US && out[1].median_us == 129 + JOB_US,
       "a final is measured, whatever is known");
    ok(out[2].median_us == out[0].median_us && out[2].n_samples == 4 && trial_is_twin(&out[2]) &&
           !out[0].carried_from[0],
       "and its twins share a place");
    ok(out[0].launch[0] && out[0].reference[0], "its trials say what they are of");
    evaluator->free(evaluator);
    drill->options.known = NULL;
    job_us = 0;
}

/* A search's trial. */
static double us_of(struct evaluator *evaluator, const struct task *task, struct config config,
                    enum trial_status *status)
{
    struct measure_request request = {.task = task, .config = config, .is_search = true};
    struct trial trial = {0};
    struct err err = {0};
    uint64_t ticket;
    if (!evaluator->submit(evaluator, &request, &err) ||
        !evaluator->next(evaluator, &ticket, &trial, &err))
        printf("# %s\n", err.text);
    *status = trial.status;
    return trial.median_us;
}

/* The child's jobs are counted by what their times add: a child that is new counts from 0. */
static void test_ahead(struct drill *drill)
{
    struct evaluator *evaluator = open_with(drill, false_child);
    struct task later = drill->task, other = drill->task;
    struct trial out;
    struct err err = {0};
    uint64_t ticket;
    enum trial_status status;
    if (!evaluator)
        return;
    job_us = JOB_US;
    later.dims[0]++;
    other.dims[2] = 1; /* not compiled yet */
    struct config first = drill_config(drill, ANSWER, 64), deadly = drill_config(drill, DIE, 64);
    evaluator->ahead(evaluator, &later, &first);
    evaluator->ahead(evaluator, &later, &first);
    evaluator->ahead(evaluator, &later, &deadly);
    ok(!evaluator->next(evaluator, &ticket, &out, &err) && !err.text[0],
       "what is to come is not under way");
    double us = us_of(evaluator, &drill->task, drill_config(drill, ANSWER, 128), &status);
    is_int((long long)us, 129, "what is asked for goes before it");
    /* While this one compiles the child has time for both, and dies of the second. */
    us = us_of(evaluator, &other, first, &status);
    is_int((long long)us, 65, "a child that dies of what is to come is replaced");
    us_of(evaluator, &drill->task, drill_config(drill, ANSWER, 128), &status);
    us = us_of(evaluator, &later, first, &status);
    ok(status == TRIAL_OK && us == 65 + JOB_US, "it was measured once, in the gap: %g", us);
    us_of(evaluator, &later, deadly, &status);
    ok(status == TRIAL_CRASHED, "what killed the child is blamed when it is asked for: %s",
       trial_status_name(status));
    evaluator->free(evaluator);
    job_us = 0;
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
    test_spills(&drill);
    test_best(&drill);
    test_final(&drill);
    test_no_device(&drill);
    test_nothing_under_way(&drill);
    test_twins(&drill);
    test_known(&drill);
    test_ahead(&drill);
    drill_close(&drill);
    return tap_done();
}
