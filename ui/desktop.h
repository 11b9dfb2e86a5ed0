// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace ui {

/// What the desktop around the window does for a long piece of work. Asks and waits for no answer; where no desktop
/// understands, nothing happens.
class Desktop {
public:
    Desktop();
    /// Lets the computer sleep.
    ~Desktop();
    Desktop(const Desktop&) = delete;
    Desktop& operator=(const Desktop&) = delete;

    /// One note in the corner of the screen.
    void notify(const QString& title, const QString& text);
    /// On the program's symbol in the taskbar, 0 to 100; -1 = nothing runs.
    void showProgress(int percent);
    /// The computer does not go to sleep by itself until letSleep(). @param reason for who asks what keeps it awake
    void keepAwake(const QString& reason);
    void letSleep();

private:
    class Bus;
    std::unique_ptr<Bus> m_bus;
};

}  // namespace ui
