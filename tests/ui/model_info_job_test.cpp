// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/model_info_job.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"

class ModelInfoJobTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { fake::reset(); }

    void tellsTheFileAndWhatTrainingWillBuild() {
        ui::ModelInfoJob job;
        ui::FittedModel model;
        bool isHere = false;
        connect(
            &job, &ui::ModelInfoJob::modelRead, this,
            [&](const ui::FittedModel& read) {
                model = read;
                isHere = QThread::currentThread() == thread();
            },
            Qt::DirectConnection);
        job.start({"yolo11n.pt"}, 3);
        QTRY_VERIFY(!job.isRunning());
        QVERIFY(isHere);
        QCOMPARE(model.ref.file, std::filesystem::path("yolo11n.pt"));
        QCOMPARE(model.file.parameters, 2'624'080);
        QCOMPARE(model.fitted.parameters, 2'590'425);
        QCOMPARE(model.tensorsKept, 448);
    }

    void theSameClassCountKeepsEveryTensor() {
        ui::ModelInfoJob job;
        ui::FittedModel model;
        connect(&job, &ui::ModelInfoJob::modelRead, this, [&](const ui::FittedModel& read) { model = read; });
        job.start({"yolo11n.pt"}, 80);
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(model.tensorsKept, 499);
        QCOMPARE(model.fitted.parameters, model.file.parameters);
    }

    void ofSeveralRequestsTheLastCounts() {
        ui::ModelInfoJob job;
        QStringList files;
        connect(&job, &ui::ModelInfoJob::modelRead, this,
                [&](const ui::FittedModel& read) { files.append(QString::fromStdString(read.file.file.string())); });
        job.start({"a.pt"}, 0);
        job.start({"b.pt"}, 0);
        job.start({"c.pt"}, 0);
        QTRY_COMPARE(files, QStringList{"c.pt"});
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(fake::calls().readModelInfo.load(), 2);
    }

    void failureBecomesASignal() {
        fake::script().failure = engine::Error(engine::ErrorKind::Model, "model.truncated", "[checkpoint] cut short");
        ui::ModelInfoJob job;
        QSignalSpy read(&job, &ui::ModelInfoJob::modelRead);
        QString code;
        connect(&job, &ui::Job::failed, this,
                [&](const engine::Error& error) { code = QString::fromStdString(error.code); });
        job.start({"a.pt"}, 0);
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(code, QStringLiteral("model.truncated"));
        QVERIFY(read.isEmpty());
    }

    void destroyedWhileRunningItJoins() {
        {
            ui::ModelInfoJob job;
            job.start({"a.pt"}, 0);
        }
        QCOMPARE(fake::calls().threadsInside.load(), 0);
        QCoreApplication::processEvents();
    }
};

UI_GUILESS_TEST_MAIN(ModelInfoJobTest)
#include "model_info_job_test.moc"
