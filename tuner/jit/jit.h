/* SPDX-License-Identifier: MIT */
/* Config in, cubin out: NVRTC in forked children under a deadline and a memory limit, and a
 * content-addressed cache. The calling process never loads NVRTC except to read its version; it
 * never touches the GPU. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tuner/core/trial.h"

struct jit; /* cache + farm */

struct jit_options {
    const char *root;         /* -I for the sources */
    const char *cache_folder; /* made when absent; an error says which folder can't be written */
    const char *arch;         /* "sm_90a" */
    int jobs;                 /* children at once; 0: processors */
    double deadline_s;        /* a compile; 0: 45 */
    int64_t memory_bytes;     /* RLIMIT_AS of a child; 0: 4 GiB */
    struct jit_share *share;  /* with the farms of other processes; NULL: alone */
    size_t share_member;      /* which of its members this one is */
};

struct jit *jit_new(const struct jit_options *options, struct err *err);
void jit_free(struct jit *jit); /* kills what is under way */
/* "13.0" */
bool jit_nvrtc_version(char *out, size_t size, struct err *err);

/* What it compiles for. */
const char *jit_arch(const struct jit *jit);

struct cubin {
    enum trial_status
        status; /* OK, COMPILE_FAILED, TIMEOUT, CRASHED (the compiler died), OUT_OF_MEMORY */
    struct build_facts build;
    char path[512];    /* the cubin in the cache when OK; kernel.cu and log.txt lie beside it */
    char message[256]; /* the compiler's first error otherwise */
};

/* A unit to compile: kernel.cu with its defines, or any source text. */
struct jit_unit {
    const char *source_path; /* relative to root or absolute */
    const char *defines;     /* "-DA=1 -DB=2" */
};

/* Starts (or finds in the cache) a compile; returns its id. Equal units share one. First in, first
 * out. */
int jit_submit(struct jit *jit, const struct jit_unit *unit);
/* The same for one that nobody waits for yet: it begins once all that were submitted have; what
 * was asked for since the last submit before what was asked for earlier. */
int jit_prefetch(struct jit *jit, const struct jit_unit *unit);
/* Lets children progress for at most timeout_ms (0: only what is ready); returns true when *id
 * finished. */
bool jit_poll(struct jit *jit, int id, int timeout_ms, struct cubin *out);
/* Waits for it. */
void jit_wait(struct jit *jit, int id, struct cubin *out);
/* The descriptors to poll() on beside others; *n set. Valid until the next jit call. */
const int *jit_fds(struct jit *jit, size_t *n);
/* One round for a farm that nobody waits on, at most timeout_ms long: what has ended goes into the
 * cache, where other farms of the share wait for it. */
void jit_tend(struct jit *jit, int timeout_ms);
/* Some unit is being compiled by another member of the share: no descriptor tells when it is done,
 * so poll again soon. */
bool jit_waits_for_others(const struct jit *jit);
/* 32 hex digits over the text of a source and all headers it reaches by #include "..." under root.
 */
bool jit_source_hash(const char *root, const char *source_path, char out[33], struct err *err);
