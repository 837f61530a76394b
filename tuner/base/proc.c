/* SPDX-License-Identifier: MIT */
/* Forked children over a socket pair. A child is never exec'd: it inherits what the parent has
 * read. */
#include "tuner/base/proc.h"

#include <errno.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "tuner/base/str.h"

double clock_now_s(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

int processor_count(void)
{
    cpu_set_t set; /* of 1024: a machine of more counts them all */
    int n = sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set)
                                                        : (int)sysconf(_SC_NPROCESSORS_ONLN);
    return n > 0 ? n : 1;
}

static _Noreturn void child_run(int (*body)(void *, int), void *ctx, int fd, const int *close_fds,
                                size_t n)
{
    for (size_t i = 0; i < n; i++)
        close(close_fds[i]);
    for (int s = 1; s < 32; s++)
        if (s != SIGKILL && s != SIGSTOP)
            signal(s, SIG_DFL);
    signal(SIGINT, SIG_IGN); /* the parent decides what an interrupt means */
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() == 1)
        _exit(1);
    int code = body(ctx, fd);
    fflush(NULL);
    _exit(code);
}

bool proc_start(struct proc *proc, int (*body)(void *ctx, int fd), void *ctx, const int *close_fds,
                size_t n_close_fds)
{
    int pair[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0)
        return false;
    fflush(NULL);
    pid_t pid = fork();
    if (pid < 0) {
        close(pair[0]);
        close(pair[1]);
        return false;
    }
    if (pid == 0) {
        close(pair[0]);
        child_run(body, ctx, pair[1], close_fds, n_close_fds);
    }
    close(pair[1]);
    *proc = (struct proc){pid, pair[0]};
    return true;
}

int proc_reap(struct proc *proc)
{
    int status = -1;
    if (proc->pid <= 0)
        return -1;
    while (waitpid(proc->pid, &status, 0) < 0 && errno == EINTR) {
    }
    close(proc->fd);
    *proc = (struct proc){0};
    return status;
}

int proc_kill(struct proc *proc)
{
    if (proc->pid > 0)
        kill(proc->pid, SIGKILL);
    return proc_reap(proc);
}

void proc_describe(int wait_status, char *out, size_t size)
{
    if (WIFSIGNALED(wait_status))
        snprintf(out, size, "signal %d (%s)", WTERMSIG(wait_status),
                 strsignal(WTERMSIG(wait_status)));
    else
        snprintf(out, size, "exit %d", WEXITSTATUS(wait_status));
}

/* Moves a line out of *pending if it holds one. */
static bool take_line(struct str *pending, struct str *line)
{
    char *end = pending->len ? memchr(pending->text, '\n', pending->len) : NULL;
    if (!end)
        return false;
    size_t n = (size_t)(end - pending->text), rest = pending->len - n - 1;
    str_add_bytes(line, pending->text, n);
    memmove(pending->text, end + 1, rest);
    pending->len = rest;
    pending->text[rest] = '\0';
    return true;
}

int line_read(int fd, struct str *pending, struct str *line, int timeout_ms)
{
    double end_s = clock_now_s() + timeout_ms * 1e-3;
    char bytes[4096];
    while (!take_line(pending, line)) {
        int left = -1;
        if (timeout_ms >= 0) {
            double ms = (end_s - clock_now_s()) * 1e3;
            left = ms > 0 ? (int)ms + 1 : 0;
        }
        struct pollfd p = {.fd = fd, .events = POLLIN};
        int ready = poll(&p, 1, left);
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            return -1;
        ssize_t n = read(fd, bytes, sizeof bytes);
        if (n < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (n <= 0)
            return n == 0 || errno == ECONNRESET ? 0 : -1;
        str_add_bytes(pending, bytes, (size_t)n);
    }
    return 1;
}

bool line_write(int fd, const char *line)
{
    struct str text = {0};
    size_t sent = 0;
    str_add(&text, line);
    str_add(&text, "\n");
    while (sent < text.len) {
        ssize_t n = send(fd, text.text + sent, text.len - sent, MSG_NOSIGNAL);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        sent += (size_t)n;
    }
    bool whole = sent == text.len;
    str_finish(&text);
    return whole;
}
