// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/api/error.h"

namespace ui {

/// What a banner says about a failed operation.
struct ErrorText {
    QString title;                    ///< what happened, one short line
    QString reason;                   ///< the file, what was found
    QString hint;                     ///< the way out; may be empty
    QString details = {};             ///< code and message as the engine has them, in English
    std::filesystem::path file = {};  ///< that it is about; may be empty
};

/// "[data] names no classes" without the area, which means nothing to the reader.
QString withoutArea(const QString& message);

/// What was found, by the code of an error or of an issue that passes one on; nothing where the code is not in the
/// catalogue or a parameter is lacking.
std::optional<QString> errorReason(const std::string& code, const std::vector<std::string>& parameters);

/// Translated by `error.code` and filled with `error.parameters` (ui/error_catalog.h); the engine's own English where
/// the code is not known or a parameter is lacking. `details` are English always.
ErrorText errorText(const engine::Error& error);

}  // namespace ui
