// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <functional>

#include "ui/settings.h"

namespace ui {
class MainWindow;
}

/// What is done with the window, and the words for where it is.
using Look = std::function<void(ui::MainWindow& window, const QString& where)>;

/// Every page of a window of this size: empty, with data, after a run. Fails the running test where a state does not
/// come about.
void walkThroughPages(const QSize& size, const Look& look);

/// Further, with long names: while a training runs and when it paused, a dataset with problems, enlarged pictures,
/// results of every page, and what failed: model, dataset, evaluation, training, export.
void walkThroughStates(const QSize& size, ui::SchemeChoice scheme, const Look& look);

/// What goes wrong while it works: memory, devices, disks, a loss that is no number, a file that differs, a camera that
/// stops, pictures that disappear; and pictures with a class in the place of boxes.
void walkThroughFaults(const QSize& size, ui::SchemeChoice scheme, const Look& look);
