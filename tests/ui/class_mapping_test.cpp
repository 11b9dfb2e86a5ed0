// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/class_mapping.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "tests/support/ui_test_main.h"
#include "ui/models/class_mapping_model.h"
#include "ui/theme.h"

using ui::ClassMapping;
using ui::ClassMappingModel;

class ClassMappingTest final : public QObject {
    Q_OBJECT

private:
    /// Seven classes of a model; those called person and dog are in the dataset, "cell" is not in the model.
    struct Shown {
        ClassMapping card;

        explicit Shown(const engine::ClassMap& map = {}, engine::DatasetTask task = engine::DatasetTask::Detect) {
            engine::DatasetInfo dataset;
            dataset.task = task;
            dataset.classNames = {"Dogs", "cell", "person"};
            card.setClasses({"person", "bicycle", "car", "motorcycle", "airplane", "bus", "dog"}, dataset, map);
            card.resize(640, 480);
            card.show();
        }
        QTableView* table() { return card.findChild<QTableView*>("classMappingTable"); }
        QString text(const char* label) { return card.findChild<QLabel*>(label)->text(); }
        bool isSaid(const char* label) { return card.findChild<QLabel*>(label)->isVisible(); }
        QModelIndex target(int row) { return table()->model()->index(row, ClassMappingModel::Target); }
        QComboBox* edit(int row) {
            table()->setFocus();
            table()->setCurrentIndex(target(row));
            QTest::keyClick(table(), Qt::Key_Return);
            return card.findChild<QComboBox*>("classTarget");
        }
        void choose(int row, int item) {
            QComboBox* combo = edit(row);
            QVERIFY(combo);
            combo->setCurrentIndex(item);
            emit combo->activated(item);
            QTRY_VERIFY(!card.findChild<QComboBox*>("classTarget"));
        }
    };

private slots:
    void initTestCase() { ui::setUpLook(*qApp); }

    void equalNamesAreMatchedAndStandAtTheTop() {
        Shown shown;
        QCOMPARE(shown.card.map(), (engine::ClassMap{2, -1, -1, -1, -1, -1, 0}));
        const QAbstractItemModel* model = shown.table()->model();
        QCOMPARE(model->index(0, ClassMappingModel::Name).data().toString(), "person");
        QCOMPARE(model->index(1, ClassMappingModel::Name).data().toString(), "dog");
        QCOMPARE(model->index(1, ClassMappingModel::Number).data().toString(), "6");
        QCOMPARE(shown.target(1).data().toString(), "Dogs");
        QCOMPARE(model->index(2, ClassMappingModel::Name).data().toString(), "bicycle");
        QCOMPARE(shown.target(2).data().toString(), "left out");
        QCOMPARE(shown.target(1).data(Qt::AccessibleTextRole).toString(), "dog counts as: Dogs");
        QAbstractItemModelTester tester(const_cast<QAbstractItemModel*>(model));
    }

    void aSentenceSaysHowManyAreUsed() {
        Shown shown;
        QVERIFY2(shown.text("classMappingSummary").startsWith("2 of 7 model class"),
                 qPrintable(shown.text("classMappingSummary")));
        QVERIFY(shown.text("classMappingSummary").contains("the others' boxes are not counted"));
        Shown classifier({}, engine::DatasetTask::Classify);
        QVERIFY(classifier.text("classMappingSummary").contains("the model chooses among them"));
    }

    void aClassOfTheDatasetWithoutACounterpartIsAWarning() {
        Shown shown;
        QVERIFY(shown.isSaid("classMappingUnmatched"));
        QVERIFY(shown.text("classMappingUnmatched").contains("cell"));
        QVERIFY(!shown.isSaid("classMappingShared"));
        shown.choose(2, 2);  // bicycle counts as cell
        QVERIFY(!shown.isSaid("classMappingUnmatched"));
        QCOMPARE(shown.card.map(), (engine::ClassMap{2, 1, -1, -1, -1, -1, 0}));
    }

    void severalClassesThatCountAsOneAreAWarning() {
        Shown shown;
        shown.choose(3, 3);  // car counts as person
        QVERIFY(shown.isSaid("classMappingShared"));
        QVERIFY(shown.text("classMappingShared").contains("person: person, car"));
        QVERIFY(shown.card.isUsable());
    }

    void aChoiceIsMadeFromAListAndRowsStay() {
        Shown shown;
        QSignalSpy changed(&shown.card, &ClassMapping::changed);
        QComboBox* combo = shown.edit(0);
        QVERIFY(combo);
        QCOMPARE(combo->count(), 4);
        QCOMPARE(combo->itemText(0), "left out");
        QCOMPARE(combo->currentText(), "person");
        combo->setCurrentIndex(0);
        emit combo->activated(0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(shown.target(0).data().toString(), "left out");
        QCOMPARE(shown.table()->model()->index(0, ClassMappingModel::Name).data().toString(), "person");
    }

    void withoutAnyThatCountsItIsOfNoUse() {
        Shown shown;
        shown.choose(0, 0);
        shown.choose(1, 0);
        QVERIFY(!shown.card.isUsable());
        QVERIFY(shown.text("classMappingSummary").startsWith("No class"));
        shown.card.findChild<QPushButton*>("classMappingByName")->click();
        QVERIFY(shown.card.isUsable());
        QCOMPARE(shown.card.map(), (engine::ClassMap{2, -1, -1, -1, -1, -1, 0}));
    }

    void anEarlierChoiceComesBackWhereItFits() {
        const engine::ClassMap earlier{-1, -1, 0, -1, -1, -1, -1};
        QCOMPARE(Shown(earlier).card.map(), earlier);
        QCOMPARE(Shown({0, 1}).card.map().size(), std::size_t{7});
        QCOMPARE(Shown({9, -1, -1, -1, -1, -1, -1}).card.map(), (engine::ClassMap{2, -1, -1, -1, -1, -1, 0}));
    }

    void longListsOfNamesAreCutShort() {
        ClassMapping card;
        engine::DatasetInfo dataset;
        for (int id = 0; id < 9; ++id)
            dataset.classNames.push_back("thing " + std::to_string(id));
        card.setClasses({"thing 0", "other"}, dataset, {});
        const QString text = card.findChild<QLabel*>("classMappingUnmatched")->text();
        QVERIFY2(text.contains("thing 5 and 3 more"), qPrintable(text));
        QVERIFY(!text.contains("thing 6"));
    }

    void whatElseCanBeDoneIsSaid() {
        Shown shown;
        QSignalSpy other(&shown.card, &ClassMapping::otherModelRequested);
        QSignalSpy cancelled(&shown.card, &ClassMapping::cancelled);
        shown.card.findChild<QPushButton*>("classMappingOtherModel")->click();
        shown.card.findChild<QPushButton*>("classMappingCancel")->click();
        QCOMPARE(other.size(), 1);
        QCOMPARE(cancelled.size(), 1);
    }

    void itFitsTheSmallestWindow() {
        Shown shown;
        QVERIFY(shown.card.minimumSizeHint().width() <= 600);
        QVERIFY(shown.card.minimumSizeHint().height() <= 500);
    }
};

UI_TEST_MAIN(ClassMappingTest)
#include "class_mapping_test.moc"
