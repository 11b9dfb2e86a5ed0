// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The four promises of every job: reports on the owning thread, cancel stops, destroyed while running, failure
// becomes a signal.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <functional>

#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"
#include "ui/convert.h"
#include "ui/jobs/advice_job.h"
#include "ui/jobs/cost_job.h"
#include "ui/jobs/device_job.h"
#include "ui/jobs/health_job.h"
#include "ui/jobs/overlay_job.h"
#include "ui/jobs/predict_job.h"
#include "ui/jobs/sample_job.h"
#include "ui/jobs/scan_job.h"
#include "ui/jobs/split_job.h"
#include "ui/jobs/thumbnail_job.h"

using namespace std::chrono_literals;

class JobsTest final : public QObject {
    Q_OBJECT

private:
    /// A job whose start() and cancel() are the same for all.
    struct Started {
        std::unique_ptr<ui::Job> job;
        std::function<void()> start;
        std::function<void()> cancel;
    };

    template <typename T>
    static Started wrap(std::unique_ptr<T> job) {
        T* raw = job.get();
        return {std::move(job), [raw] { raw->start(); }, [raw] { raw->cancel(); }};
    }

    static std::shared_ptr<const engine::DatasetInfo> fakeDataset() {
        return std::make_shared<const engine::DatasetInfo>(fake::script().dataset);
    }

    Started make(const QString& kind) {
        if (kind == "scan")
            return wrap(std::make_unique<ui::ScanJob>(engine::DatasetRef{"cells/data.yaml"}, "changes"));
        if (kind == "health")
            return wrap(std::make_unique<ui::HealthJob>(fakeDataset()));
        if (kind == "advice")
            return wrap(std::make_unique<ui::AdviceJob>(engine::ModelRef{"yolo11n.pt"}, fakeDataset(),
                                                        std::make_shared<const engine::HealthReport>()));
        if (kind == "split")
            return wrap(std::make_unique<ui::SplitJob>(fakeDataset(), engine::SplitPlan{}));
        if (kind == "sample")
            return wrap(std::make_unique<ui::SampleJob>(ui::toPath(m_folder.filePath("sample")), 1000));
        engine::PredictConfig config;
        config.sources.assign(1000, "a.jpg");
        return wrap(std::make_unique<ui::PredictJob>(config));
    }

    static ui::OpenDataset scan(const engine::DatasetRef& ref, const std::filesystem::path& changes) {
        ui::ScanJob job(ref, changes);
        ui::OpenDataset read;
        connect(&job, &ui::ScanJob::scanned, &job, [&read](const ui::OpenDataset& dataset) { read = dataset; });
        job.start();
        [&job] { QTRY_VERIFY(!job.isRunning()); }();
        return read;
    }

    static void addKinds() {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"scan", "sample", "predict", "health", "split", "advice"})
            QTest::newRow(kind) << kind;
    }

    QTemporaryDir m_folder;

