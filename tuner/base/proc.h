/* SPDX-License-Identifier: MIT */
/* A forked child that talks over a socket: one line in, one line out. Everything that may crash,
 * hang or poison a CUDA context runs in one. The parent never does. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

struct str;

struct proc {
    pid_t pid; /* 0: not running */
    int fd;    /* the parent's end; poll it for reading */
};

/* Forks; the child closes the other descriptors given in close_fds, restores default signals, runs
 * body(ctx, fd) and leaves by _exit with its result. Returns false when fork fails. */
bool proc_start(struct proc *proc, int (*body)(void *ctx, int fd), void *ctx, const int *close_fds,
                size_t n_close_fds);
/* SIGKILL, reap, close. Safe on a stopped or zeroed proc. Returns the wait status, or -1. */
int proc_kill(struct proc *proc);
/* Reap a child that ended by itself (EOF seen); closes. Returns the wait status, or -1. */
int proc_reap(struct proc *proc);
/* "exit 3", "signal 11 (Segmentation fault)" */
void proc_describe(int wait_status, char *out, size_t size);

/* Whole line without its newline, appended to *line. 1 line, 0 end of file, -1 error or
 * `timeout_ms` passed (negative: no limit). Bytes behind the newline stay in *pending for the next
 * call. */
int line_read(int fd, struct str *pending, struct str *line, int timeout_ms);
/* Writes all of it and a newline; false when the other side is gone (SIGPIPE is not raised). */
bool line_write(int fd, const char *line);

/* Monotonic. */
double clock_now_s(void);
/* That this process may run on: fewer than the machine's under taskset or a job scheduler. */
int processor_count(void);
