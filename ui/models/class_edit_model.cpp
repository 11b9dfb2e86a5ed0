// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/class_edit_model.h"

#include "ui/convert.h"

namespace ui {

ClassEditModel::ClassEditModel(DatasetEdits& edits, QObject* parent) : QAbstractTableModel(parent), m_edits(edits) {
    connect(&edits, &DatasetEdits::changed, this, &ClassEditModel::reload);
    reload();
}

void ClassEditModel::reload() {
    std::vector<DatasetEdits::Class> rows = m_edits.classes();
    if (rows.size() == m_rows.size() && !rows.empty()) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ClassEditModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClassEditModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClassEditModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DatasetEdits::Class& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole && index.column() == Name)
        return toText(row.name);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == Id ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
        case Files: {
            QStringList numbers;
            for (const std::int64_t id : row.from)
                numbers << QString::number(id);
            return numbers.join(", ");
        }
        case Id:
            return QString::number(index.row());
        case Name:
            return toText(row.name);
        default:
            return {};
    }
}

bool ClassEditModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || index.column() != Name || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString before = index.data().toString();
    m_edits.renameClass(static_cast<std::size_t>(index.row()), value.toString());
    return index.data().toString() != before;
}

QVariant ClassEditModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Id ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Files:
            return tr("In the files");
        case Id:
            return tr("New");
        case Name:
            return tr("Name");
        default:
            return {};
    }
}

Qt::ItemFlags ClassEditModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Name ? flags | Qt::ItemIsEditable : flags;
}

}  // namespace ui
