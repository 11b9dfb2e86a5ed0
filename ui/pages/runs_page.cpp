// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runs_page.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "ui/convert.h"
#include "ui/error_text.h"
#include "ui/issue_text.h"
#include "ui/problem_event.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/lens_pickers.h"
#include "ui/widgets/progress_card.h"
#include "ui/widgets/run_curves.h"
#include "ui/widgets/run_list_view.h"
#include "ui/widgets/run_settings_view.h"
#include "ui/widgets/segments.h"

namespace ui {
namespace {

constexpr std::size_t kLeastToCompare = 2;

}  // namespace

RunsPage::RunsPage(QWidget* parent)
    : Page(tr("Runs"), parent), m_pickers(new LensPickers), m_curves(new RunCurves), m_settings(new RunSettingsView) {
    m_compare = addPrimary(tr("Compare"), "compareRuns");
    connect(m_compare, &QPushButton::clicked, this, &RunsPage::compare);
    m_tabs = new Segments(tr("Views"));
    m_tabs->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);  // it is the pickers beside them that give way
    m_tabs->add(tr("Lens"), 0, "lensTab");
    m_tabs->add(tr("Runs"), 0, "runsTab");
    m_tabs->add(tr("Curves"), 0, "curvesTab");
    m_tabs->add(tr("Settings"), 0, "settingsTab");
    connect(m_tabs, &Segments::chosen, this, [this](int index) { showTab(static_cast<Tab>(index)); });
    connect(m_pickers, &LensPickers::beforeChosen, this, &RunsPage::chooseBefore);
    connect(m_pickers, &LensPickers::afterChosen, this, &RunsPage::chooseAfter);
    m_progress = new ProgressCard;
    connect(m_progress, &ProgressCard::cancelRequested, this, &RunsPage::cancelRequested);

    m_pages = new QStackedWidget;
    m_pages->addWidget(buildLens());
    m_pages->addWidget(buildList());
    m_pages->addWidget(buildSideBySide(m_noCurves, m_curveStates, m_curves, "curvesChooseRuns"));
    m_pages->addWidget(buildSideBySide(m_noSettings, m_settingStates, m_settings, "settingsChooseRuns"));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_tabs);
    row->addWidget(m_pickers, 1);
    content()->addLayout(row);
    content()->addWidget(m_progress);
    content()->addWidget(m_pages, 1);
    setKeys(
        {tr("Ctrl or Shift with a click or an arrow: choose several runs. F2: rename. Del: move to the trash. "
            "Return: what the run changed. In the curves, T: as a table.")});
    m_listText = tr("What a training changed, and whether it is real");
    showTab(Tab::Runs);
    refresh();
}

QWidget* RunsPage::buildList() {
    auto* empty = new EmptyState("line-chart", tr("No runs yet"),
                                 tr("Every training leaves one here: compare it with base, or train again and compare "
                                    "the two."));
    connect(empty->addButton(tr("Go to Train"), "runsGoToTrain"), &QPushButton::clicked, this,
            &RunsPage::trainRequested);
    m_runs = new RunListView;
    connect(m_runs, &RunListView::selectionChanged, this, [this] {
        takeSelection();
        refresh();
    });
    connect(m_runs, &RunListView::activated, this, [this] { showTab(Tab::Lens); });
    connect(m_runs, &RunListView::resumeRequested, this, &RunsPage::resumeRequested);
    connect(m_runs, &RunListView::predictRequested, this, &RunsPage::predictRequested);
    connect(m_runs, &RunListView::evaluateRequested, this, &RunsPage::evaluateRequested);
    connect(m_runs, &RunListView::exportRequested, this, &RunsPage::exportRequested);
    connect(m_runs, &RunListView::renameRequested, this, &RunsPage::renameRequested);
    connect(m_runs, &RunListView::trashRequested, this, &RunsPage::trashRequested);
    m_list = new QStackedWidget;
    m_list->addWidget(empty);
    m_list->addWidget(m_runs);
    m_unreadable = new Banner;
    m_unreadable->setObjectName("unreadableRuns");
    auto* whole = new QWidget;
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_unreadable);
    layout->addWidget(m_list, 1);
    return whole;
}

QWidget* RunsPage::buildSideBySide(EmptyState*& empty, QStackedWidget*& states, QWidget* view,
                                   const QString& buttonName) {
    empty = new EmptyState("line-chart", {}, {});
    connect(empty->addButton(tr("Choose runs"), buttonName), &QPushButton::clicked, this,
            [this] { showTab(Tab::Runs); });
    states = new QStackedWidget;
    states->addWidget(empty);
    states->addWidget(view);
    return states;
}

void RunsPage::showTab(Tab tab) {
    m_tabs->setCurrent(static_cast<int>(tab));
    m_pages->setCurrentIndex(static_cast<int>(tab));
    if (std::exchange(m_isComparisonLost, false))
        m_compared.clear();
    refreshLens();
    refreshSideBySide();
}

