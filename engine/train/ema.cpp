// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/ema.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <cmath>
#include <utility>

namespace engine::training {
namespace {

StateDict changingState(const nn::Model& model, const FreezePlan& unchanged) {
    if (unchanged.stages.empty())
        return model.stateDict();
    StateDict state;
    for (const StageInfo& stage : model.stages()) {
        if (unchanged.isFrozen(stage.index))
            continue;
        for (auto& entry : model.stageState(stage.index))
            state.push_back(std::move(entry));
    }
    return state;
}

}  // namespace

Ema::Ema(const nn::Model& model, std::int64_t updates) : m_model(model.clone()), m_updates(updates) {}

double Ema::decay(std::int64_t updates) {
    return 0.9999 * (1 - std::exp(-static_cast<double>(updates) / 2000));
}

void Ema::update(const nn::Model& model, const FreezePlan& unchanged) {
    const c10::NoGradGuard noGrad;
    ++m_updates;
    const double weight = 1 - decay(m_updates);
    const StateDict average = changingState(*m_model, unchanged), live = changingState(model, unchanged);
    std::vector<Tensor> averages, values;
    for (std::size_t i = 0; i < average.size(); ++i) {
        if (!average[i].second.is_floating_point())
            continue;
        averages.push_back(average[i].second);
        values.push_back(live[i].second);
    }
    // lerp, not multiply and add: it leaves equal values exactly as they are.
    if (!averages.empty())
        at::_foreach_lerp_(averages, values, weight);
}

}  // namespace engine::training
