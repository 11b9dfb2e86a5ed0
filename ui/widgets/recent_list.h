// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/settings.h"

class QVBoxLayout;

namespace ui {

/// Card of recent projects. One that is no longer there is greyed and offers "Locate", one with a
/// paused run offers "Resume".
class RecentList final : public QFrame {
    Q_OBJECT

public:
    explicit RecentList(QWidget* parent = nullptr);

    void setDatasets(const QList<RecentDataset>& datasets);

signals:
    void opened(const ui::RecentDataset& dataset);
    void locateRequested(const ui::RecentDataset& dataset);
    /// Its paused run.
    void resumeRequested(const ui::RecentDataset& dataset);

private:
    QVBoxLayout* m_layout;
};

}  // namespace ui
