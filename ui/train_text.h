// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace ui {

/// "About 1 min left", "About 40 s left", "About 2 h 10 min left"; rounded so that it does not jitter.
/// 0 or less = not known yet.
QString timeLeftText(double secondsLeft);

/// What training does in the phase of that id, before and between the epochs.
QString phaseText(const std::string& phase);

}  // namespace ui
