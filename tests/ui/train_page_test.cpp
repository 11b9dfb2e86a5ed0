// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train_page.h"

#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"
#include "tests/ui/train_view.h"
#include "ui/charts/loss_chart.h"
#include "ui/charts/metric_chart.h"
#include "ui/pages/train_progress.h"
#include "ui/pages/train_run_view.h"
#include "ui/pages/train_summary.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/film_strip.h"

using State = ui::TrainPage::State;
using ui::TrainPage;

class TrainPageTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { fake::reset(); }

    void saysWhatIsMissingAndAsksForIt() {
        TrainPage page;
        QSignalSpy models(&page, &TrainPage::modelRequested), datasets(&page, &TrainPage::datasetRequested);
        QCOMPARE(page.state(), State::NotReady);
        QVERIFY(!button(page, "train")->isEnabled());
        QVERIFY(!button(page, "train")->toolTip().isEmpty());
        button(page, "trainChooseModel")->click();
        button(page, "trainOpenImages")->click();
        QCOMPARE(models.size() + datasets.size(), 2);
        page.setModel({{"yolo11n.pt"}, fake::yolo11('n', 80), fake::yolo11('n', 2), 448});
        QCOMPARE(page.state(), State::NotReady);
        QVERIFY(button(page, "trainChooseModel")->isHidden());
        page.setDataset(fake::script().dataset, {"cells/data.yaml"});
        QCOMPARE(page.state(), State::Ready);
        QVERIFY(button(page, "train")->isEnabled());
        page.clearDataset();
        QCOMPARE(page.state(), State::NotReady);
    }

    void aModelThatCannotBeTrainedIsRefused() {
        TrainPage page;
        engine::ModelInfo foreign = fake::yolo11('n', 80);
        foreign.isSupported = false;
        page.setModel({{"foreign.pt"}, foreign, foreign, 0});
        page.setDataset(fake::script().dataset, {"cells/data.yaml"});
        QCOMPARE(page.state(), State::NotReady);
        page.start();
        QCOMPARE(fake::calls().train.load(), 0);
    }

    void aClassifierBringsItsOwnSettings() {
        TrainPage page;
        auto* erasing = page.findChild<QWidget*>(QStringLiteral("erasing"));
        engine::ModelInfo classifier = fake::yolo11('n', 80);
        classifier.task = "classify";
        page.setModel({{"yolo11n-cls.pt"}, classifier, classifier, 0});
        QVERIFY(!erasing->isHidden());
        page.setModel({{"yolo11n.pt"}, fake::yolo11('n', 80), fake::yolo11('n', 2), 448});
        QVERIFY(erasing->isHidden());
    }

    void theRunUsesWhatTheSummaryShows() {
        const auto page = readyPage(3);
        page->setPlan({engine::freezeFirst(11)});
        page->setDevice(QStringLiteral("cpu"), QStringLiteral("CPU"));
        page->setRunsFolder("elsewhere");
        const engine::TrainConfig config = page->config();
        QCOMPARE(config.epochs, 3);
        QCOMPARE(config.freeze, engine::freezeFirst(11));
        QCOMPARE(config.device, std::string("cpu"));
        QCOMPARE(config.project, std::filesystem::path("elsewhere"));
        QCOMPARE(config.dataset.path, fake::script().dataset.source);
        QCOMPARE(config.model.file, std::filesystem::path("yolo11n.pt"));
    }

    void aPlanOfTwoPhasesReachesTheRun() {
        const auto page = readyPage(10);
        const auto plan = engine::planOf(engine::Recipe::HeadThenTop, fake::yolo11('n', 2).stages, true);
        page->setPlan(plan);
        engine::TrainConfig config = page->config();
        QCOMPARE(config.freeze, engine::freezeFirst(11));
        QCOMPARE(config.headFirst.epochs, engine::headFirstEpochs(10));
        QCOMPARE(config.headFirst.freeze, plan.headFirstFreeze);
        QCOMPARE(config.headFirst.laterRateFraction, 0.1);
        page->findChild<QSpinBox*>(QStringLiteral("headFirst"))->setValue(6);
        QCOMPARE(page->config().headFirst.epochs, 6);
        page->setPlan({engine::freezeFirst(11)});
        QCOMPARE(page->config().headFirst.epochs, 0);
    }

    void aRunOfTwoPhasesShowsWhereTheyMeet() {
        const auto page = readyPage(20);
        page->setPlan(engine::planOf(engine::Recipe::HeadThenTop, fake::yolo11('n', 2).stages, true));
        page->start();
        QTRY_COMPARE(page->state(), State::Done);
        const QList<ui::PhaseMark> marks{{8, QStringLiteral("top blocks join")}, {10, QStringLiteral("mosaic ends")}};
        QCOMPARE(page->findChild<ui::LossChart*>()->plot()->phases(), marks);
        QCOMPARE(page->findChild<ui::MetricChart*>()->plot()->phases(), marks);
        QCOMPARE(page->findChild<ui::TrainRunView*>()->percent(), 100);
        QVERIFY2(page->subtitle().contains(QStringLiteral("AdamW at 0.001667, then 0.0001667")),
                 qPrintable(page->subtitle()));
        QVERIFY2(page->subtitle().contains(QStringLiteral("head, then top blocks")), qPrintable(page->subtitle()));
    }

    void aRunThatEndsOffersItsBestModel() {
        fake::script().train.bestEpoch = 2;
        const auto page = readyPage(3);
        QSignalSpy ended(page.get(), &TrainPage::trainingEnded);
        std::filesystem::path best, wanted;
        connect(page.get(), &TrainPage::runFinished, this, [&](const std::filesystem::path& path) { best = path; });
        connect(page.get(), &TrainPage::predictRequested, this,
                [&](const std::filesystem::path& path) { wanted = path; });
        button(*page, "train")->click();
        QVERIFY(page->isTraining());
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(page->state(), State::Done);
        QCOMPARE(epochs(*page).rowCount(), 3);
        QCOMPARE(epochs(*page).bestEpoch(), 2);
        QVERIFY(page->banner()->title().startsWith(QStringLiteral("Best epoch 2, mAP50-95 0.")));
        QCOMPARE(best, std::filesystem::path("runs/train/weights/best.pt"));
        button(*page, "train")->click();
        QCOMPARE(wanted, best);
        button(*page, "newRun")->click();
        QCOMPARE(page->state(), State::Ready);
    }

    void chartsGrowWhileItRuns() {
        fake::script().train.runsUntilStopped = true;
        const auto page = readyPage(2);
        page->resize(1096, 772);
        page->show();
        page->start();
        auto* loss = page->findChild<ui::LossChart*>();
        auto* metric = page->findChild<ui::MetricChart*>();
        // Each chart takes its new points ten times a second, on its own.
        QTRY_COMPARE(metric->plot()->shownPoints(1).size(), 2);
        QTRY_VERIFY(!loss->plot()->shownPoints(0).isEmpty());
        QTRY_COMPARE(loss->plot()->shownPoints(2).size(), 2);
        QVERIFY(page->isTraining());
        page->stop();
        QTRY_VERIFY(!page->isTraining());
    }

    void lettersPauseKeepTheBestAndShowNumbers() {
        fake::script().train.runsUntilStopped = true;
        const auto page = readyPage(2);
        page->resize(1096, 772);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->start();
        button(*page, "train")->setFocus();
        QTRY_COMPARE(epochs(*page).rowCount(), 2);
        auto* loss = page->findChild<ui::LossChart*>();
        auto* metric = page->findChild<ui::MetricChart*>();
        QTest::keyClick(page.get(), Qt::Key_T);
        QVERIFY(loss->isTableShown() && metric->isTableShown());
        metric->showTable(false);
        QTest::keyClick(page.get(), Qt::Key_T);
        QVERIFY(loss->isTableShown() && metric->isTableShown());
        QTest::keyClick(page.get(), Qt::Key_T);
        QVERIFY(!loss->isTableShown() && !metric->isTableShown());
        QTest::keyClick(page.get(), Qt::Key_P);
        QTRY_COMPARE(page->state(), State::Cancelled);
        QTRY_VERIFY(!page->isTraining());
        QTest::keyClick(page.get(), Qt::Key_S);
        QTRY_COMPARE(page->state(), State::Done);
    }

    void pinnedImagesFollowTheRun() {
        fake::script().train.runsUntilStopped = true;
        const auto page = readyPage(3);
        const std::vector<std::filesystem::path> pinned{"cells/images/4.jpg", "cells/images/5.jpg"};
        QCOMPARE(page->config().pinned, pinned);
        page->start();
        auto* film = page->findChild<ui::FilmStrip*>();
        QTRY_COMPARE(film->lastEpoch(), 3);
        QCOMPARE(film->chosenEpoch(), 1);  // the head is new: before training there was nothing to see
        QTRY_COMPARE(fake::calls().readThumbnail.load(), 2);
        page->stop();
        QTRY_COMPARE(page->state(), State::Cancelled);
        QTRY_VERIFY(!page->isTraining());

        fake::script().train.runsUntilStopped = false;
        fake::script().run.config = page->config();
        fake::script().run.config.epochs = 4;
        fake::script().run.epochs = {fake::epochReport(1, 4, 1), fake::epochReport(2, 4, 2),
                                     fake::epochReport(3, 4, 3)};
        page->resume("runs/train");
        QTRY_COMPARE(page->state(), State::Done);
        QCOMPARE(film->lastEpoch(), 4);
        film->chooseEpoch(0);  // kept through the pause
        QCOMPARE(film->chosenEpoch(), 0);
    }

    void aVerdictStandsBesideTheNumbers() {
        const auto page = readyPage(5);
        page->start();
        QTRY_COMPARE(page->state(), State::Done);
        auto* progress = page->findChild<ui::TrainProgress*>();
        QCOMPARE(progress->verdict(),
                 QStringLiteral("Too few to tell. 0 boxes to validate on: the score moves by chance."));
        QCOMPARE(page->findChild<QLabel*>(QStringLiteral("trainBest"))->text(),
                 QStringLiteral("Best: epoch 5. Patience: 0 of 15 epochs used."));
    }

    void issuesAreShownAndTrainingGoesOn() {
        engine::Issue issue;
        issue.code = "image.unreadable";
        issue.message = "cut short";
        issue.file = "img_02.jpg";
        fake::script().train.issues = {issue, issue};
        fake::script().train.runsUntilStopped = true;
        const auto page = readyPage(1);
        page->start();
        QTRY_COMPARE(epochs(*page).rowCount(), 1);
        QVERIFY(page->banner()->isVisibleTo(page.get()));
        QVERIFY(page->banner()->reason().contains(QStringLiteral("img_02.jpg")));
        QCOMPARE(page->state(), State::Running);
        page->stop();
        QTRY_VERIFY(!page->isTraining());
    }

    void shortMemoryIsNoMatterOfFiles() {
        engine::Issue file, memory;
        file.code = "image.unreadable";
        file.file = "img_02.jpg";
        memory.code = "train.smaller_parts";
        memory.message = "not enough memory for 16 images at once";
        memory.parameters = {"16", "8"};
        fake::script().train.issues = {file, memory};
        fake::script().train.runsUntilStopped = true;
        const auto page = readyPage(1);
        page->start();
        QTRY_COMPARE(epochs(*page).rowCount(), 1);
        QCOMPARE(page->banner()->title(), QStringLiteral("Memory is short; training goes on"));
        QVERIFY(page->banner()->reason().contains(QStringLiteral("16")));
        page->stop();
        QTRY_VERIFY(!page->isTraining());
    }

    void progressIsToldAndTakenBack() {
        const auto page = readyPage(4);
        QList<int> progress;
        connect(page.get(), &TrainPage::progressChanged, this, [&](int percent) { progress.append(percent); });
        page->start();
        QTRY_COMPARE(page->state(), State::Done);
        QTRY_VERIFY(!progress.isEmpty() && progress.last() == -1);
        QVERIFY(progress.contains(100));
    }

    void aMissingValidationSplitIsSaidBeforeTheStart() {
        std::erase_if(fake::script().dataset.samples,
                      [](const engine::SampleInfo& sample) { return sample.split == engine::Split::Val; });
        const auto page = readyPage(1);
        QVERIFY(!page->findChild<ui::TrainSummary*>()->warning().isEmpty());
    }
};

UI_TEST_MAIN(TrainPageTest)
#include "train_page_test.moc"
