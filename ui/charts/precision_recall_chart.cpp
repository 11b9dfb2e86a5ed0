// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/precision_recall_chart.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "ui/charts/plot_overlay.h"
#include "ui/convert.h"
#include "ui/csv_field.h"
#include "ui/theme.h"

namespace ui {
namespace {

constexpr int kLeft = 46, kRight = 12, kTop = 10, kBottom = 34;
constexpr int kLabelHeight = 14;
constexpr int kLastPoint = 100;
constexpr std::size_t kMostLines = 13;  // all and twelve classes

}  // namespace

PrecisionRecallChart::PrecisionRecallChart(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Precision by recall"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void PrecisionRecallChart::setLines(std::vector<Line> lines) {
    m_lines = std::move(lines);
    m_current = 0;
    m_mark.reset();
    setReading(-1);
}

void PrecisionRecallChart::setCurrent(int line) {
    m_current = std::clamp(line, 0, std::max(0, static_cast<int>(m_lines.size()) - 1));
    setReading(m_reading);
}

void PrecisionRecallChart::setMark(const std::optional<QPointF>& mark) {
    m_mark = mark;
    update();
}

QString PrecisionRecallChart::pointText(int line, int recallPercent) const {
    const Line& one = m_lines[static_cast<std::size_t>(line)];
    return tr("%1: precision %2 at recall %3")
        .arg(one.name, decimalText(one.precision[static_cast<std::size_t>(recallPercent)], 2),
             decimalText(recallPercent / 100.0, 2));
}

void PrecisionRecallChart::paint(QPainter& painter, const QRectF& area) const {
    PrecisionRecallChart there;
    there.setPalette(palette());
    there.m_lines = m_lines;
    there.m_current = m_current;
    there.m_mark = m_mark;
    there.resize(area.size().toSize());
    there.render(&painter, area.topLeft().toPoint(), {}, QWidget::DrawChildren);
}

QByteArray PrecisionRecallChart::csv() const {
    QByteArray text("recall");
    for (const Line& line : m_lines)
        text += ',' + csvField(line.name).toUtf8();
    for (int point = 0; point <= kLastPoint; ++point) {
        text += '\n' + QByteArray::number(point / 100.0, 'f', 2);
        for (const Line& line : m_lines)
            text += ',' + QByteArray::number(line.precision[static_cast<std::size_t>(point)], 'f', 6);
    }
    return text + '\n';
}

QRectF PrecisionRecallChart::area() const {
    return QRectF(rect()).adjusted(kLeft, kTop, -kRight, -kBottom);
}

QPointF PrecisionRecallChart::toPixel(double recall, double precision) const {
    const QRectF plot = area();
    return {plot.left() + recall * plot.width(), plot.bottom() - precision * plot.height()};
}

bool PrecisionRecallChart::isDrawn(int line) const {
    return line == 0 || line == m_current || m_lines.size() <= kMostLines;
}

void PrecisionRecallChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    if (m_lines.empty())
        return;
    for (int line = static_cast<int>(m_lines.size()) - 1; line >= 0; --line)
        if (line != m_current && isDrawn(line))
            paintLine(painter, m_lines[static_cast<std::size_t>(line)], false);
    paintLine(painter, m_lines[static_cast<std::size_t>(m_current)], true);
    if (m_mark) {
        const Theme& theme = themeOf(this);
        painter.setPen(QPen(theme.text, 2));
        painter.setBrush(theme.surface);
        painter.drawEllipse(toPixel(m_mark->x(), m_mark->y()), 4.5, 4.5);
    }
    paintReading(painter);
}

