// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/core/tensor.h"

namespace engine::checkpoint {

/// A zip as torch.save writes it (yolo11-spec.md 2.1): data.pkl, byteorder, data/0, data/1, ... Atomic.
/// @param storages contiguous CPU tensors; number k is the storage "k" of the pickle. Throws Error (Disk).
void writeTorchZip(const std::filesystem::path& file, const std::string& pickle, const std::vector<Tensor>& storages);

}  // namespace engine::checkpoint
