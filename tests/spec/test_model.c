/* SPDX-License-Identifier: MIT */
/* Models by name and by Hugging Face config give the same shapes; nonsense is refused. */
#include <stdlib.h>

#include "tests/folder.h"
#include "tests/tap.h"
#include "tuner/base/file.h"
#include "tuner/spec/spec.h"

static const char *folder;
static const char *root;

static bool load_text(const char *file, const char *text, struct model *out, struct err *err)
{
    char path[256];
    struct err ignored = {0};
    snprintf(path, sizeof path, "%s/%s", folder, file);
    file_write(path, text, strlen(text), &ignored);
    return model_load(root, path, out, err);
}

static void test_known(void)
{
    struct arena arena = {0};
    struct model m;
    struct err err = {0};
    size_t n = 0;
    char **names = model_names(&arena, root, &n);
    ok(n >= 6, "six models or more");
    for (size_t i = 0; i < n; i++)
        ok(model_load(root, names[i], &m, &err), "%s loads", names[i]);
    ok(model_load(root, "LLAMA3.2_1b", &m, &err) && m.hidden == 2048, "names forgive case and '_'");
    ok(!model_load(root, "gpt5", &m, &err), "an unknown name is refused");
    has_str(err.text, "qwen3-8b", "with the known ones");
    ok(!model_load(root, "../../etc/passwd", &m, &err), "a path to something else is refused");
    arena_finish(&arena);
}

static void test_hugging_face(void)
{
    struct model yaml, hf;
    struct err err = {0};
    const char *text = "{\"model_type\":\"llama\",\"hidden_size\":2048,\"intermediate_size\":8192,"
                       "\"num_hidden_layers\":16,"
                       "\"num_attention_heads\":32,\"num_key_value_heads\":8,\"head_dim\":64,"
                       "\"vocab_size\":128256,\"max_position_embeddings\":131072,"
                       "\"tie_word_embeddings\":true,\"rms_norm_eps\":1e-5,\"rope_theta\":500000.0,"
                       "\"rope_scaling\":{\"rope_type\":\"llama3\","
                       "\"factor\":32.0,\"low_freq_factor\":1.0,\"high_freq_factor\":4.0,"
                       "\"original_max_position_embeddings\":8192}}";
    ok(model_load(root, "llama3.2-1b", &yaml, &err), "the YAML loads");
    ok(load_text("config.json", text, &hf, &err), "the config.json loads");
    memcpy(hf.name, yaml.name, sizeof hf.name);
    ok(hf.hidden == yaml.hidden && hf.intermediate == yaml.intermediate &&
           hf.layers == yaml.layers && hf.heads == yaml.heads && hf.kv_heads == yaml.kv_heads &&
           hf.head_dim == yaml.head_dim && hf.vocab == yaml.vocab && hf.tied == yaml.tied &&
           hf.norm_eps == yaml.norm_eps && hf.rope_theta == yaml.rope_theta &&
           hf.rope_factor == yaml.rope_factor && hf.rope_low_freq == yaml.rope_low_freq &&
           hf.rope_high_freq == yaml.rope_high_freq &&
           hf.rope_original_ctx == yaml.rope_original_ctx &&
           hf.max_positions == yaml.max_positions && hf.max_positions == 131072 &&
           hf.qkv_bias == yaml.qkv_bias,
       "and agrees with the YAML");
    ok(load_text("qwen.json",
                 "{\"model_type\":\"qwen2\",\"hidden_size\":3584,\"intermediate_size\":18944,\"num_"
                 "hidden_layers\":28,"
                 "\"num_attention_heads\":28,\"num_key_value_heads\":4,\"vocab_size\":152064,"
                 "\"rope_parameters\":{\"rope_type\":\"default\",\"rope_theta\":1000000.0}}",
                 &hf, &err) &&
           hf.qkv_bias && hf.head_dim == 128 && hf.rope_theta == 1e6 && hf.rope_factor == 0 &&
           hf.max_positions == 0,
       "qwen2 has a bias; a missing head_dim follows from the heads; rope_parameters are read");
}

static void test_nonsense(void)
{
    struct model m;
    struct err err = {0};
    ok(!load_text("bad.yaml",
                  "name: x\narch: llama\nhidden: 0\nintermediate: 64\nlayers: 1\nheads: "
                  "1\nkv_heads: 1\nhead_dim: 64\nvocab: 10\n",
                  &m, &err),
       "hidden 0 is refused");
    has_str(err.text, ":3:", "with its line");
    has_str(err.text, "hidden is 0", "and its value");
    ok(!load_text("bad2.yaml",
                  "name: x\narch: llama\nhidden: 64\nintermediate: 64\nlayers: 1\nheads: "
                  "3\nkv_heads: 2\nhead_dim: 16\nvocab: 10\n",
                  &m, &err),
       "heads that are no multiple of kv_heads are refused");
    ok(!load_text("bad.json", "{\"model_type\":\"mamba\"}", &m, &err),
       "an unknown model_type is refused");
    has_str(err.text, "mamba", "by name");
    ok(!load_text("bad3.json", "{\"model_type\":\"llama\",\"hidden_size\":\"x\"}", &m, &err),
       "a word for a size is refused");
    ok(!load_text("bad4.json", "{\"model_type\":", &m, &err), "half a file is refused");
}

int main(void)
{
    root = getenv("WARPTUNE_ROOT");
    folder = test_folder();
    test_known();
    test_hugging_face();
    test_nonsense();
    return tap_done();
}
