// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/box_row_delegate.h"

#include <QPainter>

#include "ui/models/box_model.h"
#include "ui/theme.h"
#include "ui/widgets/box_painter.h"

namespace ui {
namespace {

constexpr int kSwatch = 14;
constexpr int kPadding = 6;

}  // namespace

void BoxRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = themeOf(option.palette);
    painter->save();
    paintGround(*painter, option);
    QRect rect = option.rect.adjusted(kPadding, 0, -kPadding, -1);
    const QString text = index.data().toString();
    painter->setFont(textFont(index.column() == BoxModel::Confidence ? TextRole::Heading : TextRole::Body));
    painter->setPen(index.column() == BoxModel::Size ? theme.muted : theme.text);
    if (index.column() == BoxModel::Class) {
        paintSwatch(*painter, QRect(rect.left(), rect.center().y() - kSwatch / 2, kSwatch, kSwatch),
                    index.data(BoxModel::kClassIdRole).toLongLong(), theme);
        rect.setLeft(rect.left() + kSwatch + 8);
        painter->drawText(rect, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    } else {
        drawNumber(*painter, rect, text);
    }
    painter->restore();
}

}  // namespace ui
