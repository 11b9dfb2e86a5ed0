// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <fstream>

#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"
#include "tests/ui/box_desk.h"
#include "tests/ui/data_desk.h"
#include "ui/convert.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/box_geometry.h"
#include "ui/widgets/dataset_browser.h"

using Boxes = std::vector<engine::BoxLabel>;

class BoxEditTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { fake::reset(); }

    void aDragMovesResizesAndDraws() {
        const QTemporaryDir folder;
        BoxDesk desk(folder);
        desk.edit(0);
        QCOMPARE(desk.rect(0), QRectF(240, 120, 160, 240));
        desk.drag(desk.at(320, 240), desk.at(360, 200));
        QVERIFY(isClose(desk.rect(0), {280, 80, 160, 240}));
        QCOMPARE(desk.boxes()[0].width, original()[0].width);
        QCOMPARE(desk.view()->selectedBox(), 0);
        desk.drag(desk.at(440, 320), desk.at(500, 400));
        QVERIFY(isClose(desk.rect(0), {280, 80, 220, 320}));
        desk.drag(desk.at(280, 200), desk.at(300, 260));  // an edge moves across only
        QVERIFY(isClose(desk.rect(0), {300, 80, 200, 320}));
        desk.drag(desk.at(100, 300), desk.at(20, 200));
        QCOMPARE(desk.boxes().size(), std::size_t{2});
        QVERIFY(isClose(desk.rect(1), {20, 200, 80, 100}));
        QCOMPARE(desk.view()->selectedBox(), 1);
        desk.drag(desk.at(340, 160), desk.at(400, 260), Qt::ShiftModifier);  // inside another
        QVERIFY(isClose(desk.rect(2), {340, 160, 60, 100}));
        QCOMPARE(desk.session.edits().undoStack().count(), 5);
        desk.waitUntilKept();
    }

    void aClickSelectsAndChangesNothing() {
        const QTemporaryDir folder;
        BoxDesk desk(folder);
        desk.edit(0);
        QTest::mouseClick(desk.view(), Qt::LeftButton, {}, desk.at(320, 240));
        QCOMPARE(desk.view()->selectedBox(), 0);
        QTest::mouseClick(desk.view(), Qt::LeftButton, {}, desk.at(10, 10));
        QCOMPARE(desk.view()->selectedBox(), -1);
        QVERIFY(!desk.session.edits().undoStack().canUndo());
        QVERIFY(desk.session.edits().overlay().isEmpty());
    }

    void escGivesADragUp() {
        const QTemporaryDir folder;
        BoxDesk desk(folder);
        desk.edit(0);
        QTest::mousePress(desk.view(), Qt::LeftButton, {}, desk.at(320, 240));
        QTest::mouseMove(desk.view(), desk.at(380, 240));
        QVERIFY(desk.rect(0) != QRectF(240, 120, 160, 240));
        desk.key(Qt::Key_Escape);
        QCOMPARE(desk.rect(0), QRectF(240, 120, 160, 240));
        QTest::mouseRelease(desk.view(), Qt::LeftButton, {}, desk.at(380, 240));
        QVERIFY(!desk.session.edits().undoStack().canUndo());
        QVERIFY(desk.part<QPushButton>("editBoxes")->isChecked());
    }

    void undoDuringADragDropsTheDrag() {
        const QTemporaryDir folder;
        BoxDesk desk(folder);
        desk.edit(0);
        desk.key(Qt::Key_N);
        QTest::mousePress(desk.view(), Qt::LeftButton, {}, desk.at(320, 240));
        QTest::mouseMove(desk.view(), desk.at(380, 240));
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QTest::mouseMove(desk.view(), desk.at(400, 240));
        QTest::mouseRelease(desk.view(), Qt::LeftButton, {}, desk.at(400, 240));
        QCOMPARE(desk.boxes(), original());
        QCOMPARE(desk.view()->boxes().size(), 1);
    }

    void keysAloneDoTheSame() {
        const QTemporaryDir folder;
        BoxDesk desk(folder);
        desk.enlarge(0);
        desk.key(Qt::Key_E);
        QVERIFY(desk.part<QPushButton>("editBoxes")->isChecked());
        desk.key(Qt::Key_Tab);
        QCOMPARE(desk.view()->selectedBox(), 0);
        desk.key(Qt::Key_Right);
        desk.key(Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(isClose(desk.rect(0), {241, 110, 160, 240}, 0.001));
        desk.key(Qt::Key_Left, Qt::ControlModifier);
        desk.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(isClose(desk.rect(0), {241, 110, 159, 250}, 0.001));
        desk.key(Qt::Key_2);
        QCOMPARE(desk.boxes()[0].classId, 1);
        QCOMPARE(desk.view()->boxes()[0].label, "WBC");
        desk.key(Qt::Key_9);  // no such class
        QCOMPARE(desk.boxes()[0].classId, 1);
        desk.key(Qt::Key_N);
        QCOMPARE(desk.boxes().size(), std::size_t{2});
        QCOMPARE(desk.boxes()[1].classId, 1);  // the class used last
        QCOMPARE(desk.view()->selectedBox(), 1);
        desk.key(Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(desk.view()->selectedBox(), 0);
        desk.key(Qt::Key_Delete);
        QCOMPARE(desk.boxes().size(), std::size_t{1});
        QCOMPARE(desk.view()->selectedBox(), 0);
        desk.key(Qt::Key_Escape);
        QVERIFY(!desk.part<QPushButton>("editBoxes")->isChecked());
        QVERIFY(desk.view()->isVisible());
        desk.key(Qt::Key_Escape);
        QVERIFY(!desk.view()->isVisible());
    }

    void anEnlargedPictureHasTheRoomOfTheGallerysTools() {
        const QTemporaryDir folder;
        BoxDesk desk(folder);
        auto* what = desk.part<QLabel>("readWhat");
        auto* find = desk.part<QLineEdit>("findImages");
        QVERIFY(what->isVisible() && find->isVisible());
        desk.enlarge(0);
        QVERIFY(!what->isVisible() && !find->isVisible());
        desk.page.focusFind();
        QVERIFY(!desk.view()->isVisible());
        QVERIFY(what->isVisible() && find->isVisible());
    }

    void aHeldArrowIsOneEdit() {
        const QTemporaryDir folder;
        BoxDesk desk(folder);
        desk.edit(0);
        desk.key(Qt::Key_Tab);
        for (int press = 0; press < 7; ++press)
            QTest::keyPress(desk.view(), Qt::Key_Right);
        QTest::keyRelease(desk.view(), Qt::Key_Right);
        QVERIFY(isClose(desk.rect(0), {247, 120, 160, 240}, 0.001));
        QCOMPARE(desk.session.edits().undoStack().count(), 1);
    }

    void tabLeavesThePicturePastTheLastBox() {
        const QTemporaryDir folder;
        BoxDesk desk(folder);
        desk.edit(0);
        desk.key(Qt::Key_Tab);
        QVERIFY(desk.view()->hasFocus());
        desk.key(Qt::Key_Tab);
        QVERIFY(!desk.view()->hasFocus());
    }

    void whatIsSelectedIsSaid() {
        const QTemporaryDir folder;
        BoxDesk desk(folder);
        desk.edit(0);
        QCOMPARE(desk.view()->accessibleDescription(), "1 boxes, none selected");
        desk.key(Qt::Key_Tab);
        const QString text = "Box 1 of 1: RBC, 160 × 240 px, 240 px from the left, 120 px from the top";
        QCOMPARE(desk.view()->accessibleDescription(), text);
        QCOMPARE(desk.part<QLabel>("boxState")->text(), text);
        QCOMPARE(desk.part<QPushButton>("boxClass")->accessibleName(), "Class of the box: RBC");
        desk.key(Qt::Key_Escape);
        QCOMPARE(desk.view()->accessibleDescription(), "0.jpg, train, 1 boxes");
    }

    void theClassMenuRelabels() {
        const QTemporaryDir folder;
        BoxDesk desk(folder);
        desk.edit(0);
        desk.key(Qt::Key_Tab);
        desk.key(Qt::Key_C);
        auto* menu = desk.part<QMenu>("boxClassMenu");
        QTRY_VERIFY(menu->isVisible());
        menu->actions().at(1)->trigger();
        menu->close();
        QCOMPARE(desk.boxes()[0].classId, 1);
        QCOMPARE(desk.boxes()[0].xCenter, original()[0].xCenter);
    }

    void mergedClassesHoldForCorrectedBoxesAndComeApartAgain() {
        const QTemporaryDir folder;
        BoxDesk desk(folder);
        ui::DatasetEdits& edits = desk.session.edits();
        edits.addBox("images/0.jpg", {1, 0.5F, 0.5F, 0.125F, 0.125F});
        edits.mergeClasses({0, 1});
        QCOMPARE(desk.boxes()[0].classId, 0);
        QCOMPARE(desk.boxes()[1].classId, 0);
        engine::BoxLabel moved = desk.boxes()[1];
        moved.xCenter = 0.25F;
        edits.changeBox("images/0.jpg", 1, moved);
        desk.waitUntilKept();
        edits.resetClasses();
        QCOMPARE(desk.boxes()[1].classId, 1);
        QCOMPARE(desk.boxes()[1].xCenter, 0.25F);
        edits.moveClass(0, 1);
        QCOMPARE(desk.boxes()[0].classId, 1);
        QCOMPARE(desk.boxes()[1].classId, 0);
        while (edits.undoStack().canUndo())
            edits.undoStack().undo();
        QCOMPARE(desk.boxes(), original());
    }

    void theFilterAndTheImageStayWhileBoxesChange() {
        const QTemporaryDir folder;
        BoxDesk desk(folder);
        auto* browser = desk.page.findChild<ui::DatasetBrowser*>();
        browser->setChosenClasses({0});
        QCOMPARE(desk.gallery()->model()->rowCount(), 3);
        desk.edit(0);
        desk.key(Qt::Key_Tab);
        desk.key(Qt::Key_2);  // none of the class that the filter wants is left
        desk.waitUntilKept();
        QVERIFY(desk.view()->isVisible());
        QCOMPARE(desk.gallery()->model()->rowCount(), 3);
        desk.key(Qt::Key_PageDown);
        QCOMPARE(desk.gallery()->model()->rowCount(), 2);
        QTRY_VERIFY(desk.view()->hasPicture());
        desk.key(Qt::Key_Escape);
        desk.key(Qt::Key_Escape);
        QVERIFY(!desk.view()->isVisible());
    }

    void theCorrectedDatasetIsWritten() {
        const QTemporaryDir folder;
        const QTemporaryDir target;
        BoxDesk desk(folder);
        desk.enlarge(0);
        auto* button = desk.part<QPushButton>("writeLabels");
        QVERIFY(button->isHidden());  // nothing is corrected
        desk.part<QPushButton>("editBoxes")->setChecked(true);
        desk.key(Qt::Key_N);
        desk.waitUntilKept();
        desk.key(Qt::Key_Escape);
        QVERIFY(button->isVisible());
        emit desk.page.writeOutRequested(ui::toPath(target.path()));
        QCOMPARE(button->text(), "Stop writing");
        QTRY_COMPARE(button->text(), "Write corrected labels…");
        QCOMPARE(desk.page.banner()->title(), "The corrected dataset is written");
        std::ifstream yaml(ui::toPath(target.filePath("data.yaml")));
        std::string line;
        QVERIFY(std::getline(yaml, line));
        QCOMPARE(line, std::string("0.jpg 2"));
        emit desk.page.writeOutRequested(ui::toPath(target.path()));  // not empty any more
        QTRY_COMPARE(button->text(), "Write corrected labels…");
        QVERIFY(desk.page.banner()->isVisible());
        QVERIFY(desk.page.banner()->title() != "The corrected dataset is written");
    }

    void edgesAndCornersAreFoundAndSmallBoxesKeepAnInside() {
        const QRectF box(100, 100, 60, 40);
        QCOMPARE(ui::edgesAt(box, {97, 120}, 6), Qt::Edges(Qt::LeftEdge));
        QCOMPARE(ui::edgesAt(box, {164, 143}, 6), Qt::RightEdge | Qt::BottomEdge);
        QCOMPARE(ui::edgesAt(box, {130, 120}, 6), Qt::Edges());
        QCOMPARE(ui::edgesAt(box, {90, 120}, 6), Qt::Edges());
        QCOMPARE(ui::edgesAt({100, 100, 4, 4}, {102, 102}, 6), Qt::Edges());
    }

    void boxesStayInsideTheImageAndOnePixelLarge() {
        const QSize image(640, 480);
        const QRectF box(240, 120, 160, 240);
        QCOMPARE(ui::movedBox(box, {-900, 900}, image), QRectF(0, 240, 160, 240));
        QCOMPARE(ui::resizedBox(box, Qt::RightEdge, {900, 900}, image), QRectF(240, 120, 400, 240));
        QCOMPARE(ui::resizedBox(box, Qt::LeftEdge | Qt::TopEdge, {200, 239.8}, image), QRectF(400, 360, 40, 1));
        QCOMPARE(ui::drawnBox({-5, 470}, {30.4, 900}, image), QRectF(0, 470, 30, 10));
        QCOMPARE(ui::drawnBox({640, 480}, {640, 480}, image), QRectF(639, 479, 1, 1));
    }
};

UI_TEST_MAIN(BoxEditTest)
#include "box_edit_test.moc"
