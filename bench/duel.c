/* SPDX-License-Identifier: MIT */
/* Weights rotate over copies that hold three times the L2 together; a sample is a graph of about
 * two milliseconds, behind a turn alone where one is asked for. Every algorithm of a peer's list is
 * probed, the best few are measured. Surprise: our launches carry programmatic dependence as in a
 * model's pass, the libraries' do not know it. */
#include "bench/duel.h"

#include <stdio.h>
#include <string.h>

#include "tuner/base/err.h"

enum { LAUNCHES_MOST = 200, RUNNERS_MOST = 1 + DUEL_PEERS * DUEL_ALGORITHMS };
static const double GRAPH_US = 2000, HOPELESS = 1.5, PROBE_MORE_BELOW_US = 2000;
static const int64_t HEADROOM_BYTES = 512 << 20; /* the context's, the libraries', the JIT's */

struct runner { /* what is replayed: ours, or one algorithm of a peer */
    int peer;   /* -1: ours */
    int at;
    gpu_graph *graph;
    double typical_us; /* a launch, once it has been replayed */
    double us[DUEL_SAMPLES_MOST], mhz[DUEL_SAMPLES_MOST];
};

struct fight {
    struct duel_ring *ring;
    const struct duel_request *request;
    struct stage ours;
    struct peer peers[DUEL_PEERS];
    struct runner runners[RUNNERS_MOST];
    int n_runners, n_launches;
};

/* In one sentence, before the first allocation of many fails. */
static bool fits(struct fight *f, struct err *err)
{
    const struct gpu_info *gpu = gpu_describe(f->ring->stage.gpu);
    int64_t own = 0, cold = 0, theirs = 0, bytes = 0;
    size_t free_bytes = 0, total = 0;
    if (!stage_bytes(f->request->choice, gpu, &own, &cold, err))
        return false;
    int copies = stage_copies_of(cold, gpu->l2_bytes);
    for (size_t i = 0; i < f->request->n_peers; i++) {
        if (!peer_bytes(&f->request->peers[i], f->request->choice, gpu, &bytes, err))
            return false;
        theirs += bytes;
    }
    int64_t all = own + cold * (copies - 1) + theirs;
    if (!gpu_memory(f->ring->stage.gpu, &free_bytes, &total, err))
        return false;
    return all + HEADROOM_BYTES <= (int64_t)free_bytes ||
           err_set(err,
                   "does not fit: %.1f GB (ours %.1f, %d copies of the weights %.1f, peers %.1f) "
                   "of %.1f GB free",
                   (double)all / 1e9, (double)(own - cold) / 1e9, copies,
                   (double)(cold * copies) / 1e9, (double)theirs / 1e9, (double)free_bytes / 1e9);
}

static bool delay(struct duel_ring *ring, struct err *err)
{
    uint64_t ns = 50000;
    struct gpu_launch launch = {.function = ring->stage.support.delay,
                                .grid = {1, 1, 1},
                                .block = {1, 1, 1},
                                .params = (void *[]){&ns}};
    return gpu_launch_run(ring->stage.gpu, &launch, err);
}

/* which: 0 before, 1 behind what is timed. */
static bool stamp(struct duel_ring *ring, int which, struct err *err)
{
    gpu_ptr to = ring->stamps + (gpu_ptr)which * 3 * sizeof(uint64_t);
    struct gpu_launch launch = {.function = ring->stage.support.stamp,
                                .grid = {1, 1, 1},
                                .block = {1, 1, 1},
                                .params = (void *[]){&to}};
    return gpu_launch_run(ring->stage.gpu, &launch, err);
}

/* Clocks over nanoseconds, when both stamps ran on one SM; else 0. */
static bool clock_read(struct duel_ring *ring, double *mhz, struct err *err)
{
    uint64_t s[2][3]; /* nanoseconds, clocks, SM */
    *mhz = 0;
    if (!gpu_download(ring->stage.gpu, s, ring->stamps, sizeof s, err))
        return false;
    if (s[0][2] == s[1][2] && s[1][0] > s[0][0] && s[1][1] > s[0][1])
        *mhz = 1e3 * (double)(s[1][1] - s[0][1]) / (double)(s[1][0] - s[0][0]);
    return true;
}

static bool launch(struct fight *f, int peer, int at, int i, struct err *err)
{
    return peer < 0 ? stage_run(&f->ours, i, err) : peer_run(&f->peers[peer], at, i, err);
}

static bool time_launches(struct fight *f, int peer, int at, int n, double *us, struct err *err)
{
    struct gpu *gpu = f->ring->stage.gpu;
    *us = 0;
    bool good = delay(f->ring, err) && gpu_timer_start(gpu, err);
    for (int i = 0; good && i < n; i++)
        good = launch(f, peer, at, i, err);
    good = good && gpu_timer_stop(gpu, us, err);
    *us /= n;
    return good;
}

