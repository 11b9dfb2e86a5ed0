// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace ui {

/// `sentence` with the engine's parameters in place of %1 to %9, whatever stands in these; nothing where one that it
/// asks for is lacking.
std::optional<QString> filledText(const QString& sentence, const std::vector<std::string>& parameters);

}  // namespace ui
