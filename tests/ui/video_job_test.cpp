// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/video_job.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include "tests/support/fake_engine.h"
#include "tests/support/fake_predict.h"
#include "tests/support/ui_test_main.h"
#include "ui/convert.h"

using namespace std::chrono_literals;

class VideoJobTest final : public QObject {
    Q_OBJECT

private slots:
    void init() {
        fake::reset();
        fake::resetPredictScript();
    }

    void reportsOnTheOwningThreadInOrder() {
        ui::VideoJob job({}, {"clip.avi"});
        QStringList events;
        QThread* seen = nullptr;
        connect(&job, &ui::VideoJob::modelRead, this, [&] { events << "model"; });
        connect(&job, &ui::VideoJob::opened, this, [&] { events << "opened"; });
        connect(&job, &ui::VideoJob::framed, this, [&](const ui::LiveFrame& frame) {
            seen = QThread::currentThread();
            if (events.last() != "frame")
                events << "frame";
            QCOMPARE(frame.picture.size(), QSize(64, 48));
            QCOMPARE(frame.prediction.boxes.size(), std::size_t{1});
            QCOMPARE(frame.framesPerSecond, 12.5);
        });
        connect(&job, &ui::VideoJob::reported, this, [&] { events << "reported"; });
        connect(&job, &ui::Job::finished, this, [&] { events << "finished"; });
        job.start();
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(events, (QStringList{"model", "opened", "frame", "reported", "finished"}));
        QCOMPARE(seen, thread());
        QCOMPARE(ui::pathText(fake::predictScript().lastSource.file), "clip.avi");
    }

    void framesThatNobodyLooksAtDoNotQueueUp() {
        fake::predictScript().frames = 500;
        ui::VideoJob job({}, {"clip.avi"});
        int shown = 0;
        connect(&job, &ui::VideoJob::framed, this, [&shown] { ++shown; });
        job.start();
        while (fake::calls().stepsEmitted.load() < 500)  // this thread looks elsewhere
            QThread::yieldCurrentThread();
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(shown, 1);
    }

    void cancelStops() {
        fake::predictScript().runsUntilStopped = true;
        ui::VideoJob job({}, {{}, 0});
        engine::VideoReport report;
        connect(&job, &ui::VideoJob::reported, this, [&report](const engine::VideoReport& value) { report = value; });
        QSignalSpy failed(&job, &ui::Job::failed);
        job.start();
        job.cancel();
        QTRY_VERIFY(!job.isRunning());
        QVERIFY(failed.isEmpty());
        QVERIFY(report.isCancelled);
    }

    void destroyedWhileRunningItJoinsAndStaysSilent() {
        fake::predictScript().runsUntilStopped = true;
        bool isSilent = true;
        {
            ui::VideoJob job({}, {{}, 0});
            connect(&job, &ui::Job::finished, this, [&isSilent] { isSilent = false; });
            job.start();
            QTRY_COMPARE(fake::calls().threadsInside.load(), 1);
        }
        QCOMPARE(fake::calls().threadsInside.load(), 0);
        QCoreApplication::processEvents();
        QVERIFY(isSilent);
    }

    void failureBecomesASignal() {
        fake::predictScript().failure = engine::Error(engine::ErrorKind::Usage, "video.no_camera", "no answer");
        ui::VideoJob job({}, {{}, 0});
        QString code;
        connect(&job, &ui::Job::failed, this, [&code](const engine::Error& error) { code = ui::toText(error.code); });
        QSignalSpy reported(&job, &ui::VideoJob::reported);
        job.start();
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(code, "video.no_camera");
        QVERIFY(reported.isEmpty());
    }
};

UI_GUILESS_TEST_MAIN(VideoJobTest)
#include "video_job_test.moc"
