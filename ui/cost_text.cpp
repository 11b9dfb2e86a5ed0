// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cost_text.h"

#include <QCoreApplication>

#include <cmath>

#include "ui/convert.h"

namespace ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::CostText)
};

}  // namespace

QString roughDurationText(double seconds) {
    if (seconds < 10)
        return Text::tr("%1 s").arg(decimalText(seconds, seconds < 1 ? 2 : 1));
    if (seconds < 90)
        return Text::tr("%1 s").arg(countText(std::llround(seconds)));
    if (seconds < 90 * 60)
        return Text::tr("%1 min").arg(countText(std::llround(seconds / 60)));
    return Text::tr("%1 h").arg(decimalText(seconds / 3600, 1));
}

QString epochCostText(const engine::TrainCost& cost) {
    const QString first = roughDurationText(cost.phases.front().secondsPerEpoch);
    return cost.phases.size() == 1 ? Text::tr("About %1 an epoch").arg(first)
                                   : Text::tr("About %1 an epoch, then %2")
                                         .arg(first, roughDurationText(cost.phases.back().secondsPerEpoch));
}

QString totalCostText(const engine::TrainCost& cost) {
    return Text::tr("About %1 in all").arg(roughDurationText(cost.totalSeconds()));
}

QString memoryCostText(const engine::TrainCost& cost) {
    return cost.peakMemoryBytes > 0 ? Text::tr("%1 of memory at most").arg(sizeText(cost.peakMemoryBytes)) : QString();
}

QString missingCostText(const CostEstimate& estimate) {
    if (!estimate.problem.isEmpty())
        return estimate.problem;
    return estimate.isMeasuring ? Text::tr("Timing two batches…") : Text::tr("Not measured yet");
}

}  // namespace ui
