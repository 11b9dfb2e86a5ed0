// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "engine/api/model_info.h"

namespace ui {

/// The blocks of a network in their order.
class StageModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Index, Module, Parameters, ColumnCount };

    explicit StageModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setStages(const std::vector<engine::StageInfo>& stages);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<engine::StageInfo> m_stages;
};

}  // namespace ui
