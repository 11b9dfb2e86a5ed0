// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QListView>

#include "tests/ui/screenshots/camera_stand.h"
#include "tests/ui/screenshots/waiting.h"
#include "ui/pages/evaluate_page.h"
#include "ui/pages/train_page.h"

namespace shots {
namespace {

void open(CameraStand& stand, const QString& dataset, const QString& name) {
    stand.application().openDataset(stand.path(dataset));
    stand.shootSettled(name, 1500);
}

void shootDatasets(CameraStand& stand) {
    open(stand, "datasets/no-images", "data-error-no-images");
    open(stand, "datasets/nowhere", "data-error-not-there");
    open(stand, "datasets/text.yaml", "data-error-text-file");
    open(stand, "datasets/unnamed/data.yaml", "data-degraded-unnamed");
    open(stand, "datasets/mixed", "data-degraded-mixed");
    open(stand, "datasets/no-val/data.yaml", "data-degraded-no-val");
    stand.press("question-yaml.val-1");
    stand.shootSettled("data-degraded-no-val-without", 1500);
    stand.show(ui::PageId::Evaluate);
    stand.shootSettled("evaluate-empty-no-labels");
    open(stand, "datasets/blood-cells/data.yaml", "data-degraded");
    stand.press("readDetails");
    stand.shootSettled("data-degraded-details");
    stand.press("readDetails");
    stand.press("chipIssues");
    stand.shoot("data-degraded-issues");
    stand.press("chipAll");
    stand.show(ui::PageId::Health);
    stand.shootSettled("health-normal", 2500);
    for (int finding = 0; finding < 3; ++finding)  // the first one with pictures
        stand.press("nextFinding");
    stand.shootSettled("health-normal-next");
    stand.press("findingImages");
    stand.shootSettled("health-normal-images", 1500);
    stand.press("allImages");
}

/// The pictures are gone after they were read.
void shootGone(CameraStand& stand) {
    open(stand, "datasets/gone/data.yaml", "data-normal-before-gone");
    QDir(stand.path("datasets/gone/images")).removeRecursively();
    auto* gallery = stand.find<QListView>("gallery");
    gallery->scrollToBottom();
    gallery->setCurrentIndex(gallery->model()->index(gallery->model()->rowCount() - 1, 0));
    stand.shootSettled("data-error-gone", 1500);
    gallery->setFocus();
    QTest::keyClick(gallery, Qt::Key_Space);
    stand.shootSettled("data-error-gone-enlarged", 1000);
    stand.press("closeImage");
    stand.show(ui::PageId::Health);
    stand.shootSettled("health-error-gone", 2000);
    stand.show(ui::PageId::Evaluate);
    stand.press("evaluate");
    stand.shootSettled("evaluate-error-gone", 2000);
    stand.show(ui::PageId::Train);
    stand.press("train");
    auto* train = stand.find<ui::TrainPage>();
    stand.wait("the refusal", [train] { return !train->isTraining(); });
    stand.shootSettled("train-error-gone", 1000);
}

void shootEvaluation(CameraStand& stand) {
    stand.application().openDataset(stand.path("datasets/few/data.yaml"));
    stand.settle(2000);
    stand.show(ui::PageId::Evaluate);
    auto* page = stand.find<ui::EvaluatePage>();
    emit page->modelChosen(stand.path("troubles/runs/head-only/weights/best.pt"));
    stand.settle();
    stand.press("evaluate");
    stand.shootSettled("evaluate-degraded-few-boxes", 2000);
    emit page->modelChosen(stand.path("troubles/runs/other-classes/weights/best.pt"));
    stand.shootSettled("evaluate-degraded-other-model");
    stand.press("evaluate");
    stand.shootSettled("evaluate-error-classes", 2000);
}

void shootTraining(CameraStand& stand) {
    stand.application().openDataset(stand.path("work/sample/data.yaml"));
    stand.settle(2000);
    stand.show(ui::PageId::Train);
    auto* train = stand.find<ui::TrainPage>();
    engine::TrainConfig steep = train->config();
    steep.epochs = 12;
    steep.batch = 8;
    steep.optimizer = engine::OptimizerKind::Sgd;
    steep.learningRate = 1;
    steep.warmupEpochs = 0;
    train->setSettings(steep);
    train->start();
    stand.wait(
        "the end of the steep training", [train] { return !train->isTraining(); }, 600'000);
    stand.show(ui::PageId::Train);
    stand.shootSettled("train-degraded-too-steep", 1000);
}

}  // namespace

void shootTroubles(CameraStand& stand) {
    stand.show(ui::PageId::Runs);
    stand.press("runsTab");
    stand.shootSettled("runs-error-damaged", 1000);
    shootDatasets(stand);
    shootGone(stand);
    shootEvaluation(stand);
    shootTraining(stand);
}

void openForCrash(CameraStand& stand) {
    stand.application().openDataset(stand.path("work/sample/data.yaml"));
    stand.settle(2000);
}

void shootAfterCrash(CameraStand& stand) {
    stand.shootSettled("train-after-crash", 4000);
    stand.show(ui::PageId::Start);
    stand.shootSettled("start-normal-after-crash");
}

}  // namespace shots
