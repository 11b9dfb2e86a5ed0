// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <filesystem>
#include <optional>
#include <vector>

#include "ui/jobs/run_compare_job.h"
#include "ui/jobs/run_list_job.h"

namespace ui {
class RunsPage;
}

namespace app {

/// Fills the page of the runs: which there are, their curves, and what is done to their folders.
class RunsSession final : public QObject {
    Q_OBJECT

public:
    /// @param page must outlive this. @param runsFolder holds the runs; it need not exist yet
    RunsSession(ui::RunsPage& page, const std::filesystem::path& runsFolder, QObject* parent = nullptr);

    /// Looks again.
    void refresh();
    /// Looks again, then shows what this run changed.
    void select(const std::filesystem::path& folder);

signals:
    void resumeRequested(const std::filesystem::path& folder);
    void predictRequested(const std::filesystem::path& weights);
    void evaluateRequested(const std::filesystem::path& weights);
    void exportRequested(const std::filesystem::path& weights);
    /// For the lens, which is in view: see RunsPage.
    void runChosen(const engine::RunSummary& run, const std::optional<engine::RunSummary>& before);
    /// After the first look, once: the latest run that a crash or a power cut ended, and on which nobody works.
    void unfinishedFound(const engine::RunSummary& run);

private:
    void connectList();
    void connectComparison();
    void connectPage();
    void list();
    void show(const engine::RunList& runs);
    void rename(const std::filesystem::path& folder, const QString& name);
    void moveToTrash(const std::vector<std::filesystem::path>& folders);

    ui::RunsPage& m_page;
    std::filesystem::path m_wanted;  // selected once it is listed
    bool m_wantsLens = false;        // and shown
    bool m_isFirstLook = true;

    // Last: joined before what they report to is gone.
    ui::RunListJob m_list;
    ui::RunCompareJob m_comparison;
};

}  // namespace app
