/* SPDX-License-Identifier: MIT */
/* How far a point reaches, and how many samples a median has. */
#include "bench/engine.h"
#include "tests/tap.h"

static void test_longest(void)
{
    is_int(engine_longest("prefill", 700, 0, 0, 30), 700, "a prompt of 700 tokens reaches 700");
    is_int(engine_longest("prefill", 4096, 0, 0, 30), 1024, "4096 tokens are prompts of 1024");
    is_int(engine_longest("generate", 500, 0, 131, 30), 631, "a prompt and what follows");
    is_int(engine_longest("decode", 1, 1024, 0, 30), 1024 + 3 + 30 * 8,
           "a context, the warm-up and 8 steps a sample");
}

static void test_samples(void)
{
    int n_few = 0;
    for (int64_t tokens = 32; tokens <= 8000; tokens++) {
        int64_t n = (tokens - 3) / engine_sample_steps(tokens);
        n_few += n < 20 || n > POINT_SAMPLES_MAX;
    }
    is_int(n_few, 0, "from 32 tokens to 8000 a median has 20 samples at least, and room for all");
    is_int(engine_sample_steps(131), 6, "131 tokens: samples of 6");
    is_int(engine_sample_steps(8000), 8, "many: of 8");
}

int main(void)
{
    test_longest();
    test_samples();
    return tap_done();
}
