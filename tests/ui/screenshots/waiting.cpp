// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/waiting.h"

#include <QItemSelectionModel>
#include <QTableView>

#include "tests/ui/screenshots/camera_stand.h"
#include "ui/models/lens_model.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/lens_view.h"

namespace shots {

void selectRuns(CameraStand& stand, const QStringList& names) {
    auto* table = stand.find<QTableView>("runTable");
    table->clearSelection();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, 0);
        if (names.contains(index.data().toString()))
            table->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void waitForLens(CameraStand& stand) {
    auto* lens = stand.find<ui::LensView>();
    stand.wait("the lens", [lens] { return lens->isVisible() && lens->images().rowCount() > 0; });
    stand.settle();
}

void waitForCost(CameraStand& stand) {
    auto* time = stand.find<ui::FigureTile>("timeFigure");
    stand.wait("the cost", [time] { return time->content().figure != "–"; });
    stand.settle();
}

void waitForEpochs(CameraStand& stand, int epochs) {
    auto* table = stand.find<QTableView>("epochTable");
    stand.wait(
        "an epoch", [table, epochs] { return table->model()->rowCount() >= epochs; }, 600'000);
}

}  // namespace shots
