// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/read_card.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/convert.h"
#include "ui/dataset_edits.h"
#include "ui/dataset_text.h"
#include "ui/icons.h"
#include "ui/repair_text.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/question_card.h"
#include "ui/widgets/sample_strip.h"

namespace ui {
namespace {

constexpr std::size_t kNamesShown = 8;
constexpr std::size_t kExamples = 6;
constexpr int kIconSize = 22;
constexpr int kBarWidth = 3;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::ReadCard)
};

QString changesText(const OpenDataset& dataset) {
    QStringList parts;
    if (!dataset.overlay.classes.empty())
        parts << Text::tr("classes as you changed them");
    if (!dataset.overlay.splits.empty())
        parts << Text::tr("%n image(s) in the split you chose", nullptr,
                          static_cast<int>(dataset.overlay.splits.size()));
    if (!dataset.overlay.boxes.empty())
        parts << Text::tr("%n image(s) with corrected boxes", nullptr, static_cast<int>(dataset.overlay.boxes.size()));
    return parts.isEmpty() ? QString()
                           : Text::tr("With your changes: %1. The files stay as they are.").arg(parts.join(", "));
}

std::size_t currentChoice(const engine::Question& question, const engine::DatasetRef& ref) {
    const auto answer = ref.answers.find(question.code);
    const auto choice = answer == ref.answers.end()
                            ? question.choices.end()
                            : std::find(question.choices.begin(), question.choices.end(), answer->second);
    return choice == question.choices.end() ? question.proposal
                                            : static_cast<std::size_t>(choice - question.choices.begin());
}

}  // namespace

QString classOrderText(const OpenDataset& dataset) {
    const engine::DatasetInfo& shown = *dataset.shown;
    QStringList names;
    for (std::size_t id = 0; id < shown.classNames.size() && id < kNamesShown; ++id) {
        std::vector<std::int64_t> from;
        if (!dataset.overlay.classes.empty() && id < dataset.overlay.classes.size())
            from = dataset.overlay.classes[id].from;
        else if (id < shown.classIds.size())
            from = {shown.classIds[id]};
        QStringList old;
        for (const std::int64_t number : from)
            old << QString::number(number);
        const QString now = QString::number(id);
        const QString number = old.isEmpty() || old == QStringList{now} ? now : old.join('+') + " → " + now;
        names << number + ' ' + toText(shown.classNames[id]);
    }
    if (shown.classNames.size() > kNamesShown)
        names << ReadCard::tr("and %n more", nullptr, static_cast<int>(shown.classNames.size() - kNamesShown));
    return names.join(", ");
}

std::vector<int> exampleRows(const engine::DatasetInfo& dataset) {
    std::vector<int> rotated, labelled, train;
    const bool asksForRotated =
        std::any_of(dataset.questions.begin(), dataset.questions.end(),
                    [](const engine::Question& question) { return question.code == "exif.boxes"; });
    for (std::size_t row = 0; row < dataset.samples.size(); ++row) {
        if (dataset.samples[row].split != engine::Split::Train)
            continue;
        train.push_back(static_cast<int>(row));
        if (!dataset.samples[row].boxes.empty())
            labelled.push_back(static_cast<int>(row));
        if (asksForRotated && dataset.samples[row].orientation != 1 && !dataset.samples[row].boxes.empty())
            rotated.push_back(static_cast<int>(row));
    }
    const std::vector<int>& from = !rotated.empty() ? rotated : labelled.empty() ? train : labelled;
    const std::size_t count = std::min(kExamples, from.size());
    std::vector<int> rows;
    for (std::size_t index = 0; index < count; ++index)
        rows.push_back(from[index * from.size() / count]);
    return rows;
}

