// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include "engine/api/advice.h"
#include "engine/api/train.h"

namespace ui {

/// "YOLO11n", "Lite detector"; the file's name where the architecture is not known.
QString modelName(const engine::ModelInfo& model);

enum class PlanKind { Everything, BackboneFrozen, HeadOnly, FirstBlocks, Custom };

/// Plans that leave the same parameters learning are the same, whatever they say of blocks without parameters.
bool isSamePlan(const std::vector<engine::StageInfo>& stages, const engine::FreezePlan& a, const engine::FreezePlan& b);

PlanKind planKind(const std::vector<engine::StageInfo>& stages, const engine::FreezePlan& plan);

/// The least N for which "the first N blocks frozen" is this plan.
std::optional<int> firstBlocks(const std::vector<engine::StageInfo>& stages, const engine::FreezePlan& plan);

/// Blocks that have parameters and are frozen.
int frozenBlocks(const std::vector<engine::StageInfo>& stages, const engine::FreezePlan& plan);

/// "Backbone frozen"; of two phases "Head, then top blocks"
QString planText(const std::vector<engine::StageInfo>& stages, const engine::RecipePlan& plan);

/// In the first of two phases.
engine::ParameterCount countAtFirst(const std::vector<engine::StageInfo>& stages, const engine::RecipePlan& plan);

/// Of a run.
engine::RecipePlan recipePlan(const engine::TrainConfig& config);

}  // namespace ui
