// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_tile.h"

#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

constexpr int kMargin = 20;

}  // namespace

FigureTile::FigureTile(const QString& caption, QWidget* parent) : QWidget(parent), m_caption(caption) {
    setAccessibleName(caption);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setContent({});
}

void FigureTile::setContent(const Content& content) {
    m_content = content;
    if (m_content.figure.isEmpty())
        m_content.figure = QStringLiteral("–");
    QStringList words{m_content.figure + QLatin1Char(' ') + m_content.unit, m_content.line, m_content.detail};
    words.removeAll(QString());
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    QStringList tip{m_caption, m_content.line, m_content.detail};
    tip.removeAll(QString());
    setToolTip(tip.join(QLatin1Char('\n')));
    update();
}

void FigureTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const int inner = width() - 2 * kMargin;
    const auto text = [&](int y, const QString& words, const QColor& color) {
        painter.setFont(textFont(TextRole::Caption));
        painter.setPen(color);
        painter.drawText(QRect(kMargin, y, inner, 16), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, inner));
    };
    text(14, m_caption, theme.muted);
    painter.setFont(textFont(TextRole::Figure));
    painter.setPen(theme.text);
    drawNumber(painter, QRectF(kMargin, 33, inner, 28), m_content.figure, Qt::AlignLeft);
    const qreal figureWidth = numberWidth(painter.font(), m_content.figure);
    painter.setFont(textFont(TextRole::Body));
    painter.setPen(theme.muted);
    painter.drawText(QRectF(kMargin + figureWidth + 6, 36, inner - figureWidth, 26), Qt::AlignLeft | Qt::AlignVCenter,
                     m_content.unit);
    if (m_content.fraction >= 0) {
        const QRectF track(kMargin, 70, inner, 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.scheme == Scheme::Dark ? theme.border : theme.sunken);
        painter.drawRoundedRect(track, 2, 2);
        const qreal filled = track.width() * std::clamp(m_content.fraction, 0.0, 1.0);
        painter.setBrush(theme.*(m_content.color));
        if (filled > 0)
            painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(std::max<qreal>(4, filled), 4)), 2, 2);
    }
    text(82, m_content.line, theme.text);
    text(98, m_content.detail, theme.muted);
}

}  // namespace ui
