// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The images of an evaluation, large, with what is wrong on them.
#include "ui/widgets/evaluation_pictures.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "app/gui/evaluate_session.h"
#include "tests/support/fake_engine.h"
#include "tests/support/fake_evaluate.h"
#include "tests/support/ui_test_main.h"
#include "tests/ui/evaluate_view.h"
#include "ui/theme.h"
#include "ui/widgets/confusion_matrix_view.h"
#include "ui/widgets/image_view.h"
#include "ui/widgets/judged_boxes.h"
#include "ui/widgets/sample_strip.h"

using engine::MistakeKind;
using ui::EvaluatePage;
using ui::ImageView;
using ui::JudgedBoxModel;

class EvaluationPicturesTest final : public QObject {
    Q_OBJECT

private:
    struct Shown : EvaluateView {
        ImageView* view = nullptr;
        QTableView* table = nullptr;

        explicit Shown(const engine::EvaluateReport& scripted = fake::detectionReport()) {
            report(scripted);
            view = part<ImageView>("evaluationPicture");
            table = part<QTableView>("evaluationPictureBoxes");
        }
        void openWorst() { emit part<ui::SampleStrip>("evaluationStrip")->chosen(5); }
        QString selected() { return view->selectedBox() < 0 ? QString() : view->boxes()[view->selectedBox()].label; }
        QString title() { return part<QLabel>("evaluationPictureTitle")->text(); }
    };

private slots:
    void initTestCase() { ui::setUpLook(*qApp); }
    void init() {
        fake::reset();
        fake::resetEvaluate();
    }

