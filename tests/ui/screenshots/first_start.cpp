// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QListView>

#include "tests/ui/screenshots/camera_stand.h"
#include "ui/pages/page.h"
#include "ui/widgets/guide_view.h"

namespace shots {
namespace {

/// Long enough for the two built-in models on a slow computer.
constexpr int kMeasuringMs = 12'000;

void shootModels(CameraStand& stand) {
    stand.show(ui::PageId::Models);
    stand.shootProgress("models-loading");
    stand.shoot("models-loading-measuring", 600);
    stand.shootSettled("models-normal", kMeasuringMs);
    auto* list = stand.find<QListView>("modelList");
    list->setFocus();
    stand.press("modelDetails");
    for (int row = 0; row < 2; ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        stand.shoot(QString("models-normal-details-%1").arg(row + 1));
    }
    stand.press("modelDetails");
    for (const char* file : {"truncated", "foreign", "unsafe", "no-such-file"}) {
        emit stand.window().modelDropped(stand.path("broken-models/") + file + ".pt");
        stand.shootSettled(QString("models-error-") + file, 1000);
    }
    stand.press("showProblems");
    stand.shoot("models-normal-problems", 500);
    stand.press("showProblems");
}

}  // namespace

void shootFirstStart(CameraStand& stand) {
    stand.shoot("start-empty", 1000);
    shootModels(stand);
    for (const auto& [page, name] : {std::pair(ui::PageId::Data, "data-empty"),
                                     {ui::PageId::Health, "health-empty"},
                                     {ui::PageId::Freeze, "freeze-empty"},
                                     {ui::PageId::Train, "train-empty"},
                                     {ui::PageId::Runs, "runs-empty"},
                                     {ui::PageId::Evaluate, "evaluate-empty"},
                                     {ui::PageId::Predict, "predict-empty"},
                                     {ui::PageId::Export, "export-empty"}}) {
        stand.show(page);
        stand.shootSettled(name);
    }
    stand.show(ui::PageId::Runs);
    for (const char* tab : {"runs", "curves", "settings"}) {
        stand.press(QString(tab) + "Tab");
        stand.shootSettled(QString("runs-empty-") + tab);
    }
    stand.show(ui::PageId::Settings);
    stand.shootSettled("settings-normal");
    stand.window().page(ui::PageId::Predict)->showKeys();
    stand.show(ui::PageId::Predict);
    stand.shoot("predict-empty-keys");
    emit stand.window().helpRequested();
    auto* guide = stand.find<ui::GuideView>();
    stand.shoot(guide, "guide");
    guide->close();
}

}  // namespace shots
