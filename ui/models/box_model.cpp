// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/box_model.h"

#include <cmath>

#include "ui/convert.h"

namespace ui {

BoxModel::BoxModel(std::function<QString(qint64)> className, QObject* parent)
    : QAbstractTableModel(parent), m_className(std::move(className)) {}

void BoxModel::setBoxes(std::vector<engine::Prediction> boxes) {
    beginResetModel();
    m_boxes = std::move(boxes);
    endResetModel();
}

int BoxModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_boxes.size());
}

int BoxModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BoxModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const engine::Prediction& box = m_boxes[static_cast<std::size_t>(index.row())];
    if (role == kClassIdRole)
        return static_cast<qint64>(box.classId);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == Class ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
        case Class:
            return m_className(box.classId);
        case Confidence:
            return decimalText(static_cast<double>(box.confidence), 2);
        case Size:
            return QString("%1 × %2").arg(countText(std::lround(box.xyxy[2] - box.xyxy[0])),
                                          countText(std::lround(box.xyxy[3] - box.xyxy[1])));
        default:
            return {};
    }
}

QVariant BoxModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Class ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Class:
            return tr("Class");
        case Confidence:
            return tr("Confidence");
        case Size:
            return tr("Size, px");
        default:
            return {};
    }
}

}  // namespace ui
