/* SPDX-License-Identifier: MIT */
/* A table of keys under way, a row a member; 0 is an empty place. Readers of another's row may see
 * it a moment late: the worst is a compile done twice. */
#include "tuner/jit/share.h"

#include <stdatomic.h>
#include <sys/mman.h>

#include "tuner/base/err.h"
#include "tuner/base/proc.h"

enum { PLACES = 256 };

struct jit_share {
    size_t n_members;
    int jobs;
    struct {
        atomic_int n;
        _Atomic uint64_t keys[PLACES];
    } rows[SHARE_MEMBERS_MOST];
};

struct jit_share *jit_share_new(size_t n_members, int jobs, struct err *err)
{
    struct jit_share *share =
        mmap(NULL, sizeof *share, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (share == MAP_FAILED) {
        err_set(err, "no memory to share among the compilers");
        return NULL;
    }
    share->n_members = n_members < SHARE_MEMBERS_MOST ? n_members : SHARE_MEMBERS_MOST;
    share->jobs = jobs > 0 ? jobs : processor_count();
    return share;
}

void jit_share_free(struct jit_share *share)
{
    if (share)
        munmap(share, sizeof *share);
}

void jit_share_forget(struct jit_share *share, size_t member)
{
    for (size_t i = 0; i < PLACES; i++)
        share->rows[member].keys[i] = 0;
    share->rows[member].n = 0;
}

static bool is_elsewhere(const struct jit_share *share, size_t member, uint64_t key)
{
    for (size_t m = 0; m < share->n_members; m++)
        for (size_t i = 0; m != member && i < PLACES && share->rows[m].n > 0; i++)
            if (share->rows[m].keys[i] == key)
                return true;
    return false;
}

enum share_claim share_claim(struct jit_share *share, size_t member, uint64_t key)
{
    int all = 0, own = share->rows[member].n, part = share->jobs / (int)share->n_members;
    for (size_t m = 0; m < share->n_members; m++)
        all += share->rows[m].n;
    if (own >= PLACES || (all >= share->jobs && own >= (part > 0 ? part : 1)))
        return SHARE_FULL;
    if (is_elsewhere(share, member, key))
        return SHARE_ELSEWHERE;
    for (size_t i = 0; i < PLACES; i++)
        if (!share->rows[member].keys[i]) {
            share->rows[member].keys[i] = key;
            share->rows[member].n++;
            return SHARE_GRANTED;
        }
    return SHARE_FULL;
}

void share_release(struct jit_share *share, size_t member, uint64_t key)
{
    for (size_t i = 0; i < PLACES; i++)
        if (share->rows[member].keys[i] == key) {
            share->rows[member].keys[i] = 0;
            share->rows[member].n--;
            return;
        }
}
