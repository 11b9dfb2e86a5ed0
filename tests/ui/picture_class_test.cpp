// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a classifier said of pictures, corrected on the Predict page and added to a dataset for classification.
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <fstream>

#include "tests/support/fake_predict.h"
#include "tests/support/ui_test_main.h"
#include "tests/ui/predict_desk.h"
#include "ui/convert.h"
#include "ui/models/prediction_model.h"
#include "ui/widgets/banner.h"

class PictureClassTest final : public QObject {
    Q_OBJECT

private:
    /// The model names its classes WBC, rbc and dust, the dataset RBC and WBC.
    struct Desk : PredictDesk {
        using PredictDesk::PredictDesk;

        /// @param likeliest class of the model
        void predictFile(const std::filesystem::path& picture, std::int64_t likeliest) {
            engine::ImagePrediction image;
            image.image = picture;
            image.top = {{likeliest, 0.9F}, {(likeliest + 1) % 3, 0.1F}};
            show(image);
        }
        void predict(const QString& name, std::int64_t likeliest) {
            std::ofstream(file(name)) << "picture";
            predictFile(file(name), likeliest);
            QTRY_VERIFY(view()->hasPicture());
        }
        QComboBox* classes() { return part<QComboBox>("pictureClass"); }
        QPushButton* takeOut() { return part<QPushButton>("takeOutOfData"); }
        /// As the user does it: the arrow keys.
        void choose(int key) {
            classes()->setFocus();
            QTest::keyClick(classes(), static_cast<Qt::Key>(key));
        }
        void add() {
            addButton()->click();
            QTRY_VERIFY(!addButton()->isEnabled());
            QTRY_VERIFY2(addButton()->toolTip().contains("with this class"), qPrintable(addButton()->toolTip()));
        }
        /// Of a picture, as training sees it; empty where it is not there.
        QString classInData(const QString& name) {
            const engine::DatasetInfo& shown = *data.dataset().shown;
            for (const engine::SampleInfo& one : shown.samples)
                if (one.image == file(name))
                    return ui::toText(shown.classNames.at(static_cast<std::size_t>(one.classId)));
            return {};
        }
        QUndoStack& undo() { return data.edits().undoStack(); }
    };

private slots:
    void init() {
        fake::reset();
        fake::resetPredictScript();
        fake::script().model.classNames = {"WBC", "rbc", "dust"};
        fake::script().dataset.task = engine::DatasetTask::Classify;
        for (engine::SampleInfo& sample : fake::script().dataset.samples) {
            sample.boxes.clear();
            sample.classId = 1;
        }
    }

    void theClassThatTheModelFoundIsProposedByItsName() {
        QTemporaryDir folder;
        Desk desk(folder);
        desk.predict("new.jpg", 1);
        QVERIFY(!desk.addButton()->isEnabled());
        QCOMPARE(desk.addButton()->toolTip(), "Open a dataset first: Data");
        QVERIFY(!desk.classes()->isVisible());
        desk.open();
        QTRY_VERIFY(desk.classes()->isVisible());
        QVERIFY(!desk.part<QPushButton>("editBoxes")->isVisible());
        QCOMPARE(desk.classes()->count(), 2);
        QCOMPARE(desk.classes()->currentText(), "RBC");
        QVERIFY(!desk.classes()->accessibleName().isEmpty());
        QCOMPARE(desk.share(), "Adds the picture as RBC");
        QVERIFY(desk.addButton()->isEnabled());
        QVERIFY(!desk.takeOut()->isVisible());
    }

    void aPictureJoinsTheDataWithTheClassThatTheUserChose() {
        QTemporaryDir folder;
        Desk desk(folder);
        desk.open();
        desk.predict("new.jpg", 1);
        desk.choose(Qt::Key_Down);
        QCOMPARE(desk.share(), "Adds the picture as WBC");
        desk.add();
        QCOMPARE(desk.classInData("new.jpg"), "WBC");
        QCOMPARE(desk.page.banner()->title(), "new.jpg is a training picture now");
        QVERIFY(!desk.data.dataset().ref.overlay.empty());
        QCOMPARE(desk.share(), "In the data as WBC");
        QVERIFY(desk.takeOut()->isVisible());
    }

    void aClassThatTheDataDoesNotHaveHasToBeChosen() {
        QTemporaryDir folder;
        Desk desk(folder);
        desk.open();
        desk.predict("new.jpg", 2);
        QCOMPARE(desk.classes()->currentIndex(), -1);
        QCOMPARE(desk.share(), "The data has no class dust.");
        QVERIFY(!desk.addButton()->isEnabled());
        QCOMPARE(desk.addButton()->toolTip(), "Choose the class of the picture first");
        desk.choose(Qt::Key_Down);
        QVERIFY(desk.addButton()->isEnabled());
        desk.add();
        QCOMPARE(desk.classInData("new.jpg"), "RBC");
    }

