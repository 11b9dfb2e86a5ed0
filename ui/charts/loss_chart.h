// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include <array>

#include "engine/api/train.h"
#include "ui/charts/chart_card.h"

namespace ui {

class EpochModel;

/// Loss over the epochs of a run: totals of training and validation on one axis, or the parts box, cls, dfl, or in
/// their place the learning rate. Training: mean of each epoch, the running mean of the epoch under way as the line's
/// moving end, and pale behind them the running means of all steps. Learning rate: of the weights at each step, of
/// epochs before a resume at their ends.
class LossChart final : public ChartCard {
    Q_OBJECT

public:
    explicit LossChart(QWidget* parent = nullptr);

    /// Empties the chart.
    void start(int epochs, const QList<PhaseMark>& phases);
    void addStep(const engine::StepReport& step);
    void addEpoch(const engine::EpochReport& epoch);
    void showParts(bool on);
    void showRate(bool on);
    /// Whose losses and rates its table and its CSV have; must outlive it.
    void setModel(EpochModel& epochs);
    /// Steps held in memory; bounded however long a run is.
    qsizetype keptSteps() { return plot()->points(m_groups[0].stepLine).size(); }

private:
    /// The total or one part.
    struct Group {
        double (*value)(const engine::TrainLoss&) = nullptr;
        int stepLine = -1, trainLine = -1, validationLine = -1;
        QString trainText, validationText;
    };

    Group makeGroup(double (*value)(const engine::TrainLoss&), const PlotView::Line& train,
                    const PlotView::Line& validation);
    void addRate(const QPointF& point);
    void showLines();
    void updateLegend();

    std::array<Group, 4> m_groups;  ///< total, box, cls, dfl
    int m_rateLine;
    QString m_rateText;
    QPushButton *m_parts, *m_rate;  ///< chips, of which at most one is on
    QTableView* m_table = nullptr;
};

}  // namespace ui
