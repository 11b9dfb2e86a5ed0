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
#include "tests/ui/predict_view.h"
#include "ui/convert.h"
#include "ui/models/prediction_model.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/image_view.h"

class PredictPageTest final : public QObject {
    Q_OBJECT

private slots:
    void init() {
        fake::reset();
        fake::resetPredictScript();
        fake::script().predictions = {
            {16, 0.92F, {10, 20, 303, 123}}, {0, 0.54F, {50, 20, 110, 220}}, {0, 0.08F, {5, 5, 60, 60}}};
    }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void clearingStopsWhatRuns() {
        PredictView view;
        view.predict();
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
        PredictView view;
        view.predict();
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
        PredictView view;
        view.predict();
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
        PredictView view;
        QSignalSpy changed(&view.page, &ui::PredictPage::thresholdChanged);
        view.part<QSlider>("thresholdSlider")->setValue(37);
        QCOMPARE(view.part<QDoubleSpinBox>("thresholdNumber")->value(), 0.37);
        view.part<QDoubleSpinBox>("thresholdNumber")->setValue(0.61);
        QCOMPARE(view.part<QSlider>("thresholdSlider")->value(), 61);
        QCOMPARE(changed.size(), 2);
    }

    void anEmptyResultNamesTheThresholdThatHelps() {
        fake::script().predictions = {{0, 0.06F, {5, 5, 60, 60}}, {0, 0.05F, {70, 5, 120, 60}}};
        PredictView view;
        view.predict();
        auto* lower = view.part<QPushButton>("lowerThreshold");
        QVERIFY(lower->isVisible());
        QVERIFY2(lower->text().contains("0.05") && lower->text().contains("2"), qPrintable(lower->text()));
        lower->click();
        QCOMPARE(view.part<ui::ImageView>("imageView")->boxes().size(), 2);
        QVERIFY(!lower->isVisible());
    }

    void hidingAClassTakesItsBoxesAway() {
        PredictView view;
        view.predict();
        view.page.predictions().setClassVisible(16, false);
        QCOMPARE(view.part<ui::ImageView>("imageView")->boxes().size(), 1);
        QCOMPARE(view.part<ui::ImageView>("imageView")->boxes()[0].label, "class 0 0.54");
    }

    void showAllBringsHiddenClassesBack() {
        PredictView view;
        view.predict();
        auto* showAll = view.part<QPushButton>("showAllClasses");
        QVERIFY(!showAll->isVisible());
        view.page.predictions().setClassVisible(16, false);
        QVERIFY(showAll->isVisible());
        showAll->click();
        QCOMPARE(view.part<ui::ImageView>("imageView")->boxes().size(), 2);
        QVERIFY(!showAll->isVisible());
    }

    void savingWaitsForTheLastPicture() {
        PredictView view;
        auto* save = view.part<QPushButton>("savePredictions");
        QVERIFY(!save->isEnabled());
        view.predict();
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
        PredictView view;
        view.predict();
        QList<ui::SaveFormat> formats;
        connect(&view.page, &ui::PredictPage::saveRequested, this,
                [&formats](ui::SaveFormat format) { formats << format; });
        for (const char* name : {"savePictures", "saveLabels", "saveCoco", "saveCsv"})
            view.part<QAction>(name)->trigger();
        QCOMPARE(formats, (QList<ui::SaveFormat>{ui::SaveFormat::Pictures, ui::SaveFormat::Labels, ui::SaveFormat::Coco,
                                                 ui::SaveFormat::Csv}));
    }

    void ofAClassifierTheLikeliestClassesAreListedAndNothingOfBoxes() {
        PredictView view;
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
        PredictView boxes;
        boxes.predict();
        QVERIFY(!boxes.part<QTableView>("boxTable")->isColumnHidden(2));
        QVERIFY(boxes.part<QWidget>("predictClasses")->isVisibleTo(&boxes.page));
    }

    void ofAClassifierOnlyATableCanBeSaved() {
        PredictView view;
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
        PredictView view;
        view.predict();
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

    void numbersAreShownInTheUsersLocale() {
        QLocale::setDefault(QLocale("it_IT"));
        PredictView view;
        view.predict();
        QCOMPARE(view.part<ui::ImageView>("imageView")->boxes()[0].label, "class 16 0,92");
        QCOMPARE(view.part<QDoubleSpinBox>("thresholdNumber")->text(), "0,25");
    }

    void resultsOfTwoModelsAreNotMixed() {
        PredictView view;
        view.page.setModel("a.pt");
        view.predict();
        view.page.setModel("b.pt");
        QCOMPARE(view.page.predictions().rowCount(), 2);
        QVERIFY2(view.page.subtitle().contains("a.pt"), qPrintable(view.page.subtitle()));
        view.predict();
        QCOMPARE(view.page.predictions().rowCount(), 2);
        QVERIFY2(!view.page.subtitle().contains(".pt"), qPrintable(view.page.subtitle()));  // the header names it
    }

    void pastedFilesArePredicted() {
        PredictView view;
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
        PredictView view;
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
        PredictView view;
        view.predict();
        engine::Issue issue;
        issue.message = "is not a picture";
        issue.file = "notes.txt";
        view.page.addIssue(issue);
        QVERIFY(view.page.banner()->isVisible());
        QVERIFY(view.page.banner()->reason().contains("notes.txt"));
        QCOMPARE(view.page.predictions().rowCount(), 2);
    }

    void aFailureSaysFileAndWayOut() {
        PredictView view;
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
