// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/train.h"
#include "ui/charts/chart_card.h"

namespace ui {

/// mAP50 and mAP50-95 on the validation images after each epoch, 0 to 1; a diamond on the best one.
class MetricChart final : public ChartCard {
    Q_OBJECT

public:
    explicit MetricChart(QWidget* parent = nullptr);

    /// Empties the chart. @param mosaicEnds the last epoch with mosaic; 0 = no such phase
    void start(int epochs, int mosaicEnds);
    void addEpoch(const engine::EpochReport& epoch);

private:
    void updateLegend();

    int m_map50Line, m_map50_95Line;
    QList<QPointF> m_map50, m_map50_95;
};

}  // namespace ui
