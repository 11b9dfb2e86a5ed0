// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window over a scripted engine: open a dataset, freeze, train, predict, quit.
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimer>

#include "tests/support/ui_test_main.h"
#include "tests/ui/world.h"
#include "ui/models/prediction_model.h"
#include "ui/pages/freeze_page.h"
#include "ui/pages/models_page.h"
#include "ui/pages/predict_page.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/model_picker.h"

using namespace std::chrono_literals;

class WindowTest final : public QObject {
    Q_OBJECT

private:
    const std::vector<engine::ListedModel> m_twoModels{{"a.pt", "models/a.pt", false}, {"b.pt", "models/b.pt", false}};

    struct World : OpenWorld {
        using OpenWorld::OpenWorld;

        ui::ModelsPage* models() { return window().findChild<ui::ModelsPage*>(); }
        /// Null where there is no such row.
        const ui::ModelCard* card(int row) {
            return row < models()->cards().rowCount() ? &models()->cards().card(row) : nullptr;
        }
    };

private slots:
    void initTestCase() { ui::setUpLook(*qApp); }
    void init() { fake::reset(); }

    void theFrozenPlanReachesTraining() {
        World world;
        auto* freeze = world.window().findChild<ui::FreezePage*>();
        world.press("acceptData");
        QCOMPARE(world.window().currentPage(), ui::PageId::Freeze);
        const engine::FreezePlan backbone = engine::freezeFirst(11);
        emit freeze->planChanged({backbone});
        QCOMPARE(world.train()->config().freeze, backbone);
        emit freeze->planAccepted();
        QCOMPARE(world.window().currentPage(), ui::PageId::Train);
    }

    void theAdviceIsMeasuredAndItsLinkReachesTraining() {
        World world;
        QCOMPARE(fake::calls().measureFamiliarity.load(), 0);
        world.press("acceptData");
        auto* banner = world.part<ui::Banner>("freezeAdvice");
        QTRY_COMPARE(banner->title(), "Advice: head only");
        QCOMPARE(fake::calls().measureFamiliarity.load(), 1);
        QCOMPARE(fake::calls().checkHealth.load(), 1);
        banner->findChild<QPushButton*>("bannerAction")->click();
        QCOMPARE(world.train()->config().freeze, engine::freezeFirst(23));
        // Another model, another advice.
        fake::script().familiarity = {0.2, 0.1, 4};
        world.application.chooseModel("other.pt");
        QTRY_COMPARE(banner->title(), "Advice: first blocks frozen");
    }

    void aTrainingTakesTheComputerFromTheAdvice() {
        World world;
        world.window().showPage(ui::PageId::Health);
        QTRY_COMPARE(fake::calls().measureFamiliarity.load(), 1);
        QTRY_COMPARE(world.part<ui::Banner>("freezeAdvice")->title(), "Advice: head only");
        fake::script().itemInterval = 1h;
        world.application.chooseModel("other.pt");
        QTRY_COMPARE(fake::calls().measureFamiliarity.load(), 2);
        fake::script().train.runsUntilStopped = true;
        world.train()->start();
        QTRY_COMPARE(fake::calls().threadsInside.load(), 1);  // the training alone
        fake::script().itemInterval = {};
        world.train()->stop();
        QTRY_COMPARE(fake::calls().measureFamiliarity.load(), 3);
        QTRY_COMPARE(world.part<ui::Banner>("freezeAdvice")->title(), "Advice: head only");
    }

    void whatATrainingTakesIsMeasuredWhereItIsShown() {
        World world;
        world.press("acceptData");
        auto* time = world.part<ui::FigureTile>("timeFigure");
        QTRY_COMPARE(time->content().figure, "4.0 s");
        QCOMPARE(fake::calls().measureTrainCost.load(), 1);
        // Epochs only multiply it; a batch of another size takes another time.
        world.window().showPage(ui::PageId::Train);
        world.part<QSpinBox>("epochs")->setValue(60);
        QVERIFY(time->content().detail.contains("60"));
        QVERIFY(world.part<QLabel>("costValue")->text().contains("4.0 s"));
        QCOMPARE(fake::calls().measureTrainCost.load(), 1);
        fake::script().cost.phases.front().secondsPerEpoch = 2;
        world.part<QSpinBox>("batch")->setValue(8);
        QTRY_COMPARE(time->content().figure, "2.0 s");
        QCOMPARE(fake::calls().measureTrainCost.load(), 2);
    }

