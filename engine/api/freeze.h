// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/api/model_info.h"

namespace engine {

/// Stages that do not learn: no gradient, BatchNorm in inference mode. Sorted, unique indices.
struct FreezePlan {
    std::vector<int> stages;

    bool isFrozen(int index) const { return std::binary_search(stages.begin(), stages.end(), index); }
    bool operator==(const FreezePlan&) const = default;
};

enum class FreezePreset { None, Backbone, Neck, HeadOnly };

/// "none", "backbone", "neck" (backbone and neck), "head-only" (all but the head).
inline std::optional<FreezePreset> freezePreset(std::string_view name) {
    if (name == "none")
        return FreezePreset::None;
    if (name == "backbone")
        return FreezePreset::Backbone;
    if (name == "neck")
        return FreezePreset::Neck;
    if (name == "head-only")
        return FreezePreset::HeadOnly;
    return std::nullopt;
}

/// Stages 0 .. count-1.
inline FreezePlan freezeFirst(int count) {
    FreezePlan plan;
    for (int index = 0; index < count; ++index)
        plan.stages.push_back(index);
    return plan;
}

inline FreezePlan freezeRegion(const std::vector<StageInfo>& stages, FreezePreset preset) {
    FreezePlan plan;
    for (const StageInfo& stage : stages) {
        const bool frozen = preset == FreezePreset::Backbone
                                ? stage.region == Region::Backbone
                                : preset != FreezePreset::None && stage.region != Region::Head;
        if (frozen)
            plan.stages.push_back(stage.index);
    }
    return plan;
}

/// What the first of two phases freezes: all that came with trained values for another task. @param isHeadTrained
/// ModelInfo::isHeadTrained: false where everything behind the backbone is new.
inline FreezePlan headFirstPlan(const std::vector<StageInfo>& stages, bool isHeadTrained) {
    return freezeRegion(stages, isHeadTrained ? FreezePreset::HeadOnly : FreezePreset::Backbone);
}

struct ParameterCount {
    std::int64_t trainable = 0;
    std::int64_t frozen = 0;
};

/// The 16 constants of the DFL layer count as frozen in training but are counted with their stage here.
inline ParameterCount countParameters(const std::vector<StageInfo>& stages, const FreezePlan& plan) {
    ParameterCount count;
    for (const StageInfo& stage : stages)
        (plan.isFrozen(stage.index) ? count.frozen : count.trainable) += stage.parameters;
    return count;
}

}  // namespace engine
