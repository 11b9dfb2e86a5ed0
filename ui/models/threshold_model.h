// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QByteArray>

#include "engine/api/evaluation_details.h"

namespace ui {

/// What is left of a class's boxes at each confidence. The table twin of EvaluationCurves.
class ThresholdModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Confidence, Precision, Recall, F1, Missed, FalseAlarms, ColumnCount };

    explicit ThresholdModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setCurve(const engine::ThresholdCurve& curve);

    /// A head and a line for each confidence; numbers with a point.
    QByteArray csv() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    engine::ThresholdCurve m_curve;
};

}  // namespace ui
