// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>
#include <vector>

namespace ui {

/// What the clipboard holds to be predicted.
struct PastedPictures {
    std::vector<std::filesystem::path> sources;  ///< empty = nothing, or a picture that could not be kept
    std::filesystem::path unwritable;            ///< where it could not be; empty = it could
};

/// Files, or a picture, which is kept in `folder` under a name that is free.
PastedPictures takePastedPictures(const QString& folder);

}  // namespace ui
