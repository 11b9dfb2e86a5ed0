// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/class_model.h"

#include <algorithm>

#include "ui/convert.h"

namespace ui {

void ClassModel::setRows(std::vector<Row> rows) {
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    m_largest = 1;
    for (const Row& row : m_rows)
        m_largest = std::max(m_largest, row.trainBoxes + row.otherBoxes);
    endResetModel();
}

void ClassModel::setChecked(const QSet<qint64>& ids) {
    m_checked = ids;
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

int ClassModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ClassModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto part = [this](qint64 count) { return static_cast<double>(count) / static_cast<double>(m_largest); };
    switch (role) {
        case Qt::DisplayRole:
            return row.name;
        case Qt::ToolTipRole:
            return tr("%1, class %2").arg(row.name).arg(row.id);
        case Qt::AccessibleTextRole:
            return tr("%1, %n boxes", nullptr, static_cast<int>(row.trainBoxes + row.otherBoxes)).arg(row.name);
        case Qt::CheckStateRole:
            return m_checked.contains(row.id) ? Qt::Checked : Qt::Unchecked;
        case IdRole:
            return row.id;
        case CountRole:
            return countText(row.trainBoxes + row.otherBoxes);
        case DetailRole:
            return row.detail;
        case TrainPartRole:
            return part(row.trainBoxes);
        case RestPartRole:
            return part(row.otherBoxes);
        default:
            return {};
    }
}

bool ClassModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const qint64 id = m_rows[static_cast<std::size_t>(index.row())].id;
    const bool isChecked = value.toInt() == Qt::Checked;
    if (isChecked == m_checked.contains(id))
        return false;
    if (isChecked)
        m_checked.insert(id);
    else
        m_checked.remove(id);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit checkedChanged(id, isChecked);
    return true;
}

Qt::ItemFlags ClassModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

}  // namespace ui
