/* SPDX-License-Identifier: MIT */
/* tuner/gpus/<slug>.yaml: peaks for '% of limit', and the names that a driver gives the card. */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "tuner/spec/model_check.h"
#include "tuner/spec/spec.h"
#include "tuner/spec/tree.h"

static bool read_gpu(struct arena *arena, const char *root, const char *slug, struct gpu_peaks *out,
                     const struct node **aliases, struct err *err)
{
    static const char *const known[] = {
        "name",          "aliases",     "cc",         "sms",       "gb_per_s",
        "read_gb_per_s", "bf16_tflops", "fp8_tflops", "int8_tops", NULL};
    char *shown = arena_printf(arena, "tuner/gpus/%s.yaml", slug);
    const struct node *node =
        tree_read(arena, arena_printf(arena, "%s/%s", root, shown), shown, err);
    const char *name;
    *out = (struct gpu_peaks){0};
    if (!node || !node_expect(node, NODE_MAP, "a GPU", err) || !node_check_keys(node, known, err) ||
        !node_text(node, "name", &name, err))
        return false;
    const struct {
        const char *key;
        double *to;
    } peaks[] = {{"gb_per_s", &out->gb_per_s},
                 {"read_gb_per_s", &out->read_gb_per_s},
                 {"bf16_tflops", &out->bf16_tflops},
                 {"fp8_tflops", &out->fp8_tflops},
                 {"int8_tops", &out->int8_tops}};
    for (size_t i = 0; i < sizeof peaks / sizeof *peaks; i++) {
        const struct node *value = node_get(node, peaks[i].key);
        if (value && !node_f64(value, peaks[i].to, err))
            return false;
    }
    int64_t cc = 0, sms = 0;
    const struct node *cc_node = node_get(node, "cc"), *sms_node = node_get(node, "sms");
    if ((cc_node && !node_i64(cc_node, &cc, err)) || (sms_node && !node_i64(sms_node, &sms, err)))
        return false;
    out->cc = (int)cc;
    out->sms = (int)sms;
    snprintf(out->slug, sizeof out->slug, "%s", slug);
    snprintf(out->name, sizeof out->name, "%s", name);
    *aliases = node_get(node, "aliases");
    return !*aliases || node_expect(*aliases, NODE_LIST, "aliases", err);
}

char **gpu_names(struct arena *arena, const char *root, size_t *n)
{
    return yaml_names(arena, arena_printf(arena, "%s/tuner/gpus", root), n);
}

bool gpu_peaks_load(const char *root, const char *gpu, struct gpu_peaks *out, struct err *err)
{
    struct arena arena = {0};
    size_t n;
    char **names = gpu_names(&arena, root, &n);
    bool found = false, broken = false;
    for (size_t i = 0; i < n && !found && !broken; i++) {
        const struct node *aliases = NULL;
        broken = !read_gpu(&arena, root, names[i], out, &aliases, err);
        found = !broken && (strcasecmp(gpu, names[i]) == 0 || strcasecmp(gpu, out->name) == 0);
        for (size_t a = 0; !broken && !found && aliases && a < aliases->n; a++)
            found = aliases->items[a]->kind == NODE_SCALAR &&
                    strcasecmp(gpu, aliases->items[a]->text) == 0;
    }
    arena_finish(&arena);
    return found || broken
               ? found
               : err_set(err, "no file of tuner/gpus/ names '%.80s'; add one for '%% of limit'",
                         gpu);
}
