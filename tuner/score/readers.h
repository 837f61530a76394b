/* SPDX-License-Identifier: MIT */
/* The formats behind recording_read. */
#pragma once
#include "tuner/base/str.h"
#include "tuner/score/recording.h"

/* A Kernel Tuner cache or T4; the text may be closed in place. */
bool json_read(struct recording *recording, struct str *text, struct err *err);
/* "param,...,us,status,cost_s" and a row for each config; the text is cut up. */
bool sweep_read(struct recording *recording, struct str *text, struct err *err);
