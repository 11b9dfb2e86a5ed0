// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

#include "engine/api/lens.h"

namespace ui {

/// What became of each thing on one image, gravest first: the table twin of BeforeAfterView.
class LensBoxModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, Class, What, ColumnCount };
    static constexpr int kClassIdRole = Qt::UserRole + 1;
    static constexpr int kStateRole = Qt::UserRole + 2;  ///< int: engine::LensState

    using QAbstractTableModel::QAbstractTableModel;

    /// @param filter only these, and what is newly broken
    void setImage(const engine::LensImage& image, const std::vector<std::string>& names,
                  std::optional<engine::LensState> filter);
    void clear();

    /// The place in LensImage::marks.
    int mark(int row) const { return m_rows[static_cast<std::size_t>(row)].mark; }
    /// -1 = it is not listed.
    int rowOf(int mark) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        int mark = -1;
        engine::LensState state = engine::LensState::Unchanged;
        qint64 classId = 0;
        QString name, what;
    };

    std::vector<Row> m_rows;
};

}  // namespace ui
