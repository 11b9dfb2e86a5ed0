// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the detector of texts that do not fit finds them, and nothing else.
#include "tests/ui/painted_text.h"

#include <QHeaderView>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>

#include <cmath>
#include <functional>

#include "tests/support/ui_test_main.h"
#include "tests/ui/painted_text_trouble.h"

namespace {

/// 200 x 100 px, painted by a function.
class Canvas final : public QWidget {
public:
    explicit Canvas(std::function<void(QPainter&)> paint, QWidget* parent = nullptr)
        : QWidget(parent), m_paint(std::move(paint)) {
        resize(200, 100);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        m_paint(painter);
    }

private:
    std::function<void(QPainter&)> m_paint;
};

const QString kLong = "A text that is much longer than the room it has";

QStringList troubleOf(const std::function<void(QPainter&)>& paint, const QString& toolTip = {}) {
    Canvas canvas(paint);
    canvas.setToolTip(toolTip);
    canvas.show();
    return paintedTextTrouble(canvas);
}

}  // namespace

class PaintedTextTest final : public QObject {
    Q_OBJECT

private slots:
    void aTextIsFoundWhereItIsPainted() {
        Canvas canvas([](QPainter& painter) {
            painter.translate(20, 30);
            painter.drawText(QPointF(10, 20), "Epoch 12");
        });
        canvas.show();
        const QList<PaintedText> texts = paintedTexts(canvas);
        QCOMPARE(texts.size(), 1);
        QCOMPARE(texts[0].text, "Epoch 12");
        QCOMPARE(texts[0].widget, &canvas);
        QCOMPARE(texts[0].ink, texts[0].visible);
        QVERIFY(std::abs(texts[0].ink.left() - 30) < 3);
        QVERIFY(texts[0].ink.top() > 35 && texts[0].ink.top() < 50 && texts[0].ink.bottom() > 49);
    }

    void aRotatedTextStandsUpright() {
        Canvas canvas([](QPainter& painter) {
            painter.translate(20, 90);
            painter.rotate(-90);
            painter.drawText(QPointF(0, 0), "Validation");
        });
        canvas.show();
        const QRectF ink = paintedTexts(canvas).value(0).ink;
        QVERIFY(ink.height() > 2 * ink.width());
        QVERIFY(ink.right() < 26 && ink.bottom() < 92);
    }

    void digitsDrawnOneByOneAreOneText() {
        Canvas canvas([](QPainter& painter) {
            qreal x = 10;
            for (const char* digit : {"1", "2", "3"}) {
                painter.drawText(QPointF(x, 20), digit);
                x += painter.fontMetrics().horizontalAdvance('0') + 1;
            }
        });
        canvas.show();
        QCOMPARE(paintedTexts(canvas).value(0).text, "123");
        QCOMPARE(paintedTexts(canvas).size(), 1);
    }

