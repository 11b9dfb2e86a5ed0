// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include "engine/api/freeze.h"
#include "engine/api/model_info.h"

namespace ui {

/// "YOLO11n"; the file's name where the architecture is not known.
QString modelName(const engine::ModelInfo& model);

enum class PlanKind { Everything, BackboneFrozen, HeadOnly, FirstBlocks, Custom };

/// Plans that leave the same parameters learning are the same, whatever they say of blocks without parameters.
/// @param prefersFirst a plan that is also a named one counts as "the first N blocks"
PlanKind planKind(const std::vector<engine::StageInfo>& stages, const engine::FreezePlan& plan,
                  bool prefersFirst = false);

/// The least N for which "the first N blocks frozen" is this plan.
std::optional<int> firstBlocks(const std::vector<engine::StageInfo>& stages, const engine::FreezePlan& plan);

/// Blocks that have parameters and are frozen.
int frozenBlocks(const std::vector<engine::StageInfo>& stages, const engine::FreezePlan& plan);

/// "Backbone frozen"
QString planText(const std::vector<engine::StageInfo>& stages, const engine::FreezePlan& plan);

}  // namespace ui
