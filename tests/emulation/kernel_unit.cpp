// SPDX-License-Identifier: MIT
// The kernel under test. EMU_KERNEL_SOURCE, EMU_KERNEL_ENTRY and the WT_ constants come from meson.
#define EMU_SOURCE EMU_KERNEL_SOURCE
#define EMU_ENTRY EMU_KERNEL_ENTRY
#define EMU_LAUNCH emu_kernel
#include "tests/emulation/unit.hpp"
