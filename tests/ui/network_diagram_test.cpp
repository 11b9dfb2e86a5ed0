// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/network_diagram.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"
#include "ui/widgets/network_painter.h"

using ui::NetworkDiagram;
using ui::NetworkItem;

Q_DECLARE_METATYPE(engine::FreezePlan)

class NetworkDiagramTest final : public QObject {
    Q_OBJECT

private:
    static QPoint centre(const NetworkDiagram& diagram, int stage) {
        return diagram.items()[static_cast<std::size_t>(stage)].rect.center().toPoint();
    }
    static void fill(NetworkDiagram& diagram) {
        diagram.setNetwork(fake::yolo11('n', 80).stages);
        diagram.resize(1046, 420);
        diagram.show();
    }
    static void sizes() {
        QTest::addColumn<char>("scale");
        QTest::addColumn<int>("width");
        for (const char scale : {'n', 's', 'm', 'l', 'x'})
            for (const int width : {0, 918, 1046, 1400})
                QTest::addRow("%c at %d", scale, width) << scale << width;
    }

    /// As ResNet-18: a chain, pooled features, a linear head.
    static std::vector<engine::StageInfo> classifier() {
        std::vector<engine::StageInfo> stages;
        for (const int stride : {4, 4, 4, 8, 8, 16, 16, 32, 32, 32, 32}) {
            engine::StageInfo stage;
            stage.index = static_cast<int>(stages.size());
            stage.module = "Block";
            stage.from = {stage.index - 1};
            stage.stride = stride;
            stage.parameters = 1000;
            stages.push_back(stage);
        }
        stages[9].module = "Pool";
        stages[9].parameters = 0;
        stages[10].module = "Linear";
        stages[10].region = engine::Region::Head;
        return stages;
    }

private slots:
    void aClassifierIsDrawnAndTold() {
        NetworkDiagram diagram;
        diagram.setNetwork(classifier());
        diagram.setImageSize(224);
        diagram.resize(1046, 420);
        diagram.show();
        QVERIFY(QTest::qWaitForWindowExposed(&diagram));
        diagram.grab();
        const auto& items = diagram.items();
        QCOMPARE(items.size(), std::size_t{11});
        for (std::size_t i = 0; i < items.size(); ++i) {
            QVERIFY(QRectF(diagram.rect()).contains(items[i].rect));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!items[i].rect.intersects(items[j].rect));
            QVERIFY(diagram.stageText(static_cast<int>(i)).contains(QStringLiteral("px")));
        }
    }

    void everyScaleHasAllBlocksWithoutOverlap_data() { sizes(); }
    void everyScaleHasAllBlocksWithoutOverlap() {
        QFETCH(char, scale);
        QFETCH(int, width);
        const ui::NetworkLayout layout = ui::layOutNetwork(fake::yolo11(scale, 80).stages, width, 420);
        QCOMPARE(layout.items.size(), std::size_t{24});
        const QRectF all(QPointF(0, 0), layout.size);
        for (std::size_t a = 0; a < layout.items.size(); ++a) {
            QVERIFY(all.contains(layout.items[a].rect));
            for (std::size_t b = a + 1; b < layout.items.size(); ++b)
                QVERIFY2(!layout.items[a].rect.intersects(layout.items[b].rect),
                         qPrintable(QStringLiteral("%1 and %2").arg(a).arg(b)));
        }
    }

    void numbersStandClearOfOtherBlocks_data() { sizes(); }
    void numbersStandClearOfOtherBlocks() {
        QFETCH(char, scale);
        QFETCH(int, width);
        // The smallest height: rows stand as near to each other as they ever do.
        const ui::NetworkLayout layout = ui::layOutNetwork(fake::yolo11(scale, 80).stages, width, 0);
        for (const NetworkItem& item : layout.items) {
            if (item.shape == NetworkItem::Shape::Circle)
                continue;
            const QRectF digits(item.rect.left(), item.rect.top() - 15, 14, 10);
            for (const NetworkItem& other : layout.items)
                QVERIFY2(!other.rect.intersects(digits), qPrintable(QString::number(item.stage)));
        }
    }

    void noConnectionRunsThroughABlock_data() { sizes(); }
    void noConnectionRunsThroughABlock() {
        QFETCH(char, scale);
        QFETCH(int, width);
        const ui::NetworkLayout layout = ui::layOutNetwork(fake::yolo11(scale, 80).stages, width, 420);
        for (const ui::NetworkLink& link : layout.links)
            for (int step = 0; step <= 100; ++step) {
                const QPointF point = link.path.pointAtPercent(step / 100.0);
                for (const NetworkItem& item : layout.items)
                    QVERIFY2(!item.rect.adjusted(1, 1, -1, -1).contains(point),
                             qPrintable(QString::number(item.stage)));
            }
    }

    void theWindowAtItsLeastWidthNeedsNoScrolling() {
        QVERIFY(ui::layOutNetwork(fake::yolo11('x', 80).stages, 918, 380).size.width() <= 918);
    }

    void rowsAreMapSizesAndRegionsAddUp() {
        const auto info = fake::yolo11('n', 80);
        const ui::NetworkLayout layout = ui::layOutNetwork(info.stages, 1046, 420);
        QCOMPARE(layout.rows.size(), std::size_t{5});
        QCOMPARE(layout.rows.front().stride, 2);
        QCOMPARE(layout.rows.back().stride, 32);
        QCOMPARE(layout.regions.size(), std::size_t{3});
        QCOMPARE(layout.regions[0].parameters, std::int64_t{1'365'472});
        QCOMPARE(layout.regions[1].parameters, std::int64_t{793'696});
        QCOMPARE(layout.regions[2].parameters, std::int64_t{464'912});
    }

    void theBranchesOfTheHeadAreThoseOfTheSpec() {
        // yolo11-spec.md 1.5 by hand for n: box 36,992 + 73,856 + 147,584 + 3 (36,992 + 4,160), DFL 16. The head with
        // 3 classes: 2,590,035 (1.6, one class) less 2,159,168 (blocks 0 to 22), and 3 x 65 for each further class.
        const auto branches = ui::headBranches(fake::yolo11('n', 3).stages);
        QVERIFY(branches);
        QCOMPARE(branches->box, std::int64_t{381'904});
        QCOMPARE(branches->classes, std::int64_t{430'867 + 2 * 195 - 381'904});
    }

    void aClickFreezesAndThaws() {
        NetworkDiagram diagram;
        fill(diagram);
        QList<std::vector<int>> plans;
        connect(&diagram, &NetworkDiagram::planChanged, this,
                [&](const engine::FreezePlan& plan) { plans.append(plan.stages); });
        QTest::mouseClick(&diagram, Qt::LeftButton, {}, centre(diagram, 4));
        QTest::mouseClick(&diagram, Qt::LeftButton, {}, centre(diagram, 2));
        QTest::mouseClick(&diagram, Qt::LeftButton, {}, centre(diagram, 4));
        QCOMPARE(plans, (QList<std::vector<int>>{{4}, {2, 4}, {2}}));
        QCOMPARE(diagram.focusedStage(), 4);
    }

    void whatHasNoParametersCannotBeFrozen() {
        NetworkDiagram diagram;
        fill(diagram);
        QTest::mouseClick(&diagram, Qt::LeftButton, {}, centre(diagram, 11));
        diagram.toggle(12);
        QTest::mouseClick(&diagram, Qt::LeftButton, {}, QPoint(5, 5));
        QVERIFY(diagram.plan().stages.empty());
    }

    void keysMoveAndToggle() {
        NetworkDiagram diagram;
        fill(diagram);
        QCOMPARE(diagram.focusedStage(), 0);
        QTest::keyClick(&diagram, Qt::Key_Right);
        QTest::keyClick(&diagram, Qt::Key_Space);
        QCOMPARE(diagram.plan().stages, std::vector<int>{1});
        QTest::keyClick(&diagram, Qt::Key_End);
        QCOMPARE(diagram.focusedStage(), 23);
        QTest::keyClick(&diagram, Qt::Key_Left);
        QTest::keyClick(&diagram, Qt::Key_Left);
        QCOMPARE(diagram.focusedStage(), 20);  // 21 is a Concat
        QTest::keyClick(&diagram, Qt::Key_Up);
        QCOMPARE(diagram.focusedStage(), 19);
        QTest::keyClick(&diagram, Qt::Key_Home);
        QTest::keyClick(&diagram, Qt::Key_Left);
        QCOMPARE(diagram.focusedStage(), 0);
        QTest::keyClick(&diagram, Qt::Key_Down);
        QCOMPARE(diagram.focusedStage(), 1);
    }

    void screenReadersSeeACheckBoxForEachBlock() {
        NetworkDiagram diagram;
        fill(diagram);
        diagram.setPlan({{0}});
        QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&diagram);
        QVERIFY(root);
        QCOMPARE(root->childCount(), 18);
        QAccessibleInterface* first = root->child(0);
        QCOMPARE(first->role(), QAccessible::CheckBox);
        QCOMPARE(first->text(QAccessible::Name), QStringLiteral("Block 0, Conv: 464 parameters, 320 px maps, frozen"));
        QVERIFY(first->state().checked);
        QVERIFY(!root->child(1)->state().checked);
        QCOMPARE(root->child(17)->text(QAccessible::Name),
                 QStringLiteral("Block 23, Detect: 464,912 parameters, 80 px maps, learns"));
        QCOMPARE(root->indexOfChild(root->child(5)), 5);
        QVERIFY(!root->child(3)->rect().isEmpty());
        first->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(diagram.plan().stages.empty());
    }

    void aSmallerNetworkDropsWhatItDoesNotHave() {
        NetworkDiagram diagram;
        fill(diagram);
        diagram.setPlan({{1, 22}});
        auto stages = fake::yolo11('n', 80).stages;
        stages.resize(11);
        diagram.setNetwork(stages);
        QCOMPARE(diagram.plan().stages, std::vector<int>{1});
        diagram.setNetwork({});
        QVERIFY(!diagram.grab().isNull());
    }

    void countsAreShort() {
        QCOMPARE(ui::shortCount(464), QStringLiteral("464"));
        QCOMPARE(ui::shortCount(4672), QStringLiteral("4.7\u202Fk"));
        QCOMPARE(ui::shortCount(147'712), QStringLiteral("148\u202Fk"));
        QCOMPARE(ui::shortCount(999'600), QStringLiteral("1.0\u202FM"));
        QCOMPARE(ui::shortCount(2'360'320), QStringLiteral("2.4\u202FM"));
    }
};

UI_TEST_MAIN(NetworkDiagramTest)
#include "network_diagram_test.moc"
