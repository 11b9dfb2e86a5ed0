// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

#include "engine/api/train.h"

namespace ui {

/// A score below is shown as 0.000.
inline constexpr double kScoreOfNothing = 0.0005;

/// What the first rule that fired says of a run, in words and with the numbers that made it fire. The rules, in their
/// order, with the score mAP50-95, of a classifier top-1:
/// - Diverging: a loss is no number, or training loss rose twice in a row to 1.5 times its lowest.
/// - NothingFound: no epoch has a score above 0.000, for the first 10 epochs.
/// - NothingLearned: the same after more epochs.
/// - TooFewToTell: fewer than 50 validation boxes, of a classifier images.
/// - Overfitting: for 5 epochs or more validation loss is above its lowest, now by 5 %, and training loss is below what
///   it was then.
/// - NotBetterThanFirst: 3 epochs or more, and none beats the first one.
/// - Plateau: no better epoch for half of the patience, 2 epochs or more.
/// - Learning: two epochs or more, and none of these. None: before.
struct Diagnosis {
    enum class Kind {
        None,
        Diverging,
        NothingFound,
        NothingLearned,
        TooFewToTell,
        Overfitting,
        NotBetterThanFirst,
        Plateau,
        Learning
    };

    Kind kind = Kind::None;
    QString words;    ///< "Learning."
    QString numbers;  ///< "mAP50-95 0.631 in epoch 22, 0.121 in the first."
};

/// @param epochs finished ones, oldest first. @param patience of the run; 0 = it never stops early
/// @param isOver nothing is being trained: the same in the past tense
Diagnosis diagnose(const std::vector<engine::EpochReport>& epochs, std::int64_t patience, bool isOver = false);

}  // namespace ui
