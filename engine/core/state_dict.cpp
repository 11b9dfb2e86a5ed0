// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/core/state_dict.h"

#include <algorithm>

namespace engine {

const Tensor* find(const StateDict& state, const std::string& name) {
    const auto entry = std::find_if(state.begin(), state.end(), [&](const auto& pair) { return pair.first == name; });
    return entry == state.end() ? nullptr : &entry->second;
}

}  // namespace engine
