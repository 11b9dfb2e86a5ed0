// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/finding_panel.h"

#include <QHBoxLayout>
#include <QImage>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/convert.h"
#include "ui/finding_text.h"
#include "ui/issue_text.h"
#include "ui/models/sample_model.h"
#include "ui/widgets/finding_picture.h"
#include "ui/widgets/parts.h"

namespace ui {
namespace {

QLabel* makeWords(QVBoxLayout& layout, const char* name) {
    QLabel* label = makeLabel({}, TextRole::Body);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout.addWidget(label);
    return label;
}

QLabel* makeHead(QVBoxLayout& layout, const QString& text) {
    QLabel* label = makeLabel(text, TextRole::Caption, Tone::Muted);
    layout.addSpacing(4);
    layout.addWidget(label);
    return label;
}

ViewBox viewBox(const engine::BoxLabel& box, const engine::LabelRepair& repair, const QString& label = {}) {
    const double width = static_cast<double>(box.width) * repair.width,
                 height = static_cast<double>(box.height) * repair.height;
    return {box.classId,
            QRectF(static_cast<double>(box.xCenter) * repair.width - width / 2,
                   static_cast<double>(box.yCenter) * repair.height - height / 2, width, height),
            label};
}

/// Those that a finding about the size of boxes is about.
QList<ViewBox> markedBoxes(const engine::Finding& finding, const engine::SampleInfo& sample) {
    const auto number = [&finding](std::size_t index) {
        return index < finding.parameters.size() ? toText(finding.parameters[index]).toDouble() : 0;
    };
    QList<ViewBox> marked;
    for (const ViewBox& box : boxesOf(sample)) {
        const double side = std::min(box.rect.width(), box.rect.height()) * number(2) /
                            std::max({sample.width, sample.height, 1}),
                     share = box.rect.width() * box.rect.height() / std::max(1, sample.width * sample.height);
        if ((finding.code == "health.tiny_boxes" && side < number(1)) ||
            (finding.code == "health.huge_boxes" && share * 100 > number(1)))
            marked << box;
    }
    return marked;
}

}  // namespace

FindingPanel::FindingPanel(QVBoxLayout& layout, SampleModel& samples, QObject* parent)
    : QObject(parent), m_samples(samples) {
    m_place = makeLabel({}, TextRole::Heading);
    m_place->setObjectName("findingPlace");
    m_place->setWordWrap(true);
    layout.addWidget(m_place);
    m_picture = new FindingPicture;
    layout.addWidget(m_picture);
    m_wasHead = makeHead(layout, tr("Found"));
    m_was = makeWords(layout, "findingWas");
    m_nowHead = makeHead(layout, tr("What becomes of it"));
    m_now = makeWords(layout, "findingNow");
    m_whyHead = makeHead(layout, tr("Why it matters"));
    m_why = makeWords(layout, "findingWhy");
    m_accept = makeButton(tr("Accept"), "acceptRepair");
    m_keep = makeButton(tr("Keep"), "keepFinding");
    m_keep->setToolTip(tr("K: leaves it as it is and marks it as seen. Ctrl+Z takes that back."));
    connect(m_accept, &QPushButton::clicked, this, &FindingPanel::acceptRequested);
    connect(m_keep, &QPushButton::clicked, this, &FindingPanel::keepRequested);
    auto* answers = new QHBoxLayout;
    answers->setSpacing(8);
    answers->addWidget(m_accept);
    answers->addWidget(m_keep);
    answers->addStretch();
    layout.addSpacing(8);
    layout.addLayout(answers);
    m_answer = makeLabel({}, TextRole::Caption, Tone::Muted);
    m_answer->setObjectName("findingAnswer");
    m_answer->setWordWrap(true);
    layout.addWidget(m_answer);
    layout.addStretch(1);
    connect(&samples, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& index) {
        if (m_row >= 0 && index.row() == m_row)
            showSample();
    });
    connect(&samples, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_row = -1; });
    clear();
}

