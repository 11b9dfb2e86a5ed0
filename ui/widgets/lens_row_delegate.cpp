// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lens_row_delegate.h"

#include <QPainter>

#include "ui/icons.h"
#include "ui/models/lens_box_model.h"
#include "ui/theme.h"
#include "ui/widgets/box_painter.h"
#include "ui/widgets/state_pill.h"

namespace ui {
namespace {

constexpr int kIcon = 14;
constexpr int kPadding = 6;
constexpr int kEnd = 2;

}  // namespace

int LensRowDelegate::classWidth(const QString& name) {
    return QFontMetrics(textFont(TextRole::Body)).horizontalAdvance(name) + kIcon + 2 * kPadding + 2 * kEnd;
}

void LensRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = themeOf(option.palette);
    painter->save();
    paintGround(*painter, option);
    QRect rect = option.rect.adjusted(kPadding, 0, -kEnd, -1);
    const QRect sign(rect.left(), rect.center().y() - kIcon / 2, kIcon, kIcon);
    if (index.column() == LensBoxModel::State) {
        const auto state = static_cast<engine::LensState>(index.data(LensBoxModel::kStateRole).toInt());
        drawIcon(*painter, sign, stateIconName(state), stateColor(state, theme));
    } else {
        const bool isClass = index.column() == LensBoxModel::Class;
        if (isClass) {
            paintSwatch(*painter, sign, index.data(LensBoxModel::kClassIdRole).toLongLong(), theme);
            rect.setLeft(rect.left() + kIcon + kPadding);
        }
        painter->setFont(textFont(isClass ? TextRole::Body : TextRole::Caption));
        painter->setPen(isClass ? theme.text : theme.muted);
        painter->drawText(rect, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    }
    painter->restore();
}

}  // namespace ui
