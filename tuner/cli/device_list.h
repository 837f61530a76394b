/* SPDX-License-Identifier: MIT */
/* The words of `--device`, before any of them is looked at. */
#pragma once
#include <stdbool.h>
#include <stddef.h>

struct err;

enum { DEVICE_WORDS_MOST = 16 };

struct device_list {
    bool is_replay, is_all; /* is_all: "cuda:all", n is 0 */
    int ordinals[DEVICE_WORDS_MOST];
    size_t n;
    char recording[64]; /* of replay: */
};

/* "cuda:0", "cuda:0,2" (or "cuda:0,cuda:2"), "cuda:all", "replay:h200", "replay:h200*3" (or
 * "replay:h200,replay:h200,..."). A GPU is named once. */
bool device_list_parse(const char *text, struct device_list *out, struct err *err);
