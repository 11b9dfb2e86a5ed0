// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Added pictures, taken out of the dataset on the Data page.
#include <QAction>
#include <QContextMenuEvent>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"
#include "tests/ui/data_desk.h"
#include "ui/convert.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/image_view.h"

class TakeOutTest final : public QObject {
    Q_OBJECT

private:
    /// With three pictures that were added to six of the dataset's own.
    struct Desk : DataDesk {
        explicit Desk(const QTemporaryDir& folder) : DataDesk(folder) {
            add({"/new/1.jpg", "/new/2.jpg", "/new/3.jpg"});
        }
        /// Of the context menu, opened by its key; null where it is not offered.
        QAction* takeOut() {
            delete page.findChild<QMenu*>("imageMenu");
            QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5},
                                    gallery()->viewport()->mapToGlobal(QPoint(5, 5)));
            QApplication::sendEvent(gallery()->viewport(), &event);
            for (QAction* action : page.findChild<QMenu*>("imageMenu")->actions())
                if (action->text().startsWith("Take out"))
                    return action;
            return nullptr;
        }
        std::size_t added() { return session.edits().addedImages().size(); }
    };

private slots:
    void init() { fake::reset(); }

    void delTakesOutTheAddedPicturesAsOneChange() {
        const QTemporaryDir folder;
        Desk desk(folder);
        desk.select({"/new/1.jpg", "/new/3.jpg", desk.own()});
        const int changes = desk.session.edits().undoStack().count();
        QTest::keyClick(desk.gallery(), Qt::Key_Delete);
        QTRY_COMPARE(desk.rows(), 7);
        QCOMPARE(desk.session.edits().addedImages(), std::vector<std::filesystem::path>{"/new/2.jpg"});
        QCOMPARE(desk.session.edits().undoStack().count(), changes + 1);
        QCOMPARE(desk.session.edits().undoStack().undoText(), "take out 2 pictures");
        QTest::keyClick(desk.gallery(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.rows(), 9);
        QTest::keyClick(desk.gallery(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.rows(), 7);
    }

    void delLeavesThePicturesOfTheDatasetsOwn() {
        const QTemporaryDir folder;
        Desk desk(folder);
        desk.select({desk.own()});
        const int changes = desk.session.edits().undoStack().count();
        QTest::keyClick(desk.gallery(), Qt::Key_Delete);
        QCOMPARE(desk.session.edits().undoStack().count(), changes);
        QCOMPARE(desk.added(), std::size_t{3});
        QCOMPARE(desk.takeOut(), nullptr);
    }

    void theMenuOffersItForThoseThatWereAdded() {
        const QTemporaryDir folder;
        Desk desk(folder);
        desk.select({"/new/2.jpg", desk.own()});
        QAction* takeOut = desk.takeOut();
        QVERIFY(takeOut);
        QVERIFY2(takeOut->text().startsWith("Take out 1 added image"), qPrintable(takeOut->text()));
        takeOut->trigger();
        QTRY_COMPARE(desk.rows(), 8);
        QCOMPARE(desk.session.edits().undoStack().undoText(), "take out the picture 2.jpg");
    }

    void aDatasetForClassificationIsWrittenWithItsAddedPicturesAndHasNoBoxesToEdit() {
        fake::script().dataset.task = engine::DatasetTask::Classify;
        for (engine::SampleInfo& sample : fake::script().dataset.samples) {
            sample.boxes.clear();
            sample.classId = 0;
        }
        const QTemporaryDir folder, target;
        Desk desk(folder);
        auto* toggle = desk.page.findChild<QPushButton*>("editBoxes");
        auto* write = desk.page.findChild<QPushButton*>("writeLabels");
        desk.gallery()->setCurrentIndex(desk.gallery()->model()->index(0, 0));
        QTest::keyClick(desk.gallery(), Qt::Key_Space);
        QVERIFY(!toggle->isVisible());
        QVERIFY(write->isVisible());
        QVERIFY(write->toolTip().contains("class folders"));
        QTest::keyClick(desk.page.findChild<ui::ImageView*>("imageView"), Qt::Key_E);
        QVERIFY(!toggle->isChecked());
        emit desk.page.writeOutRequested(ui::toPath(target.path()));
        QTRY_COMPARE(desk.page.banner()->title(), "The corrected dataset is written");
        QVERIFY(QFile::exists(target.filePath("classes")));
        for (const char* name : {"/new/1.jpg", "/new/2.jpg", "/new/3.jpg"})
            QVERIFY(desk.session.edits().removeImage(name));
        QTRY_COMPARE(desk.rows(), 6);
        desk.gallery()->setCurrentIndex(desk.gallery()->model()->index(0, 0));
        QTest::keyClick(desk.gallery(), Qt::Key_Space);
        QVERIFY(!write->isVisible());
    }

    void whatWasTakenOutTogetherComesBackAfterARestart() {
        const QTemporaryDir folder;
        {
            Desk desk(folder);
            desk.select({"/new/1.jpg", "/new/2.jpg"});
            QTest::keyClick(desk.gallery(), Qt::Key_Delete);
            QTRY_COMPARE(desk.rows(), 7);
        }
        app::DatasetSession later(ui::toPath(folder.filePath("changes")));
        later.open("cells/data.yaml");
        QTRY_VERIFY(later.dataset().shown);
        QCOMPARE(later.edits().addedImages().size(), std::size_t{1});
        later.edits().undoStack().undo();
        later.edits().undoStack().undo();
        QCOMPARE(later.edits().addedImages().size(), std::size_t{3});
    }
};

UI_TEST_MAIN(TakeOutTest)
#include "take_out_test.moc"
