// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Predicted boxes corrected on the Predict page, and added to the dataset that is open.
#include "ui/widgets/prediction_editor.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <algorithm>
#include <fstream>

#include "tests/support/fake_predict.h"
#include "tests/support/ui_test_main.h"
#include "tests/ui/predict_desk.h"
#include "ui/convert.h"
#include "ui/models/prediction_model.h"
#include "ui/widgets/banner.h"

using Boxes = std::vector<engine::BoxLabel>;

class PredictionEditorTest final : public QObject {
    Q_OBJECT

private:
    /// The model names its classes WBC, RBC and dust, the dataset RBC and WBC.
    struct Desk : PredictDesk {
        using PredictDesk::PredictDesk;

        void edit() {
            part<QPushButton>("editBoxes")->setChecked(true);
            QVERIFY(view()->hasFocus());
        }
        void add() {
            addButton()->click();
            QTRY_VERIFY(addButton()->isEnabled());
        }
        /// As training sees it; nothing where it is not there.
        std::optional<engine::SampleInfo> sample(const QString& name) {
            const std::filesystem::path file = ui::toPath(folder.filePath(name));
            for (const engine::SampleInfo& one : data.dataset().shown->samples)
                if (one.image == file)
                    return one;
            return {};
        }
    };

private slots:
    void init() {
        fake::reset();
        fake::resetPredictScript();
        fake::script().model.classNames = {"WBC", "RBC", "dust"};
    }

    void withoutADatasetItSaysWhatToDo() {
        QTemporaryDir folder;
        Desk desk(folder);
        desk.predict("new.jpg");
        QVERIFY(!desk.addButton()->isEnabled());
        QCOMPARE(desk.addButton()->toolTip(), "Open a dataset first: Data");
        QVERIFY(!desk.part<QPushButton>("editBoxes")->isEnabled());
        QCOMPARE(desk.view()->boxes().size(), 3);
        desk.key(Qt::Key_E);
        QVERIFY(!desk.part<QPushButton>("editBoxes")->isChecked());
        desk.open();
        QTRY_VERIFY(desk.addButton()->isEnabled());
        QCOMPARE(desk.view()->boxes()[0].label, "RBC 0.90");
    }

    void dataOfWholePicturesTakesNoBoxes() {
        fake::script().dataset.task = engine::DatasetTask::Classify;
        QTemporaryDir folder;
        Desk desk(folder);
        desk.open();
        desk.predict("new.jpg");
        QVERIFY(!desk.addButton()->isEnabled());
        QVERIFY(!desk.addButton()->toolTip().isEmpty());
    }

    void whatAClassifierSaysIsNoBox() {
        QTemporaryDir folder;
        Desk desk(folder);
        desk.open();
        engine::ImagePrediction image;
        image.image = "a.jpg";
        image.width = image.height = 100;
        image.top = {{0, 0.9F}};
        desk.page.begin();
        desk.page.addPrediction(image);
        desk.page.end();
        QVERIFY(!desk.addButton()->isEnabled());
        QVERIFY(desk.addButton()->toolTip().contains("classifier"));
    }

    void predictedBoxesBecomeATrainingPictureByTheNamesOfTheirClasses() {
        QTemporaryDir folder;
        Desk desk(folder);
        desk.open();
        desk.predict("new.jpg");
        QCOMPARE(desk.share(), "Adds 2 boxes; leaves out 1: dust");
        QVERIFY(desk.part<QLabel>("addShare")->toolTip().contains("no class dust"));
        desk.add();
        QTRY_VERIFY(desk.sample("new.jpg"));
        const engine::SampleInfo sample = *desk.sample("new.jpg");
        QCOMPARE(sample.split, engine::Split::Train);
        QCOMPARE(sample.boxes, (Boxes{{0, 0.2F, 0.2F, 0.2F, 0.2F}, {1, 0.625F, 0.625F, 0.25F, 0.25F}}));
        QCOMPARE(desk.page.banner()->title(), "new.jpg is a training picture now");
        QVERIFY(!desk.data.dataset().ref.overlay.empty());
        QTRY_COMPARE(desk.addButton()->text(), "Replace its labels with these");
    }

