// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/issue_model.h"

#include "ui/convert.h"
#include "ui/issue_text.h"
#include "ui/short_path.h"

namespace ui {
void IssueModel::setIssues(std::vector<engine::Issue> issues) {
    beginResetModel();
    m_issues = std::move(issues);
    endResetModel();
}

void IssueModel::append(const engine::Issue& issue) {
    const int row = static_cast<int>(m_issues.size());
    beginInsertRows({}, row, row);
    m_issues.push_back(issue);
    endInsertRows();
}

int IssueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}

int IssueModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IssueModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const engine::Issue& row = issue(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return text(row, index.column());
        case Qt::ToolTipRole:
            return index.column() == File   ? pathText(row.file)
                   : index.column() == What ? issueText(row)
                                            : text(row, index.column());
        case Qt::AccessibleDescriptionRole:
            return index.column() == File ? pathText(row.file) : QString();
        case Qt::DecorationRole:
            return index.column() == File ? QVariant(severityIcon(row.severity)) : QVariant();
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::AlignVCenter | (index.column() == Line ? Qt::AlignRight : Qt::AlignLeft));
        default:
            return {};
    }
}

QVariant IssueModel::text(const engine::Issue& issue, int column) const {
    switch (column) {
        case File:
            return nameText(issue.file);
        case Line:
            return issue.line > 0 ? countText(issue.line) : QString();
        case What:
            return withShortPath(issueText(issue), issue.file);
        case Lost:
            return issue.loss == engine::Loss::Image ? tr("the image")
                   : issue.loss == engine::Loss::Box ? tr("the box")
                                                     : tr("nothing");
        default:
            return {};
    }
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Line ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
        case File:
            return tr("File");
        case Line:
            return tr("Line");
        case What:
            return tr("What was found");
        case Lost:
            return tr("Lost");
        default:
            return {};
    }
}

}  // namespace ui
