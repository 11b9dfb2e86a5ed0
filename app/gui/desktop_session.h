// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/desktop.h"

namespace ui {
class TrainPage;
}

namespace app {

/// Tells the desktop about a training: progress on the taskbar, no sleep meanwhile, one note at the end.
class DesktopSession final : public QObject {
    Q_OBJECT

public:
    /// @param page must outlive this
    explicit DesktopSession(ui::TrainPage& page, QObject* parent = nullptr);

private:
    ui::Desktop m_desktop;
};

}  // namespace app
