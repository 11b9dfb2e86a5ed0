// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problem_delegate.h"

#include <QIcon>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include "ui/convert.h"
#include "ui/models/problem_model.h"
#include "ui/theme.h"

namespace ui {
namespace {

constexpr int kRowHeight = 46;
constexpr int kPadding = 6;
constexpr int kIconSize = 16;

}  // namespace

void ProblemDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = themeOf(option.palette);
    const bool isGroup = !index.parent().isValid();
    const bool isPast = index.data(ProblemModel::PastRole).toBool();
    painter->save();
    paintGround(*painter, option);
    QRect rect = option.rect.adjusted(kPadding, 4, -kPadding, -5);
    if (isGroup) {
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(painter, QRect(rect.left(), rect.top() + 2, kIconSize, kIconSize), Qt::AlignCenter,
                   isPast ? QIcon::Disabled : QIcon::Normal);
        rect.setLeft(rect.left() + kIconSize + kPadding);
        painter->setFont(textFont(TextRole::Caption));
        painter->setPen(theme.muted);
        const QString count = countText(index.data(ProblemModel::CountRole).toInt());
        drawNumber(*painter, rect, count);
        rect.setRight(rect.right() - static_cast<int>(numberWidth(painter->font(), count)) - kPadding);
    }
    const QRect upper(rect.left(), rect.top(), rect.width(), rect.height() / 2 + 1);
    const QRect lower(rect.left(), upper.bottom(), rect.width(), rect.bottom() - upper.bottom());
    painter->setFont(textFont(isGroup ? TextRole::Heading : TextRole::Body));
    painter->setPen(isPast ? theme.muted : theme.text);
    painter->drawText(upper, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, upper.width()));
    painter->setFont(textFont(TextRole::Caption));
    painter->setPen(theme.muted);
    painter->drawText(lower, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(ProblemModel::LineRole).toString(), Qt::ElideRight,
                                                        lower.width()));
    painter->restore();
    if (option.state & QStyle::State_HasFocus && option.widget) {
        QStyleOptionFocusRect ring;
        ring.palette = option.palette;
        ring.rect = option.rect.adjusted(0, 0, 0, -1);
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, option.widget);
    }
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {200, kRowHeight};
}

}  // namespace ui
