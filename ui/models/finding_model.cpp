// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finding_model.h"

#include "ui/convert.h"
#include "ui/finding_text.h"
#include "ui/icons.h"
#include "ui/issue_text.h"

namespace ui {

void FindingModel::setReport(std::shared_ptr<const engine::HealthReport> report) {
    beginResetModel();
    m_report = std::move(report);
    m_seen.clear();
    endResetModel();
}

void FindingModel::setSeen(std::vector<bool> seen) {
    m_seen = std::move(seen);
    if (const int rows = rowCount(); rows > 0)
        emit dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
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
    const bool isGravityOfSeen = index.column() == Gravity && isSeen(index.row());
    if (isGravityOfSeen && (role == Qt::DisplayRole || role == Qt::ToolTipRole))
        return tr("Seen");
    if (isGravityOfSeen && role == Qt::DecorationRole)
        return icon("check", IconTone::Muted);
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
            return tr("Severity");
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
