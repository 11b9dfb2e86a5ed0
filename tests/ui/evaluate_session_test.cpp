// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/evaluate_session.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include "tests/support/fake_engine.h"
#include "tests/support/fake_evaluate.h"
#include "tests/support/ui_test_main.h"
#include "ui/jobs/thumbnail_job.h"
#include "ui/models/sample_model.h"
#include "ui/pages/evaluate_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/model_picker.h"

class EvaluateSessionTest final : public QObject {
    Q_OBJECT

private:
    static ui::OpenDataset open(const char* source = "cells/data.yaml") {
        fake::script().dataset.source = source;
        const auto info = std::make_shared<const engine::DatasetInfo>(fake::script().dataset);
        ui::OpenDataset dataset;
        dataset.ref.path = source;
        dataset.ref.overlay = "changes.json";
        dataset.files = info;
        dataset.shown = info;
        return dataset;
    }

    /// A page with a model and a dataset, and the session behind it.
    struct Shown {
        ui::ThumbnailJob thumbnails{100};
        ui::SampleModel samples{thumbnails};
        ui::EvaluatePage page{samples};
        app::EvaluateSession session{page};

        Shown() {
            samples.setDataset(fake::script().dataset);
            session.setModelChoices({{"a.pt", "models/a.pt"}});
            session.setModel("models/a.pt");
            session.setDataset(open());
            page.show();
        }
        void evaluate() { page.findChild<QPushButton*>("evaluate")->click(); }
        bool hasFigures() { return page.findChild<QWidget*>("evaluationScore")->isVisible(); }
    };

private slots:
    void init() {
        fake::reset();
        fake::resetEvaluate();
    }

    void theModelIsMeasuredOnTheDatasetAsItIsShown() {
        Shown shown;
        QSignalSpy running(&shown.session, &app::EvaluateSession::runningChanged);
        shown.evaluate();
        QVERIFY(shown.session.isRunning());
        QTRY_VERIFY(!shown.session.isRunning());
        QVERIFY(shown.hasFigures());
        QCOMPARE(running.size(), 2);
        QCOMPARE(running[0][0].toBool(), true);
        QCOMPARE(running[1][0].toBool(), false);
        QCOMPARE(fake::lastEvaluation().model.file, std::filesystem::path("models/a.pt"));
        QCOMPARE(fake::lastEvaluation().dataset.overlay, std::filesystem::path("changes.json"));
        QVERIFY(fake::lastEvaluation().wantsDetails);
        QCOMPARE(fake::lastEvaluation().split, engine::Split::Val);
    }

    void cancellingGoesBackToWhereItWas() {
        fake::evaluateScript().runsUntilStopped = true;
        Shown shown;
        shown.evaluate();
        emit shown.page.cancelRequested();
        QTRY_VERIFY(!shown.session.isRunning());
        QVERIFY(!shown.hasFigures());
        QVERIFY(shown.page.findChild<QPushButton*>("evaluate")->isEnabled());
    }

    void aFailureIsShown() {
        fake::evaluateScript().failure.emplace(engine::ErrorKind::Dataset, "dataset.class_mismatch", "[evaluate] no");
        Shown shown;
        shown.evaluate();
        QTRY_VERIFY(!shown.session.isRunning());
        QVERIFY(shown.page.banner()->isVisible());
        QVERIFY(!shown.hasFigures());
    }

    /// The model has four classes, two of them those of the dataset.
    static void makeMismatch() {
        fake::script().model.classNames = {"dog", "wbc", "cat", "RBC "};
        fake::evaluateScript().failure.emplace(engine::ErrorKind::Dataset, "dataset.class_mismatch", "[evaluate] no");
    }

    void otherClassesAreMatchedWithTwoClicks() {
        makeMismatch();
        Shown shown;
        shown.evaluate();
        QTRY_VERIFY(!shown.session.isRunning());
        fake::evaluateScript().failure.reset();
        auto* card = shown.page.findChild<QWidget*>("classMapping");
        shown.page.banner()->findChild<QPushButton*>("bannerAction")->click();
        QTRY_VERIFY(card->isVisible());
        shown.evaluate();
        QVERIFY(shown.session.isRunning());
        QTRY_VERIFY(shown.hasFigures());
        const engine::ClassMap expected{-1, 1, -1, 0};
        QCOMPARE(fake::lastEvaluation().classMap, expected);
        shown.evaluate();
        QTRY_VERIFY(!shown.session.isRunning());
        QCOMPARE(fake::lastEvaluation().classMap, expected);
    }

