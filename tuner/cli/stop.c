/* SPDX-License-Identifier: MIT */
/* One flag, set by the handler. */
#include "tuner/cli/stop.h"

#include <signal.h>
#include <stddef.h>
#include <unistd.h>

static volatile sig_atomic_t stop_asked;

static void stop_ask(int signal_number)
{
    (void)signal_number;
    if (stop_asked)
        _exit(130);
    stop_asked = 1;
}

const volatile int *stop_catch(void)
{
    struct sigaction action = {.sa_handler = stop_ask};
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    return &stop_asked;
}
