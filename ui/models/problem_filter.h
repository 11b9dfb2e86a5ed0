// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include <set>

#include "engine/api/issue.h"

namespace ui {

class ProblemModel;

/// The problems of some severities with a text in them; what holds before what is over, the gravest first.
class ProblemFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// @param problems must outlive this
    explicit ProblemFilter(ProblemModel& problems, QObject* parent = nullptr);

    /// In title, advice, file or what was found, in capitals or not. Empty = all.
    void setText(const QString& text);
    const QString& text() const { return m_text; }
    /// None = all of them.
    void setSeverities(std::set<engine::Severity> severities);
    const std::set<engine::Severity>& severities() const { return m_severities; }

    /// What passes, as RFC 4180 has it, header first.
    QByteArray csv() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    bool matches(const QString& text) const { return text.contains(m_text, Qt::CaseInsensitive); }
    bool groupMatches(const QModelIndex& group) const;
    bool rowMatches(const QModelIndex& row) const;

    ProblemModel& m_problems;
    QString m_text;
    std::set<engine::Severity> m_severities;
};

}  // namespace ui
