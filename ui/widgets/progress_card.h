// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <QPointer>

#include "engine/api/progress.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace ui {

/// What is being done, how far it is, and Cancel. Shows itself only after 300 ms, so that short work does not flash.
/// As high as a DropArea, whose place it may take. Where what it stands on keeps the keyboard focus, Cancel borrows it.
class ProgressCard final : public QFrame {
    Q_OBJECT

public:
    explicit ProgressCard(QWidget* parent = nullptr);

    void begin(const QString& title);
    void setProgress(const engine::Progress& progress);
    void end();

signals:
    void cancelRequested();
    void visibilityChanged(bool isVisible);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_detail;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QPointer<QWidget> m_lender;  // of the focus
    QTimer* m_delay;
    QElapsedTimer m_elapsed;
};

}  // namespace ui
