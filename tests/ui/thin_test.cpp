// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/thin.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

class ThinTest final : public QObject {
    Q_OBJECT

private:
    /// Jagged, with peaks of one point.
    static QList<QPointF> jagged(int count) {
        QList<QPointF> points;
        quint32 state = 1;
        for (int index = 0; index < count; ++index) {
            state = state * 1664525U + 1013904223U;
            points.append({index * 100.0 / count, (state >> 8) % 1000 / 100.0});
        }
        return points;
    }

private slots:
    void keepsLowestAndHighestOfEveryColumn() {
        const QList<QPointF> points = jagged(10'000);
        const QList<QPointF> thinned = ui::thin(points, 0, 100, 50);
        for (int column = 0; column < 50; ++column) {
            const auto isInside = [&](const QPointF& point) { return static_cast<int>(point.x() / 2) == column; };
            double lowest = 1e9, highest = -1e9;
            for (const QPointF& point : points)
                if (isInside(point)) {
                    lowest = std::min(lowest, point.y());
                    highest = std::max(highest, point.y());
                }
            QVERIFY(std::ranges::any_of(thinned, [&](const QPointF& p) { return isInside(p) && p.y() == lowest; }));
            QVERIFY(std::ranges::any_of(thinned, [&](const QPointF& p) { return isInside(p) && p.y() == highest; }));
        }
    }

    void givesAtMostTwoPointsAColumn() {
        const QList<QPointF> thinned = ui::thin(jagged(10'000), 0, 100, 50);
        QCOMPARE(thinned.size(), 100);
        for (int column = 0; column < 50; ++column)
            QVERIFY(std::ranges::count_if(
                        thinned, [&](const QPointF& p) { return static_cast<int>(p.x() / 2) == column; }) <= 2);
    }

    void keepsTheOrderAndInventsNothing() {
        const QList<QPointF> points = jagged(3'000);
        const QList<QPointF> thinned = ui::thin(points, 0, 100, 40);
        QVERIFY(std::ranges::is_sorted(thinned, {}, [](const QPointF& point) { return point.x(); }));
        for (const QPointF& point : thinned)
            QVERIFY(points.contains(point));
    }

    void leavesFewPointsAlone() {
        const QList<QPointF> points{{0, 3}, {1, 1}, {2, 2}};
        QCOMPARE(ui::thin(points, 0, 2, 100), points);
    }

    void dropsWhatIsNotFiniteOrOutside() {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double inf = std::numeric_limits<double>::infinity();
        const QList<QPointF> points{{-1, 5}, {0, 1}, {0.5, nan}, {0.6, inf}, {1, 2}, {2, 9}};
        QCOMPARE(ui::thin(points, 0, 1, 10), (QList<QPointF>{{0, 1}, {1, 2}}));
    }

    void pointByPointGivesTheSame() {
        const QList<QPointF> points = jagged(3'000);
        ui::Thinner thinner;
        thinner.restart(0, 100, 70);
        for (qsizetype count = 1; count <= points.size(); ++count) {
            thinner.add(points[count - 1]);
            if (count % 37 == 0)
                QCOMPARE(thinner.points(), ui::thin(points.first(count), 0, 100, 70));
        }
        thinner.restart(0, 1, 1);
        QVERIFY(thinner.points().isEmpty());
    }

    void anEmptyRangeGivesNothing() {
        QVERIFY(ui::thin({{0, 1}}, 1, 1, 10).isEmpty());
        QVERIFY(ui::thin({{0, 1}}, 0, 1, 0).isEmpty());
        QVERIFY(ui::thin({}, 0, 1, 10).isEmpty());
    }
};

QTEST_APPLESS_MAIN(ThinTest)
#include "thin_test.moc"
