// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/model_delegate.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

#include "ui/icons.h"
#include "ui/model_text.h"
#include "ui/models/model_card_model.h"
#include "ui/theme.h"

namespace ui {
namespace {

constexpr int kCardHeight = 84;
constexpr int kGap = 8;
constexpr int kPadding = 16;
constexpr int kIcon = 24;
constexpr int kSpeedWidth = 216;
constexpr int kPillHeight = 18;

QString elided(const QPainter& painter, const QString& text, qreal width) {
    return painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(width));
}

/// @return the width it took, with the gap before it
qreal paintPill(QPainter& painter, qreal left, qreal middle, const QString& text, const QColor& color,
                const QColor& fill) {
    painter.setFont(textFont(TextRole::Chart));
    const qreal width = painter.fontMetrics().horizontalAdvance(text) + 16;
    const QRectF pill(left + 8, middle - kPillHeight / 2.0, width, kPillHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(pill, kPillHeight / 2.0, kPillHeight / 2.0);
    painter.setPen(color);
    painter.drawText(pill, Qt::AlignCenter, text);
    return width + 8;
}

void paintSpeed(QPainter& painter, const QRectF& rect, const ModelCard& card, bool isMeasuring, const Theme& theme) {
    const QString figure = speedText(card), detail = speedDetailText(card, isMeasuring);
    if (!figure.isEmpty()) {
        painter.setFont(textFont(TextRole::Figure));
        painter.setPen(theme.text);
        drawNumber(painter, QRectF(rect.left(), rect.top() + 12, rect.width(), 30), figure);
    }
    painter.setFont(textFont(TextRole::Caption));
    painter.setPen(theme.muted);
    painter.drawText(QRectF(rect.left(), rect.top() + 46, rect.width(), 18), Qt::AlignVCenter | Qt::AlignRight,
                     elided(painter, detail, rect.width()));
}

struct Pill {
    QString text;
    QColor color, fill;
};

QList<Pill> pillsOf(const ModelCardModel& cards, int row, bool isSelected, const Theme& theme) {
    const QColor quiet = isSelected ? theme.surface : theme.sunken;
    QList<Pill> pills;
    if (cards.isCurrent(row))
        pills << Pill{ModelDelegate::tr("In use"), theme.accent, isSelected ? theme.surface : theme.accentSoft};
    if (cards.card(row).listed.isBuiltIn)
        pills << Pill{ModelDelegate::tr("Built in"), theme.muted, quiet};
    if (cards.card(row).offer)
        pills << Pill{ModelDelegate::tr("Not here yet"), theme.warning, isSelected ? theme.surface : theme.warnSoft};
    if (cards.isRecommended(row))
        pills << Pill{ModelDelegate::tr("Recommended"), theme.muted, quiet};
    return pills;
}

qreal widthOf(const QList<Pill>& pills) {
    const QFontMetricsF metrics(textFont(TextRole::Chart));
    qreal width = 0;
    for (const Pill& pill : pills)
        width += metrics.horizontalAdvance(pill.text) + 24;
    return width;
}

void paintWords(QPainter& painter, const QRectF& rect, const ModelCard& card, const QString& title,
                const QList<Pill>& pills, const Theme& theme) {
    const QRectF name(rect.left(), rect.top() + 11, rect.width(), 22);
    painter.setFont(textFont(TextRole::CardTitle));
    painter.setPen(theme.text);
    const QString shown = elided(painter, title, rect.width() - widthOf(pills));
    painter.drawText(name, Qt::AlignVCenter, shown);
    qreal left = name.left() + painter.fontMetrics().horizontalAdvance(shown);
    for (const Pill& pill : pills)
        left += paintPill(painter, left, name.center().y(), pill.text, pill.color, pill.fill);
    painter.setFont(textFont(TextRole::Body));
    painter.setPen(card.problem ? theme.error : theme.text);
    painter.drawText(QRectF(rect.left(), rect.top() + 34, rect.width(), 18), Qt::AlignVCenter,
                     elided(painter, modelKindText(card), rect.width()));
    painter.setPen(theme.muted);
    painter.drawText(QRectF(rect.left(), rect.top() + 54, rect.width(), 18), Qt::AlignVCenter,
                     elided(painter, modelSizeText(card), rect.width()));
}

QString iconOf(const ModelCard& card) {
    if (card.problem)
        return QStringLiteral("cross");
    const bool isDetector = card.task() == "detect";
    return isDetector ? QStringLiteral("viewfinder") : QStringLiteral("layers");
}

}  // namespace

ModelDelegate::ModelDelegate(const ModelCardModel& cards, QObject* parent)
    : QStyledItemDelegate(parent), m_cards(cards) {}

QSize ModelDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {320, kCardHeight + kGap};
}

void ModelDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = themeOf(option.palette);
    const ModelCard& card = m_cards.card(index.row());
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const QRectF ground(option.rect.left(), option.rect.top(), option.rect.width(), kCardHeight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isSelected ? theme.accent : (isHovered ? theme.edge : theme.border), 1));
    painter->setBrush(isSelected ? theme.accentSoft : theme.surface);
    painter->drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QRect icon(static_cast<int>(ground.left()) + kPadding, static_cast<int>(ground.center().y()) - kIcon / 2,
                     kIcon, kIcon);
    drawIcon(*painter, icon, iconOf(card), card.problem ? theme.error : (isSelected ? theme.accent : theme.muted));
    const qreal speedWidth = card.isUsable() ? kSpeedWidth : 0;
    const QRectF inner = ground.adjusted(kPadding + kIcon + kPadding, 0, -kPadding, 0);
    paintWords(*painter, inner.adjusted(0, 0, -speedWidth - (speedWidth > 0 ? 12 : 0), 0), card,
               index.data().toString(), pillsOf(m_cards, index.row(), isSelected, theme), theme);
    if (speedWidth > 0)
        paintSpeed(*painter, QRectF(inner.right() - speedWidth, inner.top(), speedWidth, inner.height()), card,
                   m_cards.isMeasuring(index.row()), theme);
    painter->restore();
    if (option.state & QStyle::State_HasFocus && option.widget) {
        QStyleOptionFocusRect ring;
        ring.palette = option.palette;
        ring.rect = ground.toRect();
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, option.widget);
    }
}

}  // namespace ui
