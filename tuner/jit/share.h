/* SPDX-License-Identifier: MIT */
/* One machine's compilers among the processes that have a farm each: how many run, and which cubins
 * are being made, in memory that forks share. Each process writes its own row only, so one that is
 * killed leaves nothing locked. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct err;
struct jit_share;

enum { SHARE_MEMBERS_MOST = 16 };

/* Before the forks. jobs: compilers at once of all members; 0: processors. */
struct jit_share *jit_share_new(size_t n_members, int jobs, struct err *err);
void jit_share_free(struct jit_share *share);
/* A member is gone, and its compilers with it. */
void jit_share_forget(struct jit_share *share, size_t member);

enum share_claim { SHARE_GRANTED, SHARE_FULL, SHARE_ELSEWHERE };
/* Whether `member` may compile what `key` names now. It may always have its part of the jobs, and
 * beyond that what the others leave; so for a moment up to twice as many can run. ELSEWHERE:
 * another member is at it. Two that ask in the same instant may both be granted: the cache takes
 * either. */
enum share_claim share_claim(struct jit_share *share, size_t member, uint64_t key);
void share_release(struct jit_share *share, size_t member, uint64_t key);
