// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/epoch_model.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"

using ui::EpochModel;

class EpochModelTest final : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void keepsTheRulesOfItemModels() {
        EpochModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int epoch = 1; epoch <= 5; ++epoch)
            model.add(fake::epochReport(epoch, 5, std::min(epoch, 3)));
        model.add(fake::epochReport(2, 5, 3));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void showsTheNewestFirst() {
        EpochModel model;
        model.add(fake::epochReport(1, 3, 1));
        model.add(fake::epochReport(2, 3, 2));
        QCOMPARE(model.index(0, EpochModel::Epoch).data().toString(), QStringLiteral("2"));
        QCOMPARE(model.index(1, EpochModel::Epoch).data().toString(), QStringLiteral("1"));
    }

    void replacesAnEpochThatIsThere() {
        EpochModel model;
        model.add(fake::epochReport(1, 3, 1));
        engine::EpochReport again = fake::epochReport(1, 3, 1);
        again.val.map50 = 0.25;
        model.add(again);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, EpochModel::Score).data(EpochModel::ValueRole).toDouble(), 0.25);
    }

    void putsALateEpochInItsPlace() {
        EpochModel model;
        model.add(fake::epochReport(3, 3, 3));
        model.add(fake::epochReport(1, 3, 3));
        model.add(fake::epochReport(2, 3, 3));
        for (int row = 0; row < 3; ++row)
            QCOMPARE(model.index(row, 0).data(EpochModel::ValueRole).toInt(), 3 - row);
    }

    void marksOnlyTheBestRow() {
        EpochModel model;
        for (int epoch = 1; epoch <= 4; ++epoch)
            model.add(fake::epochReport(epoch, 4, std::min(epoch, 2)));
        for (int row = 0; row < 4; ++row)
            QCOMPARE(model.index(row, 0).data(EpochModel::IsBestRole).toBool(), row == 2);
        QCOMPARE(model.index(2, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("2, best epoch"));
    }

    void tellsWhichRowsChangeWithTheBest() {
        EpochModel model;
        model.add(fake::epochReport(1, 3, 1));
        QSignalSpy changed(&model, &EpochModel::dataChanged);
        model.add(fake::epochReport(2, 3, 2));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[1][0].toModelIndex().row(), 0);
    }

    void showsTheScoresOfAClassifier() {
        EpochModel model;
        model.setClassifier(true);
        engine::EpochReport epoch;
        epoch.epoch = 1;
        epoch.classification.top1 = 0.75;
        epoch.classification.top5 = 1;
        model.add(epoch);
        QCOMPARE(model.index(0, EpochModel::Score).data(EpochModel::ValueRole).toDouble(), 0.75);
        QCOMPARE(model.index(0, EpochModel::StricterScore).data(EpochModel::ValueRole).toDouble(), 1.0);
        QCOMPARE(model.headerData(EpochModel::Score, Qt::Horizontal).toString(), QStringLiteral("top-1"));
    }

    void hasTheLossesOneByOne() {
        EpochModel model;
        engine::EpochReport epoch = fake::epochReport(1, 1, 1);
        epoch.trainLoss = {1, 2, 3};
        epoch.valLoss = {4, 5, 6};
        epoch.val.precision = 0.75;
        epoch.val.recall = 0.5;
        model.add(epoch);
        const QList<int> columns{EpochModel::TrainBox, EpochModel::TrainCls, EpochModel::TrainDfl,  EpochModel::ValBox,
                                 EpochModel::ValCls,   EpochModel::ValDfl,   EpochModel::Precision, EpochModel::Recall};
        QList<double> values;
        for (const int column : columns) {
            values << model.index(0, column).data(EpochModel::ValueRole).toDouble();
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        }
        QCOMPARE(values, (QList<double>{1, 2, 3, 4, 5, 6, 0.75, 0.5}));
    }

    void csvIsForProgramsOldestFirst() {
        QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
        EpochModel model;
        for (const std::int64_t number : {2, 1}) {
            engine::EpochReport epoch = fake::epochReport(number, 2, 1);
            epoch.val.map50 = 0.25 * static_cast<double>(number);
            epoch.trainSeconds = 1234.5;
            epoch.valSeconds = 0;
            model.add(epoch);
        }
        QCOMPARE(model.csv({EpochModel::Epoch, EpochModel::Score, EpochModel::Seconds}),
                 QByteArray("epoch,map50,seconds\n1,0.25,1234.5\n2,0.5,1234.5\n"));
        model.setClassifier(true);
        QVERIFY(model.csv({EpochModel::Score, EpochModel::StricterScore}).startsWith("top1,top5\n"));
    }

    void numbersFollowTheLocale() {
        EpochModel model;
        engine::EpochReport epoch = fake::epochReport(1, 1, 1);
        epoch.val.map50 = 0.5;
        model.add(epoch);
        QCOMPARE(model.index(0, EpochModel::Score).data().toString(), QStringLiteral("0.500"));
        QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
        QCOMPARE(model.index(0, EpochModel::Score).data().toString(), QStringLiteral("0,500"));
    }
};

UI_GUILESS_TEST_MAIN(EpochModelTest)
#include "epoch_model_test.moc"
