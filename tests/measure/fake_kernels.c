/* SPDX-License-Identifier: MIT */
/* Kernels of the fake driver: those of device_support.cu, and the drill with its faults. Parameters
 * are theirs, by place. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tests/measure/fake_device.h"

#define P(type, i) (*(type *)params[i])

/* f32, bf16: 0.5 to 1.5, or the constant; s8: -127 to 127; e4m3: 0.5 to 1; s32: as many bits as s8.
 */
static void run_fill(void **params, const CUlaunchConfig *config)
{
    enum { BF16 = 0, F32 = 2, S8 = 3, U8 = 4, E4M3 = 5, S32 = 6 };
    uint8_t *out = (uint8_t *)(uintptr_t)P(uint64_t, 0);
    uint64_t n = P(uint64_t, 1), state = P(uint64_t, 8);
    int type = P(int, 2), kind = P(int, 3);
    (void)config;
    if (type != BF16 && type != F32 && type != S8 && type != U8 && type != E4M3 && type != S32)
        abort();
    for (uint64_t i = 0; i < n; i++) {
        state = state * 6364136223846793005ull + 1442695040888963407ull;
        float real = kind == 3 ? (float)P(double, 4) : (float)(state >> 40) / 16777216.0f + 0.5f;
        int whole = (int)(state >> 33) % 255 - 127;
        if (type == F32)
            memcpy(out + i * 4, &real, 4);
        else if (type == BF16)
            memcpy(out + i * 2, (uint8_t *)&real + 2, 2);
        else if (type == S32)
            memcpy(out + i * 4, &whole, 4);
        else if (type == U8)
            out[i] = (uint8_t)real;
        else
            out[i] = type == S8 ? (uint8_t)whole : (uint8_t)(0x30 + (state >> 40) % 8);
    }
}

struct report {
    uint64_t n_bad, not_first;
    uint32_t max_error, n_guard;
};

static void run_compare(void **params, const CUlaunchConfig *config)
{
    const float *x = (const float *)(uintptr_t)P(uint64_t, 0),
                *y = (const float *)(uintptr_t)P(uint64_t, 1);
    struct report *to = (struct report *)(uintptr_t)P(uint64_t, 6);
    float worst = 0;
    (void)config;
    for (uint64_t i = 0; i < P(uint64_t, 2); i++) {
        double error = fabs((double)x[i] - (double)y[i]);
        if (!(error <= P(double, 4) + P(double, 5) * fabs((double)y[i]))) {
            to->n_bad++;
            if (to->not_first < ~i)
                to->not_first = ~i;
        }
        worst = fmaxf(worst, error <= 3e38 ? (float)error : 3e38f);
    }
    memcpy(&to->max_error, &worst, sizeof worst);
}

static void run_guard(void **params, const CUlaunchConfig *config)
{
    const uint8_t *front = (const uint8_t *)(uintptr_t)P(uint64_t, 0),
                  *back = (const uint8_t *)(uintptr_t)P(uint64_t, 1);
    struct report *to = (struct report *)(uintptr_t)P(uint64_t, 4);
    (void)config;
    for (uint32_t i = 0; i < P(uint32_t, 2); i++)
        to->n_guard += (front[i] != P(uint32_t, 3)) + (uint32_t)(back[i] != P(uint32_t, 3));
}

/* WT_FAKE_TIRES=MS: from the first stamp on the clock falls from 1400 MHz towards 1000, two thirds
 * of the way in so many ms of work. */
static double clock_mhz(int burst)
{
    const char *slow = getenv("WT_FAKE_SLOW"); /* "FROM,COUNT": these bursts run at 1000 MHz */
    const char *tires = getenv("WT_FAKE_TIRES");
    static double begin_us = -1;
    int from = 0, count = 0;
    if (begin_us < 0)
        begin_us = fake_us;
    if (tires)
        return 1000 + 400 * exp((begin_us - fake_us) / (1e3 * atof(tires)));
    if (slow)
        sscanf(slow, "%d,%d", &from, &count);
    return burst >= from && burst < from + count ? 1000 : 1500;
}

static void run_stamp(void **params, const CUlaunchConfig *config)
{
    static double cycles, last_us;
    static int n_stamps;
    uint64_t *to = (uint64_t *)(uintptr_t)P(uint64_t, 0);
    (void)config;
    cycles += (fake_us - last_us) * clock_mhz(n_stamps++ / 2);
    last_us = fake_us;
    to[0] = (uint64_t)(fake_us * 1e3);
    to[1] = (uint64_t)cycles;
    to[2] = 0;
}

static void run_delay(void **params, const CUlaunchConfig *config)
{
    (void)config;
    fake_us += (double)P(uint64_t, 0) * 1e-3;
}

static void scale_rows(void **params, int64_t count, int n, int fault, float scale, int counter)
{
    const float *in = (const float *)(uintptr_t)P(uint64_t, 0),
                *weight = (const float *)(uintptr_t)P(uint64_t, 1);
    float *out = (float *)(uintptr_t)P(uint64_t, 2), *sum = (float *)(uintptr_t)P(uint64_t, 3);
    for (int64_t i = 0; i < count; i++) {
        out[i] = fault == 1 ? 0 : in[i] * weight[i % n] * scale + (float)counter;
        sum[i] += 1;
    }
    if (fault == 2)
        out[count] = 1;
}

/* The drill kernel; its faults are kernel.cu's. */
static void run_drill(void **params, const CUlaunchConfig *config)
{
    int *counter = (int *)(uintptr_t)P(uint64_t, 5), fault = P(int, 8);
    (void)config;
    if (P(uint64_t, 4) != 0)
        abort();
    if (fault == 3)
        fake_stuck = CUDA_ERROR_ILLEGAL_ADDRESS;
    if (fault == 5)
        fake_stuck = CUDA_ERROR_LAUNCH_FAILED;
    while (fault == 4)
        pause();
    scale_rows(params, P(int64_t, 6), P(int, 7), fault, P(float, 9), *counter);
    if (fault == 6)
        *counter = 1;
}

static void run_reference(void **params, const CUlaunchConfig *config)
{
    (void)config;
    scale_rows(params, P(int64_t, 5), P(int, 6), 0, P(float, 8), 0);
}

static const struct fake_function functions[] = {
    {"wt_fill", run_fill, 1},
    {"wt_compare", run_compare, 1},
    {"wt_guard", run_guard, 1},
    {"wt_stamp", run_stamp, 1},
    {"wt_delay", run_delay, 0},
    {"drill", run_drill, 10},
    {"drill_reference", run_reference, 100},
};

const struct fake_function *fake_kernel(const char *name)
{
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        if (strcmp(functions[i].name, name) == 0)
            return &functions[i];
    return NULL;
}
