// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/question_card.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <utility>

#include "ui/convert.h"
#include "ui/dataset_text.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/segments.h"

namespace ui {
namespace {

constexpr std::size_t kMostSegments = 3;

}  // namespace

QuestionCard::QuestionCard(const engine::Question& question, std::size_t current, QWidget* parent)
    : QWidget(parent), m_question(question), m_current(current) {
    QLabel* sentence = makeLabel(questionText(question));
    sentence->setWordWrap(true);
    QLabel* note =
        makeLabel(question.isAnswered
                      ? tr("Your answer. Proposed: %1.").arg(choiceText(question, question.choices[question.proposal]))
                      : tr("Read as proposed. Choose the other if that is wrong."),
                  TextRole::Caption, Tone::Muted);
    note->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(sentence);
    words->addWidget(note);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(words);
    layout->addWidget(buildChoices(), 0, Qt::AlignLeft);
}

QWidget* QuestionCard::buildChoices() {
    const QString name = "question-" + toText(m_question.code);
    QStringList texts;
    for (std::size_t index = 0; index < m_question.choices.size(); ++index) {
        const QString text = choiceText(m_question, m_question.choices[index]);
        texts << (index == m_question.proposal ? tr("%1 (proposed)").arg(text) : text);
    }
    if (m_question.choices.size() <= kMostSegments) {
        auto* segments = new Segments(questionText(m_question));
        segments->setObjectName(name);
        for (const QString& text : std::as_const(texts))
            segments->add(text, 0, QString("%1-%2").arg(name).arg(segments->findChildren<QPushButton*>().size()));
        segments->setCurrent(static_cast<int>(m_current));
        connect(segments, &Segments::chosen, this, &QuestionCard::answer);
        return segments;
    }
    auto* combo = new QComboBox;
    combo->setObjectName(name);
    combo->setAccessibleName(questionText(m_question));
    combo->addItems(texts);
    combo->setCurrentIndex(static_cast<int>(m_current));
    connect(combo, &QComboBox::activated, this, &QuestionCard::answer);
    return combo;
}

void QuestionCard::answer(int index) {
    if (static_cast<std::size_t>(index) != m_current)
        emit answered(m_question.code, m_question.choices[static_cast<std::size_t>(index)]);
}

}  // namespace ui
