// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

#include "engine/api/lens.h"

namespace ui {

/// "Newly broken", "Still wrong", "Fixed", "Right in both", "Lost old class"
QString stateText(engine::LensState state);

/// "2 newly broken", "5 fixed"
QString stateCountText(engine::LensState state, qint64 count);

/// What is there at all, gravest first: "1 newly broken, 5 fixed"; "nothing to compare".
QString countsText(const engine::LensCounts& counts);

/// Name of a class; "class 7" where it has none.
QString lensClassText(qint64 classId, const std::vector<std::string>& names);

/// The class that a mark is about: the label's, else the prediction's.
qint64 markClass(const engine::LensImage& image, const engine::LensMark& mark);

/// What happened, in a few words: "was missed", "was called RBC", "new false alarm".
QString markText(const engine::LensImage& image, const engine::LensMark& mark, const std::vector<std::string>& names);

/// What the models' classes mean for the comparison, in whole sentences.
QString lensNote(const engine::LensStart& start);

/// A run by the name of its folder, else the model: "train2", "YOLO11n, untrained", "Lite detector".
QString lensModelText(const engine::ModelRef& model);

}  // namespace ui
