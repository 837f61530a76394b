/* SPDX-License-Identifier: MIT */
/* Which configs of an interleaved final are still in question: paired differences, looked at again
 * and again. Pure; the same judgement ends a final on the device and reads it afterwards. */
#pragma once
#include "tuner/core/trial.h"

enum { RACE_CONFIGS_MAX = 16, RACE_ROUNDS_MOST = 31 };
/* What is closer than this is a tie, however well it is measured. */
#define RACE_FLOOR 0.01
/* Of ties the fastest is wanted all the same; what is this close to it is as good. Two runs that
 * each may choose a config 1 % slower than the best are apart by more than that once in a while. */
#define RACE_EQUAL 0.0025

/* One trial against another, sample by sample: both were timed in the same rounds, so what the
 * clock does to both is not in it. Over the rounds that both have. */
struct paired {
    size_t n;
    double shift; /* trimmed mean of log(a / b) */
    double half; /* half width of its interval; of less than three rounds what a burst can be off */
};
/* level: of the interval's outside, both sides together. */
struct paired paired_compare(const struct trial *a, const struct trial *b, double level);
/* The half width as a relative difference, at least RACE_FLOOR. */
double paired_noise(const struct paired *pair);

struct race {
    size_t n_entered;           /* trials that were OK and no twins: set by race_enter */
    bool out[RACE_CONFIGS_MAX]; /* another one is faster: beyond noise, and by RACE_FLOOR or more */
    size_t leader;              /* lowest median of those that are not out */
    bool is_over; /* of the others that are not out more rounds would say nothing that matters:
                     neither whether they are ties nor whether they equal the leader */
};

/* How sure a single comparison must be, so that of 100 finals of so many equal configs, however
 * often they are looked at, at most 5 tell any two apart. */
double race_level(size_t n_entered);
/* Before the first round; statuses are set. */
void race_enter(struct race *race, const struct trial *trials, size_t n);
/* Which of n takes the k-th turn of a round. Each has each place once in n rounds, so that a steady
 * drift cancels out of every pair, and in 2 n rounds each comes right behind each other twice: at
 * the power limit a burst feels the one before it. */
size_t race_turn(int round, size_t k, size_t n);
/* Whether after so many rounds it is time to judge. The last round is. */
bool race_is_look(int rounds);
/* Judges all pairs of the OK trials. Trials that are out need no more samples. */
void race_judge(struct race *race, const struct trial *trials, size_t n);
/* Cuts whole trials to what a race would have taken. */
void race_replay(struct trial *trials, size_t n);
