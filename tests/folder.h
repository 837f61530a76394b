/* SPDX-License-Identifier: MIT */
/* A folder for one test program, gone when the program ends. */
#pragma once
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char test_folder_path[64];

__attribute__((unused)) static void test_folder_remove(void)
{
    char command[96];
    snprintf(command, sizeof command, "rm -rf '%s'", test_folder_path);
    if (system(command) != 0)
        perror(test_folder_path);
}

/* A new folder under /tmp, the same one on every call. Ends the program when there can be none. */
__attribute__((unused)) static const char *test_folder(void)
{
    if (test_folder_path[0])
        return test_folder_path;
    strcpy(test_folder_path, "/tmp/warptune-test-XXXXXX");
    if (!mkdtemp(test_folder_path)) {
        perror("mkdtemp");
        exit(1);
    }
    atexit(test_folder_remove);
    return test_folder_path;
}
