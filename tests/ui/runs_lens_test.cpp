// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which two models the lens compares, their scores beside it, and the room that it has in the window.
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "tests/support/fake_lens.h"
#include "tests/support/fake_runs.h"
#include "tests/ui/runs_desk.h"
#include "tests/ui/world.h"
#include "ui/lens_text.h"
#include "ui/run_text.h"
#include "ui/widgets/before_after_view.h"
#include "ui/widgets/lens_score.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/score_bars.h"

using Tab = ui::RunsPage::Tab;

class RunsLensTest final : public QObject {
    Q_OBJECT

private:
    static QStringList choices(QComboBox* box) {
        QStringList texts;
        for (int row = 0; row < box->count(); ++row)
            texts << box->itemText(row);
        return texts;
    }
    static void choose(QComboBox* box, const QString& text) {
        const int row = box->findText(text);
        QVERIFY2(row >= 0, qPrintable(text));
        box->setCurrentIndex(row);
        emit box->activated(row);
    }
    static engine::RunComparison pair() {
        engine::RunComparison pair;
        pair.a = fake::runSummary("runs/train", 1, 0.574);
        pair.b = fake::runSummary("runs/train2", 2, 0.631);
        pair.difference = 0.057;
        pair.margin = 0.033;
        pair.verdict = engine::RunVerdict::Better;
        return pair;
    }
    static void openLens(World& world, const QSize& size) {
        world.window().resize(size);
        world.window().showPage(ui::PageId::Runs);
        auto* table = world.part<QTableView>("runTable");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        table->selectRow(1);
        world.press("lensTab");
        QTRY_COMPARE(fake::calls().threadsInside.load(), 0);
        QTRY_VERIFY(world.part<ui::BeforeAfterView>("beforeAfterView")->isVisible());
        QCoreApplication::processEvents();
    }

private slots:
    void init() {
        fake::reset();
        fake::resetLens();
        fake::resetRuns();
        threeRuns();
    }

    void theRunIsSetAgainstItsBaseUntilAnotherIsChosen() {
        RunsDesk shown;
        shown.choose({1});
        shown.button("lensTab")->click();
        auto *before = shown.part<QComboBox>("lensBefore"), *after = shown.part<QComboBox>("lensAfter");
        QVERIFY(before->isVisible() && after->isVisible());
        QCOMPARE(choices(before), (QStringList{"Base model", "new", "train"}));
        QCOMPARE(choices(after), (QStringList{"new", "train2", "train"}));
        QCOMPARE(before->currentText() + after->currentText(), "Base modeltrain2");
        choose(before, "train");
        QCOMPARE(shown.chosen, (QStringList{"train2", "train to train2"}));
        choose(after, "new");
        QCOMPARE(shown.chosen.last(), "train to new");
        QCOMPARE(shown.chosen.size(), 3);
        QCOMPARE(shown.table()->selectionModel()->selectedRows().first().row(), 0);
        choose(after, "train");  // which cannot be set against itself
        QCOMPARE(shown.chosen.last(), "train");
        QCOMPARE(before->currentText(), "Base model");
        shown.button("runsTab")->click();
        QVERIFY(!before->isVisible());
    }

    void onlyRunsOnTheSameDataCanBeBefore() {
        fake::runs().list.runs[0].fingerprint = "f2";
        fake::runs().list.runs[2].bestWeights.clear();
        RunsDesk shown;
        shown.choose({1});
        shown.button("lensTab")->click();
        QCOMPARE(choices(shown.part<QComboBox>("lensBefore")), QStringList{"Base model"});
        QCOMPARE(choices(shown.part<QComboBox>("lensAfter")), (QStringList{"new", "train2"}));
    }

    void ofTwoChosenRunsTheOlderIsBefore() {
        RunsDesk shown;
        shown.choose({1, 2});
        shown.button("lensTab")->click();
        QCOMPARE(shown.chosen, QStringList{"train to train2"});
        choose(shown.part<QComboBox>("lensBefore"), "Base model");
        QCOMPARE(shown.chosen.last(), "train2");
        shown.button("runsTab")->click();
        shown.choose({0, 2});
        shown.button("lensTab")->click();
        QCOMPARE(shown.chosen.last(), "train to new");
    }

