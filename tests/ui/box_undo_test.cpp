// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of boxes that are taken back, also after a restart.
#include <QTest>

#include <fstream>
#include <random>

#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"
#include "tests/ui/box_desk.h"
#include "tests/ui/data_desk.h"
#include "ui/convert.h"

class BoxUndoTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { fake::reset(); }

    void undoAndRedoGoThroughTheEditsOfTheImage() {
        const QTemporaryDir folder;
        BoxDesk desk(folder);
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
        BoxDesk desk(folder);
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
            BoxDesk desk(folder);
            desk.edit(0);
            desk.key(Qt::Key_Tab);
            desk.key(Qt::Key_Right);
            desk.key(Qt::Key_2);
            desk.key(Qt::Key_N);
            desk.key(Qt::Key_Z, Qt::ControlModifier);
            desk.waitUntilKept();
        }
        {
            BoxDesk desk(folder);
            desk.edit(0);
            QCOMPARE(desk.boxes()[0].classId, 1);
            QCOMPARE(desk.session.edits().undoStack().count(), 2);
            desk.key(Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(desk.boxes()[0].classId, 0);
            QVERIFY(isClose(desk.rect(0), {241, 120, 160, 240}, 0.001));
            desk.waitUntilKept();
        }
        BoxDesk desk(folder);
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
            BoxDesk desk(folder);
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
        BoxDesk desk(folder);
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
            BoxDesk desk(folder);
            desk.edit(0);
            desk.key(Qt::Key_N);
            desk.waitUntilKept();
        }
        std::ofstream(journal, std::ios::app) << "{\"time\":\"2026";
        {
            BoxDesk desk(folder);
            QCOMPARE(desk.session.edits().undoStack().count(), 1);
        }
        std::filesystem::remove(ui::overlayFile(ui::toPath(folder.filePath("changes")), fake::script().dataset.source));
        BoxDesk desk(folder);
        QCOMPARE(desk.session.edits().undoStack().count(), 0);
        QCOMPARE(desk.boxes(), original());
    }
};

UI_TEST_MAIN(BoxUndoTest)
#include "box_undo_test.moc"
