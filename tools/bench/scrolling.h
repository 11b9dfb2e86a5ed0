// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QListView;

namespace bench {

/// Scrolls in several ways, a frame every 16 ms, and lets the event loop turn in between as in the program. Prints a
/// line a way: `elapsed`, from the change until it was painted, and `own work`, the CPU time of this thread from the
/// change to the next one. What elapsed has more than own work is time in which the machine ran something else, or work
/// between two frames the other way round. The control line is the same loop with 4 ms of plain arithmetic as a frame:
/// its elapsed time says what the machine adds to any frame at all.
/// @param when ends each line's name, for example " while training"
void measureScrolling(QListView& gallery, const char* when);

}  // namespace bench
