// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/image_view.h"

#include <QApplication>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

#include "tests/support/ui_test_main.h"
#include "ui/theme.h"

using ui::ImageView;

class ImageViewTest final : public QObject {
    Q_OBJECT

private:
    static void fill(ImageView& view, const QSize& image) {
        view.resize(400, 300);
        QPixmap pixmap(image);
        pixmap.fill(Qt::gray);
        view.show();
        view.setPicture(pixmap, image);
    }

    static QColor pixel(ImageView& view, const QPoint& point) { return view.grab().toImage().pixelColor(point); }

private slots:
    void fitsThePicture() {
        ImageView view;
        fill(view, {800, 600});
        QCOMPARE(view.zoom(), 0.5);
        view.resize(800, 600);
        QCOMPARE(view.zoom(), 1.0);
    }

    void aPreviewIsShownAtTheSizeOfTheFile() {
        ImageView view;
        view.resize(400, 300);
        QPixmap preview(80, 60);
        preview.fill(Qt::gray);
        view.setPicture(preview, {800, 600});
        QCOMPARE(view.zoom(), 0.5);
        QCOMPARE(pixel(view, {5, 150}), QColor(Qt::gray));
    }

    void whatIsInsideTheSelectedBoxKeepsItsColours() {
        ImageView view;
        fill(view, {400, 300});
        view.setBoxes({{0, QRectF(100, 100, 200, 100), "WBC"}});
        view.setSelectedBox(0);
        view.setHandlesVisible(true);
        QCOMPARE(pixel(view, {200, 160}), QColor(Qt::gray));
        QVERIFY(pixel(view, {100, 125}) != QColor(Qt::gray));  // its outline
    }

    void keysZoomAndFit() {
        ImageView view;
        fill(view, {800, 600});
        QTest::keyClick(&view, Qt::Key_Plus);
        QCOMPARE(view.zoom(), 0.625);
        QTest::keyClick(&view, Qt::Key_0);
        QCOMPARE(view.zoom(), 0.5);
        QTest::keyClick(&view, Qt::Key_Minus);
        QCOMPARE(view.zoom(), 0.5);  // never smaller than the whole picture
    }

    void arrowsStepWhileThePictureFitsAndPanOnceItIsLarger() {
        ImageView view;
        fill(view, {800, 600});
        QSignalSpy next(&view, &ImageView::nextRequested);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(next.size(), 1);
        view.zoomIn();
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(next.size(), 1);
    }

    void aPredictionIsAFullOutlineInItsClassColor() {
        ImageView view;
        fill(view, {400, 300});
        view.setBoxes({{0, {100, 100, 200, 100}, {}, false}});
        QCOMPARE(pixel(view, {200, 100}), ui::classStyle(0).color);
        QVERIFY(pixel(view, {200, 98}).lightness() < QColor(Qt::gray).lightness());  // casing
    }

    void truthIsCornerBrackets() {
        ImageView view;
        fill(view, {400, 300});
        view.setBoxes({{0, {100, 100, 200, 100}, {}, true}});
        QCOMPARE(pixel(view, {105, 100}), QColor(Qt::white));
        QCOMPARE(pixel(view, {200, 100}), QColor(Qt::gray));  // nothing between the corners
    }

    void bHidesTheBoxes() {
        ImageView view;
        fill(view, {400, 300});
        view.setBoxes({{0, {100, 100, 200, 100}, {}, false}});
        QTest::keyClick(&view, Qt::Key_B);
        QVERIFY(!view.areBoxesVisible());
        QCOMPARE(pixel(view, {200, 100}), QColor(Qt::gray));
        QVERIFY(!view.findChild<QToolButton*>("showBoxes")->isChecked());
    }

    void aClickFindsTheSmallestBox() {
        ImageView view;
        fill(view, {400, 300});
        view.setBoxes({{0, {10, 10, 380, 280}, {}, false}, {1, {150, 100, 60, 60}, {}, false}});
        QSignalSpy clicked(&view, &ImageView::boxClicked);
        QTest::mouseClick(&view, Qt::LeftButton, {}, {180, 130});
        QTest::mouseClick(&view, Qt::LeftButton, {}, {50, 50});
        QTest::mouseClick(&view, Qt::LeftButton, {}, {2, 2});
        QCOMPARE(clicked[0][0].toInt(), 1);
        QCOMPARE(clicked[1][0].toInt(), 0);
        QCOMPARE(clicked[2][0].toInt(), -1);
    }

    void theBoxUnderThePointerIsStrongerAndTellsClassSizeAndFile() {
        ImageView view;
        fill(view, {400, 300});
        view.setBoxes({{0, {100, 100, 200, 100}, "RBC", false}});
        view.setFileText("smear.jpg");
        QTest::mouseMove(&view, {200, 150});
        QVERIFY(pixel(view, {200, 103}) != QColor(Qt::gray));
        QCOMPARE(pixel(view, {200, 150}), QColor(Qt::gray));
        QHelpEvent help(QEvent::ToolTip, {200, 150}, view.mapToGlobal(QPoint(200, 150)));
        QApplication::sendEvent(&view, &help);
        QCOMPARE(QToolTip::text(), "RBC, 200 × 100 px\nsmear.jpg");
        QTest::mouseMove(&view, {20, 20});
        QCOMPARE(pixel(view, {200, 103}), QColor(Qt::gray));
    }

    void dragPansOnlyWhatIsLarger() {
        ImageView view;
        fill(view, {400, 300});
        view.setBoxes({{0, {100, 100, 200, 100}, {}, false}});
        view.zoomIn();
        view.zoomIn();
        QSignalSpy clicked(&view, &ImageView::boxClicked);
        QTest::mousePress(&view, Qt::LeftButton, {}, {200, 150});
        QTest::mouseMove(&view, {260, 150});
        QTest::mouseRelease(&view, Qt::LeftButton, {}, {260, 150});
        QVERIFY(clicked.isEmpty());
    }
};

UI_TEST_MAIN(ImageViewTest)
#include "image_view_test.moc"
