// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runs_page.h"

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
#include "ui/widgets/progress_card.h"
#include "ui/widgets/run_curves.h"
#include "ui/widgets/run_list_view.h"
#include "ui/widgets/run_settings_view.h"
#include "ui/widgets/segments.h"

namespace ui {
namespace {

constexpr std::size_t kLeastToCompare = 2;

/// Another text as soon as the run was worked on.
QString stateOf(const engine::RunSummary& run) {
    return pathText(run.folder) + '\n' + toText(run.touched);
}

}  // namespace

RunsPage::RunsPage(QWidget* parent)
    : Page(tr("Runs"), parent), m_curves(new RunCurves), m_settings(new RunSettingsView) {
    m_compare = addPrimary(tr("Compare"), "compareRuns");
    connect(m_compare, &QPushButton::clicked, this, &RunsPage::compare);
    m_tabs = new Segments(tr("Views"));
    m_tabs->add(tr("Lens"), 0, "lensTab");
    m_tabs->add(tr("Runs"), 0, "runsTab");
    m_tabs->add(tr("Curves"), 0, "curvesTab");
    m_tabs->add(tr("Settings"), 0, "settingsTab");
    connect(m_tabs, &Segments::chosen, this, [this](int index) { showTab(static_cast<Tab>(index)); });
    m_progress = new ProgressCard;
    connect(m_progress, &ProgressCard::cancelRequested, this, &RunsPage::cancelRequested);

    m_pages = new QStackedWidget;
    m_pages->addWidget(buildLens());
    m_pages->addWidget(buildList());
    m_pages->addWidget(buildSideBySide(m_noCurves, m_curveStates, m_curves, "curvesChooseRuns"));
    m_pages->addWidget(buildSideBySide(m_noSettings, m_settingStates, m_settings, "settingsChooseRuns"));
    content()->addWidget(m_tabs, 0, Qt::AlignLeft);
    content()->addWidget(m_progress);
    content()->addWidget(m_pages, 1);
    setKeys(
        {tr("Ctrl or Shift with a click or an arrow: choose several runs. F2: rename. Del: move to the trash. "
            "Return: what the run changed. In the curves, T: as a table.")});
    setSubtitle(tr("What a training changed, and whether it is real"));
    showTab(Tab::Runs);
    refresh();
}

QWidget* RunsPage::buildLens() {
    m_noLens = new EmptyState("split", {}, {});
    connect(m_noLens->addButton(tr("Choose a run"), "lensChooseRun"), &QPushButton::clicked, this,
            [this] { showTab(Tab::Runs); });
    m_lens = new QStackedWidget;
    m_lens->addWidget(m_noLens);
    return m_lens;
}

QWidget* RunsPage::buildList() {
    auto* empty = new EmptyState("line-chart", tr("No runs yet"),
                                 tr("Every training leaves one here: compare it with base, or train again and compare "
                                    "the two."));
    connect(empty->addButton(tr("Go to Train"), "runsGoToTrain"), &QPushButton::clicked, this,
            &RunsPage::trainRequested);
    m_runs = new RunListView;
    connect(m_runs, &RunListView::selectionChanged, this, &RunsPage::refresh);
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
    return m_list;
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

void RunsPage::setLens(QWidget* lens) {
    m_lensView = lens;
    m_lens->addWidget(lens);
    refreshLens();
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
    if (std::exchange(m_showsIssues, !list.issues.empty()))
        banner()->hide();
    if (m_showsIssues) {
        QStringList lines;
        for (const engine::Issue& issue : list.issues) {
            reportIssue(this, issue);
            lines << tr("%1: %2").arg(pathText(issue.file), issueText(issue));
        }
        banner()->showMessage(
            Banner::Kind::Warning,
            tr("%n run(s) cannot be read, the others are here", nullptr, static_cast<int>(list.issues.size())),
            lines.join('\n'));
    }
    setSubtitle(hasRuns ? tr("%n run(s), latest first", nullptr, static_cast<int>(list.runs.size()))
                        : tr("What a training changed, and whether it is real"));
    m_runs->setRuns(list.runs);
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
    m_showsIssues = false;
    banner()->showError(errorText(error));
}

bool RunsPage::select(const std::filesystem::path& folder) {
    return m_runs->select(folder);
}

void RunsPage::setTraining(bool isTraining) {
    m_runs->setTraining(isTraining);
}

void RunsPage::compare() {
    if (m_selected.size() >= kLeastToCompare)
        showTab(Tab::Curves);
}

void RunsPage::refresh() {
    m_selected = m_runs->selected();
    std::ranges::reverse(m_selected);
    std::ranges::stable_sort(m_selected, {}, &engine::RunSummary::started);
    const bool canCompare = m_selected.size() >= kLeastToCompare;
    m_compare->setEnabled(canCompare);
    m_compare->setToolTip(canCompare ? tr("Ctrl+Return") : tr("Choose two runs or more in the list"));
    refreshLens();
    refreshSideBySide();
}

void RunsPage::refreshLens() {
    if (m_selected.empty()) {
        m_noLens->setText(tr("No run chosen"), tr("Compare with base or train again: choose a run in the list, and "
                                                  "see on your own pictures what it changed."));
        m_lens->setCurrentIndex(0);
        return;
    }
    const engine::RunSummary& run = m_selected.back();
    if (!m_lensView || run.bestWeights.empty()) {
        m_noLens->setText(tr("%1 has nothing to show").arg(toText(run.name)),
                          tr("No epoch was finished, so there is no model to compare with base."));
        m_lens->setCurrentIndex(0);
        return;
    }
    m_lens->setCurrentWidget(m_lensView);
    if (tab() != Tab::Lens || m_chosen == stateOf(run))
        return;
    m_chosen = stateOf(run);
    emit runChosen(run);
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
