/* SPDX-License-Identifier: MIT */
/* A list that is wrong in one word is refused as a whole: a config that nobody wrote would be
 * timed. */
#include "tuner/cli/configs_file.h"

#include <string.h>

#include "tuner/base/err.h"
#include "tuner/base/file.h"
#include "tuner/base/str.h"

/* "stages=4"; the word is changed. given: by the line's words so far. */
static bool word_take(const struct kernel *kernel, char *word, struct config *config,
                      bool given[PARAMS_MAX], struct err *err)
{
    char *equals = strchr(word, '=');
    int64_t value;
    if (!equals || !parse_i64(equals + 1, &value))
        return err_set(err, "'%s': expected PARAM=NUMBER, as in %s=%lld", word,
                       kernel->params[0].name, (long long)kernel->params[0].values[0]);
    *equals = '\0';
    int param = kernel_param_index(kernel, word);
    if (param < 0)
        return err_set(err, "%s has no param '%s'", kernel->name, word);
    if (param_rank(&kernel->params[param], value) == kernel->params[param].n_values)
        return err_set(err, "%s=%lld is none of %s's values", word, (long long)value, kernel->name);
    if (given[param])
        return err_set(err, "%s is given twice", word);
    given[param] = true;
    config->values[param] = value;
    return true;
}

/* *is_one: there was a config in the line, which is changed. */
static bool line_take(const struct kernel *kernel, char *line, struct config *config, bool *is_one,
                      struct err *err)
{
    char *save = NULL;
    bool given[PARAMS_MAX] = {false};
    line[strcspn(line, "#")] = '\0';
    *config = config_default(kernel);
    *is_one = false;
    for (char *word = strtok_r(line, " \t\r", &save); word; word = strtok_r(NULL, " \t\r", &save)) {
        *is_one = true;
        if (!word_take(kernel, word, config, given, err))
            return false;
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