void FindingPanel::clear() {
    m_row = -1;
    m_repair.reset();
    m_isReading = true;
    m_place->clear();
    m_picture->setMessage({});
    for (QLabel* text : {m_was, m_now, m_why})
        text->clear();
    refreshButtons();
}

void FindingPanel::setPart(QLabel* head, QLabel* text, const QString& words) {
    text->setText(words);
    head->setVisible(!words.isEmpty());
    text->setVisible(!words.isEmpty());
}

void FindingPanel::showSubject(const FindingSubject& subject, int row, bool isSeen, bool isReading) {
    m_subject = subject;
    m_row = row;
    m_repair.reset();
    m_isSeen = isSeen;
    m_isReading = isReading;
    const engine::Issue* issue = subject.issue ? &*subject.issue : nullptr;
    QString place = issue ? nameText(issue->file) : row >= 0 ? nameText(m_samples.sample(row).image) : tr("All images");
    if (issue && issue->line > 0)
        place = tr("%1, line %2").arg(place, countText(issue->line));
    m_place->setText(place);
    setPart(m_wasHead, m_was, capitalised(issue ? issueText(*issue) : findingText(subject.finding)));
    setPart(m_nowHead, m_now, isReading ? tr("Reading its labels…") : nowText(subject, {}));
    setPart(m_whyHead, m_why, whyText(subject));
    m_picture->setMessage(isReading ? tr("Reading its picture…") : tr("No picture to show"));
    m_picture->setVisible(row >= 0 || issue);
    showSample();
    refreshButtons();
}

void FindingPanel::showSample() {
    if (m_row < 0 || m_row >= m_samples.rowCount())
        return;
    const engine::SampleInfo& sample = m_samples.sample(m_row);
    const QModelIndex index = m_samples.index(m_row);
    const auto pixmap = index.data(SampleModel::PictureRole).value<QPixmap>();
    if (pixmap.isNull()) {
        const QString reason = index.data(SampleModel::ReasonRole).toString();
        m_picture->setMessage(reason.isEmpty() ? tr("Reading its picture…") : reason);
        return;
    }
    m_picture->setPicture(pixmap, {sample.width, sample.height});
    m_picture->setBoxes(boxesOf(sample), markedBoxes(m_subject.finding, sample));
}

void FindingPanel::showRepair(const std::optional<engine::LabelRepair>& repair, const QImage& picture) {
    m_repair = repair;
    m_isReading = false;
    setPart(m_nowHead, m_now, nowText(m_subject, repair));
    m_picture->setMessage(tr("No picture to show"));
    if (repair && !picture.isNull()) {
        m_picture->setPicture(QPixmap::fromImage(picture), {repair->width, repair->height});
        QList<ViewBox> used, wrong;
        for (const engine::BoxLabel& box : repair->boxes)
            used << viewBox(box, *repair);
        for (const engine::RefusedLine& line : repair->lines)
            if (line.stated)
                wrong << viewBox(*line.stated, *repair, tr("line %1").arg(countText(line.line)));
        m_picture->setBoxes(used, wrong);
    }
    const auto line = m_subject.issue && repair
                          ? std::ranges::find(repair->lines, m_subject.issue->line, &engine::RefusedLine::line)
                          : std::vector<engine::RefusedLine>::const_iterator();
    if (m_subject.issue && repair && line != repair->lines.end())
        m_was->setText(tr("%1: “%2”").arg(capitalised(issueText(*m_subject.issue)), toText(line->text)));
    refreshButtons();
}

void FindingPanel::refreshButtons() {
    const bool canAccept = !m_isReading && (m_repair || m_subject.finding.code == "health.exact_across_splits");
    m_accept->setEnabled(canAccept);
    m_accept->setToolTip(canAccept ? tr("A: does what stands above. Ctrl+Z takes it back.")
                                   : tr("There is nothing that Espalier could mend here."));
    m_keep->setEnabled(!m_place->text().isEmpty() && !m_isSeen);
    m_answer->setText(m_isSeen ? tr("Seen, and kept as it is.") : tr("A accepts, K keeps, Ctrl+Z takes back."));
}

}  // namespace ui
