// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_pill.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

#include "ui/convert.h"
#include "ui/icons.h"
#include "ui/lens_text.h"
#include "ui/theme.h"

namespace ui {
namespace {

using engine::LensState;

constexpr int kHeight = 20;
constexpr int kIcon = 12;
constexpr int kCountIcon = 14;

QFont pillFont() {
    QFont font = textFont(TextRole::Chart);
    font.setWeight(QFont::DemiBold);
    return font;
}

}  // namespace

QString stateIconName(LensState state) {
    switch (state) {
        case LensState::NewlyBroken:
            return "triangle";
        case LensState::StillWrong:
            return "cross";
        case LensState::LostOldClass:
            return "minus";
        case LensState::Fixed:
        case LensState::Unchanged:
            break;
    }
    return "check";
}

QColor stateColor(LensState state, const Theme& theme) {
    switch (state) {
        case LensState::NewlyBroken:
            return theme.warning;
        case LensState::StillWrong:
            return theme.error;
        case LensState::Fixed:
            return theme.success;
        case LensState::Unchanged:
        case LensState::LostOldClass:
            break;
    }
    return theme.muted;
}

QSizeF statePillSize(LensState state) {
    return {std::ceil(QFontMetricsF(pillFont()).horizontalAdvance(stateText(state))) + kIcon + 22, kHeight};
}

QSizeF stateIconPillSize() {
    return {kHeight, kHeight};
}

void paintStatePill(QPainter& painter, const QRectF& rect, LensState state, const Theme& theme, bool hasWord) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = stateColor(state, theme);
    painter.setPen(QPen(color, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), kHeight / 2.0, kHeight / 2.0);
    constexpr int kInset = (kHeight - kIcon) / 2;
    const QPoint icon(static_cast<int>(rect.left()) + (hasWord ? 7 : kInset), static_cast<int>(rect.top()) + kInset);
    drawIcon(painter, QRect(icon, QSize(kIcon, kIcon)), stateIconName(state), color);
    if (hasWord) {
        painter.setFont(pillFont());
        painter.setPen(color);
        painter.drawText(rect.adjusted(kIcon + 12, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, stateText(state));
    }
    painter.restore();
}

int paintStateCount(QPainter* painter, const QPoint& topLeft, LensState state, qint64 count, const Theme& theme) {
    const QString text = countText(count);
    const QFont font = textFont(TextRole::Heading);
    const int textWidth = static_cast<int>(std::ceil(numberWidth(font, text)));
    if (painter) {
        painter->setFont(font);
        painter->setPen(theme.text);
        drawIcon(*painter, QRect(topLeft + QPoint(0, 3), QSize(kCountIcon, kCountIcon)), stateIconName(state),
                 stateColor(state, theme));
        drawNumber(*painter, QRectF(topLeft + QPoint(kCountIcon + 4, 0), QSizeF(textWidth + 1, kHeight)), text,
                   Qt::AlignLeft);
    }
    return kCountIcon + 4 + textWidth;
}

}  // namespace ui
