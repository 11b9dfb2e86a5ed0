// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/convert.h"

namespace ui {

/// `text` with the name of `file` in place of its whole path, which would leave no room for what is said about it.
inline QString withShortPath(QString text, const std::filesystem::path& file) {
    return file.has_parent_path() ? text.replace(pathText(file), nameText(file)) : text;
}

}  // namespace ui
