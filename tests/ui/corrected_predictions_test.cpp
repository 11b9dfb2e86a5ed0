// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of predicted pictures that the user corrected: saved as they are seen, named as the dataset does, and
// taken out of it again.
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>

#include "app/gui/predict_session.h"
#include "tests/support/fake_predict.h"
#include "tests/support/ui_test_main.h"
#include "tests/ui/predict_desk.h"
#include "ui/convert.h"
#include "ui/models/prediction_model.h"
#include "ui/widgets/banner.h"

using ui::SaveFormat;

class CorrectedPredictionsTest final : public QObject {
    Q_OBJECT

private:
    /// With the session that saves. The dataset has the classes RBC and WBC.
    struct Desk : PredictDesk {
        app::PredictSession session{page};

        explicit Desk(QTemporaryDir& where) : PredictDesk(where) { open(); }

        /// The first box is the dataset's second class, and the second box is gone.
        void correct() {
            part<QPushButton>("editBoxes")->setChecked(true);
            QVERIFY(view()->hasFocus());
            key(Qt::Key_Tab);
            key(Qt::Key_2);
            key(Qt::Key_Tab);
            key(Qt::Key_Delete);
            key(Qt::Key_Escape);
        }
        std::vector<engine::ImagePrediction> save(SaveFormat format) {
            fake::predictScript().written.clear();
            emit page.saveRequested(format);
            auto* dialog = part<QFileDialog>("savePredictionsDialog");
            const bool isFolder = format == SaveFormat::Labels || format == SaveFormat::Pictures;
            emit dialog->fileSelected(isFolder ? folder.path() : folder.filePath("found.file"));
            delete dialog;
            [this] { QTRY_VERIFY(part<QPushButton>("savePredictions")->isEnabled()); }();
            return fake::predictScript().written;
        }
        void add() {
            part<QPushButton>("addToData")->click();
            QTRY_COMPARE(part<QPushButton>("addToData")->text(), "Replace its labels with these");
        }
        bool isInData(const QString& name) {
            const std::filesystem::path file = ui::toPath(folder.filePath(name));
            const auto& samples = data.dataset().shown->samples;
            return std::any_of(samples.begin(), samples.end(), [&](const auto& one) { return one.image == file; });
        }
        QPushButton* takeOut() { return part<QPushButton>("takeOutOfData"); }
        QString modelNote() {
            const auto* note = part<QLabel>("modelNote");
            return note->isVisible() ? note->text() : QString();
        }
    };

    static void comparePixels(const engine::Prediction& box, const std::array<float, 4>& expected) {
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY2(std::abs(box.xyxy[i] - expected[i]) < 0.01F, qPrintable(QString::number(box.xyxy[i])));
    }

private slots:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init() {
        fake::reset();
        fake::resetPredictScript();
        fake::script().model.classNames = {"WBC", "RBC", "dust"};
    }

    void theStripCountsTheBoxesThatTheUserLeft() {
        QTemporaryDir folder;
        Desk desk(folder);
        desk.predict("one.jpg");
        desk.predict("two.jpg");
        const auto text = [&desk](int row) { return desk.page.predictions().index(row).data().toString(); };
        QCOMPARE(text(0), "3 boxes");
        desk.correct();
        QCOMPARE(text(0), "2 boxes");
        QVERIFY(desk.page.predictions().index(0).data(Qt::AccessibleTextRole).toString().contains("2 boxes"));
        QCOMPARE(text(1), "3 boxes");
        desk.page.setThreshold(0.95);
        QCOMPARE(text(0), "2 boxes");
        QCOMPARE(text(1), "0 boxes");
        desk.page.setThreshold(0.25);
        desk.page.setDataset(nullptr);  // the model's are shown again
        QCOMPARE(text(0), "3 boxes");
        desk.page.setDataset(desk.data.dataset().shown);
        QCOMPARE(text(0), "2 boxes");
        desk.part<QPushButton>("discardCorrections")->click();
        QCOMPARE(text(0), "3 boxes");
    }

    void savedPicturesShowNoConfidenceOfCorrectedBoxes() {
        QTemporaryDir folder;
        Desk desk(folder);
        desk.predict("one.jpg");
        desk.correct();
        desk.predict("two.jpg");
        desk.save(SaveFormat::Pictures);
        QCOMPARE(fake::calls().namesAnnotated.load(), 1);
        QCOMPARE(fake::calls().confidencesAnnotated.load(), 1);
    }

