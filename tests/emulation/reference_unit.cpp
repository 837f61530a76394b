// SPDX-License-Identifier: MIT
// Its reference, with the static dims but not the params, as the tuner compiles it.
#define EMU_SOURCE EMU_REFERENCE_SOURCE
#define EMU_ENTRY EMU_REFERENCE_ENTRY
#define EMU_LAUNCH emu_reference
#include "tests/emulation/unit.hpp"
