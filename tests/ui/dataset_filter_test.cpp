// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Data page shows and what is selected, while the dataset is changed.
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"
#include "tests/ui/data_desk.h"
#include "ui/dataset_edits.h"

class DatasetFilterTest final : public QObject {
    Q_OBJECT

private:
    /// With three pictures that were added, all for training.
    struct Desk : DataDesk {
        explicit Desk(const QTemporaryDir& folder) : DataDesk(folder) {
            add({"/new/1.jpg", "/new/2.jpg", "/new/3.jpg"});
        }
        bool areSelected(const std::vector<std::filesystem::path>& files) {
            const QItemSelectionModel* selection = gallery()->selectionModel();
            return selection->selectedIndexes().size() == static_cast<qsizetype>(files.size()) &&
                   std::all_of(files.begin(), files.end(),
                               [&](const auto& file) { return selection->isSelected(row(file)); });
        }
        bool says(const QString& start) {
            const auto labels = page.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
                return label->isVisible() && label->text().startsWith(start);
            });
        }
    };

private slots:
    void init() { fake::reset(); }

    void filterAndSelectionStay() {
        const QTemporaryDir folder;
        Desk desk(folder);
        auto* find = desk.part<QLineEdit>("findImages");
        auto* train = desk.part<QPushButton>("chipTrain");
        find->setText("jpg");
        train->click();
        const int shown = desk.rows();
        QVERIFY(shown > 3 && shown < 9);  // the new ones are for training
        desk.gallery()->setCurrentIndex(desk.row("/new/2.jpg"));
        const int place = desk.gallery()->currentIndex().row();
        desk.select({"/new/2.jpg", "/new/3.jpg", desk.own()});
        desk.session.edits().removeImage("/new/2.jpg");
        QTRY_COMPARE(desk.rows(), shown - 1);
        QCOMPARE(find->text(), "jpg");
        QVERIFY(train->isChecked());
        QVERIFY(desk.areSelected({desk.own(), "/new/3.jpg"}));
        QCOMPARE(desk.gallery()->currentIndex().row(), std::min(place, shown - 2));
        desk.session.edits().undoStack().undo();
        QTRY_COMPARE(desk.rows(), shown);
        QVERIFY(desk.areSelected({desk.own(), "/new/3.jpg"}));
    }

    void whatCameFromHealthStaysWithoutWhatWasTakenOut() {
        const QTemporaryDir folder;
        Desk desk(folder);
        const int own = desk.page.samples().rowOf(desk.own());
        desk.page.showSamples({own, desk.page.samples().rowOf("/new/1.jpg"), desk.page.samples().rowOf("/new/3.jpg")},
                              "Small boxes", -1);
        QCOMPARE(desk.rows(), 3);
        desk.session.edits().removeImage("/new/1.jpg");
        QTRY_COMPARE(desk.rows(), 2);
        QVERIFY(desk.says("Small boxes: 2 image"));
        desk.session.edits().removeImages({"/new/2.jpg", "/new/3.jpg"});
        QTRY_COMPARE(desk.rows(), 1);
        QVERIFY(desk.row(desk.own()).isValid());
    }

    void aChipWithoutImagesGivesWayToAll() {
        const QTemporaryDir folder;
        Desk desk(folder);
        std::map<std::string, engine::Split> splits;
        for (const engine::SampleInfo& sample : desk.session.dataset().shown->samples)
            splits[engine::splitKey(*desk.session.dataset().shown, sample.image)] = engine::Split::Train;
        auto* val = desk.part<QPushButton>("chipVal");
        val->click();
        QVERIFY(desk.rows() > 0);
        desk.session.edits().setSplits("all to train", splits);
        QTRY_VERIFY(val->isHidden());
        QCOMPARE(desk.rows(), 9);
        QVERIFY(desk.part<QPushButton>("chipAll")->isChecked());
    }

    void chosenClassesStayWhileTheirNumbersMeanTheSame() {
        const QTemporaryDir folder;
        Desk desk(folder);
        QAbstractItemModel* classes = desk.part<QAbstractItemView>("classList")->model();
        const QModelIndex second = classes->index(1, 0);
        QVERIFY(classes->setData(second, Qt::Checked, Qt::CheckStateRole));
        const int shown = desk.rows();
        QVERIFY(shown < 9);
        desk.session.edits().renameClass(0, "cells");
        QTRY_COMPARE(classes->index(0, 0).data().toString(), "cells");
        QCOMPARE(desk.rows(), shown);
        QCOMPARE(classes->index(1, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        desk.session.edits().moveClass(0, 1);
        QTRY_COMPARE(desk.rows(), 9);
        QCOMPARE(classes->index(1, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    }
};

UI_TEST_MAIN(DatasetFilterTest)
#include "dataset_filter_test.moc"
