// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/histogram.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

#include "ui/theme.h"

namespace ui {

Histogram::Histogram(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Histogram::setCounts(std::vector<int> counts) {
    m_counts = std::move(counts);
    update();
}

void Histogram::setCut(double fraction) {
    m_cut = fraction;
    update();
}

void Histogram::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    const int most = m_counts.empty() ? 0 : *std::max_element(m_counts.begin(), m_counts.end());
    const QRectF area = QRectF(rect()).adjusted(m_insetPx, 0, -m_insetPx, -1);
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), theme.border);
    if (most == 0)
        return;
    const qreal step = area.width() / static_cast<qreal>(m_counts.size());
    for (std::size_t bin = 0; bin < m_counts.size(); ++bin) {
        if (m_counts[bin] == 0)
            continue;
        const qreal height = std::max(2.0, area.height() * std::sqrt(static_cast<double>(m_counts[bin]) / most));
        const QRectF bar(area.left() + step * static_cast<qreal>(bin), area.bottom() - height, std::max(1.0, step - 2),
                         height);
        const bool isBelow = static_cast<double>(bin + 1) / static_cast<double>(m_counts.size()) <= m_cut + 1e-9;
        painter.fillRect(bar, isBelow ? theme.edge : theme.accent);
    }
}

}  // namespace ui
