// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <optional>

#include "ui/problem.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

/// What is known of the problem that is chosen, what to do, and on request what the engine said.
class ProblemDetails final : public QFrame {
    Q_OBJECT

public:
    explicit ProblemDetails(QWidget* parent = nullptr);

    /// @param problem one of the group's rows; none = the group as a whole
    void show(const ProblemGroup& group, const std::optional<Problem>& problem);

signals:
    void goRequested();
    void dismissRequested();

private:
    void refresh();

    ProblemGroup m_group;
    std::optional<Problem> m_problem;
    QLabel* m_title;
    QPlainTextEdit* m_text;
    QPushButton* m_more;
    QPushButton* m_go;
    QPushButton* m_dismiss;
};

}  // namespace ui
