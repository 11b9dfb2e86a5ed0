// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QListView>

#include "tests/ui/screenshots/camera_stand.h"
#include "tests/ui/screenshots/waiting.h"
#include "ui/convert.h"
#include "ui/pages/train_page.h"

namespace shots {
void shootForGuide(CameraStand& stand) {
    stand.shoot("start", 1000);
    stand.press("trySample");
    stand.settle(5000);
    stand.shoot("data");
    auto* gallery = stand.find<QListView>("gallery");
    gallery->setCurrentIndex(gallery->model()->index(0, 0));
    gallery->setFocus();
    QTest::keyClick(gallery, Qt::Key_Space);
    stand.settle(1000);
    stand.press("editBoxes");
    stand.shoot("edit");
    stand.press("editBoxes");
    stand.press("closeImage");
    stand.application().openDataset(stand.path("datasets/blood-cells/data.yaml"));
    stand.settle(2000);
    stand.show(ui::PageId::Health);
    stand.settle(3000);
    for (int finding = 0; finding < 3; ++finding)  // the first one with pictures
        stand.press("nextFinding");
    stand.shootSettled("health", 1500);
    stand.application().openDataset(stand.path("work/sample/data.yaml"));
    stand.settle(2000);
    stand.show(ui::PageId::Freeze);
    waitForCost(stand);
    stand.shoot("freeze");

    stand.show(ui::PageId::Train);
    auto* train = stand.find<ui::TrainPage>();
    engine::TrainConfig settings = train->config();
    settings.epochs = 36;
    settings.batch = 8;
    settings.featureCaching = engine::FeatureCaching::On;
    settings.cachedViews = 8;
    train->setSettings(settings);
    stand.press("train");
    waitForEpochs(stand, 25);
    stand.shoot("train");
    stand.wait(
        "the end", [train] { return !train->isTraining(); }, 600'000);
    waitForLens(stand);
    stand.shoot("runs", 1000);
    stand.show(ui::PageId::Evaluate);
    stand.settle();
    stand.press("evaluate");
    stand.shootSettled("evaluate", 3000);
    stand.application().predict({ui::toPath(stand.path("work/sample/images/val"))});
    stand.shootSettled("predict", 2000);
    stand.show(ui::PageId::Export);
    stand.settle();
    stand.press("exportAndCheck");
    stand.shootSettled("export", 3000);
}

}  // namespace shots
