// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "engine/api/issue.h"

namespace ui {

/// Problems in the user's files, one a row.
class IssueModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { File, Line, What, Lost, ColumnCount };

    explicit IssueModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setIssues(std::vector<engine::Issue> issues);
    void append(const engine::Issue& issue);
    const engine::Issue& issue(int row) const { return m_issues[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant text(const engine::Issue& issue, int column) const;

    std::vector<engine::Issue> m_issues;
};

}  // namespace ui
