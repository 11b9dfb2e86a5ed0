// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <vector>

#include "engine/api/predict.h"

namespace ui {

/// The boxes of one image, one a row.
class BoxModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Class, Confidence, Size, ColumnCount };
    static constexpr int kClassIdRole = Qt::UserRole + 1;

    /// @param className names a class for the first column
    explicit BoxModel(std::function<QString(qint64)> className, QObject* parent = nullptr);

    void setBoxes(std::vector<engine::Prediction> boxes);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::function<QString(qint64)> m_className;
    std::vector<engine::Prediction> m_boxes;
};

}  // namespace ui
