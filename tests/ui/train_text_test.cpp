// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train_text.h"

#include <QTest>

#include <limits>

#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"
#include "ui/issue_text.h"
#include "ui/plan_text.h"

class TrainTextTest final : public QObject {
    Q_OBJECT

private slots:
    void timeLeftIsRounded() {
        QCOMPARE(ui::timeLeftText(3), QStringLiteral("About 5 s left"));
        QCOMPARE(ui::timeLeftText(42), QStringLiteral("About 40 s left"));
        QCOMPARE(ui::timeLeftText(61), QStringLiteral("About 1 min left"));
        QCOMPARE(ui::timeLeftText(29 * 60.0), QStringLiteral("About 29 min left"));
        QCOMPARE(ui::timeLeftText(3600), QStringLiteral("About 1 h left"));
        QCOMPARE(ui::timeLeftText(7800), QStringLiteral("About 2 h 10 min left"));
    }

    void ratesAreThoseOfThePhases() {
        engine::TrainStart start;
        start.learningRate = 0.01;
        QCOMPARE(ui::ratesText(start), QStringLiteral("0.01"));
        start.phases = {{1, 8, {}, 0.001667, 0.001667}};
        QCOMPARE(ui::ratesText(start), QStringLiteral("0.001667"));
        start.phases.push_back({9, 12, {}, 0.0001667, 0.00005});
        QCOMPARE(ui::ratesText(start), QStringLiteral("0.001667, then 5e-05 to 0.0001667"));
    }

    void aPauseSaysWhatItIsGoodFor() {
        engine::TrainReport report;
        report.outcome = engine::TrainOutcome::Cancelled;
        QCOMPARE(ui::endText(report, 0).title, QStringLiteral("Paused before the first epoch"));
        report.bestEpoch = 5;
        report.best.map50_95 = 0.5;
        const ui::EndText text = ui::endText(report, 7);
        QCOMPARE(text.headline, QStringLiteral("Paused"));
        QCOMPARE(text.title, QStringLiteral("Paused in epoch 7"));
        QCOMPARE(
            text.reason,
            QStringLiteral("The processor is free until you resume; the run then goes on exactly where it stopped. "
                           "Best epoch 5, mAP50-95 0.500."));
    }

    void everyEndHasItsWords() {
        engine::TrainReport report;
        report.runFolder = "runs/train";
        report.epochsDone = 12;
        report.bestEpoch = 9;
        report.bestClassification.images = 20;
        report.bestClassification.top1 = 0.95;
        QStringList headlines;
        for (const auto outcome : {engine::TrainOutcome::Completed, engine::TrainOutcome::StoppedEarly,
                                   engine::TrainOutcome::StoppedByUser}) {
            report.outcome = outcome;
            const ui::EndText text = ui::endText(report, 12);
            headlines << text.headline;
            QCOMPARE(text.title, QStringLiteral("Best epoch 9, top-1 0.950: try it on Predict"));
            QVERIFY(text.reason.contains(QStringLiteral("best.pt")));
        }
        QCOMPARE(headlines, (QStringList{"Finished", "Finished early", "Stopped"}));
        QVERIFY(ui::endText(report, 12).reason.startsWith(QStringLiteral("You stopped it after 12 epoch")));
    }

    void aRunThatLearnedNothingIsNotPraised() {
        engine::TrainReport report;
        report.runFolder = "runs/train";
        report.bestEpoch = 1;
        report.best.map50_95 = 0.0004;
        const ui::EndText text = ui::endText(report, 12);
        QVERIFY(!text.isGood);
        QCOMPARE(text.title, QStringLiteral("Nothing was learned. Best epoch 1, mAP50-95 0.000"));
        QVERIFY(text.reason.startsWith(QStringLiteral("Try a smaller learning rate")));
        report.best.map50_95 = 0.0006;
        QVERIFY(ui::endText(report, 12).isGood);
    }

