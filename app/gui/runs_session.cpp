// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/runs_session.h"

#include <QFile>

#include <algorithm>
#include <utility>

#include "engine/api/error.h"
#include "ui/convert.h"
#include "ui/pages/runs_page.h"
#include "ui/widgets/banner.h"

namespace app {
namespace {

/// The training and the list may write the same folder differently.
bool isSame(const std::filesystem::path& a, const std::filesystem::path& b) {
    const auto plain = [](const std::filesystem::path& path) {
        return std::filesystem::absolute(path / "x").lexically_normal();
    };
    return plain(a) == plain(b);
}

}  // namespace

RunsSession::RunsSession(ui::RunsPage& page, const std::filesystem::path& runsFolder, QObject* parent)
    : QObject(parent), m_page(page), m_list(runsFolder) {
    connectList();
    connectComparison();
    connectPage();
}

void RunsSession::connectList() {
    connect(&m_list, &ui::Job::progressed, &m_page, &ui::RunsPage::showProgress);
    connect(&m_list, &ui::RunListJob::listed, this, &RunsSession::show);
    connect(&m_list, &ui::Job::failed, &m_page, &ui::RunsPage::showError);
    connect(&m_list, &ui::Job::finished, this, [this] {
        if (!m_list.isRunning())  // not asked again meanwhile
            m_page.endListing();
    });
}

void RunsSession::connectComparison() {
    connect(&m_page, &ui::RunsPage::comparisonRequested, this, [this](const std::vector<engine::RunSummary>& runs) {
        m_page.beginComparing();
        m_comparison.start(runs);
    });
    connect(&m_comparison, &ui::Job::progressed, &m_page, &ui::RunsPage::showProgress);
    connect(&m_comparison, &ui::RunCompareJob::compared, &m_page, &ui::RunsPage::showComparison);
    connect(&m_comparison, &ui::Job::failed, &m_page, &ui::RunsPage::showError);
    connect(&m_comparison, &ui::Job::finished, this, [this] {
        if (!m_comparison.isRunning())
            m_page.endComparing();
    });
}

void RunsSession::connectPage() {
    connect(&m_page, &ui::RunsPage::cancelRequested, this, [this] {
        m_list.cancel();
        m_comparison.cancel();
    });
    connect(&m_page, &ui::RunsPage::renameRequested, this, &RunsSession::rename);
    connect(&m_page, &ui::RunsPage::trashRequested, this, &RunsSession::moveToTrash);
    connect(&m_page, &ui::RunsPage::resumeRequested, this, &RunsSession::resumeRequested);
    connect(&m_page, &ui::RunsPage::predictRequested, this, &RunsSession::predictRequested);
    connect(&m_page, &ui::RunsPage::evaluateRequested, this, &RunsSession::evaluateRequested);
    connect(&m_page, &ui::RunsPage::exportRequested, this, &RunsSession::exportRequested);
    connect(&m_page, &ui::RunsPage::runChosen, this, &RunsSession::runChosen);
}

void RunsSession::refresh() {
    m_page.banner()->hide();
    list();
}

void RunsSession::select(const std::filesystem::path& folder) {
    m_wanted = folder;
    m_wantsLens = true;
    refresh();
}

void RunsSession::list() {
    m_page.beginListing();
    m_list.start();
}

void RunsSession::show(const engine::RunList& runs) {
    m_page.showRuns(runs);
    const std::filesystem::path wanted = std::exchange(m_wanted, {});
    const bool wantsLens = std::exchange(m_wantsLens, false);
    for (const engine::RunSummary& run : runs.runs)
        if (!wanted.empty() && isSame(run.folder, wanted) && m_page.select(run.folder) && wantsLens)
            m_page.showTab(ui::RunsPage::Tab::Lens);
    if (!std::exchange(m_isFirstLook, false))
        return;
    const auto unfinished = std::ranges::find(runs.runs, engine::RunState::Unfinished, &engine::RunSummary::state);
    if (unfinished != runs.runs.end())
        emit unfinishedFound(*unfinished);
}

void RunsSession::rename(const std::filesystem::path& folder, const QString& name) {
    try {
        m_wanted = engine::renameRun(folder, ui::toStd(name));
        refresh();
    } catch (const engine::Error& error) {
        m_page.showError(error);
    }
}

void RunsSession::moveToTrash(const std::vector<std::filesystem::path>& folders) {
    QStringList kept;
    for (const std::filesystem::path& folder : folders) {
        if (engine::isRunInUse(folder))
            kept << tr("%1: a training works on it. Stop that first.").arg(ui::nameText(folder));
        else if (!QFile::moveToTrash(ui::pathText(folder)))
            kept << tr("%1: the system did not take it into its trash. Delete the folder by hand: %2")
                        .arg(ui::nameText(folder), ui::pathText(folder));
    }
    refresh();
    if (!kept.isEmpty())
        m_page.banner()->showMessage(ui::Banner::Kind::Warning,
                                     tr("%n run(s) stayed where they are", nullptr, static_cast<int>(kept.size())),
                                     kept.join('\n'));
}

}  // namespace app
