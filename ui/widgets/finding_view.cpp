// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/finding_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

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

}  // namespace

FindingView::FindingView(SampleModel& samples, QWidget* parent) : QFrame(parent) {
    setProperty("kind", "card");
    m_title = makeLabel({}, TextRole::Heading);
    m_title->setWordWrap(true);
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
    layout->addWidget(m_strip);
    layout->addWidget(m_table, 1);
    layout->addStretch();
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
    m_issues->setIssues(std::move(issues));
}

}  // namespace ui
