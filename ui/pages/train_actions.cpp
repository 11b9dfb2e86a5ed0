// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train_actions.h"

#include <QCoreApplication>
#include <QPushButton>

#include "ui/icons.h"

namespace ui {
namespace {

using State = TrainPageState;

class Text {
    Q_DECLARE_TR_FUNCTIONS(ui::TrainActions)
};

}  // namespace

TrainActions::TrainActions(QPushButton* newRun, QPushButton* tryBest, QPushButton* keepBest, QPushButton* primary)
    : m_newRun(newRun), m_tryBest(tryBest), m_keepBest(keepBest), m_primary(primary) {
    m_keepBest->setIcon(icon(QStringLiteral("stop")));
}

void TrainActions::show(const TrainSituation& situation) {
    const State state = situation.state;
    const bool isPaused = state == State::Cancelled;
    m_newRun->setVisible(isPaused || state == State::Done || state == State::Failed);
    m_tryBest->setVisible(situation.hasBest && (isPaused || state == State::Failed));
    m_keepBest->setVisible(isPaused || state == State::Running || state == State::Stopping);
    m_keepBest->setEnabled(situation.hasBest && state != State::Stopping);
    m_keepBest->setToolTip(situation.hasBest ? Text::tr("Ends this run for good and keeps its best epoch (S)")
                                             : Text::tr("No epoch is finished yet: there is nothing to keep"));
    showPrimary(situation);
}

void TrainActions::showPrimary(const TrainSituation& situation) {
    const QString play = QStringLiteral("play"), pause = QStringLiteral("pause"), key = Text::tr("Ctrl+Return");
    switch (situation.state) {
        case State::NotReady:
        case State::Ready:
            return setPrimary(Text::tr("Train"), play, situation.obstacle.isEmpty() ? key : situation.obstacle,
                              situation.obstacle.isEmpty());
        case State::Running:
            return setPrimary(Text::tr("Pause"), pause,
                              Text::tr("Stops after this batch and frees the processor; the run can go on later (P)"));
        case State::Stopping:
            return setPrimary(situation.isStoppingForGood ? Text::tr("Stopping") : Text::tr("Pausing"), pause,
                              Text::tr("Waiting for the batch to end"), false);
        case State::Done:
            return situation.hasBest ? setPrimary(Text::tr("Try on Predict"), QStringLiteral("viewfinder"), key)
                                     : setPrimary(Text::tr("New run"), play, key);
        case State::Cancelled:
            return setPrimary(Text::tr("Resume"), play, Text::tr("Goes on exactly where it stopped (P)"));
        case State::Failed:
            if (situation.isDiverged)
                return setPrimary(Text::tr("Start again at a tenth of the rate"), play,
                                  Text::tr("A new run with the same settings; from its checkpoints this one would "
                                           "diverge again"));
            return setPrimary(Text::tr("Resume"), play, Text::tr("Goes on from the last checkpoint"));
    }
}

void TrainActions::setPrimary(const QString& text, const QString& iconName, const QString& tip, bool isEnabled) {
    m_primary->setText(text);
    m_primary->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));  // setText() takes it away
    m_primary->setIcon(icon(iconName, IconTone::AccentText));
    m_primary->setEnabled(isEnabled);
    m_primary->setToolTip(tip);
}

}  // namespace ui
