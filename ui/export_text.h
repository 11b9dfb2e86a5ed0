// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "engine/api/export.h"

namespace ui {

/// "PyTorch (.pt)"
QString exportFormatText(engine::ExportFormat format);

/// What the format is for, or why it cannot be written and what to take in its place.
QString exportPurposeText(const engine::ExportFormatInfo& format);

/// "Licence of the weights: AGPL-3.0. …"; what it asks for where that is known.
QString exportLicenceText(const std::string& licence);

/// "99.6 % of the boxes agree"; that nothing was compared where that is so.
QString exportVerdictText(const engine::ExportReport& report);

/// "498 of 500 boxes on 87 images, at an IoU of 0.95; 1 image could not be read"
QString exportCheckText(const engine::ExportReport& report);

/// What the file is called by itself: "yolo11n" of yolo11n.pt, "train2" of runs/train2/weights/best.pt.
QString exportName(const QString& modelRef);

}  // namespace ui
