// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/predict_session.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/fake_engine.h"
#include "tests/support/fake_predict.h"
#include "tests/support/ui_test_main.h"
#include "ui/convert.h"
#include "ui/jobs/thumbnail_job.h"
#include "ui/models/prediction_model.h"
#include "ui/pages/predict_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/image_view.h"

using namespace std::chrono_literals;

class PredictSessionTest final : public QObject {
    Q_OBJECT

private:
    struct World {
        ui::ThumbnailJob thumbnails{100}, pictures{0};
        ui::PredictPage page{thumbnails, pictures};
        app::PredictSession session{page};

        World() {
            page.resize(1100, 760);
            page.show();
            session.setModel("m.pt");
        }
        int rows() { return page.predictions().rowCount(); }
    };

private slots:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init() {
        fake::reset();
        fake::resetPredictScript();
    }

    void predictsLooselyOnce() {
        World world;
        fake::script().predictions = {{0, 0.9F, {10, 20, 110, 220}}, {1, 0.011F, {10, 20, 30, 40}}};
        QSignalSpy running(&world.session, &app::PredictSession::runningChanged);
        world.session.predict({"a.jpg", "b.jpg"});
        QVERIFY(world.session.isRunning());
        QTRY_VERIFY(!world.session.isRunning());
        QCOMPARE(running.size(), 2);
        QCOMPARE(world.rows(), 2);
        QCOMPARE(world.page.predictions().prediction(0).boxes.size(), std::size_t{2});
        QCOMPARE(fake::calls().predict.load(), 1);
    }

    void asksForTheSizeThatTheModelIsMadeFor() {
        World world;
        world.session.predict({"film.avi"});
        QTRY_VERIFY(!world.session.isRunning());
        QCOMPARE(fake::predictScript().lastConfig.imageSize, 0);
    }

    void picturesAddedMeanwhileFollow() {
        World world;
        fake::script().itemInterval = 1ms;
        world.session.predict({"a.jpg", "b.jpg"});
        world.session.predict({"c.jpg"});
        QTRY_COMPARE(world.rows(), 3);
        QTRY_VERIFY(!world.session.isRunning());
        QCOMPARE(fake::calls().predict.load(), 2);
    }

    void cancelForgetsWhatWaits() {
        World world;
        fake::script().itemInterval = 1h;
        world.session.predict({"a.jpg"});
        world.session.predict({"b.jpg"});
        emit world.page.cancelRequested();
        QTRY_VERIFY(!world.session.isRunning());
        QCOMPARE(world.rows(), 0);
        QCOMPARE(fake::calls().predict.load(), 1);
    }

    void savesWhatIsShownIntoTheChosenFolder() {
        World world;
        const QTemporaryDir folder;
        fake::script().predictions = {{0, 0.9F, {10, 20, 110, 220}}, {1, 0.8F, {300, 20, 330, 40}}};
        world.session.predict({"a.jpg"});
        QTRY_VERIFY(!world.session.isRunning());
        world.page.predictions().setClassVisible(1, false);
        QSignalSpy chosen(&world.session, &app::PredictSession::folderChosen);
        emit world.page.saveRequested(ui::SaveFormat::Labels);
        auto* dialog = world.page.findChild<QFileDialog*>("savePredictionsDialog");
        QVERIFY(dialog && dialog->isVisible());
        emit dialog->fileSelected(folder.path());
        dialog->close();
        QTRY_VERIFY(world.page.banner()->isVisible());
        QCOMPARE(world.page.banner()->title(), "1 label files saved");
        QFile file(folder.filePath("a.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "1 boxes, 1 images");
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), folder.path());
    }

    void aTableIsSavedBesideOneOfTheSameName() {
        World world;
        const QTemporaryDir folder;
        world.session.setLastFolder(folder.path());
        world.session.predict({"a.jpg"});
        QTRY_VERIFY(!world.session.isRunning());
        for (const char* name : {"found.csv", "found-2.csv"}) {
            emit world.page.saveRequested(ui::SaveFormat::Csv);
            auto* dialog = world.page.findChild<QFileDialog*>("savePredictionsDialog");
            QVERIFY(dialog);
            QCOMPARE(dialog->directory().path(), folder.path());
            emit dialog->fileSelected(folder.filePath("found.csv"));
            delete dialog;
            QTRY_VERIFY(QFile::exists(folder.filePath(name)));
            QTRY_VERIFY(world.page.banner()->title().contains(name));
        }
    }

