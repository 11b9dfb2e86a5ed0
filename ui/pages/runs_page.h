// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "engine/api/error.h"
#include "engine/api/run.h"
#include "ui/jobs/run_compare_job.h"
#include "ui/pages/page.h"

class QStackedWidget;

namespace ui {

class EmptyState;
class LensPickers;
class ProgressCard;
class RunCurves;
class RunListView;
class RunSettingsView;
class Segments;

/// The runs: what one changed, all of them, and several side by side.
class RunsPage final : public Page {
    Q_OBJECT

public:
    enum class Tab { Lens, Runs, Curves, Settings };

    explicit RunsPage(QWidget* parent = nullptr);

    /// Shows what a run changed; it follows runChosen(). Takes ownership of all. @param tools in the header, and
    /// @param panel in the side panel, while the lens is in view and filled
    void setLens(QWidget* lens, QWidget* tools = nullptr, QWidget* panel = nullptr);
    /// @param order which pictures it shows, for the subtitle
    void setLensShown(bool isFilled, const QString& order);
    void showTab(Tab tab);
    Tab tab() const;

    void beginListing();
    void beginComparing();
    void showProgress(const engine::Progress& progress);
    void endListing();
    /// However it ended.
    void endComparing();
    void showRuns(const engine::RunList& list);
    void showComparison(const RunSet& set);
    void showError(const engine::Error& error);
    /// This run alone. False where it is not listed.
    bool select(const std::filesystem::path& folder);
    /// While a training goes on, no run can be resumed.
    void setTraining(bool isTraining);
    /// Of the list of runs.
    bool focusFind() override;

public slots:
    /// The curves of the selected runs.
    void compare();

signals:
    void trainRequested();
    /// ProgressCard's button.
    void cancelRequested();
    /// The lens is in view, and this is the run whose work it shall show. Not again for the same state of a run.
    /// @param before the run that it is set against; nothing = the model that it started from
    void runChosen(const engine::RunSummary& run, const std::optional<engine::RunSummary>& before);
    /// The selected runs, the oldest first.
    void comparisonRequested(const std::vector<engine::RunSummary>& runs);
    void resumeRequested(const std::filesystem::path& folder);
    void predictRequested(const std::filesystem::path& weights);
    void evaluateRequested(const std::filesystem::path& weights);
    void exportRequested(const std::filesystem::path& weights);
    void renameRequested(const std::filesystem::path& folder, const QString& name);
    /// Confirmed.
    void trashRequested(const std::vector<std::filesystem::path>& folders);

private:
    QWidget* buildLens();
    QWidget* buildList();
    QWidget* buildSideBySide(EmptyState*& empty, QStackedWidget*& states, QWidget* view, const QString& buttonName);
    /// Another text as soon as the run was worked on.
    static QString stateOf(const engine::RunSummary& run);
    void takeSelection();
    void refresh();
    void refreshLens();
    void refreshLensParts();
    void showUnreadable(const std::vector<engine::Issue>& issues);
    std::optional<engine::RunSummary> runBefore(const engine::RunSummary& after) const;
    void chooseBefore(const std::filesystem::path& folder);
    void chooseAfter(const std::filesystem::path& folder);
    void refreshSideBySide();

    std::vector<engine::RunSummary> m_selected;  // the oldest first
    QStringList m_compared;                      // what the comparison in view, or under way, is of
    bool m_isComparisonShown = false;
    bool m_isComparisonLost = false;  // cancelled or failed: the next press of a tab asks again
    QString m_chosen;                 // what runChosen() told last
    std::vector<engine::RunSummary> m_listed;
    std::optional<std::filesystem::path> m_before;  // chosen for the lens; empty = what the run started from
    QString m_dismissed;                            // of what cannot be read
    QWidget* m_lensView = nullptr;
    QWidget* m_lensTools = nullptr;
    bool m_isLensFilled = false;
    bool m_hasPanel = false;
    QString m_lensOrder;
    QString m_listText;

    QPushButton* m_compare;
    Segments* m_tabs;
    LensPickers* m_pickers;
    ProgressCard* m_progress;
    QStackedWidget* m_pages;
    QStackedWidget* m_lens = nullptr;  // nothing to show, the lens
    EmptyState* m_noLens = nullptr;
    Banner* m_unreadable = nullptr;
    QStackedWidget* m_list = nullptr;  // no runs, the runs
    RunListView* m_runs = nullptr;
    QStackedWidget* m_curveStates = nullptr;  // nothing to show, the curves
    EmptyState* m_noCurves = nullptr;
    RunCurves* m_curves;
    QStackedWidget* m_settingStates = nullptr;
    EmptyState* m_noSettings = nullptr;
    RunSettingsView* m_settings;
};

}  // namespace ui
