/* SPDX-License-Identifier: MIT */
/* What the readings of several GPUs say of them. */
#include "tests/space/toy.h"
#include "tests/tap.h"
#include "tuner/base/arena.h"
#include "tuner/cli/tune.h"

static struct tune tune;
static struct toy toy;

static struct trial trial_of(double us, double spread, const char *uuid)
{
    struct trial trial = {.status = TRIAL_OK, .n_samples = ANCHOR_ROUNDS};
    for (int i = 0; i < ANCHOR_ROUNDS; i++)
        trial.samples_us[i] = us * (1 + spread * (i - ANCHOR_ROUNDS / 2));
    snprintf(trial.gpu, sizeof trial.gpu, "%s", uuid);
    trial_finish(&trial);
    return trial;
}

static void read_anchor(const char *uuid, double us, double spread)
{
    struct trial trial = trial_of(us, spread, uuid);
    anchors_add(&tune.anchors, uuid, &trial);
}

static void setup(size_t n)
{
    static const char *const uuids[] = {"a", "b", "c"};
    anchors_close(&tune.anchors);
    tune.anchors.gpus = xcalloc(ANCHOR_GPUS_MOST, sizeof *tune.anchors.gpus);
    tune.device.n_gpus = n;
    for (size_t i = 0; i < n; i++)
        snprintf(tune.device.gpus[i].uuid, sizeof tune.device.gpus[i].uuid, "%s", uuids[i]);
}

static void test_ratio(void)
{
    setup(3);
    read_anchor("a", 10, 0.0001);
    read_anchor("b", 11, 0.0001);
    read_anchor("c", 10.05, 0.0001);
    is_near(anchors_ratio(&tune.anchors, "a", "b"), 1.1, 1e-9, "a GPU that is 10 % slower");
    is_near(anchors_ratio(&tune.anchors, "b", "a"), 1 / 1.1, 1e-9, "and back");
    is_near(anchors_ratio(&tune.anchors, "a", "c"), 1, 0, "half a per cent is noise");
    is_near(anchors_ratio(&tune.anchors, "a", "x"), 1, 0,
            "a GPU without readings is taken as equal");
    is_near(anchors_ratio(&tune.anchors, "b", "b"), 1, 0, "a GPU is equal to itself");
}

static void test_agree(void)
{
    setup(3);
    read_anchor("a", 10, 0.0001);
    read_anchor("b", 11, 0.0001);
    ok(anchors_agree(&tune, "a", "a") && !anchors_agree(&tune, "a", "b"),
       "a GPU's timings hold on itself, not on a slower one");
    ok(!anchors_agree(&tune, "c", "a"), "nor do those of one that was not timed yet");
    ok(anchors_agree(&tune, "elsewhere", "a") && anchors_agree(&tune, "", "a"),
       "one that is not in the run is taken as equal");
}

static void test_noise(void)
{
    setup(2);
    read_anchor("a", 10, 0.05);
    read_anchor("b", 10.5, 0.05);
    is_near(anchors_ratio(&tune.anchors, "a", "b"), 1, 0,
            "5 % between GPUs whose samples spread over 30 % is noise");
}

static void test_normalise(void)
{
    setup(2);
    read_anchor("a", 10, 0.0001);
    read_anchor("b", 11, 0.0001);
    struct trial trial = trial_of(20, 0, "a"), failed = {.status = TRIAL_CRASHED};
    anchors_normalise(&tune.anchors, "b", &trial);
    is_near(trial.median_us, 22, 1e-9, "a trial of the fast GPU, as the slow one would have it");
    is_near(trial.samples_us[3], 22, 1e-9, "its samples too");
    trial = trial_of(20, 0, "b");
    anchors_normalise(&tune.anchors, "b", &trial);
    is_near(trial.median_us, 20, 0, "its own trials stay as they are");
    trial = trial_of(20, 0, "");
    anchors_normalise(&tune.anchors, "b", &trial);
    is_near(trial.median_us, 20, 0, "and so do those of which no GPU is known");
    anchors_normalise(&tune.anchors, "b", &failed);
    ok(failed.status == TRIAL_CRASHED && failed.median_us == 0, "a failure has nothing to scale");
}

