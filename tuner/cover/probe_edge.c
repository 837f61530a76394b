/* SPDX-License-Identifier: MIT */
/* An edge by timing the pair at the m that the bisection asks for. An m at which a constraint rules
 * one of them out is no candidate for its range, and costs no timing. */
#include <string.h>

#include "tuner/cover/edge.h"
#include "tuner/cover/final_log.h"

enum { PROBES_MOST = 128 };
#define NOISE_FLOOR 0.01

struct prober {
    struct cover_tools *tools;
    const struct edge_question *question;
    struct task task; /* at the m asked for */
    struct probe {
        int64_t m;
        double us[2];
    } probes[PROBES_MOST];
    int n;
    bool is_unknown; /* some m could not be judged */
};

static bool allowed(const struct prober *p, const struct config *config, int64_t m)
{
    int64_t dims[DIMS_MAX];
    memcpy(dims, p->question->low->dims, sizeof dims);
    dims[0] = m;
    return config_allowed(p->question->low->kernel, dims, config, p->tools->gpu, NULL);
}

/* Multiples of the granule, and the m behind each, where one more tile begins. */
static int64_t next_m(int64_t m)
{
    int64_t granule = edge_granule(m);
    return m % granule == 0 ? m + 1 : (m / granule + 1) * granule;
}

/* The part of low..high where constraints leave a choice or a single edge. False: there are m that
 * neither may serve. */
static bool bracket(const struct prober *p, int64_t *low, int64_t *high)
{
    const struct edge_question *q = p->question;
    int64_t lower_to = *low, upper_from = *high;
    bool lower_ends = false, upper_runs = false;
    for (int64_t m = next_m(*low); m < *high; m = next_m(m)) {
        lower_ends = lower_ends || !allowed(p, &q->lower, m);
        if (!lower_ends)
            lower_to = m;
        if (!allowed(p, &q->upper, m)) {
            upper_runs = false;
            upper_from = *high;
        } else if (!upper_runs) {
            upper_runs = true;
            upper_from = m;
        }
    }
    if (!lower_ends)
        lower_to = *high - 1;
    if (upper_from == next_m(*low))
        upper_from = *low + 1;
    if (lower_to + 1 < upper_from)
        return false;
    *low = upper_from - 1 > *low ? upper_from - 1 : *low;
    *high = lower_to + 1 < *high ? lower_to + 1 : *high;
    return true;
}

static enum edge_verdict judge(struct prober *p, int64_t m, const struct trial *lower,
                               const struct trial *upper)
{
    bool lower_works = lower->status == TRIAL_OK, upper_works = upper->status == TRIAL_OK;
    if (p->n < PROBES_MOST)
        p->probes[p->n++] = (struct probe){m, {lower->median_us, upper->median_us}};
    if (!lower_works || !upper_works)
        return lower_works ? EDGE_LOWER : upper_works ? EDGE_UPPER : EDGE_NEITHER;
    double noise = trial_noise(lower, upper, NOISE_FLOOR);
    if (upper->median_us > lower->median_us * (1 + noise))
        return EDGE_LOWER;
    return lower->median_us > upper->median_us * (1 + noise) ? EDGE_UPPER : EDGE_TIE;
}

static bool known(const struct prober *p, const struct trial **lower, const struct trial **upper,
                  const struct final_log *log)
{
    const struct edge_question *q = p->question;
    const struct kernel *kernel = q->low->kernel;
    if (final_log_pair(log, kernel, &q->lower, &q->upper, lower, upper))
        return true;
    *lower = final_log_last(log, kernel, &q->lower);
    *upper = final_log_last(log, kernel, &q->upper);
    return *lower && *upper && ((*lower)->status != TRIAL_OK || (*upper)->status != TRIAL_OK);
}

static bool probe(struct prober *p, int64_t m, enum edge_verdict *verdict, struct err *err)
{
    const struct config pair[2] = {p->question->lower, p->question->upper};
    const struct trial *lower, *upper;
    struct trial trials[2];
    struct final_log log;
    bool whole = true, fine = true;
    p->task = *p->question->low;
    p->task.dims[0] = m;
    final_log_read(&log, p->tools, &p->task);
    if (known(p, &lower, &upper, &log)) {
        *verdict = judge(p, m, lower, upper);
    } else {
        fine = final_measure(p->tools, &p->task, pair, 2, trials, &whole, err);
        p->is_unknown = fine && (!whole || trials[0].status == TRIAL_CONSTRAINT ||
                                 trials[1].status == TRIAL_CONSTRAINT);
        *verdict = fine && !p->is_unknown ? judge(p, m, &trials[0], &trials[1]) : EDGE_NEITHER;
    }
    final_log_finish(&log);
    return fine;
}

static void times_at(const struct prober *p, int64_t m, double us[2])
{
    us[0] = us[1] = 0;
    for (int i = 0; i < p->n; i++)
        if (p->probes[i].m == m)
            memcpy(us, p->probes[i].us, sizeof p->probes[i].us);
}

bool edge_measure(struct cover_tools *tools, const struct edge_question *question,
                  struct edge_answer *answer, struct err *err)
{
    struct prober p = {.tools = tools, .question = question};
    struct edge_search search;
    int64_t m, low = question->low->dims[0], high = question->high_m;
    *answer = (struct edge_answer){0};
    if (!bracket(&p, &low, &high))
        return true;
    edge_start(&search, low, high);
    while (edge_ask(&search, &m)) {
        enum edge_verdict verdict;
        if (!probe(&p, m, &verdict, err))
            return false;
        edge_tell(&search, verdict);
    }
    answer->is_found = edge_found(&search, &answer->last);
    answer->n_probes = search.n_asked;
    times_at(&p, answer->last, answer->last_us);
    times_at(&p, answer->last + 1, answer->first_us);
    return true;
}
