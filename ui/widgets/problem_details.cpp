// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problem_details.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "ui/convert.h"
#include "ui/widgets/parts.h"

namespace ui {
namespace {

constexpr int kTextHeight = 124;

}  // namespace

ProblemDetails::ProblemDetails(QWidget* parent) : QFrame(parent) {
    m_title = makeLabel({}, TextRole::Heading);
    m_title->setObjectName("problemTitle");
    m_title->setWordWrap(true);
    m_text = new QPlainTextEdit;
    m_text->setObjectName("problemText");
    m_text->setAccessibleName(tr("About the chosen problem"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setFont(textFont(TextRole::Body));
    m_text->setFixedHeight(kTextHeight);
    m_text->document()->setDocumentMargin(0);
    m_text->viewport()->setAutoFillBackground(false);
    m_more = makeButton(tr("Show details"), "problemMore", ButtonKind::Link);
    m_more->setCheckable(true);
    connect(m_more, &QPushButton::toggled, this, &ProblemDetails::refresh);
    m_go = makeButton(tr("Go to %1").arg("…"), "problemGo");
    connect(m_go, &QPushButton::clicked, this, &ProblemDetails::goRequested);
    m_dismiss = makeButton(tr("Dismiss"), "problemDismiss");
    connect(m_dismiss, &QPushButton::clicked, this, &ProblemDetails::dismissRequested);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_more);
    buttons->addStretch();
    buttons->addWidget(m_dismiss);
    buttons->addWidget(m_go);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
}

void ProblemDetails::show(const ProblemGroup& group, const std::optional<Problem>& problem) {
    m_group = group;
    m_problem = problem;
    m_go->setText(tr("Go to %1").arg(group.place));
    m_go->setToolTip(tr("Return"));
    m_dismiss->setEnabled(!group.isOfDataset);
    m_dismiss->setToolTip(group.isOfDataset ? tr("It goes when the dataset is in order") : tr("Del"));
    const bool hasDetails = problem && !problem->details.isEmpty();
    m_more->setEnabled(hasDetails);
    m_more->setToolTip(hasDetails ? tr("What the engine said") : tr("Choose one of the rows below it"));
    refresh();
}

void ProblemDetails::refresh() {
    m_more->setText(m_more->isChecked() ? tr("Hide details") : tr("Show details"));
    m_title->setText(m_group.title);
    QStringList lines;
    if (m_problem) {
        lines << m_problem->text;
        const QString file = pathText(m_problem->file);
        if (m_problem->line > 0)
            lines << tr("%1, line %2").arg(file, countText(m_problem->line));
        else if (!file.isEmpty() && !m_problem->text.contains(file))
            lines << file;
    }
    lines << m_group.advice;
    if (m_problem && m_more->isChecked())
        lines << m_problem->details;
    lines.removeAll({});
    m_text->setPlainText(lines.join('\n'));
}

}  // namespace ui
