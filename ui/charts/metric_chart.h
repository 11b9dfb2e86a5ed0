// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "engine/api/train.h"
#include "ui/charts/chart_card.h"

namespace ui {

class EpochModel;

/// mAP50 and mAP50-95 on the validation images after each epoch, of a classifier top-1 and top-5, 0 to 1; a diamond on
/// the best one.
class MetricChart final : public ChartCard {
    Q_OBJECT

public:
    explicit MetricChart(QWidget* parent = nullptr);

    /// Empties the chart.
    void start(int epochs, const QList<PhaseMark>& phases, bool isClassifier);
    void addEpoch(const engine::EpochReport& epoch);
    /// Whose scores its table and its CSV have; must outlive it.
    void setModel(EpochModel& epochs);

private:
    std::vector<int> columns() const;
    void updateLegend();

    /// Two pairs of lines of which one is shown; the best epoch is marked on the second of the detector's, the first of
    /// the classifier's.
    struct Series {
        int line;
        QString last;
    };
    std::array<Series, 2> m_detection, m_classification;
    bool m_isClassifier = false;
    QTableView* m_table = nullptr;
};

}  // namespace ui
