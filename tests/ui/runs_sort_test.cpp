// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of runs is sorted and filtered, and Ctrl+F goes to the filter of what is in view.
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include "tests/ui/runs_desk.h"
#include "tests/ui/world.h"
#include "ui/models/run_model.h"

using ui::RunModel;

class RunsSortTest final : public QObject {
    Q_OBJECT

private:
    static QStringList names(RunsDesk& shown) {
        QStringList names;
        for (int row = 0; row < shown.table()->model()->rowCount(); ++row)
            names << shown.table()->model()->index(row, RunModel::Name).data().toString();
        return names;
    }
    static void sortBy(RunsDesk& shown, RunModel::Column column) {
        auto* box = shown.part<QComboBox>("sortRuns");
        box->setCurrentIndex(box->findData(column));
        emit box->activated(box->currentIndex());
    }

private slots:
    void init() {
        fake::reset();
        fake::resetRuns();
        threeRuns();
        fake::runs().list.runs[0].seconds = 9;
        fake::runs().list.runs[1].seconds = 100;
    }

    void theLatestIsFirstUntilAnotherOrderIsChosen() {
        RunsDesk shown;
        QCOMPARE(names(shown), (QStringList{"new", "train2", "train"}));
        QCOMPARE(shown.part<QComboBox>("sortRuns")->currentText(), "When");
        sortBy(shown, RunModel::Score);
        QCOMPARE(names(shown), (QStringList{"train2", "train", "new"}));
        sortBy(shown, RunModel::Time);  // 100 s, 41 s, 9 s: as numbers, not as texts
        QCOMPARE(names(shown), (QStringList{"train2", "train", "new"}));
        sortBy(shown, RunModel::Name);
        QCOMPARE(names(shown), (QStringList{"new", "train", "train2"}));
        shown.session.refresh();
        shown.waitForList();
        QCOMPARE(names(shown), (QStringList{"new", "train", "train2"}));
    }

    void aHeadSortsAndTheBoxFollows() {
        RunsDesk shown;
        QHeaderView* header = shown.table()->horizontalHeader();
        QVERIFY(header->sectionsClickable());
        const int x = header->sectionViewportPosition(RunModel::Score) + 8;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, 10});
        QCOMPARE(shown.part<QComboBox>("sortRuns")->currentText(), "Best");
    }

    void whatIsChosenIsTheSameRunInEveryOrder() {
        RunsDesk shown;
        shown.choose({0});
        sortBy(shown, RunModel::Score);
        QVERIFY(shown.table()->selectionModel()->isRowSelected(2));
        shown.button("lensTab")->click();
        QCOMPARE(shown.chosen, QStringList{"new"});
    }

    void aFilterLeavesTheRunsThatSayIt() {
        RunsDesk shown;
        auto* find = shown.part<QLineEdit>("findRuns");
        find->setText("TRAIN");
        QCOMPARE(names(shown), (QStringList{"train2", "train"}));
        find->setText("nothing says this");
        QVERIFY(names(shown).isEmpty());
        QVERIFY(shown.button("clearRunFilter")->isVisible());
        shown.button("clearRunFilter")->click();
        QCOMPARE(names(shown).size(), 3);
        find->setText("train2");
        QVERIFY(shown.page.select("runs/new"));  // a training has just left it
        QCOMPARE(names(shown).size(), 3);
    }

    void whatDoesNotFitIsHiddenAndTheNameIsNot() {
        RunsDesk shown;
        shown.page.resize(1000, 700);
        QCoreApplication::processEvents();
        QVERIFY(shown.table()->isColumnHidden(RunModel::Plan));
        QVERIFY(shown.table()->columnWidth(RunModel::Name) >= 140);
        shown.page.resize(1400, 700);
        QCoreApplication::processEvents();
        for (int column = 0; column < RunModel::ColumnCount; ++column)
            QVERIFY(!shown.table()->isColumnHidden(column));
        const auto text = [&](RunModel::Column column) {
            return shown.table()->model()->index(1, column).data().toString();
        };
        QCOMPARE(text(RunModel::Plan), "Everything learns");
        QCOMPARE(text(RunModel::Interval), "0.57 to 0.69");
        QCOMPARE(text(RunModel::Time), "1 min 40 s");
    }

    void thatFrozenTensorsDidNotChangeIsSaid() {
        fake::runs().list.runs[1].frozen = engine::FrozenProof::Changed;
        fake::runs().list.runs[2].frozen = engine::FrozenProof::NotKnown;
        RunsDesk shown;
        auto* proof = shown.part<QLabel>("frozenProof");
        QVERIFY(!proof->isVisible());
        shown.choose({0});
        QVERIFY(proof->isVisible());
        QCOMPARE(proof->text(), "Frozen tensors: unchanged (SHA-256 before and after the run are equal)");
        shown.choose({1});
        QCOMPARE(proof->text(), "Frozen tensors: changed (SHA-256 before and after the run differ)");
        shown.choose({2});
        QVERIFY(!proof->isVisible());
    }

    void ctrlFGoesToTheFilterOfThePageInView() {
        World world;
        ui::MainWindow& window = world.window();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showPage(ui::PageId::Runs);
        QTRY_COMPARE(world.part<QTableView>("runTable")->model()->rowCount(), 3);
        QTest::keySequence(&window, QKeySequence::Find);
        QCOMPARE(window.currentPage(), ui::PageId::Runs);
        QCOMPARE(window.focusWidget(), world.part<QLineEdit>("findRuns"));
        window.toggleProblems();
        QTest::keySequence(&window, QKeySequence::Find);
        QCOMPARE(window.currentPage(), ui::PageId::Runs);
        QCOMPARE(window.focusWidget(), world.part<QLineEdit>("findProblems"));
        window.toggleProblems();
        window.showPage(ui::PageId::Train);  // which has none
        QTest::keySequence(&window, QKeySequence::Find);
        QCOMPARE(window.currentPage(), ui::PageId::Data);
    }
};

UI_TEST_MAIN(RunsSortTest)
#include "runs_sort_test.moc"
