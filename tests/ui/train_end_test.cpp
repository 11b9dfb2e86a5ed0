// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a run ends: paused, stopped for good, by a failure, or because the page goes.
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"
#include "tests/ui/train_view.h"
#include "ui/pages/train_page.h"
#include "ui/pages/train_run_view.h"
#include "ui/widgets/banner.h"

using State = ui::TrainPage::State;
using ui::TrainPage;

class TrainEndTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { fake::reset(); }

    void stoppingKeepsTheRunAndResumeGoesOn() {
        fake::script().train.runsUntilStopped = true;
        const auto page = readyPage(2);
        button(*page, "train")->click();
        QTRY_COMPARE(epochs(*page).rowCount(), 2);
        button(*page, "train")->click();
        QCOMPARE(page->state(), State::Stopping);
        QVERIFY(!button(*page, "train")->isEnabled());
        QTRY_COMPARE(page->state(), State::Cancelled);
        QVERIFY(page->banner()->isVisibleTo(page.get()));
        QVERIFY(!button(*page, "tryBest")->isHidden());

        fake::script().train.runsUntilStopped = false;
        fake::script().run.config.epochs = 4;
        fake::script().run.epochs = {fake::epochReport(1, 4, 1), fake::epochReport(2, 4, 2)};
        button(*page, "train")->click();
        QTRY_COMPARE(page->state(), State::Done);
        QCOMPARE(fake::calls().resumeTraining.load(), 1);
        QCOMPARE(epochs(*page).rowCount(), 4);
    }

    void aPauseSaysSoAndWhatItIsGoodFor() {
        fake::script().train.runsUntilStopped = true;
        const auto page = readyPage(2);
        page->start();
        QTRY_COMPARE(epochs(*page).rowCount(), 2);
        QCOMPARE(button(*page, "train")->text(), QStringLiteral("Pause"));
        page->stop();
        QCOMPARE(page->findChild<ui::TrainRunView*>()->headline(), QStringLiteral("Pausing after this batch"));
        QTRY_COMPARE(page->state(), State::Cancelled);
        QCOMPARE(page->banner()->title(), QStringLiteral("Paused in epoch 2"));
        QCOMPARE(page->findChild<ui::TrainRunView*>()->headline(), QStringLiteral("Paused"));
        QCOMPARE(button(*page, "train")->text(), QStringLiteral("Resume"));
    }

    void stoppingForGoodKeepsTheBestEpoch() {
        fake::script().train.runsUntilStopped = true;
        const auto page = readyPage(2);
        QSignalSpy over(page.get(), &TrainPage::runOver), ended(page.get(), &TrainPage::trainingEnded);
        std::filesystem::path best;
        connect(page.get(), &TrainPage::runFinished, this, [&](const std::filesystem::path& path) { best = path; });
        page->start();
        QVERIFY(!button(*page, "keepBest")->isHidden());
        QVERIFY(!button(*page, "keepBest")->isEnabled());  // nothing to keep yet
        QVERIFY(!button(*page, "keepBest")->toolTip().isEmpty());
        QTRY_COMPARE(epochs(*page).rowCount(), 2);
        button(*page, "keepBest")->click();
        QCOMPARE(page->state(), State::Stopping);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(page->state(), State::Done);
        QCOMPARE(fake::calls().endTraining.load(), 1);
        QVERIFY(page->banner()->title().startsWith(QStringLiteral("Best epoch 2")));
        QVERIFY(button(*page, "keepBest")->isHidden());
        QCOMPARE(button(*page, "train")->text(), QStringLiteral("Try on Predict"));
        QCOMPARE(best, std::filesystem::path("runs/train/weights/best.pt"));
        QCOMPARE(over.size(), 1);
    }

    void aPausedRunCanBeStoppedForGoodToo() {
        fake::script().train.runsUntilStopped = true;
        const auto page = readyPage(2);
        QSignalSpy over(page.get(), &TrainPage::runOver);
        page->start();
        QTRY_COMPARE(epochs(*page).rowCount(), 2);
        page->stop();
        QTRY_COMPARE(page->state(), State::Cancelled);
        QTRY_VERIFY(!page->isTraining());
        QCOMPARE(over.size(), 0);  // a pause is no end
        page->keepBest();
        QTRY_COMPARE(page->state(), State::Done);
        QCOMPARE(fake::calls().endTraining.load(), 1);
        QCOMPARE(over.size(), 1);
    }

    void runningOutOfMemoryOffersASmallerBatch() {
        fake::script().train.failure =
            engine::Error(engine::ErrorKind::OutOfMemory, "memory.cpu", "[train] not enough memory", {}, "lower it");
        fake::script().train.failsAfterEpochs = 0;
        const auto page = readyPage(2);
        QSignalSpy ended(page.get(), &TrainPage::trainingEnded);
        page->start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(page->state(), State::Failed);
        QVERIFY(page->banner()->isVisibleTo(page.get()));
        page->banner()->findChild<QPushButton*>(QStringLiteral("bannerAction"))->click();
        QCOMPARE(page->state(), State::Ready);
        QCOMPARE(page->config().batch, 8);
    }

    void theOfferToResumeDoesThatAndNothingElse() {
        const auto page = readyPage(3);
        const auto batch = page->config().batch;
        page->offerResume("night", 14, "runs/night");
        QVERIFY(page->banner()->isVisibleTo(page.get()));
        QVERIFY2(page->banner()->reason().contains("14"), qPrintable(page->banner()->reason()));
        page->banner()->findChild<QPushButton*>("bannerAction")->click();
        QTRY_COMPARE(fake::calls().resumeTraining.load(), 1);
        QTRY_VERIFY(!page->isTraining());
        QCOMPARE(page->config().batch, batch);
    }

    void theOfferToResumeStaysWhenDataAndModelArrive() {
        TrainPage page;
        page.offerResume("night", 14, "runs/night");
        page.setModel({{"yolo11n.pt"}, fake::yolo11('n', 80), fake::yolo11('n', 2), 448});
        page.setDataset(fake::script().dataset, {"cells/data.yaml"});
        QCOMPARE(page.state(), State::Ready);
        QVERIFY(page.banner()->isVisibleTo(&page));
    }

    void aFailureInTheMiddleOffersToResume() {
        fake::script().train.failure = engine::Error(engine::ErrorKind::Disk, "disk.full", "[core] disk full");
        fake::script().train.failsAfterEpochs = 1;
        const auto page = readyPage(3);
        page->start();
        QTRY_COMPARE(page->state(), State::Failed);
        QCOMPARE(epochs(*page).rowCount(), 1);
        QTRY_VERIFY(!page->isTraining());
        QCOMPARE(button(*page, "train")->text(), QStringLiteral("Resume"));
    }

    void destroyedWhileTrainingItJoins() {
        fake::script().train.runsUntilStopped = true;
        {
            const auto page = readyPage(1);
            page->start();
            QTRY_COMPARE(epochs(*page).rowCount(), 1);
        }
        QCOMPARE(fake::calls().threadsInside.load(), 0);
        QCoreApplication::processEvents();
    }
};

UI_TEST_MAIN(TrainEndTest)
#include "train_end_test.moc"
