// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

#include "engine/api/run.h"

namespace ui {

/// "Stopped early"; a word, so that colour alone says nothing.
QString runStateText(engine::RunState state);
QIcon runStateIcon(engine::RunState state);

/// "mAP50-95", "top-1"
QString scoreName(engine::DatasetTask task);
/// "0.631"; "–" before the first epoch.
QString scoreText(const engine::RunSummary& run);

/// The name for a column's head, which does not elide: at most `length` characters.
QString shortRunName(const QString& name, int length);

/// "01/03/2026 11:05", in the user's time and way; empty where it is not known.
QString runTimeText(const std::string& utc);

/// How people call the dataset: "cells" for cells/data.yaml.
QString runDataText(const std::filesystem::path& dataset);

/// "Learning rate"; the key itself where it has no other name.
QString settingName(const std::string& key);

/// Why the scores say nothing about each other, "other data"; empty where they can be compared.
QString mismatchText(const engine::RunComparison& pair);

/// "train2 against train: too close to call…", in one sentence or two.
QString runVerdictText(const engine::RunComparison& pair);
/// "Better by 0.057."
QString runVerdictHead(const engine::RunComparison& pair);
/// What goes with the head: "Interval of the difference: 0.024 to 0.091."
QString runVerdictDetail(const engine::RunComparison& pair);

/// "Head, then top blocks", "12 blocks frozen"; the blocks have no names here, because the network is not built.
QString runPlanText(const engine::TrainConfig& settings);

/// Whether the frozen tensors came out of it as they went in, in one sentence; empty where it is not known.
QString frozenProofText(engine::FrozenProof proof);

}  // namespace ui
