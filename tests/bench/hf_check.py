#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The whole model against Hugging Face transformers, on small random checkpoints made here.

Llama, Qwen2 (bias in q, k, v) and Qwen3 (norms on the heads of q and k): the logits of every position of a random prompt,
bf16 against transformers' bf16, and int8 (W8A8) against our own bf16. Then decode: transformers continues a prompt greedily with
its cache; the same tokens go through our decode path one by one, and the logits of every step are compared; and our own greedy
continuation is held against what our own logits call best. TAP on stdout. Needs a GPU, torch and transformers.

usage: hf_check.py --bench PATH [--keep FOLDER] [--models llama,qwen2,qwen3] [--steps N]
"""
import argparse
import os
import subprocess
import sys
import tempfile

import torch
import transformers

PROMPT = 384
DECODE_PROMPT = 96
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


def theirs_greedy(model, tokens, steps):
    """The continuation, `steps` tokens long, and the logits of each step after the prompt's: its cache is in use throughout."""
    device = "cuda" if torch.cuda.is_available() else "cpu"
    model.to(device)
    made, rows = [], []
    with torch.no_grad():
        out = model(torch.tensor([tokens], device=device), use_cache=True)
        for _ in range(steps):
            made.append(out.logits[0, -1].argmax().item())
            out = model(torch.tensor([[made[-1]]], device=device), past_key_values=out.past_key_values, use_cache=True)
            rows.append(out.logits[0, -1].float().cpu())
    return made, torch.stack(rows)


def run(command):
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        print(f"# {' '.join(command)}\n# {done.stderr.strip()}")
    return done.returncode == 0


def written(folder, tokens):
    text = os.path.join(folder, "tokens.txt")
    with open(text, "w") as file:
        file.write(" ".join(map(str, tokens)))
    return text


def logits_of(path, n):
    with open(path, "rb") as file:
        return torch.frombuffer(bytearray(file.read()), dtype=torch.float32).reshape(n, -1)


def command(bench, mode, folder, dtype, tokens):
    return [bench, mode, "--model", os.path.join(folder, "config.json"), "--weights", folder, "--dtype", dtype,
            "--tokens-in", written(folder, tokens)]


def ours(bench, folder, dtype, tokens):
    out = os.path.join(folder, f"{dtype}.f32")
    good = run(command(bench, "prefill", folder, dtype, tokens) + ["--logits-out", out])
    return logits_of(out, len(tokens)) if good else None


def ours_decode(bench, folder, dtype, tokens, prompt):
    """Logits of positions prompt.., each token after the prompt being a step."""
    out = os.path.join(folder, f"{dtype}-decode.f32")
    good = run(command(bench, "decode", folder, dtype, tokens) + ["--prompt", str(prompt), "--logits-out", out])
    return logits_of(out, len(tokens) - prompt) if good else None


def ours_greedy(bench, folder, dtype, tokens, n):
    out = os.path.join(folder, f"{dtype}-greedy.txt")
    if not run(command(bench, "generate", folder, dtype, tokens) + ["--tokens", str(n), "--tokens-out", out]):
        return None
    with open(out) as file:
        return [int(word) for word in file.read().split()]


def compare(got, want):
    same = (got.argmax(1) == want.argmax(1)).float().mean().item()
    return same, ((got - want).norm() / want.norm()).item()


def check_prefill(kind, bench, plain, model, tokens):
    want = theirs(model, tokens)
    got = ours(bench, plain, "bf16", tokens)
    if ok(got is not None and got.shape == want.shape and bool(torch.isfinite(got).all()), f"{kind}: bf16 logits come"):
        same, error = compare(got, want)
        ok(same >= 0.99, f"{kind}: bf16 top-1 equal to transformers' on {100 * same:.1f} % of {PROMPT} positions (99 asked)")
        ok(error < 2e-2, f"{kind}: bf16 logits within {error:.1e} of transformers' in relative L2 (2e-2 asked)")


