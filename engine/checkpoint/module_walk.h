// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include "engine/checkpoint/torch_file.h"
#include "engine/core/state_dict.h"

namespace engine::checkpoint {

/// The state of a stored torch.nn.Module, as its state_dict() would give it: own parameters, own buffers, then the
/// children in order.
struct ModuleState {
    StateDict tensors;
    std::int64_t parameters = 0;                            ///< elements of parameters, not buffers
    std::optional<double> batchNormEps, batchNormMomentum;  ///< of the first BatchNorm2d
};

/// `node` is the Instance of a module: it has a `_modules` attribute.
bool isModule(const PickleNode* node);

/// Throws FormatError (model.damaged) where a tensor is wrong, a name comes twice, or modules contain themselves.
ModuleState readModule(TorchFile& file, const PickleNode& module);

/// The tensors of a plain dictionary ("name": tensor); entries of other kinds are left out.
ModuleState readTensorDictionary(TorchFile& file, const PickleNode& dictionary);

/// True for names that a state_dict gives to statistics, not to parameters.
bool isBufferName(std::string_view name);

}  // namespace engine::checkpoint
