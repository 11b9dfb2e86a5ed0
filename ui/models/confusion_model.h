// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <memory>
#include <vector>

#include "engine/api/evaluate.h"

namespace ui {

/// The fields of a confusion matrix that are not zero: mistakes first, most frequent first. The table twin of
/// ConfusionMatrixView.
class ConfusionModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Truth, Predicted, Count, Images, ColumnCount };

    explicit ConfusionModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// With details; null = no rows.
    void setReport(std::shared_ptr<const engine::EvaluateReport> report);
    const engine::ConfusionCell& cell(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const engine::EvaluateReport> m_report;
    std::vector<std::size_t> m_order;  // in m_report->details->confusion, by row
};

}  // namespace ui
