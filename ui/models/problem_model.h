// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include <memory>
#include <vector>

#include "engine/api/dataset_info.h"
#include "ui/error_text.h"
#include "ui/problem.h"

namespace ui {

/// What went wrong since the start or needs a look: groups, and below each the files or events that it is about.
class ProblemModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        LineRole = Qt::UserRole + 1,  ///< QString: what stands below the text
        SeverityRole,                 ///< int: engine::Severity
        CountRole,                    ///< int: rows of a group
        PastRole,                     ///< bool
    };

    explicit ProblemModel(QObject* parent = nullptr);
    ~ProblemModel() override;

    /// Its issues in place of those of the dataset before. Null = none is open. @param place title of the Data page
    void setDataset(std::shared_ptr<const engine::DatasetInfo> dataset, PageId page, const QString& place);
    /// Of a job. One that is listed already is only told with a new time.
    void addIssue(PageId page, const QString& place, const engine::Issue& issue);
    /// Likewise. @param source shows it until endErrors(source); only compared
    void addError(PageId page, const QString& place, const ErrorText& error, const void* source);
    void endErrors(const void* source);
    /// The group of `index`, unless it is of the dataset, which says itself when it is in order.
    void dismiss(const QModelIndex& index);

    /// Rows that are not past.
    qint64 count() const;
    qint64 count(engine::Severity severity) const;
    /// Of these what went wrong, without the files of the dataset, which the Health page counts.
    qint64 failures() const;
    /// The gravest of all; Note where there is none.
    engine::Severity gravest() const;
    /// Of a group or of one of its rows.
    const ProblemGroup& group(const QModelIndex& index) const;
    /// Of a row below a group.
    Problem problem(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

signals:
    /// count() or gravest() may be others.
    void changed();

private:
    struct Group;

    const Group* groupAbove(const QModelIndex& index) const {
        return static_cast<const Group*>(index.internalPointer());
    }
    const Group& groupOf(const QModelIndex& index) const;
    int rowOf(const Group& group) const;
    Group& findOrAdd(const QString& key, ProblemGroup facts);
    void append(Group& group, const QString& key, Problem problem);
    void removeGroup(int row);
    QVariant groupData(const Group& group, int role) const;
    QVariant problemData(const Problem& problem, int role) const;

    std::vector<std::unique_ptr<Group>> m_groups;  // those of the dataset first
    std::shared_ptr<const engine::DatasetInfo> m_dataset;
};

}  // namespace ui
