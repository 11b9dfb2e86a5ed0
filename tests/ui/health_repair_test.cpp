// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The answers to what the Health page finds, in the whole window.
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include "tests/ui/world.h"
#include "ui/main_window.h"
#include "ui/pages/health_page.h"
#include "ui/widgets/finding_picture.h"
#include "ui/widgets/rail.h"

class HealthRepairTest final : public QObject {
    Q_OBJECT

private:
    /// One picture is lost to a class that is not there, and another is used though its label repeats a line.
    static void script() {
        fake::reset();
        engine::DatasetInfo& dataset = fake::script().dataset;
        engine::Issue lost{
            engine::Severity::Error, "label.class_range", "class is not there", "cells/labels/lost.txt", 3,
            engine::Loss::Image,     {"\"7\"", "1"}};
        engine::Issue twice{engine::Severity::Warning,
                            "label.duplicate",
                            "repeats line 1",
                            dataset.samples[2].label,
                            2,
                            engine::Loss::Box,
                            {"1"}};
        dataset.issues = {lost, twice, twice};
        dataset.issues[2].line = 4;
        engine::Finding range, duplicate, twins;
        range.code = "label.class_range";
        range.severity = engine::Severity::Error;
        range.count = range.imagesLost = 1;
        range.issues = {0};
        duplicate.code = "label.duplicate";
        duplicate.severity = engine::Severity::Warning;
        duplicate.count = duplicate.boxesLost = 2;
        duplicate.issues = {1, 2};
        duplicate.samples = {2};
        twins.code = "health.exact_across_splits";
        twins.severity = engine::Severity::Error;
        twins.count = 1;
        twins.samples = {0, 5};
        fake::script().health.findings = {range, twins, duplicate};
        fake::script().health.duplicates = {{true, true, {0, 5}}};
        fake::script().health.filesToLookAt = 4;
        engine::LabelRepair repair;
        repair.picture = {dataset.root / "images/lost.jpg", "bytes"};
        repair.split = engine::Split::Val;
        repair.width = 640;
        repair.height = 480;
        repair.boxes = {{0, .5f, .5f, .2f, .2f}};
        repair.lines = {{3, "7 .25 .5 .1 .2", engine::BoxLabel{7, .25f, .5f, .1f, .2f}, false}};
        fake::script().repairs = {{"cells/labels/lost.txt", repair}};
    }

    struct Checked : OpenWorld {
        Checked() {
            window().resize(1280, 800);
            window().showPage(ui::PageId::Health);
            QTRY_COMPARE(table()->model()->rowCount(), 3);
        }
        QTableView* table() { return part<QTableView>("findingTable"); }
        QString text(const char* name) { return part<QLabel>(name)->text(); }
    };

private slots:
    void init() { script(); }

    void theSidePanelShowsThePictureAndWhatIsWrongWithIt() {
        Checked world;
        QTRY_VERIFY(world.part<QPushButton>("acceptRepair")->isEnabled());
        QCOMPARE(world.text("findingPlace"), "lost.txt, line 3");
        QVERIFY2(world.text("findingWas").contains("7 .25 .5 .1 .2"), qPrintable(world.text("findingWas")));
        QVERIFY2(world.text("findingNow").contains("1 box") && world.text("findingNow").contains("1 line"),
                 qPrintable(world.text("findingNow")));
        QVERIFY(!world.text("findingWhy").isEmpty());
        const auto* picture = world.part<ui::FindingPicture>("findingPicture");
        QVERIFY(picture->hasPicture());
        QCOMPARE(picture->wrongBoxes().size(), 1);
        QCOMPARE(picture->wrongBoxes()[0].rect.toRect(), QRect(128, 192, 64, 96));
    }

    void acceptUsesThePictureAndUndoTakesItBack() {
        Checked world;
        QTRY_VERIFY(world.part<QPushButton>("acceptRepair")->isEnabled());
        QVERIFY(QTest::qWaitForWindowActive(&world.window()));
        world.table()->setFocus();
        QTest::keyClick(world.table(), Qt::Key_A);
        QTRY_COMPARE(world.part<QLabel>("splitCounts")->text(), "4 train, 3 validation");
        // The page stays, and looks again by itself.
        QTRY_COMPARE(fake::calls().checkHealth.load(), 2);
        QTRY_COMPARE(world.table()->model()->rowCount(), 3);
        QVERIFY(world.table()->isVisible());
        world.table()->setFocus();
        QTest::keyClick(world.table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(world.part<QLabel>("splitCounts")->text(), "4 train, 2 validation");
    }

    void acceptMovesTwinsToTraining() {
        Checked world;
        world.table()->selectRow(1);
        QVERIFY(world.part<QPushButton>("acceptRepair")->isEnabled());
        world.press("acceptRepair");
        QTRY_COMPARE(world.part<QLabel>("splitCounts")->text(), "5 train, 1 validation");
    }

    void keepMarksAsSeenAndGoesOn() {
        Checked world;
        world.table()->selectRow(2);
        QVERIFY(!world.part<QPushButton>("acceptRepair")->isEnabled());
        QVERIFY(!world.part<QPushButton>("acceptRepair")->toolTip().isEmpty());
        QVERIFY(world.text("healthVerdict").contains("4 file"));
        world.press("keepFinding");
        QCOMPARE(world.table()->model()->index(2, 0).data().toString(), "Warning");  // one of its two lines
        QCOMPARE(world.text("findingPlace"), "2.txt, line 4");
        world.press("keepFinding");
        QCOMPARE(world.table()->model()->index(2, 0).data().toString(), "Seen");
        QVERIFY2(world.text("healthVerdict").contains("3 file"), qPrintable(world.text("healthVerdict")));
        QVERIFY(!world.part<QPushButton>("keepFinding")->isEnabled());
        QVERIFY(QTest::qWaitForWindowActive(&world.window()));
        world.table()->setFocus();
        QTest::keyClick(world.table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(world.table()->model()->index(2, 0).data().toString(), "Warning");
        QCOMPARE(fake::calls().checkHealth.load(), 1);
    }

    void dataCountsFilesAsHealthDoes() {
        OpenWorld world;
        QVERIFY2(world.part<QPushButton>("readIssues")->text().startsWith("2 files need"),
                 qPrintable(world.part<QPushButton>("readIssues")->text()));
        QCOMPARE(world.window().railItem(ui::PageId::Health)->accessibleDescription(), "2 need a look");
    }
};

UI_TEST_MAIN(HealthRepairTest)
#include "health_repair_test.moc"