    void issuesHaveTitlesByCodeAndElseByLoss() {
        engine::Issue issue;
        issue.code = "train.smaller_parts";
        QCOMPARE(ui::issueTitle(issue), QStringLiteral("Memory is short; training goes on"));
        issue.code = "image.unreadable";
        QCOMPARE(ui::issueTitle(issue), QStringLiteral("A picture cannot be read"));
        issue.code = "not.known";
        QCOMPARE(ui::issueTitle(issue), QStringLiteral("A file needs a look"));
        issue.loss = engine::Loss::Box;
        QCOMPARE(ui::issueTitle(issue), QStringLiteral("A box is left out"));
        issue.loss = engine::Loss::Image;
        QCOMPARE(ui::issueTitle(issue), QStringLiteral("A picture is left out"));
    }

    void anUnknownTimeIsNotInvented() {
        const QString unknown = QStringLiteral("Working out the time left");
        QCOMPARE(ui::timeLeftText(0), unknown);
        QCOMPARE(ui::timeLeftText(-4), unknown);
        QCOMPARE(ui::timeLeftText(std::numeric_limits<double>::quiet_NaN()), unknown);
    }

    void beforeTheSecondPhaseTheTimeUntilItIsSaid() {
        engine::StepReport step;
        QCOMPARE(ui::timeLeftText(step), QStringLiteral("Working out the time left"));
        step.phaseSecondsLeft = 190;
        QCOMPARE(ui::timeLeftText(step), QStringLiteral("About 3 min until the top blocks join"));
        step.secondsLeft = 600;
        QCOMPARE(ui::timeLeftText(step), QStringLiteral("About 10 min left"));
    }

    void whatIsBeforeTheFirstEpochIsCounted() {
        QCOMPARE(ui::phaseDetailText({"read", 31, 64}, 0, 0.5), QStringLiteral("31 of 64 images"));
        QCOMPARE(ui::phaseDetailText({"read", 16, 64}, 0, 10), QStringLiteral("16 of 64 images, about 30 s left"));
        QCOMPARE(ui::phaseDetailText({"features", 128, 256}, 116'000'000, 5),
                 QStringLiteral("128 of 256 views, about 58.0 MB, about 5 s left"));
        QCOMPARE(ui::phaseDetailText({"features", 256, 256}, 0, 5), QStringLiteral("256 of 256 views"));
        QCOMPARE(ui::phaseDetailText({"model", 0, 0}, 0, 5), QString());
    }

    void aRateKeepsItsFirstDigits() {
        QCOMPARE(ui::rateText(0.00041666), QStringLiteral("0.000417"));
        QCOMPARE(ui::rateText(0.01), QStringLiteral("0.01"));
        QCOMPARE(ui::rateText(0.0000416), QStringLiteral("4.16e-05"));
    }

    void modelsAreCalledAsPeopleCallThem() {
        QCOMPARE(ui::modelName(fake::yolo11('n', 80)), QStringLiteral("YOLO11n"));
        engine::ModelInfo foreign;
        foreign.file = "folder/my model.pt";
        QCOMPARE(ui::modelName(foreign), QStringLiteral("my model.pt"));
    }

    void plansAreNamedByWhatLearns() {
        const auto stages = fake::yolo11('n', 80).stages;
        QCOMPARE(ui::planKind(stages, {}), ui::PlanKind::Everything);
        QCOMPARE(ui::planKind(stages, engine::freezeFirst(11)), ui::PlanKind::BackboneFrozen);
        QCOMPARE(ui::planKind(stages, engine::freezeFirst(10)), ui::PlanKind::FirstBlocks);
        QCOMPARE(ui::planKind(stages, engine::freezeFirst(23)), ui::PlanKind::HeadOnly);
        // Upsample 11 has no parameters: freezing it or not is the same.
        QCOMPARE(ui::planKind(stages, engine::freezeFirst(12)), ui::PlanKind::BackboneFrozen);
        QCOMPARE(ui::planKind(stages, {{0, 13}}), ui::PlanKind::Custom);
        QCOMPARE(ui::firstBlocks(stages, engine::freezeFirst(14)), std::optional<int>(14));
        QCOMPARE(ui::firstBlocks(stages, {{0, 13}}), std::optional<int>());
        QCOMPARE(ui::frozenBlocks(stages, engine::freezeFirst(14)), 12);
    }
};

UI_GUILESS_TEST_MAIN(TrainTextTest)
#include "train_text_test.moc"
