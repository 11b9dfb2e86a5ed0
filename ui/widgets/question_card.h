// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "engine/api/dataset_info.h"

namespace ui {

/// Something a dataset leaves open: the sentence, its choices with the proposal marked, and which one is in use.
class QuestionCard final : public QWidget {
    Q_OBJECT

public:
    /// @param current the choice in use
    QuestionCard(const engine::Question& question, std::size_t current, QWidget* parent = nullptr);

signals:
    /// Another choice than the one in use.
    void answered(const std::string& code, const std::string& choice);

private:
    QWidget* buildChoices();
    void answer(int index);

    engine::Question m_question;
    std::size_t m_current;
};

}  // namespace ui
