// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/threshold_model.h"

#include "ui/convert.h"
#include "ui/theme.h"

namespace ui {

void ThresholdModel::setCurve(const engine::ThresholdCurve& curve) {
    beginResetModel();
    m_curve = curve;
    endResetModel();
}

QByteArray ThresholdModel::csv() const {
    QByteArray text("confidence,precision,recall,f1,missed,false_alarms\n");
    for (const engine::ThresholdPoint& point : m_curve.points) {
        text += QByteArray::number(point.confidence, 'f', 2);
        for (const double share : {point.precision, point.recall, point.f1})
            text += ',' + QByteArray::number(share, 'f', 6);
        text += ',' + QByteArray::number(static_cast<qint64>(m_curve.labels - point.hits));
        text += ',' + QByteArray::number(static_cast<qint64>(point.falseAlarms)) + '\n';
    }
    return text;
}

int ThresholdModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_curve.points.size());
}

int ThresholdModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ThresholdModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const engine::ThresholdPoint& point = m_curve.points[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
        case Confidence:
            return decimalText(point.confidence, 2);
        case Precision:
            return decimalText(point.precision, 2);
        case Recall:
            return decimalText(point.recall, 2);
        case F1:
            return decimalText(point.f1, 2);
        case Missed:
            return countText(m_curve.labels - point.hits);
        case FalseAlarms:
            return countText(point.falseAlarms);
        default:
            return {};
    }
}

QVariant ThresholdModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole)
        return textFont(TextRole::Caption);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Confidence:
            return tr("From");
        case Precision:
            return tr("P");
        case Recall:
            return tr("R");
        case F1:
            return QStringLiteral("F1");
        case Missed:
            return tr("Missed");
        case FalseAlarms:
            return tr("False");
        default:
            return {};
    }
}

}  // namespace ui
