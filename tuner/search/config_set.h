/* SPDX-License-Identifier: MIT */
/* Which configs were asked for already. A zeroed set is empty. */
#pragma once
#include <stdbool.h>
#include <stddef.h>

#include "tuner/core/config.h"

struct config_set {
    struct config *slots;
    bool *used;
    size_t n, cap; /* cap: a power of two, or 0 */
};

bool config_set_holds(const struct config_set *set, const struct config *config);
/* False when it was there already. */
bool config_set_add(struct config_set *set, const struct config *config);
void config_set_finish(struct config_set *set);
