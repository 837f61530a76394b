/* SPDX-License-Identifier: MIT */
/* Names are few (some forty), so a scope is searched from its end. */
#include <stdlib.h>
#include <string.h>

#include "tuner/core/expr.h"

void scope_set(struct scope *scope, const char *name, double value)
{
    if (scope->n == scope->cap) {
        scope->cap = scope->cap * 2 + 48;
        scope->entries = xrealloc(scope->entries, scope->cap * sizeof *scope->entries);
    }
    scope->entries[scope->n++] = (struct scope_entry){name, value};
}

bool scope_get(const struct scope *scope, const char *name, double *value)
{
    for (size_t i = scope->n; i-- > 0;)
        if (strcmp(scope->entries[i].name, name) == 0) {
            *value = scope->entries[i].value;
            return true;
        }
    return false;
}

void scope_finish(struct scope *scope)
{
    free(scope->entries);
    *scope = (struct scope){0};
}
