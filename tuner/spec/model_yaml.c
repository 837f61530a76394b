/* SPDX-License-Identifier: MIT */
/* A model by name, by YAML file or by Hugging Face config.json. Both forms pass the same check. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "tuner/base/file.h"
#include "tuner/spec/model_check.h"
#include "tuner/spec/spec.h"
#include "tuner/spec/tree.h"

static const char *const archs[] = {"llama", "qwen2", "qwen3", "mistral", NULL};

bool model_arch_parse(const char *name, enum model_arch *out)
{
    for (int i = 0; archs[i]; i++)
        if (strcmp(archs[i], name) == 0) {
            *out = (enum model_arch)i;
            return true;
        }
    return false;
}

bool model_check(const struct model *m, const char *where, struct err *err)
{
    const struct {
        const char *name;
        int64_t value, most;
    } fields[] = {{"hidden", m->hidden, 1 << 20},  {"intermediate", m->intermediate, 1 << 20},
                  {"layers", m->layers, 1024},     {"heads", m->heads, 1024},
                  {"kv_heads", m->kv_heads, 1024}, {"head_dim", m->head_dim, 1024},
                  {"vocab", m->vocab, 1 << 24}};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (fields[i].value < 1 || fields[i].value > fields[i].most)
            return err_set(err, "%s: %s is %lld; expected 1 to %lld", where, fields[i].name,
                           (long long)fields[i].value, (long long)fields[i].most);
    if (m->heads % m->kv_heads != 0)
        return err_set(err, "%s: %lld heads are no multiple of %lld kv_heads", where,
                       (long long)m->heads, (long long)m->kv_heads);
    if (m->hidden % 16 != 0 || m->intermediate % 16 != 0 || m->head_dim % 16 != 0)
        return err_set(
            err, "%s: hidden %lld, intermediate %lld and head_dim %lld must be multiples of 16",
            where, (long long)m->hidden, (long long)m->intermediate, (long long)m->head_dim);
    return true;
}

static bool read_rope(const struct node *rope, struct model *m, struct err *err)
{
    static const char *const known[] = {"factor", "low_freq", "high_freq", "original_ctx", NULL};
    const struct node *factor = node_get(rope, "factor"), *low = node_get(rope, "low_freq");
    const struct node *high = node_get(rope, "high_freq"), *ctx = node_get(rope, "original_ctx");
    if (!node_expect(rope, NODE_MAP, "rope_scaling", err) || !node_check_keys(rope, known, err))
        return false;
    if (!factor || !low || !high || !ctx)
        return node_error(rope, err,
                          "rope_scaling needs factor, low_freq, high_freq, original_ctx");
    return node_f64(factor, &m->rope_factor, err) && node_f64(low, &m->rope_low_freq, err) &&
           node_f64(high, &m->rope_high_freq, err) && node_i64(ctx, &m->rope_original_ctx, err);
}

static bool read_arch(const struct node *root, struct model *m, struct err *err)
{
    const char *arch, *name;
    if (!node_text(root, "name", &name, err) || !node_text(root, "arch", &arch, err))
        return false;
    if (!model_arch_parse(arch, &m->arch))
        return node_error(node_get(root, "arch"), err,
                          "arch '%s'; expected llama, qwen2, qwen3 or mistral", arch);
    snprintf(m->name, sizeof m->name, "%s", name);
    return true;
}

static bool read_yaml(struct arena *arena, const char *path, const char *shown, struct model *m,
                      struct err *err)
{
    static const char *const known[] = {
        "name",     "arch",       "hidden",       "intermediate",  "layers",   "heads",
        "kv_heads", "head_dim",   "vocab",        "tied",          "qkv_bias", "qk_norm",
        "norm_eps", "rope_theta", "rope_scaling", "max_positions", NULL};
    const struct node *root = tree_read(arena, path, shown, err);
    if (!root || !node_expect(root, NODE_MAP, "a model", err) ||
        !node_check_keys(root, known, err) || !read_arch(root, m, err))
        return false;
    const struct {
        const char *key;
        int64_t *to;
    } whole[] = {{"hidden", &m->hidden},     {"intermediate", &m->intermediate},
                 {"layers", &m->layers},     {"heads", &m->heads},
                 {"kv_heads", &m->kv_heads}, {"head_dim", &m->head_dim},
                 {"vocab", &m->vocab}};
    for (size_t i = 0; i < sizeof whole / sizeof *whole; i++) {
        const struct node *node = node_get(root, whole[i].key);
        if (!node)
            return node_error(root, err, "key '%s' is missing", whole[i].key);
        if (!node_i64(node, whole[i].to, err))
            return false;
        if (*whole[i].to < 1)
            return node_error(node, err, "%s is %s; expected at least 1", whole[i].key, node->text);
    }
    const struct node *tied = node_get(root, "tied"), *bias = node_get(root, "qkv_bias");
    const struct node *norm = node_get(root, "qk_norm"), *eps = node_get(root, "norm_eps");
    const struct node *theta = node_get(root, "rope_theta"), *rope = node_get(root, "rope_scaling");
    const struct node *most = node_get(root, "max_positions");
    if (most && (!node_i64(most, &m->max_positions, err) || m->max_positions < 1))
        return node_error(most, err, "max_positions is '%s'; expected a whole number from 1",
                          most->text ? most->text : "");
    return (!tied || node_bool(tied, &m->tied, err)) &&
           (!bias || node_bool(bias, &m->qkv_bias, err)) &&
           (!norm || node_bool(norm, &m->qk_norm, err)) &&
           (!eps || node_f64(eps, &m->norm_eps, err)) &&
           (!theta || node_f64(theta, &m->rope_theta, err)) && (!rope || read_rope(rope, m, err)) &&
           model_check(m, shown, err);
}

/* Lower case, '_' as '-': how names are compared. */
static void normal(const char *name, char *out, size_t size)
{
    size_t i = 0;
    for (; name[i] && i + 1 < size; i++)
        out[i] = name[i] == '_' ? '-' : (char)tolower((unsigned char)name[i]);
    out[i] = '\0';
}