    void picturesThatComeWhileSavingWait() {
        World world;
        const QTemporaryDir folder;
        world.session.predict({"a.jpg"});
        QTRY_VERIFY(!world.session.isRunning());
        emit world.page.saveRequested(ui::SaveFormat::Labels);
        auto* dialog = world.page.findChild<QFileDialog*>("savePredictionsDialog");
        QVERIFY(dialog);
        emit dialog->fileSelected(folder.path());
        world.session.predict({"b.jpg"});
        QCOMPARE(fake::calls().predict.load(), 1);
        QTRY_COMPARE(world.rows(), 2);
        QVERIFY(QFile::exists(folder.filePath("a.txt")));
        QVERIFY(!QFile::exists(folder.filePath("b.txt")));
    }

    void savingGoesOnBesideACamera() {
        World world;
        const QTemporaryDir folder;
        world.session.predict({"a.jpg"});
        QTRY_VERIFY(!world.session.isRunning());
        emit world.page.saveRequested(ui::SaveFormat::Labels);
        auto* dialog = world.page.findChild<QFileDialog*>("savePredictionsDialog");
        QVERIFY(dialog);
        emit dialog->fileSelected(folder.path());
        emit world.page.liveRequested({{}, 0});
        QTRY_VERIFY(QFile::exists(folder.filePath("a.txt")));
        auto* live = world.page.findChild<ui::ImageView*>("liveImage");
        QTRY_COMPARE(live->boxes().size(), 1);
        QTRY_VERIFY(world.page.banner()->isVisible());
        QVERIFY(live->isVisible());
    }

    void aCameraIsShownUntilItIsStopped() {
        World world;
        fake::predictScript().runsUntilStopped = true;
        emit world.page.liveRequested({{}, 2});
        auto* live = world.page.findChild<ui::ImageView*>("liveImage");
        QTRY_COMPARE(live->boxes().size(), 1);
        QVERIFY(world.session.isRunning());
        QCOMPARE(fake::predictScript().lastSource.camera, 2);
        QCOMPARE(fake::predictScript().lastConfig.model.file, std::filesystem::path("m.pt"));
        QCOMPARE(fake::predictScript().lastConfig.iou, ui::PredictionModel::kLoosestIou);
        world.page.findChild<QPushButton*>("stopLive")->click();
        QTRY_VERIFY(!world.session.isRunning());
        QVERIFY(live->isVisible());
        QCOMPARE(live->boxes().size(), 1);
    }

    void aVideoThatIsDroppedPlays() {
        World world;
        world.session.predict({"clip.avi"});
        QTRY_VERIFY(!world.session.isRunning());
        QCOMPARE(ui::pathText(fake::predictScript().lastSource.file), "clip.avi");
        QVERIFY(!fake::predictScript().lastSource.isEveryFrame);
        QCOMPARE(fake::calls().predict.load(), 0);
    }

    void picturesStopTheCamera() {
        World world;
        fake::predictScript().runsUntilStopped = true;
        emit world.page.liveRequested({{}, 0});
        QTRY_COMPARE(fake::calls().threadsInside.load(), 1);
        world.session.predict({"a.jpg"});
        QTRY_COMPARE(world.rows(), 1);
        QTRY_VERIFY(!world.session.isRunning());
        QVERIFY(!world.page.findChild<ui::ImageView*>("liveImage")->isVisible());
    }

    void aCameraThatDoesNotAnswerSaysSo() {
        World world;
        fake::predictScript().failure =
            engine::Error(engine::ErrorKind::Usage, "video.no_camera", "[video] camera 0 does not answer");
        emit world.page.liveRequested({{}, 0});
        QTRY_VERIFY(!world.session.isRunning());
        QVERIFY(world.page.banner()->isVisible());
        QCOMPARE(world.page.banner()->title(), "No camera answers");
    }
};

UI_TEST_MAIN(PredictSessionTest)
#include "predict_session_test.moc"
