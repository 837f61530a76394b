/* SPDX-License-Identifier: MIT */
/* How a long command is interrupted: it finishes what it is at, keeps it, and says how to go on. */
#pragma once

/* Catches SIGINT and SIGTERM. What it returns becomes 1 at the first of them; the second ends the
 * process at once, and what was committed stays. */
const volatile int *stop_catch(void);
