// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>

#include <variant>

#include "engine/api/issue.h"
#include "ui/error_text.h"

class QWidget;

namespace ui {

/// What went wrong in some part of the window, on its way to the window, which keeps a list of it. A part that stands
/// alone, as in a test, tells nobody.
class ProblemEvent final : public QEvent {
public:
    /// The errors that the same widget has reported are over: it shows them no more.
    struct ErrorsOver {};
    using What = std::variant<ErrorText, engine::Issue, ErrorsOver>;

    ProblemEvent(QWidget* from, What what) : QEvent(eventType()), from(from), what(std::move(what)) {}

    static Type eventType();

    QWidget* from;
    What what;
};

void reportError(QWidget* from, const ErrorText& error);
void reportErrorsOver(QWidget* from);
/// Of a job of the page that `from` is part of; those of the dataset come with it.
void reportIssue(QWidget* from, const engine::Issue& issue);

}  // namespace ui
