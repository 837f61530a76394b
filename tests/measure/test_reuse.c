/* SPDX-License-Identifier: MIT */
/* What the live evaluator's parent has measured once for many, not at all, or before it is asked
 * for. Needs NVRTC, no GPU. */
#include "tests/measure/false_child.h"

enum { JOB_US = 1000 }; /* tells the first job of a child from the later ones */

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

/* Once at the start: with their one code in the cache, jobs are sent in the order of asking. */
static void code_compile(struct drill *drill)
{
    static const int asked[][2] = {{ANSWER, 64}};
    struct trial trial = {0};
    struct evaluator *evaluator = open_with(drill, false_child);
    if (!evaluator)
        return;
    ask_all(drill, evaluator, asked, 1, &trial);
    evaluator->free(evaluator);
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
    if (argc < 2 || !false_drill_open(&drill, argv[1]))
        return 1;
    code_compile(&drill);
    test_twins(&drill);
    test_known(&drill);
    test_ahead(&drill);
    drill_close(&drill);
    return tap_done();
}
