// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/train_job.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>

#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"

using ui::TrainJob;

class TrainJobTest final : public QObject {
    Q_OBJECT

private:
    static engine::TrainConfig config(std::int64_t epochs) {
        engine::TrainConfig config;
        config.epochs = epochs;
        return config;
    }

private slots:
    void init() { fake::reset(); }

    void reportsOnTheOwningThreadInOrder() {
        TrainJob job;
        QStringList order;
        bool isHere = true;
        const auto note = [&](const QString& what) {
            isHere = isHere && QThread::currentThread() == thread();
            order.append(what);
        };
        fake::script().train.issues = {engine::Issue{}};
        connect(
            &job, &TrainJob::started, this, [&] { note("started"); }, Qt::DirectConnection);
        connect(
            &job, &TrainJob::issueFound, this, [&] { note("issue"); }, Qt::DirectConnection);
        connect(
            &job, &TrainJob::epochFinished, this, [&] { note("epoch"); }, Qt::DirectConnection);
        connect(
            &job, &TrainJob::ended, this, [&] { note("ended"); }, Qt::DirectConnection);
        connect(
            &job, &TrainJob::finished, this, [&] { note("finished"); }, Qt::DirectConnection);
        job.start(config(2));
        QVERIFY(job.isRunning());
        QTRY_VERIFY(!job.isRunning());
        QVERIFY(isHere);
        QCOMPARE(order, (QStringList{"started", "issue", "epoch", "epoch", "ended", "finished"}));
    }

    void itsThreadGivesWayToTheWindow() {
        TrainJob job;
        job.start(config(1));
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(fake::calls().lowerThreadPriority, 1);
    }

    void cancelStopsWithoutFailure() {
        fake::script().train.runsUntilStopped = true;
        TrainJob job;
        QSignalSpy epochs(&job, &TrainJob::epochFinished), failed(&job, &TrainJob::failed);
        engine::TrainReport report;
        connect(&job, &TrainJob::ended, this, [&](const engine::TrainReport& end) { report = end; });
        job.start(config(1));
        QTRY_COMPARE(epochs.size(), 1);
        QVERIFY(job.isRunning());
        job.cancel();
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(report.outcome, engine::TrainOutcome::Cancelled);
        QVERIFY(failed.isEmpty());
    }

    void stoppedForGoodTheRunIsEnded() {
        fake::script().train.runsUntilStopped = true;
        TrainJob job;
        QSignalSpy epochs(&job, &TrainJob::epochFinished);
        engine::TrainReport report;
        connect(&job, &TrainJob::ended, this, [&](const engine::TrainReport& end) { report = end; });
        job.start(config(1));
        QTRY_COMPARE(epochs.size(), 1);
        job.stopForGood();
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(report.outcome, engine::TrainOutcome::StoppedByUser);
        QCOMPARE(fake::calls().endTraining.load(), 1);
        job.start(config(1));  // forgotten
        QTRY_COMPARE(epochs.size(), 2);
        job.cancel();
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(report.outcome, engine::TrainOutcome::Cancelled);
    }

    void aPausedRunIsEndedWithoutTraining() {
        TrainJob job;
        engine::TrainReport report;
        connect(&job, &TrainJob::ended, this, [&](const engine::TrainReport& end) { report = end; });
        job.endForGood("runs/train");
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(report.outcome, engine::TrainOutcome::StoppedByUser);
        QCOMPARE(fake::calls().train.load() + fake::calls().resumeTraining.load(), 0);
    }

    void pinnedImagesArriveBeforeTheirEpoch() {
        TrainJob job;
        QStringList order;
        connect(&job, &TrainJob::pinnedFound, this,
                [&](qint64 epoch, const std::vector<engine::ImagePrediction>& images) {
                    order << QStringLiteral("%1:%2").arg(epoch).arg(images.size());
                });
        connect(&job, &TrainJob::epochFinished, this, [&] { order << QStringLiteral("epoch"); });
        engine::TrainConfig pinned = config(1);
        pinned.pinned = {"cells/images/4.jpg", "cells/images/5.jpg"};
        job.start(pinned);
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(order, (QStringList{"0:2", "1:2", "epoch"}));
    }

