// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/predict_page.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTest>
#include <QUrl>

#include "tests/support/fake_engine.h"
#include "ui/convert.h"
#include "ui/jobs/predict_job.h"
#include "ui/jobs/thumbnail_job.h"
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
        fake::script().predictions = {{0, 0.06F, {5, 5, 60, 60}}, {0, 0.05F, {9, 9, 60, 60}}};
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
        QVERIFY2(view.page.subtitle().contains("b.pt"), qPrintable(view.page.subtitle()));
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
        Page view;
        QImage picture(20, 10, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QApplication::clipboard()->setImage(picture);
        std::filesystem::path file;
        connect(&view.page, &ui::PredictPage::predictRequested, this,
                [&file](const std::vector<std::filesystem::path>& sources) { file = sources.at(0); });
        view.page.paste();
        QCOMPARE(QImage(ui::pathText(file)).size(), QSize(20, 10));
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
        QVERIFY(view.page.banner()->reason().contains("found 3,000"));
        QVERIFY(view.page.banner()->reason().contains("Download it again"));
    }
};

QTEST_MAIN(PredictPageTest)
#include "predict_page_test.moc"
