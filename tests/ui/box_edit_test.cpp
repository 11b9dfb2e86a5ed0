// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <fstream>
#include <random>

#include "app/gui/dataset_session.h"
#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"
#include "ui/convert.h"
#include "ui/jobs/thumbnail_job.h"
#include "ui/pages/data_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/box_geometry.h"
#include "ui/widgets/dataset_browser.h"
#include "ui/widgets/image_view.h"

using Boxes = std::vector<engine::BoxLabel>;

class BoxEditTest final : public QObject {
    Q_OBJECT

private:
    /// The Data page and its session, as one start of the program has them.
    struct Desk {
        ui::ThumbnailJob tiles{100}, pictures{0};
        app::DatasetSession session;
        ui::DataPage page{tiles, pictures, session.edits()};

        explicit Desk(const QTemporaryDir& folder) : session(ui::toPath(folder.filePath("changes"))) {
            session.serve(page);
            connect(&session, &app::DatasetSession::readingStarted, &page, &ui::DataPage::showLoading);
            connect(&session, &app::DatasetSession::opened, &page, &ui::DataPage::showDataset);
            connect(&session, &app::DatasetSession::changed, &page, &ui::DataPage::showDataset);
            connect(&session, &app::DatasetSession::failed, &page, &ui::DataPage::showError);
            connect(&session, &app::DatasetSession::changeFailed, &page, &ui::DataPage::showWriteError);
            page.resize(1000, 700);
            page.show();
            page.activateWindow();
            session.open("cells/data.yaml");
            QTRY_COMPARE(gallery()->model()->rowCount(), 6);
        }

        template <typename T>
        T* part(const char* name = "") {
            return page.findChild<T*>(name);
        }
        QAbstractItemView* gallery() { return part<QAbstractItemView>("gallery"); }
        ui::ImageView* view() { return part<ui::ImageView>("imageView"); }
        void enlarge(int row) {
            gallery()->setCurrentIndex(gallery()->model()->index(row, 0));
            QTest::keyClick(gallery(), Qt::Key_Space);
            QTRY_VERIFY(view()->hasPicture());
        }
        void edit(int row) {
            enlarge(row);
            part<QPushButton>("editBoxes")->setChecked(true);
            QVERIFY(view()->hasFocus());
        }
        QPoint at(double x, double y) { return view()->transform().imageToView().map(QPointF(x, y)).toPoint(); }
        void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers = {}) {
            QTest::mousePress(view(), Qt::LeftButton, modifiers, from);
            QTest::mouseMove(view(), (from + to) / 2);
            QTest::mouseMove(view(), to);
            QTest::mouseRelease(view(), Qt::LeftButton, modifiers, to);
        }
        void key(int key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(view(), static_cast<Qt::Key>(key), modifiers);
        }
        Boxes boxes(const char* image = "images/0.jpg") { return session.edits().boxes(image).value(); }
        QRectF rect(int index) { return view()->boxes().at(index).rect; }
        /// Training sees what is on the screen.
        void waitUntilKept() {
            QTRY_VERIFY(session.dataset().shown->samples[0].boxes == boxes());
            QTRY_COMPARE(session.dataset().ref.overlay.empty(), session.edits().overlay().isEmpty());
        }
    };

    static const Boxes& original() { return fake::script().dataset.samples[0].boxes; }

    /// By default as close as the pixels of a scaled view let the mouse be.
    static bool isClose(const QRectF& a, const QRectF& b, double slack = 3) {
        return std::abs(a.left() - b.left()) < slack && std::abs(a.top() - b.top()) < slack &&
               std::abs(a.right() - b.right()) < slack && std::abs(a.bottom() - b.bottom()) < slack;
    }