    void whatFitsIsNoTrouble() {
        const QStringList trouble = troubleOf(
            [](QPainter& painter) {
                painter.setClipRect(0, 0, 200, 30);
                painter.drawText(QRect(5, 5, 190, 20), Qt::AlignVCenter, "Short");
                painter.setClipping(false);
                painter.drawText(QRect(5, 40, 60, 20), Qt::AlignVCenter,
                                 painter.fontMetrics().elidedText(kLong, Qt::ElideRight, 60));
                for (const int x : {79, 80})  // a shadow
                    painter.drawText(QPointF(x, 80), "Twice");
            },
            kLong);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble.join('\n')));
    }

    void aTextThatItsClipCutsIsFound() {
        const QStringList trouble = troubleOf([](QPainter& painter) {
            painter.save();
            painter.setClipRect(10, 10, 40, 30);
            painter.restore();
            painter.drawText(QPointF(10, 90), "whole");
            painter.translate(10, 10);
            painter.setClipRect(0, 0, 40, 30);
            painter.drawText(QPointF(0, 20), "too wide a text");
        });
        QCOMPARE(trouble.size(), 1);
        QVERIFY2(trouble[0].contains("too wide a text") && trouble[0].contains("right"), qPrintable(trouble[0]));
    }

    void aTextThatLeavesItsWidgetIsFound() {
        const QStringList trouble = troubleOf([](QPainter& painter) { painter.drawText(QPointF(150, 20), kLong); });
        QCOMPARE(trouble.size(), 1);
        QVERIFY2(trouble[0].contains("right"), qPrintable(trouble[0]));
    }

    void aTextHalfUnderALaterFillIsFound() {
        const QStringList trouble = troubleOf([](QPainter& painter) {
            painter.drawText(QPointF(5, 20), "head of a column");
            painter.fillRect(QRect(40, 0, 100, 30), Qt::white);
        });
        QCOMPARE(trouble.size(), 1);
        QVERIFY2(trouble[0].contains("head of a column"), qPrintable(trouble[0]));
    }

    void whatIsHiddenAltogetherIsNoTrouble() {
        Canvas canvas([](QPainter& painter) { painter.drawText(QPointF(5, 20), "below"); });
        Canvas above([](QPainter& painter) { painter.drawText(QPointF(5, 20), "above it"); }, &canvas);
        above.setAutoFillBackground(true);
        canvas.show();
        const QStringList trouble = paintedTextTrouble(canvas);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble.join('\n')));
        QCOMPARE(paintedTexts(canvas).size(), 1);
    }

    void twoTextsOverEachOtherAreFound() {
        const QStringList trouble = troubleOf([](QPainter& painter) {
            painter.drawText(QPointF(5, 20), "one text");
            painter.drawText(QPointF(20, 22), "another");
        });
        QCOMPARE(trouble.size(), 1);
        QVERIFY2(trouble[0].contains("one text") && trouble[0].contains("another"), qPrintable(trouble[0]));
    }

    void namesOverAPictureMayLieOverEachOther() {
        const QStringList trouble = troubleOf([](QPainter& painter) {
            QImage picture(200, 100, QImage::Format_RGB32);
            picture.fill(Qt::white);
            painter.drawImage(QPoint(), picture);
            painter.drawText(QPointF(5, 20), "one text");
            painter.drawText(QPointF(20, 22), "another");
        });
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble.join('\n')));
    }

    void aShortenedTextWithoutATooltipIsFound() {
        const auto paint = [](QPainter& painter) {
            painter.drawText(QRect(5, 40, 80, 20), Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(kLong, Qt::ElideMiddle, 80));
        };
        QCOMPARE(troubleOf(paint).size(), 1);
        QCOMPARE(troubleOf(paint, "Something else").size(), 1);
        QCOMPARE(troubleOf(paint, "<p>" + kLong.toUpper() + "</p>").size(), 0);
    }

    void wordsThatEndInDotsAreNoTrouble() {
        QWidget window;
        QPushButton button("&Open…", &window);
        window.resize(200, 100);
        window.show();
        QCOMPARE(paintedTexts(window).value(0).text, "Open…");
        QVERIFY(paintedTextTrouble(window).isEmpty());
    }

    void rowsThatAreScrolledAreNoTroubleUnlessTheyAreTooWide() {
        QListWidget list;
        for (int row = 0; row < 20; ++row)
            list.addItem(QString("row %1").arg(row));
        list.resize(200, 95);
        list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        list.show();
        list.verticalScrollBar()->setValue(7);
        QStringList trouble = paintedTextTrouble(list);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble.join('\n')));
        list.setTextElideMode(Qt::ElideRight);
        list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list.item(2)->setText(kLong);
        QTRY_COMPARE(paintedTextTrouble(list).size(), 1);
        list.item(2)->setToolTip(kLong);
        QCOMPARE(paintedTextTrouble(list).size(), 0);
    }

    void aHeadThatIsWiderThanItsColumnIsFound() {
        QTableWidget table(2, 3);
        table.setHorizontalHeaderLabels({"Epoch", "Validation of a model", "Score"});
        table.horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        table.setColumnWidth(1, 60);
        table.resize(400, 200);
        table.show();
        const QStringList trouble = paintedTextTrouble(table);
        QCOMPARE(trouble.size(), 1);
        QVERIFY2(trouble[0].contains("alid"), qPrintable(trouble[0]));
        table.setColumnWidth(1, 180);
        QVERIFY(paintedTextTrouble(table).isEmpty());
    }
};

UI_TEST_MAIN(PaintedTextTest)
#include "painted_text_test.moc"
