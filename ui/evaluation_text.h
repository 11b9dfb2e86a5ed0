// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "engine/api/evaluate.h"

namespace ui {

/// "Wrong class"
QString mistakeText(engine::MistakeKind kind);
/// In a sentence.
QString mistakeHint(engine::MistakeKind kind);

/// "0.59 to 0.67"
QString intervalText(const engine::ScoreInterval& interval);

/// "RBC"; of a detector the number of classes is the background.
QString evaluatedClassText(const engine::EvaluationDetails& details, std::int64_t id);

/// "WBC taken for RBC", "RBC missed", "RBC seen where nothing is labelled", "RBC found"
QString confusionText(const engine::EvaluationDetails& details, std::int64_t truth, std::int64_t predicted);

/// "Only 34 boxes to measure with: the score may be anywhere between 0.41 and 0.83."
QString fewLabelsText(const engine::EvaluateReport& report);

}  // namespace ui