def check_decode(kind, bench, plain, model, prompt, steps):
    """Tolerances as for prefill: the same products and the same rounding; a cache that is off by one position, a wrong rotary
    angle or a stale key shows as an error of tens of per cent from the first step on."""
    made, want = theirs_greedy(model, prompt, steps)
    got = ours_decode(bench, plain, "bf16", prompt + made, len(prompt))
    if not ok(got is not None and got.shape == want.shape and bool(torch.isfinite(got).all()),
              f"{kind}: bf16 logits of {steps} decode steps come"):
        return
    same, error = compare(got, want)
    ok(same >= 0.98, f"{kind}: decode top-1 equal to transformers' with cache on {100 * same:.1f} % of {steps} steps (98 asked)")
    ok(error < 2e-2, f"{kind}: decode logits within {error:.1e} of transformers' in relative L2 (2e-2 asked)")
    worst = max(((got[i] - want[i]).norm() / want[i].norm()).item() for i in range(steps))
    ok(worst < 4e-2, f"{kind}: no decode step is off by more than {worst:.1e} (4e-2 asked)")
    # What the decode path makes of its own tokens, on the device throughout: its own logits, teacher-forced, must call each best.
    chain = ours_greedy(bench, plain, "bf16", prompt, steps)
    if not ok(chain is not None and len(chain) == steps, f"{kind}: a greedy continuation of {steps} tokens comes"):
        return
    forced = ours_decode(bench, plain, "bf16", prompt + chain, len(prompt))
    best = forced is not None and all(forced[i][chain[i + 1]] == forced[i].max() for i in range(steps - 1))
    ok(best, f"{kind}: each greedy token is the best of the step before by our own logits")
    first = next((i for i in range(steps) if chain[i] != made[i]), steps)
    # Where two logits are within rounding of each other the continuations part; random weights make that rare but not absent.
    gap = 0.0
    if first:
        row = want[first - 1] if first < steps else want[-1]
        top = row.topk(2).values
        gap = (top[0] - top[1]).item()
    ok(first == steps or (first > 0 and gap < 0.1 * want.std().item()),
       f"{kind}: greedy tokens equal transformers' for {first} of {steps}" + ("" if first == steps else f", then a tie of {gap:.1e}"))


def check(kind, bench, folder, steps):
    generator = torch.Generator().manual_seed(2)
    tokens = torch.randint(0, COMMON["vocab_size"], (PROMPT,), generator=generator).tolist()
    plain, hard = os.path.join(folder, kind), os.path.join(folder, kind + "-outliers")
    model = make(kind, plain, False)
    check_prefill(kind, bench, plain, model, tokens)
    check_decode(kind, bench, plain, model, tokens[:DECODE_PROMPT], steps)
    make(kind, hard, True)
    bf16, int8 = ours(bench, hard, "bf16", tokens), ours(bench, hard, "int8", tokens)
    if ok(bf16 is not None and int8 is not None, f"{kind}: int8 logits come, outlier channels of 4x"):
        _, error = compare(int8, bf16)
        ok(error < 5e-2, f"{kind}: int8 logits within {error:.1e} of our own bf16 in relative L2 (5e-2 asked)")
    # The int8 decode path against the int8 prefill path: the same arithmetic by other kernels and the cache.
    decode = ours_decode(bench, hard, "int8", tokens, DECODE_PROMPT)
    if ok(decode is not None, f"{kind}: int8 logits of {PROMPT - DECODE_PROMPT} decode steps come") and int8 is not None:
        _, error = compare(decode, int8[DECODE_PROMPT:])
        ok(error < 5e-2, f"{kind}: int8 decode within {error:.1e} of int8 prefill in relative L2 (5e-2 asked)")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--bench", required=True, help="warptune-bench")
    parser.add_argument("--keep", help="folder for the checkpoints; default: a temporary one")
    parser.add_argument("--models", default=",".join(MODELS))
    parser.add_argument("--steps", type=int, default=128, help="decode steps compared, 32 at least; default 128")
    args = parser.parse_args()
    if not 32 <= args.steps <= COMMON["max_position_embeddings"] - DECODE_PROMPT:
        parser.error("--steps: 32 to %d" % (COMMON["max_position_embeddings"] - DECODE_PROMPT))
    print(f"# torch {torch.__version__}, transformers {transformers.__version__}")
    with tempfile.TemporaryDirectory() as temporary:
        folder = args.keep or temporary
        for kind in args.models.split(","):
            check(kind, args.bench, folder, args.steps)
    print(f"1..{count}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
