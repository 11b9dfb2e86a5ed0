// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QSpinBox>

#include <memory>

#include "tests/support/fake_engine.h"
#include "ui/models/epoch_model.h"
#include "ui/pages/train_page.h"
#include "ui/pages/train_run_view.h"

/// The page with a model and a dataset, for so many epochs.
inline std::unique_ptr<ui::TrainPage> readyPage(int epochs) {
    auto page = std::make_unique<ui::TrainPage>();
    page->setModel({{"yolo11n.pt"}, fake::yolo11('n', 80), fake::yolo11('n', 2), 448});
    page->setDataset(fake::script().dataset, {"cells/data.yaml"});
    page->findChild<QSpinBox*>(QStringLiteral("epochs"))->setValue(epochs);
    return page;
}
inline QPushButton* button(ui::TrainPage& page, const char* name) {
    return page.findChild<QPushButton*>(QString::fromLatin1(name));
}
inline const ui::EpochModel& epochs(ui::TrainPage& page) {
    return page.findChild<ui::TrainRunView*>()->epochs();
}
