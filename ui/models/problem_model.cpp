// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problem_model.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>

#include "ui/convert.h"
#include "ui/issue_text.h"
#include "ui/problem_text.h"

namespace ui {
namespace {

bool areTheSame(const engine::Issue& a, const engine::Issue& b) {
    return a.line == b.line && a.severity == b.severity && a.loss == b.loss && a.code == b.code &&
           a.file.native() == b.file.native() && a.parameters == b.parameters;
}

bool haveTheSameIssues(const engine::DatasetInfo& a, const engine::DatasetInfo& b) {
    return std::equal(a.issues.begin(), a.issues.end(), b.issues.begin(), b.issues.end(), areTheSame);
}

}  // namespace

struct ProblemModel::Group : ProblemGroup {
    QString key;  // of those that are not of the dataset
    const void* source = nullptr;
    std::shared_ptr<const engine::DatasetInfo> dataset;
    std::vector<std::size_t> issues;  // of the dataset
    std::vector<Problem> problems;    // otherwise
    QHash<QString, int> rowOfKey;     // of `problems`

    int size() const { return static_cast<int>(isOfDataset ? issues.size() : problems.size()); }
};

ProblemModel::ProblemModel(QObject* parent) : QAbstractItemModel(parent) {}

ProblemModel::~ProblemModel() = default;

void ProblemModel::setDataset(std::shared_ptr<const engine::DatasetInfo> dataset, PageId page, const QString& place) {
    const auto before = std::exchange(m_dataset, std::move(dataset));
    if (before && m_dataset && haveTheSameIssues(*before, *m_dataset)) {
        for (const auto& group : m_groups)
            group->dataset = group->isOfDataset ? m_dataset : nullptr;
        return;
    }
    while (!m_groups.empty() && m_groups.front()->isOfDataset)
        removeGroup(0);
    std::vector<std::unique_ptr<Group>> groups;
    std::unordered_map<std::string, Group*> groupOfCode;
    for (std::size_t index = 0; m_dataset && index < m_dataset->issues.size(); ++index) {
        const engine::Issue& issue = m_dataset->issues[index];
        Group*& group = groupOfCode[issue.code];
        if (!group) {
            groups.push_back(std::make_unique<Group>());
            group = groups.back().get();
            group->page = page;
            group->place = place;
            group->severity = issue.severity;
            group->advice = datasetAdvice(issue);
            group->isOfDataset = true;
            group->dataset = m_dataset;
        }
        group->severity = std::max(group->severity, issue.severity);
        group->issues.push_back(index);
    }
    for (const auto& group : groups)
        group->title = issuesTitle(m_dataset->issues[group->issues.front()], group->size());
    if (!groups.empty()) {
        beginInsertRows({}, 0, static_cast<int>(groups.size()) - 1);
        m_groups.insert(m_groups.begin(), std::make_move_iterator(groups.begin()),
                        std::make_move_iterator(groups.end()));
        endInsertRows();
    }
    emit changed();
}

void ProblemModel::addIssue(PageId page, const QString& place, const engine::Issue& issue) {
    Group& group = findOrAdd(QString("%1 issue %2").arg(place, toText(issue.code)),
                             {page, place, issue.severity, issuesTitle(issue, 1), jobAdvice(issue)});
    group.severity = std::max(group.severity, issue.severity);
    append(group, QString("%1:%2 %3").arg(pathText(issue.file)).arg(issue.line).arg(toText(issue.message)),
           problemOf(issue));
    group.title = issuesTitle(issue, group.size());
    const QModelIndex index = createIndex(rowOf(group), 0);
    emit dataChanged(index, index);
    emit changed();
}

void ProblemModel::addError(PageId page, const QString& place, const ErrorText& error, const void* source) {
    Group& group = findOrAdd(QString("%1 error %2").arg(place, error.title),
                             {page, place, engine::Severity::Error, error.title, error.hint});
    group.source = source;
    group.advice = error.hint;
    group.isPast = false;
    append(group, pathText(error.file) + '\n' + error.reason, {error.file, 0, error.reason, error.details, {}});
    const QModelIndex index = createIndex(rowOf(group), 0);
    emit dataChanged(index, index);
    emit changed();
}

void ProblemModel::endErrors(const void* source) {
    for (const auto& group : m_groups) {
        if (group->source != source || group->isPast)
            continue;
        group->isPast = true;
        const QModelIndex index = createIndex(rowOf(*group), 0);
        emit dataChanged(index, index);
    }
    emit changed();
}

void ProblemModel::dismiss(const QModelIndex& index) {
    const Group& group = groupOf(index);
    if (group.isOfDataset)
        return;
    removeGroup(rowOf(group));
    emit changed();
}

qint64 ProblemModel::count() const {
    qint64 count = 0;
    for (const auto& group : m_groups)
        count += group->isPast ? 0 : group->size();
    return count;
}

qint64 ProblemModel::count(engine::Severity severity) const {
    qint64 count = 0;
    for (const auto& group : m_groups)
        count += group->isPast || group->severity != severity ? 0 : group->size();
    return count;
}

qint64 ProblemModel::failures() const {
    qint64 count = 0;
    for (const auto& group : m_groups)
        count += group->isPast || group->isOfDataset ? 0 : group->size();
    return count;
}

engine::Severity ProblemModel::gravest() const {
    auto gravest = engine::Severity::Note;
    for (const auto& group : m_groups)
        if (!group->isPast)
            gravest = std::max(gravest, group->severity);
    return gravest;
}

const ProblemGroup& ProblemModel::group(const QModelIndex& index) const {
    return groupOf(index);
}

Problem ProblemModel::problem(const QModelIndex& index) const {
    const Group& group = *groupAbove(index);
    const auto row = static_cast<std::size_t>(index.row());
    return group.isOfDataset ? problemOf(group.dataset->issues[group.issues[row]]) : group.problems[row];
}

QModelIndex ProblemModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, m_groups[static_cast<std::size_t>(parent.row())].get())
                            : createIndex(row, column);
}

