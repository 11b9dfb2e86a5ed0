// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bin_chart.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

#include "ui/theme.h"

namespace ui {
namespace {

constexpr int kAxisHeight = 18;

}  // namespace

BinChart::BinChart(const QString& accessibleName, std::function<QString(double)> valueText, QWidget* parent)
    : QWidget(parent), m_valueText(std::move(valueText)) {
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void BinChart::setBins(const engine::Bins& bins) {
    m_bins = bins;
    setCurrent(-1);
}

QString BinChart::binText(int bin) const {
    const double step = (m_bins.to - m_bins.from) / static_cast<double>(m_bins.counts.size());
    const auto count = static_cast<int>(m_bins.counts[static_cast<std::size_t>(bin)]);
    return tr("%1 to %2: %n box(es)", nullptr, count)
        .arg(m_valueText(m_bins.from + step * bin), m_valueText(m_bins.from + step * (bin + 1)));
}

QRectF BinChart::barRect(int bin) const {
    const std::int64_t most = *std::max_element(m_bins.counts.begin(), m_bins.counts.end());
    const std::int64_t count = m_bins.counts[static_cast<std::size_t>(bin)];
    const qreal room = height() - kAxisHeight - 1;
    const qreal part = most > 0 ? std::sqrt(static_cast<double>(count) / static_cast<double>(most)) : 0;
    const qreal tall = count > 0 ? std::max(2.0, room * part) : 0;
    const qreal step = static_cast<qreal>(width()) / static_cast<qreal>(m_bins.counts.size());
    return {step * bin, room - tall, std::max(1.0, step - 2), tall};
}

int BinChart::binAt(double x) const {
    const auto count = static_cast<int>(m_bins.counts.size());
    return count == 0 ? -1 : std::clamp(static_cast<int>(x * count / std::max(1, width())), 0, count - 1);
}

void BinChart::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    const int base = height() - kAxisHeight - 1;
    painter.fillRect(QRect(0, base, width(), 1), theme.border);
    for (int bin = 0; bin < static_cast<int>(m_bins.counts.size()); ++bin) {
        const bool isCurrent = bin == m_current && (hasFocus() || underMouse());
        if (isCurrent)
            painter.fillRect(QRectF(barRect(bin).left(), 0, barRect(bin).width(), base), theme.accentSoft);
        painter.fillRect(barRect(bin), theme.accent);
        if (isCurrent && hasFocus()) {
            painter.setPen(QPen(theme.focus, 2));
            painter.drawRect(QRectF(barRect(bin).left(), 1, barRect(bin).width(), base - 1));
        }
    }
    painter.setFont(textFont(TextRole::Chart));
    painter.setPen(theme.muted);
    const QRect axis(0, base + 2, width(), kAxisHeight - 2);
    painter.drawText(axis, Qt::AlignLeft | Qt::AlignVCenter, m_valueText(m_bins.from));
    painter.drawText(axis, Qt::AlignHCenter | Qt::AlignVCenter, m_valueText((m_bins.from + m_bins.to) / 2));
    painter.drawText(axis, Qt::AlignRight | Qt::AlignVCenter, m_valueText(m_bins.to));
}

void BinChart::mouseMoveEvent(QMouseEvent* event) {
    setCurrent(binAt(event->position().x()));
    if (m_current >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), binText(m_current), this);
}

void BinChart::leaveEvent(QEvent* event) {
    if (!hasFocus())
        setCurrent(-1);
    QWidget::leaveEvent(event);
}

void BinChart::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        choose(binAt(event->position().x()));
}

void BinChart::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (!m_bins.counts.empty() && (key == Qt::Key_Left || key == Qt::Key_Right))
        setCurrent(
            std::clamp(m_current + (key == Qt::Key_Left ? -1 : 1), 0, static_cast<int>(m_bins.counts.size()) - 1));
    else if (key == Qt::Key_Return || key == Qt::Key_Space)
        choose(m_current);
    else
        QWidget::keyPressEvent(event);
}

void BinChart::setCurrent(int bin) {
    m_current = bin;
    setAccessibleDescription(bin < 0 ? QString() : binText(bin));
    update();
}

void BinChart::choose(int bin) {
    if (bin >= 0 && m_bins.counts[static_cast<std::size_t>(bin)] > 0)
        emit binChosen(bin);
}

}  // namespace ui