    void destroyedWhileRunningItJoinsAndStaysSilent() {
        fake::script().train.runsUntilStopped = true;
        bool isDestroyed = false, isSilent = true;
        {
            TrainJob job;
            QSignalSpy started(&job, &TrainJob::started);
            const auto listen = [&] { isSilent = isSilent && !isDestroyed; };
            connect(&job, &TrainJob::ended, this, listen);
            connect(&job, &TrainJob::finished, this, listen);
            job.start(config(1));
            QTRY_COMPARE(started.size(), 1);
            QCOMPARE(fake::calls().threadsInside.load(), 1);
        }
        isDestroyed = true;
        QCOMPARE(fake::calls().threadsInside.load(), 0);
        QCoreApplication::processEvents();
        QVERIFY(isSilent);
    }

    void failureBecomesASignal() {
        fake::script().train.failure = engine::Error(engine::ErrorKind::Diverged, "train.nan", "[train] loss is NaN");
        fake::script().train.failsAfterEpochs = 1;
        TrainJob job;
        QSignalSpy epochs(&job, &TrainJob::epochFinished), ended(&job, &TrainJob::ended);
        QStringList codes;
        connect(&job, &TrainJob::failed, this,
                [&](const engine::Error& error) { codes.append(QString::fromStdString(error.code)); });
        job.start(config(3));
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(codes, QStringList{"train.nan"});
        QCOMPARE(epochs.size(), 1);
        QVERIFY(ended.isEmpty());
    }

    void tenThousandStepsASecondReachTheWindowThinned() {
        fake::script().train.stepsPerEpoch = 4000;
        fake::script().train.stepInterval = std::chrono::microseconds(100);
        TrainJob job;
        QSignalSpy steps(&job, &TrainJob::stepped), epochs(&job, &TrainJob::epochFinished);
        QTimer watchdog;
        QElapsedTimer sinceTick, whole;
        qint64 longestGapMs = 0;
        watchdog.setTimerType(Qt::PreciseTimer);
        connect(&watchdog, &QTimer::timeout, this, [&] { longestGapMs = std::max(longestGapMs, sinceTick.restart()); });
        watchdog.start(10);
        sinceTick.start();
        whole.start();
        job.start(config(1));
        QTRY_VERIFY_WITH_TIMEOUT(!job.isRunning(), 30'000);
        const qint64 elapsedMs = whole.elapsed();
        qInfo("4000 steps in %lld ms, %lld delivered, longest gap of a 10 ms timer %lld ms",
              static_cast<long long>(elapsedMs), static_cast<long long>(steps.size()),
              static_cast<long long>(longestGapMs));
        QCOMPARE(fake::calls().stepsEmitted.load(), 4000);
        QVERIFY(steps.size() >= 1);
        QVERIFY(steps.size() <= elapsedMs / 60 + 1);
        QCOMPARE(epochs.size(), 1);
    }

    void aWorkerThatIgnoresStopLeavesTheEventLoopAlive() {
        fake::script().train.runsUntilStopped = true;
        fake::script().train.ignoresStopFor = std::chrono::milliseconds(300);
        TrainJob job;
        QSignalSpy epochs(&job, &TrainJob::epochFinished);
        job.start(config(1));
        QTRY_COMPARE(epochs.size(), 1);
        job.cancel();
        QVERIFY(job.isRunning());
        int ticks = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] { ++ticks; });
        timer.start(10);
        QTRY_VERIFY(!job.isRunning());
        QVERIFY(ticks > 0);
    }

    void aResumedRunTellsWhatIsFinished() {
        fake::script().run.config.epochs = 4;
        fake::script().run.epochs = {fake::epochReport(1, 4, 1), fake::epochReport(2, 4, 2)};
        TrainJob job;
        std::size_t known = 0;
        QList<qint64> epochs;
        connect(&job, &TrainJob::runRead, this, [&](const engine::RunInfo& run) { known = run.epochs.size(); });
        connect(&job, &TrainJob::epochFinished, this,
                [&](const engine::EpochReport& epoch) { epochs.append(epoch.epoch); });
        job.resume("runs/train");
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(known, std::size_t{2});
        QCOMPARE(epochs, (QList<qint64>{3, 4}));
        QCOMPARE(fake::calls().resumeTraining.load(), 1);
    }

    void runsAgainAfterTheEnd() {
        TrainJob job;
        QSignalSpy finished(&job, &TrainJob::finished);
        job.start(config(1));
        QTRY_COMPARE(finished.size(), 1);
        job.start(config(1));
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(fake::calls().train.load(), 2);
    }
};

UI_GUILESS_TEST_MAIN(TrainJobTest)
#include "train_job_test.moc"
