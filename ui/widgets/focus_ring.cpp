// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_ring.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>

#include "ui/widgets/drop_area.h"

namespace ui {
namespace {

bool wantsRing(const QWidget* widget) {
    if (widget->property("innerRing").toBool())
        return false;
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QAbstractSlider*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QLineEdit*>(widget) || qobject_cast<const DropArea*>(widget);
}

}  // namespace

FocusRing::FocusRing(QWidget* parent) : QFocusFrame(parent) {
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    qApp->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    // A style sheet keeps the colours that the ring had when it was put around its control.
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp)
        setPalette(QApplication::palette());
    if (event->type() == QEvent::KeyPress && !m_isKeyboard) {
        m_isKeyboard = true;
    } else if (event->type() == QEvent::MouseButtonPress) {
        m_isKeyboard = false;
        setWidget(nullptr);
    }
    const bool isDone = QFocusFrame::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::Hide)
        hide();
    return isDone;
}

void FocusRing::setVisible(bool visible) {
    // QFocusFrame shows itself whenever something around its widget moves.
    QFocusFrame::setVisible(visible && widget() && widget()->isVisible());
}

void FocusRing::follow(QWidget* widget) {
    if (widget && widget->focusProxy())
        widget = widget->focusProxy();
    setWidget(m_isKeyboard && widget && wantsRing(widget) ? widget : nullptr);
}

}  // namespace ui
