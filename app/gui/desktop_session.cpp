// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop_session.h"

#include "ui/pages/train_page.h"

namespace app {

DesktopSession::DesktopSession(ui::TrainPage& page, QObject* parent) : QObject(parent) {
    connect(&page, &ui::TrainPage::trainingStarted, this, [this] { m_desktop.keepAwake(tr("A training is running")); });
    connect(&page, &ui::TrainPage::trainingEnded, this, [this] { m_desktop.letSleep(); });
    connect(&page, &ui::TrainPage::progressChanged, this, [this](int percent) { m_desktop.showProgress(percent); });
    connect(&page, &ui::TrainPage::runOver, this,
            [this](const QString& title, const QString& text) { m_desktop.notify(title, text); });
}

}  // namespace app
