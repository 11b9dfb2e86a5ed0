// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace ui {

/// Rows of a ClassModel. Bars: swatch, name, count, a bar of training (solid) and other (striped) boxes, detail; the
/// name is underlined because it filters. Checks: check box, swatch, name, count. A click anywhere toggles.
class ClassDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Look { Bars, Checks };

    explicit ClassDelegate(Look look, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_look(look) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    void paintBars(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
    void paintCheck(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;

    Look m_look;
};

/// A frameless list for ClassModel rows, not higher than they are.
QListView* makeClassList(QAbstractItemModel& rows, ClassDelegate::Look look, const QString& name,
                         const QString& accessibleName);

}  // namespace ui
