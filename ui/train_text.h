// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <string>

#include "engine/api/train.h"

namespace ui {

/// "About 1 min left", "About 40 s left", "About 2 h 10 min left"; rounded so that it does not jitter.
/// 0 or less = not known yet.
QString timeLeftText(double secondsLeft);

/// Of the first of two phases the time until the second one, whose epochs nobody has measured yet.
QString timeLeftText(const engine::StepReport& step);

/// "0.001667"; of two phases "0.001667, then 0.0001667"; "0.0004 to 0.001667" where the rate decays by block.
QString ratesText(const engine::TrainStart& start);

/// Of the parameter groups that the engine reports, the one whose rate the schedule and the settings speak of: biases
/// have a warm-up of their own.
inline double weightRate(const std::array<double, 3>& learningRate) {
    return learningRate[1];
}

/// A learning rate: "0.000417", "4.17e-05".
QString rateText(double rate);

/// How a run ended.
struct EndText {
    QString headline;       ///< "Finished"
    QString title, reason;  ///< of a banner, and of the desktop's note
    bool isGood = true;     ///< the model finds something
};

/// @param epoch the one under way at the end, 0 = none yet
EndText endText(const engine::TrainReport& report, int epoch);

/// What training does in the phase of that id, before and between the epochs.
QString phaseText(const std::string& phase);

/// "31 of 64 images, about 5 s left", of cached features "31 of 256 views, about 58 MB, about 5 s left"; empty where
/// nothing is counted. @param cacheBytes that the features will take, 0 = unknown. @param seconds since the phase began
QString phaseDetailText(const engine::Progress& progress, std::int64_t cacheBytes, double seconds);

}  // namespace ui
