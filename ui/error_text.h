// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>

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

/// Translated by `error.code`; the engine's own English where the code is not known here.
ErrorText errorText(const engine::Error& error);

}  // namespace ui
