/* SPDX-License-Identifier: MIT */
/* What a point's memory figures say. The GPU here is a counter. */
#include "bench/memory.h"
#include "tests/tap.h"
#include "tuner/base/err.h"

static long long n_bytes_held;
static size_t sizes[4096];
static uint64_t n_given;

bool gpu_alloc(struct gpu *gpu, size_t bytes, gpu_ptr *out, struct err *err)
{
    (void)gpu;
    if (n_given + 1 >= sizeof sizes / sizeof *sizes || bytes > 1u << 30)
        return err_set(err, "out of memory");
    *out = ++n_given;
    sizes[n_given] = bytes;
    n_bytes_held += (long long)bytes;
    return true;
}

void gpu_free(struct gpu *gpu, gpu_ptr ptr)
{
    (void)gpu;
    n_bytes_held -= (long long)sizes[ptr];
    sizes[ptr] = 0;
}

static struct pass_shape prefill(int64_t tokens)
{
    return (struct pass_shape){.phase = PHASE_PREFILL,
                               .tokens = tokens,
                               .sequences = 1,
                               .seq_max = tokens,
                               .ctx_max = tokens};
}

int main(void)
{
    const struct model model = {.hidden = 64,
                                .intermediate = 128,
                                .layers = 2,
                                .heads = 2,
                                .kv_heads = 1,
                                .head_dim = 32,
                                .vocab = 256};
    struct memory memory;
    struct err err = {0};
    memory_init(&memory, NULL, &model);
    ok(memory_reserve(&memory, TENSOR_W_EMBED, 0, 1000, &err), "a weight is reserved");
    memory_drop_activations(&memory);
    struct pass_shape large = prefill(512), small = prefill(16);
    ok(memory_reserve_pass(&memory, &large, &err), "a large point is reserved");
    size_t large_peak = memory.peak_bytes;
    ok(large_peak > 1000 && large_peak == memory.current_bytes, "its peak is what it holds");
    memory_drop_activations(&memory);
    is_int((long long)memory.current_bytes, 1000, "the next point begins with the weights alone");
    ok(memory_reserve_pass(&memory, &small, &err) && memory.peak_bytes < large_peak / 8 &&
           memory.peak_bytes == memory.current_bytes,
       "and a small one's peak is its own, not the large one's");
    ok(!memory_reserve(&memory, TENSOR_LOGITS, 0, 2u << 30, &err), "what does not fit is refused");
    has_str(err.text, "LOGITS", "by the tensor's name");
    memory_finish(&memory);
    is_int(n_bytes_held, 0, "all of it is given back");
    return tap_done();
}
