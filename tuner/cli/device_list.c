/* SPDX-License-Identifier: MIT */
/* One kind of device in a list, and one recording: what is tuned together is alike. */
#include "tuner/cli/device_list.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "tuner/base/err.h"
#include "tuner/base/str.h"

static bool ordinal_add(struct device_list *list, const char *word, struct err *err)
{
    int64_t number;
    if (!parse_i64(word, &number) || number < 0 || number > 1023)
        return err_set(err, "--device cuda:%s: expected a number, as in cuda:0, or cuda:all", word);
    for (size_t i = 0; i < list->n; i++)
        if (list->ordinals[i] == (int)number)
            return err_set(err, "--device: cuda:%s is named twice", word);
    if (list->n == DEVICE_WORDS_MOST)
        return err_set(err, "--device: more than %d GPUs", DEVICE_WORDS_MOST);
    list->ordinals[list->n++] = (int)number;
    return true;
}

/* "h200" or "h200*3" */
static bool recording_add(struct device_list *list, const char *word, struct err *err)
{
    const char *star = strchr(word, '*');
    int64_t times = 1;
    char name[sizeof list->recording];
    size_t length = star ? (size_t)(star - word) : strlen(word);
    snprintf(name, sizeof name, "%.*s", (int)length, word);
    if (star && (!parse_i64(star + 1, &times) || times < 1))
        return err_set(err, "--device replay:%s: expected GPU*N, as in replay:h200*2", word);
    if (list->n && strcmp(list->recording, name) != 0)
        return err_set(err, "--device: only equal GPUs are tuned together, and %s is not %s", name,
                       list->recording);
    if (times > (int64_t)(DEVICE_WORDS_MOST - list->n))
        return err_set(err, "--device: more than %d GPUs", DEVICE_WORDS_MOST);
    memcpy(list->recording, name, sizeof name);
    for (; times > 0; times--, list->n++)
        list->ordinals[list->n] = (int)list->n;
    return true;
}

/* `kind` is what the word before was, 0 none: a bare number goes on with cuda:. */
static bool word_add(struct device_list *list, const char *word, char *kind, struct err *err)
{
    bool is_replay = strncmp(word, "replay:", 7) == 0, is_cuda = strncmp(word, "cuda:", 5) == 0;
    if (!is_replay && !is_cuda && *kind != 'c')
        return err_set(err,
                       "--device '%s': expected cuda:NUMBER, cuda:all or replay:GPU, as in "
                       "replay:h200",
                       word);
    if (*kind && is_replay != (*kind == 'r'))
        return err_set(err, "--device: a GPU and a replay can't be tuned together");
    if (list->is_all)
        return err_set(err, "--device cuda:all is all: nothing can be added to it");
    *kind = is_replay ? 'r' : 'c';
    list->is_replay = is_replay;
    if (is_replay)
        return recording_add(list, word + 7, err);
    if (is_cuda && strcmp(word + 5, "all") == 0 && list->n == 0)
        return list->is_all = true;
    return ordinal_add(list, is_cuda ? word + 5 : word, err);
}

bool device_list_parse(const char *text, struct device_list *out, struct err *err)
{
    char kind = 0;
    *out = (struct device_list){0};
    for (;;) {
        char word[80];
        size_t length = strcspn(text, ",");
        snprintf(word, sizeof word, "%.*s", length < sizeof word ? (int)length : 79, text);
        if (!word_add(out, word, &kind, err))
            return false;
        if (!text[length])
            return true;
        text += length + 1;
    }
}
