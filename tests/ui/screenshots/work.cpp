// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QSpinBox>

#include "tests/ui/screenshots/camera_stand.h"
#include "tests/ui/screenshots/waiting.h"
#include "ui/convert.h"
#include "ui/pages/predict_page.h"
#include "ui/pages/train_page.h"
#include "ui/widgets/confusion_matrix_view.h"
#include "ui/widgets/image_view.h"
#include "ui/widgets/network_diagram.h"

namespace shots {
namespace {

void editBoxes(CameraStand& stand) {
    stand.press("editBoxes");
    stand.shoot("data-edit");
    ui::ImageView* view = nullptr;
    for (auto* candidate : stand.find<ui::ImageView>()->window()->findChildren<ui::ImageView*>())
        view = candidate->isVisible() ? candidate : view;
    if (!view || view->boxes().isEmpty())
        return;
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Tab);
    stand.shoot("data-edit-selected");
    QTest::keyClick(view, Qt::Key_Delete);
    stand.shoot("data-edit-changed", 600);
    stand.press("editBoxes");
}

void shootData(CameraStand& stand) {
    stand.application().openDataset(stand.path("datasets/many/data.yaml"));
    stand.shootProgress("data-loading");
    stand.settle();
    stand.show(ui::PageId::Health);
    stand.shootProgress("health-loading");
    stand.show(ui::PageId::Start);
    stand.press("trySample");
    stand.shootSettled("data-normal", 4000);
    auto* gallery = stand.find<QListView>("gallery");
    gallery->setCurrentIndex(gallery->model()->index(1, 0));
    gallery->setFocus();
    stand.shoot("data-normal-selected");
    QTest::keyClick(gallery, Qt::Key_Space);
    stand.shootSettled("data-normal-enlarged", 1000);
    editBoxes(stand);
    stand.press("closeImage");
    stand.press("readDetails");
    stand.press("editClasses");
    stand.shootSettled("data-normal-details", 1500);
    stand.press("undoChange");
    stand.press("readDetails");
    stand.press("editClasses");
    stand.find<QLineEdit>("findImages")->setText("no such name");
    stand.shoot("data-empty-filter", 500);
    stand.find<QLineEdit>("findImages")->clear();
}

void shootPlan(CameraStand& stand) {
    stand.show(ui::PageId::Health);
    stand.shootSettled("health-normal-no-problems", 2000);
    stand.show(ui::PageId::Freeze);
    stand.shoot("freeze-loading", 700);
    waitForCost(stand);
    stand.shoot("freeze-normal");
    stand.press("cacheSwitch");
    waitForCost(stand);
    stand.shoot("freeze-normal-cached");
    stand.press("cacheSwitch");
    stand.press("presetHeadThenTop");
    auto* diagram = stand.find<ui::NetworkDiagram>();
    QTest::keyClick(diagram, Qt::Key_End);
    stand.shoot("freeze-normal-two-phases");
    stand.press("presetFirst");
    auto* first = stand.find<QSpinBox>("firstBlocks");
    first->setValue(first->maximum());
    QTest::keyClick(diagram, Qt::Key_End);
    QTest::keyClick(diagram, Qt::Key_Space);
    stand.shoot("freeze-error-nothing-learns", 400);
    stand.press("presetHeadOnly");
    stand.show(ui::PageId::Train);
    stand.shootSettled("train-normal-ready", 2000);
    stand.press("moreSettings");
    stand.shoot("train-normal-more", 400);
    stand.press("moreSettings");
}

void shootQuestionAtTheEnd(CameraStand& stand) {
    stand.window().close();
    auto* question = stand.find<QMessageBox>("closeWhileTraining");
    stand.shoot(question, "quit");
    if (question)
        question->reject();
}

void shootTraining(CameraStand& stand) {
    auto* train = stand.find<ui::TrainPage>();
    engine::TrainConfig settings = train->config();
    settings.epochs = 24;
    settings.batch = 8;
    settings.featureCaching = engine::FeatureCaching::On;
    train->setSettings(settings);
    stand.press("train");
    stand.shoot("train-loading", 400);
    waitForEpochs(stand, 1);
    stand.shoot("train-loading-first-epoch");
    waitForEpochs(stand, 6);
    stand.shoot("train-normal");
    stand.press("lossParts");
    stand.press("showUsed");
    stand.shoot("train-normal-used");
    stand.press("lossParts");
    stand.press("showFilm");
    stand.show(ui::PageId::Evaluate);
    stand.shoot("evaluate-degraded-training");
    stand.show(ui::PageId::Export);
    stand.shoot("export-degraded-training");
    stand.show(ui::PageId::Train);
    shootQuestionAtTheEnd(stand);
    train->stop();
    stand.shoot("train-loading-pausing", 0);
    stand.wait("the pause", [train] { return !train->isTraining(); });
    stand.shoot("train-normal-paused");
    stand.press("train");
    stand.wait("the resumed training", [train] { return train->isTraining(); });
    stand.wait(
        "its end", [train] { return !train->isTraining(); }, 600'000);
    stand.shootProgress("runs-loading");
    waitForLens(stand);
    stand.show(ui::PageId::Train);
    stand.shoot("train-normal-done");
}

void shootRuns(CameraStand& stand) {
    stand.show(ui::PageId::Runs);
    stand.press("lensTab");
    waitForLens(stand);
    stand.shoot("runs-normal-lens", 800);
    stand.press("lensTruth");
    stand.shoot("runs-normal-lens-truth");
    stand.press("lensTruth");
    stand.press("runsTab");
    stand.shootSettled("runs-normal-list");
    selectRuns(stand, {"head-only", "head-then-top"});
    stand.shoot("runs-normal-selected");
    stand.press("compareRuns");
    stand.shootSettled("runs-normal-curves");
    stand.press("curvesTable");
    stand.shoot("runs-normal-curves-table");
    stand.press("curvesTable");
    stand.press("settingsTab");
    stand.shootSettled("runs-normal-settings");
    stand.press("runsTab");
    selectRuns(stand, {"head-only", "other-classes"});
    stand.press("compareRuns");
    stand.shootSettled("runs-degraded-not-comparable");
    stand.press("runsTab");
    selectRuns(stand, {"head-only"});
    stand.press("lensTab");
    waitForLens(stand);
}

void shootEvaluate(CameraStand& stand) {
    stand.show(ui::PageId::Evaluate);
    stand.shootSettled("evaluate-normal-ready");
    stand.press("evaluate");
    stand.shootProgress("evaluate-loading");
    stand.shootSettled("evaluate-normal", 2000);
    auto* matrix = stand.find<ui::ConfusionMatrixView>();
    matrix->setFocus();
    for (int column = 0; column < 3; ++column)
        QTest::keyClick(matrix, Qt::Key_Right);
    QTest::keyClick(matrix, Qt::Key_Return);
    stand.shoot("evaluate-normal-cell", 600);
    stand.press("evaluationPictureClose");
    stand.press("evaluateView");
    stand.shoot("evaluate-normal-tables", 400);
    stand.press("evaluateView");
}

void shootPredict(CameraStand& stand) {
    auto* page = stand.find<ui::PredictPage>();
    stand.application().predict({ui::toPath(stand.path("work/sample/images/val"))});
    stand.shootProgress("predict-loading");
    stand.shootSettled("predict-normal", 1500);
    page->setThreshold(1);
    stand.shoot("predict-degraded-nothing-found", 300);
    page->setThreshold(0.25);
    stand.application().predict({ui::toPath(stand.path("photos"))});
    stand.shootSettled("predict-error-skipped", 1500);
    emit page->liveRequested({});
    stand.shootSettled("predict-error-no-camera", 1500);
    emit page->modelChosen("lite_detector");
    stand.shootSettled("predict-degraded-not-trained", 1500);
}

void shootExport(CameraStand& stand) {
    stand.show(ui::PageId::Export);
    stand.shootSettled("export-normal");
    stand.press("exportAndCheck");
    stand.shootProgress("export-loading");
    stand.shootSettled("export-normal-done", 1500);
    stand.press("exportFormat_torchscript");
    stand.find<QLineEdit>("exportFolder")->setText(stand.path("photos/notes.txt/folder"));
    emit stand.find<QLineEdit>("exportFolder")->editingFinished();
    stand.shoot("export-normal-torchscript");
    stand.press("exportAndCheck");
    stand.shootSettled("export-error-folder", 1500);
}

}  // namespace

void shootWork(CameraStand& stand) {
    shootData(stand);
    shootPlan(stand);
    shootTraining(stand);
    shootRuns(stand);
    shootEvaluate(stand);
    shootPredict(stand);
    shootExport(stand);
    stand.show(ui::PageId::Start);
    stand.shoot("start-normal");
    stand.show(ui::PageId::Settings);
    stand.shootSettled("settings-normal-used");
}

}  // namespace shots
