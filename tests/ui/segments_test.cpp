// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segments.h"

#include <QApplication>
#include <QTest>

#include <cstdlib>

#include "tests/support/ui_test_main.h"
#include "ui/theme.h"

using ui::Scheme;

class SegmentsTest final : public QObject {
    Q_OBJECT

private:
    static bool isNear(const QColor& a, const QColor& b) {
        return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 60;
    }

    /// Rows from the bottom up of accent-coloured pixels at the left and right edge, where no text is.
    static int highestAccent(const QImage& image, const QColor& accent) {
        constexpr int kEdge = 8;
        int highest = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if ((x < kEdge || x >= image.width() - kEdge) && isNear(image.pixelColor(x, y), accent))
                    highest = std::max(highest, image.height() - y);
        return highest;
    }

private slots:
    void initTestCase() { ui::setUpLook(*qApp); }

    void theLineOfAnEndSegmentStaysAtItsBottom_data() {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<int>("current");
        for (const int current : {0, 2}) {
            QTest::addRow("light %d", current) << Scheme::Light << current;
            QTest::addRow("dark %d", current) << Scheme::Dark << current;
        }
    }
    void theLineOfAnEndSegmentStaysAtItsBottom() {
        QFETCH(Scheme, scheme);
        QFETCH(int, current);
        ui::applyTheme(*qApp, scheme);
        ui::Segments segments("Which");
        for (const char* name : {"one", "two", "three"})
            segments.add(name, 0, name);
        segments.setCurrent(current);
        segments.show();
        const QImage image = segments.grab().toImage();
        const QColor accent = ui::theme(scheme).accent;
        const int inside = current == 0 ? 20 : image.width() - 20;
        QCOMPARE(image.height(), 32);
        QVERIFY(isNear(image.pixelColor(inside, 29), accent) && isNear(image.pixelColor(inside, 30), accent));
        QVERIFY(!isNear(image.pixelColor(inside, 28), accent));
        QCOMPARE(highestAccent(image, accent), 3);  // two of the line, one of the frame
    }
};

UI_TEST_MAIN(SegmentsTest)
#include "segments_test.moc"
