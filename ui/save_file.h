// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

#include "engine/api/error.h"

namespace ui {

/// Writes a file whole or not at all. "disk.write" where it could not.
std::optional<engine::Error> saveFile(const QString& name, const QByteArray& bytes);

}  // namespace ui