    void theClassOfAnAddedPictureIsChangedAndUndoGivesItBack() {
        QTemporaryDir folder;
        Desk desk(folder);
        desk.open();
        desk.predict("new.jpg", 1);
        desk.add();
        const std::size_t images = desk.data.dataset().shown->samples.size();
        desk.choose(Qt::Key_Down);
        QCOMPARE(desk.share(), "In the data as RBC; becomes WBC");
        QCOMPARE(desk.addButton()->text(), "Change the class");
        desk.add();
        QCOMPARE(desk.classInData("new.jpg"), "WBC");
        QCOMPARE(desk.page.banner()->title(), "new.jpg is of the class WBC now");
        QCOMPARE(desk.data.dataset().shown->samples.size(), images);
        QVERIFY(desk.undo().undoText().contains("new.jpg"));
        desk.undo().undo();
        QTRY_COMPARE(desk.classInData("new.jpg"), "RBC");
        desk.undo().undo();
        QTRY_COMPARE(desk.classInData("new.jpg"), "");
        QVERIFY(!desk.takeOut()->isVisible());
    }

    void itIsTakenOutAgain() {
        QTemporaryDir folder;
        Desk desk(folder);
        desk.open();
        desk.predict("new.jpg", 0);
        desk.add();
        desk.takeOut()->click();
        QTRY_COMPARE(desk.classInData("new.jpg"), "");
        QCOMPARE(desk.page.banner()->title(), "new.jpg is not in the data any more");
        QTRY_COMPARE(desk.addButton()->text(), "Add to the training data");
        QVERIFY(desk.addButton()->isEnabled());
        desk.undo().undo();
        QTRY_COMPARE(desk.classInData("new.jpg"), "WBC");
    }

    void aRestartKeepsThePictureItsClassAndWhatUndoDoes() {
        QTemporaryDir folder;
        {
            Desk desk(folder);
            desk.open();
            desk.predict("new.jpg", 1);
            desk.add();
            desk.choose(Qt::Key_Down);
            desk.add();
        }
        Desk desk(folder);
        desk.open();
        QCOMPARE(desk.classInData("new.jpg"), "WBC");
        QCOMPARE(desk.undo().count(), 2);
        desk.undo().undo();
        QTRY_COMPARE(desk.classInData("new.jpg"), "RBC");
        desk.undo().redo();
        QTRY_COMPARE(desk.classInData("new.jpg"), "WBC");
        desk.undo().setIndex(0);
        QTRY_COMPARE(desk.classInData("new.jpg"), "");
        QVERIFY(desk.data.edits().overlay().isEmpty());
    }

    void picturesOfTheDatasetsOwnKeepTheClassOfTheirFolder() {
        QTemporaryDir folder;
        Desk desk(folder);
        desk.open();
        const std::filesystem::path own = desk.data.dataset().shown->samples.front().image;
        desk.predictFile(own, 1);
        QVERIFY(!desk.classes()->isEnabled());
        QCOMPARE(desk.classes()->currentText(), "WBC");
        QVERIFY(desk.classes()->toolTip().contains("folder"));
        QVERIFY(!desk.addButton()->isEnabled());
        QCOMPARE(desk.addButton()->toolTip(), desk.classes()->toolTip());
        QVERIFY(!desk.takeOut()->isVisible());
        // By another name, which shows only when it is read.
        emit desk.page.addToDataRequested({own, {}, {"RBC", "WBC"}, 0});
        QTRY_VERIFY(desk.page.banner()->title().contains("one of the pictures of the data"));
        QVERIFY(desk.data.edits().overlay().isEmpty());
    }

    void choicesStayWithTheirPicturesAndTheNamesOfTheirClasses() {
        QTemporaryDir folder;
        Desk desk(folder);
        desk.open();
        desk.predict("one.jpg", 1);
        desk.choose(Qt::Key_Down);
        desk.predict("two.jpg", 1);
        QTest::keyClick(desk.part<ui::ImageView>("imageView"), Qt::Key_PageDown);
        QCOMPARE(desk.classes()->currentText(), "RBC");
        desk.data.edits().moveClass(0, 1);
        QTRY_COMPARE(desk.classes()->itemText(0), "WBC");
        QCOMPARE(desk.classes()->currentText(), "RBC");
        QTest::keyClick(desk.part<ui::ImageView>("imageView"), Qt::Key_PageUp);
        QCOMPARE(desk.classes()->currentText(), "WBC");
        desk.add();
        QCOMPARE(desk.classInData("one.jpg"), "WBC");
        QCOMPARE(desk.data.edits().overlay().added.begin()->second.classId, 1);
    }

    void aDetectorsBoxesAreNotForClasses() {
        QTemporaryDir folder;
        Desk desk(folder);
        desk.open();
        engine::ImagePrediction image;
        image.image = "a.jpg";
        image.width = image.height = 100;
        image.boxes = {{1, 0.9F, {10, 10, 20, 20}}};
        desk.page.begin();
        desk.page.addPrediction(image);
        desk.page.end();
        QVERIFY(!desk.classes()->isVisible());
        QVERIFY(!desk.addButton()->isEnabled());
        QVERIFY(desk.addButton()->toolTip().contains("no boxes"));
    }
};

UI_TEST_MAIN(PictureClassTest)
#include "picture_class_test.moc"
