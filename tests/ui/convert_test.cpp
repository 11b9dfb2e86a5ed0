// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/convert.h"

#include <QLocale>
#include <QTest>

#include "tests/support/ui_test_main.h"

class ConvertTest final : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void keepsNonAsciiPaths() {
        const QString text = QString::fromUtf8("/données/cellule – été/图片.jpg");
        QCOMPARE(ui::pathText(ui::toPath(text)), text);
        QCOMPARE(ui::nameText(ui::toPath(text)), QString::fromUtf8("图片.jpg"));
    }

    void takesPixelsRowByRow() {
        // 3 x 2: rows of 9 bytes, which QImage would pad to 12.
        engine::Image image{3, 2, {}};
        for (std::uint8_t byte = 0; byte < 18; ++byte)
            image.rgb.push_back(byte);
        const std::vector<std::uint8_t> bytes = image.rgb;
        const QImage converted = ui::toImage(image);
        QCOMPARE(converted.size(), QSize(3, 2));
        QCOMPARE(converted.pixelColor(0, 1), QColor(9, 10, 11));
        QCOMPARE(converted.pixelColor(2, 1), QColor(15, 16, 17));
        QVERIFY(ui::fromImage(converted).rgb == bytes);
    }

    void anEmptyImageIsNull() { QVERIFY(ui::toImage({}).isNull()); }

    void showsNumbersInTheUsersLocale_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("decimal");
        QTest::addColumn<QString>("count");
        QTest::newRow("English") << "en_US"
                                 << "0.634"
                                 << "2,624,080";
        QTest::newRow("Italian") << "it_IT"
                                 << "0,634"
                                 << "2.624.080";
    }

    void showsNumbersInTheUsersLocale() {
        QFETCH(QString, locale);
        QFETCH(QString, decimal);
        QFETCH(QString, count);
        QLocale::setDefault(QLocale(locale));
        QCOMPARE(ui::decimalText(0.6341, 3), decimal);
        QCOMPARE(ui::countText(2624080), count);
    }

    void showsHugeNumbersAsPowersOfTen() {
        const QLocale locale = QLocale();
        QLocale::setDefault(QLocale::English);
        QCOMPARE(ui::decimalText(11135.239, 3), QString("1.1e4"));
        QCOMPARE(ui::decimalText(-5000000, 0), QString("-5.0e6"));
        QCOMPARE(ui::decimalText(9999.5, 1), QString("9,999.5"));
        QCOMPARE(ui::decimalText(99999, 0), QString("99,999"));
        QLocale::setDefault(locale);
    }
    void showsWhatIsNoNumberAsADash() { QCOMPARE(ui::decimalText(std::nan(""), 2), QString::fromUtf8("–")); }

    void showsDurationsInTwoUnits() {
        QCOMPARE(ui::durationText(0), "0 s");
        QCOMPARE(ui::durationText(0.0404), "40 ms");
        QCOMPARE(ui::durationText(0.0999), "0.1 s");
        QCOMPARE(ui::durationText(0.4), "0.4 s");
        QCOMPARE(ui::durationText(9.94), "9.9 s");
        QCOMPARE(ui::durationText(9.96), "10 s");
        QCOMPARE(ui::durationText(7), "7 s");
        QCOMPARE(ui::durationText(59.4), "59 s");
        QCOMPARE(ui::durationText(86.2), "1 min 26 s");
        QCOMPARE(ui::durationText(59), "59 s");
        QCOMPARE(ui::durationText(200), "3 min 20 s");
        QCOMPARE(ui::durationText(3900), "1 h 5 min");
    }
};

UI_TEST_MAIN(ConvertTest)
#include "convert_test.moc"