private slots:
    void init() { fake::reset(); }

    void aDragMovesResizesAndDraws() {
        const QTemporaryDir folder;
        Desk desk(folder);
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
        Desk desk(folder);
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
        Desk desk(folder);
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
        Desk desk(folder);
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
        Desk desk(folder);
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

    void aHeldArrowIsOneEdit() {
        const QTemporaryDir folder;
        Desk desk(folder);
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
        Desk desk(folder);
        desk.edit(0);
        desk.key(Qt::Key_Tab);
        QVERIFY(desk.view()->hasFocus());
        desk.key(Qt::Key_Tab);
        QVERIFY(!desk.view()->hasFocus());
    }

    void whatIsSelectedIsSaid() {
        const QTemporaryDir folder;
        Desk desk(folder);
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
        Desk desk(folder);
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

    void undoAndRedoGoThroughTheEditsOfTheImage() {
        const QTemporaryDir folder;
        Desk desk(folder);
        desk.edit(0);
        desk.key(Qt::Key_Tab);
        desk.key(Qt::Key_Delete);
        QVERIFY(desk.boxes().empty());
        QVERIFY(desk.view()->boxes().isEmpty());
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.boxes(), original());
        QCOMPARE(desk.view()->boxes().size(), 1);
        QVERIFY(desk.session.edits().overlay().isEmpty());
        desk.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.view()->boxes().isEmpty());
        desk.waitUntilKept();
    }

    void undoShowsTheImageThatItChanges() {
        const QTemporaryDir folder;
        Desk desk(folder);
        desk.edit(0);
        desk.key(Qt::Key_N);
        desk.key(Qt::Key_PageDown);
        QTRY_VERIFY(desk.view()->hasPicture());
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.boxes(), original());
        QVERIFY(desk.view()->accessibleDescription().startsWith("1 boxes"));
        QTRY_VERIFY(desk.view()->hasPicture());
        desk.key(Qt::Key_Escape);
        QVERIFY(desk.view()->accessibleDescription().startsWith("0.jpg"));
    }

    void theLastEditsOfAnEarlierSessionAreUndoable() {
        const QTemporaryDir folder;
        {
            Desk desk(folder);
            desk.edit(0);
            desk.key(Qt::Key_Tab);
            desk.key(Qt::Key_Right);
            desk.key(Qt::Key_2);
            desk.key(Qt::Key_N);
            desk.key(Qt::Key_Z, Qt::ControlModifier);
            desk.waitUntilKept();
        }
        {
            Desk desk(folder);
            desk.edit(0);
            QCOMPARE(desk.boxes()[0].classId, 1);
            QCOMPARE(desk.session.edits().undoStack().count(), 2);
            desk.key(Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(desk.boxes()[0].classId, 0);
            QVERIFY(isClose(desk.rect(0), {241, 120, 160, 240}, 0.001));
            desk.waitUntilKept();
        }
        Desk desk(folder);
        desk.edit(0);
        QCOMPARE(desk.session.edits().undoStack().count(), 1);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.boxes(), original());
        QVERIFY(desk.session.edits().overlay().isEmpty());
        desk.waitUntilKept();
        QVERIFY(!desk.session.edits().undoStack().canUndo());
    }

    void fiftyEditsUndoneAfterARestartGiveTheOriginalBoxesBitForBit() {
        const QTemporaryDir folder;
        std::mt19937 random(7);
        engine::BoxLabel odd{1, 0.1F, 1.0F / 3, 0.07F, 0.3F};
        fake::script().dataset.samples[0].boxes.push_back(odd);
        {
            Desk desk(folder);
            desk.edit(0);
            for (int edit = 0; edit < 50; ++edit) {
                desk.key(Qt::Key_Tab);
                if (desk.view()->selectedBox() < 0 || random() % 4 == 0)
                    desk.key(Qt::Key_N);
                else if (random() % 4 == 0)
                    desk.key(Qt::Key_Delete);
                else
                    desk.key(random() % 2 == 0 ? Qt::Key_Left : Qt::Key_Down,
                             random() % 2 == 0 ? Qt::ControlModifier : Qt::ShiftModifier);
            }
            QVERIFY(desk.boxes() != original());
        }  // at once: what is not kept yet is kept at the end
        Desk desk(folder);
        const int edits = desk.session.edits().undoStack().count();
        QVERIFY(edits >= 40);
        for (int edit = 0; edit < edits; ++edit)
            desk.session.edits().undoStack().undo();
        QCOMPARE(desk.boxes(), original());
        QVERIFY(desk.session.edits().overlay().isEmpty());
    }

    void aTornJournalAndOneThatDoesNotFitLeaveLessToUndo() {
        const QTemporaryDir folder;
        const std::filesystem::path journal =
            ui::boxJournalFile(ui::toPath(folder.filePath("changes")), fake::script().dataset.source);
        {
            Desk desk(folder);
            desk.edit(0);
            desk.key(Qt::Key_N);
            desk.waitUntilKept();
        }
        std::ofstream(journal, std::ios::app) << "{\"time\":\"2026";
        {
            Desk desk(folder);
            QCOMPARE(desk.session.edits().undoStack().count(), 1);
        }
        std::filesystem::remove(ui::overlayFile(ui::toPath(folder.filePath("changes")), fake::script().dataset.source));
        Desk desk(folder);
        QCOMPARE(desk.session.edits().undoStack().count(), 0);
        QCOMPARE(desk.boxes(), original());
    }

    void mergedClassesHoldForCorrectedBoxesAndComeApartAgain() {
        const QTemporaryDir folder;
        Desk desk(folder);
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
        Desk desk(folder);
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
        Desk desk(folder);
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