    void theOtherRunsWeightsAreComparedAndBothScoresShown() {
        fake::runs().comparison.verdict = engine::RunVerdict::Better;
        fake::runs().comparison.margin = 0.033;
        World world;
        openLens(world, {1280, 800});
        auto* verdict = world.part<QLabel>("lensVerdict");
        QVERIFY(!verdict->isVisible());
        QVERIFY(world.part<QLabel>("lensVerdictDetail")->text().startsWith("The base model has no score"));
        choose(world.part<QComboBox>("lensBefore"), "train");
        QTRY_VERIFY(verdict->isVisible());
        QCOMPARE(verdict->text(), "Better by 0.057.");
        QTRY_COMPARE(fake::calls().threadsInside.load(), 0);
        QCOMPARE(fake::lensScript().last->base.file, std::filesystem::path("runs/train/weights/best.pt"));
        QCOMPARE(fake::lensScript().last->tuned.file, std::filesystem::path("runs/train2/weights/best.pt"));
    }

    void theVerdictSaysHowSureItIs() {
        ui::LensScore score;
        score.showPair(pair());
        const auto* verdict = score.findChild<QLabel*>("lensVerdict");
        const auto* detail = score.findChild<QLabel*>("lensVerdictDetail");
        QCOMPARE(verdict->text(), "Better by 0.057.");
        QCOMPARE(detail->text(), "Interval of the difference: 0.024 to 0.090.");
        const auto* bars = score.findChild<ui::ScoreBars*>();
        QCOMPARE(bars->accessibleDescription(),
                 "train: 0.574; the true score is 0.51 to 0.63 in 95 of 100 cases\n"
                 "train2: 0.631; the true score is 0.57 to 0.69 in 95 of 100 cases");
        QCOMPARE(bars->scale().low, 0.5);
        QCOMPARE(bars->scale().high, 0.7);
        engine::RunComparison other = pair();
        other.verdict = engine::RunVerdict::TooClose;
        score.showPair(other);
        QCOMPARE(verdict->text(), "Too close to call.");
        other.mismatches = {"split"};
        score.showPair(other);
        QCOMPARE(verdict->text(), "Not comparable.");
        QCOMPARE(detail->text(), "the same images, but divided otherwise");
    }

    void aScaleIsNeverEmpty() {
        ui::ScoreBars bars;
        for (const double score : {0.0, 0.3, 1.0}) {
            bars.setRows({{"train", score, {}}});
            const auto [low, high] = bars.scale();
            QVERIFY(low <= score && score <= high && high - low > 0.09);
            QVERIFY(low >= 0 && high <= 1);
        }
    }

    void thePictureHasTheRoomOfTheMock_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("least");
        QTest::newRow("normal") << QSize(1280, 800) << 480;
        QTest::newRow("small") << QSize(1024, 768) << 450;
    }
    void thePictureHasTheRoomOfTheMock() {
        QFETCH(QSize, size);
        QFETCH(int, least);
        engine::Issue damaged;
        damaged.code = "run.not_a_run";
        damaged.file = "runs/torn/run.json";
        fake::runs().list.issues = {damaged};
        World world;
        openLens(world, size);
        const int height = world.part<ui::BeforeAfterView>("beforeAfterView")->height();
        QVERIFY2(height >= least, qPrintable(QString::number(height)));
        auto* page = world.part<ui::RunsPage>();
        QCOMPARE(page->subtitle(), "4 validation pictures, largest change first");
        QVERIFY(world.part<QWidget>("lensSave")->isVisible());
        QVERIFY(world.part<QWidget>("lensTable")->isVisible());
        world.press("curvesTab");
        QVERIFY(!world.part<QWidget>("lensSave")->isVisible());
        QVERIFY(!world.part<QWidget>("lensTable")->isVisible());
        QVERIFY(page->subtitle().startsWith("3 run"));
    }

    void theRailSaysWhatItsNumberMeans() {
        World world;
        openLens(world, {1280, 800});
        const ui::RailItem* item = world.window().railItem(ui::PageId::Runs);
        QCOMPARE(item->accessibleDescription(), "1 newly broken");
        QVERIFY(item->toolTip().contains("1 newly broken"));
    }

    void nGoesToTheNextFromTheSidePanelToo() {
        World world;
        openLens(world, {1280, 800});
        world.window().activateWindow();
        auto* table = world.part<QTableView>("lensTable");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_N);
        QTRY_COMPARE(world.part<ui::BeforeAfterView>("beforeAfterView")->look().focused, 1);
    }
};

UI_TEST_MAIN(RunsLensTest)
#include "runs_lens_test.moc"
