// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include "engine/api/train_cost.h"

namespace ui {

/// What is known of what a training would take.
struct CostEstimate {
    bool isMeasuring = false;
    std::optional<engine::TrainCost> cost;
    QString problem;                                   ///< why nothing can be measured
    std::optional<engine::TrainCost> cachedCost = {};  ///< with the feature cache, where `cost` is without
};

/// "about 5 s an epoch", "about 2 s an epoch, then 12 s"; capitalised.
QString epochCostText(const engine::TrainCost& cost);
/// "About 3 min in all"
QString totalCostText(const engine::TrainCost& cost);
/// "1.2 GB of memory at most"; empty = unknown
QString memoryCostText(const engine::TrainCost& cost);
/// In place of figures that are not there.
QString missingCostText(const CostEstimate& estimate);

/// For a time that was extrapolated: "4 s", "3 min", "2 h"; nothing finer.
QString roughDurationText(double seconds);

}  // namespace ui