    void correctedBoxesAreAdded() {
        QTemporaryDir folder;
        Desk desk(folder);
        desk.open();
        desk.predict("new.jpg");
        desk.edit();
        QCOMPARE(desk.view()->boxes()[0].label, "RBC");
        QCOMPARE(desk.view()->boxes()[2].label, "dust (not in the data)");
        desk.key(Qt::Key_Tab);
        desk.key(Qt::Key_2);  // an RBC is a WBC
        desk.key(Qt::Key_Tab);
        desk.key(Qt::Key_Delete);
        desk.key(Qt::Key_1);  // dust, which is selected next, is an RBC
        desk.key(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(desk.share(), "Adds 2 boxes");
        desk.add();
        QTRY_VERIFY(desk.sample("new.jpg"));
        const Boxes boxes = desk.sample("new.jpg")->boxes;
        QCOMPARE(boxes.size(), std::size_t{2});
        QCOMPARE(boxes[0], (engine::BoxLabel{1, 0.2F, 0.2F, 0.2F, 0.2F}));
        QCOMPARE(boxes[1].classId, 0);
        QCOMPARE(boxes[1].xCenter, 510.0F / 640);
    }

    void undoTakesCorrectionsBackAndTheModelsBoxesAreShown() {
        QTemporaryDir folder;
        Desk desk(folder);
        desk.open();
        desk.predict("new.jpg");
        auto* discard = desk.part<QPushButton>("discardCorrections");
        desk.edit();
        desk.key(Qt::Key_Tab);
        desk.key(Qt::Key_Delete);
        QVERIFY(discard->isVisible());
        desk.key(Qt::Key_Escape);
        QVERIFY(!desk.part<QPushButton>("editBoxes")->isChecked());
        QCOMPARE(desk.view()->boxes().size(), 2);  // still corrected
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.view()->boxes().size(), 3);
        QCOMPARE(desk.view()->boxes()[0].label, "RBC 0.90");
        QVERIFY(!discard->isVisible());
        desk.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.view()->boxes().size(), 2);
        discard->click();
        QCOMPARE(desk.view()->boxes().size(), 3);
    }

    void correctionsOfEachPictureStayAndTheSlidersLeaveThem() {
        QTemporaryDir folder;
        Desk desk(folder);
        desk.open();
        desk.predict("one.jpg");
        desk.edit();
        desk.key(Qt::Key_N);
        QCOMPARE(desk.view()->boxes().size(), 4);
        desk.key(Qt::Key_Escape);
        desk.predict("two.jpg");
        desk.key(Qt::Key_PageDown);
        QCOMPARE(desk.view()->boxes().size(), 3);
        desk.part<QSlider>("thresholdSlider")->setValue(85);
        QCOMPARE(desk.view()->boxes().size(), 1);
        desk.key(Qt::Key_PageUp);
        QCOMPARE(desk.view()->boxes().size(), 4);
        desk.part<QPushButton>("discardCorrections")->click();
        QCOMPARE(desk.view()->boxes().size(), 1);
        desk.page.clear();
        QVERIFY(!desk.addButton()->isEnabled());
    }

    void otherClassesOfTheDatasetKeepTheMeaningOfCorrections() {
        QTemporaryDir folder;
        Desk desk(folder);
        desk.open();
        desk.predict("new.jpg");
        desk.edit();
        desk.key(Qt::Key_Tab);
        desk.key(Qt::Key_Left);
        desk.data.edits().moveClass(0, 1);
        QTRY_COMPARE(desk.data.dataset().shown->classNames.front(), "WBC");
        QCOMPARE(desk.view()->boxes()[0].label, "RBC");
        desk.add();
        QTRY_VERIFY(desk.sample("new.jpg"));
        QCOMPARE(desk.sample("new.jpg")->boxes[0].classId, 1);
    }

    void theSamePictureAgainReplacesItsBoxes() {
        QTemporaryDir folder;
        Desk desk(folder);
        desk.open();
        desk.predict("new.jpg");
        desk.add();
        QTRY_VERIFY(desk.sample("new.jpg"));
        const std::size_t images = desk.data.dataset().shown->samples.size();
        desk.edit();
        desk.key(Qt::Key_Tab);
        desk.key(Qt::Key_Delete);
        desk.add();
        QTRY_COMPARE(desk.sample("new.jpg")->boxes.size(), std::size_t{1});
        QCOMPARE(desk.data.dataset().shown->samples.size(), images);
        QCOMPARE(desk.page.banner()->title(), "new.jpg has these boxes in the data now");
    }

    void undoTakesThePictureOutAlsoAfterARestart() {
        QTemporaryDir folder;
        {
            Desk desk(folder);
            desk.open();
            desk.predict("new.jpg");
            desk.add();
            QTRY_VERIFY(desk.sample("new.jpg"));
            desk.data.edits().undoStack().undo();
            QTRY_VERIFY(!desk.sample("new.jpg"));
            desk.data.edits().undoStack().redo();
            QTRY_VERIFY(desk.sample("new.jpg"));
        }
        Desk desk(folder);
        desk.open();
        QVERIFY(desk.sample("new.jpg"));
        QCOMPARE(desk.data.edits().undoStack().count(), 1);
        QVERIFY(desk.data.edits().undoStack().undoText().contains("new.jpg"));
        desk.data.edits().undoStack().undo();
        QTRY_VERIFY(!desk.sample("new.jpg"));
        QVERIFY(desk.data.edits().overlay().isEmpty());
        QTRY_VERIFY(desk.data.dataset().ref.overlay.empty());
    }

    void aPictureThatCannotBeReadIsNotAdded() {
        QTemporaryDir folder;
        Desk desk(folder);
        desk.open();
        desk.predict("new.jpg");
        fake::script().failure =
            engine::Error(engine::ErrorKind::Dataset, "file.missing", "[data] there is no file", "new.jpg");
        desk.add();
        QCOMPARE(desk.page.banner()->title(), "The file was not found");
        QVERIFY(desk.data.edits().overlay().isEmpty());
    }

    void theButtonsOfTheDataPageAreNotThere() {
        QTemporaryDir folder;
        Desk desk(folder);
        desk.open();
        desk.predict("new.jpg");
        desk.edit();
        desk.key(Qt::Key_N);
        desk.key(Qt::Key_Escape);
        QVERIFY(!desk.part<QPushButton>("writeLabels")->isVisible());
    }
};

UI_TEST_MAIN(PredictionEditorTest)
#include "prediction_editor_test.moc"
