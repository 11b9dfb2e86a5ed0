// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/evaluate_session.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include "tests/support/fake_engine.h"
#include "tests/support/fake_evaluate.h"
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

QTEST_MAIN(EvaluateSessionTest)
#include "evaluate_session_test.moc"
