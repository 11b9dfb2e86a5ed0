// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/before_after_view.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <thread>

#include "tests/support/fake_lens.h"
#include "tests/support/ui_test_main.h"
#include "ui/theme.h"

using engine::LensState;
using ui::BeforeAfterView;

class BeforeAfterViewTest final : public QObject {
    Q_OBJECT

private:
    /// One of the scripted images at zoom 1. "broken.jpg": before there is a WBC at the right, after an RBC at the
    /// left.
    static void fill(BeforeAfterView& view, int image) {
        view.resize(640, 480);
        view.show();
        QPixmap picture(640, 480);
        picture.fill(Qt::gray);
        view.setScene(ui::makeScene(fake::lensScript().images[static_cast<std::size_t>(image)],
                                    fake::lensScript().start.classNames),
                      picture);
    }

    static QColor pixel(BeforeAfterView& view, const QPoint& point) { return view.grab().toImage().pixelColor(point); }

    static void mouse(BeforeAfterView& view, QEvent::Type type, const QPointF& at, Qt::MouseButtons buttons) {
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, view.mapToGlobal(at), button, buttons, Qt::NoModifier);
        QApplication::sendEvent(&view, &event);
    }

    static void drag(BeforeAfterView& view, const QPointF& from, const QPointF& to) {
        mouse(view, QEvent::MouseButtonPress, from, Qt::LeftButton);
        mouse(view, QEvent::MouseMove, to, Qt::LeftButton);
        mouse(view, QEvent::MouseButtonRelease, to, Qt::NoButton);
    }

    static QList<LensState> pillStates(const BeforeAfterView& view) {
        QList<LensState> states;
        for (const ui::LensPill& pill : view.pills())
            states << view.scene().marks[pill.mark].state;
        return states;
    }

    static QString description(BeforeAfterView& view) {
        return QAccessible::queryAccessibleInterface(&view)->text(QAccessible::Description);
    }

    static constexpr int kBroken = 2, kFixed = 3;
    static constexpr QPoint kLeftBox{150, 150}, kRightBox{490, 150};  // on the upper edges