    void savesTheCorrectedBoxesInEveryForm() {
        QTemporaryDir folder;
        Desk desk(folder);
        desk.predict("one.jpg");
        desk.correct();
        desk.predict("two.jpg");
        for (const SaveFormat format : {SaveFormat::Labels, SaveFormat::Coco, SaveFormat::Csv}) {
            const std::vector<engine::ImagePrediction> saved = desk.save(format);
            QCOMPARE(saved.size(), std::size_t{2});
            const std::vector<engine::Prediction>& boxes = saved[0].boxes;
            QCOMPARE(boxes.size(), std::size_t{2});
            QCOMPARE(boxes[0].classId, 0);  // a WBC to the model as well
            QCOMPARE(boxes[0].confidence, 1.0F);
            comparePixels(boxes[0], {64, 48, 192, 144});
            QCOMPARE(boxes[1].classId, 2);
            comparePixels(boxes[1], {500, 10, 540, 50});
            QCOMPARE(saved[1].boxes.size(), std::size_t{3});
            QCOMPARE(saved[1].boxes[0].confidence, 0.9F);
        }
        QCOMPARE(fake::predictScript().writtenNames, (std::vector<std::string>{"WBC", "RBC", "dust"}));
    }

    void aClassThatTheModelDoesNotHaveComesBehindItsOwn() {
        fake::script().model.classNames = {"cell", "RBC", "dust"};
        QTemporaryDir folder;
        Desk desk(folder);
        desk.predict("one.jpg");
        desk.correct();
        const std::vector<engine::ImagePrediction> saved = desk.save(SaveFormat::Coco);
        QCOMPARE(saved[0].boxes[0].classId, 3);
        QCOMPARE(fake::predictScript().writtenNames, (std::vector<std::string>{"cell", "RBC", "dust", "WBC"}));
    }

