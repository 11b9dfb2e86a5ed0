// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace shots {

/// The picture in its 256 most telling colours, so that its PNG takes half the room or less. No dithering: flat areas
/// stay flat.
QImage toPalette(const QImage& image);

}  // namespace shots
