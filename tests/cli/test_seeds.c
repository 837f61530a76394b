/* SPDX-License-Identifier: MIT */
/* Whose winners a task hears of first. */
#include "tests/space/toy.h"
#include "tests/tap.h"
#include "tuner/cli/tune.h"

static const struct config near = {{1, 32, 1, 1}}, alike = {{2, 32, 1, 1}}, far = {{4, 32, 1, 1}},
                           other = {{1, 64, 1, 1}};

int main(void)
{
    struct toy toy;
    struct seeds seeds = {0};
    struct config out[8];
    toy_init(&toy);
    struct task task = toy_task(&toy, 64, 4096), twice = toy_task(&toy, 128, 4096),
                narrow = toy_task(&toy, 1024, 256), large = toy_task(&toy, 1024, 4096),
                strange = toy_task(&toy, 64, 4096);
    strange.dims[2] = 1; /* a static dim */
    seeds_add(&seeds, &strange, &other);
    seeds_add(&seeds, &large, &far);
    seeds_add(&seeds, &narrow, &alike);
    seeds_add(&seeds, &twice, &near);
    size_t n = seeds_find(&seeds, &task, out, 8);
    ok(n == 4 && config_equal(&toy.kernel, &out[0], &near) &&
           config_equal(&toy.kernel, &out[1], &far) && config_equal(&toy.kernel, &out[2], &alike) &&
           config_equal(&toy.kernel, &out[3], &other),
       "the nearest shape first, another static dim last");
    n = seeds_find_alike(&seeds, &task, out, 8);
    ok(n == 4 && config_equal(&toy.kernel, &out[0], &alike) &&
           config_equal(&toy.kernel, &out[1], &near) && config_equal(&toy.kernel, &out[2], &far) &&
           config_equal(&toy.kernel, &out[3], &other),
       "or what is as much work, with more tokens and a narrower product");
    is_int((long long)seeds_find_alike(&seeds, &task, out, 2), 2, "no more than were asked for");
    seeds_finish(&seeds);
    arena_finish(&toy.arena);
    return tap_done();
}
