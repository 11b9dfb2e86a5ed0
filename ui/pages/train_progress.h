// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

#include <string>
#include <vector>

#include "engine/api/train.h"
#include "ui/charts/plot_overlay.h"
#include "ui/diagnosis_text.h"

class QLabel;

namespace ui {

class PhaseBar;
class VerdictIcon;

/// How far a run is: time left, epoch, best one and patience, phases, and a verdict with its numbers.
class TrainProgress final : public QFrame {
    Q_OBJECT

public:
    explicit TrainProgress(QWidget* parent = nullptr);

    /// A run was asked for; its length is not known yet. @param cacheBytes that it will write about, 0 = unknown
    void prepare(std::int64_t cacheBytes = 0);
    /// Returns where its phases end, for the charts.
    QList<PhaseMark> begin(const engine::TrainConfig& config, const engine::TrainStart& start);
    /// Its first step. @param secondsBefore of the run, before it was resumed
    void waitFor(std::int64_t epoch, double secondsBefore);
    /// What happens before the first epoch, how far it is and how long it takes; ignored later.
    void showPhase(const engine::Progress& progress);
    void showStep(const engine::StepReport& step);
    void showEpoch(const engine::EpochReport& epoch);
    void showVerdict(const Diagnosis& verdict);
    void setHeadline(const QString& text);
    /// The figure says how it ended; the clock stops. @param isOver for good
    void end(const QString& headline, bool isOver);

    /// Under way; 0 before the first step.
    int epoch() const { return m_epoch; }
    QString headline() const;
    QString verdict() const;
    /// Of the whole run, 0 to 100.
    int percent() const;
    /// That the run has taken, without pauses.
    double seconds() const;

signals:
    void percentChanged(int percent);

private:
    void setPhases(const QList<PhaseMark>& marks, std::int64_t joins, std::int64_t mosaicEnds);
    void setEpochsDone(double epochs);
    void updateClock();
    void updateBest();

    std::int64_t m_epochs = 0, m_patience = 0;
    std::vector<std::int64_t> m_ends;  ///< last epochs of the phases, ascending
    int m_epoch = 0, m_percent = -1;
    std::int64_t m_bestEpoch = 0, m_patienceUsed = 0;
    bool m_isOver = false;
    double m_secondsBefore = 0;  ///< of the run, before what m_elapsed counts
    QElapsedTimer m_elapsed;     ///< invalid = the clock stands
    std::int64_t m_cacheBytes = 0;
    std::string m_phase;  ///< before the first epoch
    QString m_phaseDetail;
    QElapsedTimer m_phaseElapsed;
    QTimer m_clock;

    QLabel* m_headline;
    QLabel* m_position;
    QLabel* m_best;
    PhaseBar* m_phases;
    VerdictIcon* m_icon;
    QLabel* m_verdict;
    QLabel* m_numbers;
};

}  // namespace ui
