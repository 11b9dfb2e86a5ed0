// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/core/tensor.h"

namespace engine {

/// Name -> tensor in the order of the file: "model.0.conv.weight", "model.0.bn.running_mean", ...
using StateDict = std::vector<std::pair<std::string, Tensor>>;

/// The tensor of that name, or nullptr.
const Tensor* find(const StateDict& state, const std::string& name);

}  // namespace engine
