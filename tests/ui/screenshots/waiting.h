// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shots {

class CameraStand;

/// Selects these runs by name on the Runs page, whose list is shown.
void selectRuns(CameraStand& stand, const QStringList& names);

/// Waits until the lens shows every picture of the validation set.
void waitForLens(CameraStand& stand);

/// As many epochs of the training that is under way.
void waitForEpochs(CameraStand& stand, int epochs);

/// Until advice and cost of a training are measured, on the Freeze page.
void waitForCost(CameraStand& stand);

}  // namespace shots
