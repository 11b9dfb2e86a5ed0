// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/export/stored_tensors.h"

#include <string_view>
#include <unordered_map>

#include <ATen/core/Tensor.h>

namespace engine::exporting {

StateDict storedTensors(const prediction::LoadedModel& model) {
    std::unordered_map<std::string_view, const Tensor*> stored;
    for (const auto& [name, tensor] : model.source)
        stored.emplace(name, &tensor);
    StateDict tensors = model.model->stateDict();
    for (auto& [name, tensor] : tensors) {
        if (const auto source = stored.find(name); source != stored.end())
            tensor = *source->second;
    }
    return tensors;
}

}  // namespace engine::exporting
