// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/predict_page.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include "tests/support/fake_engine.h"
#include "tests/support/fake_predict.h"
#include "tests/support/ui_test_main.h"
#include "ui/convert.h"
#include "ui/jobs/predict_job.h"
#include "ui/jobs/thumbnail_job.h"
#include "ui/jobs/video_job.h"
#include "ui/models/prediction_model.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/image_view.h"
#include "ui/widgets/threshold_control.h"

class PredictPageTest final : public QObject {
    Q_OBJECT

private:
    struct Page {
        ui::ThumbnailJob thumbnails{100}, pictures{0};
        ui::PredictPage page{thumbnails, pictures};

        Page() {
            page.resize(1100, 760);
            page.show();
        }
        template <typename T>
        T* part(const char* name) {
            return page.findChild<T*>(name);
        }
    };

    static ui::LiveFrame frame() {
        ui::LiveFrame frame;
        frame.picture = QImage(640, 480, QImage::Format_RGB32);
        frame.picture.fill(Qt::gray);
        frame.prediction = {{}, 640, 480, fake::script().predictions, {}, {}};
        frame.framesPerSecond = 12.5;
        return frame;
    }

    /// Runs the fake model over a.jpg and b.jpg into the page.
    static void predict(ui::PredictPage& page) {
        engine::PredictConfig config;
        config.sources = {"a.jpg", "b.jpg"};
        config.confidence = ui::ThresholdControl::kLowest;
        ui::PredictJob job(config);
        connect(&job, &ui::PredictJob::modelRead, &page, &ui::PredictPage::showModel);
        connect(&job, &ui::PredictJob::predicted, &page, &ui::PredictPage::addPrediction);
        page.begin();
        job.start();
        QTRY_VERIFY(!job.isRunning());
        page.end();
    }

private slots:
    void init() {
        fake::reset();
        fake::resetPredictScript();
        fake::script().predictions = {
            {16, 0.92F, {10, 20, 303, 123}}, {0, 0.54F, {50, 20, 110, 220}}, {0, 0.08F, {5, 5, 60, 60}}};
    }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void clearingStopsWhatRuns() {
        Page view;
        predict(view.page);
        QSignalSpy cancelled(&view.page, &ui::PredictPage::cancelRequested);
        auto* clear = view.part<QPushButton>("clearPredictions");
        clear->click();
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(!clear->isEnabled());
        engine::ImagePrediction late;
        late.image = "late.jpg";
        view.page.addPrediction(late);
        QVERIFY(!clear->isEnabled());
        view.page.begin();
        view.page.addPrediction(late);
        QVERIFY(clear->isEnabled());
    }

    void theSliderFiltersWithoutRunningTheModelAgain() {
        Page view;
        predict(view.page);
        QCOMPARE(fake::calls().predict.load(), 1);
        auto* image = view.part<ui::ImageView>("imageView");
        QCOMPARE(image->boxes().size(), 2);
        QCOMPARE(image->boxes()[0].label, "class 16 0.92");
        auto* slider = view.part<QSlider>("thresholdSlider");
        slider->setValue(5);
        QCOMPARE(image->boxes().size(), 3);
        slider->setValue(60);
        QCOMPARE(image->boxes().size(), 1);
        QCOMPARE(view.part<QTableView>("boxTable")->model()->rowCount(), 1);
        QCOMPARE(view.page.predictions().visibleTotal(), 2);
        QCOMPARE(fake::calls().predict.load(), 1);
    }

    void theOverlapSliderFiltersWithoutRunningTheModelAgain() {
        fake::script().predictions = {{0, 0.9F, {0, 0, 100, 100}}, {0, 0.8F, {10, 0, 110, 100}}};  // IoU 0.82
        Page view;
        predict(view.page);
        auto* image = view.part<ui::ImageView>("imageView");
        QCOMPARE(image->boxes().size(), 1);
        QSignalSpy changed(&view.page, &ui::PredictPage::iouChanged);
        view.part<QSlider>("iouSlider")->setValue(90);
        QCOMPARE(view.part<QDoubleSpinBox>("iouNumber")->value(), 0.9);
        QCOMPARE(image->boxes().size(), 2);
        QCOMPARE(view.page.predictions().visibleTotal(), 4);
        view.page.setIou(0.5);
        QCOMPARE(image->boxes().size(), 1);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(fake::calls().predict.load(), 1);
    }

    void sliderAndNumberFollowEachOther() {
        Page view;
        QSignalSpy changed(&view.page, &ui::PredictPage::thresholdChanged);
        view.part<QSlider>("thresholdSlider")->setValue(37);
        QCOMPARE(view.part<QDoubleSpinBox>("thresholdNumber")->value(), 0.37);
        view.part<QDoubleSpinBox>("thresholdNumber")->setValue(0.61);
        QCOMPARE(view.part<QSlider>("thresholdSlider")->value(), 61);
        QCOMPARE(changed.size(), 2);
    }

