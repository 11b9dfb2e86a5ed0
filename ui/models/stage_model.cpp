// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stage_model.h"

#include "ui/convert.h"

namespace ui {
namespace {

QVariant alignment(int column) {
    return QVariant::fromValue(Qt::AlignVCenter | (column == StageModel::Module ? Qt::AlignLeft : Qt::AlignRight));
}

}  // namespace

void StageModel::setStages(const std::vector<engine::StageInfo>& stages) {
    beginResetModel();
    m_stages = stages;
    endResetModel();
}

int StageModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_stages.size());
}

int StageModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StageModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role != Qt::DisplayRole)
        return {};
    const engine::StageInfo& stage = m_stages[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
        case Index:
            return countText(stage.index);
        case Module:
            return toText(stage.module);
        case Parameters:
            return countText(stage.parameters);
        default:
            return {};
    }
}

QVariant StageModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Index:
            return tr("No.");
        case Module:
            return tr("Block");
        case Parameters:
            return tr("Parameters");
        default:
            return {};
    }
}

}  // namespace ui
