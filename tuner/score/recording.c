/* SPDX-License-Identifier: MIT */
/* Which reader a file belongs to, and what they fill. */
#include "tuner/score/recording.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "tuner/base/str.h"
#include "tuner/score/readers.h"

enum { FILE_MOST = 1 << 30 };

bool recording_param(struct recording *recording, const char *name, const int64_t *values, size_t n,
                     struct err *err)
{
    struct kernel *kernel = &recording->kernel;
    if (kernel->n_params == PARAMS_MAX)
        return err_set(err, "more than %d params vary", PARAMS_MAX);
    if (n > VALUES_MAX)
        return err_set(err, "param '%.40s' has %zu values; at most %d fit", name, n, VALUES_MAX);
    struct kernel_param *param = &kernel->params[kernel->n_params++];
    *param = (struct kernel_param){.name = arena_strdup(&recording->arena, name),
                                   .n_values = n,
                                   .n_coarse = n,
                                   .default_value = values[0]};
    memcpy(param->values, values, n * sizeof *values);
    memcpy(param->coarse, values, n * sizeof *values);
    return true;
}

void recording_add(struct recording *recording, const struct config *config, double us,
                   double cost_s)
{
    if (recording->n == recording->cap) {
        size_t cap = recording->cap = recording->cap ? recording->cap * 2 : 1024;
        recording->configs = xrealloc(recording->configs, cap * sizeof *recording->configs);
        recording->us = xrealloc(recording->us, cap * sizeof *recording->us);
        recording->cost_s = xrealloc(recording->cost_s, cap * sizeof *recording->cost_s);
    }
    recording->configs[recording->n] = *config;
    recording->us[recording->n] = us;
    recording->cost_s[recording->n++] = cost_s;
}

/* gzread passes a file that isn't compressed through. */
static bool text_read(struct str *text, const char *path, struct err *err)
{
    char block[1 << 16];
    int n;
    gzFile file = gzopen(path, "rb");
    if (!file)
        return err_set(err, "%s can't be opened", path);
    while ((n = gzread(file, block, sizeof block)) > 0 && text->len < FILE_MOST)
        str_add_bytes(text, block, (size_t)n);
    /* Only gzclose tells a packed file that was cut off. */
    bool fine = gzclose(file) == Z_OK && n == 0 && text->len > 0;
    return fine || err_set(err, "%s can't be read as text or gzip, or was cut off", path);
}

static bool is_usable(const struct recording *recording, struct err *err)
{
    size_t n_valid = 0;
    for (size_t i = 0; i < recording->n; i++) {
        n_valid += !isnan(recording->us[i]);
        if (isinf(recording->us[i]))
            return err_set(err, "a time of config %zu is out of range", i + 1);
        if (!(recording->cost_s[i] >= 0) || isinf(recording->cost_s[i]))
            return err_set(err, "config %zu can't have a cost of %g s", i + 1,
                           recording->cost_s[i]);
    }
    if (n_valid < 2)
        return err_set(err, "it holds %zu configs with a time; at least 2 are needed", n_valid);
    return recording->kernel.n_params > 0 || err_set(err, "no param varies");
}

/* Old files hold no costs: then evaluations are counted. */
static void costs_settle(struct recording *recording)
{
    for (size_t i = 0; i < recording->n; i++)
        if (recording->cost_s[i] > 0)
            return;
    for (size_t i = 0; i < recording->n; i++)
        recording->cost_s[i] = 1;
}

bool recording_read(struct recording *recording, const char *path, struct err *err)
{
    struct str text = {0};
    *recording = (struct recording){0};
    bool fine = text_read(&text, path, err);
    if (fine) {
        const char *start = text.text + strspn(text.text, " \t\r\n");
        fine = (*start == '{' ? json_read(recording, &text, err)
                              : sweep_read(recording, &text, err)) &&
               is_usable(recording, err);
        costs_settle(recording);
        if (!fine)
            err_wrap(err, "%s", path);
    }
    str_finish(&text);
    return fine;
}

void recording_finish(struct recording *recording)
{
    free(recording->configs);
    free(recording->us);
    free(recording->cost_s);
    arena_finish(&recording->arena);
    *recording = (struct recording){0};
}
