// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/epoch_delegate.h"

#include <QPainter>

#include "ui/icons.h"
#include "ui/models/epoch_model.h"
#include "ui/theme.h"

namespace ui {

void EpochDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = themeOf(option.palette);
    const bool isBest = index.data(EpochModel::IsBestRole).toBool();
    painter->save();
    if (isBest)
        painter->fillRect(option.rect, theme.accentSoft);
    paintGround(*painter, option);
    QFont font = textFont(TextRole::Body);
    font.setWeight(isBest ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(theme.text);
    const QRect rect = option.rect.adjusted(8, 0, -8, -1);
    if (isBest && index.column() == EpochModel::Epoch)
        drawIcon(*painter, QRect(option.rect.left() + 10, rect.center().y() - 6, 13, 13), QStringLiteral("star"),
                 theme.accent);
    drawNumber(*painter, rect, index.data().toString());
    painter->restore();
}

}  // namespace ui
