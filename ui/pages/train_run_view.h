// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include "engine/api/train.h"
#include "ui/charts/plot_overlay.h"
#include "ui/models/epoch_model.h"

class QGridLayout;
class QLabel;

namespace ui {

class LossChart;
class MetricChart;
class PhaseBar;
class TableView;

/// A run as it goes: time left, phases, loss and mAP, epochs, the settings as used.
class TrainRunView final : public QWidget {
    Q_OBJECT

public:
    explicit TrainRunView(QWidget* parent = nullptr);

    /// A run was asked for; its length is not known yet. Empties everything.
    void prepare();
    /// @param history epochs that were finished before, for a resumed run
    void begin(const engine::TrainConfig& config, const engine::TrainStart& start,
               const std::vector<engine::EpochReport>& history);
    void showPhase(const engine::Progress& progress);
    void addStep(const engine::StepReport& step);
    void addEpoch(const engine::EpochReport& epoch);
    void showStopping();
    /// The figure says how it ended; the clock stops.
    void end(const QString& headline);

    const EpochModel& epochs() const { return m_epochs; }
    int epochsPlanned() const { return static_cast<int>(m_start.epochs); }
    /// Epoch under way; 0 before the first step.
    int epoch() const { return m_epoch; }
    QString headline() const;
    /// Of the whole run, 0 to 100.
    int percent() const;

signals:
    void percentChanged(int percent);

private:
    QWidget* makeProgressCard();
    QWidget* makeTableCard();
    QWidget* makeUsedCard();
    void fillUsed(const engine::TrainConfig& config);
    /// The bar's; returns where the charts mark their ends.
    QList<PhaseMark> setPhases(const engine::TrainConfig& config);
    void setEpochProgress(double epochsDone);
    void updateClock();
    void updateBest(const engine::EpochReport& epoch);
    void setHeadline(const QString& text);

    engine::TrainStart m_start;
    std::vector<std::int64_t> m_ends;  ///< last epochs of the phases, ascending
    std::int64_t m_patience = 0;
    int m_epoch = 0, m_percent = -1;
    QElapsedTimer m_elapsed;
    QTimer m_clock;

    EpochModel m_epochs;
    QLabel* m_headline;
    QLabel* m_position;
    QLabel* m_best;
    PhaseBar* m_phases;
    LossChart* m_loss;
    MetricChart* m_metric;
    TableView* m_table;
    QGridLayout* m_used;
};

}  // namespace ui