private slots:
    void init() { fake::resetLens(); }

    void leftOfTheLineIsBeforeAndRightOfItAfter() {
        BeforeAfterView view;
        fill(view, kBroken);
        QCOMPARE(view.zoom(), 1.0);
        QCOMPARE(pixel(view, kLeftBox), QColor(Qt::gray));
        QCOMPARE(pixel(view, kRightBox), QColor(Qt::gray));
        view.setSwipe(0);
        QCOMPARE(pixel(view, kLeftBox), ui::classStyle(0).color);
        QCOMPARE(pixel(view, kRightBox), QColor(Qt::gray));
        view.setSwipe(1);
        QCOMPARE(pixel(view, kLeftBox), QColor(Qt::gray));
        const QColor right = pixel(view, kRightBox);
        QVERIFY2(right != QColor(Qt::gray), "the box of the layer before");
    }

    void theLineIsDraggedAndADoubleClickPutsItBackIntoTheMiddle() {
        BeforeAfterView view;
        fill(view, kBroken);
        drag(view, {320, 300}, {160, 290});
        QCOMPARE(view.swipe(), 0.25);
        drag(view, {160, 300}, {-50, 300});
        QCOMPARE(view.swipe(), 0.0);
        mouse(view, QEvent::MouseButtonDblClick, {4, 300}, Qt::LeftButton);
        QCOMPARE(view.swipe(), 0.5);
    }

    void spaceShowsOneSideWholeThenTheOther() {
        BeforeAfterView view;
        fill(view, kBroken);
        view.setDescription("broken.jpg");
        QVERIFY2(description(view).startsWith("broken.jpg Before is left"), qPrintable(description(view)));
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(view.swipe(), 0.0);
        QVERIFY2(description(view).contains("Only after"), qPrintable(description(view)));
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(view.swipe(), 1.0);
        QVERIFY2(description(view).contains("Only before"), qPrintable(description(view)));
    }

    void shiftAndArrowsMoveTheLine() {
        BeforeAfterView view;
        fill(view, kBroken);
        QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(view.swipe(), 0.45);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(view.swipe(), 0.55);
    }

    void tHidesTruth() {
        BeforeAfterView view;
        fill(view, kBroken);
        view.setSwipe(1);
        QSignalSpy changed(&view, &BeforeAfterView::truthVisibleChanged);
        QCOMPARE(pixel(view, {105, 150}), QColor(Qt::white));
        QTest::keyClick(&view, Qt::Key_T);
        QCOMPARE(pixel(view, {105, 150}), QColor(Qt::gray));
        QCOMPARE(changed.size(), 1);
        QVERIFY(!view.look().isTruthVisible);
    }

    void whatChangedHasAPillAndWhatIsRightInBothHasNone() {
        BeforeAfterView view;
        fill(view, kFixed);
        QCOMPARE(pillStates(view), (QList<LensState>{LensState::StillWrong, LensState::Fixed, LensState::Fixed}));
    }

    void newlyBrokenIsShownWhateverTheFilter() {
        BeforeAfterView view;
        fill(view, kBroken);
        for (const LensState filter : {LensState::Unchanged, LensState::StillWrong}) {
            view.setFilter(filter);
            QCOMPARE(pillStates(view), QList<LensState>{LensState::NewlyBroken});
        }
        view.setFilter(LensState::Fixed);
        QCOMPARE(pillStates(view), (QList<LensState>{LensState::NewlyBroken, LensState::Fixed}));
        view.setSwipe(1);
        QCOMPARE(pillStates(view).first(), LensState::NewlyBroken);
    }

    void pillsDoNotCoverEachOther() {
        BeforeAfterView view;
        std::vector<engine::TruthBox> cells;
        for (int i = 0; i < 60; ++i) {
            const auto x = static_cast<float>(20 + 30 * (i % 20)), y = static_cast<float>(100 + 90 * (i / 20));
            cells.push_back({0, {x, y, x + 40, y + 40}});
        }
        fake::lensScript().images = {fake::lensImage("crowd.jpg", cells, {}, {})};
        fill(view, 0);
        const QList<ui::LensPill> pills = view.pills();
        QVERIFY2(pills.size() > 10, qPrintable(QString::number(pills.size())));
        for (qsizetype a = 0; a < pills.size(); ++a)
            for (qsizetype b = a + 1; b < pills.size(); ++b)
                QVERIFY(!pills[a].rect.intersects(pills[b].rect));
    }

    void ofACrowdEveryNewlyBrokenOneHasItsPill() {
        BeforeAfterView view;
        std::vector<engine::TruthBox> cells;
        std::vector<engine::Prediction> before;
        for (int i = 0; i < 60; ++i) {
            const auto x = static_cast<float>(20 + 30 * (i % 20)), y = static_cast<float>(100 + 90 * (i / 20));
            cells.push_back({0, {x, y, x + 40, y + 40}});
            before.push_back({0, 0.9F, {x, y, x + 40, y + 40}});
        }
        fake::lensScript().images = {fake::lensImage("crowd.jpg", cells, before, {})};
        fill(view, 0);
        QCOMPARE(view.pills().size(), 60);
    }

    void whereMuchIsFixedIconsLeaveThePictureFree() {
        BeforeAfterView view;
        const auto fillFixed = [&view](int count) {
            std::vector<engine::TruthBox> cells;
            std::vector<engine::Prediction> after;
            for (int i = 0; i < count; ++i) {
                const auto x = static_cast<float>(20 + 60 * (i % 10)), y = static_cast<float>(100 + 90 * (i / 10));
                cells.push_back({0, {x, y, x + 40, y + 40}});
                after.push_back({0, 0.9F, {x, y, x + 40, y + 40}});
            }
            cells.push_back({0, {200, 420, 240, 460}});  // never found
            fake::lensScript().images = {fake::lensImage("crowd.jpg", cells, {}, after)};
            fill(view, 0);
        };
        const auto words = [&view](LensState state) {
            int count = 0;
            for (const ui::LensPill& pill : view.pills())
                count += pill.hasWord && view.scene().marks[pill.mark].state == state;
            return count;
        };
        fillFixed(30);
        QVERIFY(view.pills().size() > 20);
        QCOMPARE(words(LensState::Fixed), 0);
        QCOMPARE(words(LensState::StillWrong), 1);
        for (const ui::LensPill& pill : view.pills())
            QCOMPARE(pill.rect.width() <= pill.rect.height(), !pill.hasWord);
        view.setFilter(LensState::Fixed);
        QCOMPARE(words(LensState::Fixed), 0);
        view.setFocusedMark(3);
        QCOMPARE(words(LensState::Fixed), 1);
        fillFixed(6);
        view.setFilter({});
        QCOMPARE(words(LensState::Fixed), 6);
    }

    void bothSidesZoomAndPanTogether() {
        BeforeAfterView view;
        fill(view, kBroken);
        QSignalSpy zoomed(&view, &BeforeAfterView::zoomChanged);
        QTest::keyClick(&view, Qt::Key_Plus);
        QTest::keyClick(&view, Qt::Key_Plus);
        QCOMPARE(view.zoom(), 1.5625);
        QCOMPARE(zoomed.size(), 2);
        QSignalSpy next(&view, &BeforeAfterView::nextRequested);
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(next.isEmpty());
        QTest::keyClick(&view, Qt::Key_0);
        QCOMPARE(view.zoom(), 1.0);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_PageDown);
        QCOMPARE(next.size(), 2);
    }

    void aClickOnABoxOrItsPillChoosesTheMark() {
        BeforeAfterView view;
        fill(view, kBroken);
        QSignalSpy clicked(&view, &BeforeAfterView::markClicked);
        QTest::mouseClick(&view, Qt::LeftButton, {}, {150, 200});
        QTest::mouseClick(&view, Qt::LeftButton, {}, {490, 200});
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.pills().first().rect.center().toPoint());
        QTest::mouseClick(&view, Qt::LeftButton, {}, {20, 460});
        QList<int> marks;
        for (const QList<QVariant>& one : clicked)
            marks << one[0].toInt();
        QCOMPARE(marks, (QList<int>{0, 1, 1, -1}));
    }

    void aTooltipSaysStateClassAndReason() {
        BeforeAfterView view;
        fill(view, kFixed);
        QHelpEvent help(QEvent::ToolTip, {150, 200}, view.mapToGlobal(QPoint(150, 200)));
        QApplication::sendEvent(&view, &help);
        QCOMPARE(QToolTip::text(), "Fixed\nPlatelets: was called RBC");
    }

    void aFocusedMarkIsBroughtIntoTheView() {
        BeforeAfterView view;
        fill(view, kBroken);
        for (int i = 0; i < 8; ++i)
            view.zoomIn();
        view.setFocusedMark(1);
        QVERIFY(!view.pills().isEmpty());
        const QRectF seen(view.rect());
        bool isSeen = false;
        for (const ui::LensPill& pill : view.pills())
            isSeen = isSeen || (pill.mark == 1 && seen.contains(pill.rect));
        QVERIFY(isSeen);
    }

    void thePairIsBothHalvesBesideEachOther() {
        BeforeAfterView view;
        fill(view, kBroken);
        QImage picture(640, 480, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        const QImage pair = view.pairOf(picture)();
        QCOMPARE(pair.size(), QSize(2 * 640 + 8, 480));
        QCOMPARE(pair.pixelColor(kLeftBox), QColor(Qt::gray));
        QCOMPARE(pair.pixelColor(kLeftBox + QPoint(648, 0)), ui::classStyle(0).color);
        QVERIFY(pair.pixelColor(kRightBox) != QColor(Qt::gray));
        QCOMPARE(pair.pixelColor(644, 240), QColor(Qt::white));  // the gap
    }

    void thePairIsTheSameOnEveryThreadWhateverBecameOfTheView() {
        QImage picture(640, 480, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        std::function<QImage()> draw;
        QImage expected;
        {
            BeforeAfterView view;
            view.setTitles("YOLO11n", "Epoch 12");
            fill(view, kBroken);
            draw = view.pairOf(picture);
            expected = draw();
            view.setMessage("gone");
        }
        QTest::failOnWarning(QRegularExpression("QPixmap|QFont|QPainter"));
        QImage pair;
        std::thread([&pair, &draw] { pair = draw(); }).join();
        QCOMPARE(pair, expected);
    }

    void thePairOfALargePictureKeepsItsPixelsUpToALimitAndItsLinesGrow() {
        BeforeAfterView view;
        engine::LensImage image = fake::lensScript().images[kBroken];
        image.width = 6000;
        image.height = 3000;
        fake::lensScript().images[kBroken] = image;
        fill(view, kBroken);
        QImage picture(600, 300, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        const QImage pair = view.pairOf(picture)();
        QCOMPARE(pair.size(), QSize(2 * 4096 + 32, 2048));
        const int middle = 4096 + 32 + 150 * 4096 / 6000, lowerEdge = 250 * 4096 / 6000;
        int thickness = 0;
        for (int y = lowerEdge - 15; y < lowerEdge + 12; ++y)
            thickness += pair.pixelColor(middle, y) == ui::classStyle(0).color ? 1 : 0;
        QVERIFY2(thickness >= 6, qPrintable(QString::number(thickness)));
    }

    void aClassifiersAnswerStandsOnItsSide() {
        BeforeAfterView view;
        engine::LensImage image;
        image.image = "bee.jpg";
        image.width = 640;
        image.height = 480;
        image.classId = 1;
        image.topBefore = {{0, 0.7F}};
        image.topAfter = {{1, 0.9F}};
        image.marks = {{LensState::Fixed, -1, -1, -1}};
        fake::lensScript().images = {image};
        fill(view, 0);
        QCOMPARE(view.scene().before.answer, "RBC 0.70");
        QCOMPARE(view.scene().after.answer, "WBC 0.90");
        QCOMPARE(pillStates(view), QList<LensState>{LensState::Fixed});
        QCOMPARE(pixel(view, {16, 480 - 12 - 13}), ui::classStyle(0).color);
        view.setSwipe(0);
        QCOMPARE(pixel(view, {16, 480 - 12 - 13}), QColor(Qt::gray));
        QCOMPARE(pixel(view, {640 - 17, 480 - 12 - 13}), ui::classStyle(1).color);
    }

    void aMessageTakesThePlaceOfThePicture() {
        BeforeAfterView view;
        fill(view, kBroken);
        view.setMessage("A picture cannot be read");
        QVERIFY(view.pills().isEmpty());
        QTest::mouseClick(&view, Qt::LeftButton, {}, {150, 200});
        view.zoomIn();
        QVERIFY(!view.grab().isNull());
    }
};

UI_TEST_MAIN(BeforeAfterViewTest)
#include "before_after_view_test.moc"