static bool ends_with(const char *text, const char *tail)
{
    size_t n = strlen(text), t = strlen(tail);
    return n >= t && strcmp(text + n - t, tail) == 0;
}

char **yaml_names(struct arena *arena, const char *folder, size_t *n)
{
    size_t all, kept = 0;
    char **names = folder_list(arena, folder, &all);
    for (size_t i = 0; i < all; i++)
        if (ends_with(names[i], ".yaml")) {
            names[i][strlen(names[i]) - 5] = '\0';
            names[kept++] = names[i];
        }
    *n = kept;
    return names;
}

char **model_names(struct arena *arena, const char *root, size_t *n)
{
    return yaml_names(arena, arena_printf(arena, "%s/tuner/models", root), n);
}

static bool load_path(struct arena *arena, const char *path, struct model *out, struct err *err)
{
    struct stat st;
    if (stat(path, &st) == 0 && S_ISDIR(st.st_mode))
        path = arena_printf(arena, "%s/config.json", path);
    if (ends_with(path, ".json"))
        return model_read_hf(path, out, err);
    return read_yaml(arena, path, path, out, err);
}

static bool load_name(struct arena *arena, const char *root, const char *name, struct model *out,
                      struct err *err)
{
    char want[128], have[128];
    size_t n;
    char **names = model_names(arena, root, &n), *known = arena_strdup(arena, "");
    normal(name, want, sizeof want);
    for (size_t i = 0; i < n; i++) {
        normal(names[i], have, sizeof have);
        if (strcmp(want, have) == 0) {
            char *shown = arena_printf(arena, "tuner/models/%s.yaml", names[i]);
            return read_yaml(arena, arena_printf(arena, "%s/%s", root, shown), shown, out, err);
        }
        known = arena_printf(arena, "%s%s%s", known, i ? ", " : "", names[i]);
    }
    return err_set(
        err, "unknown model '%.80s'; known: %s; or give the path of a model YAML or a config.json",
        name, known);
}

bool model_load(const char *root, const char *name, struct model *out, struct err *err)
{
    struct arena arena = {0};
    *out = (struct model){.norm_eps = 1e-5, .rope_theta = 10000};
    bool is_path = strchr(name, '/') || ends_with(name, ".json") || ends_with(name, ".yaml");
    bool good =
        is_path ? load_path(&arena, name, out, err) : load_name(&arena, root, name, out, err);
    arena_finish(&arena);
    return good;
}
