// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include "engine/export/check_network.h"
#include "engine/nn/model.h"

namespace engine::exporting {

/// Writes the network as TorchScript: float32 images [B, 3, side, side], RGB in [0, 1], to one tensor as
/// CheckNetwork::run() gives it. BatchNorm is folded into the convolutions, parameters keep their names. Atomic.
/// @param description what goes into the file's "config.txt". Throws Error (Disk).
void writeTraced(const std::filesystem::path& file, const nn::Model& model, std::int64_t side,
                 const std::string& description);

/// What writeTraced() has written. Never for a file from elsewhere: LibTorch's own reader trusts it.
std::unique_ptr<CheckNetwork> readTraced(const std::filesystem::path& file);

}  // namespace engine::exporting
