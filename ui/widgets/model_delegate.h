// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

class ModelCardModel;

/// Paints a model as a card as wide as the list: icon, name, two lines, and at the right what it costs here.
class ModelDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// @param cards what the view shows; must outlive this
    explicit ModelDelegate(const ModelCardModel& cards, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const ModelCardModel& m_cards;
};

}  // namespace ui
