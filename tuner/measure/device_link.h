/* SPDX-License-Identifier: MIT */
/* The parent's end of the device child: starting, hearing and ending it. Knows lines, not jobs. */
#pragma once
#include "tuner/base/proc.h"
#include "tuner/base/str.h"

struct err;

struct device_link {
    int (*body)(void *ctx, int fd);
    void *ctx;
    struct proc proc;
    struct proc spare; /* the first child, forked earlier: it begins when it reads `go` */
    struct str go;
    struct str pending;
    bool is_ready;                 /* its hello came */
    double hello_by_s;             /* on the monotonic clock */
    int n_starts, n_failed_starts; /* the latter in a row */
};

enum link_event { LINK_NOTHING, LINK_LINE, LINK_ENDED, LINK_BROKEN };

/* Forks a child unless one runs; a spare one is taken first. False: it can't be started any more.
 */
bool link_start(struct device_link *link, const int *close_fds, size_t n_close_fds,
                struct err *err);
/* What has happened by now; never waits. LINK_LINE: an answer line in *line. LINK_ENDED: the child
 * is gone, `why` says how
 * ("signal 11 (...)"). LINK_BROKEN: children can't be had, err says why. A hello is swallowed. */
enum link_event link_hear(struct device_link *link, struct str *line, char *why, size_t size,
                          struct err *err);
/* Kills the child, if any. */
void link_stop(struct device_link *link);
/* And the spare one. */
void link_finish(struct device_link *link);
