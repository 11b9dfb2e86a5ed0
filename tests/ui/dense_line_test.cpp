// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dense_line.h"

#include <QTest>

#include <algorithm>

class DenseLineTest final : public QObject {
    Q_OBJECT

private slots:
    void coversWhatThePenWouldInEveryColumn() {
        const QList<QRectF> bars = ui::denseLineBars({{10.5, 20}, {10.75, 40}, {11.25, 20}, {11.5, 30}}, 2);
        // From one column to the next it goes at 30.
        const QList<QRectF> expected{{10, 19, 1, 22}, {11, 19, 1, 12}};
        QCOMPARE(bars, expected);
    }

    void leavesNoGapWhereTheLineIsSteep() {
        QList<QPointF> points;
        quint32 state = 1;
        for (int i = 0; i < 600; ++i) {
            state = state * 1664525U + 1013904223U;
            points.append({i / 3.0, (state >> 8) % 200 + 0.0});
        }
        const QList<QRectF> bars = ui::denseLineBars(points, 1);
        QCOMPARE(bars.size(), 200);
        for (qsizetype i = 1; i < bars.size(); ++i) {
            QCOMPARE(bars[i].left(), bars[i - 1].left() + 1);
            QVERIFY(bars[i].top() <= bars[i - 1].bottom());
            QVERIFY(bars[i].bottom() >= bars[i - 1].top());
        }
        for (const QPointF& point : points) {
            const QRectF& bar = bars[static_cast<qsizetype>(point.x() + 1e-9)];
            QVERIFY(bar.top() <= point.y() && bar.bottom() >= point.y());
        }
    }

    void goesStraightWhereColumnsAreEmpty() {
        const QList<QRectF> bars = ui::denseLineBars({{1, 10}, {5, 50}}, 2);
        const QList<QRectF> expected{{1, 9, 1, 12}, {2, 19, 1, 12}, {3, 29, 1, 12}, {4, 39, 1, 12}, {5, 49, 1, 2}};
        QCOMPARE(bars, expected);
    }

    void aFlatLineIsAsHighAsItsPen() {
        const QList<QRectF> expected{{0, 6, 1, 2}, {1, 6, 1, 2}};
        QCOMPARE(ui::denseLineBars({{0, 7}, {0.5, 7}, {1.5, 7}}, 2), expected);
        const QList<QRectF> thin{{3, 7, 1, 1}};
        QCOMPARE(ui::denseLineBars({{3, 7.2}}, 1), thin);
    }

    void hasNothingToCoverWithoutPoints() { QVERIFY(ui::denseLineBars({}, 2).isEmpty()); }
};

QTEST_APPLESS_MAIN(DenseLineTest)
#include "dense_line_test.moc"
