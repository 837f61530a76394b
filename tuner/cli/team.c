/* SPDX-License-Identifier: MIT */
/* The parent of the workers: one thread, one poll loop. A worker waits for its answer, so there is
 * one question of each at most. All are forked before the first one asks, and none is forked again.
 */
#include "tuner/cli/team.h"

#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "tuner/base/err.h"
#include "tuner/base/log.h"
#include "tuner/cli/team_parent.h"

enum { POLL_MS = 200 };
/* A trial, a final or a compile ends within minutes, whatever happens to it. */
static const double SILENCE_MOST_S = 900;
/* A step of the loop counts as no more: a run that is suspended and goes on finds its workers as it
 * left them. */
static const double STEP_MOST_S = 1;

const char *member_name(const struct team *team, const struct member *member)
{
    return team->tune->device.gpus[member->setup.which].name;
}

/* A member that asked for work gets some, or the word that there is no more; while there may be
 * some later, it gets no answer yet. */
static bool member_feed(struct team *team, struct member *member, struct err *err)
{
    struct team_answer answer = {.family = FAMILY_NONE, .next = FAMILY_NONE};
    if (!tune_is_over(team->tune)) {
        answer.family = family_take(team, member, &answer.next);
        if (answer.family == FAMILY_NONE && queue_is_busy(team))
            return true;
    }
    member->state = answer.family == FAMILY_NONE ? MEMBER_ENDS : MEMBER_BUSY;
    member->silent_s = 0;
    team_send(member->proc.fd, &answer, sizeof answer); /* a dead one is noticed when it is heard */
    return member->state != MEMBER_ENDS || blame_settle(team, member, err);
}

/* text: what it said last; NULL: it is gone without a word. */
static void member_gone(struct team *team, struct member *member, const char *text)
{
    char how[64], message[600];
    bool is_expected = member->state == MEMBER_ENDS || *team->asked;
    proc_describe(text ? proc_kill(&member->proc) : proc_reap(&member->proc), how, sizeof how);
    jit_share_forget(team->share, member->setup.which);
    member->state = MEMBER_GONE;
    if (is_expected)
        return;
    if (text)
        snprintf(message, sizeof message, "%.500s", text);
    else
        snprintf(message, sizeof message, "its process ended: %s", how);
    member->is_lost = true;
    snprintf(team->why, sizeof team->why, "%s: %.430s", member_name(team, member), message);
    log_warn("%s is lost: %s", member_name(team, member), message);
    if (member->n_held)
        log_warn("%s: its last %zu failed trials are not kept, since it may be to blame itself",
                 member_name(team, member), member->n_held);
    family_return(team, member);
}

/* One question, if all of it has come. False: the store failed. */
static bool member_serve(struct team *team, struct member *member, struct err *err)
{
    const struct team_ask *ask = &member->ask;
    enum team_heard heard =
        team_hear(member->proc.fd, &member->ask, sizeof member->ask, &member->n_asked);
    if (heard == TEAM_HEARD_PART)
        return true;
    member->n_asked = 0;
    member->silent_s = 0;
    if (heard == TEAM_HEARD_END)
        member_gone(team, member, NULL);
    else if (ask->what == TEAM_BROKEN)
        member_gone(team, member, ask->text);
    else if (ask->what != TEAM_NEXT)
        return team_answer(team, member, ask, err);
    else {
        family_end(team, member);
        member->state = MEMBER_WAITS;
    }
    return true;
}

/* One that is stuck neither asks nor ends, and would keep its family for good. */
static void silence_count(struct team *team, double step_s)
{
    char text[80];
    for (size_t i = 0; i < team->n; i++) {
        struct member *member = &team->members[i];
        if (member->state != MEMBER_BUSY && member->state != MEMBER_ENDS)
            continue;
        member->silent_s += step_s < STEP_MOST_S ? step_s : STEP_MOST_S;
        if (member->silent_s <= team->silence_most_s)
            continue;
        snprintf(text, sizeof text, "no word from its process for %.0f s: it was killed",
                 member->silent_s);
        member_gone(team, member, text);
        if (!member->is_lost) /* it had no work in hand: this is all there is to say */
            log_warn("%s: %s", member_name(team, member), text);
    }
}

