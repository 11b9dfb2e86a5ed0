// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "engine/api/dataset_info.h"

namespace ui {

/// "Pascal VOC"
QString formatText(engine::DatasetFormat format);

/// What the format means for the files: "Pascal VOC: an XML file of boxes for each picture."
QString formatSentence(engine::DatasetFormat format);

/// Translated by `question.code`; else the engine's own English.
QString questionText(const engine::Question& question);

/// One of the question's choices as shown.
QString choiceText(const engine::Question& question, const std::string& choice);

/// "205 train, 87 validation"; splits without images are left out.
QString splitCountsText(const engine::DatasetInfo& dataset);

}  // namespace ui