void PrecisionRecallChart::paintAxes(QPainter& painter) const {
    const Theme& theme = themeOf(this);
    const QRectF plot = area();
    painter.setFont(textFont(TextRole::Chart));
    const int steps = plot.height() < 90 ? 2 : 4;
    for (int tick = 0; tick <= steps; ++tick) {
        const double value = static_cast<double>(tick) / steps;
        const double y = std::round(toPixel(0, value).y()) + 0.5;
        painter.setPen(QPen(theme.border, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(theme.muted);
        drawNumber(painter, QRectF(0, y - kLabelHeight / 2.0, kLeft - 6, kLabelHeight), decimalText(value, 2));
        const double x = toPixel(value, 0).x();
        const QRectF below(std::min(x - 20, width() - 40.0), plot.bottom() + 4, 40, kLabelHeight);
        drawNumber(painter, below, decimalText(value, 2), Qt::AlignHCenter);
    }
    painter.drawText(QRectF(plot.left(), plot.bottom() + 18, plot.width(), kLabelHeight), Qt::AlignHCenter,
                     tr("Recall"));
    paintAxisTitle(painter, {0, plot.top(), kLabelHeight, plot.height()}, tr("Precision"));
}

void PrecisionRecallChart::paintLine(QPainter& painter, const Line& line, bool isCurrent) const {
    const Theme& theme = themeOf(this);
    QPolygonF points;
    for (int point = 0; point <= kLastPoint; ++point) {
        const double precision = line.precision[static_cast<std::size_t>(point)];
        const bool isPastEnd = precision <= 0 && point > 0 && line.precision[static_cast<std::size_t>(point - 1)] <= 0;
        if (!isPastEnd)
            points << toPixel(point / 100.0, precision);
    }
    const bool isAll = line.classId == kAll;
    const ClassStyle style = isAll ? ClassStyle{theme.accent, theme.accentText, {}} : classStyle(line.classId);
    const qreal width = isCurrent ? 2.5 : 1.25;
    painter.setBrush(Qt::NoBrush);
    if (!isAll) {
        // Some class colours are hardly darker than the ground.
        painter.setPen(QPen(theme.edge, width + 1.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPolyline(points);
    }
    QPen pen(style.color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!style.dashes.isEmpty())
        pen.setDashPattern(style.dashes);
    painter.setPen(pen);
    painter.drawPolyline(points);
}

void PrecisionRecallChart::paintReading(QPainter& painter) const {
    if (m_reading < 0)
        return;
    const Theme& theme = themeOf(this);
    const QRectF plot = area();
    const double precision =
        m_lines[static_cast<std::size_t>(m_current)].precision[static_cast<std::size_t>(m_reading)];
    const QPointF point = toPixel(m_reading / 100.0, precision);
    painter.setPen(QPen(theme.edge, 1));
    painter.drawLine(QPointF(point.x(), plot.top()), QPointF(point.x(), plot.bottom()));
    painter.setPen(QPen(hasFocus() ? theme.focus : theme.text, 2));
    painter.setBrush(theme.surface);
    painter.drawEllipse(point, 4, 4);
    painter.setFont(textFont(TextRole::Chart));
    const QString words = pointText(m_current, m_reading);
    const double wide = std::min(QFontMetricsF(painter.font()).horizontalAdvance(words) + 20, plot.width());
    const bool isLeft = point.x() > plot.center().x(), isTop = point.y() > plot.center().y();
    const QRectF box(isLeft ? plot.left() : plot.right() - wide, isTop ? plot.top() : plot.bottom() - 24, wide, 22);
    painter.setPen(QPen(theme.edge, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(theme.text);
    painter.drawText(box, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, static_cast<int>(wide - 12)));
}

void PrecisionRecallChart::mouseMoveEvent(QMouseEvent* event) {
    const QRectF plot = area();
    const double recall = (event->position().x() - plot.left()) / std::max(1.0, plot.width());
    setReading(static_cast<int>(std::lround(100 * std::clamp(recall, 0.0, 1.0))));
}

void PrecisionRecallChart::leaveEvent(QEvent* event) {
    if (!hasFocus())
        setReading(-1);
    QWidget::leaveEvent(event);
}

void PrecisionRecallChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (m_reading < 0)
        setReading(0);
}

void PrecisionRecallChart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    setReading(-1);
}

void PrecisionRecallChart::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(m_lines.size()) - 1;
    switch (event->key()) {
        case Qt::Key_Left:
            return setReading(std::max(0, m_reading - 1));
        case Qt::Key_Right:
            return setReading(std::min(kLastPoint, m_reading + 1));
        case Qt::Key_Up:
        case Qt::Key_Down: {
            const int line = std::clamp(m_current + (event->key() == Qt::Key_Up ? -1 : 1), 0, std::max(0, last));
            if (line != m_current) {
                setCurrent(line);
                emit currentChanged(line);
            }
            return;
        }
        default:
            QWidget::keyPressEvent(event);
    }
}

void PrecisionRecallChart::setReading(int recallPercent) {
    m_reading = m_lines.empty() ? -1 : recallPercent;
    setAccessibleDescription(m_reading < 0 ? QString() : pointText(m_current, m_reading));
    update();
}

}  // namespace ui
