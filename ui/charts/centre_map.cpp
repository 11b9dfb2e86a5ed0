// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/centre_map.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

#include "ui/theme.h"

namespace ui {
namespace {

constexpr int kGrid = engine::HealthReport::kGrid;
constexpr double kFaintest = 0.12;  // so that one box is seen beside thousands

}  // namespace

CentreMap::CentreMap(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Where the centres of the boxes lie"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void CentreMap::setCounts(const Counts& counts) {
    m_counts = counts;
    setCurrent(-1);
}

QString CentreMap::cellText(int cell) const {
    const auto count = static_cast<int>(m_counts[static_cast<std::size_t>(cell)]);
    return tr("Column %1, row %2: %n box(es)", nullptr, count).arg(cell % kGrid + 1).arg(cell / kGrid + 1);
}

QRectF CentreMap::cellRect(int cell) const {
    const qreal wide = static_cast<qreal>(width()) / kGrid;
    const qreal tall = static_cast<qreal>(height()) / kGrid;
    return {wide * (cell % kGrid), tall * (cell / kGrid), wide, tall};
}

int CentreMap::cellAt(const QPointF& point) const {
    const int column = std::clamp(static_cast<int>(point.x() * kGrid / std::max(1, width())), 0, kGrid - 1);
    const int row = std::clamp(static_cast<int>(point.y() * kGrid / std::max(1, height())), 0, kGrid - 1);
    return row * kGrid + column;
}

void CentreMap::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.sunken);
    const auto most = static_cast<double>(*std::max_element(m_counts.begin(), m_counts.end()));
    for (int cell = 0; cell < kGrid * kGrid; ++cell) {
        const std::int64_t count = m_counts[static_cast<std::size_t>(cell)];
        if (count == 0)
            continue;
        QColor color = theme.accent;
        color.setAlphaF(static_cast<float>(kFaintest + (1 - kFaintest) * std::sqrt(static_cast<double>(count) / most)));
        painter.fillRect(cellRect(cell), color);
    }
    painter.setPen(theme.border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (m_current >= 0 && hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.drawRect(cellRect(m_current));
    }
}

void CentreMap::mouseMoveEvent(QMouseEvent* event) {
    QToolTip::showText(event->globalPosition().toPoint(), cellText(cellAt(event->position())), this);
}

void CentreMap::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        choose(cellAt(event->position()));
}

void CentreMap::keyPressEvent(QKeyEvent* event) {
    const int column = std::max(m_current, 0) % kGrid;
    const int row = std::max(m_current, 0) / kGrid;
    switch (event->key()) {
        case Qt::Key_Left:
            return setCurrent(row * kGrid + std::max(0, column - 1));
        case Qt::Key_Right:
            return setCurrent(row * kGrid + std::min(kGrid - 1, column + 1));
        case Qt::Key_Up:
            return setCurrent(std::max(0, row - 1) * kGrid + column);
        case Qt::Key_Down:
            return setCurrent(std::min(kGrid - 1, row + 1) * kGrid + column);
        case Qt::Key_Return:
        case Qt::Key_Space:
            return choose(m_current);
        default:
            QWidget::keyPressEvent(event);
    }
}

void CentreMap::setCurrent(int cell) {
    m_current = cell;
    setAccessibleDescription(cell < 0 ? QString() : cellText(cell));
    update();
}

void CentreMap::choose(int cell) {
    if (cell >= 0 && m_counts[static_cast<std::size_t>(cell)] > 0)
        emit cellChosen(cell);
}

}  // namespace ui