QModelIndex ProblemModel::parent(const QModelIndex& index) const {
    const Group* group = index.isValid() ? groupAbove(index) : nullptr;
    return group ? createIndex(rowOf(*group), 0) : QModelIndex();
}

int ProblemModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return groupAbove(parent) ? 0 : m_groups[static_cast<std::size_t>(parent.row())]->size();
}

int ProblemModel::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Group& group = groupOf(index);
    if (role == SeverityRole)
        return static_cast<int>(group.severity);
    if (role == PastRole)
        return group.isPast;
    return groupAbove(index) ? problemData(problem(index), role) : groupData(group, role);
}

QVariant ProblemModel::groupData(const Group& group, int role) const {
    const QString state = group.isPast ? tr("Over") : severityText(group.severity);
    switch (role) {
        case Qt::DisplayRole:
            return group.title;
        case LineRole:
            return QString("%1, %2").arg(state, group.place);
        case Qt::DecorationRole:
            return severityIcon(group.severity);
        case CountRole:
            return group.size();
        case Qt::ToolTipRole:
            return group.title;
        case Qt::AccessibleTextRole:
            return QString("%1: %2. %3").arg(state, group.title, group.place);
        case Qt::AccessibleDescriptionRole:
            return group.advice;
        default:
            return {};
    }
}

QVariant ProblemModel::problemData(const Problem& problem, int role) const {
    switch (role) {
        case Qt::DisplayRole:
            return problemPlace(problem);
        case LineRole:
            return problemLine(problem);
        case Qt::ToolTipRole:
            return problem.file.empty() ? problem.text : pathText(problem.file) + '\n' + problem.text;
        case Qt::AccessibleTextRole:
            return problem.file.empty() ? problem.text : QString("%1: %2").arg(problemPlace(problem), problem.text);
        default:
            return {};
    }
}

const ProblemModel::Group& ProblemModel::groupOf(const QModelIndex& index) const {
    const Group* above = groupAbove(index);
    return above ? *above : *m_groups[static_cast<std::size_t>(index.row())];
}

int ProblemModel::rowOf(const Group& group) const {
    const auto found = std::ranges::find(m_groups, &group, [](const auto& held) { return held.get(); });
    return static_cast<int>(found - m_groups.begin());
}

ProblemModel::Group& ProblemModel::findOrAdd(const QString& key, ProblemGroup facts) {
    for (const auto& group : m_groups)
        if (group->key == key)
            return *group;
    auto group = std::make_unique<Group>();
    static_cast<ProblemGroup&>(*group) = std::move(facts);
    group->key = key;
    const auto row = static_cast<int>(m_groups.size());
    beginInsertRows({}, row, row);
    m_groups.push_back(std::move(group));
    endInsertRows();
    return *m_groups.back();
}

void ProblemModel::append(Group& group, const QString& key, Problem problem) {
    problem.time = QDateTime::currentDateTime();
    const QModelIndex above = createIndex(rowOf(group), 0);
    if (const auto known = group.rowOfKey.constFind(key); known != group.rowOfKey.constEnd()) {
        group.problems[static_cast<std::size_t>(*known)] = std::move(problem);
        const QModelIndex row = index(*known, 0, above);
        emit dataChanged(row, row);
        return;
    }
    beginInsertRows(above, group.size(), group.size());
    group.rowOfKey.insert(key, group.size());
    group.problems.push_back(std::move(problem));
    endInsertRows();
}

void ProblemModel::removeGroup(int row) {
    beginRemoveRows({}, row, row);
    m_groups.erase(m_groups.begin() + row);
    endRemoveRows();
}

}  // namespace ui
