// SPDX-License-Identifier: MIT
// AddressSanitizer's interface, weak: without it the emulation runs too, and sees less.
#pragma once
#include <stddef.h>

extern "C" {
__attribute__((weak)) void __sanitizer_start_switch_fiber(void **fake_stack, const void *bottom, size_t bytes);
__attribute__((weak)) void __sanitizer_finish_switch_fiber(void *fake_stack, const void **bottom, size_t *bytes);
__attribute__((weak)) void __asan_poison_memory_region(const volatile void *p, size_t bytes);
__attribute__((weak)) void __asan_unpoison_memory_region(const volatile void *p, size_t bytes);
__attribute__((weak)) void *__asan_region_is_poisoned(void *p, size_t bytes);
}
