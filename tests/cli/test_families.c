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
static struct tune_request request;
static struct team team;
static int n_others = 1; /* tasks of the other kernel */

/* SHAPES families of MS tasks of one kernel, then a family of another. */
static void setup(bool exchanges)
{
    families_free(&tune.families);
    plan_free(&tune.plan);
    free(tune.is_done), free(tune.is_searched), free(tune.winners), free(tune.has_winner),
        free(team.queue);
    memset(&tune, 0, sizeof tune);
    memset(&team, 0, sizeof team);
    tune.request = &request;
    tune.level = LEVEL_FINE;
    tune.plan.tasks = xcalloc((size_t)(SHAPES * MS + n_others), sizeof *tune.plan.tasks);
    for (int shape = 0; shape < SHAPES; shape++)
        for (int m = 0; m < MS; m++)
            tune.plan.tasks[tune.plan.n++] = (struct task){
                .kernel = &toy.kernel, .dtype = "bf16", .dims = {1 << m, 64 * (shape + 1), 0}};
    for (int m = 0; m < n_others; m++)
        tune.plan.tasks[tune.plan.n++] =
            (struct task){.kernel = &other.kernel, .dtype = "bf16", .dims = {1 << m, 64, 0}};
    tune.is_done = xcalloc(tune.plan.n, sizeof *tune.is_done);
    tune.is_searched = xcalloc(tune.plan.n, sizeof *tune.is_searched);
    tune.exchanges = exchanges;
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
    setup(false);
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
    setup(false);
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

/* The last two families of a small kernel and one of a large space, as many tasks each. */
static void test_chain(void)
{
    size_t n_params = other.kernel.n_params;
    n_others = MS;
    other.kernel.n_params = PARAMS_MAX;
    setup(false);
    for (int i = 0; i < (SHAPES - 2) * MS; i++)
        tune.is_done[i] = true;
    free(team.queue);
    queue_open(&team);
    int64_t next;
    is_int(family_take(&team, &team.members[0], &next), SHAPES - 2,
           "what another waits for comes first");
    is_int(next, SHAPES, "then what is more work");
    is_int(take(1), SHAPES - 1, "and the last of the small kernel is left to others");
    n_others = 1;
    other.kernel.n_params = n_params;
}

static void test_all(void)
{
    setup(false);
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
    setup(false);
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
    setup(false);
    for (int i = 0; i < MS; i++)
        tune.is_done[i] = true;
    free(team.queue);
    queue_open(&team);
    is_int(take(0), 1, "what an earlier run finished is not begun, and is waited for by none");
    family_end(&team, &team.members[0]);
    is_int(take(1), 3, "what the first GPU compiles ahead is left to it");
    is_int(take(0), 2, "which gets that next");
}

/* The index of the exchange of a family. */
static int64_t exchange_of(int64_t family)
{
    return family == SHAPES ? 2 * SHAPES + 1 : SHAPES + family;
}

static void test_exchange(void)
{
    setup(true);
    is_int((long long)tune.families.n, 2 * (SHAPES + 1), "an exchange a family");
    bool behind = true;
    for (size_t f = 0; f < SHAPES; f++) {
        const struct family *searched = &tune.families.items[f],
                            *family = &tune.families.items[SHAPES + f];
        behind &= !searched->is_exchange && family->is_exchange && family->n == searched->n &&
                  family->first == searched->first && family->seen == 0 &&
                  family->seen_end == SHAPES;
    }
    ok(behind, "of the same tasks, which starts from all families of the kernel");
    is_int(take(0), 0, "a search comes first");
    is_int(take(1), 2 * SHAPES, "another kernel's, while that is under way");
    family_end(&team, &team.members[1]);
    is_int(take(1), exchange_of(SHAPES), "and its exchange, for it is all of its kernel");
    family_end(&team, &team.members[1]);
    family_end(&team, &team.members[0]);
    for (int64_t f = 1; f < SHAPES; f++) {
        is_int(take(0), f, "no exchange before the last search of the kernel has ended");
        if (f + 1 < SHAPES)
            family_end(&team, &team.members[0]);
    }
    is_int(take(1), FAMILY_NONE, "nor while that is under way");
    family_end(&team, &team.members[0]);
    bool all = true;
    for (int i = 0; i < 3; i++) {
        int64_t family = take(i);
        all &= family >= exchange_of(0) && family < exchange_of(SHAPES - 1) + 1;
    }
    ok(all, "then all GPUs have one at once");
}

static void test_exchange_resumed(void)
{
    setup(true);
    const struct family *search = &tune.families.items[0],
                        *exchange = &tune.families.items[exchange_of(0)];
    for (int i = 0; i < MS; i++)
        tune.is_searched[i] = true;
    ok(!family_is_pending(&tune, search) && family_is_pending(&tune, exchange),
       "searched, but not exchanged: the search is not pending, the exchange is");
    for (int i = 0; i < MS; i++)
        tune.is_done[i] = true;
    ok(!family_is_pending(&tune, exchange), "done: neither");
    setup(true);
    tune.is_searched[0] = true;
    take(0);
    family_return(&team, &team.members[0]);
    take(1);
    family_return(&team, &team.members[1]);
    is_int((long long)tune.n_aside, MS - 1, "set aside are tasks that were not searched");
}

int main(void)
{
    toy_init(&toy);
    toy_init(&other);
    test_families();
    test_order();
    test_chain();
    test_all();
    test_loss();
    test_done();
    test_exchange();
    test_exchange_resumed();
    return tap_done();
}
