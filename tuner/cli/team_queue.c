/* SPDX-License-Identifier: MIT */
/* Which family goes to whom depends on who is free first; what is found in it does not, for it is
 * begun only when all that it starts from has ended. */
#include <stdlib.h>

#include "tuner/cli/team_parent.h"
#include "tuner/cli/weights.h"

enum { LOSSES_MOST = 2 };

/* Trials of this family and of those of its kernel that come after it, about. */
static double chain_of(const struct tune *tune, const struct family *family)
{
    const struct task *task = &tune->plan.tasks[tune->families.tasks[family->first]];
    return weights_usual(tune, task) * (double)family->n * (double)(family->n_after + 1);
}

void queue_open(struct team *team)
{
    const struct tune *tune = team->tune;
    team->queue = xcalloc(tune->families.n + 1, sizeof *team->queue);
    for (size_t i = 0; i < tune->families.n; i++) {
        team->queue[i].chain = chain_of(tune, &tune->families.items[i]);
        if (!family_is_pending(tune, &tune->families.items[i]))
            team->queue[i].state = FAMILY_DONE;
    }
}

static bool family_is_ready(const struct team *team, size_t which)
{
    const struct family *family = &team->tune->families.items[which];
    for (size_t i = family->seen; i < family->seen_end; i++)
        if (team->queue[i].state == FAMILY_QUEUED || team->queue[i].state == FAMILY_TAKEN)
            return false;
    return team->queue[which].state == FAMILY_QUEUED;
}

/* First the family that most work of its kernel waits for: it is the longest chain, and small
 * kernels fill the gaps at the end. hinted: of those that were hinted to whom. */
static int64_t family_free(const struct team *team, const struct member *hinted)
{
    const struct families *families = &team->tune->families;
    int64_t best = FAMILY_NONE;
    for (size_t i = 0; i < families->n; i++)
        if (team->queue[i].hinted == hinted && family_is_ready(team, i) &&
            (best == FAMILY_NONE || team->queue[i].chain > team->queue[best].chain))
            best = (int64_t)i;
    return best;
}

/* What was hinted to it, else what was hinted to none, else what another was to have. */
static int64_t family_choose(const struct team *team, const struct member *member)
{
    int64_t family = family_free(team, member);
    if (family == FAMILY_NONE)
        family = family_free(team, NULL);
    for (size_t i = 0; family == FAMILY_NONE && i < team->n; i++)
        family = family_free(team, &team->members[i]);
    return family;
}

bool queue_has(const struct team *team) { return family_choose(team, NULL) != FAMILY_NONE; }

bool queue_is_busy(const struct team *team)
{
    for (size_t i = 0; i < team->tune->families.n; i++)
        if (team->queue[i].state == FAMILY_TAKEN)
            return true;
    return false;
}

int64_t family_take(struct team *team, struct member *member, int64_t *next)
{
    int64_t family = family_choose(team, member);
    *next = FAMILY_NONE;
    if (family == FAMILY_NONE)
        return family;
    team->queue[family].state = FAMILY_TAKEN;
    member->family = family;
    member->n_families++;
    *next = family_free(team, NULL);
    if (*next != FAMILY_NONE)
        team->queue[*next].hinted = member;
    return family;
}

void family_end(struct team *team, struct member *member)
{
    if (member->family != FAMILY_NONE)
        team->queue[member->family].state = FAMILY_DONE;
    member->family = FAMILY_NONE;
}

void family_return(struct team *team, struct member *member)
{
    struct tune *tune = team->tune;
    for (size_t i = 0; i < tune->families.n; i++)
        if (team->queue[i].hinted == member)
            team->queue[i].hinted = NULL;
    if (member->family == FAMILY_NONE)
        return;
    const struct family *family = &tune->families.items[member->family];
    struct queued *queued = &team->queue[member->family];
    bool is_aside = ++queued->n_losses >= LOSSES_MOST;
    queued->state = is_aside ? FAMILY_ASIDE : FAMILY_QUEUED;
    for (size_t i = 0; is_aside && i < family->n; i++)
        tune->n_aside +=
            !family_task_is_done(tune, family, tune->families.tasks[family->first + i]);
    member->family = FAMILY_NONE;
}
