/* SPDX-License-Identifier: MIT */
/* Rotary angles in double, with Llama 3's frequency scaling where the model has it (the formula of
 * the published config: long wavelengths are divided by the factor, medium ones blended). */
#include "bench/rope.h"

#include <math.h>

static double scaled(const struct model *m, double frequency)
{
    if (m->rope_factor == 0)
        return frequency;
    double wavelength = 2 * M_PI / frequency, original = (double)m->rope_original_ctx;
    if (wavelength < original / m->rope_high_freq)
        return frequency;
    if (wavelength > original / m->rope_low_freq)
        return frequency / m->rope_factor;
    double blend =
        (original / wavelength - m->rope_low_freq) / (m->rope_high_freq - m->rope_low_freq);
    return (1 - blend) * frequency / m->rope_factor + blend * frequency;
}

void rope_table(const struct model *model, int64_t positions, float *out)
{
    int64_t half = model->head_dim / 2;
    for (int64_t j = 0; j < half; j++) {
        double f = scaled(model, pow(model->rope_theta, -(double)j / (double)half));
        for (int64_t p = 0; p < positions; p++) {
            out[p * model->head_dim + j] = (float)cos((double)p * f);
            out[p * model->head_dim + half + j] = (float)sin((double)p * f);
        }
    }
}
