// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/module_state.h"

namespace engine::nn {

namespace {

void append(const torch::nn::Module& module, const std::string& prefix, bool withBuffers, StateDict& state) {
    for (const auto& item : module.named_parameters(false))
        state.emplace_back(prefix + item.key(), item.value());
    if (withBuffers) {
        for (const auto& item : module.named_buffers(false))
            state.emplace_back(prefix + item.key(), item.value());
    }
    for (const auto& item : module.named_children())
        append(*item.value(), prefix + item.key() + ".", withBuffers, state);
}

}  // namespace

void appendState(const torch::nn::Module& module, const std::string& prefix, StateDict& state) {
    append(module, prefix, true, state);
}

void appendParameters(const torch::nn::Module& module, const std::string& prefix, StateDict& state) {
    append(module, prefix, false, state);
}

}  // namespace engine::nn
