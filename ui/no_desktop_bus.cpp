// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop.h"

// Built where Qt has no D-Bus, or the system has another way: nobody is told.

namespace ui {

class Desktop::Bus {};

Desktop::Desktop() = default;
Desktop::~Desktop() = default;
void Desktop::notify(const QString&, const QString&) {}
void Desktop::showProgress(int) {}
void Desktop::keepAwake(const QString&) {}
void Desktop::letSleep() {}

}  // namespace ui