static bool members_start(struct team *team, struct err *err)
{
    int fds[GPUS_MOST];
    for (size_t i = 0; i < team->tune->device.n_gpus; i++) {
        struct member *member = &team->members[i];
        *member = (struct member){.setup = {team->tune, i, team->share}, .family = FAMILY_NONE};
        if (!proc_start(&member->proc, team_worker_run, &member->setup, fds, i))
            return err_set(err, "a process for %s can't be forked", member_name(team, member));
        fds[i] = member->proc.fd;
        team->n++;
    }
    return true;
}

static size_t members_left(const struct team *team, struct pollfd *polled, size_t *who)
{
    size_t n = 0;
    for (size_t i = 0; i < team->n; i++)
        if (team->members[i].state != MEMBER_GONE) {
            polled[n] = (struct pollfd){.fd = team->members[i].proc.fd, .events = POLLIN};
            who[n++] = i;
        }
    return n;
}

static bool members_serve(struct team *team, struct err *err)
{
    struct pollfd polled[GPUS_MOST];
    size_t who[GPUS_MOST], n;
    bool fine = true;
    double last_s = clock_now_s();
    while (fine && (n = members_left(team, polled, who)) > 0) {
        int ready = poll(polled, n, POLL_MS);
        double now_s = clock_now_s();
        *team->stop = *team->asked;
        for (size_t i = 0; fine && ready > 0 && i < n; i++)
            if (polled[i].revents)
                fine = member_serve(team, &team->members[who[i]], err);
        for (size_t i = 0; fine && i < team->n; i++)
            if (team->members[i].state == MEMBER_WAITS)
                fine = member_feed(team, &team->members[i], err);
        silence_count(team, now_s - last_s);
        last_s = now_s;
    }
    return fine;
}

static bool all_served(const struct team *team, struct err *err)
{
    if (tune_is_over(team->tune) || !queue_has(team))
        return true;
    return err_set(err,
                   "no GPU is left after %zu of %zu tasks (%s): the same command goes on from here",
                   team->tune->n_done, team->tune->n_pending, team->why);
}

static void team_report(const struct team *team)
{
    char anchor[160];
    for (size_t i = 0; i < team->n; i++) {
        const struct member *member = &team->members[i];
        anchor_format(team->tune, i, anchor, sizeof anchor);
        fprintf(stderr, "%s: %zu tasks of %zu families, busy %.1f of %.1f s%s%s%s\n",
                member_name(team, member), member->n_tasks, member->n_families, member->wall_s,
                clock_now_s() - team->tune->start_s, anchor[0] ? "; " : "", anchor,
                member->is_lost ? "; then it was lost, and the others went on" : "");
    }
}

static bool team_run(struct team *team, struct err *err)
{
    struct tune *tune = team->tune;
    queue_open(team);
    team->share = jit_share_new(tune->device.n_gpus, (int)tune->request->jobs, err);
    bool fine = team->share && members_start(team, err) && members_serve(team, err);
    for (size_t i = 0; i < team->n; i++) {
        proc_kill(&team->members[i].proc);
        free(team->members[i].held);
    }
    log_progress("%s", "");
    if (fine)
        team_report(team);
    fine = fine && all_served(team, err);
    jit_share_free(team->share);
    free(team->queue);
    return fine;
}

/* WT_SILENCE_S. */
static bool silence_read(double *seconds, struct err *err)
{
    const char *word = getenv("WT_SILENCE_S");
    char *end = NULL;
    *seconds = word ? strtod(word, &end) : SILENCE_MOST_S;
    return (*seconds > 0 && (!end || !*end)) ||
           err_set(err, "WT_SILENCE_S='%.40s': expected seconds, as in 900", word);
}

bool team_tune(struct tune *tune, struct err *err)
{
    struct team team = {.tune = tune, .asked = tune->stop};
    if (!silence_read(&team.silence_most_s, err))
        return false;
    void *page = mmap(NULL, sizeof(int), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (page == MAP_FAILED)
        return err_set(err, "no memory to share with the processes of the GPUs");
    tune->stop = team.stop = page;
    bool fine = team_run(&team, err);
    tune->stop = team.asked;
    munmap(page, sizeof(int));
    return fine;
}
