// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which model the pages look with: its name, what is offered where it is not trained, and the device it runs on.
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include "app/gui/predict_session.h"
#include "tests/support/fake_predict.h"
#include "tests/support/fake_runs.h"
#include "tests/ui/world.h"
#include "ui/jobs/thumbnail_job.h"
#include "ui/lens_text.h"
#include "ui/models/prediction_model.h"
#include "ui/pages/predict_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/start_page.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/model_picker.h"

class TrainedModelTest final : public QObject {
    Q_OBJECT

private:
    static void touch(const QString& file) {
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QFile made(file);
        QVERIFY(made.open(QIODevice::WriteOnly));
    }
    static engine::Error untrained() {
        return {engine::ErrorKind::Model, "model.untrained_head", "[model] the head is new", {}, "train it",
                {"lite_detector"}};
    }
    static QStringList textsOf(const QComboBox& box) {
        QStringList texts;
        for (int row = 0; row < box.count(); ++row)
            texts << box.itemText(row);
        return texts;
    }

private slots:
    void initTestCase() {
        ui::setUpLook(*qApp);
        QLocale::setDefault(QLocale("en"));
    }
    void init() {
        fake::reset();
        fake::resetPredictScript();
        fake::resetRuns();
    }

    void aModelHasOneName() {
        QCOMPARE(ui::modelText("runs/cells-2/weights/best.pt"), "cells-2, best");
        QCOMPARE(ui::modelText("runs/cells-2/weights/last.pt"), "cells-2, last epoch");
        QCOMPARE(ui::modelText("models/best.pt"), "best.pt");
        QCOMPARE(ui::modelText("weights/best.pt"), "best.pt");
        QCOMPARE(ui::modelText("lite_detector"), "Lite detector");
        QCOMPARE(ui::modelText("yolo11n.yaml"), "YOLO11n, untrained");
        QCOMPARE(ui::lensModelText({"runs/cells-2/weights/best.pt"}), "cells-2");
    }

    void pickersGroupRunsAndModels() {
        ui::ModelPicker picker;
        picker.setChoices({{"cells-2, best", "runs/cells-2/weights/best.pt", "Runs"}, {"a.pt", "a.pt", "Models"}});
        picker.setCurrent("a.pt");
        QCOMPARE(textsOf(picker).mid(0, 4), QStringList({"Runs", "cells-2, best", "Models", "a.pt"}));
        QVERIFY(!(picker.model()->flags(picker.model()->index(0, 0)) & Qt::ItemIsEnabled));
        QCOMPARE(picker.currentText(), "a.pt");
        picker.setChoices({{"a.pt", "a.pt", "Models"}});
        QCOMPARE(picker.itemText(0), "a.pt");  // one group needs no title
    }

    void trainingFromNothingIsOfferedWhereItMakesSense() {
        World world;
        touch(world.folder->filePath("runs/cells-2/weights/best.pt"));
        for (const auto& [page, name] :
             {std::pair{ui::PageId::Predict, "predictModel"}, std::pair{ui::PageId::Evaluate, "evaluateModel"},
              std::pair{ui::PageId::Export, "exportModel"}}) {
            world.window().showPage(page);
            const QStringList texts = textsOf(*world.part<QComboBox>(name));
            QVERIFY2(texts.contains("cells-2, best"), name);
            QVERIFY2(texts.filter("untrained").size() <= 1, name);  // no more than the one in use
        }
        QCOMPARE(textsOf(*world.part<QComboBox>("trainModel")).filter("untrained").size(), 5);
    }

    void anUntrainedModelOffersTheWaysOutAndTheNextOneSeesThePictures() {
        ui::ThumbnailJob thumbnails{100}, pictures{0};
        ui::PredictPage page{thumbnails, pictures};
        app::PredictSession session{page};
        page.show();
        page.setModel("lite_detector");
        page.setTrainedModels({{"EfficientNet-Lite0", "efficientnet_lite0"}});
        session.setModel("lite_detector");
        fake::script().failure = untrained();
        session.predict({"a.jpg", "b.jpg"});
        QTRY_COMPARE(page.banner()->title(), "Lite detector is not trained yet");
        QTRY_VERIFY(!session.isRunning());
        const auto text = [&page](const char* name) { return page.findChild<QPushButton*>(name)->text(); };
        QCOMPARE(text("wayOut0"), "Take EfficientNet-Lite0");
        QCOMPARE(text("wayOut1"), "Get YOLO11n");
        QCOMPARE(text("wayOut2"), "Train");
        QSignalSpy chosen(&page, &ui::PredictPage::modelChosen), models(&page, &ui::PredictPage::modelsRequested),
            train(&page, &ui::PredictPage::trainRequested);
        page.findChild<QPushButton*>("wayOut1")->click();
        page.findChild<QPushButton*>("wayOut2")->click();
        page.findChild<QPushButton*>("wayOut0")->click();
        QCOMPARE(models.size() + train.size(), 2);
        QCOMPARE(chosen.at(0).at(0).toString(), "efficientnet_lite0");
        fake::script().failure.reset();
        page.setModel("efficientnet_lite0");
        session.setModel("efficientnet_lite0");
        session.predictUnseen();
        QTRY_COMPARE(page.predictions().rowCount(), 2);
        QTRY_VERIFY(!session.isRunning());
        QVERIFY(page.banner()->isHidden());
    }

