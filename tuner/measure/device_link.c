/* SPDX-License-Identifier: MIT */
/* A child is trusted with nothing: it may end, hang, or write garbage at any moment. */
#include "tuner/measure/device_link.h"

#include <stdio.h>

#include "tuner/base/err.h"
#include "tuner/base/log.h"

enum { STARTS_MOST = 200, FAILED_STARTS_MOST = 3 };
static const double HELLO_S = 90; /* creating a context on a machine with many GPUs is slow */

bool link_start(struct device_link *link, const int *close_fds, size_t n_close_fds, struct err *err)
{
    if (link->proc.pid)
        return true;
    if (link->n_starts >= STARTS_MOST)
        return err_set(err,
                       "the device process had to be started %d times: giving up; see the "
                       "failed trials' messages and the GPU's health",
                       link->n_starts);
    str_clear(&link->pending);
    link->is_ready = false;
    link->n_starts++;
    link->hello_by_s = clock_now_s() + HELLO_S;
    if (link->spare.pid) {
        link->proc = link->spare;
        link->spare = (struct proc){0};
        line_write(link->proc.fd, link->go.text); /* a dead one is noticed when it is heard */
        return true;
    }
    if (!proc_start(&link->proc, link->body, link->ctx, close_fds, n_close_fds))
        return err_set(err, "the device process can't be forked: out of processes or memory");
    return true;
}

void link_stop(struct device_link *link)
{
    proc_kill(&link->proc);
    link->is_ready = false;
}

void link_finish(struct device_link *link)
{
    link_stop(link);
    proc_kill(&link->spare);
    str_finish(&link->pending);
    str_finish(&link->go);
}

/* A child that never said hello: try again a few times. */
static enum link_event failed_start(struct device_link *link, const char *why, struct err *err)
{
    link_stop(link);
    if (++link->n_failed_starts < FAILED_STARTS_MOST)
        return LINK_ENDED;
    err_set(err, "the device process does not start: %s", why);
    return LINK_BROKEN;
}

static enum link_event hello(struct device_link *link, struct str *line, struct err *err)
{
    char message[1024];
    int64_t ready;
    if (!record_get_i64(line->text, "ready", &ready))
        return failed_start(link, "its first line is garbage", err);
    if (!ready) {
        if (!record_get(line->text, "message", message, sizeof message))
            snprintf(message, sizeof message, "no reason given");
        link_stop(link);
        err_set(err, "%s", message);
        return LINK_BROKEN;
    }
    link->is_ready = true;
    link->n_failed_starts = 0;
    log_debug("the device process is ready");
    return LINK_NOTHING;
}

enum link_event link_hear(struct device_link *link, struct str *line, char *why, size_t size,
                          struct err *err)
{
    if (!link->proc.pid)
        return LINK_NOTHING;
    str_clear(line);
    int got = line_read(link->proc.fd, &link->pending, line, 0);
    if (got == 1)
        return link->is_ready ? LINK_LINE : hello(link, line, err);
    if (got == 0) {
        bool was_ready = link->is_ready;
        link->is_ready = false;
        proc_describe(proc_reap(&link->proc), why, size);
        return was_ready ? LINK_ENDED : failed_start(link, why, err);
    }
    if (!link->is_ready && clock_now_s() > link->hello_by_s)
        return failed_start(link, "no sign of life for 90 s", err);
    return LINK_NOTHING;
}
