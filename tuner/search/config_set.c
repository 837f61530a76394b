/* SPDX-License-Identifier: MIT */
/* Open addressing over whole configs; unused values are 0, so bytes compare. */
#include "tuner/search/config_set.h"

#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"
#include "tuner/base/str.h"

static size_t slot_of(const struct config_set *set, const struct config *config)
{
    size_t slot = hash_bytes(HASH_START, config, sizeof *config) & (set->cap - 1);
    while (set->used[slot] && memcmp(&set->slots[slot], config, sizeof *config) != 0)
        slot = (slot + 1) & (set->cap - 1);
    return slot;
}

static void grow(struct config_set *set)
{
    struct config_set bigger = {.cap = set->cap ? set->cap * 2 : 64};
    bigger.slots = xcalloc(bigger.cap, sizeof *bigger.slots);
    bigger.used = xcalloc(bigger.cap, sizeof *bigger.used);
    for (size_t i = 0; i < set->cap; i++)
        if (set->used[i])
            config_set_add(&bigger, &set->slots[i]);
    config_set_finish(set);
    *set = bigger;
}

bool config_set_holds(const struct config_set *set, const struct config *config)
{
    return set->cap && set->used[slot_of(set, config)];
}

bool config_set_add(struct config_set *set, const struct config *config)
{
    if (2 * (set->n + 1) > set->cap)
        grow(set);
    size_t slot = slot_of(set, config);
    if (set->used[slot])
        return false;
    set->slots[slot] = *config;
    set->used[slot] = true;
    set->n++;
    return true;
}

void config_set_finish(struct config_set *set)
{
    free(set->slots);
    free(set->used);
    *set = (struct config_set){0};
}
