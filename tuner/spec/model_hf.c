/* SPDX-License-Identifier: MIT */
/* Hugging Face's config.json. Newer files keep the rotary settings under rope_parameters, older
 * ones under rope_scaling with rope_theta beside it; both are read. */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "tuner/spec/model_check.h"

static bool whole(const json_t *root, const char *key, int64_t *out, const char *path,
                  struct err *err)
{
    const json_t *value = json_object_get(root, key);
    if (!value || json_is_null(value))
        return err_set(err, "%s: '%s' is missing", path, key);
    if (!json_is_integer(value))
        return err_set(err, "%s: '%s' is not a whole number", path, key);
    *out = json_integer_value(value);
    return true;
}

static void number(const json_t *root, const char *key, double *out)
{
    const json_t *value = json_object_get(root, key);
    if (json_is_number(value))
        *out = json_number_value(value);
}

static bool read_arch(const json_t *root, struct model *m, const char *path, struct err *err)
{
    const char *type = json_string_value(json_object_get(root, "model_type"));
    if (!type || !model_arch_parse(type, &m->arch))
        return err_set(err, "%s: model_type '%.40s'; expected llama, qwen2, qwen3 or mistral", path,
                       type ? type : "(none)");
    m->qk_norm = m->arch == MODEL_QWEN3;
    m->qkv_bias = m->arch == MODEL_QWEN2 || json_is_true(json_object_get(root, "attention_bias"));
    m->tied = json_is_true(json_object_get(root, "tie_word_embeddings"));
    return true;
}

static bool read_rope(const json_t *root, struct model *m, const char *path, struct err *err)
{
    const json_t *rope = json_object_get(root, "rope_parameters");
    if (!json_is_object(rope))
        rope = json_object_get(root, "rope_scaling");
    number(root, "rope_theta", &m->rope_theta);
    number(rope, "rope_theta", &m->rope_theta);
    const char *type = json_string_value(json_object_get(rope, "rope_type"));
    if (!type || strcmp(type, "default") == 0)
        return true;
    if (strcmp(type, "llama3") != 0)
        return err_set(err, "%s: rope_type '%.40s'; default and llama3 are read", path, type);
    double ctx = 0;
    number(rope, "factor", &m->rope_factor);
    number(rope, "low_freq_factor", &m->rope_low_freq);
    number(rope, "high_freq_factor", &m->rope_high_freq);
    number(rope, "original_max_position_embeddings", &ctx);
    m->rope_original_ctx = (int64_t)ctx;
    if (m->rope_factor <= 0 || m->rope_high_freq <= m->rope_low_freq || ctx < 1)
        return err_set(err, "%s: the llama3 rope scaling is incomplete", path);
    return true;
}

static bool read_root(const json_t *root, const char *path, struct model *m, struct err *err)
{
    if (!json_is_object(root))
        return err_set(err, "%s: not a JSON object", path);
    if (!read_arch(root, m, path, err) || !whole(root, "hidden_size", &m->hidden, path, err) ||
        !whole(root, "intermediate_size", &m->intermediate, path, err) ||
        !whole(root, "num_hidden_layers", &m->layers, path, err) ||
        !whole(root, "num_attention_heads", &m->heads, path, err) ||
        !whole(root, "vocab_size", &m->vocab, path, err))
        return false;
    m->kv_heads = m->heads;
    if (json_is_integer(json_object_get(root, "num_key_value_heads")))
        m->kv_heads = json_integer_value(json_object_get(root, "num_key_value_heads"));
    m->head_dim = m->heads > 0 ? m->hidden / m->heads : 0;
    if (json_is_integer(json_object_get(root, "head_dim")))
        m->head_dim = json_integer_value(json_object_get(root, "head_dim"));
    number(root, "rms_norm_eps", &m->norm_eps);
    if (json_is_integer(json_object_get(root, "max_position_embeddings")))
        m->max_positions = json_integer_value(json_object_get(root, "max_position_embeddings"));
    if (m->max_positions < 0)
        return err_set(err, "%s: max_position_embeddings is %lld", path,
                       (long long)m->max_positions);
    return model_check(m, path, err) && read_rope(root, m, path, err);
}

bool model_read_hf(const char *path, struct model *out, struct err *err)
{
    json_error_t why;
    json_t *root = json_load_file(path, 0, &why);
    if (!root)
        return err_set(err, "%s:%d:%d: %s", path, why.line, why.column, why.text);
    bool good = read_root(root, path, out, err);
    json_decref(root);
    const char *slash = strrchr(path, '/');
    size_t n = slash ? (size_t)(slash - path) : 0, from = n;
    while (from > 0 && path[from - 1] != '/')
        from--;
    snprintf(out->name, sizeof out->name, "%.*s", n > from ? (int)(n - from) : 5,
             n > from ? path + from : "model");
    return good;
}