    void theListsSayThatTheyAreTheModels() {
        QTemporaryDir folder;
        Desk desk(folder);
        desk.predict("one.jpg");
        const auto isSaid = [&desk] {
            const auto labels = desk.page.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
                return label->isVisible() && label->text().startsWith("You corrected this picture.");
            });
        };
        QVERIFY(!isSaid());
        desk.correct();
        QVERIFY(isSaid());
        desk.page.beginLive({{}, 0});
        QVERIFY(!isSaid());
        desk.part<QPushButton>("closeLive")->click();
        QVERIFY(isSaid());
        desk.part<QPushButton>("discardCorrections")->click();
        QVERIFY(!isSaid());
    }

    void whatWasDiscardedOrCannotBeSeenIsNotSaved() {
        QTemporaryDir folder;
        Desk desk(folder);
        desk.predict("one.jpg");
        desk.correct();
        desk.page.setDataset({});  // the model's boxes are shown
        QCOMPARE(desk.view()->boxes().size(), 3);
        QCOMPARE(desk.save(SaveFormat::Csv)[0].boxes.size(), std::size_t{3});
        desk.page.setDataset(desk.data.dataset().shown);
        QCOMPARE(desk.save(SaveFormat::Csv)[0].boxes.size(), std::size_t{2});
        desk.part<QPushButton>("discardCorrections")->click();
        QCOMPARE(desk.save(SaveFormat::Csv)[0].boxes.size(), std::size_t{3});
    }

    void classesOfTheModelAreFoundWhateverTheCaseAndThePlural() {
        fake::script().model.classNames = {"wbc", "RBCs", "dust"};
        QTemporaryDir folder;
        Desk desk(folder);
        desk.predict("one.jpg");
        QCOMPARE(desk.part<QLabel>("addShare")->text(), "Adds 2 boxes; leaves out 1: dust");
        desk.add();
        const engine::DatasetInfo& shown = *desk.data.dataset().shown;
        const auto added = std::find_if(shown.samples.begin(), shown.samples.end(),
                                        [](const auto& one) { return one.image.filename() == "one.jpg"; });
        QVERIFY(added != shown.samples.end());
        QCOMPARE(added->boxes[0].classId, 0);  // RBC
        QCOMPARE(added->boxes[1].classId, 1);  // WBC
        desk.correct();
        QCOMPARE(desk.view()->boxes()[0].label, "WBC");
        QCOMPARE(desk.save(SaveFormat::Coco)[0].boxes[0].classId, 0);  // "wbc" in the file
        QCOMPARE(fake::predictScript().writtenNames.size(), std::size_t{3});
    }

    void theSameNameComesBeforeAnotherCase() {
        fake::script().dataset.classNames = {"Rbc", "RBC"};
        fake::script().model.classNames = {"dirt", "RBC", "dust"};
        QTemporaryDir folder;
        Desk desk(folder);
        desk.predict("one.jpg");
        desk.add();
        const engine::DatasetInfo& shown = *desk.data.dataset().shown;
        const auto added = std::find_if(shown.samples.begin(), shown.samples.end(),
                                        [](const auto& one) { return one.image.filename() == "one.jpg"; });
        QVERIFY(added != shown.samples.end());
        QCOMPARE(added->boxes.size(), std::size_t{1});
        QCOMPARE(added->boxes[0].classId, 1);
    }

    void anAddedPictureIsTakenOutAfterARestartAndUndoBringsItBack() {
        QTemporaryDir folder;
        {
            Desk desk(folder);
            desk.predict("new.jpg");
            QVERIFY(!desk.takeOut()->isVisible());
            desk.add();
            QTRY_VERIFY(desk.takeOut()->isVisible());
        }
        {
            Desk desk(folder);
            desk.data.edits().undoStack().clear();  // as after many other edits
            QVERIFY(desk.isInData("new.jpg"));
            desk.predict("new.jpg");
            QCOMPARE(desk.part<QPushButton>("addToData")->text(), "Replace its labels with these");
            QVERIFY(desk.takeOut()->isVisible());
            desk.takeOut()->click();
            QCOMPARE(desk.page.banner()->title(), "new.jpg is not in the data any more");
            QTRY_VERIFY(!desk.isInData("new.jpg"));
            QTRY_COMPARE(desk.part<QPushButton>("addToData")->text(), "Add to the training data");
            QVERIFY(!desk.takeOut()->isVisible());
            QVERIFY(desk.data.edits().overlay().isEmpty());
        }
        Desk desk(folder);
        QVERIFY(!desk.isInData("new.jpg"));
        QVERIFY(desk.data.edits().undoStack().undoText().contains("new.jpg"));
        desk.data.edits().undoStack().undo();
        QTRY_VERIFY(desk.isInData("new.jpg"));
        QCOMPARE(desk.data.edits().overlay().boxes.size(), std::size_t{1});
        desk.data.edits().undoStack().undo();  // of the adding
        QTRY_VERIFY(!desk.isInData("new.jpg"));
    }

    void aPictureOfTheDatasetsOwnFilesCannotBeTakenOut() {
        QTemporaryDir folder;
        fake::script().dataset.samples[0].image = ui::toPath(folder.filePath("own.jpg"));
        Desk desk(folder);
        desk.predict("own.jpg");
        QCOMPARE(desk.part<QPushButton>("addToData")->text(), "Replace its labels with these");
        QVERIFY(!desk.takeOut()->isVisible());
    }

    void whatTheModelWasNeverTaughtIsNamed() {
        fake::script().model.classNames = {"rbcs", "person", "dog"};
        QTemporaryDir folder;
        Desk desk(folder);
        desk.predict("one.jpg");
        QCOMPARE(desk.modelNote(), "The model does not know: WBC");
        QVERIFY(desk.part<QLabel>("modelNote")->toolTip().contains("WBC"));
        desk.page.setDataset({});
        QCOMPARE(desk.modelNote(), "");
        auto many = std::make_shared<engine::DatasetInfo>(*desk.data.dataset().shown);
        many->classNames = {"a1", "b1", "RBC", "c1", "d1", "e1", "f1"};
        desk.page.setDataset(many);
        QCOMPARE(desk.modelNote(), "The model does not know: a1, b1, c1, d1 and 2 more");
        many = std::make_shared<engine::DatasetInfo>(*many);
        many->task = engine::DatasetTask::Classify;
        desk.page.setDataset(many);
        QCOMPARE(desk.modelNote(), "");
    }

    void whatItWasNeverTaughtIsFoundOutOnceForAllStepsOfASlider() {
        fake::script().model.classNames = {"rbcs", "person", "dog"};
        QTemporaryDir folder;
        Desk desk(folder);
        desk.predict("one.jpg");
        struct Watch final : QObject {
            int written = 0;
            bool eventFilter(QObject*, QEvent* event) override {
                written += event->type() == QEvent::ToolTipChange;
                return false;
            }
        } watch;
        desk.part<QLabel>("modelNote")->installEventFilter(&watch);
        for (const double threshold : {0.3, 0.4, 0.95, 0.25})
            desk.page.setThreshold(threshold);
        QCOMPARE(watch.written, 0);
        QCOMPARE(desk.modelNote(), "The model does not know: WBC");
        desk.page.setDataset({});
        QCOMPARE(watch.written, 1);
    }

    void aModelThatKnowsAllOfThemSaysNothing() {
        QTemporaryDir folder;
        Desk desk(folder);
        desk.predict("one.jpg");
        QCOMPARE(desk.modelNote(), "");
    }
};

UI_TEST_MAIN(CorrectedPredictionsTest)
#include "corrected_predictions_test.moc"
