/* SPDX-License-Identifier: MIT */
/* Under a heavy load a GPU falls to the clock that its power allows within some 0.2 s, and short
 * measurements after a pause see another GPU than a model's pass does. The clock is compared over
 * chunks of the load. Surprise: a kernel that draws little power is told at once, by its clock. */
#include "tuner/measure/settle.h"

#include <math.h>

static const double FIRST_US = 10e3, CHUNK_US = 40e3, MOST_US = 300e3, STEADY = 0.01,
                    HIGHEST = 0.97;

struct load {
    struct bench *bench;
    struct burst *const *bursts;
    size_t n, next;
    double spent_us;
};

/* At least so long and so many bursts; *mhz: the mean clock by time, 0 unknown. */
static bool run_chunk(struct load *load, double us, size_t least, double *mhz, struct err *err)
{
    double begin_us = load->spent_us, known_us = 0, cycles = 0;
    for (size_t k = 0; k < least || load->spent_us - begin_us < us; k++) {
        struct burst *burst = load->bursts[load->next];
        struct burst_sample sample;
        if (!burst_warm(load->bench, burst, &sample, err))
            return false;
        double took_us = sample.us * burst->n_launches;
        load->next = (load->next + 1) % load->n;
        load->spent_us += took_us;
        if (sample.mhz > 0) {
            known_us += took_us;
            cycles += took_us * sample.mhz;
        }
        if (took_us <= 0) /* a timer that stands still must not keep us here */
            load->spent_us += us;
    }
    *mhz = known_us > 0 ? cycles / known_us : 0;
    return true;
}

static bool run_chunks(struct load *load, bool waits, struct err *err)
{
    double highest = gpu_describe(load->bench->gpu)->clock_mhz, last_mhz = 0, mhz;
    if (!run_chunk(load, waits ? FIRST_US : 0, load->n, &mhz, err))
        return false;
    if (!waits || mhz <= 0 || (highest > 0 && mhz >= HIGHEST * highest))
        return true;
    /* The first chunk is not compared: the power limit takes its time to notice. */
    while (load->spent_us < MOST_US) {
        if (!run_chunk(load, CHUNK_US, 1, &mhz, err))
            return false;
        if (mhz <= 0 || (last_mhz > 0 && fabs(mhz - last_mhz) < STEADY * last_mhz))
            return true;
        last_mhz = mhz;
    }
    return true;
}

bool settle_clock(struct bench *bench, struct burst *const *bursts, size_t n, bool waits,
                  size_t *at, struct err *err)
{
    struct load load = {.bench = bench, .bursts = bursts, .n = n};
    bool fine = run_chunks(&load, waits, err);
    *at = load.next;
    return fine;
}