static void test_recent(void)
{
    setup(2);
    for (int i = 0; i < 20; i++)
        read_anchor("a", 10, 0.0001);
    for (int i = 0; i < SAMPLES_MAX / ANCHOR_ROUNDS + 1; i++)
        read_anchor("a", 12, 0.0001);
    read_anchor("b", 10, 0.0001);
    is_near(anchors_ratio(&tune.anchors, "b", "a"), 1.2, 1e-9, "the newest readings count");
    struct trial failed = {.status = TRIAL_TIMEOUT};
    anchors_add(&tune.anchors, "b", &failed);
    is_near(anchors_ratio(&tune.anchors, "b", "a"), 1.2, 1e-9, "a reading that failed does not");
}

static void test_report(void)
{
    char text[160];
    setup(3);
    read_anchor("a", 10, 0.0001);
    read_anchor("b", 10.02, 0.0001);
    is_str(anchor_format(&tune, 2, text, sizeof text), "", "nothing is said of a GPU never timed");
    read_anchor("c", 11, 0.0001);
    is_str(anchor_format(&tune, 2, text, sizeof text),
           "anchor 11.00 us, x1.098 of the middle GPU's, beyond noise (1.0 %)",
           "a slow GPU is compared with the middle one");
    is_str(anchor_format(&tune, 0, text, sizeof text),
           "anchor 10.00 us, x0.998 of the middle GPU's, within noise (1.0 %)", "an equal one too");
}

static bool keep(const char *phase, size_t task, const struct trial *trial, struct err *err)
{
    struct trial kept = *trial;
    kept.config = config_default(&toy.kernel);
    return store_trial_add(tune.store, tune.run_id, tune.env_id, tune.kernel_ids[0],
                           &tune.plan.tasks[task], &kept, phase, err);
}

/* A plan of one kernel, and a store that another run left. */
static bool book_open(struct err *err)
{
    static const struct kernel *kernels[] = {&toy.kernel};
    static struct task tasks[3];
    static const struct tune_request request;
    static char references[1][33];
    static int64_t ids[1];
    struct env env = {.gpu_name = "G", .gpu_slug = "g", .cc = 90, .policy = "p"};
    toy_init(&toy);
    for (int i = 0; i < 3; i++)
        tasks[i] = (struct task){.kernel = &toy.kernel, .dtype = "bf16", .dims = {64 << i, 64, 0}};
    tune.project.kernels = kernels;
    tune.project.n_kernels = 1;
    tune.plan = (struct plan){tasks, 3};
    tune.kernel_ids = ids;
    tune.request = &request;
    tune.references = references;
    gpu_info_of_arch("sm_90", &tune.device.gpu);
    tune.store = store_open(":memory:", false, err);
    return tune.store && store_env(tune.store, &env, &tune.env_id, err) &&
           store_kernel(tune.store, &toy.kernel, "h", &ids[0], err) &&
           store_run_begin(tune.store, tune.env_id, "tune", 0, &tune.run_id, err);
}

static void test_book(void)
{
    struct err err = {0};
    struct config config;
    struct trial a = trial_of(10, 0.0001, "a"), b = trial_of(12, 0.0001, "b"), found;
    setup(2);
    anchors_close(&tune.anchors);
    if (!ok(book_open(&err), "a store: %s", err.text))
        return;
    config = config_default(&toy.kernel);
    keep(ANCHOR_PHASE, 1, &a, &err);
    keep(ANCHOR_PHASE, 1, &b, &err);
    keep("search", 0, &a, &err);
    anchors_open(&tune);
    is_int((long long)tune.anchors.task, 1, "the anchor is the task of middle size");
    is_int((long long)tune.anchors.n, 2, "an earlier run's readings are there");
    struct trial_book book = tune_book(&tune);
    tune.gpu = 0;
    ok(book.find(book.ctx, &tune.plan.tasks[0], &config, "search", &found), "a trial is found");
    is_near(found.median_us, 10, 0, "as it is, by the GPU that timed it");
    tune.gpu = 1;
    book.find(book.ctx, &tune.plan.tasks[0], &config, "search", &found);
    is_near(found.median_us, 12, 1e-9, "scaled, by the slower one");
    store_trial_find(tune.store, tune.env_id, tune.kernel_ids[0], &tune.plan.tasks[0], &config,
                     "search", &found);
    is_near(found.median_us, 10, 0, "and the store keeps it raw");
    store_close(tune.store);
}

int main(void)
{
    test_ratio();
    test_agree();
    test_noise();
    test_normalise();
    test_recent();
    test_report();
    test_book();
    anchors_close(&tune.anchors);
    return tap_done();
}
