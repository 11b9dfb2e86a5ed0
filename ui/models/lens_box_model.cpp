// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lens_box_model.h"

#include <algorithm>

#include "ui/lens_text.h"

namespace ui {

using engine::LensState;

void LensBoxModel::setImage(const engine::LensImage& image, const std::vector<std::string>& names,
                            std::optional<LensState> filter) {
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; i < image.marks.size(); ++i) {
        const engine::LensMark& mark = image.marks[i];
        if (filter && mark.state != *filter && mark.state != LensState::NewlyBroken)
            continue;
        const qint64 classId = markClass(image, mark);
        m_rows.push_back(
            {static_cast<int>(i), mark.state, classId, lensClassText(classId, names), markText(image, mark, names)});
    }
    // What is right in both comes last.
    const auto gravity = [](const Row& row) {
        return row.state == LensState::Unchanged ? static_cast<int>(engine::kLensStates.size())
                                                 : static_cast<int>(row.state);
    };
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [&gravity](const Row& a, const Row& b) { return gravity(a) < gravity(b); });
    endResetModel();
}

void LensBoxModel::clear() {
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int LensBoxModel::rowOf(int mark) const {
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [mark](const Row& one) { return one.mark == mark; });
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

int LensBoxModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LensBoxModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LensBoxModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case kClassIdRole:
            return row.classId;
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            if (index.column() == State)
                return stateText(row.state);
            return index.column() == Class ? row.name : row.what;
        case Qt::ToolTipRole:
            return QString("%1: %2, %3").arg(stateText(row.state), row.name, row.what);
        case kStateRole:
            return static_cast<int>(row.state);
        default:
            return {};
    }
}

QVariant LensBoxModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
        case State:
            return tr("State");
        case Class:
            return tr("Class");
        case What:
            return tr("What happened");
        default:
            return {};
    }
}

}  // namespace ui
