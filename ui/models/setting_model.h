// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "ui/jobs/run_compare_job.h"

namespace ui {

/// The settings in which runs differ: a row a setting, a column a run.
class SettingModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit SettingModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setRuns(const RunSet& set);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        std::string key;
        QStringList values;  ///< one a run
    };

    QStringList m_names;
    std::vector<Row> m_rows;
};

}  // namespace ui
