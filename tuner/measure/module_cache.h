/* SPDX-License-Identifier: MIT */
/* The cubins that are loaded, least recently used thrown out: variants at launch share one. */
#pragma once
#include "tuner/gpu/gpu.h"

enum { MODULES_MOST = 64 };

struct module_cache {
    struct module_entry {
        struct gpu_module *module;
        char path[512];
        uint64_t used;
    } entries[MODULES_MOST];
    uint64_t clock;
};

/* Functions stay valid until MODULES_MOST - 1 other cubins were asked for. */
bool module_cache_get(struct module_cache *cache, struct gpu *gpu, const char *path,
                      const char *entry, gpu_function *out, struct err *err);