ReadCard::ReadCard(SampleModel& samples, DatasetEdits& edits, QWidget* parent) : QFrame(parent), m_edits(edits) {
    setProperty("kind", "banner");
    setObjectName("readCard");
    QLabel* title = makeLabel(tr("How your folder was read"), TextRole::Heading);
    m_what = makeLabel({});
    m_classes = makeLabel({});
    m_changes = makeLabel({}, TextRole::Body, Tone::Accent);
    for (QLabel* label : {m_what, m_classes, m_changes}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_what->setObjectName("readWhat");
    m_classes->setObjectName("readClasses");
    m_changes->setObjectName("readChanges");
    m_fine = makeLabel({}, TextRole::Body, Tone::Muted);
    m_look = makeButton({}, "readIssues", ButtonKind::Link);
    connect(m_look, &QPushButton::clicked, this, &ReadCard::issuesRequested);
    m_undo = makeButton(tr("Undo"), "undoChange", ButtonKind::Link);
    connect(m_undo, &QPushButton::clicked, &edits.undoStack(), &QUndoStack::undo);
    connect(&edits.undoStack(), &QUndoStack::indexChanged, this, &ReadCard::refreshUndo);
    m_toggle = makeButton({}, "readDetails");
    m_strip = new SampleStrip(samples, tr("Six of the images"));
    m_strip->setObjectName("readImages");
    connect(m_toggle, &QPushButton::clicked, this, [this] { setOpen(m_strip->isHidden()); });
    connect(m_strip, &SampleStrip::chosen, this, &ReadCard::imageChosen);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(m_what);
    words->addWidget(m_classes);
    words->addWidget(m_changes);
    words->addWidget(m_undo, 0, Qt::AlignLeft);
    words->addWidget(m_fine);
    words->addWidget(m_look, 0, Qt::AlignLeft);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addLayout(words, 1);
    head->addWidget(m_toggle, 0, Qt::AlignTop);
    m_questions = new QVBoxLayout;
    m_questions->setSpacing(8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(50, 14, 16, 14);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addLayout(m_questions);
    layout->addWidget(m_strip);
    setOpen(false);
    refreshUndo();
}

void ReadCard::showDataset(const OpenDataset& dataset) {
    const engine::DatasetInfo& shown = *dataset.shown;
    m_what->setText(tr("%1 %2: %3.").arg(formatSentence(shown.format), nameText(shown.source), splitCountsText(shown)));
    m_what->setToolTip(pathText(shown.source));
    m_classes->setText(tr("Class order %1.").arg(classOrderText(dataset)));
    m_changes->setText(changesText(dataset));
    m_changes->setVisible(!m_changes->text().isEmpty());
    const auto files = static_cast<int>(filesToLookAt(shown));
    m_fine->setText(tr("No problems found in %n files.", nullptr, static_cast<int>(shown.imagesFound)));
    m_fine->setVisible(files == 0);
    m_look->setText(tr("%n files need a look.", nullptr, files));
    m_look->setVisible(files > 0);
    m_strip->setRows(exampleRows(shown));
    showQuestions(dataset);
    const bool isNew = m_source != shown.source;
    m_source = shown.source;
    if (isNew)
        setOpen(!shown.questions.empty());
}

void ReadCard::showQuestions(const OpenDataset& dataset) {
    while (QLayoutItem* item = m_questions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const engine::Question& question : dataset.shown->questions) {
        auto* card = new QuestionCard(question, currentChoice(question, dataset.ref));
        connect(card, &QuestionCard::answered, this, &ReadCard::answered);
        m_questions->addWidget(card);
    }
}

void ReadCard::setOpen(bool isOpen) {
    m_strip->setVisible(isOpen);
    m_toggle->setText(isOpen ? tr("Hide images") : tr("Six images"));
}

void ReadCard::refreshUndo() {
    const QUndoStack& stack = m_edits.undoStack();
    m_undo->setVisible(stack.canUndo());
    m_undo->setText(tr("Undo: %1").arg(stack.undoText()));
    m_undo->setToolTip(tr("Ctrl+Z; Ctrl+Shift+Z does it again"));
}

void ReadCard::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath rounded;
    rounded.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.setClipPath(rounded);
    painter.fillRect(QRect(0, 0, kBarWidth, height()), themeOf(this).accent);
    drawIcon(painter, {16, 20, kIconSize, kIconSize}, "folder", themeOf(this).accent);
}

}  // namespace ui