    void whoChoseNoModelPredictsWithATrainedOneAndReadsWhy() {
        World world;
        touch(world.folder->filePath("models/yolo11s.pt"));
        engine::ModelInfo lite = fake::script().model;
        lite.architecture = "lite_detector";
        lite.isHeadTrained = false;
        fake::script().modelInfos["lite_detector"] = lite;
        world.application.chooseModel("lite_detector");
        auto* picker = world.part<ui::ModelPicker>("predictModel");
        QTRY_COMPARE(ui::modelText(picker->current()), "yolo11s.pt");
        QCOMPARE(world.part<ui::ModelPicker>("trainModel")->current(), "lite_detector");
        QStringList texts;
        for (const QLabel* label : world.part<ui::PredictPage>()->findChildren<QLabel*>())
            texts << label->text();
        QVERIFY(!texts.filter("Lite detector is not trained yet. So yolo11s.pt is taken").isEmpty());
    }

    void theChosenDeviceIsUsed() {
        World world;
        QTRY_VERIFY(world.part<QComboBox>("device")->count() >= 2);
        auto* device = world.part<QComboBox>("device");
        device->setCurrentIndex(1);
        emit device->activated(1);
        QCOMPARE(device->currentText(), "Processor");
        world.application.predict({"film.avi"});
        QTRY_COMPARE(fake::predictScript().lastConfig.device, std::string("cpu"));
        QTRY_COMPARE(fake::calls().threadsInside.load(), 0);
        world.openDataset();
        QCOMPARE(world.train()->config().device, std::string("cpu"));
    }

    void aPausedProjectSaysWhereAndGoesOn() {
        ui::StartPage page;
        page.resize(1000, 700);
        page.show();
        QTemporaryDir data;
        ui::RecentDataset paused{data.path(), "Buses", 148, QDateTime::currentDateTime()};
        paused.best = 0.412;
        paused.paused = "runs/buses-3";
        paused.pausedEpoch = 14;
        ui::RecentDataset flowers{data.path() + "/.", "Flowers", 20, QDateTime::currentDateTime()};
        flowers.best = 0.9;
        flowers.isClassified = true;
        page.setRecent({paused, flowers});
        const QList<QAbstractButton*> rows = page.findChildren<QAbstractButton*>("recentDataset");
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[0]->accessibleDescription().contains("mAP50-95 0.412"));
        QVERIFY(rows[0]->accessibleDescription().contains("Paused at epoch 14"));
        QVERIFY(rows[1]->accessibleDescription().contains("top-1 0.900"));
        QSignalSpy resumed(&page, &ui::StartPage::resumeRequested), opened(&page, &ui::StartPage::recentChosen);
        page.findChild<QPushButton*>("resumeRecent")->click();
        QCOMPARE(resumed.size(), 1);
        QCOMPARE(opened.size(), 0);
        QCOMPARE(resumed.at(0).at(0).value<ui::RecentDataset>().paused, "runs/buses-3");
    }

    void theWindowGoesOnWithAPausedRunOfTheList() {
        auto home = std::make_shared<QTemporaryDir>();
        touch(home->filePath("cells/data.yaml"));
        const QString yaml = home->filePath("cells/data.yaml");
        {
            ui::Settings settings(home->filePath("settings.ini"));
            settings.addRecentDataset({yaml, "cells", 6, QDateTime::currentDateTime()});
        }
        engine::RunSummary run = fake::runSummary("runs/cells-2", 14, 0.4);
        run.state = engine::RunState::Cancelled;
        run.settings.dataset.path = ui::toPath(yaml);
        fake::runs().list.runs = {run};
        World world(home);
        QTRY_VERIFY(world.part<QPushButton>("resumeRecent"));
        world.press("resumeRecent");
        QTRY_COMPARE(fake::calls().resumeTraining.load(), 1);
        QTRY_VERIFY(!world.train()->isTraining());
    }
};

UI_TEST_MAIN(TrainedModelTest)
#include "trained_model_test.moc"