    void mistakesComeFirstAndSayWhatTheyAre() {
        const engine::EvaluateReport report = fake::detectionReport();
        const engine::EvaluatedImage& image = report.details->images[0];
        JudgedBoxModel model;
        model.setImage(image, *report.details);
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.labelText(0), "RBC 0.80: Wrong class");
        QCOMPARE(model.labelText(3), "RBC: Missed");
        QCOMPARE(model.labelText(5), "RBC 0.95");
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains("The label is WBC."));
        QCOMPARE(model.index(5, 0).data().toString(), "Found");
        QCOMPARE(model.find({MistakeKind::Missed, {}}), 3);
        QCOMPARE(model.find({{}, std::pair<std::int64_t, std::int64_t>(0, 0)}), 5);
        QCOMPARE(model.find({{}, std::pair<std::int64_t, std::int64_t>(0, 2)}), 3);
        QCOMPARE(model.find({MistakeKind::Background, {}}), 0);  // none is here: the first mistake
    }

    void truthIsBracketsMistakesHaveAnIconAndAWord() {
        const engine::EvaluateReport report = fake::detectionReport();
        const engine::EvaluatedImage& image = report.details->images[0];
        JudgedBoxModel model;
        model.setImage(image, *report.details);
        const QList<ui::ViewBox> boxes = ui::viewBoxesOf(model, image);
        QCOMPARE(boxes.size(), 10);
        QVERIFY(!boxes[0].isTruth && !boxes[0].isQuiet && boxes[0].icon == "cross");
        QVERIFY(boxes[3].isTruth && !boxes[3].isQuiet && boxes[3].icon == "minus");
        QVERIFY(!boxes[5].isTruth && boxes[5].isQuiet);
        for (int label = 6; label < 10; ++label)
            QVERIFY(boxes[label].isTruth && boxes[label].isQuiet);
        QCOMPARE(ui::mistakesOf(image).size(), 5);
    }

    void aTileOpensItsImageAtTheFirstMistake() {
        Shown shown;
        QSignalSpy pictures(&shown.page, &EvaluatePage::pictureRequested);
        shown.openWorst();
        QVERIFY(shown.view->isVisible());
        QCOMPARE(pictures.size(), 1);
        QCOMPARE(pictures[0][0].value<std::filesystem::path>(), std::filesystem::path("cells/images/5.jpg"));
        QVERIFY(shown.title().contains("5.jpg, 1 of 2"));
        QCOMPARE(shown.selected(), "RBC 0.80: Wrong class");
        QVERIFY(shown.isSaid("10 right, 4 wrong, 3 missed"));
        shown.table->selectRow(3);
        QCOMPARE(shown.selected(), "RBC: Missed");
    }

    void arrowsStepThroughTheImagesAndEscGoesBack() {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        auto* strip = shown.part<ui::SampleStrip>("evaluationStrip");
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_Return);
        QVERIFY(shown.view->hasFocus());
        QTest::keyClick(shown.view, Qt::Key_Left);
        QVERIFY(shown.title().contains("1 of 2"));
        QTest::keyClick(shown.view, Qt::Key_Right);
        QVERIFY(shown.title().contains("4.jpg, 2 of 2"));
        QCOMPARE(shown.selected(), "WBC 0.55: Nothing there");
        QTest::keyClick(shown.view, Qt::Key_Right);
        QVERIFY(shown.title().contains("2 of 2"));
        QTest::keyClick(shown.view, Qt::Key_Escape);
        QVERIFY(!shown.view->isVisible() && strip->isVisible());
        QVERIFY(strip->hasFocus());
    }

    void aFieldOfTheMatrixOpensItsImagesAtSuchABox() {
        Shown shown;
        auto* matrix = shown.part<ui::ConfusionMatrixView>("confusionMatrix");
        QTest::keyClick(matrix, Qt::Key_Return);  // RBC found
        QVERIFY(shown.view->isVisible());
        QVERIFY(shown.title().startsWith("RBC found: 5.jpg, 1 of 2"));
        QCOMPARE(shown.selected(), "RBC 0.95");
    }

    void theZoomIsKeptWhenThePictureComesAndAtTheNextImage() {
        Shown shown;
        shown.openWorst();
        QImage picture(640, 480, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        shown.page.showPicture("cells/images/5.jpg", picture);
        QVERIFY(shown.view->hasPicture());
        for (int step = 0; step < 4; ++step)
            shown.view->zoomIn();
        const double zoom = shown.view->zoom();
        shown.page.showPicture("cells/images/5.jpg", picture);
        QCOMPARE(shown.view->zoom(), zoom);
        QTest::keyClick(shown.view, Qt::Key_PageDown);
        QCOMPARE(shown.view->zoom(), zoom);
        QCOMPARE(shown.view->selectedBox(), 0);
        shown.page.showPicture("cells/images/5.jpg", {});  // of the image before: too late
        shown.page.showUnreadable("cells/images/4.jpg", engine::Error(engine::ErrorKind::Dataset, "image", "no"));
        QVERIFY(!shown.view->hasPicture());
        shown.table->selectRow(1);
        shown.view->grab();
    }

    void theImageCanBeShownOnData() {
        Shown shown;
        shown.openWorst();
        QSignalSpy wanted(&shown.page, &EvaluatePage::imagesRequested);
        shown.part<QPushButton>("evaluationPictureData")->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][2].toInt(), 5);
    }

    void ofAClassifierTheAnswerIsSaid() {
        Shown shown(fake::classificationReport());
        shown.openWorst();
        QVERIFY(shown.isSaid("RBC taken for WBC"));
        QVERIFY(!shown.table->isVisible());
    }

    void newFiguresCloseThePictures() {
        Shown shown;
        shown.openWorst();
        shown.report(fake::detectionReport());
        QVERIFY(!shown.view->isVisible());
        QVERIFY(shown.part<QWidget>("evaluationScore")->isVisible());
    }

    void theSessionReadsThePicture() {
        ui::ThumbnailJob thumbnails{100};
        ui::SampleModel samples{thumbnails};
        EvaluatePage page{samples};
        app::EvaluateSession session{page};
        emit page.pictureRequested("cells/images/5.jpg");
        samples.setDataset(fake::script().dataset);
        page.setDataset(scriptedDataset());
        page.setModel("models/a.pt");
        page.show();
        page.showRunning();
        page.showReport(std::make_shared<const engine::EvaluateReport>(fake::detectionReport()));
        emit page.findChild<ui::SampleStrip*>("evaluationStrip")->chosen(5);
        QTRY_VERIFY(page.findChild<ImageView*>("evaluationPicture")->hasPicture());
    }
};

UI_TEST_MAIN(EvaluationPicturesTest)
#include "evaluation_pictures_test.moc"
