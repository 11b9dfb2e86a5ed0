// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPushButton;

namespace ui {

/// Cancelled: paused, it can go on. Done: also where the user stopped it for good.
enum class TrainPageState { NotReady, Ready, Running, Stopping, Done, Cancelled, Failed };

/// What the buttons of the Train page depend on.
struct TrainSituation {
    TrainPageState state = TrainPageState::NotReady;
    bool hasBest = false;  ///< an epoch of the run is finished
    bool isStoppingForGood = false;
    bool isDiverged = false;  ///< how it failed
    QString obstacle;         ///< why a new run cannot start; empty = it can
};

/// The buttons in the header of the Train page: which of them are there, what they say, why one does not work.
class TrainActions {
public:
    /// All belong to the page.
    TrainActions(QPushButton* newRun, QPushButton* tryBest, QPushButton* keepBest, QPushButton* primary);

    void show(const TrainSituation& situation);

private:
    void showPrimary(const TrainSituation& situation);
    void setPrimary(const QString& text, const QString& iconName, const QString& tip, bool isEnabled = true);

    QPushButton* m_newRun;
    QPushButton* m_tryBest;
    QPushButton* m_keepBest;
    QPushButton* m_primary;
};

}  // namespace ui
