// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The four promises of every job, and the writing of a picture.
#include "ui/jobs/lens_job.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "tests/support/fake_engine.h"
#include "tests/support/fake_lens.h"
#include "tests/support/ui_test_main.h"
#include "ui/convert.h"
#include "ui/jobs/save_picture_job.h"

using namespace std::chrono_literals;

class LensJobTest final : public QObject {
    Q_OBJECT

private slots:
    void init() {
        fake::reset();
        fake::resetLens();
    }

    void reportsEachImageOnTheOwningThread() {
        ui::LensJob job;
        QStringList files;
        QThread* seen = nullptr;
        engine::LensReport report;
        connect(
            &job, &ui::LensJob::compared, this,
            [&](const engine::LensImage& image) {
                files << ui::pathText(image.image);
                seen = QThread::currentThread();
            },
            Qt::DirectConnection);
        connect(&job, &ui::LensJob::reported, this, [&report](const engine::LensReport& value) { report = value; });
        job.start({});
        QVERIFY(job.isRunning());
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(files, (QStringList{"calm.jpg", "lost.jpg", "broken.jpg", "fixed.jpg"}));
        QCOMPARE(seen, thread());
        QCOMPARE(report.images, std::int64_t{4});
        QVERIFY(!report.isCancelled);
    }

    void cancelStops() {
        fake::lensScript().imageInterval = 1h;
        ui::LensJob job;
        QSignalSpy failed(&job, &ui::Job::failed);
        bool isCancelled = false;
        connect(&job, &ui::LensJob::reported, this,
                [&isCancelled](const engine::LensReport& report) { isCancelled = report.isCancelled; });
        job.start({});
        job.cancel();
        QTRY_VERIFY(!job.isRunning());
        QVERIFY(failed.isEmpty());
        QVERIFY(isCancelled);
    }

    void destroyedWhileRunningItJoinsAndStaysSilent() {
        fake::lensScript().imageInterval = 1h;
        bool isSilent = true;
        {
            ui::LensJob job;
            connect(&job, &ui::Job::finished, this, [&isSilent] { isSilent = false; });
            job.start({});
            QTRY_COMPARE(fake::calls().threadsInside.load(), 1);
        }
        QCOMPARE(fake::calls().threadsInside.load(), 0);
        QCoreApplication::processEvents();
        QVERIFY(isSilent);
    }

    void failureBecomesASignal() {
        fake::lensScript().failure = engine::Error(engine::ErrorKind::Dataset, "dataset.empty_split", "[lens] empty");
        ui::LensJob job;
        QStringList codes;
        connect(&job, &ui::Job::failed, this,
                [&codes](const engine::Error& error) { codes << ui::toText(error.code); });
        job.start({});
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(codes, QStringList{"dataset.empty_split"});
    }

    void aPictureIsWrittenAsPng() {
        const QTemporaryDir folder;
        const QString file = folder.filePath("pair.png");
        QImage picture(30, 20, QImage::Format_RGB32);
        picture.fill(Qt::red);
        ui::SavePictureJob job;
        QStringList saved;
        connect(&job, &ui::SavePictureJob::saved, this, [&saved](const QString& name) { saved << name; });
        job.start(file, [picture] { return picture; });
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(saved, QStringList{file});
        const QImage read(file, "PNG");
        QCOMPARE(read.size(), QSize(30, 20));
        QCOMPARE(read.pixelColor(5, 5), QColor(Qt::red));
    }

    void aPictureIsDrawnOnTheWorkersThread() {
        const QTemporaryDir folder;
        QThread* drawnOn = nullptr;
        ui::SavePictureJob job;
        job.start(folder.filePath("pair.png"), [&drawnOn] {
            drawnOn = QThread::currentThread();
            return QImage(30, 20, QImage::Format_RGB32);
        });
        QTRY_VERIFY(!job.isRunning());
        QVERIFY(drawnOn && drawnOn != QThread::currentThread());
    }

    void aPictureThatCannotBeDrawnIsAnErrorAndTheFileStays() {
        const QTemporaryDir folder;
        const QString file = folder.filePath("pair.png");
        ui::SavePictureJob job;
        job.start(file, [] {
            QImage picture(30, 20, QImage::Format_RGB32);
            picture.fill(Qt::red);
            return picture;
        });
        QTRY_VERIFY(!job.isRunning());
        QStringList codes;
        connect(&job, &ui::Job::failed, this,
                [&codes](const engine::Error& error) { codes << ui::toText(error.code); });
        job.start(file, [] { return QImage(); });
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(codes, QStringList{"memory.out"});
        QCOMPARE(QImage(file).size(), QSize(30, 20));
    }

    void aPictureThatCannotBeWrittenIsAnError() {
        const QTemporaryDir folder;
        QImage picture(30, 20, QImage::Format_RGB32);
        picture.fill(Qt::red);
        ui::SavePictureJob job;
        QStringList codes;
        connect(&job, &ui::Job::failed, this,
                [&codes](const engine::Error& error) { codes << ui::toText(error.code); });
        job.start(folder.filePath("no folder/pair.png"), [picture] { return picture; });
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(codes, QStringList{"disk.write"});
    }
};

UI_TEST_MAIN(LensJobTest)
#include "lens_job_test.moc"
