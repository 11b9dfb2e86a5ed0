// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <memory>
#include <vector>

#include "engine/api/dataset_health.h"

namespace ui {

/// Findings of a health report, gravest first.
class FindingModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Gravity, What, Lost, Images, ColumnCount };

    explicit FindingModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setReport(std::shared_ptr<const engine::HealthReport> report);
    /// Of each row whether the user has seen it and keeps it as it is.
    void setSeen(std::vector<bool> seen);
    const engine::Finding& finding(int row) const { return m_report->findings[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const engine::Finding& finding, int column) const;

    bool isSeen(int row) const {
        return static_cast<std::size_t>(row) < m_seen.size() && m_seen[static_cast<std::size_t>(row)];
    }

    std::shared_ptr<const engine::HealthReport> m_report;
    std::vector<bool> m_seen;
};

}  // namespace ui
