// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problem_event.h"

#include <QCoreApplication>
#include <QWidget>

namespace ui {
namespace {

void send(QWidget* from, ProblemEvent::What what) {
    ProblemEvent event(from, std::move(what));
    QCoreApplication::sendEvent(from->window(), &event);
}

}  // namespace

QEvent::Type ProblemEvent::eventType() {
    static const int type = QEvent::registerEventType();
    return static_cast<Type>(type);
}

void reportError(QWidget* from, const ErrorText& error) {
    send(from, error);
}

void reportErrorsOver(QWidget* from) {
    send(from, ProblemEvent::ErrorsOver{});
}

void reportIssue(QWidget* from, const engine::Issue& issue) {
    send(from, issue);
}

}  // namespace ui