/* A warm launch, one that tells whether more are worth it, then four. best_us 0: none so far. */
static bool probe(struct fight *f, int peer, int at, double best_us, double *us, struct err *err)
{
    if (!launch(f, peer, at, 0, err) || !time_launches(f, peer, at, 1, us, err))
        return false;
    if ((best_us > 0 && *us > HOPELESS * best_us) || *us > PROBE_MORE_BELOW_US)
        return true;
    return time_launches(f, peer, at, 4, us, err);
}

/* The fastest algorithms of a probe of all; one that cannot run is passed over. */
static int shortlist(struct fight *f, int peer, int *best_at)
{
    double best[DUEL_ALGORITHMS] = {0};
    int n = 0, all = peer_algorithms(&f->peers[peer]);
    for (int at = 0; at < all; at++) {
        struct err ignored = {0};
        double us;
        if (!probe(f, peer, at, n ? best[0] : 0, &us, &ignored))
            continue;
        int i = n < DUEL_ALGORITHMS ? n++ : DUEL_ALGORITHMS;
        for (; i > 0 && us < best[i - 1]; i--)
            if (i < DUEL_ALGORITHMS) {
                best[i] = best[i - 1];
                best_at[i] = best_at[i - 1];
            }
        if (i < DUEL_ALGORITHMS) {
            best[i] = us;
            best_at[i] = at;
        }
    }
    return n;
}

static bool capture(struct fight *f, int peer, int at, struct err *err)
{
    struct runner *r = &f->runners[f->n_runners];
    *r = (struct runner){.peer = peer, .at = at};
    if (!gpu_capture_begin(f->ring->stage.gpu, err))
        return false;
    bool good = true;
    for (int i = 0; good && i < f->n_launches; i++)
        good = launch(f, peer, at, i, err);
    struct err ignored = {0};
    if (!gpu_capture_end(f->ring->stage.gpu, &r->graph, good ? err : &ignored) || !good)
        return false;
    f->n_runners++;
    return true;
}

static bool enter_ours(struct fight *f, struct err *err)
{
    const struct gpu_info *gpu = gpu_describe(f->ring->stage.gpu);
    int64_t all, cold;
    double us;
    if (!stage_open(&f->ours, &f->ring->stage, f->request->choice, NULL, 0, err) ||
        !stage_bytes(f->request->choice, gpu, &all, &cold, err) ||
        !stage_prepare(&f->ours, stage_copies_of(cold, gpu->l2_bytes), err) ||
        !probe(f, -1, 0, 0, &us, err))
        return false;
    double n = GRAPH_US / (us > 0.1 ? us : 0.1);
    f->n_launches = n < 1 ? 1 : n > LAUNCHES_MOST ? LAUNCHES_MOST : (int)n;
    return capture(f, -1, 0, err);
}

/* Runners of one peer are added whole or not at all. */
static bool enter_peer(struct fight *f, int p, struct duel_peer *out, struct err *err)
{
    int before = f->n_runners, best_at[DUEL_ALGORITHMS];
    if (!peer_open(&f->peers[p], &f->ring->peers, &f->request->peers[p], &f->ours, err))
        return false;
    out->n_algorithms = peer_algorithms(&f->peers[p]);
    int n = shortlist(f, p, best_at);
    if (n == 0)
        return err_set(err, "%s: none of %d algorithms runs", f->request->peers[p].name,
                       out->n_algorithms);
    for (int i = 0; i < n; i++) {
        double difference = 0;
        if (peer_check(&f->peers[p], best_at[i], &difference, err) &&
            capture(f, p, best_at[i], err)) {
            out->difference = difference > out->difference ? difference : out->difference;
            continue;
        }
        out->difference = difference;
        for (; f->n_runners > before; f->n_runners--)
            gpu_graph_free(f->ring->stage.gpu, f->runners[f->n_runners - 1].graph);
        return false;
    }
    return true;
}

/* As many replays as fill the turn, untimed: by then the clock is what this contender's power
 * leaves.
 */
static bool take_turn(struct fight *f, const struct runner *r, struct err *err)
{
    double graph_us = r->typical_us * f->n_launches;
    int n = graph_us > 0 ? (int)(f->ring->turn_us / graph_us) : 0;
    for (int i = 0; i < n; i++)
        if (!gpu_graph_run(f->ring->stage.gpu, r->graph, err))
            return false;
    return true;
}

static bool sample(struct fight *f, const struct runner *r, double *us, double *mhz,
                   struct err *err)
{
    struct gpu *gpu = f->ring->stage.gpu;
    if (!delay(f->ring, err) || !stamp(f->ring, 0, err) || !gpu_timer_start(gpu, err) ||
        !gpu_graph_run(gpu, r->graph, err) || !gpu_timer_stop(gpu, us, err) ||
        !stamp(f->ring, 1, err) || !clock_read(f->ring, mhz, err))
        return false;
    *us /= f->n_launches;
    return true;
}

