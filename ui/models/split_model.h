// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <array>
#include <vector>

#include "engine/api/dataset_info.h"

namespace ui {

/// How often each class is in each split, side by side: boxes, or images where the images are classified.
class SplitModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Train, Val, Test, ColumnCount };

    explicit SplitModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setDataset(const engine::DatasetInfo& dataset);
    bool hasTest() const { return m_hasTest; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString name;
        std::array<qint64, engine::kSplits.size()> counts{};
    };

    std::vector<Row> m_rows;
    bool m_hasTest = false;
};

}  // namespace ui
