// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/freeze_page.h"

#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"
#include "ui/convert.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/network_diagram.h"

using ui::FreezePage;

class FreezePageTest final : public QObject {
    Q_OBJECT

private:
    static ui::FittedModel model(char scale, std::int64_t classes, std::int64_t kept) {
        return {{"yolo11.pt"}, fake::yolo11(scale, 80), fake::yolo11(scale, classes), kept};
    }
    static QString figure(FreezePage& page, const char* name) {
        return page.findChild<ui::FigureTile*>(QString::fromLatin1(name))->content().figure;
    }
    static void press(FreezePage& page, const char* name) {
        QTest::mouseClick(page.findChild<QPushButton*>(QString::fromLatin1(name)), Qt::LeftButton);
    }

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void presetsCountAsTheSpecDoes() {  // yolo11-spec.md 1.6
        FreezePage page;
        page.setModel(model('n', 80, 499));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        press(page, "presetEverything");
        QCOMPARE(figure(page, "trainableFigure"), QStringLiteral("2,624,080"));
        press(page, "presetBackbone");
        QCOMPARE(figure(page, "trainableFigure"), QStringLiteral("1,258,608"));
        press(page, "presetHeadOnly");
        QCOMPARE(figure(page, "trainableFigure"), QStringLiteral("464,912"));
        page.findChild<QSpinBox*>()->setValue(10);
        press(page, "presetFirst");
        QCOMPARE(figure(page, "trainableFigure"), QStringLiteral("1,508,336"));
        page.findChild<QSpinBox*>()->setValue(11);
        QCOMPARE(figure(page, "trainableFigure"), QStringLiteral("1,258,608"));
        QCOMPARE(page.plan().freeze, engine::freezeFirst(11));
    }

    void aClassifierStartsWithItsHeadAlone() {
        FreezePage page;
        ui::FittedModel classifier = model('n', 3, 448);
        classifier.fitted.task = "classify";
        page.setModel(classifier);
        QCOMPARE(page.plan().freeze, engine::freezeRegion(classifier.fitted.stages, engine::FreezePreset::HeadOnly));
        ui::FittedModel builtIn = model('x', 3, 288);
        builtIn.fitted.isHeadTrained = false;
        builtIn.fitted.stages.pop_back();
        page.setModel(builtIn);
        QCOMPARE(page.plan().freeze, engine::freezeRegion(builtIn.fitted.stages, engine::FreezePreset::Backbone));
        page.setModel(model('n', 3, 448));
        QVERIFY(page.plan().freeze.stages.empty());
    }

    void aBlockTogglesTheFiguresAtOnce() {
        FreezePage page;
        page.setModel(model('x', 80, 1015));
        QSignalSpy changed(&page, &FreezePage::planChanged);
        auto* diagram = page.findChild<ui::NetworkDiagram*>();
        diagram->toggle(9);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        diagram->toggle(8);
        QCOMPARE(changed.size(), 2);
        const std::vector<engine::StageInfo> stages = fake::yolo11('x', 80).stages;
        const std::int64_t all = engine::countParameters(stages, {}).trainable;
        QCOMPARE(figure(page, "trainableFigure"), QLocale().toString(static_cast<qlonglong>(all - 6'499'584)));
    }

    void thawingTheLastFrozenBlockCountsTheFirstOnes() {
        FreezePage page;
        page.setModel(model('n', 80, 499));
        press(page, "presetBackbone");
        page.findChild<ui::NetworkDiagram*>()->toggle(10);
        QCOMPARE(page.findChild<QSpinBox*>()->value(), 10);
        page.findChild<ui::NetworkDiagram*>()->toggle(9);
        QCOMPARE(page.findChild<QSpinBox*>()->value(), 9);
    }

    void numbersFollowTheLocale() {
        QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
        FreezePage page;
        page.setModel(model('n', 80, 499));
        QCOMPARE(figure(page, "trainableFigure"), QStringLiteral("2.624.080"));
    }

    void keysChoosePresetsInTheirOrder() {
        FreezePage page;
        page.setModel(model('n', 80, 499));
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.findChild<ui::NetworkDiagram*>()->setFocus();
        const auto stages = fake::yolo11('n', 80).stages;
        const auto planOfKey = [&](Qt::Key key) {
            QTest::keyClick(page.findChild<ui::NetworkDiagram*>(), key);
            return page.plan();
        };
        QCOMPARE(planOfKey(Qt::Key_1), engine::planOf(engine::Recipe::HeadOnly, stages, true));
        QCOMPARE(planOfKey(Qt::Key_2), engine::planOf(engine::Recipe::HeadThenTop, stages, true));
        QCOMPARE(planOfKey(Qt::Key_3), engine::planOf(engine::Recipe::FirstBlocks, stages, true));
        QCOMPARE(planOfKey(Qt::Key_4), engine::RecipePlan{});
        QCOMPARE(planOfKey(Qt::Key_5), engine::RecipePlan{engine::freezeFirst(11)});
    }

