// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QTableView;

namespace ui {

class EpochModel;

/// Epochs, newest first, the best one marked. @param columns of EpochModel
QTableView* makeEpochTable(EpochModel& epochs, const std::vector<int>& columns, const QString& accessibleName);

/// These of the table's columns and no others.
void showColumns(QTableView& table, const std::vector<int>& columns);

}  // namespace ui
