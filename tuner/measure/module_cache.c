/* SPDX-License-Identifier: MIT */
/* A linear search: 64 string compares are nothing beside one load. */
#include "tuner/measure/module_cache.h"

#include <stdio.h>
#include <string.h>

bool module_cache_get(struct module_cache *cache, struct gpu *gpu, const char *path,
                      const char *entry, gpu_function *out, struct err *err)
{
    struct module_entry *slot = &cache->entries[0];
    for (size_t i = 0; i < MODULES_MOST; i++) {
        struct module_entry *e = &cache->entries[i];
        if (e->module && strcmp(e->path, path) == 0) {
            e->used = ++cache->clock;
            return gpu_function_get(gpu, e->module, entry, out, err);
        }
        if (e->used < slot->used)
            slot = e;
    }
    gpu_module_unload(gpu, slot->module);
    *slot = (struct module_entry){0};
    if (!gpu_module_load(gpu, path, &slot->module, err))
        return false;
    snprintf(slot->path, sizeof slot->path, "%s", path);
    slot->used = ++cache->clock;
    return gpu_function_get(gpu, slot->module, entry, out, err);
}
