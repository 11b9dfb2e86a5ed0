// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <optional>

#include "engine/api/error.h"
#include "engine/api/evaluate.h"
#include "ui/widgets/banner.h"

namespace ui {

/// What figures are of.
struct EvaluateSubject {
    std::shared_ptr<const engine::DatasetInfo> dataset;
    QString model;
    engine::Split split = engine::Split::Val;
    engine::ClassMap classMap = {};  ///< empty = the same classes
};

enum class EvaluateWayOut { None, Evaluate, MatchClasses, ChooseModel };

/// What a banner says about figures.
struct EvaluateNote {
    Banner::Kind kind = Banner::Kind::Note;
    QString title, reason;
    EvaluateWayOut wayOut = EvaluateWayOut::None;
};

/// "Looking at the validation images"
QString lookingText(engine::Split split);

/// "The model looks at 87 validation images, and what it finds is compared with the labels."
QString readyText(engine::Split split, std::int64_t images);

/// "yolo11n.pt on cells: 87 validation images, 4 s". @param report with details
QString measuredText(const engine::EvaluateReport& report, const EvaluateSubject& shown);

/// The gravest thing that is to be said about `report`, with details and of `shown`, where `now` is chosen.
std::optional<EvaluateNote> evaluateNote(const engine::EvaluateReport& report, const EvaluateSubject& shown,
                                         const EvaluateSubject& now);

/// What helps where measuring `model` failed.
EvaluateWayOut wayOutOf(const engine::Error& error, const QString& model);

/// The button of the banner; empty for None.
QString wayOutText(EvaluateWayOut wayOut);

}  // namespace ui
