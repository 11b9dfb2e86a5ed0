// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/interval_bar.h"

#include <QPainter>

#include <algorithm>

#include "ui/convert.h"
#include "ui/evaluation_text.h"
#include "ui/theme.h"

namespace ui {

namespace {

constexpr qreal kTick = 9;          // where the scale ends
constexpr qreal kScaleNumber = 14;  // room for 0 and 1 beside it

}  // namespace

void paintInterval(QPainter& painter, const QRectF& rect, double score, const engine::ScoreInterval& interval,
                   const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal middle = rect.center().y();
    const auto bar = [&](double low, double high, qreal height, const QColor& color) {
        painter.setBrush(color);
        const qreal from = rect.left() + low * rect.width(), to = rect.left() + high * rect.width();
        painter.drawRoundedRect(QRectF(from, middle - height / 2, std::max<qreal>(1, to - from), height), height / 2,
                                height / 2);
    };
    painter.setBrush(theme.edge);
    for (const qreal end : {rect.left(), rect.right()})
        painter.drawRect(QRectF(end - 0.5, middle - kTick / 2, 1, kTick));
    bar(0, 1, 4, theme.scheme == Scheme::Dark ? theme.border : theme.sunken);
    bar(interval.low, interval.high, 3, theme.accent);
    painter.setPen(QPen(theme.surface, 1));
    painter.setBrush(theme.accent);
    painter.drawEllipse(QPointF(rect.left() + score * rect.width(), middle), 3.5, 3.5);
    painter.restore();
}

IntervalBar::IntervalBar(const QString& caption, QWidget* parent) : QWidget(parent), m_caption(caption) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void IntervalBar::setScore(double score, const engine::ScoreInterval& interval) {
    m_score = score;
    m_interval = interval;
    describe();
    update();
}

void IntervalBar::setCaption(const QString& caption) {
    m_caption = caption;
    describe();
    update();
}

void IntervalBar::describe() {
    setAccessibleName(m_caption);
    const QString words =
        tr("%1; the true score is %2 in 95 of 100 cases").arg(decimalText(m_score, 3), intervalText(m_interval));
    setAccessibleDescription(words);
    setToolTip(m_caption + '\n' + words);
}

void IntervalBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    painter.setFont(textFont(TextRole::Caption));
    painter.setPen(theme.muted);
    painter.drawText(QRect(0, 2, width(), 16), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_caption, Qt::ElideRight, width()));
    painter.setFont(textFont(TextRole::Figure));
    const qreal figureWidth = numberWidth(painter.font(), QStringLiteral("0.000"));
    painter.setPen(theme.text);
    drawNumber(painter, QRectF(0, 22, figureWidth, 30), decimalText(m_score, 3), Qt::AlignLeft);
    const QRectF room(figureWidth + 14, 22, width() - figureWidth - 20, 30);
    if (room.width() < 30)
        return;
    painter.setFont(textFont(TextRole::Caption));
    painter.setPen(theme.muted);
    const QRectF scale(room.left(), 22, room.width(), 16);
    drawNumber(painter, scale, QStringLiteral("0"), Qt::AlignLeft);
    drawNumber(painter, scale, QStringLiteral("1"), Qt::AlignRight);
    painter.drawText(QRectF(room.left() - 10, 37, room.width() + 16, 16), Qt::AlignCenter,
                     painter.fontMetrics().elidedText(intervalText(m_interval), Qt::ElideRight,
                                                      static_cast<int>(room.width() + 16)));
    paintInterval(painter, QRectF(room.left(), 26, room.width(), 8).adjusted(kScaleNumber, 0, -kScaleNumber, 0),
                  m_score, m_interval, theme);
}

}  // namespace ui
