// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/health_page.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "ui/convert.h"
#include "ui/error_text.h"
#include "ui/finding_text.h"
#include "ui/models/finding_model.h"
#include "ui/sample_query.h"
#include "ui/save_file.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/finding_panel.h"
#include "ui/widgets/finding_view.h"
#include "ui/widgets/health_panel.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progress_card.h"
#include "ui/widgets/table_view.h"

namespace ui {
namespace {

constexpr int kLeastTable = 120;  // px

}  // namespace

HealthPage::HealthPage(SampleModel& samples, QWidget* parent) : Page(tr("Health"), parent) {
    m_export = addSecondary(tr("Export CSV…"), "exportFindings");
    m_next = addPrimary(tr("Next finding"), "nextFinding");
    connect(m_export, &QPushButton::clicked, this, &HealthPage::exportCsv);
    connect(m_next, &QPushButton::clicked, this, &HealthPage::nextFinding);
    addKeys();

    auto* empty = new EmptyState("pulse", tr("No images to look at"), tr("Open a dataset first."));
    connect(empty->addButton(tr("Go to Data"), "healthOpenData"), &QPushButton::clicked, this,
            &HealthPage::datasetRequested);
    auto* unchecked = new EmptyState("pulse", tr("Not checked yet"),
                                     tr("Every image is read once: labels, duplicates, damage, balance."));
    connect(unchecked->addButton(tr("Check"), "checkHealth"), &QPushButton::clicked, this, &HealthPage::checkRequested);
    auto* checking = new QWidget;
    auto* checkingLayout = new QVBoxLayout(checking);
    checkingLayout->setContentsMargins(0, 0, 0, 0);
    m_progress = new ProgressCard;
    checkingLayout->addWidget(m_progress);
    checkingLayout->addStretch();
    connect(m_progress, &ProgressCard::cancelRequested, this, &HealthPage::cancelRequested);

    m_findings = new FindingModel(this);
    m_states = new QStackedWidget;
    m_states->addWidget(empty);
    m_states->addWidget(unchecked);
    m_states->addWidget(checking);
    m_states->addWidget(buildReport(samples));
    content()->addWidget(m_states, 1);
    m_subject = new FindingPanel(*sidePanel(), samples, this);
    connect(m_subject, &FindingPanel::acceptRequested, this, &HealthPage::accept);
    connect(m_subject, &FindingPanel::keepRequested, this, &HealthPage::keep);
    setKeys({tr("Arrows: choose a finding. N: next finding. Return: its images. In the charts: arrows, Return."),
             tr("A: accept the repair. K: keep it as it is. Ctrl+Z: take back, Ctrl+Shift+Z: do again.")});
    setState(Empty);
}

void HealthPage::addKeys() {
    const auto add = [this](const QKeySequence& key, auto slot) {
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
                slot);
    };
    add(Qt::Key_N, &HealthPage::nextFinding);
    add(Qt::Key_A, &HealthPage::accept);
    add(Qt::Key_K, &HealthPage::keep);
    add(Qt::CTRL | Qt::Key_Z, &HealthPage::undoRequested);
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, &HealthPage::redoRequested);
}

QWidget* HealthPage::buildReport(SampleModel& samples) {
    m_table = new TableView;
    m_table->setObjectName("findingTable");
    m_table->setAccessibleName(tr("Findings, gravest first"));
    m_table->setModel(m_findings);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(FindingModel::What, QHeaderView::Stretch);
    m_table->setColumnWidth(FindingModel::Gravity, 104);
    m_table->setColumnWidth(FindingModel::Lost, 120);
    m_table->setColumnWidth(FindingModel::Images, 76);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HealthPage::showCurrent);
    connect(m_table, &QTableView::activated, this, [this] { showImages(-1); });
    m_none = new EmptyState("check", {}, {});
    QFrame* card = makeCard("findingCard");
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(8, 4, 8, 8);
    cardLayout->addWidget(m_table);
    m_list = new QStackedWidget;
    m_list->addWidget(card);
    m_list->addWidget(m_none);
    m_finding = new FindingView(samples);
    connect(m_finding, &FindingView::allRequested, this, [this] { showImages(-1); });
    connect(m_finding, &FindingView::imageChosen, this, &HealthPage::showImages);
    connect(m_finding, &FindingView::issueChanged, this, &HealthPage::showSubject);
    m_panel = new HealthPanel;
    connect(m_panel, &HealthPanel::imagesRequested, this,
            [this](const std::vector<int>& rows, const QString& title) { emit imagesRequested(rows, title, -1); });
    m_verdict = makeLabel({}, TextRole::CardTitle);
    m_verdict->setObjectName("healthVerdict");
    m_verdict->setWordWrap(true);

    auto* report = new QWidget;
    auto* layout = new QVBoxLayout(report);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_verdict);
    layout->addWidget(m_list, 3);
    layout->addWidget(m_finding, 2);
    layout->addWidget(m_panel);
    layout->addStretch(1);
    return report;
}

