// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "ui/jobs/run_compare_job.h"

namespace ui {

/// Epochs of several runs: a row an epoch; the score of each run, then its validation loss. The table twin of the
/// charts.
class RunCurveModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit RunCurveModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setRuns(const RunSet& set);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// Of the run that a column is about.
    const ComparedRun& runOf(int column) const { return m_runs[static_cast<std::size_t>((column - 1) % runCount())]; }
    bool isLoss(int column) const { return column > runCount(); }
    int runCount() const { return static_cast<int>(m_runs.size()); }

    std::vector<ComparedRun> m_runs;
    int m_epochs = 0;
};

/// mAP50-95, of a classifier top-1.
double epochScore(const ComparedRun& run, const engine::EpochReport& epoch);

}  // namespace ui