private slots:
    void init() { fake::reset(); }

    void whatTheFeatureCacheWouldSaveIsMeasuredWhereItCouldBeUsed() {
        engine::TrainConfig config;
        {
            ui::CostJob job;
            QSignalSpy finished(&job, &ui::Job::finished);
            job.start(config);
            QTRY_COMPARE(finished.size(), 1);
            QCOMPARE(fake::calls().measureTrainCost.load(), 1);
        }
        config.freeze = engine::freezeFirst(3);
        ui::CostJob job;
        QSignalSpy measured(&job, &ui::CostJob::measured), cached(&job, &ui::CostJob::measuredCached),
            finished(&job, &ui::Job::finished);
        job.start(config);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(fake::calls().measureTrainCost.load(), 3);
        QCOMPARE(measured.size(), 1);
        QCOMPARE(cached.size(), 0);  // the scripted engine caches nothing even then
    }

    void reportsOnTheOwningThread_data() { addKinds(); }
    void reportsOnTheOwningThread() {
        QFETCH(QString, kind);
        Started started = make(kind);
        QThread* seen = nullptr;
        bool isProgressed = false;
        connect(
            started.job.get(), &ui::Job::progressed, this, [&] { isProgressed = true; }, Qt::DirectConnection);
        connect(
            started.job.get(), &ui::Job::finished, this, [&] { seen = QThread::currentThread(); },
            Qt::DirectConnection);
        started.start();
        QVERIFY(started.job->isRunning());
        QTRY_VERIFY(!started.job->isRunning());
        QCOMPARE(seen, thread());
        QVERIFY(isProgressed);
    }

    void cancelStops_data() { addKinds(); }
    void cancelStops() {
        QFETCH(QString, kind);
        // A thousand items of an hour each: only the stop request ends this.
        fake::script().itemInterval = 1h;
        Started started = make(kind);
        QSignalSpy failed(started.job.get(), &ui::Job::failed);
        started.start();
        started.cancel();
        QTRY_VERIFY(!started.job->isRunning());
        QVERIFY(failed.isEmpty());
    }

    void destroyedWhileRunningItJoinsAndStaysSilent_data() { addKinds(); }
    void destroyedWhileRunningItJoinsAndStaysSilent() {
        QFETCH(QString, kind);
        fake::script().itemInterval = 1h;
        bool isSilent = true;
        {
            Started started = make(kind);
            connect(started.job.get(), &ui::Job::finished, this, [&isSilent] { isSilent = false; });
            started.start();
            QTRY_COMPARE(fake::calls().threadsInside.load(), 1);
        }
        QCOMPARE(fake::calls().threadsInside.load(), 0);
        QCoreApplication::processEvents();
        QVERIFY(isSilent);
    }

    void failureBecomesASignal_data() { addKinds(); }
    void failureBecomesASignal() {
        QFETCH(QString, kind);
        fake::script().failure = engine::Error(engine::ErrorKind::Dataset, "dataset.missing", "[data] gone", "x.yaml");
        Started started = make(kind);
        QStringList codes;
        connect(started.job.get(), &ui::Job::failed, this,
                [&codes](const engine::Error& error) { codes << ui::toText(error.code) << ui::pathText(error.file); });
        started.start();
        QTRY_VERIFY(!started.job->isRunning());
        QCOMPARE(codes, (QStringList{"dataset.missing", "x.yaml"}));
    }

    void aCancelledScanKeepsNothing() {
        fake::script().itemInterval = 1h;
        ui::ScanJob job({"cells/data.yaml"}, "changes");
        QSignalSpy scanned(&job, &ui::ScanJob::scanned);
        job.start();
        job.cancel();
        QTRY_VERIFY(!job.isRunning());
        QVERIFY(scanned.isEmpty());
    }

    void aCancelledCheckGivesWhatItFound() {
        fake::script().itemInterval = 1h;
        ui::HealthJob job(fakeDataset());
        bool isPartial = false;
        connect(
            &job, &ui::HealthJob::checked, this,
            [&isPartial](const std::shared_ptr<const engine::HealthReport>&, bool partial) { isPartial = partial; });
        job.start();
        job.cancel();
        QTRY_VERIFY(!job.isRunning());
        QVERIFY(isPartial);
    }

    void aSplitNamesEveryImage() {
        ui::SplitJob job(fakeDataset(), engine::SplitPlan{0.5, 1});
        std::map<std::string, engine::Split> splits;
        connect(&job, &ui::SplitJob::chosen, this, [&splits](const auto& chosen) { splits = chosen; });
        job.start();
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(splits.size(), std::size_t{6});
        QCOMPARE(splits.at("images/0.jpg"), engine::Split::Train);
        QCOMPARE(splits.at("images/1.jpg"), engine::Split::Val);
    }

    void changesAreKeptInAFileAndReadAgain() {
        const std::filesystem::path folder = ui::toPath(m_folder.filePath("changes"));
        const std::filesystem::path file = ui::overlayFile(folder, fake::script().dataset.source);
        engine::DatasetOverlay overlay;
        overlay.classes = {{"cell", {0, 1}}};
        ui::OverlayJob job(fakeDataset(), overlay, file);
        std::shared_ptr<const engine::DatasetInfo> applied;
        connect(&job, &ui::OverlayJob::applied, this, [&applied](const auto& dataset) { applied = dataset; });
        job.start();
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(applied->classNames, std::vector<std::string>{"cell"});
        QVERIFY(std::filesystem::exists(file));

        ui::ScanJob scan({"cells/data.yaml"}, folder);
        std::optional<ui::OpenDataset> read;
        connect(&scan, &ui::ScanJob::scanned, this, [&read](const ui::OpenDataset& dataset) { read = dataset; });
        scan.start();
        QTRY_VERIFY(!scan.isRunning());
        QCOMPARE(read->shown->classNames.size(), std::size_t{1});
        QCOMPARE(read->files->classNames.size(), std::size_t{2});
        QCOMPARE(read->ref.overlay, file);

        ui::OverlayJob none(fakeDataset(), {}, file);
        none.start();
        QTRY_VERIFY(!none.isRunning());
        QVERIFY(!std::filesystem::exists(file));
    }

    void answersAreKeptForThePathThatWasOpened() {
        const std::filesystem::path folder = ui::toPath(m_folder.filePath("answers"));
        const std::map<std::string, std::string> answers{{"format", "coco"}};
        QCOMPARE(scan({"cells", answers}, folder).ref.answers, answers);
        QCOMPARE(scan({"cells"}, folder).ref.answers, answers);
        QCOMPARE(scan({"cells/../cells"}, folder).ref.answers, answers);
        QCOMPARE(fake::script().lastDataset.answers, answers);
        QVERIFY(scan({"cells/data.yaml"}, folder).ref.answers.empty());
        const std::map<std::string, std::string> others{{"format", "voc"}, {"exif.boxes", "raw"}};
        QCOMPARE(scan({"cells", others}, folder).ref.answers, others);
        QCOMPARE(scan({"cells"}, folder).ref.answers, others);
    }

    void answersThatAreNoChoiceAnyMoreAreLeftOut() {
        const std::filesystem::path folder = ui::toPath(m_folder.filePath("stale"));
        engine::Question question;
        question.code = "voc.sets";
        question.choices = {"first", "all"};
        fake::script().dataset.questions = {question};
        scan({"cells", {{"voc.sets", "first"}, {"exif.boxes", "raw"}}}, folder);
        fake::script().dataset.questions[0].choices = {"second", "all"};
        QCOMPARE(scan({"cells"}, folder).ref.answers, (std::map<std::string, std::string>{{"exif.boxes", "raw"}}));
    }

    void theSeedOfASplitOfOursStaysTheSame() {
        const std::filesystem::path folder = ui::toPath(m_folder.filePath("seed"));
        scan({"cells"}, folder);
        QVERIFY(!std::filesystem::exists(ui::choicesFile(folder, "cells")));  // the files name the splits
        fake::script().dataset.isSplitOurs = true;
        engine::DatasetRef ref{"cells"};
        ref.splitSeed = 3;
        QCOMPARE(scan(ref, folder).ref.splitSeed, std::uint64_t{3});
        QCOMPARE(scan({"cells"}, folder).ref.splitSeed, std::uint64_t{3});
        QCOMPARE(fake::script().lastDataset.splitSeed, std::uint64_t{3});
    }

    void choicesThatCannotBeReadDoNotHideTheDataset() {
        const std::filesystem::path folder = ui::toPath(m_folder.filePath("damaged choices"));
        std::filesystem::create_directories(folder);
        QFile damaged(ui::pathText(ui::choicesFile(folder, "cells")));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        const ui::OpenDataset read = scan({"cells"}, folder);
        QVERIFY(read.overlayError.has_value());
        QCOMPARE(read.shown->samples.size(), std::size_t{6});
    }

    void changesThatCannotBeReadDoNotHideTheDataset() {
        const std::filesystem::path folder = ui::toPath(m_folder.filePath("damaged"));
        const std::filesystem::path file = ui::overlayFile(folder, fake::script().dataset.source);
        std::filesystem::create_directories(folder);
        QFile damaged(ui::pathText(file));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        ui::ScanJob scan({"cells/data.yaml"}, folder);
        std::optional<ui::OpenDataset> read;
        connect(&scan, &ui::ScanJob::scanned, this, [&read](const ui::OpenDataset& dataset) { read = dataset; });
        scan.start();
        QTRY_VERIFY(!scan.isRunning());
        QVERIFY(read->overlayError.has_value());
        QVERIFY(read->ref.overlay.empty());
        QCOMPARE(read->shown->classNames.size(), std::size_t{2});
    }

    void aSampleThatIsThereIsNotDrawnAgain() {
        QFile yaml(m_folder.filePath("data.yaml"));
        QVERIFY(yaml.open(QIODevice::WriteOnly));
        ui::SampleJob job(ui::toPath(m_folder.path()), 10);
        QSignalSpy drawn(&job, &ui::SampleJob::drawn), progressed(&job, &ui::Job::progressed);
        job.start();
        QTRY_COMPARE(drawn.size(), 1);
        QVERIFY(progressed.isEmpty());
    }

    void everyPredictionArrivesInOrder() {
        engine::PredictConfig config;
        config.sources = {"a.jpg", "b.jpg", "c.jpg"};
        ui::PredictJob job(config);
        QStringList files;
        connect(&job, &ui::PredictJob::predicted, this,
                [&files](const engine::ImagePrediction& image) { files << ui::pathText(image.image); });
        job.start();
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(files, (QStringList{"a.jpg", "b.jpg", "c.jpg"}));
    }

    void devicesArriveOnTheOwningThread() {
        ui::DeviceJob job;
        QThread* seen = nullptr;
        connect(
            &job, &ui::DeviceJob::probed, this, [&] { seen = QThread::currentThread(); }, Qt::DirectConnection);
        job.start();
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(seen, thread());
    }

    void thumbnailsArriveOnTheOwningThread() {
        ui::ThumbnailJob job(100);
        QThread* seen = nullptr;
        QSize size;
        connect(
            &job, &ui::ThumbnailJob::loaded, this,
            [&](const std::filesystem::path&, const QImage& image) {
                seen = QThread::currentThread();
                size = image.size();
            },
            Qt::DirectConnection);
        job.request("a.jpg");
        QTRY_VERIFY(seen);
        QCOMPARE(seen, thread());
        QCOMPARE(size, QSize(64, 48));
    }

    void anUnreadableThumbnailIsASignalAndTheOthersGoOn() {
        fake::script().failure = engine::Error(engine::ErrorKind::Dataset, "image.unreadable", "[data] not an image");
        ui::ThumbnailJob job(100);
        QStringList files;
        connect(&job, &ui::ThumbnailJob::unreadable, this,
                [&files](const std::filesystem::path& file, const engine::Error&) { files << ui::pathText(file); });
        job.request("a.jpg");
        job.request("b.jpg");
        QTRY_COMPARE(files.size(), 2);
        QVERIFY(files.contains("a.jpg") && files.contains("b.jpg"));
    }

    void cancelForgetsTheThumbnailsThatWait() {
        ui::ThumbnailJob job(100);
        int count = 0;
        connect(&job, &ui::ThumbnailJob::loaded, this, [&count] { ++count; });
        for (int index = 0; index < 20000; ++index)
            job.request(std::to_string(index) + ".jpg");
        job.cancel();
        const int before = fake::calls().readThumbnail;
        job.request("last.jpg");
        QTRY_VERIFY(count > 0 && fake::calls().readThumbnail >= before + 1);
        QVERIFY(fake::calls().readThumbnail < 20000);
    }

    void whatWasScrolledAwayIsNotDecoded() {
        fake::holdThumbnails(true);
        ui::ThumbnailJob job(100);
        std::vector<std::filesystem::path> shown;
        for (int index = 0; index < 50; ++index) {
            job.request("away" + std::to_string(index) + ".jpg");
            shown.push_back("shown" + std::to_string(index) + ".jpg");
        }
        const int workers = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
        QTRY_COMPARE(fake::calls().threadsInside.load(), std::min(workers, 50));
        for (const std::filesystem::path& file : shown)
            job.request(file);
        job.keepOnly(shown);
        int away = 0, seen = 0;
        connect(&job, &ui::ThumbnailJob::loaded, this, [&](const std::filesystem::path& file, const QImage&) {
            ++(file.native().starts_with("away") ? away : seen);
        });
        fake::holdThumbnails(false);
        QTRY_COMPARE(seen + away, 50 + std::min(workers, 50));
        QCOMPARE(seen, 50);
    }

    void theNewestThumbnailComesFirst() {
        fake::holdThumbnails(true);
        ui::ThumbnailJob job(100);
        const int workers = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
        for (int index = 0; index < workers; ++index)
            job.request("busy" + std::to_string(index) + ".jpg");
        QTRY_COMPARE(fake::calls().threadsInside.load(), workers);
        job.request("old.jpg");
        job.request("new.jpg");
        job.request("newest.jpg");
        job.request("old.jpg");  // to the front again
        fake::holdThumbnails(false);
        QTRY_COMPARE(fake::calls().readThumbnail.load(), workers + 3);
        QCOMPARE(fake::thumbnailFiles()[static_cast<std::size_t>(workers)], std::filesystem::path("old.jpg"));
    }

    void aThumbnailThatIsUnderWayIsNotDecodedTwice() {
        fake::holdThumbnails(true);
        ui::ThumbnailJob job(100);
        QSignalSpy loaded(&job, &ui::ThumbnailJob::loaded);
        job.request("a.jpg");
        QTRY_COMPARE(fake::calls().threadsInside.load(), 1);
        job.request("a.jpg");
        fake::holdThumbnails(false);
        QTRY_COMPARE(loaded.size(), 1);
        job.request("b.jpg");
        QTRY_COMPARE(loaded.size(), 2);
        QCOMPARE(fake::calls().readThumbnail.load(), 2);
    }

    void aThumbnailJobEndsWithItsOwner() {
        auto job = std::make_unique<ui::ThumbnailJob>(100);
        for (int index = 0; index < 1000; ++index)
            job->request(std::to_string(index) + ".jpg");
        job.reset();
        const int after = fake::calls().readThumbnail;
        QCoreApplication::processEvents();
        QCOMPARE(fake::calls().readThumbnail.load(), after);
    }
};

UI_TEST_MAIN(JobsTest)
#include "jobs_test.moc"
