/* SPDX-License-Identifier: MIT */
/* Families of a plan, and the queue that several GPUs take them from. */
#include <stdlib.h>
#include <string.h>

#include "tests/space/toy.h"
#include "tests/tap.h"
#include "tuner/cli/team_parent.h"

enum { SHAPES = 7, MS = 3 };

static struct toy toy, other;
static struct tune tune;
static struct team team;

/* SHAPES families of MS tasks of one kernel, then a family of another. */
static void setup(void)
{
    families_free(&tune.families);
    plan_free(&tune.plan);
    free(tune.is_done), free(tune.winners), free(tune.has_winner), free(team.queue);
    memset(&tune, 0, sizeof tune);
    memset(&team, 0, sizeof team);
    tune.plan.tasks = xcalloc(SHAPES * MS + 1, sizeof *tune.plan.tasks);
    for (int shape = 0; shape < SHAPES; shape++)
        for (int m = 0; m < MS; m++)
            tune.plan.tasks[tune.plan.n++] = (struct task){
                .kernel = &toy.kernel, .dtype = "bf16", .dims = {1 << m, 64 * (shape + 1), 0}};
    tune.plan.tasks[tune.plan.n++] =
        (struct task){.kernel = &other.kernel, .dtype = "bf16", .dims = {1, 64, 0}};
    tune.is_done = xcalloc(tune.plan.n, sizeof *tune.is_done);
    families_make(&tune);
    team.tune = &tune;
    team.n = 3;
    for (int i = 0; i < 3; i++)
        team.members[i].family = FAMILY_NONE;
    queue_open(&team);
}

static int64_t take(int member)
{
    int64_t next;
    return family_take(&team, &team.members[member], &next);
}

static void test_families(void)
{
    setup();
    is_int((long long)tune.families.n, SHAPES + 1, "a family a shape, with all its m");
    bool whole = true, half = true;
    for (size_t f = 0; f < SHAPES; f++) {
        const struct family *family = &tune.families.items[f];
        whole &= family->n == MS && tune.families.tasks[family->first] == f * MS;
        half &= family->rank == f && family->n_after == SHAPES - 1 - f && family->seen == 0 &&
                family->seen_end == (f + 1) / 2;
    }
    ok(whole, "each in the plan's order");
    ok(half, "starts from the first half of the families before it");
    const struct family *last = &tune.families.items[SHAPES];
    ok(last->rank == 0 && last->seen == last->seen_end, "of its own kernel");
    tune.is_done[0] = tune.is_done[1] = true;
    ok(family_is_pending(&tune, &tune.families.items[0]), "two tasks of three done: pending");
    tune.is_done[2] = true;
    ok(!family_is_pending(&tune, &tune.families.items[0]), "all done: not");
}

static void test_order(void)
{
    setup();
    is_int(take(0), 0, "the first family of a kernel comes first");
    is_int(take(1), SHAPES, "while it is under way, another kernel's");
    is_int(take(2), FAMILY_NONE, "the rest start from it, and wait");
    ok(queue_is_busy(&team), "for something is under way");
    family_end(&team, &team.members[0]);
    is_int(take(0), 1, "when it has ended, the next two may begin");
    is_int(take(2), 2, "both");
    family_end(&team, &team.members[1]);
    is_int(take(1), FAMILY_NONE, "the fourth starts from the first two");
    family_end(&team, &team.members[0]);
    is_int(take(1), 3, "so it comes after the second");
}

static void test_all(void)
{
    setup();
    int n_taken[SHAPES + 1] = {0}, n_idle = 0;
    bool once = true;
    for (int i = 0; n_idle < 3 && i < 100; i++) {
        struct member *member = &team.members[i % 3];
        family_end(&team, member);
        int64_t family = take(i % 3);
        n_idle = family == FAMILY_NONE ? n_idle + 1 : 0;
        if (family != FAMILY_NONE)
            n_taken[family]++;
    }
    for (int f = 0; f <= SHAPES; f++)
        once &= n_taken[f] == 1;
    ok(once, "three GPUs take each family once");
    ok(!queue_has(&team) && !queue_is_busy(&team), "and then there is nothing left");
}

static void test_loss(void)
{
    setup();
    is_int(take(0), 0, "a GPU has a family");
    family_return(&team, &team.members[0]);
    is_int(take(1), 0, "it is lost: another one gets it");
    ok(tune.n_aside == 0, "nothing is given up yet");
    family_return(&team, &team.members[1]);
    is_int((long long)tune.n_aside, MS, "lost again: the family's tasks are set aside");
    ok(take(2) != 0, "and no third GPU is lost to them");
}

static void test_done(void)
{
    setup();
    for (int i = 0; i < MS; i++)
        tune.is_done[i] = true;
    free(team.queue);
    queue_open(&team);
    is_int(take(0), 1, "what an earlier run finished is not begun, and is waited for by none");
    family_end(&team, &team.members[0]);
    is_int(take(1), 3, "what the first GPU compiles ahead is left to it");
    is_int(take(0), 2, "which gets that next");
}

int main(void)
{
    toy_init(&toy);
    toy_init(&other);
    test_families();
    test_order();
    test_all();
    test_loss();
    test_done();
    return tap_done();
}