    void anEmptyResultNamesTheThresholdThatHelps() {
        fake::script().predictions = {{0, 0.06F, {5, 5, 60, 60}}, {0, 0.05F, {70, 5, 120, 60}}};
        Page view;
        predict(view.page);
        auto* lower = view.part<QPushButton>("lowerThreshold");
        QVERIFY(lower->isVisible());
        QVERIFY2(lower->text().contains("0.05") && lower->text().contains("2"), qPrintable(lower->text()));
        lower->click();
        QCOMPARE(view.part<ui::ImageView>("imageView")->boxes().size(), 2);
        QVERIFY(!lower->isVisible());
    }

    void hidingAClassTakesItsBoxesAway() {
        Page view;
        predict(view.page);
        view.page.predictions().setClassVisible(16, false);
        QCOMPARE(view.part<ui::ImageView>("imageView")->boxes().size(), 1);
        QCOMPARE(view.part<ui::ImageView>("imageView")->boxes()[0].label, "class 0 0.54");
    }

    void showAllBringsHiddenClassesBack() {
        Page view;
        predict(view.page);
        auto* showAll = view.part<QPushButton>("showAllClasses");
        QVERIFY(!showAll->isVisible());
        view.page.predictions().setClassVisible(16, false);
        QVERIFY(showAll->isVisible());
        showAll->click();
        QCOMPARE(view.part<ui::ImageView>("imageView")->boxes().size(), 2);
        QVERIFY(!showAll->isVisible());
    }

    void savingWaitsForTheLastPicture() {
        Page view;
        auto* save = view.part<QPushButton>("savePredictions");
        QVERIFY(!save->isEnabled());
        predict(view.page);
        QVERIFY(save->isEnabled());
        view.page.begin();
        QVERIFY(!save->isEnabled());
        view.page.end();
        view.page.beginSaving();
        QVERIFY(!save->isEnabled());
        QVERIFY(!view.part<QPushButton>("clearPredictions")->isEnabled());
        view.page.endSaving();
        QVERIFY(save->isEnabled());
    }

    void everyFormCanBeAskedFor() {
        Page view;
        predict(view.page);
        QList<ui::SaveFormat> formats;
        connect(&view.page, &ui::PredictPage::saveRequested, this,
                [&formats](ui::SaveFormat format) { formats << format; });
        for (const char* name : {"savePictures", "saveLabels", "saveCoco", "saveCsv"})
            view.part<QAction>(name)->trigger();
        QCOMPARE(formats, (QList<ui::SaveFormat>{ui::SaveFormat::Pictures, ui::SaveFormat::Labels, ui::SaveFormat::Coco,
                                                 ui::SaveFormat::Csv}));
    }

