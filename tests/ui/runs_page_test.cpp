// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runs_page.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "app/gui/runs_session.h"
#include "tests/support/fake_engine.h"
#include "tests/support/fake_runs.h"
#include "tests/support/ui_test_main.h"
#include "ui/charts/run_chart.h"
#include "ui/convert.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/run_curves.h"

using Tab = ui::RunsPage::Tab;
using ui::RunsPage;

class RunsPageTest final : public QObject {
    Q_OBJECT

private:
    /// The page and its session on three runs: new (killed), train2, train.
    struct Shown {
        RunsPage page;
        app::RunsSession session;
        QStringList chosen, unfinished;

        explicit Shown(const std::filesystem::path& folder = "runs") : session(page, folder) {
            QObject::connect(&session, &app::RunsSession::runChosen, &page,
                             [this](const engine::RunSummary& run) { chosen << ui::toText(run.name); });
            QObject::connect(&session, &app::RunsSession::unfinishedFound, &page,
                             [this](const engine::RunSummary& run) {
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

    static void threeRuns(const std::filesystem::path& folder = "runs") {
        engine::RunSummary killed = fake::runSummary(folder / "new", 3, 0.4);
        killed.state = engine::RunState::Unfinished;
        killed.nextEpoch = 5;
        fake::runs().list.runs = {killed, fake::runSummary(folder / "train2", 2, 0.631),
                                  fake::runSummary(folder / "train", 1, 0.574)};
    }

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
        Shown shown;
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
        Shown shown;
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
        Shown shown;
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
        Shown shown;
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
        Shown shown;
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
        Shown shown;
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
        Shown shown;
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
        Shown shown;
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
        Shown shown;
        shown.choose({0});
        shown.button("lensTab")->click();
        QVERIFY(shown.chosen.isEmpty());
        QVERIFY(shown.button("lensChooseRun")->isVisible());
        for (const char* name : {"predictWithRun", "evaluateRun", "exportRun"})
            QVERIFY(!shown.button(name)->isEnabled());
    }

    void whatARunOffersFollowsTheSelection() {
        Shown shown;
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

    void f2RenamesTheFolderAndTheRunStaysSelected() {
        Shown shown;
        shown.choose({2});
        shown.table()->setFocus();
        QTest::keyClick(shown.table(), Qt::Key_F2);
        auto* editor = shown.part<QLineEdit>("runName");
        QVERIFY(editor);
        QVERIFY(!editor->accessibleName().isEmpty());
        editor->setText("head only");
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(shown.table()->model()->index(2, 0).data().toString(), "head only");
        QCOMPARE(fake::runs().renamed.size(), std::size_t{1});
        QCOMPARE(shown.table()->selectionModel()->selectedRows().value(0).row(), 2);
    }

    void renamingWhileANameIsBeingTypedGoesOnTyping() {
        QTest::failOnWarning(QRegularExpression("editing failed"));
        Shown shown;
        shown.choose({2});
        shown.part<QToolButton>("renameRun")->click();
        auto* editor = shown.part<QLineEdit>("runName");
        QVERIFY(editor);
        shown.part<QToolButton>("renameRun")->click();
        QCOMPARE(shown.part<QLineEdit>("runName"), editor);
    }

    void aNameThatIsTakenIsSaidAndNothingChanges() {
        fake::runs().renameFailure =
            engine::Error(engine::ErrorKind::Usage, "run.name_taken", "[train] there is a folder x already", "runs/x");
        Shown shown;
        emit shown.page.renameRequested("runs/train", "x");
        QVERIFY(shown.page.banner()->isVisible());
        QCOMPARE(shown.page.banner()->title(), "Another folder has this name already");
        QCOMPARE(shown.table()->model()->index(2, 0).data().toString(), "train");
    }

    void delListsWhatGoesAndEscapeKeepsIt() {
        const QTemporaryDir folder;
        const std::filesystem::path root = ui::toPath(folder.path());
        threeRuns(root);
        std::filesystem::create_directories(root / "train" / "weights");
        QFile file(folder.filePath("train/weights/best.pt"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("12345") == 5);
        file.close();
        Shown shown(root);
        QSignalSpy trashed(&shown.page, &RunsPage::trashRequested);
        shown.choose({2});
        shown.table()->setFocus();
        QTest::keyClick(shown.table(), Qt::Key_Delete);
        QVERIFY(shown.removal()->isVisible());
        QVERIFY(shown.removal()->reason().contains("train: 1 file"));
        QVERIFY(shown.removal()->reason().contains("best.pt"));
        QTest::keyClick(shown.table(), Qt::Key_Escape);
        QVERIFY(!shown.removal()->isVisible());
        QTest::keyClick(shown.table(), Qt::Key_Delete);
        shown.choose({1});
        QVERIFY(!shown.removal()->isVisible());
        QVERIFY(trashed.isEmpty());
    }

    void confirmedRunsGoToTheTrashAndThoseInUseStay() {
        const QTemporaryDir folder;
        const QByteArray home = qgetenv("HOME");
        qputenv("HOME", folder.path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", folder.filePath("data").toLocal8Bit());
        std::filesystem::create_directories(ui::toPath(folder.filePath("data")));
        const std::filesystem::path root = ui::toPath(folder.filePath("runs"));
        threeRuns(root);
        for (const char* name : {"train", "train2"})
            std::filesystem::create_directories(root / name);
        fake::runs().inUse = {root / "train2"};
        Shown shown(root);
        const int looks = fake::runs().listed;
        shown.choose({1, 2});
        shown.part<QToolButton>("removeRun")->click();
        QVERIFY(shown.removal()->isVisible());
        emit shown.removal()->actionTriggered();
        QVERIFY(!std::filesystem::exists(root / "train"));
        QVERIFY(std::filesystem::exists(root / "train2"));
        QVERIFY(shown.page.banner()->isVisible());
        QVERIFY(shown.page.banner()->reason().contains("train2"));
        QTRY_COMPARE(fake::runs().listed.load(), looks + 1);
        qputenv("HOME", home);
        qunsetenv("XDG_DATA_HOME");
    }

    void aRunThatIsBeingTrainedIsNotTouched() {
        fake::runs().list.runs[0].state = engine::RunState::Running;
        Shown shown;
        shown.choose({0, 1});
        QVERIFY(!shown.part<QToolButton>("removeRun")->isEnabled());
        QCOMPARE(shown.part<QToolButton>("removeRun")->toolTip(), "This run is being trained");
        shown.choose({0});
        QVERIFY(!shown.part<QToolButton>("renameRun")->isEnabled());
        QVERIFY(!shown.button("resumeRun")->isEnabled());
        QVERIFY(shown.unfinished.isEmpty());
    }

    void damagedRunsAreNamedAndTheOthersShown() {
        engine::Issue damaged;
        damaged.code = "run.not_a_run";
        damaged.message = "[train] run.json cannot be understood";
        damaged.file = "runs/torn/run.json";
        fake::runs().list.issues = {damaged};
        Shown shown;
        QTRY_VERIFY(shown.page.banner()->isVisible());
        QVERIFY(shown.page.banner()->reason().startsWith("runs/torn/run.json: "));
        QCOMPARE(shown.table()->model()->rowCount(), 3);
        fake::runs().list.issues.clear();
        shown.session.refresh();
        QTRY_VERIFY(!shown.page.banner()->isVisible());
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
        Shown shown;
        QCOMPARE(shown.unfinished, QStringList{"new 5"});
        shown.session.refresh();
        QTRY_COMPARE(fake::runs().listed.load(), 2);
        shown.waitForList();
        QCOMPARE(shown.unfinished.size(), 1);
    }

    void aRunThatEndedIsSelectedAndItsLensOpens() {
        Shown shown;
        fake::runs().list.runs.insert(fake::runs().list.runs.begin(), fake::runSummary("runs/fresh", 5, 0.7));
        shown.session.select(std::filesystem::absolute("runs/fresh"));
        QTRY_COMPARE(shown.page.tab(), Tab::Lens);
        QCOMPARE(shown.chosen, QStringList{"fresh"});
    }

    void theSelectionOutlivesANewLook() {
        Shown shown;
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