    void aTrainingTakesTheComputerFromTheMeasurement() {
        fake::script().measureInterval = 1h;
        World world;
        world.press("acceptData");
        QTRY_COMPARE(fake::calls().measureTrainCost.load(), 1);
        fake::script().train.runsUntilStopped = true;
        world.train()->start();
        QTRY_COMPARE(fake::calls().threadsInside.load(), 1);  // the training alone
        fake::script().measureInterval = {};
        world.train()->stop();
        QTRY_COMPARE(fake::calls().measureTrainCost.load(), 2);
    }

    void anAdviceThatFailsLeavesTheTextsThatAreThere() {
        World world;
        auto* freeze = world.window().findChild<ui::FreezePage*>();
        auto* banner = world.part<ui::Banner>("freezeAdvice");
        const QString before = banner->title();
        world.window().showPage(ui::PageId::Health);
        QTRY_COMPARE(banner->title(), "Advice: head only");
        fake::script().familiarityFailure =
            engine::Error(engine::ErrorKind::Dataset, "dataset.task", "[data] of another task");
        world.application.chooseModel("other.pt");
        QTRY_COMPARE(fake::calls().measureFamiliarity.load(), 2);
        QTRY_VERIFY(!banner->reason().contains("Looking at your pictures"));
        QCOMPARE(banner->title(), before);
        QVERIFY(!freeze->banner()->isVisible());
    }

