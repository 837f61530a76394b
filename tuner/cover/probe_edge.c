/* SPDX-License-Identifier: MIT */
/* An edge by timing the pair at the m that the bisection asks for. An m at which a constraint rules
 * one of them out is no candidate for its range, and costs no timing. */
#include <math.h>
#include <string.h>

#include "tuner/core/race.h"
#include "tuner/cover/edge.h"
#include "tuner/cover/final_log.h"

enum { PROBES_MOST = 128 };

struct prober {
    struct cover_tools *tools;
    const struct edge_question *question;
    struct task task; /* at the m asked for */
    struct probe {
        int64_t m;
        double us[2];
    } probes[PROBES_MOST];
    int n;
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

static void note(struct prober *p, int64_t m, double lower_us, double upper_us)
{
    if (p->n < PROBES_MOST)
        p->probes[p->n++] = (struct probe){m, {lower_us, upper_us}};
}

static enum edge_verdict judge(struct prober *p, int64_t m, const struct trial *lower,
                               const struct trial *upper)
{
    struct paired pair = paired_compare(upper, lower, race_level(2));
    double noise = log1p(paired_noise(&pair));
    note(p, m, lower->median_us, upper->median_us);
    return pair.shift > noise ? EDGE_LOWER : pair.shift < -noise ? EDGE_UPPER : EDGE_TIE;
}

static bool is_bad(const struct prober *p, const struct final_log *log, const struct config *config)
{
    const struct cover_book *book = &p->tools->book;
    const struct trial *last = final_log_last(log, p->task.kernel, config);
    return (last && final_failed(last)) || book->quarantined(book->ctx, &p->task, config);
}

/* One of the two fails at this m; the other is the right one if it works. */
static bool judge_single(struct prober *p, int64_t m, int other, enum edge_verdict *verdict,
                         struct err *err)
{
    const struct config *config = other == 0 ? &p->question->lower : &p->question->upper;
    struct trial trial;
    bool whole;
    if (!final_measure(p->tools, &p->task, config, 1, ROUNDS_OF_RACE, &trial, &whole, err))
        return false;
    if (whole && trial.status == TRIAL_OK) {
        note(p, m, other == 0 ? trial.median_us : 0, other == 1 ? trial.median_us : 0);
        *verdict = other == 0 ? EDGE_LOWER : EDGE_UPPER;
    }
    return true;
}

/* Anew, both together. EDGE_NEITHER also where it can't be told. */
static bool judge_measured(struct prober *p, int64_t m, bool bad[2], enum edge_verdict *verdict,
                           struct err *err)
{
    const struct config pair[2] = {p->question->lower, p->question->upper};
    struct trial trials[2];
    bool whole;
    if (!bad[0] && !bad[1]) {
        if (!final_measure(p->tools, &p->task, pair, 2, ROUNDS_OF_RACE, trials, &whole, err))
            return false;
        if (!whole)
            return true;
        if (trials[0].status == TRIAL_OK && trials[1].status == TRIAL_OK)
            *verdict = judge(p, m, &trials[0], &trials[1]);
        bad[0] = final_failed(&trials[0]);
        bad[1] = final_failed(&trials[1]);
    }
    return bad[0] == bad[1] || judge_single(p, m, bad[0] ? 1 : 0, verdict, err);
}

static bool probe(struct prober *p, int64_t m, enum edge_verdict *verdict, struct err *err)
{
    const struct edge_question *q = p->question;
    const struct trial *lower, *upper;
    struct final_log log;
    bool fine = true;
    *verdict = EDGE_NEITHER;
    p->task = *q->low;
    p->task.dims[0] = m;
    final_log_read(&log, p->tools, &p->task);
    if (final_log_pair(&log, q->low->kernel, &q->lower, &q->upper, &lower, &upper)) {
        *verdict = judge(p, m, lower, upper);
    } else {
        bool bad[2] = {is_bad(p, &log, &q->lower), is_bad(p, &log, &q->upper)};
        fine = judge_measured(p, m, bad, verdict, err);
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
