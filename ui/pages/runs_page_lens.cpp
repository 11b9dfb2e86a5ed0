// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RunsPage that shows the lens, and what it compares.
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "ui/convert.h"
#include "ui/pages/runs_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/lens_pickers.h"
#include "ui/widgets/run_list_view.h"

namespace ui {

QWidget* RunsPage::buildLens() {
    m_noLens = new EmptyState("split", {}, {});
    connect(m_noLens->addButton(tr("Choose a run"), "lensChooseRun"), &QPushButton::clicked, this,
            [this] { showTab(Tab::Runs); });
    m_lens = new QStackedWidget;
    m_lens->addWidget(m_noLens);
    return m_lens;
}

void RunsPage::setLens(QWidget* lens, QWidget* tools, QWidget* panel) {
    m_lensView = lens;
    m_lens->addWidget(lens);
    m_lensTools = tools;
    if (tools)
        addToHeader(tools);
    m_hasPanel = panel != nullptr;
    if (panel) {
        sidePanel()->addWidget(panel, 1);
        panel->show();
    }
    refreshLens();
}

void RunsPage::setLensShown(bool isFilled, const QString& order) {
    m_isLensFilled = isFilled;
    m_lensOrder = order;
    refreshLensParts();
}

void RunsPage::refreshLensParts() {
    const bool isInView = tab() == Tab::Lens && m_lensView && m_lens->currentWidget() == m_lensView;
    const bool isFilled = isInView && m_isLensFilled;
    m_pickers->setVisible(isInView);
    if (m_lensTools)
        m_lensTools->setVisible(isFilled);
    if (m_hasPanel)
        setSidePanelVisible(isFilled);
    setSubtitle(isFilled && !m_lensOrder.isEmpty() ? m_lensOrder : m_listText);
}

std::optional<engine::RunSummary> RunsPage::runBefore(const engine::RunSummary& after) const {
    std::filesystem::path folder = m_before.value_or(std::filesystem::path());
    if (!m_before && m_selected.size() > 1)
        folder = m_selected.front().folder;
    const auto run = std::ranges::find(m_listed, folder, &engine::RunSummary::folder);
    const bool isFound = run != m_listed.end() && LensPickers::canBeBefore(*run, after);
    return isFound ? std::optional(*run) : std::nullopt;
}

void RunsPage::chooseBefore(const std::filesystem::path& folder) {
    m_before = folder;
    refreshLens();
}

/// What it is set against stays, where it can.
void RunsPage::chooseAfter(const std::filesystem::path& folder) {
    const std::optional<engine::RunSummary> before = runBefore(m_selected.back());
    const QSignalBlocker quiet(m_runs);  // or it would compare with the base model first
    if (!m_runs->select(folder))
        return;
    takeSelection();
    m_before = before ? before->folder : std::filesystem::path();
    refresh();
}

void RunsPage::refreshLens() {
    if (m_selected.empty()) {
        m_noLens->setText(tr("No run chosen"), tr("Compare with base or train again: choose a run in the list, and "
                                                  "see on your own pictures what it changed."));
        m_lens->setCurrentIndex(0);
        refreshLensParts();
        return;
    }
    const engine::RunSummary& run = m_selected.back();
    if (!m_lensView || run.bestWeights.empty()) {
        m_noLens->setText(tr("%1 has nothing to show").arg(toText(run.name)),
                          tr("No epoch was finished, so there is no model to compare with base."));
        m_lens->setCurrentIndex(0);
        refreshLensParts();
        return;
    }
    m_lens->setCurrentWidget(m_lensView);
    refreshLensParts();
    if (tab() != Tab::Lens)
        return;
    const std::optional<engine::RunSummary> before = runBefore(run);
    m_pickers->setRuns(m_listed, run, before ? before->folder : std::filesystem::path());
    QString state = stateOf(run);
    if (before)
        state += '\n' + stateOf(*before);
    if (std::exchange(m_chosen, state) != state)
        emit runChosen(run, before);
}

}  // namespace ui
