// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cameras and videos on the Predict page.
#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTest>

#include "tests/support/fake_engine.h"
#include "tests/support/fake_predict.h"
#include "tests/support/ui_test_main.h"
#include "tests/ui/predict_view.h"
#include "ui/jobs/video_job.h"
#include "ui/widgets/image_view.h"

class PredictCameraTest final : public QObject {
    Q_OBJECT

private:
    static ui::LiveFrame frame() {
        ui::LiveFrame frame;
        frame.picture = QImage(640, 480, QImage::Format_RGB32);
        frame.picture.fill(Qt::gray);
        frame.prediction = {{}, 640, 480, fake::script().predictions, {}, {}};
        frame.framesPerSecond = 12.5;
        return frame;
    }

private slots:
    void init() {
        fake::reset();
        fake::resetPredictScript();
        fake::script().predictions = {
            {16, 0.92F, {10, 20, 303, 123}}, {0, 0.54F, {50, 20, 110, 220}}, {0, 0.08F, {5, 5, 60, 60}}};
    }

    void aCameraTakesThePlaceOfThePicturesAndGivesItBack() {
        PredictView view;
        view.predict();
        view.page.beginLive({{}, 0});
        auto* live = view.part<ui::ImageView>("liveImage");
        auto* image = view.part<ui::ImageView>("imageView");
        QVERIFY(live->isVisible() && !image->isVisible());
        QVERIFY(!view.part<QPushButton>("savePredictions")->isEnabled());
        view.page.showFrame(frame());
        QCOMPARE(live->boxes().size(), 2);
        QCOMPARE(view.part<QTableView>("boxTable")->model()->rowCount(), 2);
        view.part<QSlider>("thresholdSlider")->setValue(60);
        QCOMPARE(live->boxes().size(), 1);
        QSignalSpy stopped(&view.page, &ui::PredictPage::liveStopRequested);
        view.part<QPushButton>("closeLive")->click();
        QCOMPARE(stopped.size(), 1);
        QVERIFY(!live->isVisible() && image->isVisible());
        QCOMPARE(image->boxes().size(), 1);  // the sliders stay where they are
        view.page.showFrame(frame());
        QVERIFY(!live->isVisible());
    }

    void aStoppedCameraKeepsItsLastPictureAndStartsAgain() {
        PredictView view;
        const engine::VideoSource source{{}, 3};
        view.page.beginLive(source);
        view.page.showFrame(frame());
        auto* stop = view.part<QPushButton>("stopLive");
        QApplication::processEvents();
        const int width = stop->width();
        QSignalSpy stopped(&view.page, &ui::PredictPage::liveStopRequested);
        stop->click();
        QCOMPARE(stopped.size(), 1);
        view.page.endLive();
        QApplication::processEvents();
        QCOMPARE(view.part<ui::ImageView>("liveImage")->boxes().size(), 2);
        QCOMPARE(stop->width(), width);
        int camera = -1;
        connect(&view.page, &ui::PredictPage::liveRequested, this,
                [&camera](const engine::VideoSource& asked) { camera = asked.camera; });
        stop->click();
        QCOMPARE(camera, 3);
    }

    void newPicturesEndTheCamera() {
        PredictView view;
        view.page.beginLive({{}, 0});
        QSignalSpy stopped(&view.page, &ui::PredictPage::liveStopRequested);
        view.predict();
        QCOMPARE(stopped.size(), 1);
        QVERIFY(view.part<ui::ImageView>("imageView")->isVisible());
    }

    void anotherModelLooksAtTheCameraNext() {
        PredictView view;
        view.predict();
        view.page.beginLive({{}, 0});
        QSignalSpy live(&view.page, &ui::PredictPage::liveRequested);
        QSignalSpy pictures(&view.page, &ui::PredictPage::predictRequested);
        view.page.predictAgain();
        QCOMPARE(live.size(), 1);
        QCOMPARE(pictures.size(), 0);
    }

    void theMenuListsTheCamerasThatAreThere() {
        fake::predictScript().cameras = {{0, "Built-in"}, {2, ""}};
        PredictView view;
        int camera = -1;
        connect(&view.page, &ui::PredictPage::liveRequested, this,
                [&camera](const engine::VideoSource& asked) { camera = asked.camera; });
        QCOMPARE(view.part<QAction>("camera0")->text(), "Built-in");
        view.part<QAction>("camera2")->trigger();
        QCOMPARE(camera, 2);
        QSignalSpy file(&view.page, &ui::PredictPage::videoFileRequested);
        view.part<QAction>("videoFile")->trigger();
        QCOMPARE(file.size(), 1);
    }

    void withoutVideoTheButtonSaysHowToGetIt() {
        fake::predictScript().canReadVideo = false;
        PredictView view;
        auto* button = view.part<QPushButton>("videoSources");
        QVERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().contains("libopencv-videoio-dev"));
    }
};

UI_TEST_MAIN(PredictCameraTest)
#include "predict_camera_test.moc"