    void trainingDoesNotBlockTheWindow() {
        fake::script().train.stepInterval = 2ms;
        World world;
        QElapsedTimer sinceTick;
        qint64 longest = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceTick.restart()); });
        world.window().showPage(ui::PageId::Train);
        QSignalSpy ended(world.train(), &ui::TrainPage::trainingEnded);
        world.train()->start();
        QVERIFY(world.train()->isTraining());
        sinceTick.start();
        heart.start(1);
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(world.part<QLabel>("jobText")->text().isEmpty());
        QCOMPARE(fake::calls().train.load(), 1);
        qInfo("longest pause of the event loop: %lld ms", longest);
    }

    void predictRunsOnceDownToTheLowestConfidence() {
        fake::script().predictions = {{0, 0.9F, {10, 20, 110, 220}}, {1, 0.011F, {10, 20, 30, 40}}};
        World world;
        world.application.predict({"a.jpg"});
        auto* page = world.window().findChild<ui::PredictPage*>();
        QTRY_COMPARE(page->predictions().rowCount(), 1);
        QCOMPARE(world.window().currentPage(), ui::PageId::Predict);
        QCOMPARE(page->predictions().prediction(0).boxes.size(), std::size_t{2});
        QCOMPARE(page->predictions().visibleCount(0), 1);
        QCOMPARE(fake::calls().predict.load(), 1);
    }

    void picturesAddedWhilePredictingFollow() {
        fake::script().itemInterval = 20ms;
        World world;
        world.application.predict({"a.jpg", "b.jpg"});
        world.application.predict({"c.jpg"});
        auto* page = world.window().findChild<ui::PredictPage*>();
        QTRY_COMPARE(page->predictions().rowCount(), 3);
    }

    void aModelThatCannotBeReadSaysWhyAndStopsNothing() {
        World world;
        fake::script().failure = engine::Error(engine::ErrorKind::Model, "model.truncated",
                                               "[checkpoint] expected 5 MB, found 3 MB", "cut.pt", "get it again");
        world.window().showPage(ui::PageId::Start);
        world.application.chooseModel("cut.pt");
        ui::Banner* banner = world.window().page(ui::PageId::Start)->banner();
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(banner->title(), "The model file is cut short");
        fake::script().failure.reset();
        world.application.chooseModel("yolo11n.yaml");
        QTRY_COMPARE(world.train()->state(), ui::TrainPage::State::Ready);
    }

    void modelsAreMeasuredOnceWhenTheirPageIsShown() {
        fake::script().models = m_twoModels;
        World world;
        QCOMPARE(fake::calls().measureModelSpeed.load(), 0);
        world.window().showPage(ui::PageId::Models);
        QTRY_VERIFY(world.card(0) && world.card(0)->speed && world.card(1)->speed);
        world.window().showPage(ui::PageId::Data);
        QSignalSpy described(&world.models()->cards(), &QAbstractItemModel::dataChanged);
        world.window().showPage(ui::PageId::Models);
        QTRY_COMPARE(described.size(), 2);
        QTRY_COMPARE(fake::calls().threadsInside.load(), 0);
        QCOMPARE(fake::calls().measureModelSpeed.load(), 2);
    }

    void aRoughFigureIsTakenAgainWithTheNextLookAndNotBefore() {
        fake::script().models = m_twoModels;
        fake::script().speed.isSteady = false;
        World world;
        world.window().showPage(ui::PageId::Models);
        QTRY_VERIFY(world.card(1) && world.card(1)->speed);
        QTRY_VERIFY(!world.models()->cards().isMeasuring(1));
        QCOMPARE(fake::calls().measureModelSpeed.load(), 2);
        world.window().showPage(ui::PageId::Models);
        QTRY_COMPARE(fake::calls().measureModelSpeed.load(), 4);
    }

    void aModelThatCannotBeMeasuredIsNotTriedForEver() {
        fake::script().models = m_twoModels;
        fake::script().measureErrors.emplace(
            "models/a.pt", engine::Error(engine::ErrorKind::OutOfMemory, "memory.out", "out of memory"));
        World world;
        world.window().showPage(ui::PageId::Models);
        QTRY_VERIFY(world.card(1) && world.card(1)->speed);
        QTRY_VERIFY(!world.models()->cards().isMeasuring(1));
        QVERIFY(!world.card(0)->speed);
        QCOMPARE(fake::calls().measureModelSpeed.load(), 2);
    }

    void aTrainingInterruptsMeasuringAndItGoesOnAfterwards() {
        fake::script().models = m_twoModels;
        fake::script().measureInterval = 1h;
        fake::script().train.runsUntilStopped = true;
        World world;
        world.window().showPage(ui::PageId::Models);
        QTRY_VERIFY(world.card(0) && world.models()->cards().isMeasuring(0));
        world.train()->start();
        QTRY_VERIFY(!world.models()->cards().isMeasuring(0));
        QVERIFY(!world.card(0)->speed);
        QVERIFY(!world.part<QPushButton>("useModel")->isEnabled());
        QSignalSpy described(&world.models()->cards(), &QAbstractItemModel::dataChanged);
        world.window().showPage(ui::PageId::Models);  // looks again, but measures nothing
        QTRY_COMPARE(described.size(), 2);
        QTRY_COMPARE(fake::calls().threadsInside.load(), 1);  // the training
        QCOMPARE(fake::calls().measureModelSpeed.load(), 1);
        fake::script().measureInterval = 0us;
        world.train()->stop();
        QTRY_VERIFY(world.card(0)->speed && world.card(1)->speed);
        QVERIFY(world.part<QPushButton>("useModel")->isEnabled());
    }

    void useThisModelDoesWhatThePickerDoes() {
        fake::script().models = m_twoModels;
        World world;
        world.window().showPage(ui::PageId::Models);
        QTRY_VERIFY(world.card(1) && world.card(1)->info);
        auto* list = world.part<QAbstractItemView>("modelList");
        list->setCurrentIndex(list->model()->index(1, 0));
        world.press("useModel");
        QTRY_COMPARE(world.part<ui::ModelPicker>("startModel")->current(), "models/b.pt");
        QTRY_COMPARE(world.part<ui::ModelPicker>("trainModel")->current(), "models/b.pt");
        QVERIFY(world.models()->cards().isCurrent(1));
        QCOMPARE(world.train()->config().model.file, std::filesystem::path("models/b.pt"));
    }

    void aModelDroppedOnItsPageIsAddedAndElsewhereUsed() {
        fake::script().models = m_twoModels;
        World world;
        const QString before = world.part<ui::ModelPicker>("startModel")->current();
        world.window().showPage(ui::PageId::Models);
        emit world.window().modelDropped("/elsewhere/new.pt");
        QTRY_COMPARE(world.models()->cards().rowCount(), 3);
        QCOMPARE(world.part<QAbstractItemView>("modelList")->currentIndex().data().toString(), "new.pt");
        QVERIFY(world.models()->banner()->title().contains("new.pt"));
        QCOMPARE(world.part<ui::ModelPicker>("startModel")->current(), before);
        world.window().showPage(ui::PageId::Start);
        emit world.window().modelDropped("/elsewhere/other.pt");
        QTRY_COMPARE(world.part<ui::ModelPicker>("startModel")->current(), "/elsewhere/other.pt");
        QCOMPARE(fake::calls().addModel.load(), 1);
    }

    void aRefusedModelFileIsExplainedAndNothingChanges() {
        fake::script().models = m_twoModels;
        fake::script().modelErrors.emplace(
            "/elsewhere/evil.pt", engine::Error(engine::ErrorKind::Model, "model.unsafe",
                                                "[model] asks to run os.system", "evil.pt", "use another file"));
        World world;
        const QString before = world.part<ui::ModelPicker>("startModel")->current();
        world.window().showPage(ui::PageId::Models);
        QTRY_VERIFY(world.card(1) && world.card(1)->info);
        emit world.window().modelDropped("/elsewhere/evil.pt");
        QTRY_VERIFY(world.models()->banner()->isVisible());
        QVERIFY(world.models()->banner()->reason().contains("os.system"));
        QVERIFY(world.models()->banner()->reason().contains("Use another file"));
        QCOMPARE(world.models()->cards().rowCount(), 2);
        QCOMPARE(world.part<ui::ModelPicker>("startModel")->current(), before);
    }

    void closingWhileTrainingAsksAndKeepsGoing() {
        fake::script().train.runsUntilStopped = true;
        World world;
        world.train()->start();
        QTRY_VERIFY(world.train()->epoch() == world.train()->config().epochs);
        QVERIFY(!world.window().close());
        const auto* question = world.part<QMessageBox>("closeWhileTraining");
        const QString epoch = QStringLiteral("resumes at epoch %1.").arg(world.train()->config().epochs);
        QVERIFY2(question && question->text().contains(epoch), qPrintable(question ? question->text() : QString()));
        auto* keep = world.part<QPushButton>("keepTraining");
        QVERIFY(keep);
        keep->click();
        QVERIFY(world.window().isVisible());
        QVERIFY(world.train()->isTraining());
    }

    void pauseAndQuitJoinsTheTrainingFirst() {
        fake::script().train.runsUntilStopped = true;
        World world;
        world.train()->start();
        QVERIFY(!world.window().close());
        world.press("pauseAndQuit");
        QTRY_VERIFY(!world.window().isVisible());
        QVERIFY(!world.train()->isTraining());
        QCOMPARE(fake::calls().threadsInside.load(), 0);
    }

    void everyControlHasANameAndAnAccessibleName() {
        World world;
        for (const QWidget* widget : world.window().findChildren<QWidget*>()) {
            const bool isControl =
                qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
                qobject_cast<const QAbstractSlider*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
                (qobject_cast<const QAbstractItemView*>(widget) && widget->focusPolicy() != Qt::NoFocus);
            if (!isControl || widget->isHidden() || widget->objectName().startsWith("qt_") ||
                widget->inherits("QScrollBar") || widget->parent()->inherits("QComboBoxPrivateContainer") ||
                widget->parent()->inherits("QLineEdit") || widget->parent()->inherits("QTableView") ||
                widget->inherits("QHeaderView"))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            bool hasBuddy = false;
            for (const QLabel* label : world.window().findChildren<QLabel*>())
                hasBuddy = hasBuddy || label->buddy() == widget;
            QVERIFY2(isNamed || hasBuddy, qPrintable(widget->objectName()));
        }
    }
};

UI_TEST_MAIN(WindowTest)
#include "window_test.moc"
