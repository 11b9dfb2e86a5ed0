// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finding_model.h"

#include "ui/convert.h"
#include "ui/finding_text.h"
#include "ui/issue_text.h"

namespace ui {

void FindingModel::setReport(std::shared_ptr<const engine::HealthReport> report) {
    beginResetModel();
    m_report = std::move(report);
    endResetModel();
}

int FindingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_report ? 0 : static_cast<int>(m_report->findings.size());
}

int FindingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const engine::Finding& row = finding(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return text(row, index.column());
        case Qt::ToolTipRole:
            return text(row, index.column());
        case Qt::DecorationRole:
            return index.column() == Gravity ? QVariant(severityIcon(row.severity)) : QVariant();
        case Qt::AccessibleTextRole:
            return index.column() == What
                       ? tr("%1: %2 Lost: %3.").arg(severityText(row.severity), findingText(row), lossText(row))
                       : text(row, index.column());
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::AlignVCenter | (index.column() == Images ? Qt::AlignRight : Qt::AlignLeft));
        default:
            return {};
    }
}

QString FindingModel::text(const engine::Finding& finding, int column) const {
    switch (column) {
        case Gravity:
            return severityText(finding.severity);
        case What:
            return findingText(finding);
        case Lost:
            return lossText(finding);
        case Images: {
            const auto images = static_cast<qint64>(finding.samples.size());
            return images > 0 ? countText(images) : QString();
        }
        default:
            return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Images ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Gravity:
            return tr("How grave");
        case What:
            return tr("What was found");
        case Lost:
            return tr("Lost");
        case Images:
            return tr("Images");
        default:
            return {};
    }
}

}  // namespace ui
