// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/finding_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <numeric>

#include "ui/convert.h"
#include "ui/finding_text.h"
#include "ui/models/issue_model.h"
#include "ui/sample_query.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/sample_strip.h"
#include "ui/widgets/table_view.h"

namespace ui {
namespace {

constexpr std::size_t kMostImages = 12;
constexpr std::size_t kMostIssues = 1000;
constexpr qsizetype kMostClasses = 12;
constexpr int kFewLines = 5;     // more may take the room that is there
constexpr int kLeastTable = 64;  // px: the head and a row

bool isAboutCounts(const engine::Finding& finding) {
    return finding.code == "health.imbalance" || finding.code == "health.class_not_in_train" ||
           finding.code == "health.few_boxes" || finding.code == "health.few_images";
}

/// "RBC 741, Platelets 137, WBC 53": in training, most first; of many those at both ends.
QString countsText(const engine::HealthReport& report, const engine::DatasetInfo& dataset) {
    const engine::SplitHealth& train = report.splits[static_cast<std::size_t>(engine::Split::Train)];
    const std::vector<std::int64_t>& counts =
        dataset.task == engine::DatasetTask::Detect ? train.boxesOfClass : train.imagesOfClass;
    std::vector<std::size_t> ids(std::min(counts.size(), dataset.classNames.size()));
    std::iota(ids.begin(), ids.end(), std::size_t{0});
    std::ranges::stable_sort(ids, std::greater(), [&counts](std::size_t id) { return counts[id]; });
    QStringList words;
    for (const std::size_t id : ids)
        words << QString("%1 %2").arg(toText(dataset.classNames[id]), countText(counts[id]));
    if (words.size() > kMostClasses)
        words = words.first(kMostClasses / 2) + QStringList{QStringLiteral("…")} + words.last(kMostClasses / 2);
    return words.join(QStringLiteral(", "));
}

}  // namespace

FindingView::FindingView(SampleModel& samples, QWidget* parent) : QFrame(parent) {
    setProperty("kind", "card");
    m_title = makeLabel({}, TextRole::Heading);
    m_title->setWordWrap(true);
    m_counts = makeLabel({}, TextRole::Body, Tone::Muted);
    m_counts->setObjectName("findingCounts");
    m_counts->setWordWrap(true);
    m_all = makeButton({}, "findingImages");
    m_all->hide();
    connect(m_all, &QPushButton::clicked, this, &FindingView::allRequested);
    m_strip = new SampleStrip(samples, tr("Images of the finding"));
    m_strip->setObjectName("findingStrip");
    connect(m_strip, &SampleStrip::chosen, this, &FindingView::imageChosen);
    m_issues = new IssueModel(this);
    m_table = new TableView;
    m_table->setObjectName("findingIssues");
    m_table->setAccessibleName(tr("Files and lines of the finding"));
    m_table->setModel(m_issues);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(IssueModel::What, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FindingView::issueChanged);
    m_table->setColumnWidth(IssueModel::File, 190);
    m_table->setColumnWidth(IssueModel::Line, 56);
    m_table->setColumnWidth(IssueModel::Lost, 90);

    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_title, 1);
    head->addWidget(m_all, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_counts);
    layout->addWidget(m_strip);
    layout->addWidget(m_table, 1);
}

void FindingView::showFinding(const engine::HealthReport& report, const engine::Finding& finding,
                              const engine::DatasetInfo& dataset) {
    m_title->setText(findingText(finding));
    std::vector<int> rows = samplesOfFinding(report, finding);
    m_all->setText(tr("Show %n image(s)", nullptr, static_cast<int>(finding.samples.size())));
    m_all->setToolTip(tr("Return"));
    m_all->setVisible(!finding.samples.empty());
    if (rows.size() > kMostImages)
        rows.resize(kMostImages);
    m_strip->setGroupSize(isAboutDuplicates(finding) ? 2 : 0);
    m_strip->setVisible(!rows.empty());
    m_strip->setRows(std::move(rows));
    std::vector<engine::Issue> issues;
    for (std::size_t index = 0; index < finding.issues.size() && index < kMostIssues; ++index)
        issues.push_back(dataset.issues[finding.issues[index]]);
    m_table->setVisible(!issues.empty());
    const int lines = static_cast<int>(issues.size());
    m_issues->setIssues(std::move(issues));
    // No higher than its rows.
    m_table->setMaximumHeight(m_table->horizontalHeader()->height() +
                              lines * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
    m_table->setMinimumHeight(std::min(m_table->maximumHeight(), kLeastTable));
    if (lines > 0)
        m_table->selectRow(0);
    const bool isAlone = m_strip->isHidden() && m_table->isHidden();
    const bool hasCounts = isAlone && isAboutCounts(finding);
    m_counts->setVisible(hasCounts);
    if (hasCounts)
        m_counts->setText(
            (dataset.task == engine::DatasetTask::Detect ? tr("Boxes in training: %1.") : tr("Images in training: %1."))
                .arg(countsText(report, dataset)));
    setSizePolicy(QSizePolicy::Preferred, lines > kFewLines ? QSizePolicy::Preferred : QSizePolicy::Maximum);
}

int FindingView::currentIssue() const {
    return m_table->currentIndex().row();
}

void FindingView::setCurrentIssue(int index) {
    m_table->selectRow(index);
}

int FindingView::issueCount() const {
    return m_issues->rowCount();
}

}  // namespace ui
