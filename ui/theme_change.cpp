// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme_change.h"

#include <QApplication>
#include <QStyle>

#include <algorithm>

namespace ui {
namespace {

constexpr qsizetype kWidgetsATurn = 200;

QList<QPointer<QWidget>> takeSome(QList<QPointer<QWidget>>& widgets) {
    const qsizetype count = std::min(kWidgetsATurn, widgets.size());
    const QList<QPointer<QWidget>> some = widgets.last(count);
    widgets.resize(widgets.size() - count);
    return some;
}

}  // namespace

ThemeChange::ThemeChange(QApplication& app) : m_app(app) {
    connect(&m_turns, &QTimer::timeout, this, &ThemeChange::takeTurn);
}

void ThemeChange::start(Scheme scheme) {
    m_scheme = scheme;
    m_isApplied = false;
    m_leaving.clear();
    for (QWidget* widget : QApplication::allWidgets()) {
        if (!widget->isVisible())
            m_leaving << widget;
    }
    m_turns.start(0);
}

void ThemeChange::takeTurn() {
    if (!m_leaving.isEmpty()) {
        for (const QPointer<QWidget>& widget : takeSome(m_leaving)) {
            // QApplication leaves those alone that are not polished.
            if (!widget || widget->isVisible() || !widget->testAttribute(Qt::WA_WState_Polished))
                continue;
            widget->style()->unpolish(widget);
            widget->setAttribute(Qt::WA_WState_Polished, false);
            m_returning << widget;
        }
        return;
    }
    if (!m_isApplied) {
        applyTheme(m_app, m_scheme);
        m_isApplied = true;
        return;
    }
    for (const QPointer<QWidget>& widget : takeSome(m_returning)) {
        if (!widget)
            continue;
        widget->style()->unpolish(widget);  // if it has got a tone meanwhile
        widget->style()->polish(widget);
        widget->setAttribute(Qt::WA_WState_Polished);
    }
    if (m_returning.isEmpty())
        m_turns.stop();
}

}  // namespace ui