    void withoutAModelItSaysSoAndAsksForOne() {
        FreezePage page;
        QSignalSpy asked(&page, &FreezePage::modelRequested);
        QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("usePlan"))->isEnabled());
        press(page, "freezeChooseModel");
        QCOMPARE(asked.size(), 1);
        page.setModel(model('n', 80, 499));
        QVERIFY(page.findChild<QPushButton*>(QStringLiteral("usePlan"))->isEnabled());
        page.clearModel();
        QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("usePlan"))->isEnabled());
    }

    void aPlanThatLearnsNothingCannotBeUsed() {
        FreezePage page;
        page.setModel(model('n', 80, 499));
        page.setPlan({engine::freezeFirst(24)});
        QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("usePlan"))->isEnabled());
        auto* advice = page.findChild<ui::Banner*>(QStringLiteral("freezeAdvice"));
        advice->findChild<QPushButton*>(QStringLiteral("bannerAction"))->click();
        QCOMPARE(figure(page, "trainableFigure").remove(QLocale().groupSeparator()), QStringLiteral("464912"));
        QVERIFY(page.findChild<QPushButton*>(QStringLiteral("usePlan"))->isEnabled());
    }

    void aFrozenHeadWithNewClassesCannotBeUsed() {
        FreezePage page;
        page.setModel(model('n', 3, 448));
        page.setDataset(QStringLiteral("cells"), {"RBC", "WBC", "Platelets"});
        page.setPlan({engine::FreezePlan{{23}}});
        QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("usePlan"))->isEnabled());
        page.setModel(model('n', 80, 499));
        QVERIFY(page.findChild<QPushButton*>(QStringLiteral("usePlan"))->isEnabled());
    }

    void whatThePlanTakesIsShownOrWhyNot() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        FreezePage page;
        page.setModel(model('n', 3, 448));
        const auto content = [&](const char* name) {
            return page.findChild<ui::FigureTile*>(QString::fromLatin1(name))->content();
        };
        QCOMPARE(content("timeFigure").figure, QStringLiteral("–"));
        QCOMPARE(content("timeFigure").line, QStringLiteral("Open images to measure it"));
        page.setDataset(QStringLiteral("cells"), {"RBC", "WBC", "Platelets"});
        page.setCost({true, std::nullopt, {}});
        QCOMPARE(content("memoryFigure").line, QStringLiteral("Timing two batches…"));

        engine::TrainCost cost = fake::script().cost;
        page.setCost({false, cost, {}});
        QCOMPARE(content("timeFigure").figure, QStringLiteral("4.0 s"));
        QVERIFY(content("timeFigure").detail.contains(QStringLiteral("3 min")));
        QVERIFY(content("memoryFigure").line.startsWith(QStringLiteral("Fits")));
        QCOMPARE(content("cacheFigure").line, QStringLiteral("Nothing is cached"));
        cost.phases = {{10, 4.0}, {30, 12.0}};
        cost.cachedFeatureBytes = 970'000'000;
        cost.peakMemoryBytes = 2 * cost.availableMemoryBytes;
        page.setCost({false, cost, {}});
        QCOMPARE(content("timeFigure").line, QStringLiteral("Then 12 s, from epoch 11"));
        QVERIFY(content("memoryFigure").line.startsWith(QStringLiteral("Too much")));
        QCOMPARE(content("cacheFigure").figure, ui::sizeText(970'000'000));
        page.setCost({false, std::nullopt, QStringLiteral("Out of memory")});
        QCOMPARE(content("timeFigure").line, QStringLiteral("Out of memory"));
    }

    void theCacheIsSwitchedWhereTheFirstBlocksAreFrozen() {
        FreezePage page;
        page.setModel(model('n', 3, 448));
        auto* button = page.findChild<QPushButton*>("cacheSwitch");
        press(page, "presetEverything");
        QVERIFY(button->isHidden());
        press(page, "presetBackbone");
        QVERIFY(!button->isHidden());
        QCOMPARE(button->text(), QStringLiteral("Turn on"));
        QSignalSpy chosen(&page, &FreezePage::featureCachingChosen);
        press(page, "cacheSwitch");
        QCOMPARE(chosen.takeFirst().at(0).value<engine::FeatureCaching>(), engine::FeatureCaching::On);
        page.setFeatureCaching(engine::FeatureCaching::On);
        QCOMPARE(button->text(), QStringLiteral("Turn off"));
        press(page, "cacheSwitch");
        QCOMPARE(chosen.takeFirst().at(0).value<engine::FeatureCaching>(), engine::FeatureCaching::Off);
        page.setFeatureCaching(engine::FeatureCaching::Auto);
        engine::TrainCost cost = fake::script().cost;
        cost.cachedFeatureBytes = 1'000'000;
        page.setCost({false, cost, {}});
        QCOMPARE(button->text(), QStringLiteral("Turn off"));
        press(page, "presetHeadThenTop");  // its first phase is what is cached
        QVERIFY(!button->isHidden());
    }

    void thePlanSurvivesANewClassCount() {
        FreezePage page;
        page.setModel(model('n', 80, 499));
        press(page, "presetBackbone");
        page.setModel(model('n', 3, 448));
        QCOMPARE(page.plan().freeze, engine::freezeFirst(11));
    }

    void twoPhasesStayWhenABlockIsToggled() {
        FreezePage page;
        page.setHeadFirstEpochs(20);
        page.setModel(model('n', 80, 499));
        press(page, "presetHeadThenTop");
        auto* diagram = page.findChild<ui::NetworkDiagram*>();
        QVERIFY(diagram->joinsLater(13));
        QVERIFY(!diagram->joinsLater(9));
        QVERIFY(!diagram->joinsLater(23));
        QVERIFY(diagram->stageText(13).endsWith(QStringLiteral("learns from epoch 21")));
        auto* advice = page.findChild<ui::Banner*>(QStringLiteral("freezeAdvice"));
        QVERIFY(advice->reason().contains(QStringLiteral("epoch 21")));
        diagram->toggle(10);
        QVERIFY(page.plan().isHeadFirst);
        QCOMPARE(page.plan().freeze, engine::freezeFirst(10));
        QVERIFY(diagram->joinsLater(10));
        QVERIFY(page.findChild<QPushButton*>(QStringLiteral("presetHeadThenTop"))->isChecked());
        press(page, "presetEverything");
        QVERIFY(!diagram->joinsLater(10));
        QCOMPARE(page.plan(), engine::RecipePlan{});
    }

    void whatTheHeadIsFollowsTheModel() {
        FreezePage page;
        page.setModel(model('n', 80, 499));
        press(page, "presetHeadThenTop");
        QCOMPARE(page.plan().headFirstFreeze.stages.back(), 22);
        ui::FittedModel newHead = model('n', 3, 288);
        newHead.fitted.isHeadTrained = false;
        page.setModel(newHead);
        QVERIFY(page.plan().isHeadFirst);
        QCOMPARE(page.plan().headFirstFreeze, engine::freezeFirst(11));
    }

    void theAdviceShowsItsNumbersAndIsUsedByItsLink() {
        FreezePage page;
        page.setModel(model('n', 3, 448));
        QSignalSpy changed(&page, &FreezePage::planChanged);
        auto* banner = page.findChild<ui::Banner*>(QStringLiteral("freezeAdvice"));
        auto* link = banner->findChild<QPushButton*>(QStringLiteral("bannerAction"));
        page.setMeasuring(true);
        QCOMPARE(banner->title(), QStringLiteral("Everything learns"));
        QVERIFY(banner->reason().contains(QStringLiteral("Looking at your pictures")));
        ui::MeasuredAdvice measured{{}, {205, 361, "Platelets"}, {0.83, 0.72, 48}};
        measured.advice = engine::advise(measured.size, measured.familiarity);
        page.setAdvice(measured);
        page.setMeasuring(false);
        QCOMPARE(banner->title(), QStringLiteral("Advice: head, then top blocks"));
        for (const char* part : {"205", "361", "Platelets", "0.83", "72"})
            QVERIFY2(banner->reason().contains(QString::fromLatin1(part)), qPrintable(banner->reason()));
        QVERIFY(!link->isHidden());
        link->click();
        QCOMPARE(page.plan(), engine::planOf(engine::Recipe::HeadThenTop, fake::yolo11('n', 3).stages, true));
        QCOMPARE(changed.size(), 1);
        QVERIFY(link->isHidden());
        page.setAdvice({});
        QCOMPARE(banner->title(), QStringLiteral("Head, then top blocks"));
    }

    void theAdviceOnFirstBlocksTakesTheNumberOfTheRecipe() {
        FreezePage page;
        page.setModel(model('n', 80, 499));
        page.findChild<QSpinBox*>()->setValue(9);
        press(page, "presetEverything");
        page.setAdvice(
            ui::MeasuredAdvice{{engine::Recipe::FirstBlocks, false, false, {}}, {20, 8, "WBC"}, {0.3, {}, 20}});
        page.findChild<ui::Banner*>(QStringLiteral("freezeAdvice"))
            ->findChild<QPushButton*>(QStringLiteral("bannerAction"))
            ->click();
        QCOMPARE(page.plan(), engine::planOf(engine::Recipe::FirstBlocks, fake::yolo11('n', 80).stages, true));
    }

    void aNewHeadAloneIsNeckAndHead() {
        FreezePage page;
        ui::FittedModel builtIn = model('n', 3, 288);
        builtIn.fitted.isHeadTrained = false;
        page.setModel(builtIn);
        auto* first = page.findChild<QPushButton*>(QStringLiteral("presetHeadOnly"));
        QVERIFY(first->isChecked());
        // As Train and the run call it; there is no second preset of the same plan.
        QCOMPARE(first->accessibleName(), QStringLiteral("Backbone frozen"));
        QVERIFY(page.findChild<QPushButton*>(QStringLiteral("presetBackbone"))->isHidden());
        QCOMPARE(page.plan().freeze, engine::freezeFirst(11));
        page.setModel(model('n', 80, 499));
        QCOMPARE(first->accessibleName(), QStringLiteral("Head only"));
        QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("presetBackbone"))->isHidden());
    }

    void whatLearnsIsInSightWhereTheNetworkIsWiderThanTheWindow() {
        FreezePage page;
        page.resize(700, 640);
        page.setModel(model('n', 80, 499));
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto* bar = page.findChild<QScrollArea*>()->horizontalScrollBar();
        press(page, "presetEverything");
        QCOMPARE(bar->value(), 0);
        press(page, "presetBackbone");
        QVERIFY(bar->maximum() > 0);
        QCOMPARE(bar->value(), bar->maximum());
    }

    void theNumberOfBlocksBelongsToItsPreset() {
        FreezePage page;
        page.setModel(model('n', 80, 499));
        press(page, "presetBackbone");
        QVERIFY(page.findChild<QSpinBox*>()->isHidden());
        press(page, "presetFirst");
        QVERIFY(!page.findChild<QSpinBox*>()->isHidden());
    }

    void itSaysBeforehandThatOldClassesGo() {
        FreezePage page;
        page.setModel(model('n', 3, 448));
        auto* warning = page.findChild<QLabel*>(QStringLiteral("oldClasses"));
        QVERIFY(warning->parentWidget()->isHidden());  // no data, nothing to compare
        page.setDataset("smear", {"RBC", "WBC", "Platelets"});
        QVERIFY(!warning->parentWidget()->isHidden());
        QCOMPARE(warning->text(), QStringLiteral("The 80 other class(es) of YOLO11n go: it will know only yours."));
        ui::FittedModel builtIn = model('n', 3, 288);
        builtIn.file.isHeadTrained = false;
        page.setModel(builtIn);
        QVERIFY(warning->parentWidget()->isHidden());
    }

    void theAdviceTellsHowSo() {
        FreezePage page;
        page.setModel(model('n', 80, 499));
        auto* howSo = page.findChild<QPushButton*>(QStringLiteral("adviceHowSo"));
        QVERIFY(howSo->isHidden());
        page.setAdvice(
            ui::MeasuredAdvice{{engine::Recipe::FirstBlocks, false, false, {}}, {20, 8, "WBC"}, {0.3, 0.1, 20}});
        QVERIFY(!howSo->isHidden());
        auto* reasons = page.findChild<QLabel*>(QStringLiteral("adviceReasons"));
        QVERIFY(reasons->isHidden());
        howSo->click();
        QVERIFY(!reasons->isHidden());
        QVERIFY2(reasons->text().contains("8 of the rarest class, less than 100") && reasons->text().contains("0.20"),
                 qPrintable(reasons->text()));
    }

    void whatTheCacheWouldSaveIsSaid() {
        FreezePage page;
        page.setModel(model('n', 80, 499));
        page.setDataset("smear", {"RBC"});
        press(page, "presetBackbone");
        const engine::TrainCost cost{{{40, 17.0}}, 0, 0, 900'000'000, 11'200'000'000, 41'000'000'000};
        const engine::TrainCost cached{{{40, 6.0}}, 9, 120'000'000, 900'000'000, 11'200'000'000, 41'000'000'000};
        page.setCost({false, cost, {}, cached});
        const auto content = page.findChild<ui::FigureTile*>(QStringLiteral("cacheFigure"))->content();
        QCOMPARE(content.figure, QStringLiteral("6.0 s"));
        QCOMPARE(content.line, QStringLiteral("instead of 17 s an epoch"));
        QVERIFY2(content.detail.contains("120"), qPrintable(content.detail));
    }
};

UI_TEST_MAIN(FreezePageTest)
#include "freeze_page_test.moc"