static bool rounds(struct fight *f, struct err *err)
{
    double us, mhz;
    for (int round = -1; round < f->ring->samples; round++) /* the first is a warm-up */
        for (int i = 0; i < f->n_runners; i++) {
            struct runner *r = &f->runners[i];
            if (!take_turn(f, r, err) || !sample(f, r, round < 0 ? &us : &r->us[round],
                                                 round < 0 ? &mhz : &r->mhz[round], err))
                return false;
            if (round < 0)
                r->typical_us = us;
        }
    return true;
}

static struct duel_side side_of(const struct runner *r, int n)
{
    double known[DUEL_SAMPLES_MOST];
    size_t n_known = 0;
    for (int i = 0; i < n; i++)
        if (r->mhz[i] > 0)
            known[n_known++] = r->mhz[i];
    return (struct duel_side){.us = stats_of(r->us, (size_t)n),
                              .mhz = n_known ? stats_median(known, n_known) : 0};
}

static void judge(struct fight *f, struct duel *out)
{
    out->n_launches = f->n_launches;
    out->n_copies = f->ours.n_copies;
    for (int i = 0; i < f->n_runners; i++) {
        const struct runner *r = &f->runners[i];
        struct duel_side side = side_of(r, f->ring->samples);
        struct duel_peer *peer = r->peer < 0 ? NULL : &out->peers[r->peer];
        if (!peer) {
            out->ours = side;
        } else if (peer->side.us.n == 0 || side.us.median < peer->side.us.median) {
            peer->side = side;
            peer_algorithm_name(&f->peers[r->peer], r->at, peer->algorithm, sizeof peer->algorithm);
        }
    }
}

static bool fight(struct fight *f, struct duel *out, struct err *err)
{
    size_t n_failed = 0;
    if (!fits(f, err) || !enter_ours(f, err))
        return false;
    for (size_t p = 0; p < f->request->n_peers; p++) {
        struct err why = {0};
        if (enter_peer(f, (int)p, &out->peers[p], &why))
            continue;
        snprintf(out->peers[p].reason, sizeof out->peers[p].reason, "%.399s", why.text);
        if (gpu_error_is_sticky(f->ring->stage.gpu) || ++n_failed == f->request->n_peers)
            return err_set(err, "%s", why.text);
    }
    if (!rounds(f, err))
        return false;
    judge(f, out);
    return true;
}

static void fight_finish(struct fight *f)
{
    for (int i = 0; i < f->n_runners; i++)
        gpu_graph_free(f->ring->stage.gpu, f->runners[i].graph);
    for (int p = 0; p < DUEL_PEERS; p++)
        peer_close(&f->peers[p]);
    stage_close(&f->ours);
}

bool duel_run(struct duel_ring *ring, const struct duel_request *request, struct duel *out,
              struct err *err)
{
    static struct fight f; /* large: every copy's pointers */
    f = (struct fight){.ring = ring, .request = request};
    *out = (struct duel){0};
    bool good = fight(&f, out, err);
    fight_finish(&f);
    return good;
}

bool duel_ring_open(struct duel_ring *ring, struct gpu *gpu, struct jit *jit,
                    const struct duel_options *options, struct err *err)
{
    struct cubin cubin;
    struct device_kernels *k = &ring->stage.support;
    *ring = (struct duel_ring){.stage = {.gpu = gpu, .jit = jit},
                               .samples = options->samples,
                               .turn_us = options->turn_ms * 1e3};
    ring->peers.stage = &ring->stage;
    jit_wait(jit, jit_submit(jit, &(struct jit_unit){"tuner/measure/device_support.cu", ""}),
             &cubin);
    if (cubin.status != TRIAL_OK)
        return err_set(err, "device_support.cu: %s", cubin.message);
    ring->peers.lt = lt_open(gpu, err);
    if (!ring->peers.lt || (options->sparse && !(ring->peers.sparse = sparse_open(gpu, err))))
        return false;
    return gpu_module_load(gpu, cubin.path, &k->module, err) &&
           gpu_function_get(gpu, k->module, "wt_fill", &k->fill, err) &&
           gpu_function_get(gpu, k->module, "wt_delay", &k->delay, err) &&
           gpu_function_get(gpu, k->module, "wt_stamp", &k->stamp, err) &&
           gpu_alloc(gpu, 2 * 3 * sizeof(uint64_t), &ring->stamps, err);
}

void duel_ring_close(struct duel_ring *ring)
{
    if (ring->stamps)
        gpu_free(ring->stage.gpu, ring->stamps);
    if (ring->stage.support.module)
        gpu_module_unload(ring->stage.gpu, ring->stage.support.module);
    sparse_close(ring->peers.sparse);
    lt_close(ring->peers.lt);
}
