/* SPDX-License-Identifier: MIT */
/* A list that is wrong in one word is refused as a whole: a config that nobody wrote would be
 * timed. */
#include "tuner/cli/configs_file.h"

#include <string.h>

#include "tuner/base/err.h"
#include "tuner/base/file.h"

/* *is_one: there was a config in the line, which is changed. */
static bool line_take(const struct kernel *kernel, char *line, struct config *config, bool *is_one,
                      struct err *err)
{
    line[strcspn(line, "#")] = '\0';
    *is_one = line[strspn(line, " \t\r")] != '\0';
    *config = config_default(kernel);
    if (!config_change(kernel, line, config, err))
        return false;
    for (size_t p = 0; p < kernel->n_params; p++) {
        const struct kernel_param *param = &kernel->params[p];
        if (param_rank(param, config->values[p]) == param->n_values)
            return err_set(err, "%s=%lld is none of %s's values", param->name,
                           (long long)config->values[p], kernel->name);
    }
    return true;
}

bool configs_load(struct arena *arena, const char *path, const struct kernel *kernel,
                  struct config **out, size_t *n, struct err *err)
{
    size_t n_lines = 1;
    char *text = file_read(arena, path, NULL, err), *save = NULL;
    if (!text)
        return false;
    for (const char *p = text; *p; p++)
        n_lines += *p == '\n';
    *out = arena_alloc(arena, n_lines * sizeof **out);
    *n = 0;
    for (size_t i = 1; text; i++, text = save) {
        bool is_one;
        save = strchr(text, '\n');
        if (save)
            *save++ = '\0';
        if (!line_take(kernel, text, *out + *n, &is_one, err))
            return err_wrap(err, "%s:%zu", path, i);
        *n += is_one;
    }
    return *n > 0 || err_set(err, "%s: there is no config in it", path);
}
