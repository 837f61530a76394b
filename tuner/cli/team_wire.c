/* SPDX-License-Identifier: MIT */
/* Whole structs over a stream socket. */
#include "tuner/cli/team_wire.h"

#include <errno.h>
#include <sys/socket.h>

bool team_send(int fd, const void *bytes, size_t n)
{
    const char *at = bytes;
    while (n) {
        ssize_t sent = send(fd, at, n, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        at += sent;
        n -= (size_t)sent;
    }
    return true;
}

enum team_heard team_hear(int fd, void *bytes, size_t n, size_t *n_got)
{
    while (*n_got < n) {
        ssize_t got = recv(fd, (char *)bytes + *n_got, n - *n_got, MSG_DONTWAIT);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            return TEAM_HEARD_PART;
        if (got <= 0)
            return TEAM_HEARD_END;
        *n_got += (size_t)got;
    }
    return TEAM_HEARD_ALL;
}

bool team_receive(int fd, void *bytes, size_t n)
{
    char *at = bytes;
    while (n) {
        ssize_t got = recv(fd, at, n, 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        at += got;
        n -= (size_t)got;
    }
    return true;
}
