// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "app/gui/runs_session.h"
#include "tests/support/fake_engine.h"
#include "tests/support/fake_runs.h"
#include "ui/convert.h"
#include "ui/pages/runs_page.h"
#include "ui/widgets/banner.h"

/// The page and its session on three runs: new (killed), train2, train.
struct RunsDesk {
    ui::RunsPage page;
    app::RunsSession session;
    QStringList chosen, unfinished;

    explicit RunsDesk(const std::filesystem::path& folder = "runs") : session(page, folder) {
        QObject::connect(&session, &app::RunsSession::runChosen, &page,
                         [this](const engine::RunSummary& run, const std::optional<engine::RunSummary>& before) {
                             chosen << (before ? ui::toText(before->name) + " to " : QString()) + ui::toText(run.name);
                         });
        QObject::connect(&session, &app::RunsSession::unfinishedFound, &page, [this](const engine::RunSummary& run) {
            unfinished << QString("%1 %2").arg(ui::toText(run.name)).arg(run.nextEpoch);
        });
        page.setLens(new QLabel("lens"));
        page.resize(1000, 700);
        page.show();
        static_cast<void>(QTest::qWaitForWindowActive(&page));
        session.refresh();
        waitForList();
    }
    void waitForList() {
        const int rows = static_cast<int>(fake::runs().list.runs.size());
        QTRY_COMPARE(table()->model()->rowCount(), rows);
        QTRY_COMPARE(fake::calls().threadsInside.load(), 0);
        QCoreApplication::processEvents();
    }
    template <typename T>
    T* part(const char* name) {
        return page.findChild<T*>(name);
    }
    QPushButton* button(const char* name) { return part<QPushButton>(name); }
    QTableView* table() { return part<QTableView>("runTable"); }
    void choose(std::initializer_list<int> rows) {
        table()->clearSelection();
        for (const int row : rows)
            table()->selectionModel()->select(table()->model()->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    ui::Banner* removal() { return part<ui::Banner>("removeRuns"); }
};

inline void threeRuns(const std::filesystem::path& folder = "runs") {
    engine::RunSummary killed = fake::runSummary(folder / "new", 3, 0.4);
    killed.state = engine::RunState::Unfinished;
    killed.nextEpoch = 5;
    fake::runs().list.runs = {killed, fake::runSummary(folder / "train2", 2, 0.631),
                              fake::runSummary(folder / "train", 1, 0.574)};
}
