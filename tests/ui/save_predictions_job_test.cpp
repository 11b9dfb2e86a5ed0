// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/save_predictions_job.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <mutex>

#include "tests/support/fake_engine.h"
#include "tests/support/fake_predict.h"
#include "tests/support/ui_test_main.h"
#include "ui/convert.h"
#include "ui/jobs/free_names.h"

using ui::SaveFormat;

class SavePredictionsJobTest final : public QObject {
    Q_OBJECT

private:
    struct Result {
        ui::SaveReport report;
        bool isSaved = false;
        QString error;
    };

    /// Two pictures of the same name in two folders, and another one.
    static std::vector<engine::ImagePrediction> images() {
        const engine::Prediction box{0, 0.9F, {1, 2, 3, 4}};
        return {{"one/a.jpg", 64, 48, {box, box}, {}, {}},
                {"two/a.jpg", 64, 48, {box}, {}, {}},
                {"two/b.png", 64, 48, {}, {}, {}}};
    }

    static Result save(SaveFormat format, const QString& target) {
        ui::SavePredictionsJob job;
        Result result;
        connect(&job, &ui::SavePredictionsJob::saved, &job, [&result](const ui::SaveReport& report) {
            result.report = report;
            result.isSaved = true;
        });
        connect(&job, &ui::Job::failed, &job,
                [&result](const engine::Error& error) { result.error = ui::toText(error.code); });
        job.start({format, ui::toPath(target), images(), {"cell"}});
        [&job] { QTRY_VERIFY(!job.isRunning()); }();
        return result;
    }

    static QString contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private slots:
    void init() {
        fake::reset();
        fake::resetPredictScript();
    }

    void writesALabelFileAPicture() {
        const QTemporaryDir folder;
        const Result result = save(SaveFormat::Labels, folder.path());
        QVERIFY(result.isSaved);
        QCOMPARE(result.report.files, 3);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{"a-2.txt", "a.txt", "b.txt"}));
        QCOMPARE(contentOf(folder.filePath("a.txt")), "2 boxes, 1 images");
        QCOMPARE(contentOf(folder.filePath("a-2.txt")), "1 boxes, 1 images");
    }

    void writesOverNothing() {
        const QTemporaryDir folder;
        save(SaveFormat::Labels, folder.path());
        const QString before = contentOf(folder.filePath("a.txt"));
        save(SaveFormat::Labels, folder.path());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 6);
        QCOMPARE(contentOf(folder.filePath("a.txt")), before);
        QVERIFY(QFile::exists(folder.filePath("a-4.txt")));
    }

    void aTableIsOneFileAndGetsANumberWhereTheNameIsTaken() {
        const QTemporaryDir folder;
        const QString target = folder.filePath("found.csv");
        QCOMPARE(ui::pathText(save(SaveFormat::Csv, target).report.where), target);
        QCOMPARE(contentOf(target), "3 boxes, 3 images");
        const Result second = save(SaveFormat::Csv, target);
        QCOMPARE(ui::pathText(second.report.where), folder.filePath("found-2.csv"));
        QCOMPARE(second.report.files, 1);
        QCOMPARE(ui::pathText(save(SaveFormat::Coco, folder.filePath("found.json")).report.where),
                 folder.filePath("found.json"));
    }

    void drawsEveryPicture() {
        const QTemporaryDir folder;
        const Result result = save(SaveFormat::Pictures, folder.path());
        QCOMPARE(result.report.files, 3);
        QCOMPARE(fake::calls().readImage.load(), 3);
    }

    void aPictureThatIsGoneIsLeftOut() {
        const QTemporaryDir folder;
        fake::script().failure = engine::Error(engine::ErrorKind::Dataset, "file.missing", "gone", "a.jpg");
        const Result result = save(SaveFormat::Pictures, folder.path());
        QVERIFY(result.isSaved);
        QCOMPARE(result.report.skipped, 3);
        QCOMPARE(result.report.files, 0);
    }

    void aFullDiskIsAFailure() {
        const QTemporaryDir folder;
        fake::script().failure = engine::Error(engine::ErrorKind::Disk, "disk.full", "no room");
        const Result result = save(SaveFormat::Labels, folder.path());
        QVERIFY(!result.isSaved);
        QCOMPARE(result.error, "disk.full");
    }

    void cancelKeepsWhatIsWritten() {
        const QTemporaryDir folder;
        ui::SavePredictionsJob job;
        ui::SaveReport report;
        connect(&job, &ui::SavePredictionsJob::saved, this, [&report](const ui::SaveReport& saved) { report = saved; });
        QThread* seen = nullptr;
        connect(
            &job, &ui::Job::finished, this, [&seen] { seen = QThread::currentThread(); }, Qt::DirectConnection);
        // The hook reads m_thread, which is set only once start() has returned.
        std::mutex started;
        std::unique_lock lock(started);
        fake::predictScript().onWrite = [&job, &started] {
            const std::lock_guard wait(started);
            job.cancel();
        };
        job.start({SaveFormat::Labels, ui::toPath(folder.path()), images(), {}});
        lock.unlock();
        QTRY_VERIFY(!job.isRunning());
        QVERIFY(report.isCancelled);
        QCOMPARE(report.files, 1);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{"a.txt"});
        QCOMPARE(seen, thread());
    }

    void destroyedWhileRunningItJoinsAndStaysSilent() {
        const QTemporaryDir folder;
        bool isSilent = true;
        {
            ui::SavePredictionsJob job;
            connect(&job, &ui::Job::finished, this, [&isSilent] { isSilent = false; });
            job.start({SaveFormat::Labels, ui::toPath(folder.path()), images(), {}});
        }
        QCoreApplication::processEvents();
        QVERIFY(isSilent);
    }

    void freeNamesAreNeitherTakenNorThere() {
        const QTemporaryDir folder;
        ui::FreeNames names(ui::toPath(folder.path()));
        QVERIFY(QFile(folder.filePath("a-2.txt")).open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(folder.filePath("nowhere"), folder.filePath("b.txt")));
        QCOMPARE(ui::nameText(names.take("a", ".txt")), "a.txt");
        QCOMPARE(ui::nameText(names.take("a", ".txt")), "a-3.txt");
        QCOMPARE(ui::nameText(names.take("a", ".csv")), "a.csv");
        QCOMPARE(ui::nameText(names.take("b", ".txt")), "b-2.txt");
    }
};

UI_GUILESS_TEST_MAIN(SavePredictionsJobTest)
#include "save_predictions_job_test.moc"