void HealthPage::setState(State state) {
    m_states->setCurrentIndex(state);
    const bool hasFindings = state == Report && m_findings->rowCount() > 0;
    setSidePanelVisible(hasFindings);
    for (QPushButton* button : {m_next, m_export}) {
        button->setEnabled(hasFindings);
        button->setToolTip(hasFindings ? (button == m_next ? tr("N or Ctrl+Return") : QString()) : tr("No findings"));
    }
    if (state == Empty || state == Unchecked)
        setSubtitle(tr("What training will see, and what needs a look first"));
}

void HealthPage::setDataset(std::shared_ptr<const engine::DatasetInfo> dataset) {
    m_repair.reset();
    if (m_states->currentIndex() == Report && isVisible() && m_dataset && dataset &&
        m_dataset->source == dataset->source) {
        m_changed = std::move(dataset);
        m_subject->clear();
        setSubtitle(tr("Looking at every image"));
        QMetaObject::invokeMethod(this, &HealthPage::checkRequested, Qt::QueuedConnection);
        return;
    }
    m_changed.reset();
    m_dataset = std::move(dataset);
    m_report.reset();
    m_lastRow = 0;
    m_findings->setReport({});
    m_progress->end();
    banner()->hide();
    setState(m_dataset ? Unchecked : Empty);
}

bool HealthPage::needsCheck() const {
    return m_states->currentIndex() == Unchecked;
}

void HealthPage::showChecking() {
    banner()->hide();
    if (m_changed)
        return;
    const QString title = tr("Looking at every image");
    setSubtitle(title);
    m_progress->begin(title);
    setState(Checking);
}

void HealthPage::showProgress(const engine::Progress& progress) {
    m_progress->setProgress(progress);
}

void HealthPage::showReport(std::shared_ptr<const engine::HealthReport> report, bool isPartial) {
    m_progress->end();
    if (m_changed)
        m_dataset = std::exchange(m_changed, nullptr);
    const int row = m_lastRow;
    m_report = std::move(report);
    m_findings->setReport(m_report);
    const auto files = static_cast<int>(m_dataset->imagesFound);
    const auto findings = static_cast<int>(m_report->findings.size());
    setSubtitle(tr("%1: %n file(s) looked at", nullptr, files).arg(toText(m_dataset->name)));
    m_none->setText(tr("0 problems in %n file(s)", nullptr, files), tr("Nothing stands in the way of training."));
    m_list->setCurrentIndex(findings > 0 ? 0 : 1);
    m_finding->setVisible(findings > 0);
    m_panel->showReport(m_dataset, *m_report);
    if (isPartial)
        banner()->showMessage(Banner::Kind::Note, tr("Stopped before the end"),
                              tr("This is what was found so far; duplicates may be missing."), tr("Check again"),
                              [this] { emit checkRequested(); });
    setState(Report);
    showSeen();
    fitTable();
    if (findings > 0)
        m_table->selectRow(std::min(row, findings - 1));
}

void HealthPage::showError(const engine::Error& error) {
    m_progress->end();
    if (m_changed)
        m_dataset = std::exchange(m_changed, nullptr);
    setState(m_dataset ? Unchecked : Empty);
    banner()->showError(errorText(error), tr("Try again"), [this] { emit checkRequested(); });
}

void HealthPage::nextFinding() {
    const int count = m_findings->rowCount();
    if (count == 0)
        return;
    m_table->selectRow((m_table->currentIndex().row() + 1) % count);
    m_table->setFocus();
}

void HealthPage::showCurrent() {
    const int row = m_table->currentIndex().row();
    if (!m_report || m_changed || row < 0)
        return;
    m_lastRow = row;
    m_finding->showFinding(*m_report, m_findings->finding(row), *m_dataset);
    showSubject();
}

/// No higher than its rows.
void HealthPage::fitTable() {
    const int rows = m_findings->rowCount();
    const int height = m_table->horizontalHeader()->height() + rows * m_table->verticalHeader()->defaultSectionSize() +
                       2 * m_table->frameWidth();
    m_table->setMinimumHeight(std::min(height, kLeastTable));
    m_list->setMaximumHeight(rows > 0 ? height + 14 : QWIDGETSIZE_MAX);
}

void HealthPage::showImages(int enlarged) {
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const engine::Finding& finding = m_findings->finding(row);
    const std::vector<int> rows(finding.samples.begin(), finding.samples.end());
    if (!rows.empty())
        emit imagesRequested(rows, findingText(finding), enlarged);
}

void HealthPage::exportCsv() {
    auto* dialog = new QFileDialog(this, tr("Export the findings"), {}, tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix("csv");
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        if (const auto error = saveFile(name, findingsCsv(*m_report, *m_dataset).toUtf8()))
            banner()->showError(errorText(*error));
    });
    dialog->open();
}

}  // namespace ui