    void howClassesWereMatchedHoldsForThisModelAndDataset() {
        Shown shown;
        const engine::ClassMap map{0, -1, -1, -1};
        emit shown.page.classesMatched(map);
        const auto measuredWith = [&shown] {
            shown.evaluate();
            const bool isOver = QTest::qWaitFor([&shown] { return !shown.session.isRunning(); });
            return isOver ? fake::lastEvaluation().classMap : engine::ClassMap{-2};
        };
        QCOMPARE(measuredWith(), map);
        shown.session.setModel("models/b.pt");
        QVERIFY(measuredWith().empty());
        shown.session.setModel("models/a.pt");
        shown.session.setDataset(open("other/data.yaml"));
        QVERIFY(measuredWith().empty());
        shown.session.setDataset(open());
        QCOMPARE(measuredWith(), map);
        fake::script().dataset.classNames = {"WBC", "RBC"};
        shown.session.setDataset(open());
        QVERIFY(measuredWith().empty());
    }

    void classesOfAModelThatIsNoLongerChosenAreNotShown() {
        makeMismatch();
        Shown shown;
        emit shown.page.classesRequested();
        shown.session.setModel("models/b.pt");
        QTRY_COMPARE(fake::calls().readModelInfo.load(), 1);
        QCoreApplication::processEvents();
        QVERIFY(!shown.page.findChild<QWidget*>("classMapping")->isVisible());
    }

    void aModelThatCannotBeReadIsSaid() {
        Shown shown;
        fake::script().modelErrors.emplace(
            "models/a.pt", engine::Error(engine::ErrorKind::Model, "model.damaged", "[model] damaged", "models/a.pt"));
        emit shown.page.classesRequested();
        QTRY_VERIFY(shown.page.banner()->isVisible());
        QCOMPARE(shown.page.banner()->title(), "The model file is damaged");
    }

    void theSplitThatIsChosenIsMeasured() {
        Shown shown;
        auto* combo = shown.page.findChild<QComboBox*>("evaluateSplit");
        const int train = combo->findData(static_cast<int>(engine::Split::Train));
        combo->setCurrentIndex(train);
        emit combo->activated(train);
        shown.evaluate();
        QTRY_VERIFY(!shown.session.isRunning());
        QCOMPARE(fake::lastEvaluation().split, engine::Split::Train);
    }

    void anotherDatasetEndsTheRunAndANewOneStartsAfterIt() {
        fake::evaluateScript().runsUntilStopped = true;
        Shown shown;
        QSignalSpy running(&shown.session, &app::EvaluateSession::runningChanged);
        shown.evaluate();
        QTRY_COMPARE(fake::calls().threadsInside.load(), 1);
        shown.session.setDataset(open("other/data.yaml"));
        shown.evaluate();
        QTRY_COMPARE(running.size(), 3);  // on, off, on
        QCOMPARE(running[2][0].toBool(), true);
        QVERIFY(!shown.hasFigures());
        emit shown.page.cancelRequested();
        QTRY_VERIFY(!shown.session.isRunning());
        QCOMPARE(fake::lastEvaluation().dataset.path, std::filesystem::path("other/data.yaml"));
        QVERIFY(shown.page.findChild<QPushButton*>("evaluate")->isEnabled());
    }

    void aRunThatIsWantedNextCanBeCancelled() {
        fake::evaluateScript().runsUntilStopped = true;
        Shown shown;
        shown.evaluate();
        shown.session.setDataset(open("other/data.yaml"));
        shown.evaluate();
        emit shown.page.cancelRequested();
        QTRY_VERIFY(!shown.session.isRunning());
        QVERIFY(shown.page.findChild<QPushButton*>("evaluate")->isEnabled());
    }

    void aModelChosenOnThePageIsMeasuredNext() {
        Shown shown;
        emit shown.page.modelChosen("models/b.pt");
        QCOMPARE(shown.page.findChild<ui::ModelPicker*>("evaluateModel")->current(), "models/b.pt");
        shown.evaluate();
        QTRY_VERIFY(!shown.session.isRunning());
        QCOMPARE(fake::lastEvaluation().model.file, std::filesystem::path("models/b.pt"));
    }

    void whatLeavesThePageIsPassedOn() {
        Shown shown;
        QSignalSpy images(&shown.session, &app::EvaluateSession::imagesRequested);
        QSignalSpy file(&shown.session, &app::EvaluateSession::modelFileRequested);
        QSignalSpy dataset(&shown.session, &app::EvaluateSession::datasetRequested);
        emit shown.page.imagesRequested({1, 2}, "title", 2);
        emit shown.page.modelFileRequested();
        emit shown.page.datasetRequested();
        QCOMPARE(images.size(), 1);
        QCOMPARE(file.size(), 1);
        QCOMPARE(dataset.size(), 1);
    }

    void busyIsShown() {
        Shown shown;
        shown.session.setBusy(true);
        QVERIFY(!shown.page.findChild<QPushButton*>("evaluate")->isEnabled());
    }

    void endingWhileItRunsStopsTheWork() {
        fake::evaluateScript().runsUntilStopped = true;
        {
            Shown shown;
            shown.evaluate();
            QTRY_COMPARE(fake::calls().threadsInside.load(), 1);
        }
        QCOMPARE(fake::calls().threadsInside.load(), 0);
    }
};

UI_TEST_MAIN(EvaluateSessionTest)
#include "evaluate_session_test.moc"
