// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// Quoted as RFC 4180 asks, whatever it holds.
inline QString csvField(QString text) {
    return '"' + text.replace('"', "\"\"") + '"';
}

}  // namespace ui
