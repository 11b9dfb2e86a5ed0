// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "engine/api/run.h"

namespace ui {

/// Runs as the engine lists them, the latest first.
class RunModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Network, Plan, Data, Score, Interval, Epochs, Time, When, State, ColumnCount };
    /// What a column is sorted by; of numbers the number.
    static constexpr int kSortRole = Qt::UserRole;

    explicit RunModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setRuns(std::vector<engine::RunSummary> runs);
    const engine::RunSummary& run(int row) const { return m_runs[static_cast<std::size_t>(row)]; }
    /// -1 = not among them
    int rowOf(const std::filesystem::path& folder) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Names can be edited, but for runs that are being trained.
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Changes nothing here: asks by renameRequested(), and whoever renames the folder sets the runs anew.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void renameRequested(const std::filesystem::path& folder, const QString& name);

private:
    QString text(const engine::RunSummary& run, int column) const;
    QString tip(const engine::RunSummary& run, int column) const;
    QVariant sortKey(const engine::RunSummary& run, int column) const;

    std::vector<engine::RunSummary> m_runs;
};

}  // namespace ui
