// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

#include "engine/api/evaluate.h"

namespace ui {

/// The classes of an evaluation with their figures. Precision, recall, mAP50 and what follows the interval are of
/// detectors only.
class ClassMetricModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Score is mAP50-95 or accuracy; Threshold the confidence of the least cost, Missed and FalseAlarms what is wrong
    /// there.
    enum Column {
        Class,
        Labels,
        Precision,
        Recall,
        Map50,
        Score,
        Interval,
        Threshold,
        Missed,
        FalseAlarms,
        ColumnCount
    };
    enum Role {
        ClassIdRole = Qt::UserRole + 1,  ///< qint64, of the first column
        IntervalRole,                    ///< QVariantList of low, high, score, of that column
    };

    explicit ClassMetricModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// With details; null = no rows.
    void setReport(std::shared_ptr<const engine::EvaluateReport> report);
    /// Of a missed label and of a false alarm, in any unit.
    void setCosts(double costOfMiss, double costOfFalseAlarm);
    /// Where those cost least; nothing for a class that is never hit.
    std::optional<double> bestOfAll() const { return m_bestOfAll; }
    std::optional<double> best(int row) const { return m_best[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isClassifier() const { return m_report && m_report->task == engine::DatasetTask::Classify; }
    const engine::ClassDetails& details(int row) const;
    double score(int row) const;
    std::int64_t labels(int row) const;
    QString text(int row, int column) const;
    QString detectorText(int row, int column) const;
    QString thresholdText(int row, int column) const;
    QString title(int column) const;
    void findBest();

    std::shared_ptr<const engine::EvaluateReport> m_report;
    double m_costOfMiss = 1, m_costOfFalseAlarm = 1;
    std::optional<double> m_bestOfAll;
    std::vector<std::optional<double>> m_best;  // by row
};

}  // namespace ui
