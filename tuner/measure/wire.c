/* SPDX-License-Identifier: MIT */
/* Records with numbered keys: config0, cubin0, status0 ... */
#include "tuner/measure/wire.h"

#include <stdio.h>
#include <string.h>

#include "tuner/base/err.h"

static const char *numbered(char *buf, size_t size, const char *key, size_t i)
{
    snprintf(buf, size, "%s%zu", key, i);
    return buf;
}

void job_write(struct str *line, const struct device_job *job)
{
    char text[CONFIG_TEXT_MAX], key[32];
    record_add_i64(line, "ticket", (int64_t)job->ticket);
    record_add(line, "kernel", job->task.kernel->name);
    record_add(line, "dtype", job->task.dtype);
    record_add(line, "dims", dims_format(job->task.kernel, job->task.dims, text, sizeof text));
    record_add(line, "reference", job->reference);
    record_add_i64(line, "rounds", job->rounds);
    record_add_i64(line, "race", job->is_race);
    record_add_i64(line, "thorough", job->thorough);
    record_add_i64(line, "ahead", job->is_ahead);
    record_add_f64(line, "best_us", job->best_us);
    record_add_i64(line, "n", (int64_t)job->n);
    for (size_t i = 0; i < job->n; i++) {
        record_add(line, numbered(key, sizeof key, "config", i),
                   config_format(job->task.kernel, &job->configs[i], text, sizeof text));
        record_add(line, numbered(key, sizeof key, "cubin", i), job->cubins[i]);
    }
}

static const struct kernel *find_kernel(const char *name, const struct kernel *const *kernels,
                                        size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (strcmp(kernels[i]->name, name) == 0)
            return kernels[i];
    return NULL;
}

static bool configs_read(const char *line, struct device_job *job, struct err *err)
{
    char text[CONFIG_TEXT_MAX], key[32];
    for (size_t i = 0; i < job->n; i++)
        if (!record_get(line, numbered(key, sizeof key, "config", i), text, sizeof text) ||
            !config_parse(job->task.kernel, text, &job->configs[i], err) ||
            !record_get(line, numbered(key, sizeof key, "cubin", i), job->cubins[i],
                        sizeof job->cubins[i]))
            return err_wrap(err, "config %zu of a job line", i);
    return true;
}

bool job_read(const char *line, const struct kernel *const *kernels, size_t n_kernels,
              struct device_job *job, struct err *err)
{
    char name[128], dims[TASK_TEXT_MAX];
    int64_t ticket, rounds, race, thorough, ahead, n;
    if (!record_get_i64(line, "ticket", &ticket) ||
        !record_get(line, "kernel", name, sizeof name) ||
        !record_get(line, "dtype", job->task.dtype, sizeof job->task.dtype) ||
        !record_get(line, "dims", dims, sizeof dims) ||
        !record_get(line, "reference", job->reference, sizeof job->reference) ||
        !record_get_i64(line, "rounds", &rounds) || !record_get_i64(line, "race", &race) ||
        !record_get_i64(line, "thorough", &thorough) || !record_get_i64(line, "ahead", &ahead) ||
        !record_get_f64(line, "best_us", &job->best_us) || !record_get_i64(line, "n", &n))
        return err_set(err, "a job line lacks a field: '%.80s'", line);
    job->task.kernel = find_kernel(name, kernels, n_kernels);
    if (!job->task.kernel)
        return err_set(err, "a job names the kernel '%s', which was not loaded", name);
    if (n < 1 || n > JOB_CONFIGS_MAX || rounds < 0 || rounds > SAMPLES_MAX)
        return err_set(err, "a job with %lld configs and %lld rounds", (long long)n,
                       (long long)rounds);
    job->ticket = (uint64_t)ticket;
    job->rounds = (int)rounds;
    job->is_race = race != 0;
    job->thorough = thorough != 0;
    job->is_ahead = ahead != 0;
    job->n = (size_t)n;
    return dims_parse(job->task.kernel, dims, job->task.dims, err) && configs_read(line, job, err);
}

void answer_write(struct str *line, const struct device_answer *answer)
{
    char key[32];
    record_add_i64(line, "ticket", (int64_t)answer->ticket);
    record_add_i64(line, "last", answer->is_last);
    record_add_i64(line, "n", (int64_t)answer->n);
    for (size_t i = 0; i < answer->n; i++) {
        const struct trial *trial = &answer->trials[i];
        struct str samples = {0};
        str_add(&samples, "");
        for (size_t s = 0; s < trial->n_samples; s++)
            str_addf(&samples, "%s%.17g", s ? "," : "", trial->samples_us[s]);
        record_add(line, numbered(key, sizeof key, "status", i), trial_status_name(trial->status));
        record_add(line, numbered(key, sizeof key, "samples", i), samples.text);
        record_add_f64(line, numbered(key, sizeof key, "clock", i), trial->clock_mhz);
        record_add_f64(line, numbered(key, sizeof key, "error", i), trial->max_error);
        record_add_i64(line, numbered(key, sizeof key, "early", i), trial->early_stop);
        record_add_i64(line, numbered(key, sizeof key, "throttled", i),
                       (int64_t)trial->n_throttled);
        record_add(line, numbered(key, sizeof key, "message", i), trial->message);
        str_finish(&samples);
    }
}

static bool samples_read(char *text, struct trial *trial)
{
    char *save = NULL;
    for (char *word = strtok_r(text, ",", &save); word; word = strtok_r(NULL, ",", &save)) {
        if (trial->n_samples >= SAMPLES_MAX ||
            !parse_f64(word, &trial->samples_us[trial->n_samples]) ||
            trial->samples_us[trial->n_samples] <= 0)
            return false;
        trial->n_samples++;
    }
    return trial->status != TRIAL_OK || trial->n_samples > 0;
}

static bool trial_read(const char *line, size_t i, struct trial *trial)
{
    char key[32], status[32], samples[SAMPLES_MAX * 26];
    int64_t early, throttled;
    *trial = (struct trial){0};
    if (!record_get(line, numbered(key, sizeof key, "status", i), status, sizeof status) ||
        !trial_status_parse(status, &trial->status) ||
        !record_get(line, numbered(key, sizeof key, "samples", i), samples, sizeof samples) ||
        !record_get_f64(line, numbered(key, sizeof key, "clock", i), &trial->clock_mhz) ||
        !record_get_f64(line, numbered(key, sizeof key, "error", i), &trial->max_error) ||
        !record_get_i64(line, numbered(key, sizeof key, "early", i), &early) ||
        !record_get_i64(line, numbered(key, sizeof key, "throttled", i), &throttled) ||
        throttled < 0 || throttled > SAMPLES_MAX ||
        !record_get(line, numbered(key, sizeof key, "message", i), trial->message,
                    sizeof trial->message))
        return false;
    trial->early_stop = early != 0;
    trial->n_throttled = (size_t)throttled;
    return samples_read(samples, trial);
}

bool answer_read(const char *line, struct device_answer *answer)
{
    int64_t ticket, last, n;
    if (!record_get_i64(line, "ticket", &ticket) || !record_get_i64(line, "last", &last) ||
        !record_get_i64(line, "n", &n) || n < 1 || n > JOB_CONFIGS_MAX)
        return false;
    *answer =
        (struct device_answer){.ticket = (uint64_t)ticket, .is_last = last != 0, .n = (size_t)n};
    for (size_t i = 0; i < answer->n; i++)
        if (!trial_read(line, i, &answer->trials[i]))
            return false;
    return true;
}
