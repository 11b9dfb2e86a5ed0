// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <filesystem>
#include <string>

#include "engine/api/image.h"

namespace ui {

/// UTF-8, which is what the engine speaks.
QString toText(const std::string& text);
std::string toStd(const QString& text);

QString pathText(const std::filesystem::path& path);
std::filesystem::path toPath(const QString& text);

/// The file name alone.
QString nameText(const std::filesystem::path& path);

/// Takes the pixels over without copying them.
QImage toImage(engine::Image image);
engine::Image fromImage(const QImage& image);

/// With a capital first letter.
QString capitalised(QString text);

/// For display only, in the user's locale: "1,234", "0.63" / "0,63", "12.3 MB".
QString countText(qint64 count);
/// Numbers that would have no room, as losses of a training that goes wrong, as powers of ten: "1.1e4".
QString decimalText(double value, int decimals);
QString percentText(double fraction);
QString sizeText(qint64 bytes);

/// "40 ms", "0.4 s", "45 s", "3 min 20 s", "1 h 5 min"; whole seconds have no tenths
QString durationText(double seconds);

}  // namespace ui
