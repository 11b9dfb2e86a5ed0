// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problem_filter.h"

#include "ui/models/problem_model.h"
#include "ui/problem_text.h"

namespace ui {

ProblemFilter::ProblemFilter(ProblemModel& problems, QObject* parent)
    : QSortFilterProxyModel(parent), m_problems(problems) {
    setSourceModel(&problems);
    sort(0);
}

void ProblemFilter::setText(const QString& text) {
    m_text = text.trimmed();
    invalidateFilter();
}

void ProblemFilter::setSeverities(std::set<engine::Severity> severities) {
    m_severities = std::move(severities);
    invalidateFilter();
}

QByteArray ProblemFilter::csv() const {
    QString csv = problemCsvHeader();
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex above = index(group, 0);
        for (int row = 0; row < rowCount(above); ++row) {
            const QModelIndex problem = mapToSource(index(row, 0, above));
            csv += problemCsv(m_problems.group(problem), m_problems.problem(problem));
        }
    }
    return csv.toUtf8();
}

bool ProblemFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = m_problems.index(row, 0, parent);
    if (parent.isValid())
        return m_text.isEmpty() || groupMatches(parent) || rowMatches(index);
    if (!m_severities.empty() && !m_severities.contains(m_problems.group(index).severity))
        return false;
    if (m_text.isEmpty() || groupMatches(index))
        return true;
    for (int child = 0; child < m_problems.rowCount(index); ++child)
        if (rowMatches(m_problems.index(child, 0, index)))
            return true;
    return false;
}

bool ProblemFilter::groupMatches(const QModelIndex& group) const {
    const ProblemGroup& facts = m_problems.group(group);
    return matches(facts.title) || matches(facts.advice) || matches(facts.place);
}

bool ProblemFilter::rowMatches(const QModelIndex& row) const {
    const Problem problem = m_problems.problem(row);
    return matches(problemPlace(problem)) || matches(problem.text);
}

bool ProblemFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    if (!left.parent().isValid()) {
        const ProblemGroup& a = m_problems.group(left);
        const ProblemGroup& b = m_problems.group(right);
        if (a.isPast != b.isPast)
            return b.isPast;
        if (a.severity != b.severity)
            return a.severity > b.severity;
    }
    return left.row() < right.row();
}

}  // namespace ui
