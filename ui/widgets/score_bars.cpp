// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/score_bars.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

#include "ui/convert.h"
#include "ui/evaluation_text.h"
#include "ui/theme.h"

namespace ui {
namespace {

constexpr int kRowHeight = 28;
constexpr int kTickHeight = 18;
constexpr int kName = 84;
constexpr int kFigure = 52;
constexpr int kGap = 8;
constexpr double kRound = 1e-6;  ///< so that 0.6 is not in the tenth above it

}  // namespace

ScoreBars::ScoreBars(QWidget* parent) : QWidget(parent) {
    setObjectName("scoreBars");
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreBars::setRows(const QList<Row>& rows) {
    m_rows = rows;
    QStringList lines;
    for (const Row& row : rows)
        lines << (row.interval ? tr("%1: %2; the true score is %3 in 95 of 100 cases")
                                     .arg(row.name, decimalText(row.score, 3), intervalText(*row.interval))
                               : tr("%1: %2").arg(row.name, decimalText(row.score, 3)));
    setAccessibleDescription(lines.join('\n'));
    setToolTip(lines.join('\n'));
    updateGeometry();
    update();
}

engine::ScoreInterval ScoreBars::scale() const {
    double low = 1, high = 0;
    for (const Row& row : m_rows) {
        low = std::min(low, row.interval ? row.interval->low : row.score);
        high = std::max(high, row.interval ? row.interval->high : row.score);
    }
    low = std::floor(low * 10 + kRound) / 10;
    high = std::ceil(high * 10 - kRound) / 10;
    if (high - low < kRound)  // one score, without an interval, on a tenth
        (low > 0 ? low : high) += low > 0 ? -0.1 : 0.1;
    return {std::clamp(low, 0.0, 1.0), std::clamp(high, 0.0, 1.0)};
}

QSize ScoreBars::sizeHint() const {
    return {220, static_cast<int>(m_rows.size()) * kRowHeight + kTickHeight};
}

void ScoreBars::paintEvent(QPaintEvent*) {
    if (m_rows.isEmpty())
        return;
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto [low, high] = scale();
    const QRectF axis(kName + kGap, 0, width() - kName - kFigure - 2 * kGap, m_rows.size() * kRowHeight);
    const auto place = [&](double score) { return axis.left() + (score - low) / (high - low) * axis.width(); };
    painter.setFont(textFont(TextRole::Caption));
    for (const double tick : {low, high}) {
        painter.setPen(QPen(theme.border, 1));
        painter.drawLine(QPointF(place(tick), 2), QPointF(place(tick), axis.bottom()));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(place(tick) - 20, axis.bottom(), 40, kTickHeight), Qt::AlignCenter,
                         decimalText(tick, 1));
    }
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        const Row& row = m_rows[index];
        const int top = static_cast<int>(index) * kRowHeight;
        const qreal middle = top + kRowHeight / 2.0;
        const QColor color = index + 1 == m_rows.size() ? theme.accent : theme.muted;
        painter.setFont(textFont(TextRole::Body));
        painter.setPen(theme.text);
        painter.drawText(QRect(0, top, kName, kRowHeight), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(row.name, Qt::ElideRight, kName));
        if (row.interval) {
            painter.setPen(QPen(color, 3, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(QPointF(place(row.interval->low), middle), QPointF(place(row.interval->high), middle));
        }
        painter.setPen(QPen(theme.surface, 1));
        painter.setBrush(color);
        painter.drawEllipse(QPointF(place(row.score), middle), 5, 5);
        painter.setFont(textFont(TextRole::Heading));
        painter.setPen(theme.text);
        drawNumber(painter, QRectF(width() - kFigure, top, kFigure, kRowHeight), decimalText(row.score, 3));
    }
}

}  // namespace ui
