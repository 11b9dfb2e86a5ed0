// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapping_row.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace ui {

WrappingRow::WrappingRow(QWidget* first, QWidget* second, QWidget* parent)
    : QWidget(parent), m_first(first), m_second(second), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
    m_layout->addWidget(first);
    m_layout->addWidget(second);
}

void WrappingRow::fit() {
    const int wanted = m_first->sizeHint().width() + m_layout->spacing() + m_second->minimumSizeHint().width();
    m_layout->setDirection(wanted <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

bool WrappingRow::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)  // one of them became wider, or narrower
        fit();
    return QWidget::event(event);
}

void WrappingRow::resizeEvent(QResizeEvent* event) {
    fit();
    QWidget::resizeEvent(event);
}

// As narrow as when stacked, so that the page may become so narrow.
QSize WrappingRow::minimumSizeHint() const {
    const int width = std::max(m_first->minimumSizeHint().width(), m_second->minimumSizeHint().width());
    return {width, QWidget::minimumSizeHint().height()};
}

}  // namespace ui
