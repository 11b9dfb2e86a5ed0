// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axis_scale.h"

#include <QTest>

class AxisScaleTest final : public QObject {
    Q_OBJECT

private slots:
    void coversTheValuesWithRoundEnds() {
        QCOMPARE(ui::roundScale(2.31, 4.9), (ui::AxisScale{2, 5, 1}));
        QCOMPARE(ui::roundScale(2.0, 5.0), (ui::AxisScale{2, 5, 1}));
        const ui::AxisScale small = ui::roundScale(0.0312, 0.0871);
        QVERIFY(small.min <= 0.0312 && small.max >= 0.0871);
        QVERIFY(small.ticks().size() >= 3 && small.ticks().size() <= 7);
    }

    void aSingleValueGetsRoomAround() {
        const ui::AxisScale scale = ui::roundScale(3.0, 3.0);
        QVERIFY(scale.min < 3.0 && scale.max > 3.0);
        QVERIFY(ui::roundScale(0, 0).min >= 0);
    }

    void decimalsTellTicksApart() {
        QCOMPARE((ui::AxisScale{0, 1, 0.25}).decimals(), 2);
        QCOMPARE((ui::AxisScale{2, 5, 1}).decimals(), 0);
        QCOMPARE((ui::AxisScale{2, 3, 0.2}).decimals(), 1);
    }

    void epochNumbersAreRoundAndHoldBothEnds() {
        QCOMPARE(ui::epochTicks(40, 6), (QList<int>{1, 10, 20, 30, 40}));
        QCOMPARE(ui::epochTicks(5, 8), (QList<int>{1, 2, 3, 4, 5}));
        QCOMPARE(ui::epochTicks(1, 8), (QList<int>{1}));
        for (int epochs = 1; epochs < 400; ++epochs) {
            const QList<int> ticks = ui::epochTicks(epochs, 6);
            QVERIFY(ticks.size() <= 7);
            QCOMPARE(ticks.first(), 1);
            QCOMPARE(ticks.last(), epochs);
        }
    }
};

QTEST_APPLESS_MAIN(AxisScaleTest)
#include "axis_scale_test.moc"
