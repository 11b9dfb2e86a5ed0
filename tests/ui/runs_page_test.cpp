// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runs_page.h"

#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "app/gui/runs_session.h"
#include "tests/support/fake_engine.h"
#include "tests/support/fake_runs.h"
#include "tests/support/ui_test_main.h"
#include "tests/ui/runs_desk.h"
#include "ui/charts/run_chart.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"

using Tab = ui::RunsPage::Tab;
using ui::RunsPage;

class RunsPageTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        ui::setUpLook(*qApp);
        QLocale::setDefault(QLocale("en"));
    }
    void init() {
        fake::reset();
        fake::resetRuns();
        threeRuns();
        for (int epoch = 1; epoch <= 10; ++epoch)
            fake::script().run.epochs.push_back(fake::epochReport(epoch, 10, std::min(epoch, 8)));
    }

    void withoutRunsThePageSaysHowToGetOne() {
        fake::resetRuns();
        RunsDesk shown;
        QSignalSpy train(&shown.page, &RunsPage::trainRequested);
        QVERIFY(shown.button("runsGoToTrain")->isVisible());
        shown.button("runsGoToTrain")->click();
        QCOMPARE(train.size(), 1);
        QVERIFY(!shown.button("compareRuns")->isEnabled());
        shown.button("lensTab")->click();
        QVERIFY(shown.button("lensChooseRun")->isVisible());
        QVERIFY(shown.unfinished.isEmpty());
    }

    void comparingNeedsTwoRuns() {
        RunsDesk shown;
        QCOMPARE(shown.page.tab(), Tab::Runs);
        QVERIFY(!shown.button("compareRuns")->isEnabled());
        QVERIFY(!shown.button("compareRuns")->toolTip().isEmpty());
        shown.choose({1});
        QVERIFY(!shown.button("compareRuns")->isEnabled());
        shown.choose({1, 2});
        QVERIFY(shown.button("compareRuns")->isEnabled());
        QTest::keyClick(shown.table(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(shown.page.tab(), Tab::Curves);
    }

    void curvesLieOverEachOtherOldestFirst() {
        RunsDesk shown;
        shown.choose({1, 2});
        shown.button("compareRuns")->click();
        QTRY_VERIFY(shown.part<ui::RunChart>("scoreCurves"));
        auto* chart = shown.part<ui::RunChart>("scoreCurves");
        QTRY_VERIFY(chart->isVisible());
        QCOMPARE(chart->plot()->style(0).name, "train");
        QCOMPARE(chart->plot()->style(1).name, "train2");
        QTRY_COMPARE(chart->plot()->shownPoints(1).size(), 10);
        QVERIFY(chart->plot()->accessibleDescription().contains("train2 ends at"));
        shown.button("curvesTable")->setFocus();
        QTest::keyClick(shown.button("curvesTable"), Qt::Key_T);
        auto* table = shown.part<QTableView>("curvesTableView");
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 10);
        QCOMPARE(table->model()->columnCount(), 5);
    }

    void settingsAndVerdictNeedTwoRuns() {
        fake::runs().comparison.settings = {{"lr0", "0.01", "0.001"}};
        fake::runs().comparison.verdict = engine::RunVerdict::TooClose;
        fake::runs().comparison.margin = 0.1;
        RunsDesk shown;
        shown.choose({1});
        shown.button("settingsTab")->click();
        QVERIFY(shown.button("settingsChooseRuns")->isVisible());
        shown.button("settingsChooseRuns")->click();
        QCOMPARE(shown.page.tab(), Tab::Runs);
        shown.choose({1, 2});
        shown.button("settingsTab")->click();
        auto* table = shown.part<QTableView>("settingTable");
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(shown.part<QLabel>("runVerdict")->text().startsWith("train2 against train: too close to call"));
        QVERIFY(!shown.part<ui::Banner>("notComparable")->isVisible());
    }

    void otherDataAreSaidInARibbon() {
        fake::runs().comparison.mismatches = {"data"};
        RunsDesk shown;
        shown.choose({0, 1});
        shown.button("settingsTab")->click();
        auto* ribbon = shown.part<ui::Banner>("notComparable");
        QTRY_VERIFY(ribbon->isVisible());
        QCOMPARE(ribbon->title(), "Not comparable");
        QVERIFY(ribbon->reason().contains("other data"));
        QVERIFY(!shown.part<QLabel>("runVerdict")->isVisible());
        shown.button("curvesTab")->click();
        QVERIFY(shown.part<QLabel>("curvesNote")->text().startsWith("Not comparable"));
    }

    void aComparisonIsReadOnceForTheSameRuns() {
        RunsDesk shown;
        shown.choose({1, 2});
        shown.button("curvesTab")->click();
        QTRY_VERIFY(shown.page.findChild<ui::RunChart*>("scoreCurves"));
        shown.button("settingsTab")->click();
        shown.button("curvesTab")->click();
        QTRY_COMPARE(fake::calls().threadsInside.load(), 0);
        QCOMPARE(fake::runs().compared.load(), 1);
    }

    void aComparisonThatFailsCanBeAskedForAgain() {
        fake::runs().compareFailure = engine::Error(engine::ErrorKind::Usage, "run.not_a_run", "[train] gone");
        RunsDesk shown;
        shown.choose({1, 2});
        shown.button("settingsTab")->click();
        QTRY_VERIFY(shown.page.banner()->isVisible());
        QTRY_COMPARE(fake::calls().threadsInside.load(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(fake::runs().compared.load(), 1);
        fake::runs().compareFailure.reset();
        shown.button("settingsTab")->click();
        QTRY_COMPARE(fake::runs().compared.load(), 2);
    }

    void theLensIsToldOfARunWhenItIsInView() {
        RunsDesk shown;
        shown.table()->setCurrentIndex(shown.table()->model()->index(1, 0));
        QVERIFY(shown.chosen.isEmpty());
        QTest::keyClick(shown.table(), Qt::Key_Return);
        QCOMPARE(shown.page.tab(), Tab::Lens);
        QCOMPARE(shown.chosen, QStringList{"train2"});
        shown.button("runsTab")->click();
        shown.button("lensTab")->click();
        QCOMPARE(shown.chosen.size(), 1);
        fake::runs().list.runs[1].touched = "2026-03-09T10:00:00Z";  // trained on
        shown.session.refresh();
        QTRY_COMPARE(shown.chosen, (QStringList{"train2", "train2"}));
    }

    void aRunWithoutWeightsHasNothingToShow() {
        fake::runs().list.runs[0].bestWeights.clear();
        RunsDesk shown;
        shown.choose({0});
        shown.button("lensTab")->click();
        QVERIFY(shown.chosen.isEmpty());
        QVERIFY(shown.button("lensChooseRun")->isVisible());
        for (const char* name : {"predictWithRun", "evaluateRun", "exportRun"})
            QVERIFY(!shown.button(name)->isEnabled());
    }

    void whatARunOffersFollowsTheSelection() {
        RunsDesk shown;
        QSignalSpy resume(&shown.session, &app::RunsSession::resumeRequested),
            predict(&shown.session, &app::RunsSession::predictRequested),
            evaluate(&shown.session, &app::RunsSession::evaluateRequested),
            exported(&shown.session, &app::RunsSession::exportRequested);
        for (const char* name : {"openRun", "resumeRun", "predictWithRun", "evaluateRun", "exportRun"})
            QVERIFY(!shown.button(name)->isEnabled());
        shown.choose({0});
        QVERIFY(shown.button("resumeRun")->toolTip().contains("5"));
        shown.button("resumeRun")->click();
        shown.button("predictWithRun")->click();
        shown.button("evaluateRun")->click();
        shown.button("exportRun")->click();
        QCOMPARE(resume[0][0].value<std::filesystem::path>(), std::filesystem::path("runs/new"));
        for (const QSignalSpy* spy : {&predict, &evaluate, &exported})
            QCOMPARE(spy->at(0)[0].value<std::filesystem::path>(), std::filesystem::path("runs/new/weights/best.pt"));
        shown.page.setTraining(true);
        QVERIFY(!shown.button("resumeRun")->isEnabled());
        shown.page.setTraining(false);
        shown.choose({1});
        QVERIFY(!shown.button("resumeRun")->isEnabled());
        QCOMPARE(shown.button("resumeRun")->toolTip(), "This run is finished");
        shown.choose({0, 1});
        QVERIFY(!shown.button("predictWithRun")->isEnabled());
    }

    void damagedRunsAreNamedAndTheOthersShown() {
        engine::Issue damaged;
        damaged.code = "run.not_a_run";
        damaged.message = "[train] run.json cannot be understood";
        damaged.file = "runs/torn/run.json";
        fake::runs().list.issues = {damaged};
        RunsDesk shown;
        auto* unreadable = shown.part<ui::Banner>("unreadableRuns");
        QTRY_VERIFY(unreadable->isVisible());
        QVERIFY(unreadable->reason().startsWith("runs/torn/run.json: "));
        QCOMPARE(shown.table()->model()->rowCount(), 3);
        QVERIFY(!shown.page.banner()->isVisible());
        for (const char* tab : {"lensTab", "curvesTab", "settingsTab"}) {
            shown.button(tab)->click();
            QVERIFY2(!unreadable->isVisible(), tab);
        }
        shown.button("runsTab")->click();
        fake::runs().list.issues.clear();
        shown.session.refresh();
        QTRY_VERIFY(!unreadable->isVisible());
    }

    void damagedRunsThatWereSeenAreNotSaidAgain() {
        engine::Issue damaged;
        damaged.code = "run.not_a_run";
        damaged.file = "runs/torn/run.json";
        fake::runs().list.issues = {damaged};
        RunsDesk shown;
        auto* unreadable = shown.part<ui::Banner>("unreadableRuns");
        QTRY_VERIFY(unreadable->isVisible());
        unreadable->findChild<QPushButton*>("bannerAction")->click();
        QVERIFY(!unreadable->isVisible());
        shown.session.refresh();
        QTRY_COMPARE(fake::runs().listed.load(), 2);
        shown.waitForList();
        QVERIFY(!unreadable->isVisible());
        damaged.file = "runs/torn too/run.json";
        fake::runs().list.issues.push_back(damaged);
        shown.session.refresh();
        QTRY_VERIFY(unreadable->isVisible());
    }

    void aFolderThatCannotBeReadIsAnError() {
        fake::runs().listFailure =
            engine::Error(engine::ErrorKind::Disk, "run.folder_unreadable", "[train] no", "runs");
        RunsPage page;
        app::RunsSession session(page, "runs");
        page.show();
        session.refresh();
        QTRY_VERIFY(page.banner()->isVisible());
        QCOMPARE(page.banner()->title(), "The folder of the runs cannot be read");
    }

    void theLatestUnfinishedRunIsToldOnce() {
        RunsDesk shown;
        QCOMPARE(shown.unfinished, QStringList{"new 5"});
        shown.session.refresh();
        QTRY_COMPARE(fake::runs().listed.load(), 2);
        shown.waitForList();
        QCOMPARE(shown.unfinished.size(), 1);
    }

    void aRunThatEndedIsSelectedAndItsLensOpens() {
        RunsDesk shown;
        fake::runs().list.runs.insert(fake::runs().list.runs.begin(), fake::runSummary("runs/fresh", 5, 0.7));
        shown.session.select(std::filesystem::absolute("runs/fresh"));
        QTRY_COMPARE(shown.page.tab(), Tab::Lens);
        QCOMPARE(shown.chosen, QStringList{"fresh"});
    }

    void theSelectionOutlivesANewLook() {
        RunsDesk shown;
        shown.choose({1, 2});
        fake::runs().list.runs.insert(fake::runs().list.runs.begin(), fake::runSummary("runs/fresh", 5, 0.7));
        shown.session.refresh();
        shown.waitForList();
        QCOMPARE(shown.table()->selectionModel()->selectedRows().size(), 2);
        QVERIFY(shown.table()->selectionModel()->isRowSelected(3));
        QVERIFY(shown.button("compareRuns")->isEnabled());
    }

    void ofTwoLooksTheLastCounts() {
        ui::RunListJob job("runs");
        QSignalSpy finished(&job, &ui::Job::finished);
        int listed = 0;
        connect(&job, &ui::RunListJob::listed, this, [&](const engine::RunList&) { ++listed; });
        fake::script().itemInterval = std::chrono::seconds(60);
        job.start();
        QTRY_COMPARE(fake::calls().threadsInside.load(), 1);
        job.start();
        QTRY_COMPARE(finished.size(), 1);
        job.cancel();
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(listed, 0);
    }

    void destroyedWhileRunningItJoins() {
        fake::script().itemInterval = std::chrono::seconds(60);
        {
            RunsPage page;
            app::RunsSession session(page, "runs");
            session.refresh();
        }
        QCOMPARE(fake::calls().threadsInside.load(), 0);
    }
};

UI_TEST_MAIN(RunsPageTest)
#include "runs_page_test.moc"
