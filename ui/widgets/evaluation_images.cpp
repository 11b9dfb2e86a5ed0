// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evaluation_images.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

#include "ui/convert.h"
#include "ui/evaluation_text.h"
#include "ui/models/sample_model.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/judged_boxes.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/sample_strip.h"
#include "ui/widgets/wrapping_row.h"

namespace ui {
namespace {

constexpr std::size_t kMostInStrip = 12;
constexpr int kWorst = 0;  // the first group; then the kinds of mistakes
constexpr int kFirstRow = 4;

}  // namespace

EvaluationImages::EvaluationImages(SampleModel& samples, QWidget* parent) : QFrame(parent), m_samples(samples) {
    setProperty("kind", "card");
    m_title = new ElidedLabel;
    m_title->setObjectName("evaluationImagesTitle");
    m_title->setFont(textFont(TextRole::Heading));
    m_all = makeButton({}, "evaluationImagesAll", ButtonKind::Link);
    m_strip = new SampleStrip(samples, tr("Images"));
    m_strip->setObjectName("evaluationStrip");
    m_strip->setBoxes([this](int row) { return boxesOfRow(row); });
    m_onData = makeButton(tr("Show on Data"), "evaluationImagesData", ButtonKind::Link);
    connect(m_all, &QPushButton::clicked, this, [this] { openPictures(m_rows.front()); });
    connect(m_onData, &QPushButton::clicked, this, [this] { emit imagesRequested(m_rows, m_title->text(), -1); });
    connect(m_strip, &SampleStrip::chosen, this, &EvaluationImages::openPictures);
    // The strip empties itself before that.
    connect(&samples, &QAbstractItemModel::modelReset, this, &EvaluationImages::findRows);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_title, 1);
    head->addWidget(m_all);
    head->addWidget(m_onData);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 6);
    layout->setSpacing(6);
    layout->addWidget(buildChips());
    layout->addLayout(head);
    layout->addWidget(m_strip);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QWidget* EvaluationImages::buildChips() {
    auto* first = new QWidget;
    auto* second = new QWidget;
    auto* firstRow = new QHBoxLayout(first);
    auto* secondRow = new QHBoxLayout(second);
    for (QHBoxLayout* row : {firstRow, secondRow}) {
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
    }
    addChip(*firstRow, QStringLiteral("worstImages"), kWorst);
    m_chips.back()->setToolTip(tr("Images with the most wrong and missed first"));
    m_chips.back()->setAccessibleName(m_chips.back()->toolTip());
    for (const engine::MistakeKind kind : engine::kMistakeKinds) {
        const int group = static_cast<int>(m_chips.size());
        addChip(group < kFirstRow ? *firstRow : *secondRow,
                QStringLiteral("mistake_") + QLatin1String(mistakeName(kind)), group);
        m_chips.back()->setToolTip(mistakeHint(kind));
        m_chips.back()->setAccessibleName(mistakeText(kind));
    }
    firstRow->addStretch();
    secondRow->addStretch();
    return new WrappingRow(first, second);
}

void EvaluationImages::addChip(QHBoxLayout& row, const QString& name, int group) {
    QPushButton* chip = makeChip({}, name);
    connect(chip, &QPushButton::clicked, this, [this, group] { showGroup(group); });
    row.addWidget(chip);
    m_chips.push_back(chip);
}

void EvaluationImages::setReport(std::shared_ptr<const engine::EvaluateReport> report) {
    m_report = std::move(report);
    if (!m_report) {
        showImages({}, {});
        return;
    }
    const std::vector<engine::Mistakes>& mistakes = m_report->details->mistakes;
    m_chips.front()->setText(tr("Worst %1").arg(countText(static_cast<qint64>(worst().size()))));
    for (std::size_t chip = 1; chip < m_chips.size(); ++chip) {
        const bool isThere = chip - 1 < mistakes.size();  // not of a classifier
        m_chips[chip]->setVisible(isThere);
        if (!isThere)
            continue;
        const engine::Mistakes& one = mistakes[chip - 1];
        m_chips[chip]->setText(mistakeText(one.kind) + ' ' + countText(one.count));
        m_chips[chip]->setEnabled(one.count > 0);
    }
    showGroup(kWorst);
}

std::vector<std::size_t> EvaluationImages::worst() const {
    const std::vector<engine::EvaluatedImage>& images = m_report->details->images;
    std::size_t count = 0;
    while (count < images.size() && images[count].wrong + images[count].missed > 0)
        ++count;
    std::vector<std::size_t> result(count);
    std::iota(result.begin(), result.end(), std::size_t{0});
    return result;
}

void EvaluationImages::showGroup(int group) {
    for (std::size_t chip = 0; chip < m_chips.size(); ++chip)
        m_chips[chip]->setChecked(static_cast<int>(chip) == group);
    if (group == kWorst) {
        const std::vector<std::size_t> images = worst();
        showImages(images, images.empty() ? tr("No image with a mistake") : tr("Most mistakes first"));
        return;
    }
    const engine::Mistakes& mistakes = m_report->details->mistakes[static_cast<std::size_t>(group - 1)];
    showImages(mistakes.images, mistakeText(mistakes.kind), {mistakes.kind, {}});
}

void EvaluationImages::showCell(const engine::ConfusionCell& cell) {
    for (QPushButton* chip : m_chips)
        chip->setChecked(false);
    showImages(cell.images, confusionText(*m_report->details, cell.truth, cell.predicted),
               {{}, std::pair(cell.truth, cell.predicted)});
    if (!m_rows.empty())
        openPictures(m_rows.front());
}

void EvaluationImages::openPictures(int row) {
    const auto at = std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin();
    emit picturesRequested({m_report, m_shown, m_title->text(), m_focus}, static_cast<std::size_t>(at));
}

QList<ViewBox> EvaluationImages::boxesOfRow(int row) const {
    const auto at = static_cast<std::size_t>(std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin());
    return at < m_shown.size() ? mistakesOf(m_report->details->images[m_shown[at]]) : QList<ViewBox>();
}

void EvaluationImages::showImages(std::vector<std::size_t> images, const QString& title, const JudgedFocus& focus) {
    m_images = std::move(images);
    m_focus = focus;
    m_title->setText(title);
    m_title->setToolTip(title);
    findRows();
}

void EvaluationImages::findRows() {
    m_rows.clear();
    m_shown.clear();
    for (const std::size_t image : m_images)
        if (const int row = m_samples.rowOf(m_report->details->images[image].image); row >= 0) {
            m_rows.push_back(row);
            m_shown.push_back(image);
        }
    m_all->setText(tr("Show %n image(s)", nullptr, static_cast<int>(m_rows.size())));
    m_all->setVisible(!m_rows.empty());
    m_onData->setVisible(!m_rows.empty());
    const std::size_t shown = std::min(kMostInStrip, m_rows.size());
    m_strip->setRows({m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(shown)});
}

}  // namespace ui
