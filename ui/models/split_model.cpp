// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/split_model.h"

#include "ui/convert.h"
#include "ui/icons.h"

namespace ui {

void SplitModel::setDataset(const engine::DatasetInfo& dataset) {
    beginResetModel();
    m_rows.assign(dataset.classNames.size(), {});
    m_hasTest = false;
    for (std::size_t id = 0; id < m_rows.size(); ++id)
        m_rows[id].name = toText(dataset.classNames[id]);
    for (const engine::SampleInfo& sample : dataset.samples) {
        const auto split = static_cast<std::size_t>(sample.split);
        m_hasTest = m_hasTest || sample.split == engine::Split::Test;
        for (const engine::BoxLabel& box : sample.boxes)
            if (const auto id = static_cast<std::size_t>(box.classId); id < m_rows.size())
                ++m_rows[id].counts[split];
        if (const auto id = static_cast<std::size_t>(sample.classId); sample.classId >= 0 && id < m_rows.size())
            ++m_rows[id].counts[split];
    }
    endResetModel();
}

int SplitModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SplitModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SplitModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (index.column() == Name)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(row.name) : QVariant();
    const qint64 count = row.counts[static_cast<std::size_t>(index.column() - Train)];
    const bool isLacking = count == 0 && index.column() != Test;
    switch (role) {
        case Qt::DisplayRole:
            return countText(count);
        case Qt::DecorationRole:
            return isLacking ? QVariant(icon("triangle", IconTone::Warning)) : QVariant();
        case Qt::ToolTipRole:
            return isLacking ? tr("%1 has nothing on this side").arg(row.name) : QString();
        default:
            return {};
    }
}

QVariant SplitModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Name:
            return tr("Class");
        case Train:
            return tr("Train");
        case Val:
            return tr("Val");
        case Test:
            return tr("Test");
        default:
            return {};
    }
}

}  // namespace ui