RunsPage::Tab RunsPage::tab() const {
    return static_cast<Tab>(m_pages->currentIndex());
}

void RunsPage::beginListing() {
    m_progress->begin(tr("Reading the runs"));
}

void RunsPage::beginComparing() {
    m_progress->begin(tr("Comparing the runs"));
}

void RunsPage::showProgress(const engine::Progress& progress) {
    m_progress->setProgress(progress);
}

void RunsPage::endListing() {
    m_progress->end();
}

void RunsPage::endComparing() {
    m_progress->end();
    m_isComparisonLost = !m_isComparisonShown;
    refreshSideBySide();
}

void RunsPage::showRuns(const engine::RunList& list) {
    const bool hasRuns = !list.runs.empty();
    m_list->setCurrentIndex(hasRuns ? 1 : 0);
    m_listText = hasRuns ? tr("%n run(s)", nullptr, static_cast<int>(list.runs.size()))
                         : tr("What a training changed, and whether it is real");
    m_listed = list.runs;
    showUnreadable(list.issues);
    m_runs->setRuns(list.runs);
}

/// Also in the list of problems, so that the banner can go until there is something else to say.
void RunsPage::showUnreadable(const std::vector<engine::Issue>& issues) {
    QStringList lines;
    for (const engine::Issue& issue : issues) {
        reportIssue(this, issue);
        lines << tr("%1: %2").arg(pathText(issue.file), issueText(issue));
    }
    const QString text = lines.join('\n');
    if (issues.empty() || text == m_dismissed) {
        m_unreadable->hide();
        return;
    }
    m_dismissed.clear();
    m_unreadable->showMessage(
        Banner::Kind::Warning,
        tr("%n run(s) cannot be read, the others are here", nullptr, static_cast<int>(issues.size())), text,
        tr("Close"), [this, text] {
            m_dismissed = text;
            m_unreadable->hide();
        });
}

void RunsPage::showComparison(const RunSet& set) {
    QStringList states;
    for (const ComparedRun& run : set.runs)
        states << stateOf(run.summary);
    if (states != m_compared)
        return;  // others are selected by now
    m_isComparisonShown = true;
    m_curves->showRuns(set);
    if (set.runs.size() >= kLeastToCompare)
        m_settings->showRuns(set);
    refreshSideBySide();
}

void RunsPage::showError(const engine::Error& error) {
    banner()->showError(errorText(error));
}

bool RunsPage::select(const std::filesystem::path& folder) {
    return m_runs->select(folder);
}

void RunsPage::setTraining(bool isTraining) {
    m_runs->setTraining(isTraining);
}

bool RunsPage::focusFind() {
    if (m_listed.empty())
        return false;
    showTab(Tab::Runs);
    m_runs->focusFind();
    return true;
}

void RunsPage::compare() {
    if (m_selected.size() >= kLeastToCompare)
        showTab(Tab::Curves);
}

QString RunsPage::stateOf(const engine::RunSummary& run) {
    return pathText(run.folder) + '\n' + toText(run.touched);
}

/// What a run was set against was for that run.
void RunsPage::takeSelection() {
    std::vector<engine::RunSummary> selected = m_runs->selected();
    std::ranges::reverse(selected);
    std::ranges::stable_sort(selected, {}, &engine::RunSummary::started);
    if (!std::ranges::equal(selected, m_selected, {}, &engine::RunSummary::folder, &engine::RunSummary::folder))
        m_before.reset();
    m_selected = std::move(selected);
}

void RunsPage::refresh() {
    const bool canCompare = m_selected.size() >= kLeastToCompare;
    m_compare->setEnabled(canCompare);
    m_compare->setToolTip(canCompare ? tr("Ctrl+Return") : tr("Choose two runs or more in the list"));
    refreshLens();
    refreshSideBySide();
}

void RunsPage::refreshSideBySide() {
    QStringList states;
    for (const engine::RunSummary& run : m_selected)
        states << stateOf(run);
    const bool isInView = tab() == Tab::Curves || tab() == Tab::Settings;
    if (isInView && !states.isEmpty() && states != m_compared) {
        m_compared = states;
        m_isComparisonShown = false;
        m_isComparisonLost = false;
        emit comparisonRequested(m_selected);
    }
    const bool isShown = m_isComparisonShown && states == m_compared;
    const bool canCompare = m_selected.size() >= kLeastToCompare;
    const QString waiting = m_isComparisonLost ? tr("The runs were not read: choose this view again")
                                               : tr("Reading the runs"),
                  which = tr("Choose the runs to set side by side");
    m_noCurves->setText(states.isEmpty() ? which : waiting, tr("One run or more: their curves lie over each other."));
    m_noSettings->setText(canCompare ? waiting : which, tr("Two runs or more: what was set differently, and whether "
                                                           "the difference of their scores is real."));
    m_curveStates->setCurrentIndex(isShown ? 1 : 0);
    m_settingStates->setCurrentIndex(isShown && canCompare ? 1 : 0);
}

}  // namespace ui
