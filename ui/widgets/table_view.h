// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace ui {

/// A table as on every page: horizontal lines only, rows of 28, numbers in fixed cells at the right, whole rows
/// selected.
class TableView final : public QTableView {
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    /// Room for heads of two lines, which wrap where they are too wide for one.
    void setTwoLineHeads();
    /// Nothing where a cell is being edited already.
    void beginEdit(const QModelIndex& index);
};

/// Paints its cells; right-aligned ones as numbers.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// Ground and line of a cell.
    static void paintGround(QPainter& painter, const QStyleOptionViewItem& option);
};

}  // namespace ui
