// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "ui/theme.h"

class QApplication;

namespace ui {

/// Another theme in a window that has been used for a while and has a thousand widgets, most of them on hidden pages.
/// These leave the style sheet before the change and come back after it, some in each turn of the event loop, which
/// would stand still for most of 100 ms otherwise.
class ThemeChange final : public QObject {
    Q_OBJECT

public:
    explicit ThemeChange(QApplication& app);

    /// What is shown changes within a few turns of the event loop. The last call counts.
    void start(Scheme scheme);
    bool isRunning() const { return m_turns.isActive(); }

private:
    void takeTurn();

    QApplication& m_app;
    Scheme m_scheme = Scheme::Light;
    bool m_isApplied = false;
    QList<QPointer<QWidget>> m_leaving, m_returning;
    QTimer m_turns{this};
};

}  // namespace ui
