#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The whole model against Hugging Face transformers, on small random checkpoints made here.

Llama, Qwen2 (bias in q, k, v) and Qwen3 (norms on the heads of q and k): the logits of every position of a random prompt,
bf16 against transformers' bf16, and int8 (W8A8) against our own bf16. TAP on stdout. Needs a GPU, torch and transformers.

usage: hf_check.py --bench PATH [--keep FOLDER] [--models llama,qwen2,qwen3]
"""
import argparse
import os
import subprocess
import sys
import tempfile

import torch
import transformers

PROMPT = 384
COMMON = dict(hidden_size=512, intermediate_size=1536, num_hidden_layers=3, num_attention_heads=8, num_key_value_heads=2,
              vocab_size=2048, max_position_embeddings=1024, rms_norm_eps=1e-5, tie_word_embeddings=False)
MODELS = {
    "llama": (transformers.LlamaConfig, transformers.LlamaForCausalLM, dict(head_dim=64)),
    "qwen2": (transformers.Qwen2Config, transformers.Qwen2ForCausalLM, {}),
    "qwen3": (transformers.Qwen3Config, transformers.Qwen3ForCausalLM, dict(head_dim=128)),
}
count = failures = 0


def ok(passed, what):
    global count, failures
    count += 1
    failures += not passed
    print(f"{'ok' if passed else 'not ok'} {count} - {what}", flush=True)
    return passed


def randomise(model, outliers):
    """Weights that keep activations near 1, with what a trained model has and a plain random one lacks.

    Each head row leans towards the embedding of one other token: a trained model is mostly sure of its first; without that,
    rounding alone would change the top-1 of some per cent of the positions in either implementation. Outliers: one channel in 128 of each norm is 4 times
    as large, as in trained models; they are what makes int8 activations hard."""
    generator = torch.Generator().manual_seed(1)
    for name, p in model.named_parameters():
        noise = torch.randn(p.shape, generator=generator)
        if name.endswith("norm.weight"):
            value = 1 + 0.1 * noise
            if outliers and p.numel() > 128:
                value[::128] *= 4
        elif name.endswith("bias"):
            value = 0.5 * noise
        elif "embed_tokens" in name:
            value = noise
        elif "lm_head" in name:
            order = torch.randperm(p.shape[0], generator=generator)
            value = (noise + model.model.embed_tokens.weight.data[order]) / p.shape[1] ** 0.5
        else:
            value = noise / p.shape[1] ** 0.5
        p.data.copy_(value)


def make(kind, folder, outliers):
    config_class, model_class, more = MODELS[kind]
    model = model_class(config_class(**{**COMMON, **more}))
    randomise(model, outliers)
    model.to(torch.bfloat16).save_pretrained(folder)
    # Loaded anew: .to() rounds the rotary frequencies to bf16 too, which no user's model has.
    return model_class.from_pretrained(folder, dtype=torch.bfloat16).eval()


def theirs(model, tokens):
    device = "cuda" if torch.cuda.is_available() else "cpu"
    with torch.no_grad():
        return model.to(device)(torch.tensor([tokens], device=device)).logits[0].float().cpu()


def ours(bench, folder, dtype, tokens):
    text, out = os.path.join(folder, "tokens.txt"), os.path.join(folder, f"{dtype}.f32")
    with open(text, "w") as file:
        file.write(" ".join(map(str, tokens)))
    command = [bench, "prefill", "--model", os.path.join(folder, "config.json"), "--weights", folder, "--dtype", dtype,
               "--tokens-in", text, "--logits-out", out]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        print(f"# {' '.join(command)}\n# {done.stderr.strip()}")
        return None
    with open(out, "rb") as file:
        logits = torch.frombuffer(bytearray(file.read()), dtype=torch.float32)
    return logits.reshape(len(tokens), -1)


def compare(got, want):
    same = (got.argmax(1) == want.argmax(1)).float().mean().item()
    return same, ((got - want).norm() / want.norm()).item()


def check(kind, bench, folder):
    tokens = torch.randint(0, COMMON["vocab_size"], (PROMPT,), generator=torch.Generator().manual_seed(2)).tolist()
    plain, hard = os.path.join(folder, kind), os.path.join(folder, kind + "-outliers")
    want = theirs(make(kind, plain, False), tokens)
    got = ours(bench, plain, "bf16", tokens)
    if ok(got is not None and got.shape == want.shape and bool(torch.isfinite(got).all()), f"{kind}: bf16 logits come"):
        same, error = compare(got, want)
        ok(same >= 0.99, f"{kind}: bf16 top-1 equal to transformers' on {100 * same:.1f} % of {PROMPT} positions (99 asked)")
        ok(error < 2e-2, f"{kind}: bf16 logits within {error:.1e} of transformers' in relative L2 (2e-2 asked)")
    make(kind, hard, True)
    bf16, int8 = ours(bench, hard, "bf16", tokens), ours(bench, hard, "int8", tokens)
    if ok(bf16 is not None and int8 is not None, f"{kind}: int8 logits come, outlier channels of 4x"):
        _, error = compare(int8, bf16)
        ok(error < 5e-2, f"{kind}: int8 logits within {error:.1e} of our own bf16 in relative L2 (5e-2 asked)")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--bench", required=True, help="warptune-bench")
    parser.add_argument("--keep", help="folder for the checkpoints; default: a temporary one")
    parser.add_argument("--models", default=",".join(MODELS))
    args = parser.parse_args()
    print(f"# torch {torch.__version__}, transformers {transformers.__version__}")
    with tempfile.TemporaryDirectory() as temporary:
        folder = args.keep or temporary
        for kind in args.models.split(","):
            check(kind, args.bench, folder)
    print(f"1..{count}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