    void ofAClassifierTheLikeliestClassesAreListedAndNothingOfBoxes() {
        Page view;
        view.page.begin();
        engine::ImagePrediction classified;
        classified.image = "a.jpg";
        classified.top = {{1, 0.75F}, {0, 0.25F}};
        view.page.addPrediction(classified);
        view.page.end();
        auto* table = view.part<QTableView>("boxTable");
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 1).data().toString(), "0.75");
        QVERIFY(table->isColumnHidden(2));
        for (const char* name : {"predictClasses", "iouSlider", "lowerThreshold"})
            QVERIFY2(!view.part<QWidget>(name)->isVisibleTo(&view.page), name);
        Page boxes;
        predict(boxes.page);
        QVERIFY(!boxes.part<QTableView>("boxTable")->isColumnHidden(2));
        QVERIFY(boxes.part<QWidget>("predictClasses")->isVisibleTo(&boxes.page));
    }

    void ofAClassifierOnlyATableCanBeSaved() {
        Page view;
        view.page.begin();
        engine::ImagePrediction classified;
        classified.image = "a.jpg";
        classified.top = {{1, 0.97F}};
        view.page.addPrediction(classified);
        view.page.end();
        QVERIFY(view.part<QAction>("saveCsv")->isEnabled());
        auto* labels = view.part<QAction>("saveLabels");
        QVERIFY(!labels->isEnabled());
        QVERIFY(!labels->toolTip().isEmpty());
    }

    void whatWasSavedIsSaidWithItsPlace() {
        Page view;
        predict(view.page);
        view.page.showSaved({ui::SaveFormat::Pictures, "out", 6, 1, false});
        QCOMPARE(view.page.banner()->title(), "6 pictures saved");
        QVERIFY(view.page.banner()->reason().contains("out"));
        QVERIFY(view.page.banner()->reason().contains("1 picture"));
        QVERIFY(view.page.banner()->findChild<QPushButton*>("bannerAction")->isVisible());
        view.page.showSaved({ui::SaveFormat::Csv, "out/found-2.csv", 1, 0, false});
        QVERIFY2(view.page.banner()->title().contains("found-2.csv"), qPrintable(view.page.banner()->title()));
        view.page.showSaved({ui::SaveFormat::Labels, "out", 0, 0, true});
        QVERIFY(!view.page.banner()->findChild<QPushButton*>("bannerAction")->isVisible());
    }

    void aCameraTakesThePlaceOfThePicturesAndGivesItBack() {
        Page view;
        predict(view.page);
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
        Page view;
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
        Page view;
        view.page.beginLive({{}, 0});
        QSignalSpy stopped(&view.page, &ui::PredictPage::liveStopRequested);
        predict(view.page);
        QCOMPARE(stopped.size(), 1);
        QVERIFY(view.part<ui::ImageView>("imageView")->isVisible());
    }

    void anotherModelLooksAtTheCameraNext() {
        Page view;
        predict(view.page);
        view.page.beginLive({{}, 0});
        QSignalSpy live(&view.page, &ui::PredictPage::liveRequested);
        QSignalSpy pictures(&view.page, &ui::PredictPage::predictRequested);
        view.page.predictAgain();
        QCOMPARE(live.size(), 1);
        QCOMPARE(pictures.size(), 0);
    }

    void theMenuListsTheCamerasThatAreThere() {
        fake::predictScript().cameras = {{0, "Built-in"}, {2, ""}};
        Page view;
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
        Page view;
        auto* button = view.part<QPushButton>("videoSources");
        QVERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().contains("libopencv-videoio-dev"));
    }

    void numbersAreShownInTheUsersLocale() {
        QLocale::setDefault(QLocale("it_IT"));
        Page view;
        predict(view.page);
        QCOMPARE(view.part<ui::ImageView>("imageView")->boxes()[0].label, "class 16 0,92");
        QCOMPARE(view.part<QDoubleSpinBox>("thresholdNumber")->text(), "0,25");
    }

    void resultsOfTwoModelsAreNotMixed() {
        Page view;
        view.page.setModel("a.pt");
        predict(view.page);
        view.page.setModel("b.pt");
        QCOMPARE(view.page.predictions().rowCount(), 2);
        QVERIFY2(view.page.subtitle().contains("a.pt"), qPrintable(view.page.subtitle()));
        predict(view.page);
        QCOMPARE(view.page.predictions().rowCount(), 2);
        QVERIFY2(!view.page.subtitle().contains(".pt"), qPrintable(view.page.subtitle()));  // the header names it
    }

    void pastedFilesArePredicted() {
        Page view;
        auto* data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile("/pictures/a.jpg")});
        QApplication::clipboard()->setMimeData(data);
        QStringList files;
        connect(&view.page, &ui::PredictPage::predictRequested, this,
                [&files](const std::vector<std::filesystem::path>& sources) {
                    for (const auto& source : sources)
                        files << ui::pathText(source);
                });
        view.page.paste();
        QCOMPARE(files, QStringList{"/pictures/a.jpg"});
    }

    void aPastedPictureBecomesAFile() {
        const QTemporaryDir folder;
        Page view;
        view.page.setPasteFolder(folder.filePath("pasted pictures"));
        QImage picture(20, 10, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QApplication::clipboard()->setImage(picture);
        std::filesystem::path file;
        connect(&view.page, &ui::PredictPage::predictRequested, this,
                [&file](const std::vector<std::filesystem::path>& sources) { file = sources.at(0); });
        view.page.paste();
        QCOMPARE(QImage(ui::pathText(file)).size(), QSize(20, 10));
        const std::filesystem::path first = file;
        QCOMPARE(ui::pathText(first.parent_path()), folder.filePath("pasted pictures"));
        view.page.paste();
        QVERIFY(file != first);
        QVERIFY(QFile::exists(ui::pathText(first)));
    }

    void skippedFilesAreListedAndTheOthersStay() {
        Page view;
        predict(view.page);
        engine::Issue issue;
        issue.message = "is not a picture";
        issue.file = "notes.txt";
        view.page.addIssue(issue);
        QVERIFY(view.page.banner()->isVisible());
        QVERIFY(view.page.banner()->reason().contains("notes.txt"));
        QCOMPARE(view.page.predictions().rowCount(), 2);
    }

    void aFailureSaysFileAndWayOut() {
        Page view;
        view.page.begin();
        view.page.showError(engine::Error(engine::ErrorKind::Model, "model.truncated",
                                          "[checkpoint] expected 5,000 bytes, found 3,000", "a/yolo11n.pt",
                                          "download it again"));
        QCOMPARE(view.page.banner()->title(), "The model file is cut short");
        QVERIFY(view.page.banner()->reason().contains("a/yolo11n.pt"));
        QVERIFY(view.page.banner()->reason().contains("download it again", Qt::CaseInsensitive));
    }
};

UI_TEST_MAIN(PredictPageTest)
#include "predict_page_test.moc"
