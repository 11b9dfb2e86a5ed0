// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_line.h"

#include <QTest>

#include <limits>

using ui::PlotLine;

class PlotLineTest final : public QObject {
    Q_OBJECT

private slots:
    void appendingDrawsWhatSettingAllDoes() {
        QList<QPointF> points;
        quint32 state = 1;
        for (int index = 0; index < 5'000; ++index) {
            state = state * 1664525U + 1013904223U;
            points.append({index / 50.0, (state >> 8) % 1000 / 100.0});
        }
        PlotLine grown, whole;
        for (const QPointF& point : points) {
            grown.append(point);
            if (grown.points().size() % 700 == 0)
                grown.draw(100, 60);
        }
        grown.draw(100, 60);
        whole.setPoints(points);
        whole.draw(100, 60);
        QCOMPARE(grown.points(), points);
        QCOMPARE(grown.drawn(), whole.drawn());
        QVERIFY(grown.isDense());
    }

    void anotherWidthDrawsAnew() {
        PlotLine line;
        for (int index = 0; index < 100; ++index)
            line.append({index + 0.5, index % 2 ? 1.0 : 0.0});
        line.draw(100, 100);
        QCOMPARE(line.drawn().size(), 100);
        line.draw(100, 10);
        QCOMPARE(line.drawn().size(), 20);
        line.draw(200, 10);
        QCOMPARE(line.drawn().size(), 10);
    }

    void theLiveEndGoesWithTheNextPoint() {
        PlotLine line;
        line.append({1, 5});
        line.setLiveEnd({1.5, 4});
        line.draw(10, 100);
        QCOMPARE(line.drawn(), (QList<QPointF>{{1, 5}, {1.5, 4}}));
        QCOMPARE(line.shownEnd(), std::optional(QPointF(1.5, 4)));
        QCOMPARE(line.points().size(), 1);
        line.append({2, 3});
        line.draw(10, 100);
        QCOMPARE(line.drawn(), (QList<QPointF>{{1, 5}, {2, 3}}));
        QCOMPARE(line.shownEnd(), std::optional(QPointF(2, 3)));
    }

    void marksSeeWhatWasDrawn() {
        PlotLine line;
        line.append({1, 5});
        line.draw(10, 100);
        QVERIFY(!line.isDirty());
        line.append({2, 4});
        QVERIFY(line.isDirty());
        QCOMPARE(line.shown().size(), std::size_t{1});
        line.draw(10, 100);
        QCOMPARE(line.shown().size(), std::size_t{2});
        line.setPoints({});
        QVERIFY(line.shown().empty());
    }

    void anEndThatIsNoNumberHasNoMark() {
        PlotLine line;
        line.append({1, 5});
        line.setLiveEnd({1.5, std::numeric_limits<double>::quiet_NaN()});
        line.draw(10, 100);
        QCOMPARE(line.shownEnd(), std::optional<QPointF>());
        QCOMPARE(line.drawn().size(), 1);
    }
};

QTEST_APPLESS_MAIN(PlotLineTest)
#include "plot_line_test.moc"
