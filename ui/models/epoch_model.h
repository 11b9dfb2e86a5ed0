// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "engine/api/train.h"

namespace ui {

/// Finished epochs of a run, newest first. The table twin of the charts.
class EpochModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Epoch,
        Train,
        Validation,
        Score,
        StricterScore,
        Seconds,
        TrainBox,
        TrainCls,
        TrainDfl,
        ValBox,
        ValCls,
        ValDfl,
        Precision,
        Recall,
        LearningRate,  ///< of the weights, at the epoch's end
        ColumnCount
    };
    enum Role { IsBestRole = Qt::UserRole + 1, ValueRole };

    explicit EpochModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Scores are mAP50 and mAP50-95, or top-1 and top-5.
    void setClassifier(bool isClassifier);
    void clear();
    /// An epoch that is there already is replaced.
    void add(const engine::EpochReport& epoch);
    const std::vector<engine::EpochReport>& epochs() const { return m_epochs; }  ///< oldest first
    std::int64_t bestEpoch() const { return m_bestEpoch; }                       ///< 0 = none
    /// For other programs: a line of names, then the epochs, oldest first; full precision, decimal points.
    QByteArray csv(const std::vector<int>& columns) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const engine::EpochReport& at(int row) const;
    int rowOf(std::int64_t epoch) const;
    void emitRowChanged(std::int64_t epoch);

    std::vector<engine::EpochReport> m_epochs;
    std::int64_t m_bestEpoch = 0;
    bool m_isClassifier = false;
};

}  // namespace ui
